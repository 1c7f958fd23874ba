"""Every State is found in running text, under every form of its name, in every language whose claims are read."""

from __future__ import annotations

import pytest

from greffier.reading.lexicon import NAME, lexicon, readable
from greffier.reading.tokens import lowered
from greffier.treaties import world
from greffier.treaties.world import LANGUAGES

FRAMES = {
    "ar": ["أدلى ممثل {} ببيان.", "بيان {} وآخرين", "الرئيس ({}) افتتح الدورة"],
    "en": ["The delegation of {} spoke.", "{} was present.", "The Chair ({}) opened the session."],
    "es": ["La delegación de {} habló.", "{} estuvo presente.", "El Presidente ({}) abrió la sesión."],
    "fr": ["La délégation ({}) a parlé.", "L’observateur d’{} était présent.", "Pour l'{}, le Président"],
    "ru": ["Слово взял представитель {} вчера.", "{} присутствует.", "Председатель ({}) открыл сессию."],
    "zh": ["{}代表发言。", "出席会议的有{}。", "主席({})宣布会议开幕。"],
}
"""Sentences in which a name may stand: at the beginning, at the end, between words and in brackets."""


@pytest.mark.parametrize("code", readable())
def test_every_form_of_every_name_is_found_in_sentences(code: str) -> None:
    states = set(world().states())
    for form, key in world().participant_forms(code):
        for frame in FRAMES[code] if key in states else ():
            assert named(frame.format(form), code) == [key], (form, frame)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_state_has_a_name_in_every_language(code: str) -> None:
    assert set(world().states()) <= set(world().participant_names(code))


IN_ROWS = [
    # language, text, the States in order, why
    ("en", "Guinea, Guinea-Bissau and Equatorial Guinea", "GIN GNB GNQ", "one name in another"),
    ("en", "Niger and Nigeria; Dominica and the Dominican Republic", "NER NGA DMA DOM", "one name begins another"),
    ("en", "the Congo and the Democratic Republic of the Congo", "COG COD", "one name ends another"),
    ("en", "Türkiye (formerly Turkey), Czechia and the Czech Republic", "TUR TUR CZE CZE", "new and old names"),
    ("en", "Swaziland, Eswatini, Cape Verde, Cabo Verde", "SWZ SWZ CPV CPV", "new and old names"),
    ("en", "the former Yugoslav Republic of Macedonia, North Macedonia", "MKD MKD", "new and old names"),
    ("en", "Côte d’Ivoire and Côte d'Ivoire", "CIV CIV", "both apostrophes"),
    ("fr", "de la Côte d'Ivoire et de la Côte d’Ivoire, de l’Inde", "CIV CIV IND", "both apostrophes"),
    ("ru", "Кот-д’Ивуару и Кот-д'Ивуаром", "CIV CIV", "both apostrophes, two cases"),
    ("ru", "Гвинеей, Гвинеей-Бисау и Экваториальной Гвинеей", "GIN GNB GNQ", "one name in another, declined"),
    ("ru", "Нигером и Нигерией, Доминикой и Доминиканской Республикой", "NER NGA DMA DOM", "declined"),
    ("es", "el Níger y Nigeria, el Sudán y Sudán del Sur", "NER NGA SDN SSD", "one name begins another"),
    ("zh", "几内亚、几内亚比绍和赤道几内亚", "GIN GNB GNQ", "one name in another"),
    ("zh", "刚果和刚果民主共和国、苏丹和南苏丹", "COG COD SDN SSD", "one name in another"),
    ("zh", "多米尼克和多米尼加", "DMA DOM", "names of which one sign differs"),
    ("zh", "荷兰(王国)和伊朗（伊斯兰共和国）", "NLD IRN", "brackets of both widths"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "keys", "why"), IN_ROWS)
def test_names_that_are_like_others(code: str, text: str, keys: str, why: str) -> None:
    assert named(text, code) == keys.split(), why


def named(text: str, code: str) -> list[str]:
    """The keys of the participants that a text names, in order."""
    hits = lexicon("untoc", code).hits(lowered(text))
    return [value for _, _, entries in hits for cls, value in entries if cls == NAME]
