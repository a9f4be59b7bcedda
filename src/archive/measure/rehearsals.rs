//! What is told of rehearsals over a class: who got how far, and where points are lost.

use super::{Column, Measure, Theme, Unit, Value, percent};
use crate::archive::cube::class::Drill;

/// The measures, in the order of the columns.
pub const REHEARSALS: [Measure<Drill>; 17] = [
    Measure {
        column: Column {
            id: "rehearsals",
            unit: Unit::Count,
            theme: Theme::Ground,
            lead: 1,
            label: |words| words.report_rehearsals(),
            long: |words| words.report_rehearsals(),
            meaning: "results of rehearsals, each once",
        },
        of: |drill| drill.count.into(),
    },
    Measure {
        column: Column {
            id: "closed",
            unit: Unit::Count,
            theme: Theme::Ground,
            lead: 0,
            label: |words| words.report_closed(),
            long: |words| words.report_closed(),
            meaning: "those brought to their end (`closed`)",
        },
        of: |drill| drill.closed.into(),
    },
    Measure {
        column: Column {
            id: "seconds",
            unit: Unit::Seconds,
            theme: Theme::Ground,
            lead: 0,
            label: |words| words.report_seconds(),
            long: |words| words.report_seconds(),
            meaning: "sum of `seconds`",
        },
        of: |drill| drill.seconds.into(),
    },
    Measure {
        column: Column {
            id: "hints",
            unit: Unit::Count,
            theme: Theme::Ground,
            lead: 6,
            label: |words| words.report_hints(),
            long: |words| words.report_hints(),
            meaning: "sum of `hints`",
        },
        of: |drill| drill.hints.into(),
    },
    Measure {
        column: Column {
            id: "score_first",
            unit: Unit::Percent,
            theme: Theme::Scores,
            lead: 2,
            label: |words| words.report_score_first(),
            long: |words| words.report_score_first(),
            meaning: "`total` of `most` of the first (by `at`, then `fingerprint`)",
        },
        of: |drill| first(drill.first.as_ref()),
    },
    Measure {
        column: Column {
            id: "score_last",
            unit: Unit::Percent,
            theme: Theme::Scores,
            lead: 3,
            label: |words| words.report_score_last(),
            long: |words| words.report_score_last(),
            meaning: "the same of the last",
        },
        of: |drill| first(drill.last.as_ref()),
    },
    Measure {
        column: Column {
            id: "score_percent",
            unit: Unit::Percent,
            theme: Theme::Scores,
            lead: 4,
            label: |words| words.report_score_percent(),
            long: |words| words.report_score_percent(),
            meaning: "sum of `total` of the sum of `most`",
        },
        of: |drill| percent(drill.points.points, drill.points.most),
    },
    Measure {
        column: Column {
            id: "score_least",
            unit: Unit::Percent,
            theme: Theme::Scores,
            lead: 0,
            label: |words| words.report_score_least(),
            long: |words| words.report_score_least(),
            meaning: "the lowest `total` of `most`",
        },
        of: |drill| drill.scores.map(|(least, _)| least).into(),
    },
    Measure {
        column: Column {
            id: "score_most",
            unit: Unit::Percent,
            theme: Theme::Scores,
            lead: 5,
            label: |words| words.report_score_most(),
            long: |words| words.report_score_most(),
            meaning: "the highest `total` of `most`",
        },
        of: |drill| drill.scores.map(|(_, most)| most).into(),
    },
    Measure {
        column: Column {
            id: "area_order",
            unit: Unit::Percent,
            theme: Theme::Scores,
            lead: 7,
            label: |words| words.report_area_order(),
            long: |words| words.report_area_order(),
            meaning: "`points` of `most` of `areas.order`, added up",
        },
        of: |drill| area(drill, "order"),
    },
    Measure {
        column: Column {
            id: "area_heard",
            unit: Unit::Percent,
            theme: Theme::Scores,
            lead: 8,
            label: |words| words.report_area_heard(),
            long: |words| words.report_area_heard(),
            meaning: "`points` of `most` of `areas.heard`, added up",
        },
        of: |drill| area(drill, "heard"),
    },
    Measure {
        column: Column {
            id: "area_reasons",
            unit: Unit::Percent,
            theme: Theme::Scores,
            lead: 9,
            label: |words| words.report_area_reasons(),
            long: |words| words.report_area_reasons(),
            meaning: "`points` of `most` of `areas.reasons`, added up",
        },
        of: |drill| area(drill, "reasons"),
    },
    Measure {
        column: Column {
            id: "area_concluded",
            unit: Unit::Percent,
            theme: Theme::Scores,
            lead: 10,
            label: |words| words.report_area_concluded(),
            long: |words| words.report_area_concluded(),
            meaning: "`points` of `most` of `areas.concluded`, added up",
        },
        of: |drill| area(drill, "concluded"),
    },
    Measure {
        column: Column {
            id: "area_tasks",
            unit: Unit::Percent,
            theme: Theme::Scores,
            lead: 11,
            label: |words| words.report_area_tasks(),
            long: |words| words.report_area_tasks(),
            meaning: "`points` of `most` of `areas.tasks`, added up",
        },
        of: |drill| area(drill, "tasks"),
    },
    Measure {
        column: Column {
            id: "area_rules",
            unit: Unit::Percent,
            theme: Theme::Scores,
            lead: 12,
            label: |words| words.report_area_rules(),
            long: |words| words.report_area_rules(),
            meaning: "`points` of `most` of `areas.rules`, added up",
        },
        of: |drill| area(drill, "rules"),
    },
    Measure {
        column: Column {
            id: "area_time",
            unit: Unit::Percent,
            theme: Theme::Scores,
            lead: 13,
            label: |words| words.report_area_time(),
            long: |words| words.report_area_time(),
            meaning: "`points` of `most` of `areas.time`, added up",
        },
        of: |drill| area(drill, "time"),
    },
    Measure {
        column: Column {
            id: "area_faults",
            unit: Unit::Percent,
            theme: Theme::Scores,
            lead: 14,
            label: |words| words.report_area_faults(),
            long: |words| words.report_area_faults(),
            meaning: "`points` of `most` of `areas.faults`, added up",
        },
        of: |drill| area(drill, "faults"),
    },
];

fn first(told: Option<&(Box<str>, u64)>) -> Value {
    told.map(|(_, percent)| *percent).into()
}

fn area(drill: &Drill, id: &str) -> Value {
    drill.areas.get(id).map_or(Value::None, |area| percent(area.points, area.most))
}
