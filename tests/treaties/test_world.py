"""States, organizations and places: keys, capacities, names in six languages."""

from __future__ import annotations

import unicodedata

import pytest

from greffier.treaties import TreatyError, World, world
from greffier.treaties.world import CAPACITIES, LANGUAGES, ORGANIZATIONS, STATES

NAMED = [
    # language, as printed, key: what attendance lists of the United Nations print
    ("en", "Bolivia (Plurinational State of)", "BOL"),
    ("en", "Iran (Islamic Republic of)", "IRN"),
    ("en", "Islamic Republic of Iran", "IRN"),
    ("en", "Micronesia (Federated States of)", "FSM"),
    ("en", "Netherlands (Kingdom of the)", "NLD"),
    ("en", "Netherlands", "NLD"),
    ("en", "Kingdom of the Netherlands", "NLD"),
    ("en", "Venezuela (Bolivarian Republic of)", "VEN"),
    ("en", "United States", "USA"),
    ("en", "United States of America", "USA"),
    ("en", "United Kingdom", "GBR"),
    ("en", "United Kingdom of Great Britain and Northern Ireland", "GBR"),
    ("en", "Türkiye", "TUR"),
    ("en", "Turkey", "TUR"),
    ("en", "Czechia", "CZE"),
    ("en", "Czech Republic", "CZE"),
    ("en", "Cabo Verde", "CPV"),
    ("en", "Côte d’Ivoire", "CIV"),
    ("en", "Côte d'Ivoire", "CIV"),
    ("en", "Viet Nam", "VNM"),
    ("en", "Republic of Korea", "KOR"),
    ("en", "Democratic People’s Republic of Korea", "PRK"),
    ("en", "Russian Federation", "RUS"),
    ("en", "Holy See", "VAT"),
    ("en", "State of Palestine", "PSE"),
    ("en", "Lao People's Democratic Republic", "LAO"),
    ("en", "Sao Tome and Principe", "STP"),
    ("en", "Syrian Arab Republic", "SYR"),
    ("en", "United Republic of Tanzania", "TZA"),
    ("en", "Gambia", "GMB"),
    ("en", "Bahamas", "BHS"),
    ("en", "Philippines", "PHL"),
    ("en", "European Union", "EU"),
    ("en", "International Criminal Police Organization", "interpol"),
    ("en", "INTERPOL", "interpol"),
    ("ru", "Венесуэла (Боливарианская Республика)", "VEN"),
    ("ru", "Исламская Республика Иран", "IRN"),
    ("ru", "Иран (Исламская Республика)", "IRN"),
    ("ru", "Нидерланды (Королевство)", "NLD"),
    ("ru", "Соединенных Штатов Америки", "USA"),
    ("ru", "Соединенные Штаты", "USA"),
    ("ru", "Соединенное Королевство", "GBR"),
    ("ru", "Государство Палестина", "PSE"),
    ("ru", "Кот-д'Ивуар", "CIV"),
    ("ru", "Чешской Республикой", "CZE"),
    ("ru", "Турецкая Республика", "TUR"),
    ("ru", "Европейского союза", "EU"),
    ("ru", "Международной организации уголовной полиции", "interpol"),
    ("ru", "Лига арабских государств", "las"),
    ("ru", "Секретариат платформы «Комплексное управление вопросами внутренней безопасности»", "iisg"),
    ("ru", "УНП ООН", "unodc"),
    ("fr", "Côte d’Ivoire", "CIV"),
    ("fr", "Pays-Bas (Royaume des)", "NLD"),
    ("fr", "Royaume-Uni", "GBR"),
    ("es", "Países Bajos (Reino de los)", "NLD"),
    ("es", "Türkiye", "TUR"),
    ("ar", "الاتحاد الروسي", "RUS"),
    ("zh", "大韩民国", "KOR"),
]


