"""Arabic claims: words with what is written together with them, leads, citations, addressees, sessions, mandates."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.documents.text import document_from
from greffier.reading import read
from greffier.reading.lexicon import lexicon, words_of
from greffier.reading.models import AnyClaim
from trying import tried

FORMULA = "إن مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية،\n\n"


def claims(text: str, kind: str) -> list[AnyClaim]:
    """The claims of a kind in a text."""
    return [
        c for c in read(document_from(text.encode(), "text.txt")).claims if c.__struct_config__.tag == kind
    ]


@given(st.lists(st.sampled_from(
    ["الجمعية العامة", "للجمعية العامة", "وبالجمعية العامة", "القرار", "بالقرار", "قرارات", "مكان", "الدورة", "،", "في"]
), max_size=12))  # fmt: skip
@tried(60, deadline=200)
def test_a_word_is_found_with_what_is_joined_to_it(words: list[str]) -> None:
    """The slow way: every form at every place of every word, behind nothing or a clitic."""
    found = lexicon("un-ga", "ar")
    lower = " ".join(words).replace("،", ",")
    wanted = 0
    clitics = ["", *words_of("ar")["clitics"]["before"]]
    joined = lower.replace("الجمعية العامة", "الجمعية_العامة").replace("للجمعية العامة", "للجمعية_العامة")
    for word in (each.replace("_", " ") for each in joined.split()):
        wanted += any(word.startswith(c) and word[len(c) :] in found.forms for c in clitics)
    assert len(found.hits(lower)) == wanted


@pytest.mark.parametrize(
    ("paragraph", "action", "class_"),
    [
        ("وإذ تعيد أيضا تأكيد التزامها بذلك،", "وإذ تعيد أيضا تأكيد التزامها", "reinforcing"),
        ("وإذ يحيط علماً مع التقدير بالتقرير،", "وإذ يحيط علما مع التقدير", "observing"),
        ("وإذ يساورها بالغ القلق إزاء ذلك،", "وإذ يساورها بالغ القلق", "evaluative"),
        ("وقد نظرت في التقرير،", "وقد نظرت", "observing"),
        ("وإدراكا منها لأهمية ذلك،", "وإدراكا منها", "observing"),
        ("إذ تُسلِّم بأن ذلك مفيد،", "إذ تسلم", "observing"),
    ],
)
def test_openings(paragraph: str, action: str, class_: str) -> None:
    found = claims(f"{FORMULA}{paragraph}\n\n1 - يقرر ذلك.\n", "provision")
    assert (found[0].action, found[0].class_) == (action, class_)  # type: ignore[union-attr]  # these are provisions


@pytest.mark.parametrize(
    ("paragraph", "keys", "text"),
    [
        ("يطلب إلى الأمانة أن تقدم تقريرا", ["secretariat"], "الأمانة"),
        ("يهيب بالدول الأطراف والمنظمات الدولية أن تتعاون", ["states_parties", "international_organizations"],
         "الدول الأطراف والمنظمات الدولية"),
        ("يدعو الجهات المانحة إلى تقديم موارد", ["donors"], "الجهات المانحة"),
        ("يقرر أن يبقي المسألة قيد النظر", [], None),
    ],
)  # fmt: skip
def test_addressees(paragraph: str, keys: list[str], text: str | None) -> None:
    found = claims(f"{FORMULA}إذ يشير إلى ذلك،\n\n1 - {paragraph}.\n", "provision")
    assert (found[-1].addressees, found[-1].addressees_text) == (keys, text)  # type: ignore[union-attr]  # provisions


def test_numbers_in_a_row() -> None:
    text = (
        f"{FORMULA}إذ يشير إلى قراريه 9/1 المؤرخ 19 تشرين الأول/أكتوبر 2018 و 10/3 المؤرخ 16 تشرين الأول/أكتوبر 2020،"
        " وإلى قرار الجمعية العامة 2625 (د-25)، وقرار مجلس الأمن 1325 (2000)،\n\n1 - يقرر ذلك.\n"
    )
    found = [(c.decision.body, c.decision.number, c.date) for c in claims(text, "decision")]  # type: ignore[union-attr]  # decisions
    assert found == [
        ("CTOC/COP", "9/1", "2018-10-19"),
        ("CTOC/COP", "10/3", "2020-10-16"),
        ("A", "2625 (XXV)", None),
        ("S", "1325 (2000)", None),
    ]


def test_meetings_told_in_a_row() -> None:
    text = (
        "1 - عقد الفريق العامل المعني بتهريب المهاجرين التابع لمؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة"
        " المنظمة عبر الوطنية اجتماعيه الثالث عشر والرابع عشر في فيينا في الفترة من 12 إلى 14 أيلول/سبتمبر 2027 ومن 3 إلى"
        " 5 أيار/مايو 2028.\n"
    )
    found = [(c.body, c.ordinal, c.dates.start, c.place, c.status) for c in claims(text, "session")]  # type: ignore[union-attr]  # sessions
    assert found == [
        ("CTOC/COP/WG.7", 13, "2027-09-12", "Vienna", "held"),
        ("CTOC/COP/WG.7", 14, "2028-05-03", "Vienna", "held"),
    ]
