"""How languages form names, numbers and dates: what is written is read back by the reader's own tables."""

from __future__ import annotations

import re
from datetime import date, timedelta
from importlib import resources
from itertools import pairwise
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from greffier.documents.dates import dates_in
from greffier.documents.language import language as reader_language
from greffier.documents.letters import plain
from greffier.drafting.inline import LRI, PDI
from greffier.drafting.wording.files import load_toml
from greffier.drafting.wording.grammar import grammar
from greffier.drafting.wording.values import GENDERS, Name, WordingError
from greffier.treaties import available, load
from greffier.treaties.world import LANGUAGES, world

UNTOC = load("untoc")
GRAMMARS = {language: grammar(language, UNTOC) for language in LANGUAGES}
GENDERED = {"ru": "mfn", "fr": "mf", "es": "mf", "ar": "mf", "en": "n", "zh": "n"}
FORMS = {"ru": ("nom", "gen", "dat", "acc", "ins", "loc"), "ar": ("nom", "gen")}
"""The forms that an ordinal itself has."""


def bare(text: str) -> str:
    return text.replace(LRI, "").replace(PDI, "")


def read_number(language: str, words: str) -> int | None:
    """The number of an ordinal as the reader knows it, in words or figures."""
    lang = reader_language(language)
    figures = re.fullmatch(rf"{lang.ordinal_prefix}(\d+)(?:-?{lang.ordinal_suffix})", words)
    return int(figures[1]) if figures else lang.ordinals.get(plain(words))


@pytest.mark.parametrize("language", LANGUAGES)
def test_ordinals_in_every_gender_and_form_are_read_back(language: str) -> None:
    made = {
        (number, gender, form): GRAMMARS[language].ordinal(number, gender, form)
        for number in range(1, 100)
        for gender in GENDERED[language]
        for form in FORMS.get(language, ("bare",))
    }

    assert {key: read_number(language, words) for key, words in made.items()} == {key: key[0] for key in made}


@pytest.mark.parametrize(
    ("language", "number", "gender", "form", "words"),
    [
        ("ru", 3, "n", "loc", "третьем"),
        ("ru", 40, "m", "nom", "сороковой"),  # stressed on the ending
        ("ru", 23, "f", "acc", "двадцать третью"),
        ("ru", 114, "f", "gen", "114-й"),
        ("fr", 1, "f", "bare", "première"),
        ("fr", 5, "m", "bare", "cinquième"),  # the stem takes a u
        ("fr", 9, "m", "bare", "neuvième"),  # f becomes v
        ("fr", 21, "f", "bare", "vingt et unième"),
        ("fr", 71, "f", "bare", "soixante et onzième"),
        ("fr", 80, "f", "bare", "quatre-vingtième"),
        ("fr", 91, "f", "bare", "quatre-vingt-onzième"),
        ("es", 1, "m", "bare", "primer"),  # before a masculine noun
        ("es", 3, "f", "bare", "tercera"),
        ("es", 11, "m", "bare", "11º"),  # undécimo is never shortened
        ("es", 13, "m", "bare", "13er"),
        ("es", 21, "f", "bare", "21ª"),
        ("ar", 1, "f", "nom", "الأولى"),
        ("ar", 11, "f", "nom", "الحادية عشرة"),
        ("ar", 20, "m", "gen", "العشرين"),
        ("ar", 21, "m", "nom", "الحادي والعشرون"),
        ("ar", 23, "f", "gen", "الثالثة والعشرين"),
        ("zh", 10, "n", "nom", "第十"),
        ("zh", 20, "n", "nom", "第二十"),
        ("zh", 21, "n", "nom", "第二十一"),
        ("en", 12, "n", "bare", "twelfth"),
        ("en", 21, "n", "nom", "the twenty-first"),
        ("en", 112, "n", "bare", "112th"),
    ],
)
def test_ordinals(language: str, number: int, gender: str, form: str, words: str) -> None:
    assert GRAMMARS[language].ordinal(number, gender, form) == words


DAYS = st.dates(date(2000, 1, 1), date(2059, 12, 31))


@pytest.mark.parametrize("language", LANGUAGES)
@given(first=DAYS, length=st.integers(0, 45))
def test_days_are_read_back(language: str, first: date, length: int) -> None:
    start, end = first.isoformat(), (first + timedelta(days=length)).isoformat()

    for part in ("", "head_"):
        printed = bare(GRAMMARS[language].days(start, end, part=part))
        found = [(d.first, d.last) for d in dates_in(printed, reader_language(language))]
        assert found == [(start, end)], printed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("month", [f"2029-{month:02}" for month in range(1, 13)])
