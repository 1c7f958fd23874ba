"""The record that the example documents make: what disagrees in it on purpose, as docs/examples.md lists it."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from greffier import open_document, read
from greffier.record import Claim, evidence
from record.making import COP, WG2, WG3, WG4, WG6, WG7, document, encoded, folded, line

CLOSED, REISSUED = "untoc-bureau-note.en.txt", "untoc-note-reissued.en.txt"


@pytest.fixture(scope="module")
def by_file(examples: Path) -> dict[str, list[Claim]]:
    found = {}
    for path in sorted(examples.glob("untoc-*.txt")):
        source = open_document(path)
        reading = msgspec.to_builtins(read(source))
        level, reissued = 2 if path.name == CLOSED else 0, path.name == REISSUED
        found[path.name] = evidence(
            reading, sha256=str(source.source.sha256), level=level, reissued=reissued
        )[1]
    return found


def all_of(by_file: dict[str, list[Claim]], *without: str) -> list[Claim]:
    return [one for name, claims in by_file.items() if name not in without for one in claims]


def test_all_that_disagrees(by_file: dict[str, list[Claim]]) -> None:
    assert sorted((one.code, one.about) for one in folded(*all_of(by_file)).discrepancies) == [
        ("future_event", f"{COP}/2028/5"),
        ("future_event", f"{COP}/2028/7"),
        ("joint_report", f"{WG3}/2029/L.1"),
        ("lookalike_letters", f"{COP}/2028/7"),
        ("lookalike_letters", f"{COP}/2028/CRP.6"),
        ("lookalike_letters", f"{WG3}/2029/1"),
        ("lookalike_letters", f"{WG4}/2028/2"),
        ("mandate", WG3),
        ("mixed_list_letters", f"{WG3}/2029/L.1"),
        ("mixed_list_letters", f"{WG6}/2027/4"),
        ("mixed_list_letters", f"{COP}/resolution/14/2"),
        ("past_and_future", f"{WG4}:18"),
        ("past_and_future", f"{WG7}:15"),
        ("session_days", f"{WG4}:17"),
        ("speaker_absent", f"{WG2}/2028/4-{WG3}/2028/4"),
    ]


def test_a_meeting_that_was_postponed_in_confidence(by_file: dict[str, list[Claim]]) -> None:
    claims = all_of(by_file)

    assert line(folded(*claims), WG6)[-1] == ("16", 16, None, "2029-05-28", "scheduled")
    inside = folded(*claims, audience="secretariat")
    assert line(inside, WG6)[-1] == ("16", 16, None, "2029-10-09", "scheduled"), "the new days"
    assert encoded(folded(*claims)) == encoded(folded(*all_of(by_file, CLOSED)))


def test_a_meeting_that_was_postponed_and_held(by_file: dict[str, list[Claim]]) -> None:
    assert line(folded(*all_of(by_file)), WG3)[-1] == ("20", 20, None, "2029-06-04", "held")


def test_a_reissue_says_the_same(by_file: dict[str, list[Claim]]) -> None:
    with_it, without = folded(*all_of(by_file)), folded(*all_of(by_file, REISSUED))

    assert with_it.records == without.records
    assert with_it.discrepancies == without.discrepancies


def test_two_languages_are_one_document(by_file: dict[str, list[Claim]]) -> None:
    record = document(folded(*all_of(by_file)), f"{WG6}/2028/4")

    assert sorted(record.titles) == ["en", "ru"]
    assert [len(fact) for fact in (record.kind, record.body, record.date, record.session)] == [1, 1, 1, 1]


def test_a_report_of_two_bodies_is_one_document(by_file: dict[str, list[Claim]]) -> None:
    joint = document(folded(*all_of(by_file)), f"{WG2}/2028/4-{WG3}/2028/4")

    assert joint.held
    assert joint.symbols == (f"{WG2}/2028/4", f"{WG3}/2028/4")
