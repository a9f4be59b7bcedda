//! A province that can be made again and again: so many bodies that met every month of a year, each
//! meeting a valid session file.
//!
//! A few years of meetings are really held, at the desk and by its rules; every body then holds one
//! of them under names of its own, its entries sealed anew. So twelve thousand files cost little
//! more than their bytes.

mod names;
mod template;
mod year;

use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;

use crate::support::random::Chance;
use names::Cast;
use template::Template;

/// How large a province is.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Province {
    /// How many bodies there are.
    pub(crate) bodies: usize,
    /// How many months they met, at most twelve.
    pub(crate) months: usize,
    /// How many different years are really held.
    pub(crate) years: usize,
}

impl Province {
    /// Writes it into a folder, laid out as the program keeps its own; returns how many files.
    pub(crate) fn write(&self, home: &Path) -> usize {
        let years: Vec<Vec<Template>> =
            (0..self.years).map(|seed| year::hold(seed, self.months)).collect();
        let mut files = 0;
        for body in 0..self.bodies {
            let mut chance = Chance::new(body as u64 + 1);
            let year = &years[body % years.len()];
            let cast = Cast::of(body, &mut chance);
            let folder = home.join(format!("bodies/{body:04}/sessions"));
            fs::create_dir_all(&folder).unwrap();
            for (month, template) in year.iter().enumerate() {
                // Now and then a month goes by without a meeting, or its file was lost.
                if chance.once_in(25) {
                    continue;
                }
                let name = format!("{}-thuong-ky.json", template.day);
                put(&folder.join(name), &template.fill(&cast.in_month(month)));
                files += 1;
            }
        }
        files
    }
}

fn put(path: &Path, text: &str) {
    File::create(path).unwrap().write_all(text.as_bytes()).unwrap();
}
