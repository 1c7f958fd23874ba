"""Documents cited by symbol, resolutions and decisions cited by number."""

from __future__ import annotations

from typing import Any

import pytest

from factories import note, reading, report, said

Rows = list[tuple[str, list[tuple[Any, ...]], str]]

# ---------------------------------------------------------------- decisions: decision, date, paragraph, passage

ENGLISH: Rows = [
    ("In its resolution 7/1, the Conference did it.", [("resolution 7/1", None, None, "resolution 7/1")], "a resolution"),
    ("In its decision 4/3, the Conference did it.", [("decision 4/3", None, None, "decision 4/3")], "a decision: another counter"),
    ("By decision 4/3 of 17 October 2008 it did.", [("decision 4/3", "2008-10-17", None, "decision 4/3 of 17 October 2008")], "with its date"),
    ("In Conference resolution 7/1, paragraph 3, it did.", [("resolution 7/1", None, "3", "resolution 7/1")], "a paragraph behind"),
    ("Pursuant to paragraph 5 of resolution 8/3, it did.", [("resolution 8/3", None, "5", "resolution 8/3")], "a paragraph before"),
    ("It recalled its resolutions 5/4, 7/1 and 8/3.", [
        ("resolution 5/4", None, None, "resolutions 5/4"), ("resolution 7/1", None, None, "7/1"), ("resolution 8/3", None, None, "8/3")],
     "in a row: the first with the word, the others by their number"),
    ("It recalled resolution 7/1 and decision 4/3.", [("resolution 7/1", None, None, "resolution 7/1"), ("decision 4/3", None, None, "decision 4/3")], "of both kinds"),
    ("General Assembly resolution 55/25 of 15 November 2000 was recalled.", [("A resolution 55/25", "2000-11-15", None, "resolution 55/25 of 15 November 2000")], "the Assembly's"),
    ("It recalled Economic and Social Council resolution 2006/23.", [("E resolution 2006/23", None, None, "resolution 2006/23")], "the Council's"),
    ("The Assembly, in its resolution S-32/1, did it.", [("A resolution S-32/1", None, None, "resolution S-32/1")], "of a special session"),
    ("Meetings stopped at 5/6 of the time, and/or were held on 4/5 of the days.", [], "fractions"),
    ("See page 4/5 and https://example.org/resolution/7/1 for more.", [], "a page, an address"),
    ("The bureau, by its decision of 6 July 2028, agreed.", [], "dated, without a number"),
    ("Resolutions of the Conference were recalled.", [], "without a number"),
    ("The draft resolution was revised 3 times.", [], "no number of a resolution"),
]  # fmt: skip

RUSSIAN: Rows = [
    ("В своей резолюции 7/1 Конференция сделала это.", [("resolution 7/1", None, None, "резолюции 7/1")], "резолюция"),
    ("Своим решением 4/3 Конференция сделала это.", [("decision 4/3", None, None, "решением 4/3")], "решение: другой счет"),
    ("Решением 4/3 от 17 октября 2008 года сделано это.", [("decision 4/3", "2008-10-17", None, "Решением 4/3 от 17 октября 2008 года")], "с датой"),
    ("В пункте 2 резолюции 7/1 сказано это.", [("resolution 7/1", None, "2", "резолюции 7/1")], "пункт перед ней"),
    ("См. резолюцию 9/1, приложение.", [("resolution 9/1", None, None, "резолюцию 9/1")], "приложение — не пункт"),
    ("Ссылаясь на резолюции 5/1, 6/1 и 7/1, она решила.", [
        ("resolution 5/1", None, None, "резолюции 5/1"), ("resolution 6/1", None, None, "6/1"), ("resolution 7/1", None, None, "7/1")], "ряд"),
    ("Ссылаясь на решения 3/2 и 4/3 и резолюцию 7/1, она решила.", [
        ("decision 3/2", None, None, "решения 3/2"), ("decision 4/3", None, None, "4/3"), ("resolution 7/1", None, None, "резолюцию 7/1")], "ряд решений и резолюция"),
    ("Резолюция 55/25 Генеральной Ассамблеи от 15 ноября 2000 года упомянута.",
     [("A resolution 55/25", "2000-11-15", None, "Резолюция 55/25 Генеральной Ассамблеи от 15 ноября 2000 года")], "до даты, с именем органа"),
    ("Резолюция 2006/23 Экономического и Социального Совета упомянута.", [("E resolution 2006/23", None, None, "Резолюция 2006/23")], "Совет"),
    ("Расширенное бюро своим решением от 6 июля 2028 года согласилось.", [], "дата без номера"),
    ("Пункт 12 процедур и правил и/или страница 4/5 документа.", [], "не решения"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "why"), ENGLISH, ids=[row[2] for row in ENGLISH])
