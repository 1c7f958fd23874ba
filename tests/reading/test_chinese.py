"""Claims in Chinese: what each sentence says, with the passage that says it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from factories import EXAMPLES, brief, note, reading, report, resolution, said
from greffier.reading.lexicon import lexicon

WG3, WG4, WG6 = (f"CTOC/COP/WG.{n}" for n in (3, 4, 6))

SESSIONS = [
    ("枪支问题工作组第十五次会议于2028年3月27日至29日在维也纳举行。",
     [(WG6, 15, "2028-03-27..2028-03-29", "Vienna", "held", "第十五次会议于2028年3月27日至29日")], "the noun before the days"),
    ("枪支问题工作组于2028年3月27日至29日在维也纳举行了第十五次会议。",
     [(WG6, 15, "2028-03-27..2028-03-29", "Vienna", "held", "2028年3月27日至29日在维也纳举行了第十五次会议")], "days, place, verb, noun"),
    ("枪支问题工作组第十六次会议将于2029年5月28日和29日在维也纳举行。",
     [(WG6, 16, "2029-05-28..2029-05-29", "Vienna", "scheduled", "第十六次会议将于2029年5月28日和29日")], "to come"),
    ("枪支问题工作组定于2029年5月28日和29日举行其第十六次会议。",
     [(WG6, 16, "2029-05-28..2029-05-29", None, "scheduled", "2029年5月28日和29日举行其第十六次会议")], "to come, the verb before and behind"),
    ("原定于2029年5月14日和15日举行的国际合作工作组第二十次会议推迟到2029年6月4日和5日举行。",
     [(WG3, 20, "2029-05-14..2029-05-15", None, "postponed", "2029年5月14日和15日举行的国际合作工作组第二十次会议"),
      (WG3, 20, "2029-06-04..2029-06-05", None, "scheduled", "第二十次会议推迟到2029年6月4日和5日")], "put off: the old days and the new"),
    ("国际合作工作组原定于2029年5月举行的第二十次会议已取消。",
     [(WG3, 20, "2029-05..2029-05", None, "cancelled", "2029年5月举行的第二十次会议")], "a month, cancelled"),
    ("缔约方会议第十三届会议于2026年10月16日至20日在维也纳举行。",
     [("CTOC/COP", 13, "2026-10-16..2026-10-20", "Vienna", "held", "第十三届会议于2026年10月16日至20日")], "a session of the Conference"),
    ("贩运人口问题工作组第一次会议于2009年4月14日和15日举行，第二次会议于2010年1月27日至29日举行。",
     [(WG4, 1, "2009-04-14..2009-04-15", None, "held", "第一次会议于2009年4月14日和15日"),
      (WG4, 2, "2010-01-27..2010-01-29", None, "held", "第二次会议于2010年1月27日至29日")], "two meetings"),
    ("枪支问题工作组第十四次会议和第十五次会议分别于2027年5月11日和12日以及2028年3月27日至29日举行。",
     [(WG6, 14, "2027-05-11..2027-05-12", None, "held", "第十四次会议和第十五次会议分别于2027年5月11日和12日"),
      (WG6, 15, "2028-03-27..2028-03-29", None, "held", "2028年3月27日至29日")], "two ordinals and their days in order"),
    ("在第2次和第3次会议上，缔约方会议审议了项目2。", [], "sittings"),
    ("缔约方会议2014年10月10日第7/1号决议规定如下。", [], "the date of a resolution"),
    ("海底电缆问题工作组于2028年3月27日至29日举行了第十五次会议。", [], "a group of nobody here"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "why"), SESSIONS, ids=[why for _, _, why in SESSIONS])
def test_sessions(sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    found = said(note(sentence, language="zh"), "session", "body", "ordinal", "dates", "place", "status")

    assert found == expected, why


def test_in_the_course_of_a_session() -> None:
    text = note(
        "枪支问题工作组于2028年10月17日在缔约方会议第十四届会议期间举行了第十五次会议。", language="zh"
    )

    assert said(text, "session", "body", "ordinal", "during")[0][:3] == (WG6, 15, "CTOC/COP 14")


def test_a_joint_meeting_is_one_of_each() -> None:
    text = note(
        "技术援助问题政府专家工作组和国际合作工作组于2028年6月30日至7月1日举行了联席会议。", language="zh"
    )

    assert [c[:2] for c in said(text, "session", "body", "joint_with")] == [
        ("CTOC/COP/WG.2", [WG3]),
        (WG3, ["CTOC/COP/WG.2"]),
    ]


CITED = [
    ("第7/1号决议", [("resolution 7/1", None, "第7/1号决议")], "a resolution"),
    ("2014年10月10日第7/1号决议", [("resolution 7/1", "2014-10-10", "2014年10月10日第7/1号决议")], "with its date before it"),
    ("第4/3号决定第2段", [("decision 4/3", None, "第4/3号决定")], "a decision"),
    ("其2008年10月17日第4/4号和2010年10月22日第5/4号决议",
     [("resolution 4/4", "2008-10-17", "2008年10月17日第4/4"), ("resolution 5/4", "2010-10-22", "2010年10月22日第5/4号决议")], "a row whose word comes last"),
    ("第5/4和7/1号决议", [("resolution 5/4", None, "第5/4"), ("resolution 7/1", None, "7/1号决议")], "two numbers, one sign"),
    ("大会第1514(XV)号决议", [("A resolution 1514 (XV)", None, "第1514(XV)号决议")], "a session in Roman numerals"),
    ("安全理事会第1325(2000)号决议", [("S resolution 1325 (2000)", None, "第1325(2000)号决议")], "the Council's, with a year"),
    ("经济及社会理事会1996年7月25日第1996/31号决议", [("E resolution 1996/31", "1996-07-25", "1996年7月25日第1996/31号决议")], "the organ before the date"),
    ("大会题为“关于大会、理事会的工作”的2018年12月17日第73/140号决议", [("A resolution 73/140", "2018-12-17", "2018年12月17日第73/140号决议")], "organs in a title own nothing"),
    ("大会和安全理事会2005年12月20日第60/180号和第1645(2005)号决议",
     [("A resolution 60/180", "2005-12-20", "2005年12月20日第60/180"), ("S resolution 1645 (2005)", None, "第1645(2005)号决议")], "each by what its number is like"),
    ("大会关于设立人权理事会的2006年3月15日第60/251号决议", [("A resolution 60/251", "2006-03-15", "2006年3月15日第60/251号决议")], "an organ in a topic owns nothing"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected", "why"), CITED, ids=[why for _, _, why in CITED])
def test_citations(words: str, expected: list[tuple[Any, ...]], why: str) -> None:
    assert (
        said(note(f"秘书处参照{words}编写了本说明。", language="zh"), "decision", "decision", "date")
        == expected
    ), why


LEADS = [
    ("又请秘书处继续提供协助。", [("又请", "directive", ["secretariat"], "秘书处")], "an adverb before the verb"),
    ("强烈敦促缔约国加强合作。", [("强烈敦促", "directive", ["states_parties"], "缔约国")], "another"),
    ("强调指出必须加强合作。", [("强调指出", "reinforcing", [], None)], "the longest phrase"),
    ("表示注意到秘书处的说明。", [("表示注意到", "observing", [], None)], "not the verb alone"),
    ("极为关切地注意到有关情况。", [("极为关切地注意到", "observing", [], None)], "the head verb decides the class"),
    ("表示深为关切有关局势。", [("表示深为关切", "evaluative", [], None)], "concern"),
    ("欢迎并鼓励各国的努力。", [("欢迎并鼓励", "evaluative", [], None)], "two verbs of one object are one phrase"),
    ("对有关情况表示深为关切。", [("表示深为关切", "evaluative", [], None)], "the object before the verb"),
    ("重申承诺加强合作。", [("重申", "reinforcing", [], None)], "not into the object"),
    ("请秘书处编写一份报告，并邀请尚未成为《议定书》缔约国的会员国考虑加入。",
     [("请", "directive", ["secretariat"], "秘书处"), ("邀请", "directive", ["member_states"], "尚未成为《议定书》缔约国的会员国")], "two acts; a clause before whom it describes"),
    ("核可工作组的各项建议，建议案文附后。", [("核可", "deciding", [], None)], "a noun behind a comma is no act"),
    ("鼓励各国加强合作，并通过培训班提高能力。", [("鼓励", "directive", ["states"], "各国")], "by what means, not what is adopted"),
    ("欢迎该报告，并通过本决议所附的准则。", [("欢迎", "evaluative", [], None), ("通过", "deciding", [], None)], "what is adopted"),
]  # fmt: skip


@pytest.mark.parametrize(("paragraph", "expected", "why"), LEADS, ids=[why for _, _, why in LEADS])
def test_provisions(paragraph: str, expected: list[tuple[Any, ...]], why: str) -> None:
    claims = [c for c in reading(resolution(paragraph, language="zh"))["claims"] if c["kind"] == "provision"]

    assert [(c["action"], c["class"], c["addressees"], c["addressees_text"]) for c in claims] == expected, why


OTHERS: list[tuple[str, str, tuple[str, ...], list[tuple[Any, ...]]]] = [
    ("国际合作工作组由缔约方会议第2/2号决定设立。", "mandate", ("body", "act", "by"), [(WG3, "established", "decision 2/2")]),
    ("缔约方会议第5/4号决议设立了枪支问题工作组。", "mandate", ("body", "act", "by"), [(WG6, "established", "resolution 5/4")]),
    ("缔约方会议第7/1号决议决定枪支问题工作组是缔约方会议的常设组成部分。", "mandate", ("body", "act", "by"), [(WG6, "made_permanent", "resolution 7/1")]),
    ("枪支问题工作组根据缔约方会议第5/4号决议设立，并根据第7/1号决议成为缔约方会议的常设组成部分。", "mandate", ("act", "by"), [("established", "resolution 5/4"), ("made_permanent", "resolution 7/1")]),
    ("2028年3月29日，工作组通过了报告第一章至第三章。", "adoption", ("what", "chapters"), [("chapters", ["I", "II", "III"])]),
    ("工作组举行了六次会议。", "meetings", ("count",), [(6,)]),
    ("工作组共举行了4次会议。", "meetings", ("count",), [(4,)]),
    ("下列公约缔约国派代表出席了会议：阿根廷、巴西和埃及。", "participation", ("participant", "capacity"), [("ARG", "party"), ("BRA", "party"), ("EGY", "party")]),
    ("签署国日本派观察员出席了会议。", "participation", ("participant", "capacity"), [("JPN", "signatory")]),
    ("下列政府间组织派观察员出席了会议：欧洲委员会和国际刑事警察组织。", "participation", ("participant", "capacity"), [("coe", "igo"), ("interpol", "igo")]),
    ("阿根廷和巴西的代表在项目2下作了发言。", "statement", ("participant", "agenda_item"), [("ARG", "2"), ("BRA", "2")]),
    ("下列缔约国代表就议程项目3发了言：法国和日本。", "statement", ("participant", "agenda_item"), [("FRA", "3"), ("JPN", "3")]),
    ("工作组选举Ana Ruiz女士(智利)为主席，王文（中国）为副主席。", "officer", ("name", "role", "state"), [("Ana Ruiz", "chair", "CHL"), ("王文", "vice_president", "CHN")]),
    ("2028年3月27日，工作组通过了下列议程：", "adoption", ("what", "mode", "date"), [("agenda", None, "2028-03-27")]),
    ("2028年3月29日，工作组通过了其第十五次会议报告。", "adoption", ("what", "mode", "date"), [("report", None, "2028-03-29")]),
    ("在2028年10月19日第9次会议上，缔约方会议未经表决通过了第14/3号决议。", "adoption", ("what", "mode", "meeting", "of"), [("resolution", "consensus", 9, "resolution 14/3")]),
    ("缔约方会议以68票赞成、9票反对、21票弃权通过了决议草案CTOC/COP/2028/L.3。", "adoption", ("what", "mode", "votes"), [("resolution", "vote", "68 9 21")]),
    ("秘书处将提供[…]。", "placeholder", (), [()]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("sentence", "kind", "keys", "expected"), OTHERS, ids=[row[0][:24] for row in OTHERS]
)
def test_other_claims(
    sentence: str, kind: str, keys: tuple[str, ...], expected: list[tuple[Any, ...]]
) -> None:
    assert [row[:-1] for row in said(report(sentence, language="zh"), kind, *keys)] == expected


def test_a_report_is_of_the_meeting_told_of() -> None:
    text = note(
        "枪支问题工作组第十五次会议于2028年3月27日至29日举行。第十五次会议报告(CTOC/COP/WG.6/2028/4)将提交缔约方会议第十四届会议。",
        language="zh",
    )

    assert [r[:3] for r in said(text, "report", "symbols", "of", "to")] == [
        (["CTOC/COP/WG.6/2028/4"], f"{WG6} 2028-03-27 2028-03-29", "CTOC/COP 14")
    ]


def test_an_endorsement_names_the_meeting() -> None:
    text = resolution(
        "核可枪支问题工作组2028年3月27日至29日在维也纳举行的第十五次会议通过的建议；", language="zh"
    )

    assert [e[:2] for e in said(text, "endorsement", "act", "of")] == [
        ("endorses", f"{WG6} 2028-03-27 2028-03-29")
    ]


@pytest.mark.parametrize("column", [17, 24, 31, 40])
def test_wrapped_anywhere_the_claims_are_the_same(column: int) -> None:
    """Nothing is lost where a line breaks inside a name or a date; figures are not broken."""
    sentence = "根据缔约方会议2014年10月10日第7/1号决议，枪支问题工作组第十五次会议于2028年3月27日至29日在维也纳举行，日本派观察员出席了会议。"
    wrapped = re.sub(rf"(.{{{column}}}\d*)", r"\1\n", sentence).strip()
    plain, broken = (
        [
            {k: brief(v) for k, v in c.items() if k not in ("start", "end")}
            for c in reading(note(s, language="zh"))["claims"]
        ]
        for s in (sentence, wrapped)
    )

    assert broken == plain


@pytest.mark.parametrize("name", ["uncac-note.zh.txt", "uncac-resolution.zh.txt"])
def test_the_automaton_finds_what_the_obvious_way_finds(name: str) -> None:
    """Longest first, from left to right, in a script where every place may be the edge of a word."""
    words = lexicon("uncac", "zh")
    lower = (EXAMPLES / name).read_text(encoding="utf-8").replace("\n", "").lower()

    assert words.hits(lower) == words.obvious_hits(lower)


def test_longer_words_that_mean_nothing_here_hide_shorter_ones() -> None:
    words = lexicon("untoc", "zh")

    assert [entries for _, _, entries in words.hits("扩大会议")] == [()]
