//! Dates of birth, as far as a list needs them: to tell namesakes apart.

/// Says whether a text is nothing but a date or a year: `12/05/1968`, `1968-05-12`, `1968`.
pub(super) fn is_date(text: &str) -> bool {
    let text = text.trim();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let others = text.chars().filter(|letter| !letter.is_ascii_digit());
    let apart = others.clone().all(|letter| matches!(letter, '/' | '-' | '.' | ' '));
    apart && (4..=8).contains(&digits) && (others.count() > 0 || year(text).is_some())
}

/// Returns the year in a date.
pub(super) fn year(text: &str) -> Option<&str> {
    let mut numbers = text.split(|letter: char| !letter.is_ascii_digit());
    numbers
        .find(|number| number.len() == 4 && (number.starts_with("19") || number.starts_with("20")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_found_wherever_it_stands_in_the_date() {
        for (text, want) in [
            ("12/05/1968", Some("1968")),
            ("1968-05-12", Some("1968")),
            ("sinh 1968", Some("1968")),
            ("12/05/68", None),
            ("0912345678", None),
            ("", None),
        ] {
            assert_eq!(year(text), want, "{text}");
        }
    }

    #[test]
    fn only_a_date_is_a_date() {
        for date in ["12/05/1968", "1-2-1999", "1968", "12.05.68", "05/1968"] {
            assert!(is_date(date), "{date}");
        }
        for other in ["", "x", "12", "1234", "0912345678", "Kết nạp 19/05/2025", "3 ha"] {
            assert!(!is_date(other), "{other}");
        }
    }
}
