"""The sentences of reports and lists of participants, each read by somebody who knows the language."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from drafting.drafts import missed
from drafting.sessions import AS_OF, CONFERENCE, GROUP, LANGUAGES, drafter, words
from greffier.documents.text import document_from
from greffier.drafting.content import sentences
from greffier.drafting.kinds import participants, report
from greffier.drafting.writing import FORMATS, write
from greffier.reading import read
from greffier.record import Claim
from greffier.treaties.world import world
from record.making import COP, WG3, act, claim, met, source

SENTENCES: dict[str, list[str]] = tomllib.loads(
    (Path(__file__).parent / "sentences" / "reports.toml").read_text(encoding="utf-8")
)
MANY = {
    "party": ("FRA", "BOL", "TTO", "ECU"), "signatory": ("IRN", "USA"), "non_signatory": ("SLV", "NLD"),
    "un_entity": ("unhcr", "undp"), "igo": ("coe", "interpol"), "ngo": ("ngo",),
}  # fmt: skip
ONE = {name: keys[:1] for name, keys in MANY.items()}
ROLES = ("chair", "vice_president", "rapporteur")


def group(language: str, people: dict[str, tuple[str, ...]], count: int) -> list[Claim]:
    """A meeting of a working group at which these spoke, each to item 2.a."""
    where = source("R", kind="report", body=WG3, language=language, session=GROUP, date="2028-12-01")
    own = words(language)
    found = [
        met(WG3, 21, "2028-06-05..2028-06-06", where, place="Vienna"),
        met(WG3, 1, None, where, during={"body": COP, "number": 3}),
        met(COP, 3, "2006-10-09..2006-10-18", where, place="Vienna"),
        met(WG3, 19, "2022-05", where),
        met(WG3, 20, "2028-01-31..2028-02-01", where),
        claim("mandate", where, body=WG3, act="established", by=act("decision", "2/2")),
        claim("meetings", where, count=count),
        claim("adoption", where, what="agenda", mode="consensus", meeting=1, date="2028-06-05"),
        claim("adoption", where, what="chapters", chapters=["I", "II"][:count], meeting=4, date="2028-06-06"),
        claim("agenda_item", where, number="1", title=own["items"][0]),
        claim("documentation", where, symbols=["CTOC/COP/WG.3/2028/1"], title=own["papers"][0]),
        claim("documentation", where, symbols=["CTOC/COP/WG.3/2028/2"], title=own["papers"][1]),
    ]
    one = own["provisions"][0]
    more = {"text": one["text"], "session": GROUP}
    found.append(claim("provision", where, path="II/a", more=more, **one["act"]))
    roles = ROLES if count == 1 else ("co_chair", "co_chair")
    found += [
        claim("officer", where, name=own["persons"][n], role=role, state=("AUT", "FRA", "ZAF")[n])
        for n, role in enumerate(roles)
    ]
    names = world().participant_names(language)
    for capacity, keys in {**people, "regional_organization": ("EU",)}.items():
        for key in (key for key in keys if key in names or key == "ngo"):
            who: dict[str, Any] = {
                "participant": None if key == "ngo" else key,
                "name": names.get(key, own["organization"]),
            }
            found.append(claim("participation", where, capacity=capacity, list="attendance", **who))
            found.append(claim("statement", where, capacity=capacity, agenda_item="2.a", **who))
            if capacity == "party":
                found.append(claim("participation", where, capacity=capacity, list="review_experts", **who))
    return [claim(c.kind, c.source, at=at, more=c.more, **c.keys) for at, c in enumerate(found, 1)]


def conference(language: str, count: int) -> list[Claim]:
    """A session of the Conference with so many acts of each kind."""
    where = source("R", kind="report", body=COP, language=language, session=CONFERENCE, date="2028-12-01")
    votes = {"for": 71, "against": 4, "abstaining": 1}
    found = [
        met(COP, 14, "2028-10-16..2028-10-20", where, place="Vienna"),
        claim("meetings", where, count=12),
    ]
    for kind in ("resolution", "decision"):
        counted: dict[str, Any] = (
            {"mode": "vote", "votes": votes} if kind == "decision" else {"mode": "consensus"}
        )
        found += [
            claim(
                "adoption", where, what=kind, date="2028-10-20", meeting=10, of=act(kind, f"14/{n}"),
                **{"votes": None, **counted},
            )
            for n in range(1, count + 1)
        ]  # fmt: skip
    of = {"symbols": ["CTOC/COP/2028/L.1", "CTOC/COP/2028/L.1/Add.1"][:count]}
    found.append(claim("adoption", where, what="report", meeting=10, of=of))
    for n, role in enumerate(("president", "vice_president", "rapporteur")):
        found.append(claim("officer", where, name=words(language)["persons"][n], role=role, state="TTO"))
    return [claim(c.kind, c.source, at=at, more=c.more, **c.keys) for at, c in enumerate(found, 1)]


def said(language: str) -> list[str]:
    """All that drafts of these registers say, titles and headings too."""
    registers = [(group(language, MANY, 4), GROUP), (group(language, ONE, 1), GROUP)]
    registers += [(conference(language, 2), CONFERENCE), (conference(language, 1), CONFERENCE)]
    drafts = [report.draft(drafter(claims, language, "report"), key, AS_OF) for claims, key in registers]
    listed = drafter(registers[0][0], language, "participants")
    drafts.append(participants.draft(listed, GROUP, AS_OF))
    return list(dict.fromkeys(one.text for draft in drafts for one in sentences(draft)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", ["text", "html", "akn", "docx", "pdf"])
def test_every_format_reads_back(language: str, form: str) -> None:
    if (form, language) in (("pdf", "ar"), ("pdf", "zh")):
        pytest.skip("what the letters of a justified page give is told with the writer of pages")
    draft = report.draft(drafter(group(language, MANY, 4), language, "report"), GROUP, AS_OF)
    reading = read(document_from(write(draft, form), f"draft.{FORMATS[form]}"))
    assert missed(draft, reading) == ([], [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences(language: str) -> None:
    wanted, found = SENTENCES[language], said(language)
    assert len(wanted) >= 30
    assert [one for one in wanted if one not in found] == []