def test_months_are_read_back(language: str, month: str) -> None:
    for part in ("", "head_"):
        printed = bare(GRAMMARS[language].days(month, part=part))
        assert [(d.first, d.last) for d in dates_in(printed, reader_language(language))] == [(month, month)]


@pytest.mark.parametrize(
    ("language", "place", "issue"),
    [
        ("ar", "تشرين الأول/أكتوبر 2032", "October 2032"),  # the date of issue is printed in English
        ("en", "October 2032", "October 2032"),
        ("es", "octubre de 2032", "octubre de 2032"),
        ("fr", "octobre 2032", "octobre 2032"),
        ("ru", "октябрь 2032 года", "October 2032"),
        ("zh", "2032年10月", "October 2032"),
    ],
)
def test_a_month_in_a_masthead(language: str, place: str, issue: str) -> None:
    """Without the preposition that it needs in a sentence."""
    spoken = GRAMMARS[language]
    assert (bare(spoken.days("2032-10", part="head_")), spoken.masthead_date("2032-10")) == (place, issue)


@pytest.mark.parametrize(
    ("language", "start", "end", "words"),
    [
        ("fr", "2023-10-02", "2023-10-03", "les 2 et 3 octobre 2023"),
        ("fr", "2029-05-30", "2029-06-01", "du 30 mai au 1er juin 2029"),
        ("fr", "2029-10-01", "2029-10-01", "le 1er octobre 2029"),
        ("es", "2028-06-08", "2028-06-09", "los días 8 y 9 de junio de 2028"),
        ("es", "2029-06-13", "2029-06-15", "del 13 al 15 de junio de 2029"),
        ("es", "2028-12-30", "2029-01-02", "del 30 de diciembre de 2028 al 2 de enero de 2029"),
        ("ar", "2029-06-14", "2029-06-15", "في 14 و 15 حزيران/يونيه 2029"),
        ("ar", "2028-09-05", "2028-09-07", "في الفترة من 5 إلى 7 أيلول/سبتمبر 2028"),
        ("zh", "2029-06-05", "2029-06-06", "2029年6月5日和6日"),
        ("zh", "2028-05-30", "2028-06-01", "2028年5月30日至6月1日"),
        ("ru", "2023-10-02", "2023-10-03", "2 и 3 октября 2023 года"),
        ("ru", "2028-12-30", "2029-01-02", "30 декабря 2028 года – 2 января 2029 года"),
        ("en", "2028-05-30", "2028-06-01", "from 30 May to 1 June 2028"),
        # two days that follow one another, in two months
        ("en", "2028-05-31", "2028-06-01", "on 31 May and 1 June 2028"),
        ("ru", "2028-05-31", "2028-06-01", "31 мая и 1 июня 2028 года"),
        ("fr", "2028-06-30", "2028-07-01", "les 30 juin et 1er juillet 2028"),
        ("es", "2028-06-30", "2028-07-01", "los días 30 de junio y 1 de julio de 2028"),
        ("ar", "2028-05-31", "2028-06-01", "في 31 أيار/مايو و 1 حزيران/يونيه 2028"),
        ("zh", "2028-05-31", "2028-06-01", "2028年5月31日和6月1日"),
    ],
)
def test_days(language: str, start: str, end: str, words: str) -> None:
    assert GRAMMARS[language].days(start, end) == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("14 and 15 June 2028", "31 May and 1 June 2028")),
        ("ru", ("14 и 15 июня 2028 года", "31 мая и 1 июня 2028 года")),
        ("fr", ("14 et 15 juin 2028", "31 mai et 1er juin 2028")),
        ("es", ("14 y 15 de junio de 2028", "31 de mayo y 1 de junio de 2028")),
        ("ar", ("14 و 15 حزيران/يونيه 2028", "31 أيار/مايو و 1 حزيران/يونيه 2028")),
        ("zh", ("2028年6月14日和15日", "2028年5月31日和6月1日")),
    ],
)
def test_two_days_in_a_masthead(language: str, words: tuple[str, str]) -> None:
    days = GRAMMARS[language].days
    pairs = (("2028-06-14", "2028-06-15"), ("2028-05-31", "2028-06-01"))
    assert tuple(bare(days(*pair, part="head_")) for pair in pairs) == words


