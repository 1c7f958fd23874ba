"""The lines of a masthead and behind the last paragraph that say when an act was adopted."""

from __future__ import annotations

from typing import Any

import pytest

from factories import reading

HEADS = {
    "en": "United Nations\nA/RES/83/12\nGeneral Assembly\nDistr.: General\n9 December 2028\n\nEighty-third session\n"
    "Agenda item 18 (a)\nKeeping of lighthouses\n\nResolution adopted by the General Assembly on 4 December 2028\n\n"
    "83/12. Keeping of lighthouses at night,\nand of their lamps\n\nThe General Assembly,\n\nRecalling its resolution 82/1,\n\n"
    "1. Decides to keep them;\n\n2. Requests a report.\n\n",
    "ru": "Организация Объединенных Наций\nA/RES/83/12\nГенеральная Ассамблея\nDistr.: General\n9 December 2028\nRussian\n"
    "Original: English\n\nВосемьдесят третья сессия\nПункт 18 a) повестки дня\nСодержание маяков\n\n"
    "Резолюция, принятая Генеральной Ассамблеей 4 декабря 2028 года\n\n83/12. Содержание маяков ночью,\nи их ламп\n\n"
    "Генеральная Ассамблея,\n\nссылаясь на свою резолюцию 82/1,\n\n1. постановляет содержать их;\n\n2. просит представить доклад.\n\n",
}
ENDS = [
    ("en", "41st plenary meeting\n4 December 2028\n", ("2028-12-04", 41, None), "both on lines of their own"),
    ("en", "41st plenary meeting\n28-01234 2/2\n\n4 December 2028\n", ("2028-12-04", 41, None), "a page between them"),
    ("en", "54th (resumed) plenary meeting\n4 December 2028\n", ("2028-12-04", 54, None), "resumed"),
    ("en", "41st meeting\n4 December 2028\n\n[Adopted without a vote.]\n", ("2028-12-04", 41, "consensus"), "how, in brackets"),
    ("en", "41st meeting\n4 December 2028\n\n[Adopted by a recorded vote of 28 to 14, with 5 abstentions.]\n", ("2028-12-04", 41, "vote"), "by a vote"),
    ("ru", "41-е пленарное заседание\n4 декабря 2028 года\n", ("2028-12-04", 41, None), "по-русски"),
    ("ru", "41\u2011e\u00a0пленарное заседание\n4\u00a0декабря 2028\u00a0года\n", ("2028-12-04", 41, None), "e of the other alphabet, signs that do not break"),
]  # fmt: skip


def adoptions(text: str) -> list[dict[str, Any]]:
    return [claim for claim in reading(text)["claims"] if claim["kind"] == "adoption"]


@pytest.mark.parametrize(("language", "end", "expected", "why"), ENDS, ids=[row[3] for row in ENDS])
def test_adopted(language: str, end: str, expected: tuple[str, int, str | None], why: str) -> None:
    text = HEADS[language] + end
    head, close = adoptions(text)

    assert (head["part"], head["what"], head["date"], head["of"]) == (
        "masthead",
        "resolution",
        "2028-12-04",
        None,
    )
    assert text[head["start"] : head["end"]].endswith(("4 December 2028", "4 декабря 2028 года"))
    assert (close["date"], close["meeting"], close["mode"]) == expected, why


def test_an_act_without_such_lines_adopts_nothing() -> None:
    assert len(adoptions(HEADS["en"])) == 1


@pytest.mark.parametrize("language", HEADS)
def test_the_masthead_of_a_resolution(language: str) -> None:
    found = reading(HEADS[language] + "28-01234 (E)    091228\n")["document"]

    assert found["kind"] == "resolution"
    assert found["number"] == "83/12"
    assert found["session"]["number"] == 83
    assert found["date"] == "2028-12-09"
    title = "Keeping of lighthouses" if language == "en" else "Содержание маяков"
    assert found["agenda_items"] == [{"number": "18.a", "title": title}]
    assert found["title"] in (
        "Keeping of lighthouses at night, and of their lamps",
        "Содержание маяков ночью, и их ламп",
    )
    assert found["job_number"] == "28-01234"


def test_an_english_masthead_over_a_russian_text() -> None:
    head, _, _ = HEADS["en"].partition("83/12.")
    _, _, body = HEADS["ru"].partition("83/12.")
    found = reading(f"{head}83/12.{body}")["document"]

    assert found["language"] == "ru"
    assert found["session"]["number"] == 83
    assert [item["number"] for item in found["agenda_items"]] == ["18.a"]


@pytest.mark.parametrize(
    ("number", "title"),
    [("ES-11/4", "Keeping of islands"), ("2028/4", "Keeping of buoys"), ("83/252 A", "Keeping of quays")],
)
def test_numbers_before_titles(number: str, title: str) -> None:
    text = HEADS["en"].replace(
        "83/12. Keeping of lighthouses at night,\nand of their lamps", f"{number}.\u00a0{title}"
    )
    found = reading(text)["document"]

    assert (found["number"], found["title"]) == (number, title)


COUNCILS = {
    "en": "United Nations\nS/RES/2999 (2028)\nSecurity Council\nDistr.: General\n22 December 2028\n\nResolution 2999 (2028)\n\n"
    "Adopted by the Security Council at its 9926th meeting, on\n22 December 2028\n\nThe Security Council,\n\n"
    "Recalling its resolution 1325 (2000),\n\nActing under Chapter VII of the Charter,\n\n1. Decides to keep lamps;\n\n2. Decides to remain seized.\n",
    "ru": "Организация Объединенных Наций\nS/RES/2999 (2028)\nСовет Безопасности\nDistr.: General\n22 December 2028\n\nРезолюция 2999 (2028),\n\n"
    "принятая Советом Безопасности на его 9926-м заседании\n22 декабря 2028 года\n\nСовет Безопасности,\n\n"
    "ссылаясь на свою резолюцию 1325 (2000),\n\nдействуя на основании главы VII Устава,\n\n1. постановляет хранить лампы;\n\n2. постановляет продолжать.\n",
}


@pytest.mark.parametrize("language", COUNCILS)
def test_a_resolution_of_the_security_council(language: str) -> None:
    found = reading(COUNCILS[language])
    document, kinds = found["document"], [part["type"] for part in found["parts"]]
    (adoption,) = adoptions(COUNCILS[language])

    assert (document["symbols"], document["number"]) == (["S/RES/2999 (2028)"], "2999 (2028)")
    assert document["title"] is None
    assert (document["kind"], document["body"], document["date"]) == ("resolution", "S", "2028-12-22")
    assert (adoption["meeting"], adoption["date"]) == (9926, "2028-12-22")
    assert (kinds.count("preambular"), kinds.count("operative")) == (2, 2)
    assert [c["decision"]["body"] for c in found["claims"] if c["kind"] == "decision"] == ["S"]


def test_the_day_stands_on_the_line_below() -> None:
    text = (
        HEADS["en"].replace("adopted by the General Assembly on 4", "adopted by the General Assembly\non 4")
        + "Annex\n"
    )
    (adoption,) = adoptions(text)

    assert adoption["date"] == "2028-12-04"
    assert text[adoption["start"] : adoption["end"]].endswith("\non 4 December 2028")


def test_sitting_and_day_on_one_line_and_votes_in_words() -> None:
    text = (
        HEADS["en"]
        + "43rd meeting, 4 December 2028\n\n[Adopted by a recorded vote of 43 to none, with 4 abstentions.]\n"
    )

    assert adoptions(text)[1]["votes"] == {"for": 43, "against": 0, "abstaining": 4}
