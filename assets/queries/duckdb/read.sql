-- Session files as tables: meeting, presence, finding. Set `files` first, then read this file:
--
--   SET VARIABLE files = 'bodies/**/*.json';             -- a folder
--   SET VARIABLE files = 's3://province/2026/*/*.json';   -- an object store (LOAD httpfs)
--
-- What each column means stands in ../README.md.

-- A name as it is shown, and as it is compared: spacing, capitals and the way accents are typed
-- make no other name.
CREATE OR REPLACE TEMP MACRO tidy(typed) AS
    trim(regexp_replace(
        regexp_replace(nfc_normalize(typed), '[\x{ad}\x{200b}\x{2060}\x{feff}]', '', 'g'),
        '[\s\x{0b}\x{85}\p{Z}]+', ' ', 'g'));
CREATE OR REPLACE TEMP MACRO compared(typed) AS lower(tidy(typed));

-- The period a day falls into: of 'month', 'quarter', 'year', or none.
CREATE OR REPLACE TEMP MACRO period(day, span) AS CASE span
    WHEN 'month' THEN strftime(day, '%Y-%m')
    WHEN 'quarter' THEN strftime(day, '%Y-Q') || quarter(day)
    WHEN 'year' THEN strftime(day, '%Y')
    END;

-- `part` of a hundred of `whole`, rounded down; of nothing there is none.
CREATE OR REPLACE TEMP MACRO percent(part, whole) AS (100 * part) // nullif(whole, 0);

CREATE OR REPLACE TEMP MACRO was_expected(member) AS
    member.class <> 'guest' AND member.attendance.state NOT IN ('exempt', 'away', 'suspended');
CREATE OR REPLACE TEMP MACRO has_come(member) AS
    member.class <> 'guest' AND member.attendance.state IN ('present', 'joined');

-- A task that is done is late if a meeting on its day or later had it before it already.
CREATE OR REPLACE TEMP MACRO is_late(task) AS
    len(list_filter(task.history, lambda review:
        try_cast(left(review."on", 10) AS DATE) >= try_cast(left(task.due, 10) AS DATE))) > 0;
CREATE OR REPLACE TEMP MACRO is_given(task) AS task.status = 'new' AND task.from_session IS NULL;
CREATE OR REPLACE TEMP MACRO is_open(task) AS task.status NOT IN ('done', 'dropped');
CREATE OR REPLACE TEMP MACRO is_borne(task, id) AS
    list_contains(list_transform(task.owners, lambda owner: owner.member), id);

-- Days a petition had waited on a day.
CREATE OR REPLACE TEMP MACRO waited(petition, day) AS
    greatest(0, date_diff('day', try_cast(petition.raised_on AS DATE), day));

-- Every session once: of copies that differ the one that goes furthest. Only what is named is read;
-- the procedure and the entries are passed over.
CREATE OR REPLACE TEMP TABLE source AS
SELECT *, CAST(left(session.opened_at, 10) AS DATE) AS day
FROM read_json(getvariable('files'), format = 'unstructured', union_by_name = false, columns = {
    format: 'VARCHAR',
    version: 'BIGINT',
    session: 'STRUCT(id VARCHAR, body VARCHAR, opened_at VARCHAR, closed_at VARCHAR, seconds BIGINT,
        practice BOOLEAN)',
    officers: 'STRUCT(chair VARCHAR)',
    members: 'STRUCT(id VARCHAR, name VARCHAR, class VARCHAR, mark VARCHAR,
        attendance STRUCT(state VARCHAR, left_at VARCHAR), speeches BIGINT, seconds BIGINT,
        invited BIGINT)[]',
    questions: 'STRUCT(outcome STRUCT(kind VARCHAR))[]',
    tasks: 'STRUCT(owners STRUCT(member VARCHAR)[], due VARCHAR, status VARCHAR,
        from_session VARCHAR, history STRUCT("on" VARCHAR)[])[]',
    petitions: 'STRUCT(state VARCHAR, from_session VARCHAR, raised_on VARCHAR)[]',
    evaluation: 'STRUCT(most BIGINT, total BIGINT)',
    findings: 'STRUCT(kind VARCHAR, weight VARCHAR)[]',
    participation: 'STRUCT(expected BIGINT, spoke BIGINT)',
    fingerprint: 'VARCHAR'
})
WHERE format = 'chutri/session' AND version = 1 AND session.opened_at IS NOT NULL
    AND NOT session.practice
QUALIFY row_number() OVER (PARTITION BY session.id ORDER BY
    session.closed_at IS NOT NULL DESC, session.seconds DESC, fingerprint DESC) = 1;

