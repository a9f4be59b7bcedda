//! What a sentence says of tasks, petitions, the score and the next meeting.

use chrono::{NaiveTime, Timelike as _};

use crate::meeting::Meeting;
use crate::meeting::member::Member;
use crate::meeting::petition::{Petition, Settlement};
use crate::meeting::procedure::field::Field;
use crate::meeting::task::{Progress, Task, Who};
use crate::text::Words;
use crate::text::facts::names;
use crate::text::{date, due};

/// How many tasks or petitions are read out before the rest is only counted.
const MOST: usize = 20;

/// What stands where somebody or a day is still missing.
const MISSING: &str = "…";

/// Answers the fields that are words; empty for what is not known yet.
pub(super) fn told(field: Field, meeting: &Meeting, words: &Words) -> String {
    let scoring = &meeting.scoring;
    let adopted = scoring.adopted.as_ref().map(|adopted| &adopted.score);
    match field {
        Field::Tasks => {
            let tasks = meeting.tasks().filter(|task| task.is_given());
            listed(tasks, |each| task(each, meeting, words), "\n", words)
        }
        Field::WithoutTask => without_task(meeting, words),
        Field::PendingPetitions => {
            let pending = petitions(meeting).filter(|each| each.is_pending());
            let said =
                |each: &Petition| format!("{}: {}", who(&each.plea.who, meeting), each.plea.text);
            listed(pending, said, "; ", words)
        }
        Field::Score => adopted.map(|score| score.total.to_string()).unwrap_or_default(),
        Field::DraftedScore => {
            scoring.drafted.as_ref().map(|score| score.total.to_string()).unwrap_or_default()
        }
        Field::Grade => {
            let sheet = meeting.procedure.sheet.as_ref();
            let grade = adopted
                .and_then(|score| sheet?.grades.iter().find(|grade| grade.id == score.grade));
            grade.map(|grade| grade.title.get(words.lang()).to_owned()).unwrap_or_default()
        }
        Field::NextMeeting => next_meeting(meeting, words),
        _ => String::new(),
    }
}

/// Answers the fields that are counts; 0 for any other.
pub(super) fn counted(field: Field, meeting: &Meeting) -> usize {
    let old = || meeting.tasks().filter(|task| task.is_old());
    let settled = |answer| {
        petitions(meeting)
            .filter(move |each| each.settlement.as_ref().map(Settlement::is_answer) == Some(answer))
    };
    match field {
        Field::TaskCount => meeting.tasks().filter(|task| task.is_given()).count(),
        Field::WithoutTaskCount => meeting.without_task() as usize,
        Field::OldTaskCount => old().count(),
        Field::OldTasksDone => {
            old().filter(|task| matches!(task.progress, Some(Progress::Done))).count()
        }
        Field::PetitionCount => meeting.petitions().count(),
        Field::PetitionsAnswered => settled(true).count(),
        Field::PetitionsForwarded => settled(false).count(),
        Field::RemarksCount => meeting.remarks.len(),
        _ => 0,
    }
}

fn petitions(meeting: &Meeting) -> impl Iterator<Item = &Petition> {
    meeting.petitions()
}

/// Says things one after the other, `between` them; says that there is none rather than nothing.
fn listed<T>(
    mut things: impl Iterator<Item = T>,
    said: impl Fn(T) -> String,
    between: &str,
    words: &Words,
) -> String {
    let mut lines: Vec<_> = things.by_ref().take(MOST).map(said).collect();
    let more = things.count();
    if more > 0 {
        lines.push(words.fact_more(more));
    }
    if lines.is_empty() { words.fact_none() } else { lines.join(between) }
}

fn task(task: &Task, meeting: &Meeting, words: &Words) -> String {
    let owners: Vec<_> = task.assignment.owners.iter().map(|owner| who(owner, meeting)).collect();
    let owners = if owners.is_empty() { MISSING.to_owned() } else { owners.join(", ") };
    let due = task.due().map_or_else(|| MISSING.to_owned(), |due| due::said(due, words));
    format!("{owners}: {}, {due}", task.assignment.text)
}

fn who(who: &Who, meeting: &Meeting) -> String {
    match who {
        Who::Member(id) => {
            meeting.members.get(*id).map(Member::name).unwrap_or_default().to_owned()
        }
        Who::Name(name) => name.clone(),
    }
}

fn without_task(meeting: &Meeting, words: &Words) -> String {
    let count = meeting.without_task();
    if count == 0 {
        return words.fact_none();
    }
    let idle = |member: &&Member| {
        !member.is_guest() && member.tasks == 0 && member.presence.attendance.is_expected()
    };
    names(count, meeting.members.iter().filter(idle), |member| member.name().to_owned(), words)
}

