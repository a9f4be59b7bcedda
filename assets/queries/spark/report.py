#!/usr/bin/env python3
"""What many sessions come to, on as many machines as Spark has.

    spark-submit report.py PATH... [--by KEYS]... [--out FOLDER]

PATH is a folder, a file or a glob, on a disk or in an object store. KEYS are body, person or
finding, and month, quarter or year, with commas between them; each --by makes a table. Without
--out the tables go to standard output, a JSON object a row and an empty line after each table;
with it each becomes a folder of JSON lines. What each column means stands in ../README.md.
"""

import argparse
import json
import os
import re
import unicodedata

from pyspark.sql import SparkSession
from pyspark.sql.types import StringType

SCHEMA = """
    format STRING, version BIGINT,
    session STRUCT<id: STRING, body: STRING, opened_at: STRING, closed_at: STRING,
        seconds: BIGINT, practice: BOOLEAN>,
    officers STRUCT<chair: STRING>,
    members ARRAY<STRUCT<id: STRING, name: STRING, class: STRING, mark: STRING,
        attendance: STRUCT<state: STRING, left_at: STRING>, speeches: BIGINT, seconds: BIGINT,
        invited: BIGINT>>,
    questions ARRAY<STRUCT<outcome: STRUCT<kind: STRING>>>,
    tasks ARRAY<STRUCT<owners: ARRAY<STRUCT<member: STRING>>, due: STRING, status: STRING,
        from_session: STRING, history: ARRAY<STRUCT<on: STRING>>>>,
    petitions ARRAY<STRUCT<state: STRING, from_session: STRING, raised_on: STRING>>,
    evaluation STRUCT<most: BIGINT, total: BIGINT>,
    findings ARRAY<STRUCT<kind: STRING, weight: STRING>>,
    participation STRUCT<expected: BIGINT, spoke: BIGINT>,
    fingerprint STRING
"""

SPANS = {
    "month": "date_format(day, 'yyyy-MM')",
    "quarter": "concat(year(day), '-Q', quarter(day))",
    "year": "date_format(day, 'yyyy')",
}

VOID = re.compile("[\u00ad\u200b\u2060\ufeff]")


def tidy(typed):
    """Returns a name as it is shown: composed, with single spaces."""
    text = VOID.sub("", "" if typed is None else typed)
    return " ".join(unicodedata.normalize("NFC", text).split())


def percent(part, whole):
    """Returns `part` of a hundred of `whole`, rounded down; of nothing there is none."""
    return f"(100 * {part}) div nullif({whole}, 0)"


EXPECTED = "m.class <> 'guest' AND m.attendance.state NOT IN ('exempt', 'away', 'suspended')"
CAME = "m.class <> 'guest' AND m.attendance.state IN ('present', 'joined')"
GIVEN = "t.status = 'new' AND t.from_session IS NULL"
OPEN = "t.status NOT IN ('done', 'dropped')"
DUE = "try_cast(left(t.due, 10) AS DATE)"
# A task that is done is late if a meeting on its day or later had it before it already.
LATE = f"exists(t.history, r -> coalesce(try_cast(left(r.on, 10) AS DATE) >= {DUE}, false))"
BORNE = "array_contains(transform(t.owners, o -> o.member), m.id)"
WAITED = "greatest(0, datediff(day, try_cast(p.raised_on AS DATE)))"


def count(what, letter, condition):
    """Counts the things in a list for which a condition holds."""
    return f"size(filter({what}, {letter} -> coalesce({condition}, false)))"


def total(condition, field):
    """Adds up a field of the members for whom a condition holds."""
    return f"""aggregate(filter(members, m -> coalesce({condition}, false)), 0L,
        (sum, m) -> sum + m.{field})"""


