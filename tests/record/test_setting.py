"""What one reading says of its own document: name, session, date; what is inferred says so."""

from __future__ import annotations

from typing import Any

import pytest

from factories import note, reading, report, resolution
from greffier.record import evidence
from greffier.record.keys import gathering_name
from record.making import COP, WG3, WG6

DIGEST = "f" * 64
SESSION_LINES = "Fourteenth session\n\nVienna, 16–20 October 2028\n\nActivities"
BARE = note("The Group met.", symbol="").lstrip()
ANNEXED = (
    "Annex\n\nRecommendations adopted by the Working Group on Firearms at its meeting held in Vienna on "
    "17 October 2027\n\n(a) States should trace firearms."
)
GROUP = "Working Group on International Cooperation"

# Text; name of the document; session and whether that is inferred; date and how it is known.
CASES: list[tuple[str, str, str | None, bool, str | None, str, str]] = [
    (note("The Group met."), "CTOC/COP/2028/9", None, False, "2028-07-03", "issue", "a symbol and a date"),
    (note("The Group met.").replace("Activities", SESSION_LINES), "CTOC/COP/2028/9", f"{COP}:14", False, "2028-07-03", "issue",
     "a session in the masthead"),
    (note("The Group met.").replace("3 July 2028\n", "").replace("Activities", SESSION_LINES), "CTOC/COP/2028/9", f"{COP}:14", False,
     "2028-10-20", "session", "no date: the last day of the session"),
    (note(f"The {GROUP} held its third meeting on 5 and 6 June 2027.").replace("3 July 2028\n", ""), "CTOC/COP/2028/9", None, False,
     "2027-06-06", "event", "no date, no session: the last that it tells of"),
    (note("Nothing.").replace("3 July 2028\n", ""), "CTOC/COP/2028/9", None, False, "2028-12-31", "year", "no more than the year of its symbol"),
    (report(f"The {GROUP} held its nineteenth meeting on 29 and 30 June 2028.",
            f"The {GROUP} held its eighteenth meeting on 5 June 2027.", f"The {GROUP} will hold its twentieth meeting on 2 July 2029."),
     "CTOC/COP/WG.3/2028/4", f"{WG3}:19", True, "2028-07-03", "issue",
     "a report tells of earlier meetings and of the next: its own is the last that was held"),
    (report("The Working Group on Firearms held its fifteenth meeting on 27 March 2028."), "CTOC/COP/WG.3/2028/4", None, False,
     "2028-07-03", "issue", "a meeting of another body is not that of the report"),
    (note(f"The {GROUP} held its nineteenth meeting on 29 and 30 June 2028.", symbol="CTOC/COP/WG.3/2028/2"),
     "CTOC/COP/WG.3/2028/2", None, False, "2028-07-03", "issue", "a note for a group may tell of a meeting that is not its own"),
    (resolution("Decides to meet."), f"{COP}/resolution/14/3", f"{COP}:14", True, None, "unknown", "a resolution by its number"),
    (resolution(f"Recalling that the {GROUP} held its third meeting on 5 and 6 June 2020."), f"{COP}/resolution/14/3", f"{COP}:14", True,
     None, "unknown", "what a resolution recalls was long before it"),
    (resolution("Decides to meet.").replace("Resolution 14/3\n\n", ""), f"text:{DIGEST[:16]}", None, False, None, "unknown",
     "a resolution that says nothing of itself: its text"),
    (resolution("Welcomes the first meeting of the Working Group on Firearms, held during the sixth session of the Conference.").replace(
        "Resolution 14/3\n\n", ""), f"text:{DIGEST[:16]}", f"{COP}:6", True, None, "unknown",
     "a group met in the course of a session: the resolution is of that one"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "work", "session", "inferred", "date", "dated", "why"), CASES, ids=[row[6] for row in CASES]
)
def test_where_a_document_stands(
    text: str, work: str, session: str | None, inferred: bool, date: str | None, dated: str, why: str
) -> None:
    source, _ = evidence(reading(text), sha256=DIGEST)

    assert source.work == work, why
    assert (source.session, source.session_inferred and session is not None) == (session, inferred), why
    assert (source.date, source.dated) == (date, dated), why


