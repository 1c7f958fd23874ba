"""`greffier missing`: what is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from asking import Ask, AskJson
    from desk import Desk


def about(found: dict[str, Any], code: str) -> set[str]:
    """What the gaps of a code are about."""
    return {gap["about"] for gap in found["gaps"] if gap["code"] == code}


def test_what_the_examples_lack_is_found(ask_json: AskJson) -> None:
    found = ask_json("missing", "--today", "2031-01-01")

    assert found["schema"] == "greffier.missing/1"
    assert found["today"] == "2031-01-01"
    assert "CTOC/COP/WG.7/2028/4" in about(found, "report_not_held")
    assert "CTOC/COP/WG.6:16" in about(found, "nothing_held")
    assert "CTOC/COP/WG.3:20" in about(found, "session_without_report")
    assert "CTOC/COP/WG.6/2028" in about(found, "series_hole")
    assert "CTOC/COP/WG.6/2028/4" in about(found, "language_not_held")


def test_a_day_that_is_not_past_is_no_gap(ask_json: AskJson) -> None:
    assert "CTOC/COP/WG.6:16" not in about(ask_json("missing", "--today", "2029-05-01"), "nothing_held")


def test_one_thing_is_looked_at_alone(ask: Ask) -> None:
    told = ask("missing", "WG.6", "--today", "2031-01-01")

    assert "CTOC/COP/WG.6/2028: CTOC/COP/WG.6/2028/3" in told
    assert "16th meeting of the Working Group on Firearms (CTOC/COP/WG.6:16), 28–29 May 2029" in told
    assert "WG.7" not in told


def test_the_official_copies_of_one_document_are_pointed_to(ask: Ask) -> None:
    told = ask("missing", "CTOC/COP/WG.6/2028/4")

    assert "Arabic, Spanish, French, Chinese" in told
    assert "French: https://undocs.org/fr/CTOC/COP/WG.6/2028/4" in told


def test_a_report_that_is_cited_has_the_passage(ask: Ask) -> None:
    told = ask("missing", "CTOC/COP/WG.7/2028/4")

    assert "on 15th meeting of the Working Group on the Smuggling of Migrants" in told
    assert "The report on that meeting (CTOC/COP/WG.7/2028/4)" in told


def test_what_is_closed_changes_what_is_missing_for_its_audience_only(ask_json: AskJson) -> None:
    public = ask_json("missing", "--today", "2029-07-01")
    closed = ask_json("missing", "--today", "2029-07-01", "--audience", "secretariat")

    assert "CTOC/COP/WG.6:16" in about(public, "nothing_held")
    assert "CTOC/COP/WG.6:16" not in about(closed, "nothing_held")


def test_a_day_that_is_none_is_told(ask: Ask) -> None:
    assert "is no day" in ask("missing", "--today", "tomorrow", status=2)


def test_a_session_that_a_resolution_was_adopted_at_was_held(desk: Desk, examples: Path) -> None:
    """Its number begins with that of its session, though nothing says that the session was held."""
    assert desk("add", examples / "untoc-resolution.en.txt").status == 0
    for ordinal in (13, 14):
        keys = ("body=CTOC/COP", f"ordinal={ordinal}", f"dates=2028-10-{ordinal}", "status=scheduled")
        why = ("--reason", "as announced", "--by", "A. Clerk", "--date", "2026-12-01")
        assert desk("assert", "session", *keys, *why).status == 0

    found = desk("missing", "--today", "2035-01-01", "--json").json

    assert about(found, "nothing_held") == {"CTOC/COP:13"}