def read(spark, paths):
    """Makes tables of the files: meeting, presence, finding."""
    spark.udf.register("tidy", tidy, StringType())
    files = (
        spark.read.schema(SCHEMA)
        .option("multiLine", True)
        .option("recursiveFileLookup", True)
        .option("pathGlobFilter", "*.json")
        .json(paths)
    )
    files.createOrReplaceTempView("files")
    # A file that cannot be read has no marks. Every session counts once: of copies that differ the
    # one that goes furthest.
    view(spark, "ranked", """
        SELECT *, row_number() OVER (PARTITION BY session.id ORDER BY
            session.closed_at IS NOT NULL DESC, session.seconds DESC, fingerprint DESC) AS rank
        FROM files
        WHERE format = 'chutri/session' AND version = 1 AND fingerprint IS NOT NULL
            AND session.opened_at IS NOT NULL AND NOT session.practice
    """)
    view(spark, "source", """
        SELECT *, CAST(left(session.opened_at, 10) AS DATE) AS day, tidy(session.body) AS body
        FROM ranked WHERE rank = 1
    """, keep=True)
    view(spark, "meeting", f"""
        SELECT session.id AS id, lower(body) AS body_key,
            max(body) OVER (PARTITION BY lower(body)) AS body, day,
            concat(session.opened_at, ' ', session.id) AS stamp,
            CAST(session.closed_at IS NOT NULL AS BIGINT) AS closed,
            session.seconds AS seconds,
            {count("members", "m", EXPECTED)} AS expected,
            {count("members", "m", CAME)} AS came,
            {count("members", "m", "m.class <> 'guest' AND m.attendance.state = 'excused'")}
                AS excused,
            {count("members", "m", "m.class <> 'guest' AND m.attendance.state = 'unexcused'")}
                AS unexcused,
            participation.expected AS to_hear, participation.spoke AS heard,
            {total("m.class <> 'guest'", "speeches")} AS speeches,
            {total("m.class <> 'guest'", "seconds")} AS talk_seconds,
            {total("m.class <> 'guest' AND m.id = officers.chair", "seconds")} AS chair_seconds,
            {total("m.class = 'guest'", "seconds")} AS guest_seconds,
            size(questions) AS questions,
            {count("questions", "q", "q.outcome.kind = 'concluded'")} AS concluded,
            {count("questions", "q", "q.outcome.kind = 'deferred'")} AS deferred,
            {count("questions", "q", "q.outcome.kind = 'withdrawn'")} AS withdrawn,
            {count("questions", "q", "q.outcome.kind = 'passed_up'")} AS passed_up,
            {count("questions", "q", "q.outcome IS NULL")} AS undecided,
            {count("tasks", "t", GIVEN)} AS tasks_given,
            {count("tasks", "t", f"t.status = 'done' AND NOT {LATE}")} AS tasks_on_time,
            {count("tasks", "t", f"t.status = 'done' AND {LATE}")} AS tasks_late,
            {count("tasks", "t", "t.status = 'dropped'")} AS tasks_dropped,
            {count("tasks", "t", OPEN)} AS tasks_open,
            {count("tasks", "t", f"{OPEN} AND {DUE} <= day")} AS tasks_overdue,
            {count("petitions", "p", "p.from_session IS NULL")} AS petitions_raised,
            {count("petitions", "p", "p.state = 'answered'")} AS petitions_answered,
            {count("petitions", "p", "p.state = 'forwarded'")} AS petitions_forwarded,
            aggregate(filter(petitions, p -> p.state = 'answered'), 0L,
                (sum, p) -> sum + coalesce({WAITED}, 0)) AS answer_days,
            array_max(transform(filter(petitions, p -> p.state = 'answered'),
                p -> coalesce({WAITED}, 0))) AS answer_days_most,
            {count("petitions", "p", "p.state <> 'answered'")} AS petitions_waiting,
            array_max(transform(filter(petitions, p -> p.state <> 'answered'), p -> {WAITED}))
                AS waiting_days_most,
            CASE WHEN evaluation.most > 0 THEN evaluation.total END AS points,
            CASE WHEN evaluation.total IS NOT NULL THEN nullif(evaluation.most, 0) END
                AS points_possible,
            size(findings) AS findings,
            {count("findings", "f", "f.weight = 'grave'")} AS grave
        FROM source
    """, keep=True)
    view(spark, "member", """
        SELECT session.id AS id, lower(body) AS body_key, day, officers.chair AS chair, tasks,
            m, tidy(m.name) AS person, tidy(m.mark) AS mark
        FROM source LATERAL VIEW explode(members) AS m
        WHERE m.class <> 'guest'
    """)
    view(spark, "presence", f"""
        SELECT id, body_key, day, lower(person) AS person_key, lower(mark) AS mark_key,
            max(person) OVER named AS person, max(mark) OVER named AS mark,
            CAST({EXPECTED} AS BIGINT) AS expected, CAST({CAME} AS BIGINT) AS came,
            CAST(m.attendance.state = 'excused' AS BIGINT) AS excused,
            CAST(m.attendance.state = 'unexcused' AS BIGINT) AS unexcused,
            CAST(m.id <=> chair AS BIGINT) AS chaired,
            CAST(m.speeches > 0 AS BIGINT) AS heard,
            CAST({CAME} AND m.attendance.left_at IS NULL AND NOT m.id <=> chair
                AND m.speeches = 0 AS BIGINT) AS silent,
            m.speeches AS speeches, m.seconds AS talk_seconds, m.invited AS invited,
            CASE WHEN m.speeches > 0 THEN day END AS last_heard,
            CAST({CAME} AND NOT m.id <=> chair AS BIGINT) AS listened,
            CASE WHEN {CAME} AND NOT m.id <=> chair THEN m.seconds ELSE 0 END AS share,
            {count("tasks", "t", f"{BORNE} AND {GIVEN}")} AS tasks_given,
            {count("tasks", "t", f"{BORNE} AND t.status = 'done' AND NOT {LATE}")}
                AS tasks_on_time,
            {count("tasks", "t", f"{BORNE} AND t.status = 'done' AND {LATE}")} AS tasks_late,
            {count("tasks", "t", f"{BORNE} AND {OPEN}")} AS tasks_open
        FROM member
        WINDOW named AS (PARTITION BY body_key, lower(person), lower(mark))
    """, keep=True)
    view(spark, "finding", """
        SELECT session.id AS id, lower(body) AS body_key, day, f.kind AS finding
        FROM source LATERAL VIEW explode(findings) AS f
    """, keep=True)


