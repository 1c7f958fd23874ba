"""The table of SQLite: what is put is found and ranked, what is removed leaves nothing behind, and it is fast."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from greffier.register.engines import fts5
from greffier.register.search.query import parse
from greffier.register.search.words import index_words, symbol_words

ROWS: list[fts5.Row] = [
    (7, index_words("Report", "en"), index_words("The working group met. " * 20, "en"), symbol_words(["CTOC/COP/WG.3/2024/5"])),
    (3, index_words("Working group", "en"), index_words("Something else that is said here", "en"), ""),
    (5, "", index_words("Рабочая группа провела совещание; 国际合作工作组; فريق عامل", "ru"), ""),
    (9, "", index_words("It has before it CTOC/COP/WG.3/2024/5", "en"), symbol_words(["CTOC/COP/WG.3/2024/6"])),
    (4, "", index_words("It has before it CTOC/COP/WG.3/2024/5", "en"), symbol_words(["CTOC/COP/WG.3/2024/7"])),
]  # fmt: skip


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as opened:
        fts5.create(opened)
        fts5.put(opened, ROWS)
        yield opened


def found(connection: sqlite3.Connection, query: str, limit: int | None = None) -> list[int]:
    return [rowid for rowid, _ in fts5.matches(connection, parse(query).fts, limit)]


def test_a_title_counts_more_than_a_body_and_a_symbol_most(connection: sqlite3.Connection) -> None:
    assert found(connection, "working group") == [3, 7]
    assert found(connection, "CTOC/COP/WG.3/2024/5")[0] == 7


def test_equals_are_in_the_order_of_their_ids(connection: sqlite3.Connection) -> None:
    assert found(connection, "before") == [4, 9]


def test_every_script_survives(connection: sqlite3.Connection) -> None:
    for query in ("совещания", "国际合作", "工作", "الفريق العامل", '"рабочие группы"'):
        assert found(connection, query) == [5], query


def test_a_limit_leaves_out_the_last(connection: sqlite3.Connection) -> None:
    assert found(connection, "group", 1) == found(connection, "group")[:1]
    assert found(connection, "group", 0) == []


def test_the_better_the_match_the_lower_the_score(connection: sqlite3.Connection) -> None:
    scores = [score for _, score in fts5.matches(connection, parse("group").fts, None)]

    assert scores == sorted(scores)


def test_a_cursor_does_as_well(connection: sqlite3.Connection) -> None:
    with closing(connection.cursor()) as cursor:
        fts5.put(cursor, [(11, "", "unique", "")])

        assert fts5.matches(cursor, '"unique"', None)[0][0] == 11


def test_what_is_removed_is_gone(connection: sqlite3.Connection) -> None:
    for row in ROWS:
        fts5.remove(connection, row)

    connection.execute("CREATE VIRTUAL TABLE tokens USING fts5vocab(register_search_0, row)")
    assert connection.execute("SELECT count(*) FROM tokens").fetchone() == (0,)
    assert found(connection, "group") == []
    connection.execute("INSERT INTO register_search_0 (register_search_0) VALUES ('integrity-check')")


def test_put_again_after_removing(connection: sqlite3.Connection) -> None:
    fts5.remove(connection, ROWS[1])
    fts5.put(connection, [(3, "another", "", "")])

    assert found(connection, "another") == [3]
    assert found(connection, "working group") == [7]


def test_it_goes_back_with_the_transaction(connection: sqlite3.Connection) -> None:
    connection.commit()
    fts5.put(connection, [(12, "", "unique", "")])
    connection.rollback()

    assert found(connection, "unique") == []


@pytest.mark.long
def test_ten_thousand_texts() -> None:
    """A text of 1,500 words in 1 ms, a word of all texts found in 60 ms; thrice that here, where other things run."""
    chance = random.Random(1)  # noqa: S311 - words of no secret
    vocabulary = [f"w{number}" for number in range(20_000)]
    weights = [1 / (rank + 5) for rank in range(20_000)]
    words = chance.choices(vocabulary, weights, k=200_000)
    starts = [chance.randrange(len(words) - 1500) for _ in range(10_000)]
    rows = [(rowid, "", " ".join(words[at : at + 1500]) + " all", "") for rowid, at in enumerate(starts, 1)]
    with closing(sqlite3.connect(":memory:")) as connection:
        fts5.create(connection)
        began = time.perf_counter()
        fts5.put(connection, rows)
        put = time.perf_counter() - began
        began = time.perf_counter()
        hits = fts5.matches(connection, parse("all").fts, 20)
        matched = time.perf_counter() - began

    assert len(hits) == 20
    assert put < 30
    assert matched < 0.18
