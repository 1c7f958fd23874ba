"""How things are named: by what one claim says of them."""

from __future__ import annotations

from typing import Any

import pytest

from greffier.record.keys import (
    decision_name,
    described_name,
    digest,
    gathering_name,
    participant_name,
    session_name,
    slug,
)
from greffier.record.readings import fingerprint
from record.making import COP, WG2, WG3, act

SESSIONS: list[tuple[int | None, str | None, str | None, str | None, str]] = [
    (15, "2024-06-05", "2024-06-06", f"{WG3}:15", "the ordinal, whatever the days"),
    (None, "2012-10-17", "2012-10-17", f"{WG3}:2012-10-17", "one day"),
    (None, "2012-10-17", "2012-10-18", f"{WG3}:2012-10-17..2012-10-18", "first and last day"),
    (None, "2012-10-17", None, f"{WG3}:2012-10-17", "the first day alone"),
    (None, None, "2012-10-18", f"{WG3}:2012-10-18", "the last day alone"),
    (None, "2022-05", "2022-05", f"{WG3}:2022-05", "a month"),
    (None, None, None, None, "nothing to name it by"),
]


@pytest.mark.parametrize(
    ("ordinal", "start", "end", "name", "why"), SESSIONS, ids=[row[4] for row in SESSIONS]
)
def test_sessions(
    ordinal: int | None, start: str | None, end: str | None, name: str | None, why: str
) -> None:
    assert session_name(WG3, ordinal, start, end) == name, why


GATHERINGS: list[tuple[dict[str, Any], str | None, str]] = [
    ({"ordinal": 1, "during": {"body": COP, "number": 3}}, f"{WG3}:1", "the ordinal comes first"),
    ({"during": {"body": COP, "number": 3}}, f"{WG3}:@{COP}:3", "only known to have met in the course of a session"),
    ({"dates": {"start": "2022-05", "end": "2022-05"}, "during": {"body": COP, "number": 3}}, f"{WG3}:2022-05", "days come before that"),
    ({"dates": {"start": None, "end": None}, "during": None}, None, "nothing is said"),
]  # fmt: skip


@pytest.mark.parametrize(("keys", "name", "why"), GATHERINGS, ids=[row[2] for row in GATHERINGS])
def test_gatherings(keys: dict[str, Any], name: str | None, why: str) -> None:
    assert gathering_name({"body": WG3, **keys}) == name, why


def test_resolutions_and_decisions_of_one_number_are_two() -> None:
    assert decision_name(act("resolution", "9/1")) == "CTOC/COP/resolution/9/1"
    assert decision_name(act("decision", "9/1")) == "CTOC/COP/decision/9/1"
    assert decision_name({"body": None, "kind": "decision", "number": "9/1"}) is None, "of whom is not known"
    assert decision_name(None) is None


DESCRIBED: list[tuple[str | None, str | None, list[str], str | None]] = [
    (f"{COP}:7", "2014-06-12", ["5"], f"{COP}:7/note/2014-06-12/5"),
    (f"{COP}:7", None, ["2", "4"], f"{COP}:7/note/2+4"),
    (None, "2014-06-12", [], f"{COP}/note/2014-06-12"),
    (None, None, ["5"], None),
]


@pytest.mark.parametrize(("session", "date", "items", "name"), DESCRIBED)
def test_descriptions(session: str | None, date: str | None, items: list[str], name: str | None) -> None:
    assert described_name(COP, "note", session, date, items) == name


def test_participants() -> None:
    assert participant_name("FRA", "Франция") == "FRA"
    assert participant_name(None, "Some  League (of All)") == "name:some-league-of-all"


def test_slugs_do_not_depend_on_case_or_on_how_accents_are_coded() -> None:
    assert slug("Kwabena ASARÉ") == slug("Kwabena Asare\u0301") == "kwabena-asaré"


def test_a_digest_tells_where_one_part_ends() -> None:
    assert digest("ab", "c") != digest("a", "bc")


def test_a_fingerprint_is_made_of_source_kind_keys_and_place() -> None:
    usual = ("a" * 64, "session", {"body": WG2, "ordinal": 1}, 5, 9)
    others = [("b" * 64, *usual[1:]), (usual[0], "mandate", *usual[2:]), (*usual[:2], {"body": WG3, "ordinal": 1}, 5, 9),
              (*usual[:3], 6, 9), (*usual[:4], 10)]  # fmt: skip
    turned = (*usual[:2], {"ordinal": 1, "body": WG2}, *usual[3:])

    assert fingerprint(*usual) == fingerprint(*turned), "the order of keys says nothing"
    assert len({fingerprint(*one) for one in [usual, *others]}) == 6
