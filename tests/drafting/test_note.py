"""The note by the Secretariat: what the record says it says, in the tense of its day; it comes back as it was drafted."""

from __future__ import annotations

import json
import re
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.registers import Register, registers
from drafting.standing import about, claims_of, not_standing
from greffier.documents.text import document_from
from greffier.drafting import draft
from greffier.drafting.content import Draft, Sentence, facts_of, sentences
from greffier.drafting.facts import Facts
from greffier.drafting.inline import LRI, PDI, printed
from greffier.drafting.writing import write
from greffier.reading import read
from greffier.record import Claim, evidence, fold
from greffier.treaties import Treaty, available, load
from greffier.treaties.world import LANGUAGES
from record.making import COP, WG2, WG3, WG4, act, claim, met, source
from trying import tried

HERE = Path(__file__).parent
UNTOC, UNCAC = load("untoc"), load("uncac")
TREATIES = HERE.parent / "treaties" / "data"
PHAROS = load("pharos", TREATIES)
HOST = f"{COP}:14"


def key(kind: str, keys: dict[str, Any]) -> str:
    return json.dumps({"kind": kind, **keys}, sort_keys=True, ensure_ascii=False)


def read_back(made: Draft, treaties: str | None = None) -> Counter[str]:
    """The claims that reading the written draft gives: kind and keys."""
    document = document_from(write(made, "text"), "draft.txt")
    reading = msgspec.json.decode(msgspec.json.encode(read(document, treaties)))
    places = ("kind", "part", "start", "end")
    return Counter(key(c["kind"], {k: v for k, v in c.items() if k not in places}) for c in reading["claims"])


def said(made: Draft) -> Counter[str]:
    return Counter(key(fact.kind, fact.keys) for fact in facts_of(made))


def note(register: Register, language: str) -> Draft:
    return draft("note", register.facts(), register.host, language, register.as_of)


# Generated registers


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("treaty", [UNTOC, UNCAC], ids=lambda treaty: treaty.key)
@tried(12)
@given(data=st.data())
def test_a_note_is_read_back(treaty: Treaty, language: str, data: st.DataObject) -> None:
    made = note(data.draw(registers(treaty)), language)

    assert read_back(made) == said(made), write(made, "text").decode()


@pytest.mark.parametrize("language", ["en", "ru"])
@tried(12)
@given(register=registers(PHAROS))
def test_so_is_one_of_a_treaty_that_nobody_knew(language: str, register: Register) -> None:
    made = note(register, language)

    assert read_back(made, str(TREATIES)) == said(made), write(made, "text").decode()


@pytest.mark.parametrize("language", LANGUAGES)
@tried(12)
@given(register=registers(UNTOC))
def test_all_that_a_note_says_stands_in_the_record(language: str, register: Register) -> None:
    made = note(register, language)

    assert not_standing(register.fold(), register.claims, claims_of(write(made, "text"))) == []


@tried(12)
@given(register=registers(UNTOC))
def test_every_gap_is_listed_and_every_dispute_marked(register: Register) -> None:
    made = note(register, "en")
    text = " ".join(printed(sentence.text) for sentence in sentences(made))

    assert ("[…]" in text) <= bool(made.gaps)
    assert text.count("[?]") >= len(made.disputes)


@tried(12)
@given(register=registers(UNTOC))
def test_no_number_of_an_arabic_note_stands_outside_an_isolate(register: Register) -> None:
    for sentence in sentences(note(register, "ar")):
        outside = re.sub(f"{LRI}[^{PDI}]*{PDI}", "", printed(sentence.text))
        if any("\u0600" <= sign <= "\u06ff" for sign in outside):
            assert not any(sign.isascii() and sign.isalnum() for sign in outside), outside


# Tenses


def group(*claims: Claim, as_of: str = "2028-07-01", language: str = "en") -> str:
    """The paragraphs of a note for the fourteenth session, with these claims in the record."""
    base = met(COP, 14, "2028-10-16..2028-10-20", source("host"), status="scheduled", place="Vienna")
    last = met(COP, 13, "2026-10-12..2026-10-16", source("host"))
    facts = Facts(fold([base, last, *claims], {"untoc": UNTOC}), UNTOC, as_of)
    made = draft("note", facts, HOST, language, as_of)
    paragraphs = [b for block in made.blocks for b in (block, *block.blocks) if b.type == "paragraph"]
    return " ".join(printed(s.text) for block in paragraphs for s in block.sentences)


