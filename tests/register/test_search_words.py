"""Words of the index: what is alike is written alike, in six languages, and different symbols never are."""

from __future__ import annotations

import timeit

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from finding import index, put
from greffier.documents.symbol import Symbol, SymbolError
from greffier.register.search.stems import LANGUAGES
from greffier.register.search.symbols import symbol_tokens, symbols_named
from greffier.register.search.words import WORD, index_words, stem_list, symbol_words

ALIKE = [
    ("en", "meeting Meetings MEETING meetings’"),  # an apostrophe ends a word
    ("en", "ﬁrearms firearms fire\u00adarms"),  # a ligature, a soft hyphen
    ("fr", "adopté adoptée adoptés adoptées ADOPTEE adopte adopter"),  # with the accents that capitals lack
    ("fr", "coopération coopérations cooperation COOPÉRATION coope\u0301ration"),  # composed or not
    ("fr", "œuvre oeuvre OEUVRE"),
    ("es", "cooperación cooperaciones cooperacion COOPERACIÓN"),
    ("es", "resolución Resoluciones resolucion"),
    ("ru", "участник участников участники УЧАСТНИКАМИ"),
    ("ru", "приём прием прие\u0308м ПРИЁМ"),  # ё is printed or not
    ("ru", "ребенок ребёнок ребенка РЕБЁНКУ"),  # a vowel that only some forms have
    ("ru", "отец отца отцов отцами"),
    ("ru", "конец конца"),
    ("ru", "беженец беженцы беженцев"),
    ("ru", "боец бойцы"),  # … and what the others have in its place
    ("ru", "владелец владельцев"),
    ("ru", "поправка поправки поправок"),
    ("ru", "срок срока сроки"),  # a vowel that all forms keep goes from all of them
    ("ru", "государств госуда\u0301рств"),  # a mark of stress
    ("ar", "الجريمة جريمة الجريمه جَرِيمَة جـريمة والجريمة"),  # article, vowel signs, a stretched line
    ("ar", "الأطراف الاطراف أطراف اطراف والأطراف للأطراف"),
    ("ar", "المؤتمر مؤتمر مؤتمرات المؤتمرات بالمؤتمر"),
    ("ar", "لمكافحة مكافحة المكافحة ومكافحة"),
    ("ar", "فريق الفريق والفريق"),  # which Snowball cuts to another word
    ("ar", "الوطنية وطنية والوطنية"),  # و is of the word here, a conjunction there
    ("ar", "الدولي الدولى دولية"),
    ("zh", "议 议"),
    ("de", "Straße STRASSE strasse"),  # a language without stems is folded
    (None, "Łódź Lodz"),
    ("en", "2024 ２０２４ ٢٠٢٤ ۲۰۲۴"),  # figures of any script
]


@pytest.mark.parametrize(("language", "words"), ALIKE)
def test_forms_of_a_word_are_one_word(language: str | None, words: str) -> None:
    assert len(set(index_words(words, language).split())) == 1


UNLIKE = [
    ("en", "organized organs"),
    ("fr", "état étain"),
    ("ru", "мир мирный"),
    ("ru", "йод иод"),  # й is no и with an accent
    ("ar", "قرار إقرار"),
    ("zh", "公 约"),
    ("de", "Konferenz Konferenzen"),
]


@pytest.mark.parametrize(("language", "words"), UNLIKE)
def test_different_words_stay_different(language: str, words: str) -> None:
    assert len(set(index_words(words, language).split())) == 2


CASES = [
    ("en", "Anti-corruption, State’s", "anti corrupt state s"),
    ("en", "crime¹ and treaty²⁰", "crime and treati"),  # marks of footnotes are no part of the word
    ("en", "resolution 7/1 of 5–6 June 2024", "resolut 7 1 of 5 6 june 2024"),
    ("en", "snake_case", "snake case"),  # `_` is for symbols
    ("fr", "l’article de l'État", "l articl de l etat"),
    ("ru", "Working Group по рассмотрению", "work group по рассмотрен"),  # a word's script is its language
    ("ru", "criminalité", "criminalit"),  # as English, with the accents folded
    ("en", "Совещание 国际合作", "совещан 国 际 合 作"),
    ("ar", "اتفاقية UNTOC", "اتفاق untoc"),
    (None, "Meetings совещания", "meet совещан"),
    ("uk", "Конвенції Meetings", "конвенції meetings"),  # a language without stems has none of others either
    ("zh", "第7届会议", "第 7 届 会 议"),
    ("zh", "国际\n合作", "国 际 合 作"),  # a line that breaks within a word
    ("en", "", ""),
    ("en", " — … ", ""),
    ("ar", "ـ", ""),  # a line to stretch words by, alone
]


