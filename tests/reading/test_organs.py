"""Documents of organs: whose they are, what is bare in them, whose decisions they cite, whose meetings they tell of."""

from __future__ import annotations

from typing import Any

import pytest

from factories import reading

HEAD = "{symbol}\n\nDistr.: General\n14 March 2028\n\nOriginal: English\n\n"
ACTING = {
    "A/RES/82/7": "The General Assembly,",
    "A/HRC/RES/72/4": "The Human Rights Council,",
    "S/RES/2907 (2028)": "The Security Council,",
    "E/RES/2028/9": "The Economic and Social Council,",
    "FCCC/PA/CMA/2028/3": "The Conference of the Parties serving as the meeting of the Parties to the Paris Agreement,",
    "CTOC/COP/2028/L.2": "The Conference of the Parties to the United Nations Convention against Transnational Organized Crime,",
}


def act(symbol: str, *paragraphs: str) -> str:
    """An act of an organ: a masthead, who speaks, a recital or more, and that it goes on."""
    said = "\n\n".join(
        [ACTING[symbol], "Guided by the Charter,", *paragraphs, "1. Decides to remain seized of the matter."]
    )
    return HEAD.format(symbol=symbol) + said + "\n"


def claims(text: str, kind: str) -> list[dict[str, Any]]:
    return [claim for claim in reading(text)["claims"] if claim["kind"] == kind]


def cited(text: str) -> list[str]:
    keys = [claim["decision"] for claim in claims(text, "decision")]
    return [f"{key['body']} {key['number']}" for key in keys]


@pytest.mark.parametrize(("symbol", "body"), [
    ("A/RES/82/7", "A"), ("A/HRC/RES/72/4", "A/HRC"), ("S/RES/2907 (2028)", "S"), ("E/RES/2028/9", "E"),
    ("FCCC/PA/CMA/2028/3", "FCCC/PA/CMA"),
])  # fmt: skip
def test_its_own_decisions_are_those_of_nobody_named(symbol: str, body: str) -> None:
    own = {"S": "2250 (2015)", "E": "2027/3", "FCCC/PA/CMA": "2/CMA.4"}.get(body, "71/3")
    text = act(symbol, f"Recalling its resolution {own},")

    assert reading(text)["document"]["body"] == body
    assert cited(text) == [f"{body} {own}"]


CITED = [
    # whose document, what it says, whose decisions they are, why
    ("A/RES/82/7", "Recalling its resolution 2200 A (XXI), resolution 1325 (2000) and resolution 1996/31,",
     ["A 2200 A (XXI)", "S 1325 (2000)", "E 1996/31"], "one organ alone numbers so"),
    ("S/RES/2907 (2028)", "Recalling resolution 1514 (XV),", ["A 1514 (XV)"], "presumed, as the Council numbers otherwise"),
    ("S/RES/2907 (2028)", "Recalling resolution 75/131,", ["None 75/131"], "several number so: not guessed"),
    ("A/HRC/RES/72/4", "Recalling Council resolution 48/13 and Assembly resolution 60/251,",
     ["A/HRC 48/13", "A 60/251"], "the Council is its own"),
    ("E/RES/2028/9", "Recalling Council resolution 2027/3 and Human Rights Council resolution 48/13,",
     ["E 2027/3", "A/HRC 48/13"], "the Council is its own, another has its name"),
    ("A/RES/82/7", "Recalling Economic and Social Council resolution 2027/3 and Council decision 2027/204,",
     ["E 2027/3", "E 2027/204"], "elsewhere the Council is the one named last"),
    ("E/RES/2028/9", "Recalling Commission on Narcotic Drugs resolution 60/1,", ["E/CN.7 60/1"], "a commission numbers its own"),
    ("A/RES/82/7", "Recalling decision 1/CP.21 and decisions 3/CMP.1 and 2/CMA.2,",
     ["FCCC/CP 1/CP.21", "FCCC/KP/CMP 3/CMP.1", "FCCC/PA/CMA 2/CMA.2"], "the number names the Conference"),
    ("CTOC/COP/2028/L.2", "Recalling General Assembly resolution 55/25 and its resolution 7/1,",
     ["A 55/25", "CTOC/COP 7/1"], "a treaty's document that cites an organ stays the treaty's"),
    ("A/RES/82/7", "Recalling its resolution 55/25 and CTOC/COP/2020/1 and resolution 7/1 of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime,",
     ["A 55/25", "CTOC/COP 7/1"], "an organ's document about a treaty stays the organ's, and knows the treaty's bodies"),
]  # fmt: skip


@pytest.mark.parametrize(("symbol", "recital", "expected", "why"), CITED, ids=[row[3] for row in CITED])
def test_whose_decisions_are_cited(symbol: str, recital: str, expected: list[str], why: str) -> None:
    assert cited(act(symbol, recital)) == expected, why


TOLD = [
    ("Recalling with appreciation what came of the thirteenth session of the Forum on Minority Issues, held in November 2027,", ["A/HRC/FMI:13"], "numbered, named behind"),
    ("Noting what the Forum on Minority Issues said at its twelfth session, held in November 2026,", ["A/HRC/FMI:12"], "named before"),
    ("Noting that the summit of the Group of 20 was held in Vienna on 4 and 5 September 2027,", [], "somebody else's"),
    ("Noting the twenty-fourth special session of the General Assembly, held in Geneva on 26 June 2000,", [], "counted apart"),
    ("Noting the fourteenth meeting of the Conference of the Parties to the Convention on Kites, held in Vienna on 4 May 2027,", [], "any Conference's"),
]  # fmt: skip