def test_a_month_behind_another_preposition_is_in_its_case() -> None:
    spoken = GRAMMARS["ru"]
    assert [spoken.days("2032-10"), spoken.days("2032-10", part="on_")] == [
        "в октябре 2032 года",
        "октябрь 2032 года",
    ]


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("ar", 1, "جلسة واحدة"), ("ar", 2, "جلستين"), ("ar", 5, "خمس جلسات"), ("ar", 12, "12 جلسة"),
        ("ar", 100, "100 جلسة"), ("ar", 103, "103 جلسات"),
        ("ru", 1, "одного заседания"), ("ru", 4, "четырех заседаний"), ("ru", 21, "21 заседания"),
        ("en", 1, "one meeting"), ("en", 12, "12 meetings"), ("fr", 1, "une séance"), ("fr", 4, "quatre séances"),
        ("es", 1, "una sesión"), ("es", 4, "cuatro sesiones"), ("zh", 2, "两次会议"), ("zh", 12, "十二次会议"),
    ],
)  # fmt: skip
def test_sittings_are_counted(language: str, number: int, words: str) -> None:
    assert GRAMMARS[language].count(number, "sittings") == words


@pytest.mark.parametrize(
    ("language", "form", "words"),
    [
        ("en", "", "decisions 2/2 and 3/2"),
        ("es", "de", "de las decisiones 2/2 y 3/2"),
        ("fr", "a", "aux décisions 2/2 et 3/2"),
        ("ru", "ins", "решениями 2/2 и 3/2"),
    ],
)
def test_several_decisions_stand_under_one_noun(language: str, form: str, words: str) -> None:
    named = GRAMMARS[language].decisions("decision", ["2/2", "3/2"], "CTOC/COP")
    assert named is not None
    assert format(named, form) == words
    assert [fact.keys["decision"]["number"] for fact in named.facts] == ["2/2", "3/2"]


@pytest.mark.parametrize("language", ["ar", "zh"])
def test_where_each_decision_has_its_own_noun(language: str) -> None:
    assert GRAMMARS[language].decisions("decision", ["2/2", "3/2"], "CTOC/COP") is None


