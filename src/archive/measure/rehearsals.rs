//! What is told of rehearsals over a class: who got how far, and where points are lost.

use super::{Column, Measure, Theme, Unit, Value, percent};
use crate::archive::cube::class::Drill;

measures! {
    /// The measures, in the order of the columns.
    REHEARSALS of |drill: &Drill|

    rehearsals Count Ground 1 report_rehearsals:
        "results of rehearsals, each once"
        => drill.count.into();
    closed Count Ground 0 report_closed:
        "those brought to their end (`closed`)"
        => drill.closed.into();
    seconds Seconds Ground 0 report_seconds:
        "sum of `seconds`"
        => drill.seconds.into();
    hints Count Ground 6 report_hints:
        "sum of `hints`"
        => drill.hints.into();
    score_first Percent Scores 2 report_score_first:
        "`total` of `most` of the first (by `at`, then `fingerprint`)"
        => first(drill.first.as_ref());
    score_last Percent Scores 3 report_score_last:
        "the same of the last"
        => first(drill.last.as_ref());
    score_percent Percent Scores 4 report_score_percent:
        "sum of `total` of the sum of `most`"
        => percent(drill.points.points, drill.points.most);
    score_least Percent Scores 0 report_score_least:
        "the lowest `total` of `most`"
        => drill.scores.map(|(least, _)| least).into();
    score_most Percent Scores 5 report_score_most:
        "the highest `total` of `most`"
        => drill.scores.map(|(_, most)| most).into();
    area_order Percent Scores 7 report_area_order:
        "`points` of `most` of `areas.order`, added up"
        => area(drill, "order");
    area_heard Percent Scores 8 report_area_heard:
        "`points` of `most` of `areas.heard`, added up"
        => area(drill, "heard");
    area_reasons Percent Scores 9 report_area_reasons:
        "`points` of `most` of `areas.reasons`, added up"
        => area(drill, "reasons");
    area_concluded Percent Scores 10 report_area_concluded:
        "`points` of `most` of `areas.concluded`, added up"
        => area(drill, "concluded");
    area_tasks Percent Scores 11 report_area_tasks:
        "`points` of `most` of `areas.tasks`, added up"
        => area(drill, "tasks");
    area_rules Percent Scores 12 report_area_rules:
        "`points` of `most` of `areas.rules`, added up"
        => area(drill, "rules");
    area_time Percent Scores 13 report_area_time:
        "`points` of `most` of `areas.time`, added up"
        => area(drill, "time");
    area_faults Percent Scores 14 report_area_faults:
        "`points` of `most` of `areas.faults`, added up"
        => area(drill, "faults");
}

fn first(told: Option<&(Box<str>, u64)>) -> Value {
    told.map(|(_, percent)| *percent).into()
}

fn area(drill: &Drill, id: &str) -> Value {
    drill.areas.get(id).map_or(Value::None, |area| percent(area.points, area.most))
}
