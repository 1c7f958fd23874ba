"""Lists of records: page by page, narrowed and in order, they are what all records looked through one by one give."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from greffier.record.models import RECORDS
from greffier.register import catalogue
from greffier.register.calendar import latest, recent, upcoming
from greffier.register.cards import is_listed
from greffier.register.catalogue import ORDERS, counts, page, values_of
from greffier.register.changes import changes
from greffier.register.database import watched
from greffier.register.errors import RegisterError
from greffier.register.headings import HEADINGS, place_of
from greffier.register.lookup import RegisterLookup
from greffier.register.opening import Register, reading_register
from postgresql import NewDatabase
from registers import CLOSED, RECORD, Listed, listed, opened, put, to_be_listed

FILTERS: list[tuple[str, dict[str, str | list[str]]]] = [
    *((kind, {}) for kind in RECORDS),
    ("document", {"state": "held"}),
    ("document", {"state": ["held", "cited"], "language": "en"}),
    ("document", {"body": "CTOC/COP/WG.3", "year": "2029"}),
    ("document", {"base": "CTOC/COP/WG.3/2029/L.1"}),
    ("document", {"language": ["en", "ru", "fr"], "kind": ["report", "resolution"]}),
    ("provision", {"class": "directive", "addressee": ["states", "secretariat"]}),
    ("provision", {"document": "CTOC/COP/WG.3/2029/L.1"}),
    ("decision", {"body": "CTOC/COP", "kind": "resolution"}),
    ("session", {"body": "CTOC/COP/WG.6"}),
    ("session", {"status": "held", "year": ["2027", "2028"]}),
    ("participation", {"participant": "FRA"}),
    ("statement", {"session": "CTOC/COP/WG.6:15"}),
    ("body", {"parent": "CTOC/COP"}),
    ("document", {"body": "no such body"}),
    ("document", {"state": "held", "body": "no such body"}),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The examples, one of them for the secretariat only."""
    made = tmp_path_factory.mktemp("listed")
    with opened(made) as register:
        put(register, [path for path in RECORD if path.name != CLOSED])
        put(register, [path for path in RECORD if path.name == CLOSED], level=2)
    return made


@pytest.fixture(scope="module")
def register(folder: Path) -> Iterator[Register]:
    with reading_register(folder) as found:
        yield found


def keys(lookup: RegisterLookup, kind: str, limit: int, **asked: object) -> tuple[list[str], set[int]]:
    """The keys of all pages, and what they say how many there are."""
    found: list[str] = []
    said: set[int] = set()
    after = None
    while True:
        part = page(lookup, kind, after=after, limit=limit, **asked)  # type: ignore[arg-type]  # as the table has it
        assert part.exact
        found += (one.key for one in part.items)
        said.add(part.count)
        after = part.next
        if after is None:
            return found, said


def slowly(expected: list[Listed], kind: str, filters: dict[str, str | list[str]], order: str) -> list[str]:
    """All records looked through. (None of the filters of the table is an alias.)"""
    found = [
        (place, day, key)
        for of, key, place, day, headings in expected
        if of == kind
        and all(
            any((name, value) in headings for value in ([said] if isinstance(said, str) else said))
            for name, said in filters.items()
        )
    ]
    found.sort()
    if order == "newest":
        found.sort(key=lambda one: -one[1])
    if order == "oldest":
        found.sort(key=lambda one: one[1] or 99999999)
    return [key for _, _, key in found]


@pytest.mark.parametrize("level", [0, 1, 2])
def test_pages_are_the_list(register: Register, level: int) -> None:
    lookup = RegisterLookup(register.database, level)
    lengths = []
    whole = to_be_listed(register, level)
    for kind, filters in FILTERS:
        for order in ORDERS:
            expected = slowly(whole, kind, filters, order)
            for limit in (3 if len(expected) < 40 else 29, 1000):
                found, said = keys(lookup, kind, limit, filters=filters, order=order)
                assert (kind, filters, order, found) == (kind, filters, order, expected)
                assert said == {len(expected)}
            lengths.append(len(expected))
    assert lengths.count(0) == 2 * len(ORDERS)  # or the table would test little


def test_records_are_those_of_the_register(register: Register) -> None:
    lookup = RegisterLookup(register.database, 0)
    for kind in RECORDS:
        for one in page(lookup, kind, limit=1000).items:
            if kind not in ("session", "meeting"):  # with which more is looked up
                assert one == lookup.record(kind, one.key)


