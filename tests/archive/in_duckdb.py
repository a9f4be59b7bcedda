"""Answers in DuckDB what a report answers: in_duckdb.py FILES TABLE... prints a JSON object a table.

A TABLE is a call of one of the macros, such as `report(span := 'month')`.
"""

import json
import pathlib
import sys

import duckdb

QUERIES = pathlib.Path(__file__).parents[2] / "assets" / "queries" / "duckdb"


def main():
    """Reads the queries as they are shipped, and answers."""
    files, *tables = sys.argv[1:]
    connection = duckdb.connect()
    connection.execute(f"SET VARIABLE files = '{files}'")
    for name in ("read", "report", "people", "findings"):
        connection.execute((QUERIES / f"{name}.sql").read_text(encoding="utf-8"))
    for table in tables:
        rows = connection.execute(f"FROM {table}")
        names = [column[0] for column in rows.description]
        for row in rows.fetchall():
            print(json.dumps(dict(zip(names, row)), ensure_ascii=False, default=str))
        print()


if __name__ == "__main__":
    main()
