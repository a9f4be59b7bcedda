//! Who is next.

use chutri::meeting::Meeting;
use chutri::meeting::command::Command;
use chutri::meeting::event::{Event, Opening};
use chutri::meeting::floor::SpeechKind;
use chutri::meeting::procedure::QueueOrder;
use chutri::meeting::question::Stance;
use chutri::meeting::refusal::{Refusal, Thing};

use crate::support::fixture::{ask, ask_for, conclude, give, holds, leave, put, r, ruled, take_up};
use crate::support::given::{Given, in_session, session_in};

fn line(meeting: &Meeting) -> Vec<u32> {
    meeting.queue().iter().map(|request| request.member.number()).collect()
}

fn ordered(order: QueueOrder) -> Opening {
    ruled(|rules| rules.queue.order = order)
}

/// Members 2 to 6 asked in this order.
fn all_asked() -> Given {
    in_session((2..=6).map(ask))
}

fn order(member: usize) -> Command {
    ask_for(member, SpeechKind::PointOfOrder)
}

#[test]
fn first_come_is_first_served() {
    in_session([ask(5), ask(2), ask(4)]).sees(line, vec![5, 2, 4]);
    in_session([give(5), Command::EndSpeech, ask(5), ask(2)]).sees(line, vec![5, 2]);
}

#[test]
fn those_not_yet_heard_go_first_where_the_procedure_says_so() {
    let talk = [take_up(1), give(2), give(3), conclude("xong"), take_up(2), give(3)];
    session_in(ordered(QueueOrder::UnheardFirst), talk)
        .after([Command::EndSpeech, ask(3), ask(2), ask(4)])
        .sees(line, vec![4, 2, 3]);
}

#[test]
fn being_heard_while_waiting_moves_one_back() {
    session_in(ordered(QueueOrder::UnheardFirst), [take_up(1), ask(2), ask(3), give(2)])
        .after([Command::EndSpeech, ask(2), ask(4)])
        .sees(line, vec![3, 4, 2])
        .after([give(3), Command::EndSpeech, ask(3)])
        .sees(line, vec![4, 2, 3]);
}

#[test]
fn the_other_side_goes_first_where_sides_alternate() {
    let sides = [
        take_up(1),
        holds(2, Stance::Agree),
        holds(3, Stance::Agree),
        holds(4, Stance::Disagree),
        holds(5, Stance::Disagree),
    ];
    let room = session_in(ordered(QueueOrder::Alternate), sides);
    room.clone().after([ask(3), ask(4)]).sees(line, vec![3, 4]);
    let room = room.after([give(2), ask(3), ask(4), ask(6)]).sees(line, vec![4, 6, 3]);
    let room = room.and(give(5)).sees(line, vec![3, 6, 4]);
    room.after([Command::TakeBackSpeech]).sees(line, vec![4, 6, 3]);
}

#[test]
fn alternating_starts_anew_with_each_question() {
    let talk = [take_up(1), holds(2, Stance::Agree), holds(3, Stance::Agree), give(2)];
    session_in(ordered(QueueOrder::Alternate), talk)
        .after([ask(3), ask(4), conclude("xong"), take_up(2)])
        .sees(line, vec![3, 4]);
}

#[test]
fn a_point_of_order_goes_before_everything_where_the_procedure_says_so() {
    in_session([ask(2), order(3), ask(4), order(5)]).sees(line, vec![3, 5, 2, 4]);
    let not_first = ruled(|rules| rules.queue.point_of_order_first = false);
    session_in(not_first, [ask(2), order(3)]).sees(line, vec![2, 3]);
}

#[test]
fn the_chair_puts_somebody_where_the_chair_likes() {
    all_asked()
        .when(put(5, 0))
        .then(Event::RequestMoved { request: r(5), to: 0 })
        .sees(line, vec![6, 2, 3, 4, 5])
        .when(put(5, 0))
        .refused(Refusal::AlreadySo)
        .when(put(1, 99))
        .then(Event::RequestMoved { request: r(1), to: 4 })
        .sees(line, vec![6, 3, 4, 5, 2])
        .when(put(9, 0))
        .refused(Refusal::Unknown(Thing::Request));
}

#[test]
fn the_chairs_last_word_holds() {
    all_asked()
        .after([put(1, 2)])
        .sees(line, vec![3, 4, 2, 5, 6])
        .after([put(5, 2)])
        .sees(line, vec![3, 4, 6, 2, 5])
        .after([put(4, 2)])
        .sees(line, vec![3, 4, 5, 6, 2])
        .after([put(1, 0), put(5, 0)])
        .sees(line, vec![6, 2, 3, 4, 5])
        .after([put(1, 0)])
        .sees(line, vec![2, 6, 3, 4, 5]);
}

#[test]
fn whoever_the_chair_placed_stands_there_whatever_the_rule() {
    session_in(ordered(QueueOrder::UnheardFirst), [take_up(1), give(2), Command::EndSpeech])
        .after([ask(2), ask(3), ask(4), put(1, 1)])
        .sees(line, vec![3, 2, 4])
        .and(order(5))
        .sees(line, vec![5, 2, 3, 4]);
}

#[test]
fn places_shift_when_somebody_in_front_is_served() {
    all_asked()
        .and(put(5, 2))
        .sees(line, vec![2, 3, 6, 4, 5])
        .and(Command::GiveNext)
        .sees(line, vec![3, 6, 4, 5])
        .and(Command::GiveNext)
        .sees(line, vec![6, 4, 5])
        .and(Command::GiveNext)
        .sees(line, vec![4, 5]);
}

#[test]
fn places_stay_when_somebody_behind_goes() {
    all_asked()
        .after([put(5, 1), leave(5)])
        .sees(line, vec![2, 6, 3, 4])
        .and(Command::WithdrawRequest { request: r(1) })
        .sees(line, vec![6, 3, 4]);
}

#[test]
fn a_place_beyond_the_end_is_the_end() {
    in_session([ask(2), ask(3), put(1, 1), leave(3)]).sees(line, vec![2]);
}
