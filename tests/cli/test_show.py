"""`greffier show`: facts with their evidence, what disagrees beside them, and what was known at another time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

if TYPE_CHECKING:
    from asking import Ask, AskJson

REPORT = "CTOC/COP/WG.6/2028/4"

NAMINGS = [
    # key, in whatever way it is typed
    ("CTOC/COP/WG.6", "body", "CTOC/COP/WG.6"),
    ("WG.6", "body", "CTOC/COP/WG.6"),
    ("wg.6", "body", "CTOC/COP/WG.6"),
    ("Working Group on Firearms", "body", "CTOC/COP/WG.6"),
    ("firearms", "body", "CTOC/COP/WG.6"),
    ("Рабочая группа по огнестрельному оружию", "body", "CTOC/COP/WG.6"),
    # sessions by key, ordinal, days, words
    ("CTOC/COP/WG.6:15", "session", "CTOC/COP/WG.6:15"),
    ("WG.6 15", "session", "CTOC/COP/WG.6:15"),
    ("WG.6:15", "session", "CTOC/COP/WG.6:15"),
    ("CTOC/COP/WG.6:2028-03-27..2028-03-29", "session", "CTOC/COP/WG.6:15"),
    ("WG.6 2028-03-28", "session", "CTOC/COP/WG.6:15"),
    ("WG.6 2028-03", "session", "CTOC/COP/WG.6:15"),
    ("15th meeting of the Working Group on Firearms", "session", "CTOC/COP/WG.6:15"),
    ("firearms 15", "session", "CTOC/COP/WG.6:15"),
    # documents by symbol, with look-alike letters too
    (REPORT, "document", REPORT),
    ("ctoc/cop/wg.6/2028/4", "document", REPORT),
    ("СТОС/СОР/WG.6/2028/4", "document", REPORT),
    ("CTOC/COP/WG.2/2028/4", "document", "CTOC/COP/WG.2/2028/4-CTOC/COP/WG.3/2028/4"),
    # decisions by number
    ("14/3", "decision", "CTOC/COP/resolution/14/3"),
    ("resolution 14/3", "decision", "CTOC/COP/resolution/14/3"),
    ("резолюция 14/3", "decision", "CTOC/COP/resolution/14/3"),
    ("CTOC/COP/resolution/14/3", "decision", "CTOC/COP/resolution/14/3"),
    # provisions by document and path
    (f"{REPORT}#II/a", "provision", f"{REPORT}#II/a"),
    ("ctoc/cop/wg.6/2028/4#II/a", "provision", f"{REPORT}#II/a"),
    # participants by code and name
    ("BRA", "participant", "BRA"),
    ("Brazil", "participant", "BRA"),
    ("Бразилия", "participant", "BRA"),
]


@pytest.mark.parametrize(("typed", "kind", "key"), NAMINGS, ids=[one[0] for one in NAMINGS])
def test_a_thing_is_found_by_any_of_its_names(typed: str, kind: str, key: str, ask_json: AskJson) -> None:
    found = ask_json("show", typed)

    assert (found["kind"], found["key"]) == (kind, key)


@pytest.mark.parametrize(
    ("typed", "candidates"),
    [
        ("working group", ["CTOC/COP/WG.2", "CTOC/COP/WG.6"]),
        ("14/2", ["CTOC/COP/resolution/14/2", "CTOC/COP/decision/14/2"]),
    ],
)
def test_what_is_ambiguous_lists_the_candidates(typed: str, candidates: list[str], ask: Ask) -> None:
    told = ask("show", typed, status=1)

    assert "(ambiguous)" in told
    assert all(key in told for key in candidates)


def test_what_is_not_there_is_told(ask: Ask) -> None:
    assert "(not_found)" in ask("show", "WG.99", status=1)


def test_every_fact_has_the_document_the_place_and_the_passage(ask: Ask) -> None:
    told = ask("show", "WG.6 15")

    assert "15th meeting of the Working Group on Firearms (CTOC/COP/WG.6:15)" in told
    assert "days: 27–29 March 2028" in told
    assert "place: Vienna" in told
    assert f"report {REPORT}, English, chapter IV, section A, paragraph 7" in told
    assert "27 to 29 March 2028" in told


def test_a_session_shows_what_went_on_at_it(ask: Ask) -> None:
    told = ask("show", "WG.6 15")

    assert "sittings: 6" in told
    assert "Agenda (" in told
    assert "Attendance (" in told
    assert "Brazil" in told
    assert "Statements (" in told
    assert "Officers (" in told
    assert f"report {REPORT}: chapter II (a); chapter II (a) (i)" in told
    assert "inferred: the title of the annex says at which session" in told
    assert "endorses it" in told


def test_another_view_of_a_fact_stands_beside_it(ask: Ask) -> None:
    told = ask("show", "WG.4 17")

    assert " days: 31 May – 1 June 2027 report CTOC/COP/2028/13, English" in told
    assert "but days: 30 May – 1 June 2027 note CTOC/COP/2028/7, Russian" in told
    assert "One session is said to have been held on different days" in told


def test_of_two_mandates_the_second_is_another_view(ask: Ask) -> None:
    told = ask("show", "WG.3")

    assert "mandate: established by decision 2/2 of the Conference" in told
    assert "but mandate: established by decision 3/2 of the Conference" in told


def test_a_postponed_session_says_so(ask: Ask) -> None:
    told = ask("show", "WG.3 20")

    assert "days: 4–5 June 2029" in told
    assert "also days: 14–15 May 2029" in told
    assert "status: held" in told
    assert "also status: postponed" in told


def test_a_document_shows_its_languages_and_sources(ask: Ask) -> None:
    told = ask("show", REPORT)

    assert "Held in 2 languages" in told
    assert "English: untoc-firearms-report.en.txt, current, access public" in told
    assert "Russian: untoc-firearms-report.ru.txt, current, access public" in told
    assert "chapter II (a) (#II/a): " in told


def test_a_second_rendition_is_told(ask: Ask) -> None:
    told = ask("show", "CTOC/COP/2028/5")

    assert "other rendition" in told


def test_a_document_that_is_cited_only_says_so(ask: Ask) -> None:
    assert "not held: other documents cite it" in ask("show", "CTOC/COP/WG.7/2028/4")


def test_a_provision_has_its_whole_text_in_every_language(ask: Ask, ask_json: AskJson) -> None:
    told = ask("show", f"{REPORT}#II/a")
    texts = {
        language: values[0]["value"]
        for language, values in ask_json("show", f"{REPORT}#II/a")["record"]["text"].items()
    }

    assert set(texts) == {"en", "ru"}
    assert all(" ".join(text.split()) in told for text in texts.values())


def test_a_participant_shows_its_sessions(ask: Ask) -> None:
    told = ask("show", "BRA")

    assert told.startswith("Brazil (BRA)")
    assert "(CTOC/COP/WG.6:15): party" in told


def test_json_has_claims_in_place_of_statements(ask_json: AskJson) -> None:
    found = ask_json("show", "WG.6 15")

    assert found["schema"] == "greffier.show/1"
    assert found["view"] == {"audience": "public", "as_of": None, "known_at": None}
    days = found["record"]["days"][0]
    assert days["value"] == {"start": "2028-03-27", "end": "2028-03-29"}
    claim = next(claim for claim in days["claims"] if claim["document"] == REPORT)
    assert set(claim) == {
        "fingerprint", "source", "document", "language", "part", "start", "end", "passage",
    }  # fmt: skip
    assert claim["start"] < claim["end"]
    assert "2028" in claim["passage"]
    assert "statements" not in msgspec.json.encode(found).decode()
    assert {"agenda_item", "participation", "statement", "officer"} <= {r["record"] for r in found["records"]}


def test_as_of_a_day_later_documents_are_not_known(ask: Ask) -> None:
    before = ask("show", "WG.3 20", "--as-of", "2029-03-31")
    after = ask("show", "WG.3 20", "--as-of", "2030-12-31")

    assert "as of 31 March 2029" in before
    assert "status: held" not in before
    assert "status: held" in after


def test_what_was_not_known_then_is_told(ask: Ask) -> None:
    assert "nothing was known of it then" in ask("show", "WG.6 15", "--as-of", "2020-01-01", status=1)
    assert "is no day" in ask("show", "WG.6 15", "--as-of", "soon", status=2)


def test_known_at_an_entry_only_what_was_held_then(ask_samples: Ask) -> None:
    first = ask_samples("show", "WG.2 2012-10-17", "--known-at", "1")
    second = ask_samples("show", "WG.2 2012-10-17", "--known-at", "2")

    assert "17–18 October 2012" not in first
    assert "as known at entry 1 of the journal" in first
    assert "days: 17–18 October 2012" in second
    assert "but days: 17 October 2012" in second


def test_an_entry_that_is_not_there_is_told(ask: Ask) -> None:
    assert "the journal has no entry" in ask("show", "WG.6", "--known-at", "9999", status=2)


def test_what_is_closed_is_seen_by_its_audience_only(ask: Ask) -> None:
    public = ask("show", "WG.6 16")
    closed = ask("show", "WG.6 16", "--audience", "secretariat")

    assert "postponed" not in public
    assert "October 2029" not in public
    assert "9–10 October 2029" in closed
    assert "as the audience “secretariat” sees it" in closed


def test_an_error_has_one_shape_in_json(ask: Ask, capsys: pytest.CaptureFixture[str]) -> None:
    from greffier.cli import main

    ask("list", "bodies")
    assert main(["show", "WG.99", "--json"]) == 1

    found = msgspec.json.decode(capsys.readouterr().out)
    assert found["error"]["code"] == "not_found"
    assert found["error"]["message"]


def test_the_sixth_session_has_an_inferred_number(ask_samples: Ask) -> None:
    told = ask_samples("show", "WG.2 6")

    assert "6th meeting (number inferred)" in told
    assert "The number 6 is inferred: its place in the order" in told