def view(spark, name, query, keep=False):
    """Names a query; one that several tables are made from is worked out once."""
    frame = spark.sql(query)
    (frame.cache() if keep else frame).createOrReplaceTempView(name)


def sessions(g, p):
    """What sessions come to."""
    return f"""
        WITH held AS (SELECT *, {g} AS g, {p} AS p FROM meeting),
        last AS (
            SELECT g, p, sum(tasks_open) AS tasks_open, sum(tasks_overdue) AS tasks_overdue,
                sum(petitions_waiting) AS petitions_waiting,
                max(waiting_days_most) AS waiting_days_most
            FROM (SELECT *, row_number() OVER (PARTITION BY g, p, body_key ORDER BY stamp DESC)
                AS place FROM held)
            WHERE place = 1 GROUP BY g, p
        ),
        person AS (
            SELECT {g} AS g, {p} AS p, sum(silent) AS silent, sum(heard) AS heard,
                sum(listened) AS listened, sum(share) AS share
            FROM presence GROUP BY {g}, {p}, body_key, person_key, mark_key
        ),
        people AS (
            SELECT g, p, count(*) AS people,
                count(*) FILTER (WHERE silent > 0 AND heard = 0) AS never_heard
            FROM person GROUP BY g, p
        ),
        spread AS (
            SELECT g, p, (1000 * sum((2 * i - n - 1) * share)) div nullif(max(n) * sum(share), 0)
                AS gini
            FROM (SELECT g, p, share, row_number() OVER (PARTITION BY g, p ORDER BY share) AS i,
                count(*) OVER (PARTITION BY g, p) AS n FROM person WHERE listened > 0)
            GROUP BY g, p
        ),
        sums AS (
            SELECT g, p, max(body) AS body,
                count(DISTINCT body_key) AS bodies, count(*) AS sessions, sum(closed) AS closed,
                sum(seconds) AS seconds, sum(expected) AS expected, sum(came) AS came,
                sum(excused) AS excused, sum(unexcused) AS unexcused, sum(to_hear) AS to_hear,
                sum(heard) AS heard, sum(speeches) AS speeches,
                sum(talk_seconds) AS talk_seconds, sum(chair_seconds) AS chair_seconds,
                sum(guest_seconds) AS guest_seconds, sum(questions) AS questions,
                sum(concluded) AS concluded, sum(deferred) AS deferred,
                sum(withdrawn) AS withdrawn, sum(passed_up) AS passed_up,
                sum(undecided) AS undecided, sum(tasks_given) AS tasks_given,
                sum(tasks_on_time) AS tasks_on_time, sum(tasks_late) AS tasks_late,
                sum(tasks_dropped) AS tasks_dropped, sum(petitions_raised) AS petitions_raised,
                sum(petitions_answered) AS petitions_answered,
                sum(petitions_forwarded) AS petitions_forwarded,
                sum(answer_days) div nullif(sum(petitions_answered), 0) AS answer_days,
                max(answer_days_most) AS answer_days_most, count(points) AS scored,
                sum(points) AS points, sum(points_possible) AS points_possible,
                min({percent("points", "points_possible")}) AS score_least,
                max({percent("points", "points_possible")}) AS score_most,
                sum(findings) AS findings, sum(grave) AS grave
            FROM held GROUP BY g, p
        )
        SELECT body, p AS period, bodies, sessions, closed, seconds,
            people, expected, came, excused, unexcused,
            {percent("came", "expected")} AS attendance_percent,
            to_hear, heard, {percent("heard", "to_hear")} AS heard_percent, never_heard,
            speeches, talk_seconds, chair_seconds,
            {percent("chair_seconds", "talk_seconds")} AS chair_percent, guest_seconds, gini,
            questions, concluded, deferred, withdrawn, passed_up, undecided,
            {percent("(questions - undecided)", "questions")} AS decided_percent,
            tasks_given, tasks_on_time, tasks_late, tasks_dropped, tasks_open, tasks_overdue,
            {percent("tasks_on_time", "(tasks_on_time + tasks_late)")} AS on_time_percent,
            petitions_raised, petitions_answered, petitions_forwarded, answer_days,
            answer_days_most, petitions_waiting, waiting_days_most,
            scored, {percent("points", "points_possible")} AS score_percent, score_least,
            score_most, findings, grave
        FROM sums JOIN last USING (g, p) LEFT JOIN people USING (g, p)
            LEFT JOIN spread USING (g, p)
    """


