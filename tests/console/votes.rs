//! Voting by keys: putting, counting, calling, announcing, and every mistake on the way.

use chutri::app::dialog::Layer;
use chutri::app::dialog::ballot::{BallotForm, Page};
use chutri::app::live::Focus;
use chutri::meeting::ballot::{Ballot, Choice, End, Verdict, VerdictKind, Way};
use chutri::meeting::language::{Lang, Text};
use chutri::meeting::note::About;
use chutri::meeting::procedure::rules::Tie;
use chutri::meeting::procedure::{Activity, Procedure, Requirement, VoteRule};
use strum::IntoEnumIterator as _;

use crate::support::console::{Console, opening};
use crate::support::screen;

/// A procedure whose last step but one is a vote by more than half.
fn procedure(way: Way, change: impl FnOnce(&mut Procedure)) -> Procedure {
    let mut procedure = Procedure::clone(&screen::procedure());
    procedure.rules.base.cite = Some("hd42".to_owned());
    procedure.rules.base.classes_cite = Some("hd42".to_owned());
    for step in procedure.steps.iter_mut().filter(|step| step.id.0 == "conclusion") {
        step.activity = Activity::Vote;
        step.requires = vec![Requirement::Vote];
        step.vote = Some(VoteRule {
            threshold: "half".to_owned(),
            way,
            text: Text {
                vi: "Thông qua nghị quyết tháng {month}".to_owned(),
                en: "Adopt the resolution of month {month}".to_owned(),
            },
        });
    }
    change(&mut procedure);
    procedure
}

/// At a step, everybody present: fourteen full members, one probationary, one guest.
fn at(step: &str, procedure: Procedure, lang: Lang) -> Console {
    let mut console = Console::with(opening(screen::people(), procedure.into()), lang);
    console.press("Enter / ").types("hoa").press("Enter b 1 Enter P Enter Tab Tab");
    let place = console.meeting().steps.iter().position(|run| run.id.0 == step).unwrap();
    assert_eq!(console.live().focus, Focus::Steps, "{:?}", console.app.layers);
    for _ in console.live().step..place {
        console.press("Down");
    }
    console.press("Enter Esc");
    assert_eq!(console.step(), step);
    console
}

/// At the step that votes.
pub(crate) fn at_vote(way: Way, lang: Lang) -> Console {
    at("conclusion", procedure(way, |_| ()), lang)
}

fn form(console: &Console) -> &BallotForm {
    match console.app.layers.last() {
        Some(Layer::Ballot(form)) => form,
        other => panic!("no vote in hand but {other:?}"),
    }
}

fn last(console: &Console) -> &Ballot {
    console.meeting().ballots.last().unwrap()
}

fn verdict(console: &Console) -> &Verdict {
    last(console).verdict().unwrap_or_else(|| panic!("{:?}", form(console)))
}

fn refused(console: &Console) -> &str {
    form(console).refused.as_deref().unwrap_or_default()
}

