//! The word for every value of the core that people see, and a short one for narrow columns.
//!
//! A procedure may have its own words for its people (`đảng viên chính thức`); where it does, they
//! go before these.

mod decisions;
mod findings;
mod people;
mod procedure;
mod talk;

use crate::text::Words;

/// A value of the core that has a word in each language.
pub trait Label: Copy {
    /// Returns the word, as it stands alone in a list or a form.
    fn label(self, words: &Words) -> String;

    /// Returns a form for a narrow column: ten cells at most for whatever stands in one.
    fn short(self, words: &Words) -> String {
        self.label(words)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use strum::IntoEnumIterator as _;

    use super::*;
    use crate::meeting::attendance::AttendanceKind;
    use crate::meeting::floor::SpeechKind;
    use crate::meeting::member::Class;
    use crate::meeting::note::Audience;
    use crate::meeting::officer::Office;
    use crate::meeting::procedure::rules::BaseOf;
    use crate::meeting::procedure::{Activity, Part, QueueOrder, Requirement, Trust};
    use crate::meeting::question::{OutcomeKind, Stance};
    use crate::meeting::refusal::{Blank, Thing};
    use crate::meeting::step::StepState;
    use crate::text::fit::width;
    use crate::text::words::both;

    /// Every value has a word of its own in each language; `cells` is the room for its short form.
    fn assert_named<T: Label>(values: impl IntoIterator<Item = T>, cells: usize) {
        let mut labels = HashSet::new();
        let mut shorts = HashSet::new();
        let mut count = 0;
        for value in values {
            count += 1;
            let (label, short) = (both(|w| value.label(w)), both(|w| value.short(w)));
            assert_ne!(label.vi, label.en);
            for text in [label.vi.clone(), label.en.clone(), short.vi.clone(), short.en.clone()] {
                assert!(!text.is_empty() && !text.contains(['{', '.', ':']), "{text}");
            }
            assert!(width(&short.vi) <= cells && width(&short.en) <= cells, "{short:?}");
            labels.extend([label.vi, label.en]);
            shorts.extend([short.vi, short.en]);
        }
        assert_eq!((labels.len(), shorts.len()), (count * 2, count * 2));
    }

    #[test]
    fn every_value_has_words_of_its_own_that_fit_their_column() {
        assert_named(Class::iter(), 10);
        assert_named(AttendanceKind::iter(), 10);
        assert_named(SpeechKind::iter(), 10);
        assert_named(Stance::iter(), 10);
        assert_named(OutcomeKind::iter(), 10);
        assert_named(Office::iter(), 10);
        assert_named(Part::iter(), 10);
        assert_named(
            [StepState::Open, StepState::Current, StepState::Done, StepState::Skipped],
            10,
        );
        assert_named([Audience::Public, Audience::Chair], 10);
        assert_named([Trust::Verified, Trust::Reported, Trust::Custom, Trust::Deduced], 10);
        assert_named(Activity::iter(), 10);
        assert_named(QueueOrder::iter(), 10);
        assert_named([BaseOf::Convened, BaseOf::Present], 10);
        assert_named(Requirement::iter(), 40);
        assert_named(Thing::iter(), 20);
        assert_named(Blank::iter(), 50);
        assert_named(crate::meeting::finding::FindingKind::iter(), 40);
    }
}
