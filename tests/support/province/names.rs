//! Who is who in a body: names as they are in a province, and as different hands type them.

use unicode_normalization::UnicodeNormalization as _;

use super::template::Role;
use crate::support::random::Chance;

const FAMILY: [&str; 12] = [
    "Hà Văn",
    "Lò Thị",
    "Phạm Bá",
    "Vi Thị",
    "Nguyễn Văn",
    "Đinh Thị Ngọc",
    "Cao Văn",
    "Lục Đăng",
    "Ngân Văn",
    "Trương Thị",
    "Lương Đình",
    "Quách Thị",
];
const GIVEN: [&str; 16] = [
    "Bình",
    "Hoa",
    "Nam",
    "Ướt",
    "Thiểm",
    "Dựng",
    "Ánh",
    "Đào",
    "Sen",
    "Mai",
    "Thuyết",
    "Xuyến",
    "Páo",
    "Toản",
    "Phượng",
    "Khương",
];
const PLACE: [&str; 10] = [
    "bản Pượn",
    "bản Nà Pung",
    "thôn Đồi Chè",
    "xóm Đình",
    "khu phố 3",
    "trường THCS An Phú",
    "trạm y tế",
    "bản Xía Nọi",
    "thôn Ước Lễ",
    "bản Khằm",
];

/// The names of one body.
#[derive(Debug)]
pub(super) struct Cast {
    number: usize,
    body: String,
    people: Vec<String>,
    /// Whether its secretaries type differently from month to month.
    is_mixed: bool,
}

/// The names as they were typed in one month.
#[derive(Debug)]
pub(super) struct Typed<'a> {
    cast: &'a Cast,
    month: usize,
}

impl Cast {
    pub(super) fn of(number: usize, chance: &mut Chance) -> Self {
        let place = PLACE[number % PLACE.len()];
        let person = |place: usize, chance: &mut Chance| {
            format!("{} {} {}", chance.pick(&FAMILY), chance.pick(&GIVEN), GIVEN[place % 16])
        };
        let mut people: Vec<String> = (0..40).map(|place| person(place, chance)).collect();
        // Two namesakes, whom their marks tell apart.
        let namesake = people[3].clone();
        people[4] = namesake;
        Self {
            number,
            body: format!("Chi bộ {place} số {number}"),
            people,
            is_mixed: number % 5 == 2,
        }
    }

    pub(super) const fn in_month(&self, month: usize) -> Typed<'_> {
        Typed { cast: self, month }
    }
}

impl Typed<'_> {
    /// Returns what stands for a role.
    pub(super) fn name(&self, role: Role) -> String {
        let Cast { number, body, people, is_mixed } = self.cast;
        match role {
            Role::Body => self.typed(body, *is_mixed),
            Role::Person(place) => self.typed(&people[place], *is_mixed && place > 6),
            Role::Session(month) => {
                format!("0198{number:04x}-0000-7000-8000-{:012x}", number * 100 + month)
            }
        }
    }

    fn typed(&self, name: &str, is_mixed: bool) -> String {
        match self.month % 4 {
            1 if is_mixed => name.to_uppercase(),
            2 if is_mixed => name.nfd().collect(),
            3 if is_mixed => format!(" {}", name.replacen(' ', "  ", 1)),
            _ => name.to_owned(),
        }
    }
}
