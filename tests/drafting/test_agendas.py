"""Agendas, annotated agendas, programmes of work and lists of documents."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafting.agendas import ASKED, TITLES, TOPICS, TREATIES, Register, asked_for, registers
from drafting.drafts import missed
from greffier.documents.text import document_from
from greffier.drafting import draft
from greffier.drafting.content import Draft, facts_of, sentences, walk
from greffier.drafting.facts import Facts
from greffier.drafting.inline import GAP
from greffier.drafting.lint import lint
from greffier.drafting.sections.asked import kinship
from greffier.drafting.sections.items import Item, leaves
from greffier.drafting.sections.schedule import half_days, schedule
from greffier.drafting.wording import Name, Wording
from greffier.drafting.wording.files import load_toml
from greffier.drafting.writing import write
from greffier.reading import read
from record.making import COP, WG3, act, claim, masthead, met, source
from trying import tried

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
KINDS = ("agenda", "annotated_agenda", "programme", "documents")
SENTENCES = tomllib.loads((Path(__file__).parent / "sentences" / "agendas.toml").read_text(encoding="utf-8"))


def drafted(register: Register, kind: str, language: str) -> Draft:
    return draft(
        kind, Facts(register.fold, register.treaty, register.day), register.session, language, register.day
    )


def words(made: Draft) -> list[str]:
    return [sentence.text for sentence in sentences(made)]


def items(made: Draft) -> dict[str, str]:
    """The agenda that a draft prints: numbers and titles."""
    return {f.keys["number"]: f.keys["title"] for f in facts_of(made) if f.kind == "agenda_item"}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_drafted_is_read_back(kind: str, language: str) -> None:
    @tried(8)
    @given(registers(language))
    def check(register: Register) -> None:
        made = drafted(register, kind, language)
        reading = read(document_from(write(made, "text"), "draft.txt"))
        assert missed(made, reading) == ([], [])

    check()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_session_of_which_only_the_month_is_known(kind: str, language: str) -> None:
    told = source("9", body=COP, language=language, session=f"{COP}:16")
    announced = met(COP, 16, "2032-10", told, status="scheduled", place="Vienna", part="masthead")
    made = drafted(Register("untoc", f"{COP}:16", [masthead(told), announced]), kind, language)
    assert missed(made, read(document_from(write(made, "text"), "draft.txt"))) == ([], [])


@tried(10)
@given(registers("en"), st.sampled_from(KINDS))
def test_the_same_record_gives_the_same_bytes(register: Register, kind: str) -> None:
    turned = Register(register.treaty.key, register.session, register.claims[::-1])
    assert write(drafted(register, kind, "en"), "text") == write(drafted(turned, kind, "en"), "text")


@tried(10)
@given(registers("en"))
def test_every_gap_in_the_words_is_on_the_list(register: Register) -> None:
    made = drafted(register, "annotated_agenda", "en")
    assert any(GAP in text for text in words(made)) <= bool(made.gaps)


# One register by hand


def group(language: str) -> Register:
    """The twenty-second meeting of a group, its topics with documents, what the Conference asked for."""
    told = source("agenda", work=f"{WG3}/2030/1", symbols=(f"{WG3}/2030/1",), kind="annotated_agenda", body=WG3,
                  language=language, session=f"{WG3}:22", date="2029-09-03")  # fmt: skip
    paper = source("paper", work=f"{WG3}/2030/2", symbols=(f"{WG3}/2030/2",), kind="note", body=WG3, language=language,
                   session=f"{WG3}:22", title=TITLES[language][1])  # fmt: skip
    history = source("history", body=COP)
    claims = [
        masthead(told), masthead(paper, agenda_items=[{"number": "3", "title": TOPICS[language][1]}]), masthead(history),
        met(WG3, 22, "2030-05-06..2030-05-08", told, status="scheduled", place="Vienna", part="masthead"),
        met(WG3, 21, "2029-05-07..2029-05-08", history),
        claim("mandate", history, at=1, body=WG3, act="established", by=act("decision", "2/2")),
        claim("agenda_item", told, at=2, number="2", title=TOPICS[language][0]),
        claim("agenda_item", told, at=3, number="3", title=TOPICS[language][1]),
        claim("documentation", told, at=4, symbols=[f"{WG3}/2030/3"], title=TITLES[language][0], more={"item": "2"}),
        *asked_for(COP, language),
    ]  # fmt: skip
    return Register("untoc", f"{WG3}:22", claims, "2030-02-04")


def conference(language: str, ordinal: int = 14) -> Register:
    """A session of the Conference of which little is known but the reports that it is to receive."""
    told = source("9", body=COP, language=language, session=f"{COP}:{ordinal}")
    days = {"start": "2028-05-08", "end": "2028-05-09"}
    other = {"start": "2028-06-12", "end": "2028-06-12"}
    claims = [
        masthead(told),
        met(COP, ordinal, "2028-10-16..2028-10-20", told, status="scheduled", place="Vienna", part="masthead"),
        met(WG3, 20, "2028-05-08..2028-05-09", told, at=1),
        met("CTOC/COP/WG.6", None, "2028-06-12..2028-06-12", told, at=2),
        claim("report", told, at=3, symbols=[f"{WG3}/2028/4"], of={"body": WG3, **days},
              to={"body": COP, "number": ordinal}),
        claim("report", told, at=4, symbols=["CTOC/COP/WG.6/2028/4"], of={"body": "CTOC/COP/WG.6", **other},
              to={"body": COP, "number": ordinal}),
    ]  # fmt: skip
    return Register("untoc", f"{COP}:{ordinal}", claims, "2028-07-03")


def outstanding(language: str) -> Register:
    """A session that nothing is known of but a report on a meeting that is still to come."""
    told = source("9", body=COP, language=language, session=f"{COP}:14")
    days = {"start": "2029-11-05", "end": "2029-11-06"}
    named = source("about", body=COP, language=language, date="2029-09-02")
    claims = [
        masthead(told), masthead(named),
        met(COP, 14, None, told, status="scheduled"),
        met(WG3, None, "2029-11-05..2029-11-06", told, at=1, status="scheduled"),
        claim("report", told, at=2, symbols=[f"{WG3}/2029/4"], of={"body": WG3, **days}, to={"body": COP, "number": 14}),
        claim("named", named, decision=act("decision", "13/1"),
              words=TREATIES["untoc"].standing_items[7].titles[language][0]),
    ]  # fmt: skip
    return Register("untoc", f"{COP}:14", claims)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_of_each_language(language: str) -> None:
    """What an editor of the language read."""
    made = [*words(drafted(group(language), "annotated_agenda", language)),
            *words(drafted(conference(language), "annotated_agenda", language)),
            *words(drafted(group(language), "documents", language))]  # fmt: skip
    assert [line for line in SENTENCES[language] if line not in made] == []
    assert len(SENTENCES[language]) >= 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_linter_finds_nothing_but_gaps(language: str) -> None:
    for register in (group(language), conference(language), outstanding(language)):
        for kind in KINDS:
            document = document_from(write(drafted(register, kind, language), "text"), "draft.txt")
            assert {found.code for found in lint(document, read(document))} <= {"placeholder"}


@pytest.mark.parametrize("kind", KINDS)
def test_languages_have_the_same_templates(kind: str) -> None:
    names = {language: set(_names(load_toml(language, kind))) for language in LANGUAGES}
    assert {language: names["en"] ^ found for language, found in names.items() if found != names["en"]} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_can_be_filled(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """None asks for what its values do not have; those of the registers above need nearly all."""
    used: set[str] = set()
    text = Wording.text

    def noting(self: Wording, name: str, /, **values: object) -> str:
        used.add(name)
        return text(self, name, **values)

    monkeypatch.setattr(Wording, "text", noting)
    for register in (group(language), conference(language), outstanding(language), conference("ru", 3)):
        for kind in KINDS:
            drafted(register, kind, language)
    wanted = {name for kind in KINDS for name in _names(load_toml(language, kind))}
    left = {n for n in wanted - used if not n.startswith(("begins.", "kind.", "titled.", "include"))}
    assert left <= {"chapter.other", "paper.kind"}


def _names(tree: dict[str, Any], before: str = "") -> list[str]:
    found = []
    for name, value in tree.items():
        found += _names(value, f"{before}{name}.") if isinstance(value, dict) else [f"{before}{name}"]
    return found


# The items


def test_a_group_without_a_known_topic_gets_a_gap() -> None:
    told = source("x", body=WG3, kind="note", session=f"{WG3}:22")
    register = Register("untoc", f"{WG3}:22", [masthead(told), met(WG3, 22, "2030-05-06..2030-05-07", told)])
    made = drafted(register, "agenda", "en")
    assert [made.blocks[n].sentences[0].text for n in (0, 1)] == ["Organizational matters:", f"{GAP}."]
    assert ("no_topic", f"{WG3}:22") in [(gap.code, gap.about) for gap in made.gaps]


def test_numbers_that_are_known_stay_and_others_fill_up() -> None:
    """A topic of the record between the standing items, which keep their order."""
    assert list(items(drafted(group("en"), "agenda", "en")).items()) == [
        ("1", "Organizational matters"),
        ("1.a", "Opening of the meeting"),
        ("1.b", "Adoption of the agenda and organization of work"),
        ("2", TOPICS["en"][0]),
        ("3", TOPICS["en"][1]),
        (
            "4",
            "Matters relating to the Mechanism for the Review of the Implementation of the Convention and the Protocols thereto",
        ),
        ("5", "Other matters"),
        ("6", "Adoption of the report"),
    ]


def agenda_of(body: str, ordinal: int, titles: dict[str, str], kind: str = "note") -> Draft:
    """The agenda drafted from one English document that names some items of it."""
    told = source("told", body=body, kind=kind, session=f"{body}:{ordinal}", date="2029-09-03")
    listed = [
        claim("agenda_item", told, at=n, number=number, title=title)
        for n, (number, title) in enumerate(titles.items(), 1)
    ]
    announced = met(body, ordinal, "2030-05-06..2030-05-08", told, status="scheduled", part="masthead")
    return drafted(
        Register("untoc", f"{body}:{ordinal}", [masthead(told), announced, *listed]), "agenda", "en"
    )


def ruled(made: Draft) -> list[str]:
    """The items of which the list of gaps tells that the rules put them there."""
    return [gap.name for gap in made.gaps if gap.code == "from_rules"]


def test_items_that_no_document_names_are_told_and_claimed_of_none() -> None:
    """Numbers of the record keep their places; the agenda itself is printed as a proposal is."""
    made = agenda_of(
        COP,
        12,
        {
            "2": "Review of the implementation",
            "4": "International cooperation in civil matters",
            "5": "Technical assistance",
        },
    )
    assert ruled(made) == ["1", "1.a", "1.b", "1.c", "1.d", "1.e", "3", "6", "7", "8", "9"]
    listed = {f.keys["number"]: f for f in facts_of(made) if f.kind == "agenda_item"}
    assert listed["4"].keys["title"] == "International cooperation in civil matters"
    assert {number for number, fact in listed.items() if fact.statements} == {"2", "4", "5"}
    assert not any("[?]" in text for text in words(made))


WHOLE = [
    ({"1": "Organizational matters", "2": "Joint investigations", "3": "Adoption of the report"}, "from the first item to the last"),
    ({"1": "Organizational matters", "2": "Joint investigations", "3": "General debate"}, "it begins with the first"),
    ({"1": "Opening of the meeting", "2": "Adoption of the agenda", "3": "Joint investigations"}, "as older agendas begin"),
    ({"1": "General debate", "2": "Joint investigations", "3": "Adoption of the joint report"}, "it ends with the last"),
    ({"1": "Organizational matters", "1.b": "Adoption of the agenda", "2": "Other matters"}, "nothing below an item either"),
]  # fmt: skip


@pytest.mark.parametrize(("titles", "reason"), WHOLE)
def test_nothing_is_added_to_an_agenda_that_the_record_has_whole(titles: dict[str, str], reason: str) -> None:
    made = agenda_of(WG3, 22, titles)
    assert (items(made), ruled(made)) == (titles, []), reason


def test_nothing_comes_behind_the_adoption_of_the_report() -> None:
    made = agenda_of(WG3, 22, {"2": "Joint investigations", "3": "Adoption of the report"})
    assert [number for number in items(made) if "." not in number] == ["1", "2", "3"]
    assert ruled(made) == ["1", "1.a", "1.b"]


def test_what_a_masthead_names_has_the_items_of_the_rules_before_it() -> None:
    """`Item 1 (c) of the provisional agenda`: the third of its item, not the only one."""
    below = {
        n: t for n, t in items(agenda_of(COP, 12, {"1.c": "Adoption of the agenda"})).items() if n[:2] == "1."
    }
    assert below == {
        "1.a": "Opening of the session", "1.b": "Election of officers", "1.c": "Adoption of the agenda",
    }  # fmt: skip


@pytest.mark.parametrize(("ordinal", "there"), [(9, False), (10, True)])
def test_no_item_is_older_than_the_decision_that_brings_it(ordinal: int, there: bool) -> None:
    """Resolution 9/1 was adopted at the ninth session: the tenth is the first that could take up its review."""
    titles = items(drafted(conference("en", ordinal), "agenda", "en")).values()
    assert any(title.startswith("Mechanism for the Review") for title in titles) is there


def test_the_agenda_that_a_decision_prints_is_that_of_the_next_session() -> None:
    text = source(
        "decision", work=f"{COP}/decision/13/1", symbols=(), kind="decision", body=COP, session=f"{COP}:13"
    )
    listed = [
        claim("agenda_item", text, at=at, number=number, title=title, more={"agenda_of": f"{COP}:14"})
        for at, (number, title) in enumerate(
            [("1", "Organizational matters"), ("2", "Cooperation in cases of piracy"), ("3", "Adoption of the report")], 1
        )
    ]  # fmt: skip
    made = drafted(Register("untoc", f"{COP}:14", [masthead(text, number="13/1"), *listed]), "agenda", "en")
    assert [title for number, title in items(made).items() if "." not in number] == [
        "Organizational matters", "Cooperation in cases of piracy", "Adoption of the report",
    ]  # fmt: skip


def test_documents_stand_under_the_items_that_name_them() -> None:
    """One by the agenda that lists it, one by its own masthead, the agenda itself under its adoption."""
    made = drafted(group("en"), "annotated_agenda", "en")
    under: dict[str, list[str]] = {}
    heading = ""
    for _, block in walk(made.blocks):
        heading = block.sentences[0].text if block.type == "section" and block.marker else heading
        listed = [
            s
            for said in block.sentences
            for f in said.facts
            if f.kind == "documentation"
            for s in f.keys["symbols"]
        ]
        under.setdefault(heading, []).extend(listed)
    assert {heading: symbols for heading, symbols in under.items() if symbols} == {
        "Adoption of the agenda and organization of work": [f"{WG3}/2030/1"],
        TOPICS["en"][0]: [f"{WG3}/2030/3"],
        TOPICS["en"][1]: [f"{WG3}/2030/2"],
    }  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_conference_asked_for_is_quoted(language: str) -> None:
    made = drafted(group(language), "annotated_agenda", language)
    asked = ASKED[language].rstrip(";； ؛\u00a0")
    said = [s for s in sentences(made) if asked in s.text]
    assert [fact.keys["paragraph"] for s in said for fact in s.facts if fact.kind == "decision"] == ["3"]


def test_what_the_conference_asked_a_group_for_stands_under_a_topic_that_nobody_named() -> None:
    told = source("x", body=WG3, session=f"{WG3}:22")
    text = source(
        "asked", work=f"{COP}/resolution/13/2", symbols=(), kind="resolution", body=COP, session=f"{COP}:13"
    )
    asks = "Requests the Working Group on International Cooperation to consider hearings at a distance;"
    claims = [
        masthead(told), met(WG3, 22, "2030-05-06..2030-05-07", told), masthead(text, number="13/2"),
        claim("provision", text, path="4", provision_kind="operative", more={"text": asks}),
        claim("provision", text, at=1, path="5", provision_kind="operative", more={"text": asks.replace("International Cooperation", "Firearms")}),
    ]  # fmt: skip
    made = drafted(Register("untoc", f"{WG3}:22", claims), "annotated_agenda", "en")
    assert [line for line in words(made) if "reads" in line] == [
        f"Paragraph 4 of resolution 13/2 of the Conference reads: “{asks[:-1]}”."
    ]


def test_an_agenda_with_two_items_on_the_review_mechanism_is_told_of() -> None:
    """Resolution 9/1 allows for one at most."""
    told = source("x", kind="provisional_agenda", body=WG3, session=f"{WG3}:22")
    title = "Mechanism for the Review of the Implementation of the Convention"
    listed = [claim("agenda_item", told, at=n, number=str(n), title=title) for n in (2, 3)]
    made = drafted(Register("untoc", f"{WG3}:22", [masthead(told), *listed]), "agenda", "en")
    assert [(gap.code, gap.name) for gap in made.gaps if gap.code == "review_items"] == [
        ("review_items", "2, 3")
    ]


def test_no_heading_for_documents_where_the_record_knows_of_none() -> None:
    """There may be some yet: that none are foreseen nobody said."""
    made = drafted(group("en"), "annotated_agenda", "en")
    told = [
        block
        for _, block in walk(made.blocks)
        if block.sentences and block.sentences[0].text == "Documentation"
    ]
    assert len(told) == 3
    assert all(block.blocks for block in told)


@pytest.mark.parametrize(
    ("title", "text", "near"),
    [
        ("Joint investigations", "Requests a study on joint investigations", 1.0),
        ("Joint investigations", "Requests a study on jointly held firearms", 0.5),
        ("Firearms", "Requests a study on firearms", 0.0),  # one word is too little to go by
        ("联合侦查", "请秘书处研究联合侦查", 1.0),
        ("Technical assistance", "", 0.0),
    ],
)  # fmt: skip
def test_kinship(title: str, text: str, near: float) -> None:
    assert kinship(title, text) == near


# The organization of work


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2030-05-06", "2030-05-07", ["2030-05-06", "2030-05-07"]),
        ("2030-05-09", "2030-05-14", ["2030-05-09", "2030-05-10", "2030-05-13", "2030-05-14"]),  # no work at a weekend
        ("2030-05-11", "2030-05-12", ["2030-05-11", "2030-05-12"]),  # unless the session is then
    ],
)  # fmt: skip
def test_half_days(start: str, end: str, days: list[str]) -> None:
    assert [h.day for h in half_days(start, end)] == [day for day in days for _ in range(2)]


@pytest.mark.parametrize(
    ("day", "status", "proposed"),
    [
        ("2030-02-04", "scheduled", True),
        ("2031-02-04", "scheduled", False),  # its days have passed
        ("2031-02-04", "held", False),
        ("2030-02-04", "cancelled", False),
        ("2030-02-04", "postponed", False),
    ],
)
def test_a_timetable_is_proposed_for_a_session_that_is_to_come(day: str, status: str, proposed: bool) -> None:
    told = source("told", body=WG3, kind="note", session=f"{WG3}:22", date="2029-09-03")
    announced = met(WG3, 22, "2030-05-06..2030-05-08", told, status=status)
    register = Register("untoc", f"{WG3}:22", [masthead(told), announced], day)
    programme, agenda = (drafted(register, kind, "en") for kind in ("programme", "annotated_agenda"))
    codes = {gap.code for gap in programme.gaps}
    assert ("usual_hours" in codes, "no_timetable" in codes) == (proposed, not proposed)
    assert ("Monday, 6 May" in words(programme), "Monday, 6 May" in words(agenda)) == (proposed, proposed)
    assert any("10 a.m" in text for text in words(agenda)) == proposed
    assert ("usual_hours" in {gap.code for gap in agenda.gaps}) == proposed


@st.composite
def agendas(draw: st.DrawFn) -> list[Item]:
    """Organizational matters, topics with items below them or not, one on the review mechanism, the report."""
    mechanism = next(one for one in TREATIES["untoc"].group_items if one.once)
    sizes = draw(st.lists(st.integers(0, 3), max_size=7))
    topics = [Item(str(n), Name({"nom": "x"})) for n in range(2, len(sizes) + 2)]
    for topic, size in zip(topics, sizes, strict=True):
        topic.below = [Item(f"{topic.number}.{letter}", topic.title) for letter in "abc"[:size]]
    reviewed: bool = draw(st.booleans())
    if topics and reviewed:
        topics[draw(st.integers(0, len(topics) - 1))].standing = mechanism
    last = [Item(str(len(sizes) + 2), Name({"nom": "x"}), key="report")]
    return [Item("1", Name({"nom": "x"}), key="opening"), *topics, *last]


@given(agendas(), st.integers(1, 5), st.one_of(st.none(), st.integers(1, 10)))
def test_a_timetable_takes_up_every_item_in_its_order(
    agenda: list[Item], days: int, most: int | None
) -> None:
    halves = half_days("2030-05-06", date(2030, 5, 5 + days).isoformat(), most)
    made = schedule(agenda, halves)
    taken = [(item.number, goes_on) for half in made for item, goes_on in half.items]
    first = [number for number, goes_on in taken if not goes_on]
    assert first == [leaf.number for item in agenda for leaf in leaves(item)]
    assert made[-1].items[-1][0].key == "report"
    for item in agenda:
        own = {leaf.number for leaf in leaves(item)}
        held = [n for n, half in enumerate(made) if own & {one.number for one, _ in half.items}]
        assert held == list(range(held[0], held[-1] + 1)), "no item is taken up again later"
        if item.standing is not None and item.standing.once:
            assert len(held) == 1