def report(symbol: str, body: str, start: str, end: str) -> Claim:
    return claim("report", source(), symbols=[symbol], of={"body": body, "start": start, "end": end},
                 to={"body": COP, "number": 14})  # fmt: skip


@pytest.mark.parametrize(
    ("status", "as_of", "words"),
    [
        ("held", "2028-07-01", "held its fifteenth meeting on 5 and 6 June 2028"),
        (
            "held",
            "2028-06-01",
            "will hold its fifteenth meeting on 5 and 6 June 2028",
        ),  # the day is still to come
        ("scheduled", "2028-06-01", "will hold its fifteenth meeting on 5 and 6 June 2028"),
        ("scheduled", "2028-07-01", "was due to hold its fifteenth meeting"),  # nobody says that it was held
        ("postponed", "2028-07-01", "which was to be held on 5 and 6 June 2028, was postponed"),
        ("cancelled", "2028-06-01", "which was to be held on 5 and 6 June 2028, was cancelled"),
    ],
)
def test_the_tense_is_that_of_the_day(status: str, as_of: str, words: str) -> None:
    assert words in group(met(WG4, 15, "2028-06-05..2028-06-06", status=status), as_of=as_of)


REPORTED = (
    met(WG4, 15, "2028-06-05..2028-06-06"),
    report("CTOC/COP/WG.4/2028/5", WG4, "2028-06-05", "2028-06-06"),
)
HELD = met(COP, 14, "2028-10-16..2028-10-20", source("after"))


@pytest.mark.parametrize(
    ("claims", "as_of", "words"),
    [
        ((), "2028-07-01", "will be submitted"),
        ((HELD,), "2028-11-01", "was submitted"),
        ((), "2028-11-01", "was to be submitted"),  # nobody says that the Conference met
    ],
)
def test_a_report_was_submitted_when_the_conference_was_held(
    claims: tuple[Claim, ...], as_of: str, words: str
) -> None:
    assert words in group(*REPORTED, *claims, as_of=as_of)


