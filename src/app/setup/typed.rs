//! A person on one line, as people type them: name; post; what tells namesakes apart; class.
//!
//! The class is known by its word and may stand anywhere after the name. What a line lacks is empty.

use crate::meeting::member::{Class, LONGEST_NAME, Person};
use crate::text::Words;
use crate::text::fold::fold;
use crate::text::label::Label as _;
use crate::text::name::{hidden, tidy};
use crate::text::problem::{Place, Problem, Severity};
use crate::text::words::both;

/// Words by which a class is known, folded.
const CLASSES: [(&str, Class); 11] = [
    ("chinh thuc", Class::Full),
    ("full", Class::Full),
    ("du bi", Class::Probationary),
    ("probationary", Class::Probationary),
    ("khong bieu quyet", Class::Probationary),
    ("non voting", Class::Probationary),
    ("khach", Class::Guest),
    ("khach moi", Class::Guest),
    ("dai bieu", Class::Guest),
    ("guest", Class::Guest),
    ("visitor", Class::Guest),
];

/// Reads the lines, with every problem at once; each is at its line, of no file.
pub(super) fn read<'a>(lines: impl IntoIterator<Item = &'a str>) -> (Vec<Person>, Vec<Problem>) {
    let (mut people, mut problems) = (Vec::new(), Vec::new());
    for (number, line) in lines.into_iter().enumerate() {
        let line = numberless(line);
        if line.is_empty() {
            continue;
        }
        let place = || Place { line: Some(number + 1), ..Place::default() };
        match person(line) {
            Ok(person) => {
                if person.name.contains(',') {
                    let tell = |words: &Words| words.setup_typed_comma(&person.name);
                    problems.push(told(place(), Severity::Warning, tell));
                }
                people.push(person);
            }
            Err(fault) => problems.push(told(place(), Severity::Error, |words| fault.tell(words))),
        }
    }
    (people, problems)
}

/// Writes a person as a line that reads back the same.
pub(super) fn line_of(person: &Person, words: &Words) -> String {
    let class = (person.class != Class::Full).then(|| person.class.label(words).to_lowercase());
    let mut line = person.name.clone();
    let cells = [Some(&person.post), Some(&person.mark), class.as_ref()];
    let last = cells.iter().rposition(|cell| cell.is_some_and(|cell| !cell.is_empty()));
    for cell in cells.iter().take(last.map_or(0, |last| last + 1)).flatten() {
        line.push_str("; ");
        line.push_str(cell);
    }
    line
}

/// Why a line is no person.
enum Fault {
    Nameless,
    Letterless,
    TooLong,
    Hidden(char),
    TooMany,
}

impl Fault {
    fn tell(&self, words: &Words) -> String {
        match self {
            Self::Nameless => words.setup_typed_nameless(),
            Self::Letterless => words.setup_typed_letterless(),
            Self::TooLong => words.setup_typed_long(LONGEST_NAME),
            Self::Hidden(letter) => {
                words.setup_typed_hidden(format!("U+{:04X}", u32::from(*letter)))
            }
            Self::TooMany => words.setup_typed_many(),
        }
    }
}

fn person(line: &str) -> Result<Person, Fault> {
    let mut cells = line.split([';', '\t', '|']).map(tidy);
    let mut person = Person { name: cells.next().unwrap_or_default(), ..Person::default() };
    let mut particulars = Vec::new();
    for cell in cells {
        let folded = fold(&cell);
        if let Some((_, class)) = CLASSES.iter().find(|(word, _)| *word == folded.replace('-', " "))
        {
            person.class = *class;
        } else {
            particulars.push(cell);
        }
    }
    let mut particulars = particulars.into_iter();
    person.post = particulars.next().unwrap_or_default();
    person.mark = particulars.next().unwrap_or_default();
    if particulars.any(|cell| !cell.is_empty()) {
        return Err(Fault::TooMany);
    }
    let Person { name, post, mark, .. } = &person;
    if name.is_empty() {
        return Err(Fault::Nameless);
    }
    if !name.contains(char::is_alphabetic) {
        return Err(Fault::Letterless);
    }
    for text in [name, post, mark] {
        if let Some((_, letter)) = hidden(text) {
            return Err(Fault::Hidden(letter));
        }
        if text.chars().nth(LONGEST_NAME).is_some() {
            return Err(Fault::TooLong);
        }
    }
    Ok(person)
}

/// Returns a line without the number or dash of a list.
fn numberless(line: &str) -> &str {
    let line = line.trim();
    let rest = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let rest = if rest.len() < line.len() {
        rest.strip_prefix(['.', ')'])
    } else {
        line.strip_prefix(['-', '•', '*'])
    };
    rest.map_or(line, str::trim_start)
}

pub(super) fn told(place: Place, severity: Severity, what: impl Fn(&Words) -> String) -> Problem {
    Problem { place, severity, what: both(what), cure: both(|_| String::new()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::meeting::language::Lang;

    fn one(line: &str) -> Person {
        let (mut people, problems) = read([line]);
        assert_eq!(problems, [], "{line}");
        people.remove(0)
    }

    #[test]
    fn a_line_is_a_name_and_what_stands_behind_it() {
        let hoa = one("2. Lò  Thị Hoa ; Phó bí thư; 1975; Dự bị");
        assert_eq!(
            (hoa.name.as_str(), hoa.post.as_str(), hoa.mark.as_str()),
            ("Lò Thị Hoa", "Phó bí thư", "1975")
        );
        assert_eq!(hoa.class, Class::Probationary);
        assert_eq!(one("- Priya Raghunathan; guest; Auditor").post, "Auditor");
        assert_eq!(one("7) 7Up Nguyen").name, "7Up Nguyen");
    }

    #[test]
    fn what_is_written_reads_back() {
        for lang in [Lang::Vi, Lang::En] {
            let words = Words::load(lang);
            for line in ["Hà Văn Bình; ; 1985", "Hà Văn Bình", "Đinh Ánh; Ủy viên; ; khách"]
            {
                let person = one(line);
                assert_eq!(one(&line_of(&person, &words)), person, "{line}");
            }
        }
    }

    #[test]
    fn every_faulty_line_is_told_with_its_place() {
        let (people, problems) = read(["Vi Văn Nam", "", "; Phó", "12", "a;b;c;d", "An\u{202e}"]);
        assert_eq!(people.len(), 1);
        let lines: Vec<_> = problems.iter().map(|problem| problem.place.line).collect();
        assert_eq!(lines, [Some(3), Some(4), Some(5), Some(6)]);
        assert_eq!(read(["Smith, John"]).1[0].severity, Severity::Warning);
    }
}
