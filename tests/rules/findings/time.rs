//! Findings about time.

use chutri::meeting::command::Command;
use chutri::meeting::finding::{FindingKind as Kind, Place};

use super::{Plan, begun, has, has_none, opening_with, person};
use crate::support::fixture::{close, enter, give, s};
use crate::support::given::{Given, given_in};

#[test]
fn length_under_minimum() {
    let kind = Kind::LengthUnderMinimum;
    let short = |seconds| Plan::but(|plan| plan.seconds = seconds).played();
    has(&short(5_399), kind, [(Place::Meeting, 1)]);
    has(&short(3_600), kind, [(Place::Meeting, 30)]);
    has(&short(3_600).and(close("x")).at(9_000), kind, [(Place::Meeting, 30)]);
    has_none(&short(5_400).and(close("x")), kind);
    has_none(&begun().at(600), kind);
    has(&begun().at(600).and(close("x")), kind, [(Place::Meeting, 80)]);
    let without = opening_with(|procedure| procedure.rules.length = None);
    has_none(&given_in(without, [close("x")]), kind);
}

#[test]
fn chair_talks_most() {
    let kind = Kind::ChairTalksMost;
    let talk = |chair: i64, other: i64| {
        let given = begun().and(enter("discuss")).and(give(1)).at(chair).and(give(3));
        given.at(chair + other).and(give(7)).at(chair + other + 900).and(Command::EndSpeech)
    };
    has_none(&talk(120, 120), kind);
    has(&talk(180, 60), kind, [(person(1), 75)]);
    has(&talk(180, 60).and(close("x")), kind, [(person(1), 75)]);
    let opening_words = begun().and(give(1)).at(300).and(Command::EndSpeech);
    has_none(&opening_words, kind);
    has_none(&begun().and(enter("discuss")), kind);
}

#[test]
fn guest_over_time() {
    let kind = Kind::GuestOverTime;
    let speak = |seconds| begun().and(give(7)).at(seconds);
    let ended = |given: Given| given.and(Command::EndSpeech);
    has_none(&ended(speak(600)), kind);
    has_none(&speak(900), kind);
    has(&ended(speak(601)), kind, [(Place::Speech(s(1)), 1)]);
    has(&ended(speak(900)).and(close("x")), kind, [(Place::Speech(s(1)), 5)]);
    has_none(&ended(speak(900).and(Command::ExtendSpeech { seconds: 300 })), kind);
    has_none(&speak(900).and(Command::TakeBackSpeech), kind);
    has_none(&ended(begun().and(give(2)).at(900)), kind);
}
