"""`greffier search`: texts that answer, the passage that answers best, facets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from asking import Ask, AskJson


def test_words_are_found_by_their_stems_and_marked(ask: Ask) -> None:
    told = ask("search", "deactivate", "firearm")

    assert "**deactivated firearms**" in told
    assert "resolution 14/3 of the Conference" in told


def test_a_symbol_is_found_however_it_is_typed(ask_json: AskJson) -> None:
    plain = ask_json("search", "CTOC/COP/WG.7/2028/4")
    typed = ask_json("search", "стос/сор/wg.7/2028/4")

    assert plain["count"] == typed["count"] > 0
    assert [hit["document"] for hit in plain["hits"]] == [hit["document"] for hit in typed["hits"]]


def test_hits_have_their_place_and_facets_their_counts(ask_json: AskJson) -> None:
    found = ask_json("search", "firearms", "--limit", "2")

    assert found["schema"] == "greffier.search/1"
    assert len(found["hits"]) == 2 < found["count"]
    for hit in found["hits"]:
        assert hit["part"]
        assert hit["start"] < hit["end"]
        assert all(hit["passage"][start:end] for start, end in hit["marks"])
    assert sum(found["facets"]["language"].values()) == found["count"]


@pytest.mark.parametrize(
    ("option", "value", "facet", "kept"),
    [
        ("--kind", "report", "kind", "report"),
        ("--language", "ru", "language", "ru"),
        ("--year", "2028", "year", "2028"),
        ("--body", "WG.6", "body", "CTOC/COP/WG.6"),
        ("--session", "CTOC/COP:14", "session", "CTOC/COP:14"),
    ],
)
def test_results_are_narrowed(option: str, value: str, facet: str, kept: str, ask_json: AskJson) -> None:
    found = ask_json("search", "2028", option, value)

    assert found["count"]
    assert set(found["facets"][facet]) == {kept}


@pytest.mark.parametrize(
    ("option", "value", "facet"),
    [("--addressee", "secretariat", "addressee"), ("--class", "deciding", "class")],
)
def test_results_are_narrowed_to_texts_with_such_a_provision(
    option: str, value: str, facet: str, ask_json: AskJson
) -> None:
    found = ask_json("search", "2028", option, value)

    assert found["facets"][facet][value] == found["count"] > 0


def test_the_first_are_left_out(ask_json: AskJson) -> None:
    whole = ask_json("search", "firearms")
    rest = ask_json("search", "firearms", "--offset", "2", "--limit", "1")

    assert rest["hits"] == whole["hits"][2:3]
    assert (rest["count"], rest["following"]) == (whole["count"], 3)


def test_what_the_words_are_the_name_of_is_told_first(ask: Ask, ask_json: AskJson) -> None:
    assert ask("search", "14/3").startswith("called so: resolution 14/3")
    assert {"kind": "body", "key": "CTOC/COP/WG.6"} in ask_json("search", "WG.6")["named"]


@pytest.mark.parametrize("words", ['"', "-draft", "   "])
def test_what_cannot_be_answered_is_wrong_usage(words: str, ask: Ask) -> None:
    assert "(bad_value)" in ask("search", "--", words, status=2)


@pytest.mark.parametrize("arguments", [("--limit", "0"), ("--year", "28"), ("--offset", "-1")])
def test_options_say_what_is_allowed(arguments: tuple[str, str], ask: Ask) -> None:
    assert "(bad_value)" in ask("search", "firearms", *arguments, status=2)


def test_nothing_found_is_said(ask: Ask) -> None:
    assert ask("search", "xylophone") == "Nothing that is held answers."


def test_what_is_closed_is_found_by_its_audience_only(ask_json: AskJson) -> None:
    public = ask_json("search", "postponed", "--kind", "note")
    closed = ask_json("search", "postponed", "--audience", "secretariat")

    assert all("2029-10" not in hit["passage"] for hit in public["hits"])
    assert closed["count"] > ask_json("search", "postponed")["count"]
