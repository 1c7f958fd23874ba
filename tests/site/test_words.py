"""What the site says: the same messages in six languages, each in its plural forms, none left in English."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast

from greffier.site import bidi
from greffier.site.languages import LANGUAGES
from greffier.site.places import part_words, path_words
from greffier.site.saying import WordsError, say, say_plain

WORDS = Path(__file__).resolve().parents[2] / "src" / "greffier" / "site" / "words"
OTHERS = [one for one in LANGUAGES if one != "en"]
ALIKE = re.compile(
    r"[\W\d_]*|(?:[\W\d_]|\{[^}]*\})*|Greffier\W*|BibTeX|RIS|.*(?:CSV|JSON|API|OAI|Atom|XML|PDF|HTML|Word|TOTP|Akoma Ntoso|iCalendar|ODS|URL|ETag|OpenAPI).*"
)
"""Messages that are the same in every language: signs, names, formats."""


@cache
def messages(language: str) -> dict[str, ast.Message]:
    """All messages of a language by name."""
    found: dict[str, ast.Message] = {}
    for path in sorted((WORDS / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{path}: {entry.content}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{path}: {entry.id.name} is there twice"
                found[entry.id.name] = entry
    return found


def walk(node: Any) -> list[Any]:
    """All nodes of a message."""
    if isinstance(node, list):
        return [inner for one in node for inner in walk(one)]
    if not isinstance(node, ast.BaseNode):
        return []
    return [node, *(inner for value in vars(node).values() for inner in walk(value))]


def variables(message: ast.Message) -> set[str]:
    return {one.id.name for one in walk(message) if isinstance(one, ast.VariableReference)}


def text(message: ast.Message) -> str:
    return "".join(one.value for one in walk(message.value) if isinstance(one, ast.TextElement))


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_says_the_same(language: str) -> None:
    ours, english = messages(language), messages("en")

    assert set(ours) == set(english)
    assert {
        name: variables(one) for name, one in ours.items() if variables(one) != variables(english[name])
    } == {}


COUNTS = (0, 1, 2, 3, 5, 11, 21, 100, 1000)
"""One of each form that any of the languages has for whole numbers below a million."""
CATEGORIES = {"zero", "one", "two", "few", "many", "other"}


def counted(message: ast.Message) -> list[tuple[str, set[str]]]:
    """What a message counts: the variable and the keys of its forms, `[0]` too where a form is for nothing at all."""
    found = []
    for select in (one for one in walk(message) if isinstance(one, ast.SelectExpression)):
        keys = {str(getattr(one.key, "name", getattr(one.key, "value", ""))) for one in select.variants}
        variable = select.selector
        if (
            isinstance(variable, ast.VariableReference)
            and {one for one in keys if not one.isdigit()} <= CATEGORIES
        ):
            found.append((variable.id.name, keys))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_those_of_the_language(language: str) -> None:
    """Of CLDR: every form that one of the numbers takes is there, but where all numbers are told alike."""
    rules = Locale.parse(language).plural_form
    wrong = {}
    for name, message in messages(language).items():
        for _, keys in counted(message):
            needed = {rules(number) for number in COUNTS if str(number) not in keys} | {"other"}
            if {key for key in keys if not key.isdigit()} != {"other"} and not needed <= keys:
                wrong[name] = needed - keys
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_count_can_be_said(language: str) -> None:
    """With its number in figures, but where a form says it in words: none, one, two; from one on no two numbers alike."""
    for name, message in messages(language).items():
        for variable in {one for one, _ in counted(message)}:
            said = {
                count: say_plain(language, name, **dict.fromkeys(variables(message), "…") | {variable: count})
                for count in COUNTS
            }
            assert len({said[count] for count in COUNTS[1:]}) == len(COUNTS) - 1, (name, said)
            for count in COUNTS[3:]:
                assert str(count) in re.sub(r"[\s.,\u066c]", "", said[count]), (name, said[count])


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("en", "documents-count", ["0 documents", "1 document", "2 documents", "21 documents", "1,000 documents"]),
        ("fr", "documents-count", ["0 document", "1 document", "2 documents", "21 documents", "1\u202f000 documents"]),
        ("es", "discrepancies-count", ["Ninguna discrepancia", "1 discrepancia", "2 discrepancias", "21 discrepancias", "1.000 discrepancias"]),
        ("ru", "reports-count", ["Сообщений нет", "1 сообщение", "2 сообщения", "21 сообщение", "1\u00a0000 сообщений"]),
        ("ar", "documents-count", ["لا وثائق", "وثيقة واحدة", "وثيقتان", "21 وثيقة", "1,000 وثيقة"]),
        ("zh", "search-found", ["没有相符的案文。", "有 1 份相符的案文。", "有 2 份相符的案文。", "有 21 份相符的案文。", "有 1,000 份相符的案文。"]),
    ],
)  # fmt: skip
def test_counts_from_nothing_to_a_thousand(language: str, name: str, said: list[str]) -> None:
    assert [say_plain(language, name, count=count) for count in (0, 1, 2, 21, 1000)] == said


ONE_WORD = [
    # language, a word that is not used, but in, what stands for the term instead
    ("es", r"\breuni(ón|ones)\b", {"session-dated", "session-during", "session-plain", "claim-request"}, "session: período de sesiones; a sitting is a sesión"),
    ("es", r"(?i)\bjuicios?\b|\bjuzga", set(), "judgement: apreciación"),
    ("es", r"\bejemplar(es)?\b", set(), "copy: copia"),
    ("ar", "فقرة|فقرات|الفقر", {"part-para", "part-p", "part-rec", "item-paragraph", "claim-key-paragraph", "code-operative", "code-preambular", "decision-whole", "decision-asking"}, "passage: مقطع; فقرة is a paragraph"),
    ("ar", "تناول", {"drafts-refused-no-subject"}, "to act on: اتخاذ إجراء بشأن"),
    ("ar", "تضارب|تعارض", set(), "discrepancy: تناقض"),
    ("ar", "[«»\u064b]", set(), "quotation marks ”“; no sign of tanwin"),
    ("zh", "登记册|记录(?!库|；|。)", {"error-server", "api-error-server", "report-thanks"}, "register, record: 记录库"),
    ("zh", "缺漏|欠缺", set(), "what is missing: 缺失"),
    ("zh", "缩小", set(), "to narrow: 筛选"),
    ("zh", "档案", set(), "register, record: 记录库"),
    ("zh", "参加者", set(), "participant: 与会者"),
    ("ru", "летопис", set(), "register, record: реестр"),
    ("fr", r"\b[Ss]uites\b", set(), "what became of it: suite donnée"),
    ("fr", r" [:;?!»]|« ", set(), "no sign of punctuation begins a line: spaces before it do not break"),
    ("fr", "[^\u00a0\u202f]»|[a-zé][;?!]", set(), "… and are never left out"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "word", "where", "instead"), ONE_WORD)
def test_one_term_has_one_word(language: str, word: str, where: set[str], instead: str) -> None:
    """As the United Nations has it. A word that means something else in some messages is allowed in these."""
    found = {name for name, one in messages(language).items() if re.search(word, whole(one))}

    assert found - where == set(), instead


def whole(message: ast.Message) -> str:
    """All words of a message, … for what is put in."""
    return "".join(
        one.value if isinstance(one, ast.TextElement) else "…"
        for one in walk(message.value)
        if isinstance(one, ast.TextElement | ast.Placeable)
        and not isinstance(getattr(one, "expression", None), ast.SelectExpression)
    )


@pytest.mark.parametrize("language", [one for one in OTHERS if one in ("ar", "ru", "zh")])
def test_nothing_is_left_in_english(language: str) -> None:
    """In languages of other scripts: a message without a letter of its own script was forgotten."""
    own = {"ar": "[\u0600-\u06ff]", "ru": "[а-яё]", "zh": "[\u4e00-\u9fff]"}[language]
    forgotten = [
        name
        for name, message in messages(language).items()
        if re.search("[a-z]{3}", text(message))
        and not re.search(own, text(message), re.IGNORECASE)
        and not ALIKE.fullmatch(text(message))
    ]
    assert forgotten == []


@pytest.mark.parametrize("language", ["es", "fr"])
def test_sentences_are_translated(language: str) -> None:
    """In languages of the same script: no longer message is word for word the English one."""
    same = [
        name
        for name, message in messages(language).items()
        if len(text(message)) > 25
        and text(message) == text(messages("en")[name])
        and not ALIKE.fullmatch(text(message))
    ]
    assert same == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_hold_no_markup(language: str) -> None:
    assert [name for name, one in messages(language).items() if re.search("[<>&]", text(one))] == []


def test_what_is_put_into_a_message_is_escaped() -> None:
    assert (
        say("en", "error-not-found", asked="<b>&") == "There is nothing here that is called “&lt;b&gt;&amp;”."
    )


def test_a_message_that_is_not_there_is_a_mistake() -> None:
    with pytest.raises(WordsError, match="no message 'no-such'"):
        say_plain("en", "no-such")
    with pytest.raises(WordsError, match="evidence-count"):
        say_plain("en", "evidence-count")


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 1, "1 passage says so"),
        ("en", 5, "5 passages say so"),
        ("ru", 1, "Об этом говорит 1 отрывок"),
        ("ru", 3, "Об этом говорят 3 отрывка"),
        ("ru", 11, "Об этом говорят 11 отрывков"),
        ("ru", 21, "Об этом говорит 21 отрывок"),
        ("ar", 2, "ينص على ذلك مقطعان"),
        ("ar", 3, "تنص على ذلك 3 مقاطع"),
        ("ar", 11, "ينص على ذلك 11 مقطعا"),
        ("zh", 2, "有 2 个段落说明此事"),
    ],
)
def test_numbers_choose_the_form(language: str, count: int, said: str) -> None:
    assert say_plain(language, "evidence-count", count=count) == said


@pytest.mark.parametrize(
    ("language", "part", "said"),
    [
        ("en", "chp_II__para_4__point_a", "chapter II, para. 4 (a)"),
        ("en", "ann_1__point_b", "annex (b)"),
        ("en", "masthead__title", "title"),
        ("en", "", "whole document"),
        ("ru", "chp_II__para_4__point_a", "глава II, пункт 4 a)"),
        ("zh", "rec_3", "序言部分第 3 段"),
    ],
)
def test_parts_in_words(language: str, part: str, said: str) -> None:
    assert part_words(language, part) == said


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("II/a", "chapter II (a)"),
        ("annex/c/i", "annex (c) (i)"),
        ("annex_I/a", "annex I (a)"),
        ("3", "para. 3"),
        ("preamble/2", "preambular para. 2"),
    ],
)
def test_paths_in_words(path: str, said: str) -> None:
    assert path_words("en", path) == said


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("المقرر 1/CP.21", "المقرر \u20661/CP.21\u2069"),
        ("CTOC/COP/WG.6:15", "\u2066CTOC/COP/WG.6:15\u2069"),
        ("الفقرة 15", "الفقرة 15"),  # a number alone keeps its place
        ("\u2066A/1\u2069 و", "\u2066A/1\u2069 و"),  # what is isolated stays
    ],
)
def test_symbols_in_arabic_are_isolated(text: str, shown: str) -> None:
    assert bidi.isolated(text, "ar") == shown
    assert bidi.isolated(text, "en") == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Vienna", "\u2068Vienna\u2069"),
        ("\u2066CTOC/COP/1\u2069", "\u2066CTOC/COP/1\u2069"),  # isolated already
        (
            "الفقرة 1، القرار 14/3",
            "الفقرة 1، القرار \u206614/3\u2069",
        ),  # open: its own words give the direction
        ("15", "15"),
    ],
)
def test_what_stands_in_an_arabic_sentence_is_set_apart(text: str, shown: str) -> None:
    assert bidi.set_apart(text, "ar") == shown
    assert bidi.set_apart(text, "ru") == text
