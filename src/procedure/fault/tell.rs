//! The words for each fault: what was found, and how to mend it.

use strum::VariantNames as _;

use crate::meeting::procedure::field::Field;
use crate::procedure::fault::{Expected, Fault, Found, Syntax};
use crate::text::problem::{Place, Problem};
use crate::text::visible::visible;
use crate::text::words::{Words, both};

impl Fault {
    /// Makes a problem of it.
    pub(in crate::procedure) fn at(&self, place: Place) -> Problem {
        let severity = self.severity();
        let what = both(|words| visible(&self.what(words)));
        let cure = both(|words| visible(&self.cure(words)));
        let place = Place { path: visible(&place.path), ..place };
        Problem { place, severity, what, cure }
    }

    fn what(&self, words: &Words) -> String {
        match self {
            Self::Decided(fault) => fault.what(words),
            Self::Styled(fault) => fault.what(words),
            Self::Syntax(syntax) => syntax.what(words),
            Self::UnknownKey { found, .. } => words.procedure_unknown_key(found),
            Self::Missing { key, expected: Expected::Both } if key.is_empty() => {
                words.procedure_empty_text()
            }
            Self::Missing { key, .. } => words.procedure_missing(key),
            Self::WrongKind { key, found, expected } => {
                words.procedure_wrong_kind(key, found.name(words), expected.name(words))
            }
            Self::WrongEntry { key, found, expected } => {
                words.procedure_wrong_entry(key, found.name(words), expected.entry(words))
            }
            Self::UnknownWord { found, .. } => words.procedure_unknown_word(found),
            Self::Repeated { found } => words.procedure_repeated(found),
            Self::OutOfRange { found, .. } => words.procedure_out_of_range(found),
            Self::EmptyList { key } => words.procedure_empty_list(key),
            Self::LongList { key, most } => words.procedure_long_list(key, *most),
            Self::EmptyText => words.procedure_empty_text(),
            Self::LongText { most } => words.procedure_long_text(*most),
            Self::Invisible { code } => words.procedure_invisible(format!("{code:04X}")),
            Self::MissingSide { side: "vi", .. } => words.procedure_missing_vi(),
            Self::MissingSide { .. } => words.procedure_missing_en(),
            Self::BadId { found } => words.procedure_bad_id(found),
            Self::DuplicateId { found, line } => words.procedure_duplicate_id(found, *line),
            Self::BadShare { found } => words.procedure_bad_share(found),
            Self::ShareAboveOne { found } => words.procedure_share_above_one(found),
            Self::ShareZero { found } => words.procedure_share_zero(found),
            Self::ShareUnreachable { found } => words.procedure_share_unreachable(found),
            Self::RetiredKey { found } => words.procedure_retired_key(found),
            Self::BadDate { found } => words.procedure_bad_date(found),
            Self::UnknownCitation { found, .. } => words.procedure_unknown_citation(found),
            Self::NoDate { number } => words.procedure_no_date(number),
            Self::UnknownField { found, .. } => words.procedure_unknown_field(found),
            Self::UnknownItem { found } => words.procedure_unknown_item(found),
            Self::LoneBrace => words.procedure_lone_brace(),
            Self::FieldElsewhere { found } => words.procedure_field_elsewhere(found),
            Self::WideTitle { cells, most } => words.procedure_wide_title(*cells, *most),
            Self::PartBack { part, after } => words.procedure_part_back(part, after),
            Self::CannotFulfil { requirement, here: true, .. } => {
                words.procedure_cannot_fulfil_here(requirement)
            }
            Self::CannotFulfil { requirement, .. } => words.procedure_cannot_fulfil(requirement),
            Self::NoClose => words.procedure_no_close(),
            Self::MinutesApart { sum, planned } => words.procedure_minutes_apart(*sum, *planned),
            Self::TooShort { planned, least } => words.procedure_too_short(*planned, *least),
            Self::WarnTooEarly { warn, limit } => words.procedure_warn_too_early(*warn, *limit),
            Self::TakenBy { id, file } => words.procedure_taken_by(id, file),
            Self::Replaces { id } => words.procedure_replaces(id),
            Self::NotFound => words.procedure_not_found(),
            Self::IsFolder => words.procedure_is_folder(),
            Self::NotReadable { why } => words.procedure_not_readable(why),
            Self::TooBig { most_kib } => words.procedure_too_big(*most_kib),
            Self::NotUtf8 => words.procedure_not_utf8(),
            Self::Utf16 => words.procedure_utf16(),
        }
    }

