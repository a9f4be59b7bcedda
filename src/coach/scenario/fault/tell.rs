//! The words for each fault of a scenario: what was found, and how to mend it.

use crate::coach::scenario::fault::{Fault, Kind, Syntax};
use crate::coach::scenario::names::Named;
use crate::text::problem::{Place, Problem};
use crate::text::visible::visible;
use crate::text::words::{Words, both};

impl Fault {
    /// Makes a problem of it.
    pub(in crate::coach) fn at(&self, place: Place) -> Problem {
        let severity = self.severity();
        let what = both(|words| visible(&self.what(words)));
        let cure = both(|words| visible(&self.cure(words)));
        let place = Place { path: visible(&place.path), ..place };
        Problem { place, severity, what, cure }
    }

    fn what(&self, words: &Words) -> String {
        match self {
            Self::Syntax(syntax) => syntax.what(words),
            Self::NoScenario { found } if found.is_empty() => words.scenario_no_format(),
            Self::NoScenario { found } => words.scenario_other_format(found),
            Self::Newer { found } => words.scenario_newer(found),
            Self::UnknownKey { found, .. } => words.scenario_unknown_key(found),
            Self::DuplicateKey { found } => words.scenario_duplicate_key(found),
            Self::Missing { key } => words.scenario_missing(key),
            Self::WrongKind { found, expected } => {
                words.scenario_wrong_kind(found.name(words), expected.name(words))
            }
            Self::UnknownWord { found, .. } => words.scenario_unknown_word(found),
            Self::Unusable { why } => words.scenario_unusable(why),
            Self::MissingSide { side: "vi" } => words.scenario_missing_vi(),
            Self::MissingSide { .. } => words.scenario_missing_en(),
            Self::EmptyText => words.scenario_empty_text(),
            Self::BadName { found } => words.scenario_bad_name(found),
            Self::DuplicateName { found } => words.scenario_duplicate_name(found),
            Self::UnknownName { kind, found, .. } => {
                words.scenario_unknown_name(kind.name(words), found)
            }
            Self::UnknownStep { found, .. } => words.scenario_unknown_step(found),
            Self::UnknownProcedure { found, .. } => words.scenario_unknown_procedure(found),
            Self::UnknownCitation { found, .. } => words.scenario_unknown_citation(found),
            Self::UnknownInjected { found, .. } => words.scenario_unknown_fault(found),
            Self::BadTime(misread) => misread.tell(words),
            Self::Backwards { at, before } => words.scenario_backwards(at, before),
            Self::TwoTimes => words.scenario_two_times(),
            Self::TwoActs => words.scenario_two_acts(),
            Self::Nothing => words.scenario_nothing(),
            Self::NothingToName => words.scenario_nothing_to_name(),
            Self::Opens => words.scenario_opens(),
            Self::Refused { why } => words.scenario_refused(why.get(words.lang())),
            Self::Unmet { expected, found } => {
                words.scenario_unmet(expected.get(words.lang()), found.get(words.lang()))
            }
            Self::TakenBy { id, file } => words.scenario_taken_by(id, file),
            Self::Replaces { id } => words.scenario_replaces(id),
        }
    }

