-- What each person comes to. After read.sql:
--
--   FROM people();                                        -- over all of the time
--   FROM people(span := 'quarter');                       -- quarter by quarter
--   FROM people() WHERE heard = 0 ORDER BY silent DESC;   -- who is never heard

CREATE OR REPLACE TEMP MACRO people(span := '') AS TABLE
WITH stood AS (SELECT *, coalesce(period(day, span), '') AS p FROM presence),
held AS (SELECT id, body_key, body, stamp, coalesce(period(day, span), '') AS p FROM meeting),
last AS (
    SELECT id, p FROM held
    QUALIFY row_number() OVER (PARTITION BY p, body_key ORDER BY stamp DESC) = 1
),
called AS (SELECT body_key, max(body) AS body FROM meeting GROUP BY body_key)
SELECT
    max(called.body) AS body, max(person) AS person, max(mark) AS mark, nullif(stood.p, '') AS period,
    count(*) AS sessions, sum(expected) AS expected, sum(came) AS came, sum(excused) AS excused,
    sum(unexcused) AS unexcused, percent(sum(came), sum(expected)) AS attendance_percent,
    sum(chaired) AS chaired, sum(heard) AS heard, sum(silent) AS silent, sum(speeches) AS speeches,
    sum(talk_seconds) AS talk_seconds, sum(invited) AS invited, max(last_heard) AS last_heard,
    sum(tasks_given) AS tasks_given, sum(tasks_on_time) AS tasks_on_time,
    sum(tasks_late) AS tasks_late,
    coalesce(sum(tasks_open) FILTER (WHERE last.id IS NOT NULL), 0) AS tasks_open
FROM stood JOIN called USING (body_key)
LEFT JOIN last ON last.id = stood.id
GROUP BY stood.p, stood.body_key, person_key, mark_key
ORDER BY body, person, mark, period;