def every_body() -> list[tuple[str, str, str]]:
    return [
        (language, treaty, key)
        for treaty in sorted(available())
        for key, body in load(treaty).bodies.items()
        for language in LANGUAGES
        if language in body.names
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_body_has_all_forms(language: str) -> None:
    grammars = {treaty: grammar(language, load(treaty)) for treaty in available()}
    known = {*GRAMMARS[language].body("CTOC/COP").forms}
    for spoken, treaty, key in every_body():
        if spoken == language:
            names = (grammars[treaty].body(key), grammars[treaty].short_body(key))
            assert all(known <= {*name.forms} and name.gender in GENDERS for name in names), key


def test_a_body_without_a_name_is_refused() -> None:
    with pytest.raises(WordingError, match=r"WG\.9 has no name"):
        GRAMMARS["fr"].body("CTOC/COP/WG.9")


@pytest.mark.parametrize(
    ("language", "form", "words"),
    [
        ("fr", "de", "du Groupe de travail sur les armes à feu"),
        ("fr", "a", "au Groupe de travail sur les armes à feu"),
        ("es", "de", "del Grupo de Trabajo sobre Armas de Fuego"),
        ("es", "a", "al Grupo de Trabajo sobre Armas de Fuego"),
        ("ar", "li", "للفريق العامل المعني بالأسلحة النارية"),
        ("ar", "bi", "بالفريق العامل المعني بالأسلحة النارية"),
        ("ru", "ins", "Рабочей группой по огнестрельному оружию"),
        ("en", "nom", "the Working Group on Firearms"),
        ("zh", "gen", "枪支问题工作组"),  # one form for all
    ],
)
def test_bodies(language: str, form: str, words: str) -> None:
    assert format(GRAMMARS[language].body("CTOC/COP/WG.6"), form) == words


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_that_no_table_knows_stands_in_quotation_marks(language: str) -> None:
    words = str(GRAMMARS[language].titled("Xyz"))

    assert "Xyz" in words
    assert language in ("en", "zh") or words != "Xyz"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_participant_has_all_forms_and_is_known_by_each(language: str) -> None:
    printed = dict(world().participant_forms(language))
    forms = {*_participant(language, "FRA").forms}
    for key in world().participant_names(language):
        name = _participant(language, key)
        assert forms == {*name.forms}, key
        assert printed[name.forms["bare"]] == key
        assert printed[name.forms.get("text", name.forms["bare"])] == key


def _participant(language: str, key: str) -> Name:
    name = GRAMMARS[language].participant(key)
    assert name is not None
    return name


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_every_state_has_its_article_in_the_table(language: str) -> None:
    states = [key for key in world().participant_names(language) if world().capacity(key) is None]

    assert [key for key in states if world().article(key, language) is None] == []


@pytest.mark.parametrize(
    ("language", "key", "forms"),
    [
        ("fr", "FRA", "la France de la France à la France"),
        ("fr", "BRA", "le Brésil du Brésil au Brésil"),
        ("fr", "NLD", "les Pays-Bas des Pays-Bas aux Pays-Bas"),
        ("fr", "ARG", "l’Argentine de l’Argentine à l’Argentine"),
        ("fr", "HND", "le Honduras du Honduras au Honduras"),  # its h is not mute
        ("fr", "HTI", "Haïti d’Haïti à Haïti"),
        ("fr", "CUB", "Cuba de Cuba à Cuba"),
        ("fr", "VEN", "la République bolivarienne du Venezuela de la République bolivarienne du Venezuela à la République bolivarienne du Venezuela"),
        ("fr", "unodc", "l’Office des Nations Unies contre la drogue et le crime de l’Office des Nations Unies contre la drogue et le crime à l’Office des Nations Unies contre la drogue et le crime"),
        ("es", "ARG", "la Argentina de la Argentina a la Argentina"),
        ("es", "BRA", "el Brasil del Brasil al Brasil"),
        ("es", "SLV", "El Salvador de El Salvador a El Salvador"),  # its article is part of the name
        ("es", "USA", "los Estados Unidos de América de los Estados Unidos de América a los Estados Unidos de América"),
        ("es", "CUB", "Cuba de Cuba a Cuba"),
    ],
)  # fmt: skip
def test_states_with_articles_and_prepositions(language: str, key: str, forms: str) -> None:
    name = _participant(language, key)

    assert " ".join(format(name, form) for form in ("nom", "de", "a")) == forms


@pytest.mark.parametrize(
    ("language", "key", "text", "listed"),
    [
        ("en", "IRN", "the Islamic Republic of Iran", "Iran (Islamic Republic of)"),
        ("fr", "IRN", "la République islamique d’Iran", "Iran (République islamique d’)"),
        ("es", "IRN", "la República Islámica del Irán", "Irán (República Islámica del)"),
        ("ar", "IRN", "جمهورية إيران الإسلامية", "إيران (جمهورية - الإسلامية)"),
    ],
)
def test_lists_turn_long_names_about(language: str, key: str, text: str, listed: str) -> None:
    name = _participant(language, key)

    assert (format(name, "nom"), format(name, "bare")) == (text, listed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_place_has_a_name(language: str) -> None:
    cities = {city for _, city in world().place_forms(language)}

    assert all(str(GRAMMARS[language].place(city)) for city in cities)


def test_an_article_of_a_city_is_drawn_together() -> None:
    assert format(GRAMMARS["fr"].place("Cairo"), "a") == "au Caire"
    assert format(GRAMMARS["fr"].place("The Hague"), "a") == "à La Haye"
    assert format(GRAMMARS["ru"].place("Vienna"), "loc") == "Вене"


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("fr", ["Égypte", "El Salvador", "Émirats arabes unis", "Équateur", "Espagne", "Îles Cook", "Inde"]),
        ("es", ["Canadá", "Côte d’Ivoire", "Croacia", "Espada", "España", "Estonia"]),  # ñ follows n
        ("ru", ["Екатеринбург", "Ёлка", "Ереван", "Йемен"]),  # ё stands with е
        ("en", ["Costa Rica", "Côte d’Ivoire", "Croatia", "Türkiye", "Turkmenistan"]),
        ("ar", ["الاتحاد الروسي", "إثيوبيا", "الأرجنتين", "ألبانيا", "باكستان", "البحرين", "السودان", "السويد"]),
        ("zh", ["阿富汗", "巴西", "秘鲁", "朝鲜", "俄罗斯联邦", "斐济", "芬兰", "瑙鲁", "尼泊尔", "中国"]),
    ],
)  # fmt: skip
def test_names_stand_in_the_order_of_their_language(language: str, names: list[str]) -> None:
    keys = [GRAMMARS[language].sort_key(name) for name in names]

    assert all(one < other for one, other in pairwise(keys))