    fn cure(&self, words: &Words) -> String {
        let near = |near: &Option<String>, otherwise: &dyn Fn() -> String| match near {
            Some(near) => words.scenario_near(near),
            None => otherwise(),
        };
        match self {
            Self::Syntax(syntax) => syntax.cure(words),
            Self::NoScenario { .. } => words.scenario_no_format_cure(),
            Self::Newer { .. } => words.scenario_newer_cure(),
            Self::UnknownKey { near: known, allowed, .. } => {
                near(known, &|| words.scenario_keys(allowed.join(", ")))
            }
            Self::UnknownWord { near: known, allowed, .. } => {
                near(known, &|| words.scenario_words(allowed.join(", ")))
            }
            Self::DuplicateKey { .. } => words.scenario_duplicate_key_cure(),
            Self::Missing { key } => words.scenario_missing_cure(key),
            Self::WrongKind { expected, .. } => {
                words.scenario_wrong_kind_cure(expected.name(words))
            }
            Self::Unusable { .. } => words.scenario_unusable_cure(),
            Self::MissingSide { .. } => words.scenario_missing_side_cure(),
            Self::EmptyText => words.scenario_empty_text_cure(),
            Self::BadName { .. } => words.scenario_bad_name_cure(),
            Self::DuplicateName { .. } => words.scenario_duplicate_name_cure(),
            Self::UnknownName { kind, near: known, .. } => near(known, &|| kind.cure(words)),
            Self::UnknownStep { near: known, .. } => {
                near(known, &|| words.scenario_unknown_step_cure())
            }
            Self::UnknownProcedure { near: known, .. } => {
                near(known, &|| words.scenario_unknown_procedure_cure())
            }
            Self::UnknownCitation { near: known, .. } => {
                near(known, &|| words.scenario_unknown_citation_cure())
            }
            Self::UnknownInjected { near: known, .. } => {
                near(known, &|| words.scenario_unknown_fault_cure())
            }
            Self::BadTime(_) => words.scenario_bad_time_cure(),
            Self::Backwards { .. } => words.scenario_backwards_cure(),
            Self::TwoTimes | Self::TwoActs => words.scenario_two_cure(),
            Self::Nothing => words.scenario_nothing_cure(),
            Self::NothingToName => words.scenario_nothing_to_name_cure(),
            Self::Opens => words.scenario_opens_cure(),
            Self::Refused { .. } => words.scenario_refused_cure(),
            Self::Unmet { .. } => words.scenario_unmet_cure(),
            Self::TakenBy { .. } => words.scenario_taken_by_cure(),
            Self::Replaces { .. } => String::new(),
        }
    }
}

impl Syntax {
    fn what(self, words: &Words) -> String {
        match self {
            Self::Comma => words.scenario_syntax_comma(),
            Self::Quotes => words.scenario_syntax_quotes(),
            Self::Brackets => words.scenario_syntax_brackets(),
            Self::Comment => words.scenario_syntax_comment(),
            Self::Other => words.scenario_syntax_other(),
        }
    }

    fn cure(self, words: &Words) -> String {
        match self {
            Self::Comma => words.scenario_syntax_comma_cure(),
            Self::Quotes => words.scenario_syntax_quotes_cure(),
            Self::Brackets => words.scenario_syntax_brackets_cure(),
            Self::Comment => words.scenario_syntax_comment_cure(),
            Self::Other => words.scenario_syntax_other_cure(),
        }
    }
}

impl Kind {
    fn name(self, words: &Words) -> String {
        match self {
            Self::Line => words.scenario_kind_line(),
            Self::Number => words.scenario_kind_number(),
            Self::Flag => words.scenario_kind_flag(),
            Self::List => words.scenario_kind_list(),
            Self::Group => words.scenario_kind_group(),
            Self::Nothing => words.scenario_kind_nothing(),
        }
    }
}

impl Named {
    fn name(self, words: &Words) -> String {
        match self {
            Self::Person => words.scenario_named_person(),
            Self::Question => words.scenario_named_question(),
            Self::Task => words.scenario_named_task(),
            Self::Petition => words.scenario_named_petition(),
            Self::Speech => words.scenario_named_speech(),
            Self::Ballot => words.scenario_named_ballot(),
            Self::Request => words.scenario_named_request(),
            Self::Remark => words.scenario_named_remark(),
            Self::Note => words.scenario_named_note(),
        }
    }

    fn cure(self, words: &Words) -> String {
        match self {
            Self::Person => words.scenario_unknown_person_cure(),
            Self::Question => words.scenario_unknown_question_cure(),
            _ => words.scenario_unknown_made_cure(),
        }
    }
}
