"""The PostgreSQL server that other tests stand on: its databases are empty, apart, and in no special hands."""

from __future__ import annotations

import psycopg

from postgresql import NewDatabase


def test_a_database_is_there(postgresql: NewDatabase) -> None:
    with psycopg.connect(postgresql()) as connection:
        row = connection.execute(
            "SELECT current_user, usesuper, current_setting('server_encoding'), current_setting('listen_addresses')"
            " FROM pg_user WHERE usename = current_user"
        ).fetchone()

        assert row == ("greffier", False, "UTF8", "")


def test_databases_are_apart(postgresql: NewDatabase) -> None:
    first, second = postgresql(), postgresql()
    with psycopg.connect(first) as connection:
        connection.execute("CREATE TABLE source (symbol text)")

    with psycopg.connect(second) as connection:
        row = connection.execute("SELECT to_regclass('source')").fetchone()

        assert row == (None,)


def test_text_is_ordered_as_in_a_dictionary(postgresql: NewDatabase) -> None:
    """Unlike in SQLite: what is to be the same on both names its order itself."""
    with psycopg.connect(postgresql()) as connection:
        words = connection.execute("SELECT unnest(ARRAY['b', 'B', 'ё', 'а', 'я', 'A']) AS word ORDER BY word")

        assert [word for (word,) in words] == ["A", "b", "B", "а", "ё", "я"]