fn next_meeting(meeting: &Meeting, words: &Words) -> String {
    let day = meeting.next.on.map(|day| date::full(day, words));
    let time = meeting.next.at.map(|time| time_of_day(time, words));
    match (day, time) {
        (Some(day), Some(time)) => words.fact_day_and_time(time, day),
        (day, time) => day.or(time).unwrap_or_default(),
    }
}

/// Says a time of day as [`date::time_said`] does, where there is no day to it.
fn time_of_day(time: NaiveTime, words: &Words) -> String {
    match time.minute() {
        0 => words.text_hour(time.hour()),
        minute => words.text_time(time.hour(), format!("{minute:02}")),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use chrono::NaiveDate;

    use super::*;
    use crate::meeting::attendance::Attendance;
    use crate::meeting::event::Event;
    use crate::meeting::id::{MemberId, PetitionId, RemarkId, TaskId};
    use crate::meeting::language::{Lang, Text};
    use crate::meeting::member::Class;
    use crate::meeting::petition::{Plea, PleaKind};
    use crate::meeting::procedure::sheet::Grade;
    use crate::meeting::procedure::{Procedure, Sheet};
    use crate::meeting::remark::RemarkKind;
    use crate::meeting::score::Score;
    use crate::meeting::task::{Assignment, Due, OldTask, Origin, Source};
    use crate::text::facts::tests::{at, check, held, meeting};

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2027, 1, day).unwrap()
    }

    fn three() -> Meeting {
        let mut meeting = meeting(&[
            ("Hà Văn Bình", Class::Full, ""),
            ("Vi Văn Nam", Class::Probationary, ""),
            ("Lò Thị Hoa", Class::Full, ""),
            ("Trần Thị Bé", Class::Guest, ""),
        ]);
        meeting.apply(at(1), &Event::RestMarked { attendance: Attendance::Present });
        meeting
    }

    fn assign(meeting: &mut Meeting, text: &str, owners: &[usize], due: Option<Due>) {
        let owners = owners.iter().map(|index| Who::Member(MemberId::from_index(*index))).collect();
        let task = TaskId::from_index(meeting.tasks.len());
        let assignment = Assignment { text: text.into(), owners, due, source: Source::Meeting };
        meeting.apply(at(2), &Event::TaskAssigned { task, assignment });
    }

    #[test]
    fn tasks_are_told_one_a_line_and_those_without_one_by_name() {
        let mut meeting = three();
        check(&meeting, Lang::Vi, "{task_count}: {tasks}", "0: không có");
        check(&meeting, Lang::En, "{without_task_count} {tasks}", "3 none");
        assign(&mut meeting, "Trồng cam", &[0, 2], Some(Due::On(day(20))));
        assign(&mut meeting, "Sửa mương", &[0], Some(Due::NextMeeting));
        assign(&mut meeting, "Họp thôn", &[], None);
        check(
            &meeting,
            Lang::Vi,
            "{tasks}",
            "Hà Văn Bình, Lò Thị Hoa: Trồng cam, thứ Tư 20/01/2027\nHà Văn Bình: Sửa mương, kỳ sau\n\
             …: Họp thôn, …",
        );
        check(&meeting, Lang::Vi, "{without_task_count} {without_task}", "1 Vi Văn Nam");
        assign(&mut meeting, "Đọc báo", &[1], None);
        check(&meeting, Lang::Vi, "{without_task_count} {without_task}", "0 không có");
        meeting.apply(at(3), &Event::TaskRemoved { task: TaskId::from_index(3) });
        check(&meeting, Lang::Vi, "{task_count} {without_task}", "3 Vi Văn Nam");
    }

    #[test]
    fn a_long_list_of_tasks_ends_in_a_count() {
        let mut meeting = three();
        (0..23).for_each(|_| assign(&mut meeting, "Việc", &[0], Some(Due::NextMeeting)));
        let lines = "Hà Văn Bình: Việc, kỳ sau\n".repeat(20);
        check(&meeting, Lang::Vi, "{tasks}", &format!("{lines}và 3 mục nữa"));
    }

    #[test]
    fn the_tasks_of_last_time_are_counted_apart() {
        let mut meeting = three();
        for index in 0..3 {
            let origin = Origin { session: "s0".into(), id: TaskId::from_index(index) };
            assign(&mut meeting, "Việc cũ", &[0], None);
            let task = Arc::make_mut(meeting.tasks.last_mut().unwrap());
            task.old = Some(OldTask {
                origin,
                assigned_on: day(1),
                text: "Việc cũ".into(),
                owners: Vec::new(),
                due: None,
                history: Vec::new(),
            });
        }
        check(&meeting, Lang::Vi, "{old_task_count} {old_tasks_done} {task_count}", "3 0 0");
        let review =
            |index, progress| Event::TaskReviewed { task: TaskId::from_index(index), progress };
        meeting.apply(at(3), &review(0, Progress::Done));
        meeting.apply(at(3), &review(1, Progress::CarriedOn { due: Some(Due::On(day(9))) }));
        check(&meeting, Lang::Vi, "{old_task_count} {old_tasks_done} {task_count}", "3 1 1");
        check(&meeting, Lang::En, "{tasks}", "Hà Văn Bình: Việc cũ, Saturday 09 Jan 2027");
    }

    #[test]
    fn petitions_are_counted_by_where_they_stand_and_the_open_ones_named() {
        let mut meeting = three();
        for (index, text) in ["mở đường", "sửa điện", "thêm giống"].into_iter().enumerate()
        {
            let who = match index {
                0 => Who::Name("Bà con xóm Ao".into()),
                _ => Who::Member(MemberId::from_index(index)),
            };
            let plea = Plea { who, kind: PleaKind::Request, text: text.into() };
            let petition = PetitionId::from_index(index);
            meeting.apply(at(2), &Event::PetitionRaised { petition, plea });
        }
        let open = "Bà con xóm Ao: mở đường; Vi Văn Nam: sửa điện; Lò Thị Hoa: thêm giống";
        check(&meeting, Lang::Vi, "{petition_count}: {pending_petitions}", &format!("3: {open}"));
        let settle = |index, settlement| Event::PetitionSettled {
            petition: PetitionId::from_index(index),
            settlement,
        };
        let by = Who::Member(MemberId::from_index(3));
        meeting.apply(at(3), &settle(0, Settlement::Answered { by, text: "Quý sau".into() }));
        for index in [1, 2] {
            let forwarded = Settlement::Forwarded { to: "Xã".into(), due: None };
            meeting.apply(at(3), &settle(index, forwarded));
        }
        check(&meeting, Lang::Vi, "{petitions_answered} {petitions_forwarded}", "1 2");
        check(&meeting, Lang::En, "{pending_petitions}", "none");
    }

    #[test]
    fn the_score_is_told_when_it_is_drafted_and_when_it_is_adopted() {
        let title = Text { vi: "Tốt".into(), en: "Good".into() };
        let sheet = Sheet {
            id: "s".into(),
            version: "1".into(),
            title: Text::default(),
            criteria: Vec::new(),
            grades: vec![Grade { id: "good".into(), title, from: 90 }],
            citations: Vec::new(),
        };
        let procedure = Procedure { sheet: Some(sheet), ..Procedure::blank() };
        let mut meeting = held(&[("Hà Văn Bình", Class::Full, "")], procedure);
        let all = "{drafted_score} {score} {grade}";
        check(&meeting, Lang::Vi, all, "… … …");
        let score = |total| Score { lines: Vec::new(), total, grade: "good".into() };
        meeting.apply(at(2), &Event::ScoreDrafted { score: score(95) });
        check(&meeting, Lang::Vi, all, "95 … …");
        let adopted =
            Event::ScoreAdopted {
                score: score(92), reason: "Bắt đầu muộn".into(), ballot: None
            };
        meeting.apply(at(3), &adopted);
        check(&meeting, Lang::Vi, all, "95 92 Tốt");
        check(&meeting, Lang::En, "{grade}", "Good");
    }

    #[test]
    fn the_next_meeting_is_told_as_far_as_it_is_set() {
        let mut meeting = three();
        let next = "{next_meeting}";
        check(&meeting, Lang::Vi, next, "…");
        let time = NaiveTime::from_hms_opt(19, 30, 0);
        meeting.apply(at(2), &Event::NextMeetingSet { on: Some(day(3)), at: None });
        check(&meeting, Lang::Vi, next, "Chủ nhật, ngày 3 tháng 1 năm 2027");
        meeting.apply(at(2), &Event::NextMeetingSet { on: Some(day(3)), at: time });
        check(&meeting, Lang::Vi, next, "19 giờ 30 phút, Chủ nhật, ngày 3 tháng 1 năm 2027");
        check(&meeting, Lang::En, next, "Sunday, 3 January 2027, 19:30");
        meeting.apply(at(2), &Event::NextMeetingSet { on: None, at: time });
        check(&meeting, Lang::En, next, "19:30");
    }

    #[test]
    fn remarks_are_counted() {
        let mut meeting = three();
        for kind in [RemarkKind::Strength, RemarkKind::Limit] {
            let remark = RemarkId::from_index(meeting.remarks.len());
            let (member, text) = (MemberId::from_index(3), "Tốt".into());
            meeting.apply(at(2), &Event::RemarkRecorded { remark, member, kind, text });
        }
        check(&meeting, Lang::Vi, "{remarks_count}", "2");
    }
}