@pytest.mark.parametrize("order", ORDERS)
@pytest.mark.parametrize(
    "filters", [{}, {"year": "2028"}, {"year": ["2027", "2028"]}, {"state": "held", "year": ["2027", "2028"]}]
)
def test_a_page_is_read_from_an_index_and_no_further(
    register: Register, order: str, filters: dict[str, str | list[str]]
) -> None:
    """However many cards there are: none are put in order but those of the page."""
    lookup = RegisterLookup(register.database, 0)
    with watched() as asked:
        begin = page(lookup, "document", filters=filters, order=order, limit=2).next
        page(lookup, "document", filters=filters, order=order, after=begin, limit=2)
    questions = [one for one in asked if "ORDER BY" in one]
    assert len(questions) == 2
    for one in questions:
        plan = [row[3] for row in register.database.rows(f"EXPLAIN QUERY PLAN {one}", [2] * one.count("%s"))]
        index = "card_list" if order == "key" else "card_newest"
        read = [step for step in plan if step.startswith("SEARCH c ")]
        assert read
        assert all(index in step for step in read), plan
        # Put in order are the days of one heading, a day at a time, and lists that are merged, which are short.
        assert not re.search(
            r"SEARCH c [^|]*\|(CORR[^|]*\|SEARCH o[^|]*\|)?USE TEMP B-TREE FOR O", "|".join(plan)
        ), plan


@pytest.mark.parametrize("level", [0, 1, 2])
def test_counts(register: Register, level: int) -> None:
    lookup = RegisterLookup(register.database, level)
    expected = to_be_listed(register, level)
    assert counts(lookup) == dict.fromkeys(RECORDS, 0) | Counter(kind for kind, *_ in expected)
    for kind, names in HEADINGS.items():
        for name in names:
            said = Counter(v for of, *_, headings in expected for n, v in headings if (of, n) == (kind, name))
            assert values_of(lookup, kind, name) == said
            assert list(values_of(lookup, kind, name)) == sorted(said)


def test_a_name_of_a_thing_narrows_as_its_key_does(register: Register) -> None:
    """Reports say of which days they are; the record knows which session that was."""
    lookup = RegisterLookup(register.database, 0)
    by_key = keys(lookup, "report", 50, filters={"of": "CTOC/COP/WG.6:15"})[0]
    by_days = keys(lookup, "report", 50, filters={"of": "CTOC/COP/WG.6:2028-03-27..2028-03-29"})[0]
    assert by_key == by_days != []


def test_what_stands_under_two_names_of_one_thing_is_listed_once(register: Register) -> None:
    lookup = RegisterLookup(register.database, 0)
    for session in values_of(lookup, "document", "session"):
        found, said = keys(lookup, "document", 2, filters={"session": session})
        assert len(set(found)) == len(found) > 0
        assert said == {len(found)}


def test_a_closed_source_changes_no_list(tmp_path: Path) -> None:
    with opened(tmp_path) as register:
        lookup = RegisterLookup(register.database, 0)

        def shown() -> bytes:
            lists = [page(lookup, kind, limit=1000, order=order) for kind in RECORDS for order in ORDERS]
            values = [values_of(lookup, kind, name) for kind, names in HEADINGS.items() for name in names]
            return msgspec.json.encode([lists, counts(lookup), values, latest(lookup, 100)])

        put(register, [path for path in RECORD[:8] if path.name != CLOSED])
        before = shown()
        put(register, [path for path in RECORD if path.name == CLOSED], level=2)
        put(register, RECORD[10:12], level=1)
        assert shown() == before


def test_a_page_costs_the_same_number_of_questions(tmp_path: Path, folder: Path) -> None:
    asked: dict[str, set[int]] = {}
    with opened(tmp_path) as small:
        put(small, RECORD[:2])
    for home in (tmp_path, folder):
        with reading_register(home) as register:
            lookup = RegisterLookup(register.database, 0)
            for kind in RECORDS:
                for limit in (1, 1000):
                    with watched() as said:
                        page(lookup, kind, limit=limit)
                    asked.setdefault(kind, set()).add(len(said))
            with watched() as said:
                page(
                    lookup,
                    "document",
                    filters={"session": "CTOC/COP/WG.6:15", "state": "held", "year": "2028"},
                )
            asked.setdefault("narrowed", set()).add(len(said))
    assert max(max(counted) for kind, counted in asked.items() if kind != "narrowed") <= 3
    assert max(asked["narrowed"]) <= 7


