"""`greffier judge`: signed, dated, reversible; what is gone cannot be judged."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from desk import Desk

AT_ODDS = ("untoc-note.ru.txt", "untoc-session-report.en.txt")
"""They disagree on the days of the seventeenth meeting of WG.4."""
WHY = ("--reason", "the day of arrival is counted", "--by", "A. Clerk", "--date", "2030-12-01")


def discrepancies(desk: Desk, code: str, audience: str = "secretariat") -> list[dict[str, Any]]:
    """The discrepancies of one kind."""
    lines = map(json.loads, desk.exported(audience).splitlines())
    return [one for one in lines if one["type"] == "discrepancy" and one["code"] == code]


@pytest.fixture
def at_odds(desk: Desk, examples: Path) -> dict[str, Any]:
    """A discrepancy of days."""

    def both() -> None:
        desk("add", *(examples / name for name in AT_ODDS))

    desk.once(both)
    return next(one for one in discrepancies(desk, "session_days") if one["about"] == "CTOC/COP/WG.4:17")


def test_a_discrepancy_is_explained_and_the_judgement_taken_back(desk: Desk, at_odds: dict[str, Any]) -> None:
    before = desk.exported("public")

    done = desk("judge", "explain", at_odds["id"][:6], *WHY)

    assert done.status == 0
    assert "session_days, about CTOC/COP/WG.4:17" in done.out
    assert "A. Clerk on 2030-12-01" in done.out
    (explained,) = [one for one in discrepancies(desk, "session_days", "public") if one["explained"]]
    assert explained["id"] == at_odds["id"]
    assert f"greffier judge revoke {explained['explained']} " in done.out

    assert desk("judge", "revoke", explained["explained"][:5], "--reason", "it was not").status == 0
    assert desk.exported("public") == before
    assert desk.is_whole()


def test_the_same_judgement_is_made_once(desk: Desk, at_odds: dict[str, Any]) -> None:
    assert desk("judge", "explain", at_odds["id"], *WHY).status == 0

    done = desk("judge", "explain", at_odds["id"], *WHY)

    assert done.status == 1
    assert "(not_allowed)" in done.err


def test_an_explanation_is_known_to_those_who_know_what_it_explains(desk: Desk, examples: Path) -> None:
    desk("add", examples / AT_ODDS[1])
    desk("add", "--access", "delegations", examples / AT_ODDS[0])
    before = desk.exported("public")
    (found,) = (one for one in discrepancies(desk, "session_days") if one["about"] == "CTOC/COP/WG.4:17")

    done = desk("judge", "explain", found["id"], *WHY)

    assert "seen by delegations only" in done.out
    assert desk.exported("public") == before
    assert any(one["explained"] for one in discrepancies(desk, "session_days", "delegations"))


def test_renditions_that_differ_are_explained_by_their_claims(
    desk: Desk, examples: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    text = (examples / "untoc-note.en.txt").read_text(encoding="utf-8")
    assert "6 and 7 July 2028" in text
    other.write_text(text.replace("6 and 7 July 2028", "5 and 6 July 2028"), encoding="utf-8")
    desk("add", examples / "untoc-note.en.txt", other)
    (found,) = discrepancies(desk, "renditions_differ")

    assert desk("judge", "explain", found["id"], *WHY).status == 0

    assert discrepancies(desk, "renditions_differ")[0]["explained"]


def test_a_claim_is_preferred_then_struck(desk: Desk, at_odds: dict[str, Any]) -> None:
    first, second = at_odds["sides"]
    values = [side["value"] for side in (first, second)]
    before = desk.exported()

    preferred = desk("judge", "prefer", *second["claims"], *WHY, "--json").json
    assert preferred["kind"] == "prefer"
    assert days(desk)[0] == values[1]
    assert desk("judge", "revoke", preferred["id"], "--reason", "x").status == 0
    preferred = desk("judge", "prefer", *first["claims"], *WHY, "--json").json
    assert days(desk)[0] == values[0]
    assert desk("judge", "revoke", preferred["id"], "--reason", "x").status == 0

    struck = desk("judge", "misread", *[claim[:14] for claim in first["claims"]], *WHY, "--json").json
    assert days(desk) == [values[1]]
    assert desk("judge", "revoke", struck["id"], "--reason", "x").status == 0
    assert desk.exported() == before
    assert desk.is_whole()


def days(desk: Desk) -> list[dict[str, Any]]:
    """The days of the meeting, the best known first."""
    lines = map(json.loads, desk.exported().splitlines())
    session = next(one for one in lines if one["type"] == "record" and one["key"] == "CTOC/COP/WG.4:17")
    return [value["value"] for value in session["days"]]


def test_a_source_with_a_struck_symbol_can_still_be_erased(desk: Desk, examples: Path) -> None:
    """The index of words must be told exactly what it was told before."""
    desk("add", examples / "untoc-note.ru.txt")
    claims = [
        one["claim"]
        for one in map(json.loads, desk.exported().splitlines())
        if one["type"] == "claim" and one["kind"] in ("symbol", "report")
    ]
    assert claims
    assert desk("judge", "misread", *claims, *WHY).status == 0

    assert desk("erase", "untoc-note.ru.txt", "--reason", "personal data").status == 0
    assert desk.is_whole()
    assert desk("judge", "misread", claims[0], *WHY).status == 1


def test_two_names_of_a_session_are_joined_and_parted(desk: Desk, examples: Path) -> None:
    desk("add", examples / "untoc-session-report.en.txt", examples / "untoc-firearms-report.en.txt")
    before = desk.exported()

    parted = desk("judge", "different", "CTOC/COP/WG.6:15", "CTOC/COP/WG.6:2028-03-27..2028-03-29", *WHY)
    assert parted.status == 0
    assert "are two sessions" in parted.out
    assert desk.exported() != before
    name = parted.out.splitlines()[-1].split()[7]
    assert desk("judge", "revoke", name, "--reason", "x").status == 0
    assert desk.exported() == before


def test_two_documents_are_joined_as_everyone_names_them(desk: Desk, examples: Path) -> None:
    desk("add", examples / "untoc-note.en.txt", examples / "untoc-note.ru.txt")

    done = desk("judge", "same", "ctoc/cop/2028/5*", "СТОС/COP/2028/7", *WHY)

    assert done.status == 0
    assert "CTOC/COP/2028/5 and CTOC/COP/2028/7 are one document" in done.out
    assert desk.is_whole()


@pytest.mark.usefixtures("at_odds")
@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["explain", "ffffffff"], "not_found", "greffier check"),
        (["explain", ""], "not_found", "greffier check"),
        (["explain", "a", "b"], "bad_value", "one discrepancy"),
        (["misread", "nothing"], "not_found", "'nothing'"),
        (["prefer", "00000000-000000000000"], "not_found", "no current reading"),
        (["same", "CTOC/COP/WG.4:17"], "bad_value", "two things"),
        (["same", "CTOC/COP/WG.4:17", "CTOC/COP/2028/7"], "bad_value", "is a document"),
        (["same", "CTOC/COP/WG.4:17", "CTOC/COP/WG.4:18"], "not_allowed", "two ordinals"),
        (["same", "CTOC/COP/WG.4:17", "CTOC/COP/WG.4:17"], "bad_value", "two different things"),
        (["same", "CTOC/COP/WG.4:17", "no such thing"], "not_found", "'no such thing'"),
        (["revoke", "zz"], "not_found", "there are: none"),
    ],
)
def test_what_cannot_be_judged(arguments: list[str], code: str, words: str, desk: Desk) -> None:
    before = desk.exported()

    done = desk("judge", *arguments, *WHY, "--json")

    assert done.status in (1, 2)
    assert done.json["error"]["code"] == code
    assert words in done.json["error"]["message"]
    assert desk.exported() == before
    assert desk.is_whole()


def test_a_judgement_needs_a_reason(desk: Desk, at_odds: dict[str, Any]) -> None:
    done = desk("judge", "explain", at_odds["id"], "--reason", " ")

    assert "needs a reason (bad_value)" in done.err


def test_a_thing_of_which_nothing_is_held_any_more(desk: Desk, at_odds: dict[str, Any]) -> None:
    desk("withdraw", AT_ODDS[0], "--reason", "a draft")

    gone = desk("judge", "explain", at_odds["id"], *WHY)
    things = desk("judge", "same", "CTOC/COP/2028/7", "CTOC/COP/2028/13", *WHY)

    assert "(not_found)" in gone.err
    assert things.status == 1
    assert desk.is_whole()


def test_there_must_be_a_register(desk: Desk) -> None:
    done = desk("judge", "explain", "abc", *WHY)

    assert done.status == 1
    assert "(no_register)" in done.err
    assert not desk.folder.exists()