@pytest.mark.parametrize("status", ["postponed", "cancelled"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_session_that_was_not_held_has_no_report(language: str, status: str) -> None:
    """Whatever an earlier text foresaw: neither its heading nor its paragraph speaks of one."""
    off = met(WG4, 15, "2028-06-05..2028-06-06", source("later"), status=status)
    host = met(COP, 14, "2028-10-16..2028-10-20", source("host"), status="scheduled")
    facts = Facts(fold([host, off, REPORTED[1]], {"untoc": UNTOC}), UNTOC, "2028-07-01")
    made = draft("note", facts, HOST, language, "2028-07-01")

    assert {"session"} <= {fact.kind for fact in facts_of(made)}
    assert not {"report", "symbol"} & {fact.kind for fact in facts_of(made)}
    assert read_back(made) == said(made)


def test_what_the_host_session_decides_is_not_told_to_it() -> None:
    mandate = [
        claim("mandate", source(number), body=WG4, act="reaffirmed", by=act("resolution", number))
        for number in ("13/2", "14/3")
    ]
    words = group(*mandate, *REPORTED)

    assert "resolution 13/2" in words
    assert "14/3" not in words


@pytest.mark.parametrize(
    ("status", "as_of", "words"),
    [
        ("held", "2028-07-01", "held a joint meeting on 10 and 11 May 2028"),
        ("scheduled", "2028-05-01", "will hold a joint meeting on 10 and 11 May 2028"),
        ("scheduled", "2028-07-01", "were due to hold a joint meeting on 10 and 11 May 2028"),
    ],
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_joint_meeting_is_told_to_be_joint(language: str, status: str, as_of: str, words: str) -> None:
    host = met(COP, 14, "2028-10-16..2028-10-20", source("host"), status="scheduled", place="Vienna")
    last = met(COP, 13, "2026-10-12..2026-10-16", source("host"))
    joint = [
        claim("session", source(), at=n, body=body, ordinal=None, place=None, status=status, joint_with=[other],
              dates={"start": "2028-05-10", "end": "2028-05-11"}, during=None)
        for n, (body, other) in enumerate(((WG2, WG3), (WG3, WG2)))
    ]  # fmt: skip
    made = draft(
        "note", Facts(fold([host, last, *joint], {"untoc": UNTOC}), UNTOC, as_of), HOST, language, as_of
    )

    assert any(fact.keys.get("joint_with") == [WG3] for fact in facts_of(made))
    assert read_back(made) == said(made)
    assert language != "en" or words in " ".join(s.text for s in sentences(made))


@pytest.mark.parametrize("language", LANGUAGES)
def test_reports_stand_in_the_order_of_joint_and_other_meetings(language: str) -> None:
    joint = [
        claim("session", source(), at=n, body=body, ordinal=None, place=None, status="held", joint_with=[other],
              dates={"start": "2028-05-10", "end": "2028-05-11"}, during=None)
        for n, (body, other) in enumerate(((WG2, WG3), (WG3, WG2)))
    ]  # fmt: skip
    reports = [
        claim("report", source(), symbols=[f"{WG2}/{number}", f"{WG3}/{number}"], to={"body": COP, "number": 14},
              of={"body": WG2, "start": start, "end": end, "joint_with": [WG3]})
        for number, start, end in (("2027/2", "2027-05-10", "2027-05-11"), ("2028/2", "2028-05-10", "2028-05-11"))
    ]  # fmt: skip
    apart = [met(body, None, "2027-05-10..2027-05-11") for body in (WG2, WG3)]
    host = met(COP, 14, "2028-10-16..2028-10-20", source("host"), status="scheduled")
    facts = Facts(fold([host, *joint, *apart, *reports], {"untoc": UNTOC}), UNTOC, "2028-07-01")
    made = draft("note", facts, HOST, language, "2028-07-01")

    assert sum(fact.kind == "report" for fact in facts_of(made)) == 2
    assert read_back(made) == said(made)


def test_an_act_without_a_decision_is_not_told_beside_one_with_it() -> None:
    named, unnamed = (
        claim("mandate", source(name), body=WG4, act="reaffirmed", by=by)
        for name, by in (("A", act("resolution", "8/2")), ("B", None))
    )

    assert group(named, unnamed, *REPORTED).count("reaffirmed") == 1
    assert "was reaffirmed in resolutions of the Conference" in group(unnamed, *REPORTED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_note_of_nothing_is_left_open(language: str) -> None:
    host = met(COP, 14, "2028-10-16..2028-10-20", source("host"), status="scheduled")
    made = draft(
        "note", Facts(fold([host], {"untoc": UNTOC}), UNTOC, "2028-07-01"), HOST, language, "2028-07-01"
    )

    assert [s.text for block in made.blocks for s in block.sentences] == ["[…]"]
    assert ("no_reports", HOST) in [(gap.code, gap.about) for gap in made.gaps]
    assert read_back(made) == said(made)


def test_a_session_without_days_is_listed() -> None:
    undated = claim("session", source(), body=WG4, ordinal=16, dates={"start": None, "end": None}, place=None,
                    status="scheduled", joint_with=[], during=None)  # fmt: skip
    host = met(COP, 14, "2028-10-16..2028-10-20", source("host"), status="scheduled")
    made = draft("note", Facts(fold([host, undated, *REPORTED], {"untoc": UNTOC}), UNTOC, "2028-07-01"), HOST, "en",
                 "2028-07-01")  # fmt: skip

    assert ("untold_session", f"{WG4}:16") in [(gap.code, gap.about) for gap in made.gaps]


def test_a_disagreement_is_marked_and_listed() -> None:
    one = claim("mandate", source("A"), body=WG4, act="established", by=act("decision", "4/4"))
    other = claim("mandate", source("B"), body=WG4, act="established", by=act("decision", "4/5"))

    assert "in its decision 4/4 [?]." in group(one, other, met(WG4, 15, "2028-06-05..2028-06-06"))


def test_a_body_without_a_name_leaves_a_gap() -> None:
    told = met("CTOC/COP/WG.8", 2, "2028-06-05..2028-06-06")

    assert "[…] провел" in group(told, language="ru")


# Whole sentences

SENTENCES = tomllib.loads((HERE / "sentences" / "note.toml").read_text(encoding="utf-8"))
RECORD = (
    claim("mandate", source(), body=WG4, act="established", by=act("decision", "4/4")),
    claim("mandate", source(), body=WG4, act="made_permanent", by=act("resolution", "7/1")),
    claim("mandate", source(), at=1, body=WG4, act="reaffirmed", by=act("resolution", "8/2")),
    met(WG4, 21, "2027-03-01..2027-03-01", place="Cairo"),
    met(WG4, 22, "2027-11-30..2027-12-01"),
    met(WG4, 23, "2028-08-08..2028-08-09", status="scheduled"),
    met(WG4, 24, "2028-09-04..2028-09-06", status="postponed"),
    report("CTOC/COP/WG.4/2027/3", WG4, "2027-03-01", "2027-03-01"),
    report("CTOC/COP/WG.4/2027/9", WG4, "2027-11-30", "2027-12-01"),
    claim("mandate", source(), body=WG3, act="reaffirmed", by=None),
    *(met(body, None, days) for body in (WG2, WG3) for days in ("2027-05-10..2027-05-11", "2028-02-28..2028-03-03")),
    claim("report", source(), symbols=["CTOC/COP/WG.2/2027/2", "CTOC/COP/WG.3/2027/2"], to={"body": COP, "number": 14},
          of={"body": WG2, "start": "2027-05-10", "end": "2027-05-11", "joint_with": [WG3]}),
    claim("report", source(), symbols=["CTOC/COP/WG.2/2028/2", "CTOC/COP/WG.3/2028/2"], to={"body": COP, "number": 14},
          of={"body": WG2, "start": "2028-02-28", "end": "2028-03-03", "joint_with": [WG3]}),
    claim("request", source(), decision=act("resolution", "7/1"), bodies=[WG2, WG3]),
    met("CTOC/COP/WG.6", 11, "2028-04-10..2028-04-12", status="cancelled"),
    met("CTOC/COP/WG.7", 1, "2028-05-02..2028-05-04", status="scheduled"),
    claim("mandate", source(), body="CTOC/COP/WG.7", act="ended", by=act("decision", "9/3")),
    met(COP, 14, "2028-10-16..2028-10-20", source("host"), status="scheduled", place="Vienna"),
    met(COP, 13, "2026-10-12..2026-10-16", source("host")),
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_whole_sentences(language: str) -> None:
    """All that the note on one record says, word for word."""
    facts = Facts(fold(RECORD, {"untoc": UNTOC}), UNTOC, "2028-07-01")
    made = draft("note", facts, HOST, language, "2028-07-01")

    assert [printed(s.text, isolates=False) for s in _told(made)] == SENTENCES[language]
    assert len(SENTENCES[language]) >= 15


def _told(made: Draft) -> list[Sentence]:
    slots = [
        slot.sentence for slot in made.slots if slot.name in ("session", "place", "items", "title", "kind")
    ]
    blocks = [b for block in made.blocks for b in (block, *block.blocks)]
    return [*slots, *(sentence for block in blocks for sentence in block.sentences)]


# The real notes

NOTES = (("CTOC/COP:7", "2014-06-12"), ("CTOC/COP:9", "2018-06-18"), ("CTOC/COP:12", "2024-07-04"))
KINDS = (
    "session",
    "report",
    "mandate",
    "agenda_item",
    "participation",
    "statement",
    "officer",
    "documentation",
)


def samples(shared: Path, until: str) -> list[Claim]:
    """What the real samples say that were there on a day."""
    found: list[Claim] = []
    for path in sorted((shared / "samples").glob("20*.txt")):
        data = path.read_bytes()
        reading = msgspec.json.decode(msgspec.json.encode(read(document_from(data, path.name))))
        where, claims = evidence(reading, sha256=path.name.encode().hex().ljust(64, "0")[:64])
        if where.date is not None and where.date <= until:
            found += claims
    return found


@pytest.mark.parametrize(("session", "date"), NOTES)
def test_a_real_note_is_drafted_again_from_the_record(session: str, date: str, shared: Path) -> None:
    """In Russian: of what the real one says, but for what is in a discrepancy, nearly all; and nothing that is not known."""
    known = samples(shared, date)
    record = fold(known, {name: load(name) for name in available()})
    made = draft("note", Facts(record, UNTOC, date), session, "ru", date)
    mine = claims_of(write(made, "text"))
    disputed = {one.about for one in record.discrepancies if one.code != "lookalike_letters"}
    real = claims_of((shared / "samples" / f"{date}-note.ru.txt").read_bytes())
    wanted = {key(c.kind, c.keys) for c in real if c.kind in KINDS and not about(record, c) & disputed}

    got = {key(c.kind, c.keys) for c in mine}
    assert len(wanted & got) >= 0.97 * len(wanted)
    assert not_standing(record, known, mine) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("session", "date"), NOTES)
def test_in_every_language_it_is_read_back(session: str, date: str, language: str, shared: Path) -> None:
    known = samples(shared, date)
    record = fold(known, {name: load(name) for name in available()})
    made = draft("note", Facts(record, UNTOC, date), session, language, date)

    assert read_back(made) == said(made)
    assert not_standing(record, known, claims_of(write(made, "text"))) == []