def test_what_is_much_is_counted_so_far_only(register: Register, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "EXACT", 5)
    monkeypatch.setattr(catalogue, "COUNTED", 3)
    lookup = RegisterLookup(register.database, 0)
    many = page(lookup, "provision", filters={"class": "directive", "kind": "recommendation"}, limit=1)
    assert (many.count, many.exact) == (3, False)
    one = page(lookup, "provision", filters={"class": "directive"}, limit=1)
    assert one.count > 5
    assert one.exact


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"kind": "claim"}, "kind: 'claim' is not allowed"),
        ({"kind": "body", "filters": {"year": "2028"}}, "year: no list of body is narrowed by it"),
        ({"kind": "participant", "filters": {"year": "2028"}}, "allowed: none"),
        ({"kind": "body", "order": "size"}, "order: 'size' is not allowed"),
        ({"kind": "body", "after": "nonsense!"}, "no place in this list"),
        ({"kind": "body", "after": "W10"}, "no place in this list"),
        ({"kind": "body", "limit": 0}, "allowed: 1 to 1000"),
        ({"kind": "body", "limit": 1001}, "allowed: 1 to 1000"),
        ({"kind": "session", "filters": {"year": [str(n) for n in range(101)]}}, "at most 100"),
    ],
    ids=str,
)
def test_what_cannot_be_asked(register: Register, asked: dict[str, object], message: str) -> None:
    with pytest.raises(RegisterError, match=message) as told:
        page(RegisterLookup(register.database, 0), **asked)  # type: ignore[arg-type]  # wrong on purpose
    assert told.value.code == "bad_value"


def test_keys_in_order() -> None:
    ordered = [
        "A/RES/9/1",
        "A/RES/10/1",
        "A/RES/10/1#preamble/2",
        "A/RES/10/1#1",
        "A/RES/10/1#2",
        "A/RES/10/1#10",
        "CTOC/COP/WG.2:2030-02-01",
        "CTOC/COP/WG.2:2030-10-19",
        "CTOC/COP/WG.2:2030-10-19..2030-10-20",
        "CTOC/COP/WG.10:1",
    ]
    assert sorted(set(ordered), key=place_of) == ordered


def test_sessions_by_day(register: Register) -> None:
    lookup = RegisterLookup(register.database, 0)
    dated = [one for one in page(lookup, "session", order="oldest", limit=1000).items if one.days]  # type: ignore[union-attr]  # sessions

    def of(one: object, name: str) -> str:
        days = one.days[0].value  # type: ignore[attr-defined]  # a session
        return str(days[name] or days["start"])

    for today in ("2028-03-28", "2000-01-01", "2099-01-01"):
        ahead = [one.key for one in dated if of(one, "end") >= today]
        past = [one.key for one in dated if of(one, "end") < today]
        assert [one.key for one in upcoming(lookup, today, 5)] == ahead[:5]
        assert {one.key for one in recent(lookup, today, 500)} == set(past)
        starts = [of(one, "start") for one in recent(lookup, today, 500)]
        assert starts == sorted(starts, reverse=True)
    assert "CTOC/COP/WG.6:15" in [one.key for one in upcoming(lookup, "2028-03-28", 1)]  # it is in session


def test_what_was_added_last_comes_first(tmp_path: Path) -> None:
    with opened(tmp_path) as register:
        put(register, RECORD[:3])
        added = put(register, RECORD[3:4])
        lookup = RegisterLookup(register.database, 0)
        found = [one.document.key for one in latest(lookup, 2)]
        assert len(found) == 2
        assert found[0] == lookup.key("document", added[0].work or "")
        assert latest(lookup, 2)[0].at == "2026-11-25T10:00:00Z"


def test_the_lists_of_postgresql_are_the_same(
    tmp_path: Path, postgresql: NewDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    def shown(register: Register) -> bytes:
        lookup = RegisterLookup(register.database, 2)
        lists = [
            page(lookup, kind, filters=filters, order=order, limit=20)
            for kind, filters in FILTERS
            for order in ORDERS
        ]
        return msgspec.json.encode([lists, counts(lookup), values_of(lookup, "document", "year")])

    chosen = RECORD[:6]
    with opened(tmp_path / "sqlite") as register:
        put(register, chosen)
        put(register, chosen[:1], level=2)
        expected = shown(register)
    monkeypatch.setenv("DATABASE_URL", postgresql())
    with opened(tmp_path / "postgresql") as register:
        put(register, chosen)
        put(register, chosen[:1], level=2)
        assert shown(register) == expected


def test_records_are_listed_anew_where_other_rules_listed_them(tmp_path: Path) -> None:
    """As another version of Greffier may have done, or one that had no lists; the feed of changes goes on."""
    with opened(tmp_path) as register:
        put(register, RECORD[:2])
        put(register, RECORD[2:3], level=1)
        expected = [listed(register, level) for level in range(3)]
        _, token = changes(RegisterLookup(register.database, 1))
        register.database.execute("DELETE FROM register_card WHERE day = 0")
        register.database.execute("UPDATE register_heading SET public = 7")
        register.database.execute("UPDATE register_feed SET epoch = 'other' WHERE level = -1")
    with opened(tmp_path) as register:
        assert [listed(register, level) for level in range(3)] == expected
        assert is_listed(register.database)
        assert changes(RegisterLookup(register.database, 1), token) == ([], token)
