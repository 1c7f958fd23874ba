"""What a report makes of single facts of the record: persons, acts, documents, recommendations, speakers."""

from __future__ import annotations

from typing import Any

import pytest

from drafting.drafts import missed
from drafting.sessions import AS_OF, CONFERENCE, GROUP, LANGUAGES, drafter
from greffier.documents.text import document_from
from greffier.drafting.content import Draft, facts_of, sentences, walk
from greffier.drafting.kinds import participants, report
from greffier.drafting.writing import write
from greffier.reading import read
from greffier.record import Claim
from record.making import COP, WG3, act, claim, met, source

ENGLISH = source("en", kind="report", body=WG3, session=GROUP, date="2028-07-01")
RUSSIAN = source(
    "ru", kind="report", body=WG3, session=GROUP, date="2028-07-01", work=ENGLISH.work, language="ru"
)
OF_CONFERENCE = source("cop", kind="report", body=COP, session=CONFERENCE, date="2028-11-01")


def of_group(*claims: Claim, language: str = "en", kind: Any = report) -> Draft:
    """A document on a meeting of the group."""
    return _made(
        kind, GROUP, language, met(WG3, 21, "2028-06-05..2028-06-06", ENGLISH, place="Vienna"), *claims
    )


def of_conference(*claims: Claim, language: str = "en", kind: Any = report) -> Draft:
    """A document on a session of the Conference."""
    held = met(COP, 14, "2028-10-16..2028-10-20", OF_CONFERENCE, place="Vienna")
    return _made(kind, CONFERENCE, language, held, *claims)


def _made(kind: Any, key: str, language: str, *claims: Claim) -> Draft:
    placed = [claim(c.kind, c.source, at=n, more=c.more, **c.keys) for n, c in enumerate(claims)]
    name = kind.__name__.rpartition(".")[2]
    draft: Draft = kind.draft(drafter(placed, language, name), key, AS_OF)
    assert missed(draft, read(document_from(write(draft, "text"), "draft.txt"))) == ([], [])
    return draft


def told(draft: Draft) -> str:
    """All that a draft says."""
    return "\n".join(one.text for one in sentences(draft))


def said(draft: Draft, kind: str, *names: str) -> list[tuple[Any, ...]]:
    """Keys of the facts of a kind."""
    return [tuple(fact.keys[name] for name in names) for fact in facts_of(draft) if fact.kind == kind]


# Persons


@pytest.mark.parametrize("language", ["en", "ru"])
def test_one_person_in_two_scripts_is_one_officer(language: str) -> None:
    draft = of_group(
        claim("officer", ENGLISH, name="Rodrigo Quesada", state="CRI"),
        claim("officer", RUSSIAN, name="Родриго Кесада", state="CRI"),
        language=language,
    )
    name = {"en": "Rodrigo Quesada", "ru": "Родриго Кесада"}[language]
    assert said(draft, "officer", "name") == [(name,)]
    assert "no_text" not in {gap.code for gap in draft.gaps}


def test_two_persons_of_one_state_are_two() -> None:
    draft = of_group(
        claim("officer", ENGLISH, name="Rodrigo Quesada", state="CRI"),
        claim("officer", ENGLISH, name="Lucía Mora", state="CRI"),
    )
    assert said(draft, "officer", "name") == [("Lucía Mora",), ("Rodrigo Quesada",)]


def test_a_president_has_vice_presidents_and_a_chair_vice_chairs() -> None:
    vice: dict[str, Any] = {"name": "Amina Haddad", "role": "vice_president", "state": "TTO"}
    served = [
        claim("officer", OF_CONFERENCE, name="Lucía Mora", role="president", state="CRI"),
        claim("officer", OF_CONFERENCE, **vice),
    ]
    assert "served as Vice-President." in told(of_conference(*served, kind=participants))
    assert "served as Vice-Chair." in told(of_group(claim("officer", ENGLISH, **vice)))


# Acts


def test_acts_of_which_no_sitting_is_known() -> None:
    """Such as those adopted "at the same meeting": the day is told where it is known, else the session."""
    votes = {"for": 71, "against": 4, "abstaining": 19}
    draft = of_conference(
        claim("adoption", OF_CONFERENCE, what="resolution", mode="consensus", of=act("resolution", "14/2")),
        claim("adoption", OF_CONFERENCE, what="resolution", mode="consensus", of=act("resolution", "14/3")),
        claim(
            "adoption",
            OF_CONFERENCE,
            what="resolution",
            mode="vote",
            votes=votes,
            of=act("resolution", "14/4"),
        ),
        claim("adoption", OF_CONFERENCE, what="decision", date="2028-10-20", of=act("decision", "14/1")),
        claim(
            "adoption", OF_CONFERENCE, what="decision", date="2030-10-20", of=act("decision", "15/1"), more={}
        ),
    )
    assert "During the session, the Conference adopted resolutions 14/2 and 14/3 by consensus." in told(draft)
    assert (
        "During the session, the Conference adopted resolution 14/4 by 71 votes to 4, with 19 abstentions."
        in told(draft)
    )
    assert "On 20 October 2028, the Conference adopted decision 14/1." in told(draft)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("counts", [(71, 4, 19), (1, 0, 0), (2, 1, 1), (3, 2, 2), (102, 0, 3), (11, 10, 100)])