def test_decisions_in_english(sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    assert expected == said(note(sentence), "decision", "decision", "date", "paragraph"), why


@pytest.mark.parametrize(("sentence", "expected", "why"), RUSSIAN, ids=[row[2] for row in RUSSIAN])
def test_decisions_in_russian(sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    text = note(sentence, language="ru")

    assert expected == said(text, "decision", "decision", "date", "paragraph"), why


# ---------------------------------------------------------------- rows of numbers, and whose each is

ROWS: list[tuple[str, str, list[str], str]] = [
    ("en", "It recalled General Assembly resolutions 46/73 of 11 December 1991, 47/90 of 16 December 1992 and 56/180.",
     ["A resolution 46/73 1991-12-11", "A resolution 47/90 1992-12-16", "A resolution 56/180"], "the owner goes for all"),
    ("en", "It recalled General Assembly resolutions 74/270 of 2 April 2020 on harbours, 74/274 of 20 April 2020, entitled “Lamps, old and new”, and 75/1.",
     ["A resolution 74/270 2020-04-02", "A resolution 74/274 2020-04-20"], "far on, only what bears a date goes on"),
    ("en", "It recalled Assembly resolution 74/270 “On lamps and wicks” of 2 April 2020.", ["A resolution 74/270 2020-04-02"], "a title before the date"),
    ("en", "It recalled resolutions 242 (1967) of 22 November 1967, in which it was said, and 338 (1973).", ["S resolution 242 (1967) 1967-11-22", "S resolution 338 (1973)"],
     "a year in brackets: the Security Council's"),
    ("en", "It recalled resolution 1267\u00a0(1999).", ["S resolution 1267 (1999)"], "a blank that does not break"),
    ("en", "It recalled resolutions 1514 (XV), 2200 A (XXI) and S-27/2.", ["A resolution 1514 (XV)", "A resolution 2200 A (XXI)", "A resolution S-27/2"], "old numbers are the Assembly's"),
    ("en", "It recalled resolution ES\u201110/17 of the General Assembly.", ["A resolution ES-10/17"], "a hyphen that does not break, the owner behind"),
    ("en", "It recalled Assembly resolution 36/87 A and B of 9 December 1981.", ["A resolution 36/87 A 1981-12-09", "A resolution 36/87 B 1981-12-09"], "letters in a row"),
    ("en", "It recalled resolution 1996/31.", ["E resolution 1996/31"], "by years: the Economic and Social Council's"),
    ("en", "It recalled Human Rights Council resolution 48/13 and Council resolution 49/2.", ["A/HRC resolution 48/13", "A/HRC resolution 49/2"], "the Council named last"),
    ("en", "It recalled Security Council decisions and Human Rights Council resolutions on lamps, including resolution 48/5.", ["A/HRC resolution 48/5"], "one of those just named"),
    ("en", "See decision 1/ZZ.21 and CTOC/COP/2028/7.", ["decision 1/ZZ.21"], "of a conference that is not known"),
    ("en", "See decisions 1/CP.21, 2/CMA.2 and 3/CMP.1.", ["FCCC/CP decision 1/CP.21", "FCCC/PA/CMA decision 2/CMA.2", "FCCC/KP/CMP decision 3/CMP.1"], "the number tells whose it is"),
    ("en", "See General Assembly supplement No. 53 (A/73/53), chap. IV, sect. A, resolution 37/17.", ["A/HRC resolution 37/17"], "in the report of the Human Rights Council"),
    ("ru", "Она сослалась на резолюции Генеральной Ассамблеи 50/70 М от 12 декабря 1995 года, 51/45 Е и Совета Безопасности 1325 (2000) от 31 октября 2000 года.",
     ["A resolution 50/70 M 1995-12-12", "A resolution 51/45 E", "S resolution 1325 (2000) 2000-10-31"], "letters of another alphabet, another owner"),
    ("ru", "Она сослалась на резолюцию 31/18 Совета по правам человека от 23 марта 2016 года.", ["A/HRC resolution 31/18 2016-03-23"], "the owner behind the number"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "sentence", "expected", "why"), ROWS, ids=[row[3] for row in ROWS])
def test_rows_of_numbers(language: str, sentence: str, expected: list[str], why: str) -> None:
    claims = [c for c in reading(note(sentence, language=language))["claims"] if c["kind"] == "decision"]
    found = [
        " ".join(filter(None, [*(c["decision"][key] for key in ("body", "kind", "number")), c["date"]]))
        for c in claims
    ]

    assert found == expected, why


# ---------------------------------------------------------------- symbols: symbol, raw, look-alikes, passage


def cited(symbol: str, raw: str | None = None, lookalikes: bool = False) -> tuple[Any, ...]:
    return symbol, raw or symbol, lookalikes, raw or symbol


SYMBOLS: Rows = [
    ("See document CTOC/COP/WG.3/2024/2.", [cited("CTOC/COP/WG.3/2024/2")], "a point behind it ends the sentence"),
    ("See (CTOC/COP/WG.6/2027/4) and CTOC/COP/2018/13;", [cited("CTOC/COP/WG.6/2027/4"), cited("CTOC/COP/2018/13")], "in brackets"),
    ("See CTOC/COP/WG.3/2024/L.1/Add.1/Rev.2.", [cited("CTOC/COP/WG.3/2024/L.1/Add.1/Rev.2")], "with its endings"),
    ("See A/RES/217 (III) and E/CN.15/2028/6.", [cited("A/RES/217 (III)"), cited("E/CN.15/2028/6")], "of other organs"),
    ("See СТОС/СОР/WG.4/2028/5.", [cited("CTOC/COP/WG.4/2028/5", "СТОС/СОР/WG.4/2028/5", True)], "look-alike letters"),
    ("See CТOC/COP/2028/1.", [cited("CTOC/COP/2028/1", "CТOC/COP/2028/1", True)], "one letter is enough"),
    ("See CTOC/COP/WG.2/2028/4-CTOC/COP/WG.3/2028/4.", [cited("CTOC/COP/WG.2/2028/4"), cited("CTOC/COP/WG.3/2028/4")], "a joint document is two"),
    ("See https://example.org/CTOC/COP/2028/1 or www.example.org/A/75/1.", [], "addresses"),
    ("See [CTOC/COP/2028/1](https://example.org/A/75/2).", [cited("CTOC/COP/2028/1")], "the target of a link is no citation"),
    ("Women and/or men, 24/7, a/b/c, N/A, km/h, 4/5.", [], "words and fractions"),
    ("As told in CTOC/COP/2028/9, it met.", [], "its own symbol"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected", "why"), SYMBOLS, ids=[row[2] for row in SYMBOLS])
def test_symbols(sentence: str, expected: list[tuple[Any, ...]], why: str) -> None:
    assert expected == said(note(sentence), "symbol", "symbol", "raw", "lookalikes"), why


def test_lookalike_letters_are_warned_of_once_a_symbol() -> None:
    text = note("See СТОС/СОР/2028/1, СТОС/СОР/2028/1 and CTOC/СОР/2028/2.")
    found = [w for w in reading(text)["warnings"] if w["code"] == "lookalike_letters"]

    assert [text[w["start"] : w["end"]] for w in found] == ["СТОС/СОР/2028/1", "CTOC/СОР/2028/2"]


def test_a_symbol_broken_at_a_line_end() -> None:
    text = note("The joint report (CTOC/COP/WG.2/2028/4-\nCTOC/COP/WG.3/2028/4) is before it.")

    assert [cited("CTOC/COP/WG.2/2028/4"), cited("CTOC/COP/WG.3/2028/4")] == said(
        text, "symbol", "symbol", "raw", "lookalikes"
    )


def test_footnotes_cite_too() -> None:
    text = report("The Group met.<sup>1</sup>\n\n<sup>1</sup> See resolution 7/1 and CTOC/COP/2028/1.")

    assert [row[:2] for row in said(text, "decision", "decision", "part")] == [("resolution 7/1", "fn_1")]
    assert [row[:2] for row in said(text, "symbol", "symbol", "part")] == [("CTOC/COP/2028/1", "fn_1")]


# ---------------------------------------------------------------- whose they are

OWNERS = [
    ("The board met and recalled resolution 7/1.", None, "nobody is named"),
    ("The Conference of the Parties to the Convention on the Keeping of Lighthouses recalled resolution 7/1.", None, "a Conference that nobody here knows"),
    ("The Working Group on Firearms recalled resolution 7/1.", "CTOC/COP", "the Conference of the body that is named"),
    ("Рабочая группа по огнестрельному оружию сослалась на резолюцию 7/1.", "CTOC/COP", "… in Russian"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "body", "why"), OWNERS, ids=[row[2] for row in OWNERS])
def test_whose_a_decision_is_where_no_symbol_says_it(sentence: str, body: str | None, why: str) -> None:
    claims = reading(f"1. {sentence}\n")["claims"]

    assert [claim["decision"]["body"] for claim in claims if claim["kind"] == "decision"] == [body], why
