-- What sessions come to: by body, by period, by both or all together. After read.sql:
--
--   FROM report();                                        -- by body
--   FROM report(by_body := false, span := 'month');       -- by month
--   FROM report(span := 'quarter');                       -- by body and quarter
--   FROM report(by_body := false);                        -- all together

CREATE OR REPLACE TEMP MACRO report(by_body := true, span := '') AS TABLE
WITH held AS (
    SELECT *, CASE WHEN by_body THEN body_key ELSE '' END AS g,
        coalesce(period(day, span), '') AS p
    FROM meeting
),
-- What is open is what the last session of each body left open.
last AS (
    SELECT g, p, sum(tasks_open) AS tasks_open, sum(tasks_overdue) AS tasks_overdue,
        sum(petitions_waiting) AS petitions_waiting, max(waiting_days_most) AS waiting_days_most
    FROM (
        SELECT * FROM held
        QUALIFY row_number() OVER (PARTITION BY g, p, body_key ORDER BY stamp DESC) = 1
    )
    GROUP BY g, p
),
person AS (
    SELECT CASE WHEN by_body THEN body_key ELSE '' END AS g,
        coalesce(period(day, span), '') AS p,
        sum(silent) AS silent, sum(heard) AS heard, sum(listened) AS listened, sum(share) AS share
    FROM presence
    GROUP BY g, p, body_key, person_key, mark_key
),
people AS (
    SELECT g, p, count(*) AS people,
        count(*) FILTER (WHERE silent > 0 AND heard = 0) AS never_heard
    FROM person GROUP BY g, p
),
-- The Gini coefficient, with everybody's time in rising order.
spread AS (
    SELECT g, p, (1000 * sum((2 * i - n - 1) * share)) // nullif(max(n) * sum(share), 0) AS gini
    FROM (
        SELECT g, p, share, row_number() OVER (PARTITION BY g, p ORDER BY share) AS i,
            count(*) OVER (PARTITION BY g, p) AS n
        FROM person WHERE listened > 0
    )
    GROUP BY g, p
),
sums AS (
    SELECT g, p, max(body) AS body,
        count(DISTINCT body_key) AS bodies, count(*) AS sessions, sum(closed) AS closed,
        sum(seconds) AS seconds, sum(expected) AS expected, sum(came) AS came,
        sum(excused) AS excused, sum(unexcused) AS unexcused, sum(to_hear) AS to_hear,
        sum(heard) AS heard, sum(speeches) AS speeches,
        coalesce(sum(talk_seconds), 0) AS talk_seconds,
        coalesce(sum(chair_seconds), 0) AS chair_seconds,
        coalesce(sum(guest_seconds), 0) AS guest_seconds,
        sum(questions) AS questions, sum(concluded) AS concluded, sum(deferred) AS deferred,
        sum(withdrawn) AS withdrawn, sum(passed_up) AS passed_up, sum(undecided) AS undecided,
        sum(tasks_given) AS tasks_given, sum(tasks_on_time) AS tasks_on_time,
        sum(tasks_late) AS tasks_late, sum(tasks_dropped) AS tasks_dropped,
        sum(petitions_raised) AS petitions_raised, sum(petitions_answered) AS petitions_answered,
        sum(petitions_forwarded) AS petitions_forwarded,
        sum(answer_days) // nullif(sum(petitions_answered), 0) AS answer_days,
        max(answer_days_most) AS answer_days_most, count(points) AS scored,
        sum(points) AS points, sum(points_possible) AS points_possible,
        min(percent(points, points_possible)) AS score_least,
        max(percent(points, points_possible)) AS score_most,
        sum(findings) AS findings, sum(grave) AS grave
    FROM held GROUP BY g, p
)
SELECT
    CASE WHEN by_body THEN body END AS body,
    nullif(p, '') AS period,
    bodies, sessions, closed, seconds,
    people, expected, came, excused, unexcused, percent(came, expected) AS attendance_percent,
    to_hear, heard, percent(heard, to_hear) AS heard_percent, never_heard, speeches, talk_seconds,
    chair_seconds, percent(chair_seconds, talk_seconds) AS chair_percent, guest_seconds, gini,
    questions, concluded, deferred, withdrawn, passed_up, undecided,
    percent(questions - undecided, questions) AS decided_percent,
    tasks_given, tasks_on_time, tasks_late, tasks_dropped, tasks_open, tasks_overdue,
    percent(tasks_on_time, tasks_on_time + tasks_late) AS on_time_percent,
    petitions_raised, petitions_answered, petitions_forwarded, answer_days, answer_days_most,
    petitions_waiting, waiting_days_most,
    scored, percent(points, points_possible) AS score_percent, score_least, score_most,
    findings, grave
FROM sums JOIN last USING (g, p) LEFT JOIN people USING (g, p) LEFT JOIN spread USING (g, p)
ORDER BY body, period;
