//! A scenario with faults: every one of them at once, each with its place and its cure.

use chutri::coach::scenario::read;
use chutri::meeting::language::Lang;
use chutri::procedure::Library;

use super::played;

/// A scenario that can be played; tests put one fault or several into it.
const FINE: &str = r#"{
  "format": "chutri/scenario", "version": 1,
  "id": "nho", "edition": "1",
  "title": { "vi": "Nhỏ", "en": "Small" }, "summary": { "vi": "Để thử.", "en": "To try." },
  "starts": "2026-03-02T19:00:00+00:00",
  "meeting": { "procedure": "committee", "body": "Club", "title": "March", "language": "en", "chair": "ann" },
  "people": [
    { "key": "ann", "name": "Ann Lee" },
    { "key": "bob", "name": "Bob Ray", "character": { "manner": "shy", "says": { "tea": { "stance": "agree", "gist": "Yes." } } } }
  ],
  "agenda": [ { "key": "tea", "title": "Tea or coffee" } ],
  "script": [
    { "after": "10s", "command": { "do": "finish_step" } },
    { "after": "10s", "command": { "do": "mark_rest", "state": "present" }, "expect": { "figures": { "present": 2 } } },
    { "at": "1:00", "command": { "do": "finish_step" }, "tell": { "vi": "Xong điểm danh.", "en": "The roll is called." } },
    { "after": "5s", "command": { "do": "appoint", "office": "secretary", "member": "bob" } }
  ]
}"#;

/// What is told of the scenario with some words changed, in English.
#[track_caller]
fn told(changes: &[(&str, &str)]) -> Vec<String> {
    let mut text = FINE.to_owned();
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    played(&text).err().unwrap_or_default()
}

#[test]
fn the_scenario_without_faults_can_be_played() {
    assert_eq!(told(&[]), Vec::<String>::new());
}

#[test]
fn everything_wrong_is_told_at_once_with_line_and_column() {
    let told = told(&[
        ("\"id\": \"nho\"", "\"id\": \"Nhỏ\""),
        (", \"en\": \"Small\"", ""),
        ("\"committee\"", "\"comittee\""),
        ("\"key\": \"bob\"", "\"key\": \"ann\""),
        ("\"manner\": \"shy\"", "\"manner\": \"shi\""),
        ("\"tea\": { \"stance\"", "\"te\": { \"stance\""),
        ("\"do\": \"finish_step\"", "\"do\": \"finsh_step\""),
        ("\"state\": \"present\"", "\"state\": \"excused\""),
        ("\"at\": \"1:00\"", "\"at\": \"0:05\""),
        ("\"en\": \"The roll is called.\"", "\"en\": \" \""),
        ("\"member\": \"bob\" }", "\"member\": \"bobb\" }, \"telll\": {}"),
    ]);
    let expected = [
        "s.json:3:9 (id): “Nhỏ” can't be a key. A key is made of small letters without marks, \
         digits and hyphens, such as lo-thi-hoa.",
        "s.json:4:12 (title): the English text (en) is missing. Whatever is told to the class is \
         told in both languages; add it.",
        "s.json:6:29 (meeting.procedure): there is no procedure “comittee”. Did you mean \
         “committee”?",
        "s.json:9:14 (people[2].key): the key “ann” was given to something else before. Give \
         each its own key.",
        "s.json:9:65 (people[2].character.manner): “shi” is not a word that may stand here. Did \
         you mean “shy”?",
        "s.json:9:88 (people[2].character.says.te): there is no question “te”. Did you mean \
         “tea”?",
        "s.json:13:42 (script[1].command.do): “finsh_step” is not a word that may stand here. Did \
         you mean “finish_step”?",
        "s.json:14:34 (script[2].command): “reason” is missing. Write \"reason\": and its value \
         into this group.",
        "s.json:15:13 (script[3].at): this happens at 00:05, but what stands above it lasts until \
         00:20. Put it further up, or later.",
        "s.json:15:98 (script[3].tell.en): the text has nothing in it. Write it, or take the key \
         out.",
        "s.json:16:85 (script[4].command.member): there is no person “bobb”. Use a key from \
         “people”.",
        "s.json:16:95 (script[4].telll): there is no key “telll” here. Did you mean “tell”?",
    ];
    assert_eq!(told, expected);
}

#[test]
fn what_the_meeting_refuses_and_what_does_not_come_about_have_their_places() {
    let told = told(&[
        ("\"present\": 2", "\"present\": 3, \"guests\": 0"),
        (
            "\"office\": \"secretary\", \"member\": \"bob\"",
            "\"office\": \"chair\", \"member\": \"ann\"",
        ),
    ]);
    assert_eq!(
        told,
        [
            "s.json:14:87 (script[2].expect): expected figures.present = 3, but found 2. Put the \
             script right, or what it expects.",
            "s.json:16:5 (script[4]): the meeting refuses this: It is so already and nothing would \
             change; just go on. Put right what stands before it; if the refusal is meant, expect \
             it with \"expect\": { \"refused\": … }.",
        ]
    );
}

#[test]
fn a_slip_in_the_json_hides_nothing_else() {
    let told = told(&[
        ("\"edition\": \"1\",", "\"edition\": \"1\","),
        ("\"gist\": \"Yes.\" }", "\"gist\": \"Yes.\", }"),
        ("\"key\": \"tea\"", "\"key\": \"Tea\""),
    ]);
    assert_eq!(told.len(), 3, "{told:#?}");
    assert!(told[1].starts_with("s.json:9:") && told[1].contains("comma"), "{}", told[1]);
    assert!(told[0].contains("there is no question “tea”"), "{}", told[0]);
    assert!(told[2].contains("“Tea” can't be a key"), "{}", told[2]);
}

#[test]
fn a_refusal_that_is_meant_is_none_of_the_faults_and_one_that_fails_is() {
    let refused = "\"do\": \"finish_step\" }, \"expect\": { \"refused\": \"step_lacks\" }";
    let told = told(&[("\"do\": \"finish_step\" }", refused)]);
    assert!(told[0].contains("expected refused = step_lacks, but found nothing"), "{told:#?}");
    let lacks = ("\"chair\": \"ann\"", "\"place\": \"\"");
    let told = super::faults::told(&[("\"do\": \"finish_step\" }", refused), lacks]);
    assert!(!told.iter().any(|one| one.contains("step_lacks")), "{told:#?}");
}

#[test]
fn what_is_no_scenario_is_told_as_such() {
    let library = Library::load(None);
    for (text, expected) in [
        ("", "is no scenario"),
        ("[]", "a list, but a group of keys"),
        ("{}", "is no scenario"),
        (r#"{"format":"chutri/session","version":1}"#, "“chutri/session”, not a scenario"),
        (r#"{"format":"chutri/scenario","version":2}"#, "version 2 of the format"),
        ("{ nope", "quotation marks"),
    ] {
        let problems = read("s.json", text, &library).unwrap_err();
        let told: Vec<_> = problems.iter().map(|one| one.tell(Lang::En)).collect();
        assert!(told.iter().any(|one| one.contains(expected)), "{text}: {told:#?}");
        for problem in &problems {
            assert_ne!(problem.what.vi, problem.what.en);
            assert!(!problem.cure.vi.is_empty(), "{problem:?}");
        }
    }
}
