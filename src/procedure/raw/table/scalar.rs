//! Reading numbers, switches, dates and shares from a table.

use std::num::NonZeroU32;
use std::ops::RangeInclusive;
use std::str::FromStr as _;

use chrono::NaiveDate;
use toml::Spanned;
use toml::de::DeValue;

use crate::meeting::procedure::Fraction;
use crate::procedure::fault::{Expected, Fault};
use crate::procedure::raw::table::Table;

impl Table<'_> {
    /// Returns the whole number under `key`.
    pub(in crate::procedure) fn number(
        &mut self,
        key: &'static str,
        range: RangeInclusive<u32>,
    ) -> u32 {
        let value = self.need(key, Expected::Number);
        value.and_then(|value| self.read_number(key, value, &range)).unwrap_or_default()
    }

    /// Returns the whole number under `key`, if there is one.
    pub(in crate::procedure) fn optional_number(
        &mut self,
        key: &'static str,
        range: RangeInclusive<u32>,
    ) -> Option<u32> {
        let value = self.take(key)?;
        self.read_number(key, value, &range)
    }

    /// Returns the switch under `key`.
    pub(in crate::procedure) fn flag(&mut self, key: &'static str) -> bool {
        let value = self.need(key, Expected::Flag);
        value.is_some_and(|value| self.read_flag(key, value))
    }

    /// Returns the switch under `key`; off when there is none.
    pub(in crate::procedure) fn optional_flag(&mut self, key: &'static str) -> bool {
        let value = self.take(key);
        value.is_some_and(|value| self.read_flag(key, value))
    }

    /// Returns the switch under `key`, if there is one.
    pub(in crate::procedure) fn optional_switch(&mut self, key: &'static str) -> Option<bool> {
        let value = self.take(key)?;
        Some(self.read_flag(key, value))
    }

    /// Returns the date under `key`, if there is one, with or without quotation marks.
    pub(in crate::procedure) fn optional_date(&mut self, key: &'static str) -> Option<NaiveDate> {
        let value = self.take(key)?;
        let written = match value.get_ref() {
            DeValue::Datetime(date) => date.to_string(),
            DeValue::String(text) => text.trim().to_owned(),
            _ => {
                self.wrong_kind(key, value, Expected::Date);
                return None;
            }
        };
        let date = NaiveDate::from_str(&written).ok();
        if date.is_none() {
            self.note(key, value.span().start, &Fault::BadDate { found: written });
        }
        date
    }

    /// Returns the share under `key`, written as `"2/3"`.
    pub(in crate::procedure) fn share(&mut self, key: &'static str) -> Fraction {
        const WHOLE: Fraction = Fraction { numerator: 1, denominator: NonZeroU32::MIN };
        let Some(value) = self.need(key, Expected::Share) else { return WHOLE };
        let DeValue::String(written) = value.get_ref() else {
            self.wrong_kind(key, value, Expected::Share);
            return WHOLE;
        };
        let found = written.trim().to_owned();
        let share = found.split_once('/').and_then(|(upper, lower)| {
            let numerator = upper.trim().parse().ok()?;
            let denominator = lower.trim().parse().ok()?;
            Some(Fraction { numerator, denominator })
        });
        let fault = match share {
            None => Fault::BadShare { found },
            Some(share) if share.numerator == 0 => Fault::ShareZero { found },
            Some(share) if share.numerator > share.denominator.get() => {
                Fault::ShareAboveOne { found }
            }
            Some(share) => return share,
        };
        self.note(key, value.span().start, &fault);
        WHOLE
    }

    fn read_number(
        &self,
        key: &'static str,
        value: &Spanned<DeValue<'_>>,
        range: &RangeInclusive<u32>,
    ) -> Option<u32> {
        let DeValue::Integer(number) = value.get_ref() else {
            self.wrong_kind(key, value, Expected::Number);
            return None;
        };
        let read = u32::from_str_radix(number.as_str(), number.radix()).ok();
        if let Some(read) = read.filter(|read| range.contains(read)) {
            return Some(read);
        }
        let fault = Fault::OutOfRange {
            found: number.to_string(),
            least: *range.start(),
            most: *range.end(),
        };
        self.note(key, value.span().start, &fault);
        None
    }

    fn read_flag(&self, key: &'static str, value: &Spanned<DeValue<'_>>) -> bool {
        if let DeValue::Boolean(on) = value.get_ref() {
            return *on;
        }
        self.wrong_kind(key, value, Expected::Flag);
        false
    }
}