-- One row a session, with everything of it that adds up, and what it left open.
CREATE OR REPLACE TEMP TABLE meeting AS
SELECT
    session.id AS id,
    compared(session.body) AS body_key,
    max(tidy(session.body)) OVER (PARTITION BY compared(session.body)) AS body,
    day,
    session.opened_at || ' ' || session.id AS stamp,
    CAST(session.closed_at IS NOT NULL AS BIGINT) AS closed,
    session.seconds AS seconds,
    len(list_filter(members, lambda m: was_expected(m))) AS expected,
    len(list_filter(members, lambda m: has_come(m))) AS came,
    len(list_filter(members, lambda m: m.class <> 'guest' AND m.attendance.state = 'excused'))
        AS excused,
    len(list_filter(members, lambda m: m.class <> 'guest' AND m.attendance.state = 'unexcused'))
        AS unexcused,
    participation.expected AS to_hear,
    participation.spoke AS heard,
    list_sum([m.speeches FOR m IN members IF m.class <> 'guest']) AS speeches,
    list_sum([m.seconds FOR m IN members IF m.class <> 'guest']) AS talk_seconds,
    list_sum([m.seconds FOR m IN members IF m.class <> 'guest' AND m.id = officers.chair])
        AS chair_seconds,
    list_sum([m.seconds FOR m IN members IF m.class = 'guest']) AS guest_seconds,
    len(questions) AS questions,
    len(list_filter(questions, lambda q: q.outcome.kind = 'concluded')) AS concluded,
    len(list_filter(questions, lambda q: q.outcome.kind = 'deferred')) AS deferred,
    len(list_filter(questions, lambda q: q.outcome.kind = 'withdrawn')) AS withdrawn,
    len(list_filter(questions, lambda q: q.outcome.kind = 'passed_up')) AS passed_up,
    len(list_filter(questions, lambda q: q.outcome IS NULL)) AS undecided,
    len(list_filter(tasks, lambda t: is_given(t))) AS tasks_given,
    len(list_filter(tasks, lambda t: t.status = 'done' AND NOT is_late(t))) AS tasks_on_time,
    len(list_filter(tasks, lambda t: t.status = 'done' AND is_late(t))) AS tasks_late,
    len(list_filter(tasks, lambda t: t.status = 'dropped')) AS tasks_dropped,
    len(list_filter(tasks, lambda t: is_open(t))) AS tasks_open,
    len(list_filter(tasks, lambda t: is_open(t) AND try_cast(left(t.due, 10) AS DATE) <= day))
        AS tasks_overdue,
    len(list_filter(petitions, lambda p: p.from_session IS NULL)) AS petitions_raised,
    len(list_filter(petitions, lambda p: p.state = 'answered')) AS petitions_answered,
    len(list_filter(petitions, lambda p: p.state = 'forwarded')) AS petitions_forwarded,
    list_sum([coalesce(waited(p, day), 0) FOR p IN petitions IF p.state = 'answered'])
        AS answer_days,
    list_max([coalesce(waited(p, day), 0) FOR p IN petitions IF p.state = 'answered'])
        AS answer_days_most,
    len(list_filter(petitions, lambda p: p.state <> 'answered')) AS petitions_waiting,
    list_max([waited(p, day) FOR p IN petitions IF p.state <> 'answered']) AS waiting_days_most,
    CASE WHEN evaluation.most > 0 THEN evaluation.total END AS points,
    CASE WHEN evaluation.total IS NOT NULL THEN nullif(evaluation.most, 0) END AS points_possible,
    len(findings) AS findings,
    len(list_filter(findings, lambda f: f.weight = 'grave')) AS grave
FROM source;

-- One row a session and member; guests stand outside.
CREATE OR REPLACE TEMP TABLE presence AS
WITH member AS (
    SELECT session.id AS id, compared(session.body) AS body_key, day, officers.chair AS chair,
        tasks, unnest(members) AS m
    FROM source
)
SELECT
    id,
    body_key,
    day,
    compared(m.name) AS person_key,
    compared(m.mark) AS mark_key,
    max(tidy(m.name)) OVER named AS person,
    max(tidy(m.mark)) OVER named AS mark,
    CAST(was_expected(m) AS BIGINT) AS expected,
    CAST(has_come(m) AS BIGINT) AS came,
    CAST(m.attendance.state = 'excused' AS BIGINT) AS excused,
    CAST(m.attendance.state = 'unexcused' AS BIGINT) AS unexcused,
    CAST(m.id IS NOT DISTINCT FROM chair AS BIGINT) AS chaired,
    CAST(m.speeches > 0 AS BIGINT) AS heard,
    CAST(has_come(m) AND m.attendance.left_at IS NULL AND m.id IS DISTINCT FROM chair
        AND m.speeches = 0 AS BIGINT) AS silent,
    m.speeches AS speeches,
    m.seconds AS talk_seconds,
    m.invited AS invited,
    CASE WHEN m.speeches > 0 THEN day END AS last_heard,
    CAST(has_come(m) AND m.id IS DISTINCT FROM chair AS BIGINT) AS listened,
    CASE WHEN has_come(m) AND m.id IS DISTINCT FROM chair THEN m.seconds ELSE 0 END AS share,
    len(list_filter(tasks, lambda t: is_borne(t, m.id) AND is_given(t))) AS tasks_given,
    len(list_filter(tasks, lambda t: is_borne(t, m.id) AND t.status = 'done' AND NOT is_late(t)))
        AS tasks_on_time,
    len(list_filter(tasks, lambda t: is_borne(t, m.id) AND t.status = 'done' AND is_late(t)))
        AS tasks_late,
    len(list_filter(tasks, lambda t: is_borne(t, m.id) AND is_open(t))) AS tasks_open
FROM member
WHERE m.class <> 'guest'
WINDOW named AS (PARTITION BY body_key, compared(m.name), compared(m.mark));

-- One row a session and thing found.
CREATE OR REPLACE TEMP TABLE finding AS
SELECT session.id AS id, compared(session.body) AS body_key, day, unnest(findings).kind AS finding
FROM source;