@pytest.mark.parametrize(
    ("language", "items", "words"),
    [
        ("en", ["a", "b", "c"], "a, b and c"),
        ("en", ["2 and 3 May", "5 May", "7 May"], "2 and 3 May, 5 May, and 7 May"),
        ("es", ["España", "Italia"], "España e Italia"),
        ("es", ["Francia", "Hungría"], "Francia y Hungría"),
        ("es", ["Francia", "Haití", "Indonesia"], "Francia, Haití e Indonesia"),
        ("ar", ["فرنسا", "كوبا", "بيرو"], "فرنسا وكوبا وبيرو"),
        ("ar", ["2", "4"], "2 و 4"),  # a blank before a figure
        ("zh", ["法国", "古巴", "秘鲁"], "法国、古巴和秘鲁"),
        ("zh", ["5日和6日", "8日"], "5日和6日以及8日"),
    ],
)
def test_rows(language: str, items: list[str], words: str) -> None:
    assert GRAMMARS[language].listed(items) == words


@pytest.mark.parametrize(
    ("text", "isolated"),
    [
        ("في 5 و 6 أيار", "في <5> و <6> أيار"),
        ("الوثيقة CTOC/COP/WG.4/2023/5.", "الوثيقة <CTOC/COP/WG.4/2023/5>."),
        ("فيينا، 10-14 أيار", "فيينا، <10>-<14> أيار"),  # a range runs from the right
        ("البند 2 (أ)", "البند <2> (أ)"),
        (
            "(CTOC/COP/WG.2/2017/4-CTOC/COP/WG.3/2017/4)",
            "(CTOC/COP/WG.2/2017/4-CTOC/COP/WG.3/2017/4)",
        ),  # no Arabic
        ("القرار 2200 A (XXI)", "القرار <2200 A (XXI)>"),
        ("مؤقت\ue0021\ue003", "مؤقت\ue0021\ue003"),  # the mark of a note
    ],
)
def test_numbers_and_symbols_are_isolated(text: str, isolated: str) -> None:
    wanted = isolated.replace("<", LRI).replace(">", PDI)

    assert GRAMMARS["ar"].finished(text) == wanted


@given(st.text(alphabet="أ ب1A/-.()[]…" + LRI + PDI, max_size=30))
def test_isolating_again_changes_nothing(text: str) -> None:
    once = GRAMMARS["ar"].finished(text)

    assert GRAMMARS["ar"].finished(once) == once
    if LRI not in text and PDI not in text:
        assert bare(once) == text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["paragraph", "chapter", "section", "item", "subitem", "agenda"])
def test_markers_differ(language: str, kind: str) -> None:
    markers = [GRAMMARS[language].marker(kind, number) for number in range(1, 21)]

    assert len({*markers}) == 20


# Templates


NUMBERS = ("zero", "one", "two", "few", "hundred", "many")


def templates(language: str) -> list[tuple[str, str, str]]:
    folder = resources.files("greffier.drafting.wording") / "languages" / language
    kinds = sorted(f.name.removesuffix(".toml") for f in folder.iterdir() if f.name != "grammar.toml")
    return [(kind, name, text) for kind in kinds for name, text in _flat(load_toml(language, kind)).items()]


def _flat(tree: dict[str, object], before: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for name, value in tree.items():
        if isinstance(value, dict):
            found |= _flat(value, f"{before}{name}.")
        else:
            found[before + name] = str(value)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_languages_have_the_same_templates(language: str) -> None:
    """But for the numbers that a language tells apart, and those that it writes in words."""

    def named(spoken: str) -> set[tuple[str, str]]:
        return {
            (k, f"{stem}.many" if last in NUMBERS else n)
            for k, n, _ in templates(spoken)
            for stem, _, last in (n.rpartition("."),)
            if ".numbers." not in n
        }

    assert named(language) == named("en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_templates_ask_for_forms_that_some_name_has(language: str) -> None:
    """A slot names a form of bodies, sessions, nouns, decisions, places or participants, or chooses by gender."""
    known = {*_known_forms(language)}
    for kind, name, text in templates(language):
        for spec in _specs(text):
            assert spec in known, f"{kind}, {name}: {spec}"


def _known_forms(language: str) -> list[str]:
    made = GRAMMARS[language]
    names = [made.body("CTOC/COP"), made.named("session"), made.gathering("meeting", 3), made.place("Vienna"),
             made.decision("resolution", "7/1"), _participant(language, "FRA")]  # fmt: skip
    asked = ("nom", "bare", "gen", "acc") if language == "zh" else ()
    days = ("on",)
    return [*(form for name in names for form in name.forms), *asked, *days, ""]


def _specs(text: str) -> list[str]:
    found = []
    for _, field, spec, _ in Formatter().parse(text):
        if field is not None and spec is not None:
            if spec.startswith("|"):
                found += [one for part in spec.split("|") for one in _specs(part)] if "{" in spec else []
                if "{" in spec:
                    found += _specs(spec)
            else:
                found.append(spec)
    return found
