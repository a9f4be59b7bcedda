//! Hints put into words: one short sentence, as a colleague would whisper it.

use crate::coach::hint::Hint;
use crate::meeting::Meeting;
use crate::meeting::officer::Office;
use crate::text::Words;
use crate::text::explain::{Names as _, capitalised};
use crate::text::finding::Places as _;
use crate::text::names::MeetingNames;
use crate::text::namesake::Namesakes;

impl Hint {
    /// Says it.
    pub fn tell(&self, meeting: &Meeting, words: &Words) -> String {
        let namesakes = Namesakes::of(meeting.members.iter().map(|member| &member.person));
        let names = MeetingNames::of_record(meeting, &namesakes, words.lang());
        capitalised(&match self {
            Self::Resume => words.coach_hint_resume(),
            Self::Appoint(Office::Chair) => words.coach_hint_chair(),
            Self::Appoint(Office::Secretary) => words.coach_hint_secretary(),
            Self::Appoint(Office::Observer) => words.coach_hint_observer(),
            Self::Call(member) => words.coach_hint_call(names.member(*member)),
            Self::Fill(item) => words.coach_hint_fill(names.item(None, item)),
            Self::Agenda => words.coach_hint_agenda(),
            Self::Listen => words.coach_hint_listen(),
            Self::Stop(member) => words.coach_hint_stop(names.member(*member)),
            Self::TakeUp(question) => words.coach_hint_take_up(names.question(*question)),
            Self::GiveNext(member) => words.coach_hint_give_next(names.member(*member)),
            Self::Invite(member) => words.coach_hint_invite(names.member(*member)),
            Self::AskWhy(member) => words.coach_hint_ask_why(names.member(*member)),
            Self::GiveFloor(member) => words.coach_hint_give_floor(names.member(*member)),
            Self::PutToVote => words.coach_hint_put(),
            Self::Count => words.coach_hint_count(),
            Self::Announce => words.coach_hint_announce(),
            Self::Conclude(question) => words.coach_hint_conclude(names.question(*question)),
            Self::Review(task) => words.coach_hint_review(names.task(*task)),
            Self::Assign(member) => words.coach_hint_assign(names.member(*member)),
            Self::Complete(task) => words.coach_hint_complete(names.task(*task)),
            Self::Settle(petition) => words.coach_hint_settle(names.petition(*petition)),
            Self::Judge(_) => words.coach_hint_judge(),
            Self::DraftScore => words.coach_hint_draft(),
            Self::AdoptScore => words.coach_hint_adopt(),
            Self::GoOn => words.coach_hint_go_on(),
            Self::StayOn => words.coach_hint_stay_on(),
            Self::Close => words.coach_hint_close(),
        })
    }
}
