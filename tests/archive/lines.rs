//! Tables at a terminal: no line is longer than it, in either language, and pictures stand only
//! where they are asked for.

use chutri::archive::by::{By, Key};
use chutri::archive::period::Span;
use chutri::archive::reading::{Asked, Progress, Read, read};
use chutri::archive::table::Table;
use chutri::archive::write::page;
use chutri::archive::write::terminal::{self, Look};
use chutri::meeting::language::Lang;
use chutri::text::Words;
use chutri::text::fit::width;

use super::by_hand_folder;
use crate::support::province::Province;

fn sessions() -> Read {
    let home = tempfile::tempdir().unwrap();
    Province { bodies: 24, months: 4, years: 6 }.write(home.path());
    let asked = Asked { span: Some(Span::Month), practice: false };
    read(&[home.path().to_owned(), by_hand_folder()], asked, 2, &Progress::default())
}

fn leading(table: &Table) -> Vec<usize> {
    let leads = table.columns.iter().enumerate().filter(|(_, column)| column.lead > 0);
    leads.map(|(place, _)| place).collect()
}

#[track_caller]
fn assert_fits(text: &str, cells: usize) {
    for line in text.lines() {
        assert!(width(line) <= cells, "{} cells: {line}", width(line));
        assert_eq!(line, line.trim_end());
    }
}

#[test]
fn no_line_is_longer_than_the_terminal() {
    let read = sessions();
    for lang in [Lang::Vi, Lang::En] {
        let words = Words::load(lang);
        for cells in [80, 100, 120, 200] {
            let look = Look { cells: Some(cells), pictures: true, drops: true };
            let parts = page::parts(&read.cube, &words);
            assert_fits(&terminal::page(&parts, &leading, look, &words), cells);
            let people = Table::of(&read.cube, &By::new(&[Key::Person]).unwrap());
            let every: Vec<usize> = (0..people.columns.len()).collect();
            let look = Look { drops: false, ..look };
            let text = terminal::table(&people, &every, look, &words);
            assert_fits(&text, cells);
            for column in &people.columns {
                assert!(text.contains(&(column.label)(&words)), "{}", column.id);
            }
        }
    }
}

#[test]
fn the_course_of_the_months_is_drawn_before_what_matters_less() {
    let read = sessions();
    let words = Words::load(Lang::En);
    let bodies = Table::of(&read.cube, &By::new(&[Key::Body]).unwrap());
    let draw = |cells, pictures| {
        let look = Look { cells, pictures, drops: true };
        terminal::table(&bodies, &leading(&bodies), look, &words)
    };
    let narrow = draw(Some(80), true);
    assert!(narrow.contains(['▂', '▃', '▄', '▅']), "{narrow}");
    assert!(!narrow.contains("Overdue"), "{narrow}");
    assert!(draw(Some(160), true).contains("Overdue"));
    let piped = draw(None, false);
    assert!(piped.contains("Overdue") && !piped.contains(['▂', '▃', '▄', '▅', '▓']), "{piped}");
}
