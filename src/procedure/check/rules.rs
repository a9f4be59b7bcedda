//! The rules: who votes, what passes, who speaks when, who is expected.

use strum::VariantNames as _;

use crate::meeting::floor::SpeechKind;
use crate::meeting::procedure::rules::{
    AttendanceRule, Base, BaseOf, LengthRule, Participation, Queue, Quorum, SpeechRule,
};
use crate::meeting::procedure::{QueueOrder, Rules, Threshold};
use crate::procedure::check::head::LONGEST_MINUTES;
use crate::procedure::raw::table::Table;

/// The classes that can be given the vote; a guest is outside every count.
const VOTERS: &[&str] = &["full", "probationary"];

/// The longest one may be let speak, in seconds: two hours.
const LONGEST_SPEECH: u32 = 2 * 60 * 60;

/// The greatest number of people or speeches a rule can name.
const MOST: u32 = 1_000_000;

/// Reads all rules.
pub(super) fn rules(mut table: Table<'_>) -> Rules {
    let rules = Rules {
        base: base(table.table("base")),
        thresholds: table.tables("thresholds").into_iter().map(threshold).collect(),
        quorum: table.optional_table("quorum").map(quorum),
        queue: queue(table.table("queue")),
        speech: speech(table.table("speech")),
        participation: participation(table.table("participation")),
        attendance: table.optional_table("attendance").map(attendance),
        length: table.optional_table("length").map(length),
    };
    table.finish();
    rules
}

fn base(mut table: Table<'_>) -> Base {
    let base = Base {
        of: table.word("of").unwrap_or(BaseOf::Convened),
        classes: table.words("classes", VOTERS),
        classes_cite: table.optional_name("classes_cite"),
        joined: table.optional_flag("joined"),
        cite: table.optional_name("cite"),
    };
    table.finish();
    base
}

fn threshold(mut table: Table<'_>) -> Threshold {
    let threshold = Threshold {
        id: table.id("id"),
        title: table.text("title"),
        share: table.share("share"),
        strict: table.flag("strict"),
        of: table.optional_word("of"),
        abstentions: table.optional_switch("abstentions"),
        tie: table.optional_word("tie").unwrap_or_default(),
        cite: table.optional_name("cite"),
    };
    table.finish();
    threshold
}

fn quorum(mut table: Table<'_>) -> Quorum {
    let quorum = Quorum {
        share: table.share("share"),
        strict: table.flag("strict"),
        least: table.optional_number("least", 0..=MOST).unwrap_or_default(),
        cite: table.optional_name("cite"),
    };
    table.finish();
    quorum
}

fn queue(mut table: Table<'_>) -> Queue {
    let queue = Queue {
        order: table.word("order").unwrap_or(QueueOrder::FirstCome),
        point_of_order_first: table.optional_flag("point_of_order_first"),
        cite: table.optional_name("cite"),
    };
    table.finish();
    queue
}

fn speech(mut table: Table<'_>) -> SpeechRule {
    let speech = SpeechRule {
        seconds: table.optional_number("seconds", 10..=LONGEST_SPEECH),
        guest_seconds: table.optional_number("guest_seconds", 10..=LONGEST_SPEECH),
        warn_seconds: table.optional_number("warn_seconds", 0..=LONGEST_SPEECH).unwrap_or_default(),
        per_question: table.optional_number("per_question", 1..=MOST),
        cite: table.optional_name("cite"),
    };
    table.finish();
    speech
}

fn participation(mut table: Table<'_>) -> Participation {
    let participation = Participation {
        everyone: table.flag("everyone"),
        each_question: table.optional_flag("each_question"),
        target_percent: table.optional_number("target_percent", 0..=100).unwrap_or_default(),
        counts: table.words("counts", SpeechKind::VARIANTS),
        cite: table.optional_name("cite"),
    };
    table.finish();
    participation
}

fn attendance(mut table: Table<'_>) -> AttendanceRule {
    let attendance = AttendanceRule {
        target_percent: table.number("target_percent", 1..=100),
        strict: table.optional_flag("strict"),
        cite: table.optional_name("cite"),
    };
    table.finish();
    attendance
}

fn length(mut table: Table<'_>) -> LengthRule {
    let length = LengthRule {
        minutes: table.number("minutes", 1..=LONGEST_MINUTES),
        cite: table.optional_name("cite"),
    };
    table.finish();
    length
}
