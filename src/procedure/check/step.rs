//! One step and its items.

use crate::meeting::procedure::{Activity, Item, ItemKind, Part, Step, StepId, VoteRule};
use crate::procedure::check::head::LONGEST_MINUTES;
use crate::procedure::raw::table::Table;

/// Reads a step.
pub(super) fn step(mut table: Table<'_>) -> Step {
    let step = Step {
        id: StepId(table.id("id")),
        part: table.word("part").unwrap_or(Part::Opening),
        title: table.text("title"),
        who: table.text("who"),
        say: table.text("say"),
        todo: table.text("todo"),
        activity: table.word("activity").unwrap_or(Activity::Announce),
        requires: table.optional_words("requires"),
        items: table.optional_tables("items").into_iter().map(item).collect(),
        vote: table.optional_table("vote").map(vote),
        minutes: table.number("minutes", 0..=LONGEST_MINUTES),
        movable: table.optional_flag("movable"),
        optional: table.optional_flag("optional"),
        mistakes: table.optional_tables("mistakes").into_iter().map(Table::into_text).collect(),
        cites: table.names("cites"),
    };
    table.retired("repeatable");
    table.finish();
    step
}

fn vote(mut table: Table<'_>) -> VoteRule {
    let vote = VoteRule {
        threshold: table.name("threshold"),
        way: table.optional_word("way").unwrap_or_default(),
        text: table.optional_text("text"),
    };
    table.finish();
    vote
}

fn item(mut table: Table<'_>) -> Item {
    let item = Item {
        id: table.id("id"),
        text: table.text("text"),
        kind: table.word("kind").unwrap_or(ItemKind::Tick),
        optional: table.optional_flag("optional"),
    };
    table.finish();
    item
}
