//! How names and values are said: to people in their language, to programs always alike.

use crate::archive::by::Key;
use crate::archive::measure::{Unit, Value};
use crate::archive::period::{Period, Span};
use crate::archive::table::Name;
use crate::meeting::finding::FindingKind;
use crate::text::Words;
use crate::text::date;
use crate::text::label::Label as _;

/// Says a value to people; nothing where there is nothing to say.
pub fn said(value: Value, unit: Unit, words: &Words) -> String {
    match (value, unit) {
        (Value::None, _) => String::new(),
        (Value::Day(day), _) => date::short(day, words),
        (Value::Number(number), Unit::Percent) => format!("{number}%"),
        (Value::Number(number), Unit::Thousandths) => {
            let hundredths = (number + 5) / 10;
            let whole = (hundredths / 100).to_string();
            words.report_decimal(whole, format!("{:02}", hundredths % 100))
        }
        (Value::Number(number), Unit::Seconds) => format!("{}'", (number + 30) / 60),
        (Value::Number(number), Unit::Count | Unit::Days | Unit::Date) => number.to_string(),
    }
}

/// Names what a row stands for to people.
pub fn named(name: &Name, words: &Words) -> String {
    match name {
        Name::Text(text) | Name::Mark(text) => text.clone(),
        Name::Finding(kind) => finding(kind, words),
        Name::Period(period) => period_said(*period, words),
    }
}

/// Names what a row stands for to programs.
pub fn coded(name: &Name) -> String {
    match name {
        Name::Text(text) | Name::Mark(text) | Name::Finding(text) => text.clone(),
        Name::Period(period) => period.to_string(),
    }
}

/// Writes a value for programs; nothing where there is none.
pub fn plain(value: Value) -> String {
    match value {
        Value::None => String::new(),
        Value::Number(number) => number.to_string(),
        Value::Day(day) => day.to_string(),
    }
}

/// Returns what heads the columns of a row's names to people; a person has two.
pub fn headings(key: Key, words: &Words) -> Vec<String> {
    match key {
        Key::Body => vec![words.report_key_body()],
        Key::Person => vec![words.report_key_person(), words.report_key_mark()],
        Key::Finding => vec![words.report_key_finding()],
        Key::Trainee => vec![words.report_key_trainee()],
        Key::Scenario => vec![words.report_key_scenario()],
        Key::Period(Span::Month) => vec![words.report_key_month()],
        Key::Period(Span::Quarter) => vec![words.report_key_quarter()],
        Key::Period(Span::Year) => vec![words.report_key_year()],
    }
}

/// Returns what heads them to programs.
pub fn codes(key: Key) -> &'static [&'static str] {
    match key {
        Key::Body => &["body"],
        Key::Person => &["person", "mark"],
        Key::Finding => &["finding"],
        Key::Trainee => &["trainee"],
        Key::Scenario => &["scenario"],
        Key::Period(Span::Month) => &["month"],
        Key::Period(Span::Quarter) => &["quarter"],
        Key::Period(Span::Year) => &["year"],
    }
}

/// Says a period: `03/2026`, `Mar 2026`.
pub fn period_said(period: Period, words: &Words) -> String {
    let (number, year) = (period.number(), period.year());
    match period.span {
        Span::Month => words.report_month(format!("{number:02}"), year.to_string(), number),
        Span::Quarter => words.report_quarter(number, year.to_string()),
        Span::Year => year.to_string(),
    }
}

/// Names a kind of finding; one that only a later version knows by its code.
fn finding(kind: &str, words: &Words) -> String {
    use serde::Deserialize as _;
    use serde::de::IntoDeserializer as _;
    let code: serde::de::value::StrDeserializer<'_, serde::de::value::Error> =
        kind.into_deserializer();
    FindingKind::deserialize(code).map_or_else(|_| kind.to_owned(), |kind| kind.label(words))
}