def people(_, p):
    """What each person comes to."""
    return f"""
        WITH stood AS (SELECT *, {p} AS p FROM presence),
        last AS (
            SELECT id FROM (SELECT id, row_number() OVER (PARTITION BY {p}, body_key
                ORDER BY stamp DESC) AS place FROM meeting) WHERE place = 1
        ),
        called AS (SELECT body_key, max(body) AS body FROM meeting GROUP BY body_key)
        SELECT max(called.body) AS body, max(person) AS person, max(mark) AS mark, p AS period,
            count(*) AS sessions, sum(expected) AS expected, sum(came) AS came,
            sum(excused) AS excused, sum(unexcused) AS unexcused,
            {percent("sum(came)", "sum(expected)")} AS attendance_percent,
            sum(chaired) AS chaired, sum(heard) AS heard, sum(silent) AS silent,
            sum(speeches) AS speeches, sum(talk_seconds) AS talk_seconds, sum(invited) AS invited,
            max(last_heard) AS last_heard, sum(tasks_given) AS tasks_given,
            sum(tasks_on_time) AS tasks_on_time, sum(tasks_late) AS tasks_late,
            sum(CASE WHEN last.id IS NULL THEN 0 ELSE tasks_open END) AS tasks_open
        FROM stood JOIN called USING (body_key) LEFT JOIN last ON last.id = stood.id
        GROUP BY p, stood.body_key, person_key, mark_key
    """


def findings(g, p):
    """What was found, and found again."""
    return f"""
        WITH held AS (
            SELECT {g} AS g, {p} AS p, count(*) AS of_sessions, max(body) AS body
            FROM meeting GROUP BY 1, 2
        ),
        found AS (
            SELECT {g} AS g, {p} AS p, body_key, finding, count(DISTINCT id) AS sessions,
                count(*) AS places
            FROM finding GROUP BY 1, 2, 3, 4
        )
        SELECT max(body) AS body, p AS period, finding, sum(sessions) AS sessions,
            max(of_sessions) AS of_sessions,
            {percent("sum(sessions)", "max(of_sessions)")} AS session_percent,
            sum(places) AS places, count(*) AS bodies,
            count(*) FILTER (WHERE sessions > 1) AS recurring
        FROM found JOIN held USING (g, p) GROUP BY g, p, finding
    """


def table(spark, keys):
    """Makes a table: what its rows stand for first, in the order of the keys."""
    span = next((key for key in keys if key in SPANS), None)
    by_body = "body" in keys or "person" in keys
    query = people if "person" in keys else findings if "finding" in keys else sessions
    rows = spark.sql(query("body_key" if by_body else "''", SPANS.get(span, "''")))
    if span:
        rows = rows.withColumnRenamed("period", span)
    unused = ([] if span else ["period"]) + ([] if by_body else ["body"])
    rows = rows.drop(*unused)
    order = [key for key in ("body", "person", "mark", "finding", span) if key in rows.columns]
    return rows.orderBy(*order) if order else rows


def main():
    """Reads what was typed, and answers."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("paths", nargs="+", metavar="PATH")
    parser.add_argument("--by", action="append", metavar="KEYS", help="such as body,month")
    parser.add_argument("--out", metavar="FOLDER")
    typed = parser.parse_args()
    spark = SparkSession.builder.appName("chutri report").getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    read(spark, typed.paths)
    for by in typed.by or ["body"]:
        keys = [key for key in by.split(",") if key and key != "all"]
        rows = table(spark, keys)
        if typed.out:
            rows.write.option("ignoreNullFields", "false").json(
                os.path.join(typed.out, "-".join(keys) or "all")
            )
            continue
        for row in rows.toLocalIterator():
            print(json.dumps(row.asDict(), ensure_ascii=False, default=str))
        print(flush=True)


if __name__ == "__main__":
    main()