def test_votes_are_counted_in_every_number(language: str, counts: tuple[int, int, int]) -> None:
    votes = dict(zip(("for", "against", "abstaining"), counts, strict=True))
    where = source("c", kind="report", body=COP, session=CONFERENCE, language=language, date="2028-11-01")
    voted = claim(
        "adoption", where, what="resolution", mode="vote", votes=votes, of=act("resolution", "14/4")
    )
    assert said(of_conference(voted, language=language), "adoption", "votes", "meeting") == [(votes, None)]


def test_only_its_own_report_is_told_as_adopted() -> None:
    """The report on credentials is adopted before that of the session."""
    draft = of_conference(
        claim("adoption", OF_CONFERENCE, what="report", meeting=9, of={"symbols": ["CTOC/COP/2028/L.9"]}),
        claim("adoption", OF_CONFERENCE, what="report", meeting=10, of={"symbols": ["CTOC/COP/2028/L.1"]}),
    )
    assert said(draft, "adoption", "of") == [({"symbols": ["CTOC/COP/2028/L.1"]},)]


# Documents


def test_documents_under_the_items_of_a_session_lay_before_it() -> None:
    paper = source(
        "7",
        kind="note",
        session=CONFERENCE,
        symbols=("CTOC/COP/2028/7",),
        work="CTOC/COP/2028/7",
        date="2028-08-01",
    )
    draft = of_conference(
        claim("document", paper, symbols=["CTOC/COP/2028/7"], title="Review of the Firearms Protocol", body=COP,
              session={"body": COP, "number": 14, "start": None, "end": None, "place": None}, agenda_items=[{"number": "2", "title": None}], date="2028-08-01"),
    )  # fmt: skip
    assert said(draft, "documentation", "symbols") == [(["CTOC/COP/2028/7"],)]


# Recommendations


def proposed(path: str, text: str, action: str, class_: str = "directive") -> Claim:
    """A recommendation to States, or something else that the group said."""
    named = class_ == "directive"
    to: dict[str, Any] = {"addressees": ["states"] * named, "addressees_text": "States" if named else None}
    return claim(
        "provision",
        ENGLISH,
        path=path,
        class_=class_,
        action=action,
        more={"text": text, "session": GROUP},
        **to,
    )


def test_paragraphs_with_numbers_are_lettered_from_the_first() -> None:
    draft = of_group(
        proposed("II/3", "States should exchange data.", "should"),
        proposed("II/4", "States should train investigators.", "should"),
    )
    markers = [block.marker for _, block in walk(draft.blocks) if block.type == "item"]
    assert markers == ["(a)", "(b)"]
    assert said(draft, "provision", "path") == [("II/a",), ("II/b",)]


def test_only_recommendations_are_submitted() -> None:
    asked = proposed("II/a", "States should exchange data;", "should")
    noted = proposed(
        "II/b",
        "The Working Group noted with satisfaction the work done.",
        "noted with satisfaction",
        "observing",
    )
    assert "submitted to the Conference for endorsement" in told(of_group(asked))
    assert "submitted" not in told(of_group(asked, noted))


# Those present


def test_no_capacity_is_made_up() -> None:
    draft = of_group(claim("statement", ENGLISH, participant="FRA", name="France", agenda_item="2"))
    assert said(draft, "statement", "participant") == []
    assert ("no_capacity", GROUP) in {(gap.code, gap.about) for gap in draft.gaps}


def test_a_speaker_has_the_capacity_of_those_present() -> None:
    draft = of_group(
        claim(
            "participation",
            ENGLISH,
            participant="IRN",
            name="Iran (Islamic Republic of)",
            capacity="signatory",
        ),
        claim("statement", ENGLISH, participant="IRN", name="Iran (Islamic Republic of)", agenda_item="2"),
    )
    assert said(draft, "statement", "participant", "capacity") == [("IRN", "signatory")]


def test_a_name_in_two_cases_is_one_speaker() -> None:
    names = ("Межрегиональный союз адвокатов", "Межрегионального союза адвокатов")
    spoken = [
        claim("statement", RUSSIAN, participant=None, name=one, capacity="ngo", agenda_item="2")
        for one in names
    ]
    assert len(said(of_group(*spoken, language="ru"), "statement", "name")) == 1
