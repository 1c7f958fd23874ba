"""Reports of sessions and lists of participants: what is drafted reads back as what it was drafted from."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.drafts import EXAMPLES, f1, missed
from drafting.sessions import AS_OF, CONFERENCE, GROUP, LANGUAGES, conference, drafter, group, words
from greffier.documents.text import document_from, open_document
from greffier.drafting import with_symbol
from greffier.drafting.content import Draft, facts_of
from greffier.drafting.drafter import Drafter
from greffier.drafting.facts import Facts
from greffier.drafting.kinds import participants, report
from greffier.drafting.papers import papers_of
from greffier.drafting.wording import wording
from greffier.drafting.writing import write
from greffier.reading import read
from greffier.reading.models import Reading
from greffier.record import Claim, evidence, fold
from greffier.treaties import available, load
from record.making import WG3, claim, met, source
from trying import tried

KINDS = {"report": report, "participants": participants}


def read_back(draft: Draft) -> Reading:
    """What the reader makes of a draft."""
    return read(document_from(write(draft, "text"), "draft.txt"))


def drafted(claims: list[Claim], key: str, language: str, kind: str = "report", as_of: str = AS_OF) -> Draft:
    """A document on a session, from claims."""
    found: Draft = KINDS[kind].draft(drafter(claims, language, kind, as_of), key, as_of)
    return found


def told_by(path: Path) -> tuple[list[Claim], list[dict[str, Any]], str]:
    """The claims of a file, its parts, its text."""
    document = open_document(path)
    reading = msgspec.to_builtins(read(document))
    claims = evidence(reading, sha256=sha256(path.read_bytes()).hexdigest())[1]
    return list(claims), reading["parts"], document.text


def from_files(
    paths: list[Path], key: str, language: str, as_of: str, treaty: str = "untoc", until: str | None = None
) -> Draft:
    """The report on a session, from files; `until` leaves out those of a later date."""
    read_all = [told_by(path) for path in paths]
    kept = [one for one in read_all if until is None or (one[0][0].source.date or "9") <= until]
    treaties = {name: load(name) for name in available()}
    folded = fold([c for claims, _, _ in kept for c in claims], treaties)
    facts = Facts(folded, treaties[treaty], as_of, papers=papers_of(folded, kept))
    return report.draft(Drafter(facts, wording(language, treaties[treaty], "report")), key, as_of)


# Round trip


@pytest.mark.parametrize("language", LANGUAGES)
@tried(8)
@given(data=st.data())
def test_a_group_s_report_says_what_it_was_drafted_from(language: str, data: st.DataObject) -> None:
    draft = drafted(data.draw(group(language)), GROUP, language)
    assert missed(draft, read_back(draft)) == ([], [])


@pytest.mark.parametrize("language", LANGUAGES)
@tried(8)
@given(data=st.data())
def test_the_report_of_the_conference_says_what_it_was_drafted_from(
    language: str, data: st.DataObject
) -> None:
    draft = drafted(data.draw(conference(language)), CONFERENCE, language)
    assert missed(draft, read_back(draft)) == ([], [])


@pytest.mark.parametrize("language", LANGUAGES)
@tried(5)
@given(data=st.data())
def test_a_list_of_participants_says_who_was_there(language: str, data: st.DataObject) -> None:
    draft = drafted(data.draw(group(language)), GROUP, language, "participants")
    reading = read_back(draft)
    assert missed(draft, reading) == ([], [])
    assert reading.document.kind == "information"


@pytest.mark.parametrize(
    ("name", "key", "treaty"),
    [
        ("untoc-wg-report.en", "CTOC/COP/WG.7:14", "untoc"),
        ("untoc-wg-report.ru", "CTOC/COP/WG.6:14", "untoc"),
        ("untoc-session-report.en", "CTOC/COP:14", "untoc"),
        ("untoc-session-report.ru", "CTOC/COP:15", "untoc"),
        ("uncac-wg-report.fr", "CAC/COSP/WG.4:20", "uncac"),
        ("uncac-wg-report.es", "CAC/COSP/WG.4:20", "uncac"),
    ],
)
def test_the_examples_drafted_again(name: str, key: str, treaty: str) -> None:
    draft = from_files([EXAMPLES / f"{name}.txt"], key, name[-2:], "2032-01-01", treaty)
    assert f1(draft, read_back(draft)) == 1.0


def test_recommendations_stand_under_their_headings() -> None:
    draft = from_files([EXAMPLES / "untoc-wg-report.en.txt"], "CTOC/COP/WG.7:14", "en", "2032-01-01")
    chapter = draft.blocks[1]
    assert [(b.type, b.marker) for b in chapter.blocks] == [
        ("paragraph", "3."), ("section", None), *(("item", f"({c})") for c in "abcd"),
        ("section", None), *(("item", f"({c})") for c in "efgh"),
    ]  # fmt: skip
    assert chapter.blocks[1].sentences[0].text == (
        "Use of digital platforms in the commission of the smuggling of migrants"
    )
    assert [b.marker for b in chapter.blocks[4].blocks] == ["(i)", "(ii)"]


def test_the_real_draft_report_drafted_again(shared: Path) -> None:
    """Drafted from the five samples as of its day: nothing that it says is lost, and nothing is new."""
    paths = sorted((shared / "samples").glob("20*.txt"))
    draft = from_files(paths, f"{WG3}:2024-06-05", "ru", "2024-06-06", until="2024-06-06")
    found = {_key(c) for c in msgspec.to_builtins(read_back(draft))["claims"]}
    known = {
        _key(c)
        for path in paths
        for c in msgspec.json.decode(path.with_suffix(".json").read_bytes())["claims"]
    }
    sample = msgspec.json.decode((shared / "samples" / "2024-06-06-draft-report.ru.json").read_bytes())
    wanted = {_key(c) for c in sample["claims"] if c["kind"] in TOLD}
    assert len(wanted & found) >= 0.97 * len(wanted)
    assert found <= known


TOLD = frozenset("session report mandate agenda_item participation statement officer documentation".split())


def _key(claim: dict[str, Any]) -> bytes:
    rest = {name: value for name, value in claim.items() if name not in ("part", "start", "end")}
    return msgspec.json.encode(rest, order="deterministic")


# The day, and what is not known


WHERE = source("R", kind="report", body=WG3, language="en", session=GROUP, date="2028-06-05")


@pytest.mark.parametrize(
    ("as_of", "kind", "title", "distribution"),
    [
        ("2028-06-05", "draft_report", "Draft report", "limited"),
        ("2028-06-06", "draft_report", "Draft report", "limited"),  # its last day
        ("2028-06-07", "report", "Report on the meeting of the Working Group on International Cooperation held in Vienna on 5 and 6 June 2028", "general"),
    ],
)  # fmt: skip
def test_up_to_the_last_day_it_is_a_draft(as_of: str, kind: str, title: str, distribution: str) -> None:
    draft = drafted([met(WG3, 21, "2028-06-05..2028-06-06", WHERE, place="Vienna")], GROUP, "en", as_of=as_of)
    reading = read_back(draft)
    assert (draft.kind, reading.document.kind) == (kind, kind)
    assert (reading.document.title, reading.document.distribution) == (title, distribution)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_record_does_not_say_is_left_open(language: str) -> None:
    """Nothing is invented: every chapter stands, with a gap in it, and the list of gaps says what is missing."""
    draft = drafted([met(WG3, 21, "2028-06-05..2028-06-06", WHERE)], GROUP, language)
    assert {gap.code for gap in draft.gaps} == {
        "no_mandate", "no_provisions", "left_to_chairs", "no_meetings", "no_officers", "no_statements", "no_agenda",
        "no_attendance", "no_documents", "no_adoption", "no_place",
    }  # fmt: skip
    assert {fact.kind for fact in facts_of(draft)} == {"placeholder", "session"}


@pytest.mark.parametrize(("language", "known"), [("en", True), ("es", True), ("ru", False), ("zh", False)])
def test_persons_keep_their_names_in_a_script(language: str, known: bool) -> None:
    """What a French text prints stands in Spanish too; in another script it is not made up."""
    french = source("R", kind="report", body=WG3, language="fr", session=GROUP, date="2028-06-05")
    found = [
        met(WG3, 21, "2028-06-05..2028-06-06", french),
        claim("officer", french, name="Zoé Brun", state="FRA"),
    ]
    draft = drafted(found, GROUP, language)
    assert ("officer" in {fact.kind for fact in facts_of(draft)}) is known
    assert ("no_text" in {gap.code for gap in draft.gaps}) is not known
    assert missed(draft, read_back(draft)) == ([], [])


def test_words_that_the_record_has_in_another_language_are_gaps() -> None:
    found = [
        met(WG3, 21, "2028-06-05..2028-06-06", WHERE, place="Vienna"),
        claim("agenda_item", WHERE, number="1", title="Other matters of the group"),
        claim("documentation", WHERE, symbols=["CTOC/COP/WG.3/2028/2"], title="Paper"),
        claim("officer", WHERE, name="Amina Haddad", role="chair", state="TTO"),
    ]
    draft = drafted(found, GROUP, "ru")
    assert [gap.name for gap in draft.gaps if gap.code == "no_text"] == ["name.ru", "title.ru", "title.ru"]
    assert missed(draft, read_back(draft)) == ([], [])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("treaty", "body"),
    [
        ("uncac", "CAC/COSP/IRG"),
        ("un-ecosoc", "E/CN.7"),
        ("un-ga", "A/C.3"),
        ("un-hrc", "A/HRC/EMRIP"),
        ("un-hrc", "A/HRC"),
        ("unfccc", "FCCC/SBI"),
    ],
)
def test_other_bodies(treaty: str, body: str, language: str) -> None:
    """Their names decline, agree and are read like those of working groups; a symbol says whose document it is."""
    where = source("R", kind="report", body=body, language=language, session=f"{body}:21", date="2028-12-01")
    told = [
        met(body, 21, "2028-06-05..2028-06-09", where, place="Geneva"),
        claim("meetings", where, at=2, count=5),
        claim("adoption", where, at=3, what="agenda", mode="consensus", meeting=1, date="2028-06-05"),
        claim("agenda_item", where, at=4, number="1", title=words(language)["items"][0]),
    ]
    treaties = {name: load(name) for name in available()}
    facts = Facts(fold(told, treaties), treaties[treaty], AS_OF)
    draft = report.draft(Drafter(facts, wording(language, treaties[treaty], "report")), f"{body}:21", AS_OF)
    with_symbol(draft, f"{body}/2028/30")
    assert missed(draft, read_back(draft)) == ([], [])