    fn cure(&self, words: &Words) -> String {
        match self {
            Self::Decided(fault) => fault.cure(words),
            Self::Styled(fault) => fault.cure(words),
            Self::Syntax(syntax) => syntax.cure(words),
            Self::UnknownKey { near: Some(near), .. }
            | Self::UnknownWord { near: Some(near), .. } => words.procedure_near(near),
            Self::UnknownCitation { near: Some(near), .. } => words.procedure_near(near),
            Self::UnknownField { near: Some(near), .. } => {
                words.procedure_near(format!("{{{near}}}"))
            }
            Self::UnknownKey { allowed, .. } => words.procedure_keys(allowed.join(", ")),
            Self::UnknownWord { allowed, .. } => words.procedure_words(allowed.join(", ")),
            Self::Missing { key, expected }
            | Self::WrongKind { key, expected, .. }
            | Self::WrongEntry { key, expected, .. } => expected.advice(key, words),
            Self::Repeated { .. } => words.procedure_repeated_cure(),
            Self::OutOfRange { least, most, .. } => {
                words.procedure_out_of_range_cure(*least, *most)
            }
            Self::EmptyList { .. } => words.procedure_empty_list_cure(),
            Self::LongList { .. } => words.procedure_long_list_cure(),
            Self::EmptyText => words.procedure_empty_text_cure(),
            Self::LongText { .. } => words.procedure_long_text_cure(),
            Self::Invisible { .. } => words.procedure_invisible_cure(),
            Self::MissingSide { key, side } => {
                words.procedure_missing_side_cure(format!("{}{side}", prefix(key)))
            }
            Self::BadId { .. } => words.procedure_bad_id_cure(),
            Self::DuplicateId { .. } => words.procedure_duplicate_id_cure(),
            Self::BadShare { .. } => words.procedure_bad_share_cure(),
            Self::ShareAboveOne { .. } => words.procedure_share_above_one_cure(),
            Self::ShareZero { .. } => words.procedure_share_zero_cure(),
            Self::ShareUnreachable { .. } => words.procedure_share_unreachable_cure(),
            Self::RetiredKey { .. } => words.procedure_retired_key_cure(),
            Self::BadDate { .. } => words.procedure_write_date("date"),
            Self::UnknownCitation { .. } => words.procedure_unknown_citation_cure(),
            Self::NoDate { .. } => words.procedure_no_date_cure(),
            Self::UnknownField { .. } => {
                words.procedure_unknown_field_cure(Field::VARIANTS.join(", "))
            }
            Self::UnknownItem { .. } => words.procedure_unknown_item_cure(),
            Self::LoneBrace => words.procedure_lone_brace_cure(),
            Self::FieldElsewhere { .. } => words.procedure_field_elsewhere_cure(),
            Self::WideTitle { .. } => words.procedure_wide_title_cure(),
            Self::PartBack { .. } => words.procedure_part_back_cure(),
            Self::CannotFulfil { activities, here: true, .. } => {
                words.procedure_cannot_fulfil_here_cure(activities.join(", "))
            }
            Self::CannotFulfil { activities, .. } => {
                words.procedure_cannot_fulfil_cure(activities.join(", "))
            }
            Self::NoClose => words.procedure_no_close_cure(),
            Self::MinutesApart { .. } => words.procedure_minutes_apart_cure(),
            Self::TooShort { .. } => words.procedure_too_short_cure(),
            Self::WarnTooEarly { .. } => words.procedure_warn_too_early_cure(),
            Self::TakenBy { .. } => words.procedure_taken_by_cure(),
            Self::Replaces { .. } => words.procedure_replaces_cure(),
            Self::NotFound => words.procedure_not_found_cure(),
            Self::IsFolder => words.procedure_is_folder_cure(),
            Self::NotReadable { .. } => words.procedure_not_readable_cure(),
            Self::TooBig { .. } => words.procedure_too_big_cure(),
            Self::NotUtf8 | Self::Utf16 => words.procedure_utf8_cure(),
        }
    }
}

