"""What is common to all treaties: States, organizations, places and their names in every case of a language."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from greffier.treaties.errors import TreatyError
from greffier.treaties.files import check, read_rows, read_toml
from greffier.treaties.spelling import CURLY, STRAIGHT, with_apostrophes

__all__ = ["CAPACITIES", "LANGUAGES", "World", "name_columns", "world"]

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
CAPACITIES = ("regional_organization", "un_entity", "igo", "ngo")
CASES = ("nominative", "genitive", "dative", "accusative", "instrumental", "prepositional")
STATES = ("iso3", "iso2", "m49", "region", "subregion", "regional_group", "verified")
ARTICLES = ("key", "article", "gender", "verified")
ORGANIZATIONS = ("key", "capacity", "acronym", "verified")


class World:
    """Names, capacities, places and regional groups; each file is read when first asked for.

    Names are matched as printed: forms with a curly apostrophe come with the straight one too.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._names: dict[str, list[list[str]]] = {}
        self._forms: dict[str, list[tuple[str, str]]] = {}
        self._places: dict[str, list[tuple[str, str]]] = {}
        self._cities: dict[str, dict[str, str | list[str]]] = {}
        self._articles: dict[str, dict[str, tuple[str, str]]] = {}
        self._capacities: dict[str, str] = {}
        self._groups: dict[str, str | None] = {}

    def participant_forms(self, language: str) -> list[tuple[str, str]]:
        """Every printed form, in any case, with the participant's key; no form twice."""
        if language not in self._forms:
            self._forms[language] = _forms(self._rows(language))
        return list(self._forms[language])

    def participant_names(self, language: str) -> dict[str, str]:
        """Key → short name in the nominative."""
        return {row[0]: row[2] for row in self._rows(language) if row[1] == "short"}

    def declension(self, name: str, language: str) -> tuple[str, ...] | None:
        """The forms of a participant's name, nominative first; None where the name is not known."""
        for row in self._rows(language):
            if row[2] == name:
                return tuple(row[2:-1])
        return None

    def declensions(self, key: str, language: str) -> list[tuple[str, ...]]:
        """All names of a participant, the short one first, each in its forms."""
        rows = [row for row in self._rows(language) if row[0] == key]
        return [tuple(row[2:-1]) for row in sorted(rows, key=lambda row: row[1] != "short")]

    def capacity(self, key: str) -> str | None:
        """The class of an organization (`CAPACITIES`); None for a State."""
        if not self._capacities:
            path = self._folder / "organizations.tsv"
            self._capacities = {row[0]: row[1] for row in read_rows(path, ORGANIZATIONS)}
        return self._capacities.get(key)

    def place_forms(self, language: str) -> list[tuple[str, str]]:
        """Every printed form of a city, in any case, with its English name; no form twice."""
        check(language, LANGUAGES, self._folder, "language")
        if not self._places:
            self._places = _places(self._folder / "places.toml")
        return list(self._places.get(language, []))

    def place_names(self, name: str, language: str) -> list[str]:
        """The forms of a city by its English name: the cases in Russian, else its spellings."""
        if not self._cities:
            self._cities = read_toml(self._folder / "places.toml")
        found = self._cities.get(name, {}).get(language, [])
        return [found] if isinstance(found, str) else list(found)

    def article(self, key: str, language: str) -> tuple[str, str] | None:
        """The article that the short name of a State takes, empty where it takes none, and its gender.

        The gender is `m` `f` or `n`, with `pl` behind where the name is a plural. None where the language has no table
        of them, or the table not the State.
        """
        if language not in self._articles:
            path = self._folder / f"articles.{language}.tsv"
            rows = read_rows(path, ARTICLES) if path.is_file() else []
            self._articles[language] = {row[0]: (row[1].strip("-"), row[2]) for row in rows}
        return self._articles[language].get(key)

    def regional_group(self, iso3: str) -> str | None:
        """The United Nations regional group of a State; None where it has none or it is not known."""
        if not self._groups:
            path = self._folder / "states.tsv"
            self._groups = {row[0]: row[5] or None for row in read_rows(path, STATES)}
        return self._groups.get(iso3)

    def states(self) -> tuple[str, ...]:
        """The ISO 3166 alpha-3 codes of all States, in the order of the table."""
        self.regional_group("")
        return tuple(self._groups)

    def _rows(self, language: str) -> list[list[str]]:
        check(language, LANGUAGES, self._folder, "language")
        if language not in self._names:
            path = self._folder / f"names.{language}.tsv"
            self._names[language] = read_rows(path, name_columns(language))
        return self._names[language]


def name_columns(language: str) -> tuple[str, ...]:
    """The columns of a table of names: a column for each case in languages that have cases, else one form."""
    return ("key", "kind", *(CASES if language == "ru" else CASES[:1]), "verified")


@cache
def world() -> World:
    """The one World of Greffier's own data."""
    return World(Path(__file__).parent / "data" / "world")


def _forms(rows: list[list[str]]) -> list[tuple[str, str]]:
    found: dict[str, str] = {}
    for row in rows:
        key = row[0]
        for form in row[2:-1]:
            found.setdefault(form, key)
            if CURLY in form:
                found.setdefault(form.replace(CURLY, STRAIGHT), key)
    return list(found.items())


def _places(path: Path) -> dict[str, list[tuple[str, str]]]:
    """`places.toml`: language → forms; a value is a name, or a list of names or cases."""
    found: dict[str, dict[str, str]] = {}
    for city, names in read_toml(path).items():
        for language, value in names.items():
            if language in LANGUAGES:
                values = [value] if isinstance(value, str) else value
                forms = found.setdefault(language, {})
                for form in with_apostrophes(values):
                    forms.setdefault(form, city)
            elif language not in ("country", "verified"):
                raise TreatyError(
                    f"{path}, {city}: {language!r} is not allowed; allowed: {', '.join(LANGUAGES)}"
                )
    return {language: list(forms.items()) for language, forms in found.items()}