def test_a_document_without_symbol_is_named_by_its_description_language_and_title() -> None:
    text = BARE.replace("Activities", SESSION_LINES)
    source, _ = evidence(reading(text), sha256=DIGEST)
    other, _ = evidence(reading(text.replace("Activities", "Progress")), sha256=DIGEST)
    again, _ = evidence(reading(text.replace("Activities", "ACTIVITIES")), sha256=DIGEST)

    assert source.work.split(";")[:2] == [f"{COP}:14/note/2028-07-03", "en"]
    assert source.work != other.work, "another title"
    assert source.work == again.work, "capitals are no other title"


def test_what_the_masthead_says_is_a_claim() -> None:
    """Its own kind is not that of the claim, which a report would be taken for."""
    for text, kind in [
        (note("Nothing."), "note"),
        (report("Nothing."), "report"),
        (resolution("Decides."), "resolution"),
    ]:
        source, claims = evidence(reading(text), sha256=DIGEST)
        (head,) = [one for one in claims if one.kind == "document"]
        assert (head.keys["kind"], source.kind) == (kind, kind)
        assert claims.index(head) == 0


def test_the_recommendations_of_a_report_are_those_of_its_session() -> None:
    text = report(
        f"The {GROUP} held its nineteenth meeting on 29 and 30 June 2028.",
        "The Working Group adopted the following recommendations:\n\n(a) States should extradite.",
        heading="Recommendations",
    )
    _, claims = evidence(reading(text), sha256=DIGEST)
    provisions = {one.keys["path"]: one for one in claims if one.kind == "provision"}

    assert provisions["I/a"].keys["provision_kind"] == "recommendation"
    assert provisions["I/a"].more == {
        "text": "States should extradite.",
        "session": f"{WG3}:19",
        "inferred": True,
    }


def test_the_recommendations_in_an_annex_are_those_of_the_meeting_in_its_title() -> None:
    _, claims = evidence(reading(resolution("Endorses the recommendations.") + "\n" + ANNEXED), sha256=DIGEST)
    provisions = {one.keys["path"]: one.more for one in claims if one.kind == "provision"}

    assert provisions["annex/a"]["session"] == f"{WG6}:2027-10-17"
    assert provisions["annex/a"]["inferred"] is True
    assert provisions["1"]["session"] is None, "a paragraph of the resolution is no recommendation"


def test_fingerprints_do_not_depend_on_what_is_inferred() -> None:
    found: dict[str, Any] = reading(note(f"The {GROUP} held its third meeting on 5 June 2027."))
    _, claims = evidence(found, sha256=DIGEST)
    _, closed = evidence(found, sha256=DIGEST, level=2, form=3, reissued=True)

    assert [one.id for one in claims] == [one.id for one in closed]
    assert len({one.id for one in claims}) == len(claims)
    (own,) = [one for one in claims if one.kind == "session"]
    assert gathering_name(own.keys) == f"{WG3}:3"


def test_the_item_under_whose_annotations_a_document_is_listed() -> None:
    text = (
        "CTOC/COP/WG.3/2028/1\n\nDistr.: General\n3 July 2028\nOriginal: English\n\n"
        f"{GROUP}\n\nNineteenth meeting\n\nVienna, 4 and 5 October 2028\n\nAnnotated provisional agenda\n\n"
        "Provisional agenda\n\n1. Organizational matters:\n\n(a) Opening of the meeting.\n\n2. Extradition.\n\nAnnotations\n\n"
        "1. Organizational matters\n\n(a) Opening of the meeting\n\nThe meeting will be opened at 10 a.m.\n\nDocumentation\n\n"
        "Annotated provisional agenda (CTOC/COP/WG.3/2028/1)\n\n2. Extradition\n\nThe item is new.\n\nDocumentation\n\n"
        "Note by the Secretariat on extradition (CTOC/COP/WG.3/2028/2)\n"
    )
    _, claims = evidence(reading(text), sha256=DIGEST)

    assert [(one.keys["symbols"], one.more["item"]) for one in claims if one.kind == "documentation"] == [
        (["CTOC/COP/WG.3/2028/1"], "1.a"),
        (["CTOC/COP/WG.3/2028/2"], "2"),
    ]


def test_the_agenda_that_a_decision_prints_is_that_of_the_session_after_it() -> None:
    text = resolution("Decides to meet.").replace(
        "1. Decides to meet.", "Provisional agenda\n\n1. Extradition.\n\n2. Other matters."
    )
    _, claims = evidence(reading(text), sha256=DIGEST)

    assert [one.more for one in claims if one.kind == "agenda_item"] == [{"agenda_of": f"{COP}:15"}] * 2
