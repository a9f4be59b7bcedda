-- What was found, and found again. After read.sql:
--
--   FROM findings();                                      -- over all bodies
--   FROM findings(by_body := true, span := 'year');       -- in each body, year by year

CREATE OR REPLACE TEMP MACRO findings(by_body := false, span := '') AS TABLE
WITH held AS (
    SELECT CASE WHEN by_body THEN body_key ELSE '' END AS g,
        coalesce(period(day, span), '') AS p, count(*) AS of_sessions, max(body) AS body
    FROM meeting GROUP BY g, p
),
found AS (
    SELECT CASE WHEN by_body THEN body_key ELSE '' END AS g,
        coalesce(period(day, span), '') AS p, body_key, finding,
        count(DISTINCT id) AS sessions, count(*) AS places
    FROM finding GROUP BY ALL
)
SELECT
    max(CASE WHEN by_body THEN body END) AS body, nullif(p, '') AS period, finding,
    sum(sessions) AS sessions, any_value(of_sessions) AS of_sessions,
    percent(sum(sessions), any_value(of_sessions)) AS session_percent,
    sum(places) AS places, count(*) AS bodies, count(*) FILTER (WHERE sessions > 1) AS recurring
FROM found JOIN held USING (g, p)
GROUP BY g, p, finding
ORDER BY body, period, sessions DESC, finding;