@pytest.mark.parametrize(("language", "printed", "key"), NAMED)
def test_names(language: str, printed: str, key: str) -> None:
    assert dict(world().participant_forms(language))[printed] == key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_a_short_name(language: str) -> None:
    names = world().participant_names(language)

    assert len(world().states()) == 197
    assert set(names) >= set(world().states())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_form_means_two_participants(language: str) -> None:
    forms = [form for form, _ in world().participant_forms(language)]
    keys: dict[str, set[str]] = {}
    for row in world()._rows(language):
        for form in row[2:-1]:
            keys.setdefault(form, set()).add(row[0])

    assert len(forms) == len(set(forms))
    assert {form: found for form, found in keys.items() if len(found) > 1} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_rows_are_well_formed(language: str) -> None:
    known = {*world().states(), *(row for row in _organizations())}
    for row in world()._rows(language):
        assert row[0] in known, row
        assert row[1] in ("short", "formal", "printed"), row
        assert row[-1] in ("yes", "no"), row
        for form in row[2:-1]:
            assert form == form.strip() == unicodedata.normalize("NFC", form), row
            assert form, row
            assert "  " not in form, row
            assert "'" not in form, row


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_short_name_a_participant(language: str) -> None:
    keys = [row[0] for row in world()._rows(language) if row[1] == "short"]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(
    ("language", "articles"),
    [("en", ("the ",)), ("fr", ("le ", "la ", "les ", "l’")), ("es", ("el ", "la ", "los ", "las "))],
)
def test_names_have_no_leading_article(language: str, articles: tuple[str, ...]) -> None:
    for name in world().participant_names(language).values():
        assert not name.startswith(articles)
        assert not name.endswith(tuple(f"({article.strip()})" for article in articles))


def _organizations() -> list[str]:
    lines = (world()._folder / "organizations.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t")[0] for line in lines[1:]]


def test_organizations() -> None:
    keys = _organizations()

    assert len(keys) == len(set(keys)) >= 60
    assert all(world().capacity(key) in CAPACITIES for key in keys)
    for language in ("en", "ru"):
        assert set(world().participant_names(language)) >= set(keys), language


CAPACITY = [
    ("EU", "regional_organization"),
    ("interpol", "igo"),
    ("las", "igo"),
    ("ipu", "igo"),
    ("unodc", "un_entity"),
    ("RUS", None),
    ("nobody", None),
]


@pytest.mark.parametrize(("key", "capacity"), CAPACITY)
def test_capacity(key: str, capacity: str | None) -> None:
    assert world().capacity(key) == capacity


GROUPS = [
    ("UGA", "African States"),
    ("AZE", "Eastern European States"),
    ("ARG", "Latin American and Caribbean States"),
    ("JPN", "Asia-Pacific States"),
    ("CAN", "Western European and other States"),
    ("VAT", None),
    ("EU", None),
]


@pytest.mark.parametrize(("iso3", "group"), GROUPS)
def test_regional_groups(iso3: str, group: str | None) -> None:
    assert world().regional_group(iso3) == group


def test_five_regional_groups_hold_the_members() -> None:
    groups = [world().regional_group(iso3) for iso3 in world().states()]

    assert len(set(groups) - {None}) == 5
    assert len([group for group in groups if group]) == 193


PLACES = [
    ("ru", "Вене", "Vienna"),
    ("ru", "Нью-Йорке", "New York"),
    ("ru", "Санкт-Петербурге", "St. Petersburg"),
    ("ru", "Аддис-Абебе", "Addis Ababa"),
    ("en", "Sharm el-Sheikh", "Sharm el-Sheikh"),
    ("en", "Merida", "Mérida"),
    ("fr", "Genève", "Geneva"),
    ("es", "Viena", "Vienna"),
    ("ar", "فيينا", "Vienna"),
    ("zh", "维也纳", "Vienna"),
]


@pytest.mark.parametrize(("language", "printed", "city"), PLACES)
def test_places(language: str, printed: str, city: str) -> None:
    assert dict(world().place_forms(language))[printed] == city


def test_places_are_named_in_six_languages() -> None:
    cities = [{city for _, city in world().place_forms(language)} for language in LANGUAGES]

    assert all(one == cities[0] for one in cities)
    assert len(cities[0]) >= 60


def test_a_language_that_is_not_there() -> None:
    with pytest.raises(TreatyError, match=r"'de' is not allowed; allowed: ar, en, es, fr, ru, zh"):
        world().participant_forms("de")
    with pytest.raises(TreatyError, match=r"'de' is not allowed"):
        world().place_forms("de")


def test_a_caller_may_change_what_it_gets() -> None:
    world().participant_forms("en").clear()
    world().place_forms("en").clear()

    assert world().participant_forms("en")
    assert world().place_forms("en")


def test_there_is_one_world() -> None:
    assert world() is world()
    assert isinstance(world(), World)
    assert STATES[0] == "iso3"
    assert ORGANIZATIONS[0] == "key"