impl Syntax {
    fn what(self, words: &Words) -> String {
        match self {
            Self::DuplicateKey => words.procedure_syntax_duplicate(),
            Self::Quotes => words.procedure_syntax_quotes(),
            Self::Equals => words.procedure_syntax_equals(),
            Self::Brackets => words.procedure_syntax_brackets(),
            Self::Escape => words.procedure_syntax_escape(),
            Self::Other => words.procedure_syntax_other(),
        }
    }

    fn cure(self, words: &Words) -> String {
        match self {
            Self::DuplicateKey => words.procedure_syntax_duplicate_cure(),
            Self::Quotes => words.procedure_syntax_quotes_cure(),
            Self::Equals => words.procedure_syntax_equals_cure(),
            Self::Brackets => words.procedure_syntax_brackets_cure(),
            Self::Escape => words.procedure_syntax_escape_cure(),
            Self::Other => words.procedure_syntax_other_cure(),
        }
    }
}

impl Found {
    fn name(self, words: &Words) -> String {
        match self {
            Self::Line => words.procedure_found_line(),
            Self::Number => words.procedure_found_number(),
            Self::Decimal => words.procedure_found_decimal(),
            Self::Flag => words.procedure_found_flag(),
            Self::Date => words.procedure_found_date(),
            Self::List => words.procedure_found_list(),
            Self::Table => words.procedure_found_table(),
        }
    }
}

impl Expected {
    fn name(self, words: &Words) -> String {
        match self {
            Self::Line => words.procedure_expected_line(),
            Self::Both => words.procedure_expected_both(),
            Self::Number => words.procedure_expected_number(),
            Self::Flag => words.procedure_expected_flag(),
            Self::Date => words.procedure_expected_date(),
            Self::Share => words.procedure_expected_share(),
            Self::Word(_) => words.procedure_expected_word(),
            Self::Words(_) => words.procedure_expected_words(),
            Self::Names => words.procedure_expected_names(),
            Self::Table => words.procedure_expected_table(),
            Self::Tables => words.procedure_expected_tables(),
        }
    }

    /// Names what a list of this kind is made of.
    fn entry(self, words: &Words) -> String {
        match self {
            Self::Tables => Self::Table.name(words),
            _ => Self::Line.name(words),
        }
    }

    fn advice(self, key: &str, words: &Words) -> String {
        match self {
            Self::Line => words.procedure_write_line(key),
            Self::Both => words.procedure_write_both(prefix(key)),
            Self::Number => words.procedure_write_number(key),
            Self::Flag => words.procedure_write_flag(key),
            Self::Date => words.procedure_write_date(key),
            Self::Share => words.procedure_write_share(key),
            Self::Word(allowed) => words.procedure_write_word(key, allowed.join(", ")),
            Self::Words(allowed) => words.procedure_write_words(key, allowed.join(", ")),
            Self::Names => words.procedure_write_names(key),
            Self::Table => words.procedure_write_table(key),
            Self::Tables => words.procedure_write_tables(key),
        }
    }
}

/// Returns what stands before the side of a text: `title.`, or nothing where the text has no key.
fn prefix(key: &str) -> String {
    if key.is_empty() { String::new() } else { format!("{key}.") }
}