@pytest.mark.parametrize(("recital", "expected", "why"), TOLD, ids=[row[2] for row in TOLD])
def test_only_meetings_of_bodies_by_their_names_are_told(recital: str, expected: list[str], why: str) -> None:
    found = claims(act("A/RES/82/7", recital), "session")

    assert [f"{claim['body']}:{claim['ordinal']}" for claim in found] == expected, why


def test_mandates_of_bodies_beside_the_verb() -> None:
    text = act(
        "A/RES/82/7",
        "Recalling its resolution 65/182, by which it established the Open-ended Working Group on Ageing,",
        "Noting what the Committee on Information told of the establishment of one post of officer,",
    )
    found = [(claim["body"], claim["act"]) for claim in claims(text, "mandate")]

    assert found == [("A/AC.278", "established")]


@pytest.mark.parametrize(("recital", "expected", "why"), [
    ("注意到科学和技术促进发展委员会主席根据大会第75/9号决议设立的电缆问题工作组，", [], "its Chair acts"),
    ("确认联合国环境大会在其第9/6号决议中决定延长风筝问题专家组的任务期限，", [], "an organ renews the mandate of others"),
    ("欢迎联合国打击跨国有组织犯罪公约缔约方会议决定建立电缆审查机制，", [], "what a Conference sets up"),
    ("回顾大会第75/9号决议设立了老龄问题不限成员名额工作组，", [("A/AC.278", "established")], "a body set up"),
])  # fmt: skip
def test_whose_mandates_are_told_in_chinese(recital: str, expected: list[tuple[str, str]], why: str) -> None:
    text = f"A/RES/82/7\n\n大会，\n\n{recital}\n\n1. 决定继续处理此案。\n"

    assert [(claim["body"], claim["act"]) for claim in claims(text, "mandate")] == expected, why


def test_without_a_symbol_the_organ_is_the_one_that_speaks() -> None:
    text = "The Security Council,\n\nRecalling its resolution 1325 (2000) and resolution 1514 (XV),\n\n1. Decides to remain seized of the matter.\n"

    assert cited(text) == ["S 1325 (2000)", "A 1514 (XV)"]


def test_the_mastheads_of_the_council() -> None:
    text = (
        "S/RES/2907 (2028)\n\nDistr.: General\n14 March 2028\n\nResolution 2907 (2028)\n\n"
        "Adopted by the Security Council at its 9874th meeting, on\n14 March 2028\n\n"
        "The Security Council,\n\nRecalling its resolution 1325 (2000),\n\n1. Decides to remain seized of the matter.\n"
    )
    document = reading(text)["document"]
    adopted = [(c["meeting"], c["date"]) for c in claims(text, "adoption")]

    assert (document["symbols"], document["number"]) == (["S/RES/2907 (2028)"], "2907 (2028)")
    assert adopted == [(9874, "2028-03-14")]


def test_days_in_brackets_after_the_date_of_issue_are_to_come() -> None:
    text = act(
        "FCCC/PA/CMA/2028/3",
        "Recalling with appreciation what is planned for the tenth session of the Subsidiary Body for Implementation (June 2029),",
    )

    assert [c["status"] for c in claims(text, "session")] == ["scheduled"]


ZH_HEAD = "A/RES/82/7\n\nDistr.: General\n14 March 2028\n\nChinese\nOriginal: English\n\n大会，\n\n"
ASSEMBLIES = [
    ("回顾大会第八十届会议于2025年9月9日至30日举行，", [("A", 80)], "its own session"),
    ("注意到国际海员组织大会第四十届会议于2027年11月3日通过一项决议，", [], "that of another organization"),
    (
        "见国际海员组织，《大会记录，第四十届会议，2027年11月3日至9日，维也纳》，",
        [],
        "the records of another organization",
    ),
    ("回顾2027年6月2日至4日举行的大会第三十三届特别会议，", [], "a special session is counted apart"),
]


@pytest.mark.parametrize(("recital", "expected", "why"), ASSEMBLIES, ids=[row[2] for row in ASSEMBLIES])
def test_whose_assembly_met(recital: str, expected: list[tuple[str, int]], why: str) -> None:
    text = f"{ZH_HEAD}{recital}\n\n1. 决定继续处理此案。\n"

    assert [(one["body"], one["ordinal"]) for one in claims(text, "session")] == expected, why


HOSTED = [
    ("Recalling the high-level talks on harbours held during its tenth session, from 13 to 15 May 2027,", [], "the days are those of the talks"),
    ("Recalling the resolution that the Conference of the Parties to the United Nations Convention against Transnational Organized Crime adopted during its thirteenth session, held in Vienna from 16 to 20 October 2026,",
     [13], "days on which the session itself was held"),
]  # fmt: skip


@pytest.mark.parametrize(("recital", "expected", "why"), HOSTED, ids=[row[2] for row in HOSTED])
def test_what_met_during_a_session_is_not_the_session(recital: str, expected: list[int], why: str) -> None:
    text = act("A/RES/82/7", recital)

    assert [one["ordinal"] for one in claims(text, "session")] == expected, why