@pytest.mark.parametrize(("language", "text", "words"), CASES)
def test_a_text_is_its_words_in_order(language: str | None, text: str, words: str) -> None:
    assert index_words(text, language) == words


@given(st.text(), st.sampled_from([*LANGUAGES, "de", None]))
@example("\ufdfa ½ ① ʼ \u0345 İ ǅ ㎏ ﷼", "ar")
@example("\ud800 a\x00b", "en")
@example("a" * 1000, "en")
def test_every_word_is_one_token_of_the_index(text: str, language: str | None) -> None:
    """Else places would shift, and phrases be missed."""
    words = list(filter(None, stem_list(text, language)))
    with index() as connection:
        put(connection, [(1, "", " ".join(words), "", "")])
        connection.execute("CREATE VIRTUAL TABLE tokens USING fts5vocab(register_search_0, instance)")

        tokens = connection.execute("SELECT term FROM tokens ORDER BY offset").fetchall()

    assert [term for (term,) in tokens] == words


@given(st.text(), st.sampled_from([*LANGUAGES, "de", None]))
def test_a_text_and_its_capitals_are_alike_in_length(text: str, language: str | None) -> None:
    assert len(stem_list(text, language)) == len(WORD.findall(text))


def test_words_are_made_fast() -> None:
    """1,500 words in 1.5 ms; ten times that here, where other things run."""
    text = "The Working Group on Trafficking in Persons recommended that States parties cooperate. " * 125

    assert min(timeit.repeat(lambda: index_words(text, "en"), number=1, repeat=5)) < 0.015


# ---------------------------------------------------------------- symbols


def test_a_symbol_is_found_by_itself_and_by_each_beginning() -> None:
    words = symbol_words(["CTOC/COP/WG.3/2024/5"]).split()

    for beginning in ("CTOC", "CTOC/COP", "CTOC/COP/WG.3", "CTOC/COP/WG.3/2024", "CTOC/COP/WG.3/2024/5"):
        assert symbol_tokens(beginning)[1] in words
    assert symbol_tokens("CTOC/COP/WG.3/2024/5")[0] in words
    for other in ("CTOC/COP/WG.3/2024", "CTOC/COP/WG", "CTOC/COP/WG.3/2024/50"):
        assert symbol_tokens(other)[0] not in words
    assert symbol_tokens("CTOC/COP/WG")[1] not in words  # WG.30 is no document of WG.3


@pytest.mark.parametrize(
    ("symbol", "beginning"),
    [
        ("S/RES/1325 (2000)", "S/RES/1325"),
        ("A/RES/57/270 B", "A/RES/57/270"),
        ("ICCD/COP(15)/23", "ICCD/COP"),
        ("A/72/707-S/2018/43", "S/2018"),  # a joint document is in both series
    ],
)
def test_the_beginning_may_leave_out_a_remark(symbol: str, beginning: str) -> None:
    assert symbol_tokens(beginning)[1] in symbol_words([symbol]).split()


SIGNS = st.text("AZ09./- ()", max_size=9)


@given(SIGNS | st.text(max_size=5), SIGNS | st.text(max_size=5))
@example("WG.3/2024", "WG/3.2024")
@example("A/SD", "A.SD")
@example("A(1)", "A 1")
def test_different_symbols_are_never_one_word(one: str, other: str) -> None:
    alike = one.lower() == other.lower()

    assert (symbol_tokens(one)[0] == symbol_tokens(other)[0]) == alike
    assert set(symbol_tokens(one)[0]) <= set("abcdefghijklmnopqrstuvwxyz0123456789_")


NAMED = [
    ("стос/сор/wg.3/2024/5*", ["CTOC/COP/WG.3/2024/5"]),
    ("СТОС/СОР/WG.3", ["CTOC/COP/WG.3"]),
    ("(ctoc/cop/2018/1),", ["CTOC/COP/2018/1"]),
    ("ctoc/cop", ["CTOC/COP"]),
    ("CAC／COSP", ["CAC/COSP"]),
    ("s/res/1325(2000)", ["S/RES/1325 (2000)"]),
    ("A/72/707-S/2018/43", ["A/72/707-S/2018/43", "A/72/707", "S/2018/43"]),
    ("и/или", []),
    ("7/1", []),
    ("//", []),
    ("国际/合作", []),
]


@pytest.mark.parametrize(("typed", "symbols"), NAMED)
def test_symbols_are_known_however_typed(typed: str, symbols: list[str]) -> None:
    assert symbols_named(typed) == symbols


@given(st.text())
@example("A/(")
def test_what_is_named_is_canonical(typed: str) -> None:
    for symbol in symbols_named(typed):
        try:
            assert Symbol.parse(symbol).canonical == symbol
        except SymbolError:
            assert symbols_named(symbol) == [symbol]  # the root of a series