fn shown(console: &Console) -> String {
    let page = screen::text(&console.app, 120, 40);
    page.split_whitespace().filter(|word| !"│┃".contains(word)).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_conclusion_is_voted_on_in_eight_keys() {
    for lang in Lang::iter() {
        let mut console = at("discuss", procedure(Way::ShowOfHands, |_| ()), lang);
        console.press("q k 1").types("Trồng ba héc-ta cam").press("Enter");
        console.types("hết giờ").press("Enter");
        console.press("p Enter 1 1 Tab 2 F10");
        let ballot = last(&console);
        assert_eq!(ballot.proposal.text, "Trồng ba héc-ta cam");
        let first = console.meeting().agenda().next().unwrap().id;
        assert_eq!(ballot.proposal.about, About::Question(first));
        let verdict = verdict(&console);
        let votes = verdict.count.votes;
        assert_eq!((votes.favour, votes.against, votes.other), (11, 2, 1));
        assert_eq!((verdict.kind, verdict.base, verdict.needed), (VerdictKind::Carried, 14, 8));
        let told = match lang {
            Lang::Vi => {
                "Quá nửa của 14 đảng viên chính thức = 8; nhất trí 11 (78%): được thông qua"
            }
            Lang::En => "More than half of 14 full members = 8; 11 in favour (78%): carried",
        };
        let page = shown(&console);
        assert!(page.contains(told), "{page}");
        console.press("Esc");
        let told = match lang {
            Lang::Vi => "KẾT QUẢ ✓ Thông qua 11/14 19:30",
            Lang::En => "RESULT ✓ Carried 11/14 19:30",
        };
        let page = shown(&console);
        assert!(page.contains(told), "{page}");
    }
}

#[test]
fn before_the_vote_it_is_said_what_can_pass_and_by_which_rule() {
    let mut console = at_vote(Way::ShowOfHands, Lang::Vi);
    console.press("p");
    let page = shown(&console);
    for told in [
        "Thông qua nghị quyết tháng 3",
        "Cần quá nửa của 14 đảng viên chính thức = 8; trong phòng có 14 người được biểu quyết: có \
         thể thông qua",
        "14 = tất cả đảng viên chính thức trong danh sách",
        "Căn cứ: 42-HD/BTCTW (28/10/2025)",
    ] {
        assert!(page.contains(told), "no {told:?} in {page}");
    }
    console.press("Tab Right");
    let page = shown(&console);
    assert!(page.contains("Cần ít nhất hai phần ba của 14 đảng viên chính thức = 10"), "{page}");
}

#[test]
fn any_two_counts_make_the_third_and_an_impossible_one_says_why() {
    let mut console = at_vote(Way::ShowOfHands, Lang::Vi);
    console.press("p Enter Tab 3 Tab 1");
    let page = shown(&console);
    assert!(page.contains("Nhất trí = 10"), "{page}");
    console.press("Up Up 1 2");
    let page = shown(&console);
    assert!(page.contains("Đếm được 16 phiếu mà nhiều nhất chỉ có 14"), "{page}");
    console.press("F10");
    assert!(last(&console).end.is_none());
    assert!(refused(&console).contains("Đếm được 16 phiếu"), "{}", refused(&console));
    console.press("Backspace 0 F10");
    assert_eq!(verdict(&console).count.votes.favour, 10);
}

#[test]
fn neither_enter_nor_a_paste_announces() {
    let mut console = at_vote(Way::ShowOfHands, Lang::En);
    console.press("p Enter 9 Tab 5");
    console.press("Enter Enter Enter Enter").paste("\n\n");
    assert!(last(&console).end.is_none());
    assert!(refused(&console).contains("F10") || shown(&console).contains("F10"));
    let mut console = at_vote(Way::RollCall, Lang::En);
    console.press("p Enter 1 Enter Enter").paste("\n1\n");
    assert_eq!(last(&console).called.len(), 1);
    assert!(last(&console).end.is_none());
    let mut console = at_vote(Way::NoObjection, Lang::En);
    console.press("p Enter Enter Enter").paste("\n");
    assert!(last(&console).end.is_none());
}

#[test]
fn leaving_keeps_what_was_typed_and_the_ballot_stays_open() {
    let mut console = at_vote(Way::ShowOfHands, Lang::Vi);
    console.press("p End").types(" và phương hướng").press("Esc");
    assert!(console.meeting().ballots.is_empty());
    console.press("p Enter 9 Tab 4 Esc");
    assert!(last(&console).proposal.text.ends_with("và phương hướng"));
    assert!(console.notice().contains("Vẫn đang biểu quyết"), "{}", console.notice());
    let page = shown(&console);
    assert!(page.contains("▶ đang biểu quyết"), "{page}");
    assert!(page.contains("▶ Giơ tay"), "{page}");
    console.press("p F10");
    let votes = verdict(&console).count.votes;
    assert_eq!((votes.favour, votes.against, votes.other), (9, 4, 1));
}

#[test]
fn an_announcement_is_taken_back_and_counted_again() {
    let mut console = at_vote(Way::ShowOfHands, Lang::Vi);
    console.press("p Enter 7 Tab 7 F10");
    assert_eq!(verdict(&console).kind, VerdictKind::Lost);
    console.press("Ctrl+Z");
    assert!(last(&console).end.is_none());
    assert!(matches!(form(&console).page, Page::Count(_)));
    console.press("Backspace 8 Tab Backspace 6 F10");
    assert_eq!(verdict(&console).kind, VerdictKind::Carried);
    console.press("Esc Ctrl+Z");
    assert!(last(&console).end.is_none(), "the same outside the dialog");
    console.press("p F10");
    assert_eq!(verdict(&console).count.votes.favour, 8);
}

#[test]
fn names_are_called_with_one_key_each() {
    let mut console = at_vote(Way::RollCall, Lang::Vi);
    console.press("p Enter 1 1 1 1 1 1 1 1 1 2 3");
    let page = shown(&console);
    assert!(page.contains("Nhất trí 9 · Không 1 · Khác 1 · chưa gọi 3"), "{page}");
    console.press("Up 0");
    assert_eq!(last(&console).called.len(), 10);
    console.press("3 F10");
    assert!(last(&console).end.is_none(), "not called is not abstaining");
    console.types("ba người ra ngoài").press("Enter");
    let ballot = last(&console);
    let End::Announced { verdict, despite, .. } = ballot.end.as_ref().unwrap() else { panic!() };
    assert_eq!(despite, "ba người ra ngoài");
    assert_eq!((verdict.count.votes.favour, verdict.count.votes.other), (9, 1));
    assert!(matches!(form(&console).page, Page::Result(..)));
}

#[test]
fn a_mistaken_vote_is_changed_and_taken_off() {
    let mut console = at_vote(Way::RollCall, Lang::En);
    console.press("p Enter 1 Home 2");
    assert_eq!(last(&console).called_votes().against, 1);
    assert_eq!(last(&console).called.len(), 1);
    console.press("Home 0");
    assert!(last(&console).called.is_empty());
    console.press("3 Ctrl+Z Ctrl+Z");
    assert!(last(&console).called.is_empty());
    assert!(last(&console).end.is_none());
    assert_eq!(console.meeting().ballots.len(), 1, "the ballot itself is not undone in here");
}

#[test]
fn who_has_no_vote_is_told_by_which_rule() {
    for (lang, told) in [(Lang::Vi, "không có quyền biểu quyết"), (Lang::En, "no vote")] {
        let mut console = at_vote(Way::RollCall, lang);
        console.press("p Enter End 1");
        assert!(last(&console).called.is_empty());
        let refused = refused(&console);
        assert!(refused.contains("42-HD/BTCTW"), "{refused}");
        assert!(refused.contains(told), "{refused}");
        assert!(shown(&console).contains("✗"), "{}", shown(&console));
        console.press("Up 2");
        assert!(last(&console).called.is_empty(), "neither the guest nor the probationary member");
    }
}

#[test]
fn papers_are_counted_and_must_add_up() {
    let mut console = at_vote(Way::Secret, Lang::Vi);
    console.press("p Enter 1 5 F10");
    assert!(refused(&console).contains("Chưa đủ") || refused(&console).contains("15"));
    console.press("Backspace 4 Tab 1 Tab 9 Tab 5 F10");
    assert!(refused(&console).contains("14") && refused(&console).contains("13"));
    console.press("Backspace 4 F10");
    let verdict = verdict(&console);
    assert_eq!((verdict.count.votes.favour, verdict.count.votes.other), (9, 0));
    assert_eq!(verdict.papers().unwrap().valid(), 13);
    let page = shown(&console);
    assert!(page.contains("Phát ra 14 phiếu, thu về 14, hợp lệ 13, không hợp lệ 1."), "{page}");
}

#[test]
fn without_objection_it_is_carried_and_with_one_hands_are_raised() {
    let mut console = at_vote(Way::NoObjection, Lang::Vi);
    console.press("p Enter F10");
    assert_eq!(verdict(&console).kind, VerdictKind::Carried);
    let page = shown(&console);
    assert!(page.contains("Không ai trong 14 người được biểu quyết có mặt phản đối"), "{page}");
    console.press("Esc p").types("Nghỉ sớm").press("Enter k").types("nobody of this name");
    console.press("Enter");
    assert!(console.meeting().balloting().is_some(), "nobody was chosen");
    console.press("Esc k").types("mai").press("Enter").types("còn việc").press("Enter");
    let mai = console.meeting().members.iter().find(|it| it.name() == "Lương Thị Mai").unwrap().id;
    let ballots = &console.meeting().ballots;
    assert_eq!(ballots.len(), 3);
    let Some(End::Objected { member, reason, .. }) = &ballots[1].end else {
        panic!("no objection")
    };
    assert_eq!((*member, reason.as_str()), (Some(mai), "còn việc"));
    assert_eq!(ballots[2].proposal.way, Way::ShowOfHands);
    assert_eq!(ballots[2].proposal.earlier, Some(ballots[1].id));
    assert_eq!(ballots[2].proposal.text, ballots[1].proposal.text);
    console.press("4 Tab 1 0 F10");
    assert_eq!(verdict(&console).kind, VerdictKind::Lost);
}

#[test]
fn an_objection_may_stay_without_a_name_and_only_who_votes_can_object() {
    let mut console = at_vote(Way::NoObjection, Lang::Vi);
    console.press("p Enter k");
    let page = shown(&console);
    assert!(page.contains("Ai phản đối?") && page.contains("(không ghi tên)"), "{page}");
    console.types("huyền");
    let page = shown(&console);
    assert!(page.contains("Không thấy ai tên như vậy"), "she is probationary:\n{page}");
    console.press("Ctrl+U Enter Enter");
    let ballots = &console.meeting().ballots;
    assert!(matches!(&ballots[0].end, Some(End::Objected { member: None, .. })));
    assert_eq!(ballots.len(), 2, "hands are raised next");
}

#[test]
fn an_election_goes_from_round_to_round() {
    for way in [Way::ShowOfHands, Way::Secret] {
        let mut console = at_vote(way, Lang::Vi);
        console.press("p Ctrl+U").types("Bầu chi ủy").press("Tab Tab Tab");
        console.types("Lò Thị Hoa").press("Enter").types("Vi Văn Nam").press("Enter");
        console.types("Phạm Thị Sen").press("Tab Tab Backspace 2");
        console.press("F10");
        assert_eq!(last(&console).proposal.candidates.len(), 3, "{:?}", form(&console));
        assert_eq!(last(&console).proposal.places, 2);
        if way == Way::Secret {
            console.press("1 4 Tab Tab");
        }
        console.press("1 2 Tab 7 Tab 6 F10");
        let page = shown(&console);
        assert!(page.contains("Trúng cử: Lò Thị Hoa 12 (85%)."), "{page}");
        assert!(page.contains("Vòng sau bầu 1 trong số: Vi Văn Nam, Phạm Thị Sen."), "{page}");
        console.press("r F10");
        let round = last(&console);
        assert_eq!(round.proposal.candidates, ["Vi Văn Nam", "Phạm Thị Sen"]);
        assert_eq!(
            (round.proposal.places, round.proposal.earlier),
            (1, Some(console.meeting().ballots[0].id))
        );
        if way == Way::Secret {
            console.press("1 4 Tab Tab");
        }
        console.press("9 Tab 5 F10");
        assert_eq!(verdict(&console).kind, VerdictKind::Carried);
    }
}

#[test]
fn candidates_are_pasted_one_a_line() {
    let mut console = at_vote(Way::RollCall, Lang::En);
    console.press("p Tab Tab Tab").paste("Lò Thị Hoa\nVi Văn Nam\r\n\nPhạm Thị Sen\n");
    console.press("F10");
    assert_eq!(last(&console).proposal.candidates, ["Lò Thị Hoa", "Vi Văn Nam", "Phạm Thị Sen"]);
    assert_eq!(last(&console).proposal.way, Way::ShowOfHands, "names are not called for each");
}

#[test]
fn people_are_voted_on_in_turn_by_the_same_rule() {
    let mut console = at_vote(Way::Secret, Lang::Vi);
    console.press("p Tab Right BackTab Ctrl+U").types("Kết nạp Lò Văn An").press("Enter");
    console.press("1 4 Tab Tab 1 3 Tab 1 F10 n");
    console.press("Enter");
    assert!(refused(&console).contains("nội dung"), "{}", refused(&console));
    console.types("Kết nạp Hà Ánh").press("Enter");
    let ballots = &console.meeting().ballots;
    assert_eq!(ballots[1].proposal.threshold, "two-thirds");
    assert_eq!(ballots[1].proposal.way, Way::Secret);
    assert_eq!(ballots[1].proposal.earlier, None);
}

#[test]
fn a_repeated_vote_keeps_the_first() {
    let mut console = at_vote(Way::ShowOfHands, Lang::En);
    console.press("p Enter 7 Tab 7 F10 r Enter 9 Tab 5 F10");
    let ballots = &console.meeting().ballots;
    assert_eq!(ballots[0].verdict().unwrap().kind, VerdictKind::Lost);
    assert_eq!(ballots[1].verdict().unwrap().kind, VerdictKind::Carried);
    assert_eq!(ballots[1].proposal.earlier, Some(ballots[0].id));
}

#[test]
fn the_chair_decides_a_tie_with_a_key_of_its_own() {
    let tie = |procedure: &mut Procedure| procedure.rules.thresholds[0].tie = Tie::CastingVote;
    for (way, keys) in
        [(Way::ShowOfHands, "7 Tab 7 F10"), (Way::RollCall, "1 1 1 1 1 1 1 2 2 2 2 2 2 2 F10")]
    {
        let mut console = at("conclusion", procedure(way, tie), Lang::Vi);
        console.press("p Enter").press(keys);
        assert!(form(&console).casting);
        console.press("Enter 3 Esc");
        assert!(last(&console).end.is_none());
        assert!(!form(&console).casting, "back to counting");
        console.press("F10 1");
        assert_eq!(verdict(&console).kind, VerdictKind::Carried);
        assert_eq!(verdict(&console).casting, Some(Choice::For));
    }
}

#[test]
fn opinions_are_reserved_by_name_with_their_reason() {
    let mut console = at_vote(Way::ShowOfHands, Lang::Vi);
    console.press("p Enter 1 2 Tab 2 F10 B").types("thuoc").press("Enter");
    console.types("thiếu nước tưới").press("Enter");
    let page = shown(&console);
    assert!(page.contains("Đồng chí Cầm Bá Thước bảo lưu: thiếu nước tưới"), "{page}");
    console.press("Esc /").types("huyền").press("Enter B").types("chưa rõ").press("Enter");
    assert_eq!(last(&console).reserved.len(), 2, "a probationary member may, too");
    console.press("/").types("toản").press("Enter B").types("khách").press("Enter");
    assert_eq!(last(&console).reserved.len(), 2, "a guest may not");
}

#[test]
fn a_ballot_is_withdrawn_with_its_reason() {
    let mut console = at_vote(Way::ShowOfHands, Lang::En);
    console.press("p Enter r").types("wrong text").press("Enter");
    assert!(console.app.layers.is_empty());
    assert!(
        matches!(&last(&console).end, Some(End::Withdrawn { reason, .. }) if reason == "wrong text")
    );
    console.press("p Enter");
    assert_eq!(console.meeting().ballots.len(), 2);
}

#[test]
fn a_telex_burst_in_the_text_leaves_what_was_meant() {
    let mut console = at_vote(Way::ShowOfHands, Lang::Vi);
    console
        .press("p Ctrl+U")
        .types("Trong")
        .press("Backspace Backspace Backspace")
        .types("ồng cam");
    console.types(" p r k n B 1 2 ?").press("Enter");
    assert_eq!(last(&console).proposal.text, "Trồng cam p r k n B 1 2 ?");
}

#[test]
fn the_step_lists_its_votes_and_enter_shows_one() {
    let mut console = at_vote(Way::ShowOfHands, Lang::Vi);
    let page = shown(&console);
    assert!(page.contains("✓ cần 8/14, có mặt 14: có thể thông qua"), "{page}");
    console.press("p Enter 1 1 Tab 2 F10 Esc").wait(60).press("p").types("Việc khác");
    console.press("Enter 3 Tab 9 F10 Esc");
    let page = shown(&console);
    assert!(page.contains("✓ Thông qua 11/14 19:30 · Thông qua nghị quyết tháng 3"), "{page}");
    assert!(page.contains("KẾT QUẢ ✗ Không thông qua 3/14 19:31"), "{page}");
    console.press("Tab Enter");
    assert!(matches!(form(&console).page, Page::Result(..)));
    console.press("Esc Tab Tab Enter");
    assert_ne!(console.step(), "conclusion", "nothing more is needed");
}

#[test]
fn somebody_who_leaves_changes_what_follows_only() {
    let mut console = at_vote(Way::ShowOfHands, Lang::Vi);
    console.press("p Enter 1 4 Tab 0 F10 Esc");
    console.press("/").types("khoa").press("Enter v 1 p").types("Việc sau").press("Enter");
    console.press("1 4 Tab 0 F10");
    assert!(refused(&console).contains("13"), "{}", refused(&console));
    assert_eq!(console.meeting().ballots[0].verdict().unwrap().electorate.voters, 14);
}
