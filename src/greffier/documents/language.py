"""A language's data, loaded once: `languages/CODE.toml` and the expressions made from it."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from msgspec import Struct

from .letters import as_mapping
from .notes import note_mark
from .script import any_whole
from .signs import OPENING_QUOTES


class KindWords(Struct, frozen=True):
    """A kind of document, the words that begin or end its kind line or title, and who its author then is."""

    kind: str
    words: tuple[str, ...]
    author: str | None = None
    ends: tuple[str, ...] = ()


class Language(Struct, frozen=True):
    """The words of one language, lower case, with the expressions that use them.

    `blank` is an expression for what stands between words; `year_first` has the signs of dates that begin with the
    year, and is empty where none do.
    """

    code: str
    months: dict[str, int]
    months_capitalised: bool
    year_words: tuple[str, ...]
    range_words: tuple[str, ...]
    and_words: tuple[str, ...]
    day_marks: tuple[str, ...]
    date_links: tuple[str, ...]
    date_articles: tuple[str, ...]
    weekdays: tuple[str, ...]
    ordinals: dict[str, int]
    cardinals: dict[str, int]
    ordinal_prefix: str
    ordinal_suffix: str
    ordinals_behind: bool
    keep_hyphen: re.Pattern[str]
    masthead: dict[str, Any]
    headings: dict[str, Any]
    kinds: tuple[KindWords, ...]
    kind_words: tuple[str, ...]
    kind_ends: tuple[str, ...]
    preamble: re.Pattern[str]
    placeholder: re.Pattern[str]
    stopwords: frozenset[str]
    unfinished: tuple[str, ...]
    blank: str
    note_mark: re.Pattern[str]
    year_first: dict[str, Any]


_NUMBER = r"(?P<number>(?:E?S-)?\d{1,4}/\d{1,4}|\d{1,3}/[A-Z]{2,4}\.\d{1,3}|\d{1,4}\s?\((?:\d{4}|(?:E?S-)?[IVXLC]{1,7})\))"
"""What `<number>` stands for in headings: `7/1`, `S-31/1`, `1/CP.21`, `1325 (2000)`, `1514 (XV)`."""


def _headings(data: dict[str, Any]) -> dict[str, Any]:
    return {**data, "decision_number": data["decision_number"].replace("<number>", _NUMBER)}


def _folder() -> Traversable:
    return resources.files("greffier.documents") / "languages"


@lru_cache(maxsize=1)
def available() -> tuple[str, ...]:
    """Codes of the languages that have data here; the structure of others is read with the words of English."""
    return tuple(sorted(f.name[:-5] for f in _folder().iterdir() if f.name.endswith(".toml")))


@lru_cache(maxsize=16)
def _file(code: str) -> dict[str, Any]:
    return tomllib.loads((_folder() / f"{code}.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=16)
def language(code: str) -> Language:
    """The language of a code, for `available()` codes only."""
    data = as_mapping(_file(code))
    calendar, numbers = data["calendar"], data["numbers"]
    kinds = tuple(
        KindWords(k["kind"], tuple(k["words"]), k.get("author"), tuple(k.get("ends", ())))
        for k in data["kinds"]
    )
    return Language(
        code=code,
        months={form: n for n, forms in enumerate(calendar["months"], 1) for form in forms},
        months_capitalised=data["months_capitalised"],
        year_words=tuple(calendar["year_words"]),
        range_words=tuple(calendar["range_words"]),
        and_words=tuple(calendar["and_words"]),
        day_marks=tuple(calendar.get("day_marks", ())),
        date_links=tuple(calendar.get("links", ())),
        date_articles=tuple(calendar.get("articles", ())),
        weekdays=tuple(calendar.get("weekdays", ())),
        ordinals=_ordinals(numbers),
        cardinals={form: int(n) for n, forms in numbers["cardinals"].items() for form in forms},
        ordinal_prefix=numbers.get("ordinal_prefix", ""),
        ordinal_suffix=numbers["ordinal_suffix"],
        ordinals_behind=numbers.get("ordinals_behind", False),
        keep_hyphen=re.compile("|".join(data["hyphens"]["keep_pairs"])),
        masthead=data["masthead"],
        headings=_headings(data["headings"]),
        kinds=kinds,
        kind_words=tuple(word for kind in kinds for word in kind.words),
        kind_ends=tuple(word for kind in kinds for word in kind.ends),
        preamble=_opening(data["preamble"]["words"]),
        placeholder=re.compile(
            rf"\[ ?(?:…|\.\.\.|[Xx]{{2,}}|_{{2,}}|(?i:{'|'.join(data['placeholders'])})\.?) ?\]"
        ),
        stopwords=frozenset(data["stopwords"]),
        unfinished=tuple(f" {word}" for word in data.get("unfinished", ())),
        blank=data.get("blank", r"\s"),
        note_mark=note_mark(data.get("notes")),
        year_first=calendar.get("year_first", {}),
    )


def _opening(words: list[str]) -> re.Pattern[str]:
    """An expression for any of the words at the beginning of a text, behind a quotation mark or not."""
    return re.compile(rf"[{OPENING_QUOTES}\s]*(?:{any_whole(words)})", re.IGNORECASE)


def _ordinals(numbers: dict[str, Any]) -> dict[str, int]:
    """Every printed form of the ordinals 1 to 99: `second`, `twenty-second`, `двадцать второго`."""
    units = {f: int(n) for n, forms in numbers["ordinal_forms"].items() for f in forms}
    for n, stem in numbers["ordinal_stems"].items():
        units |= {stem + ending: int(n) for ending in numbers["ordinal_endings"]}
    joint, units_first = numbers["tens_joint"], numbers.get("units_first", False)
    behind_tens = {f: int(n) for n, forms in numbers.get("units", {}).items() for f in forms} or units
    compound = {
        f"{unit}{joint}{ten}" if units_first else f"{ten}{joint}{unit}": int(tens) + n
        for tens, forms in numbers["tens"].items()
        for ten in forms
        for unit, n in behind_tens.items()
        if n < 10
    }
    return units | compound


@lru_cache(maxsize=1)
def masthead_languages() -> dict[str, str]:
    """Names of the languages as mastheads print them, in any language: `russian` -> `ru`."""
    names: dict[str, str] = {}
    for code in available():
        for spoken, forms in as_mapping(_file(code)["masthead"]["languages"]).items():
            names |= dict.fromkeys(forms, spoken)
    return names


_NO_LETTERS = bytes(n for n in range(0xC0) if not (n < 0x80 and chr(n).isalpha()))
"""Signs of Latin-1 that are no letters."""
_HAN = bytes(range(0x4E, 0xA0))
_WORD = re.compile(r"[^\W\d_]+")
_BLANK = re.compile(r"\s")
_SYMBOLS = re.compile(r"[A-Z]+(?:/[A-Z0-9.]+)+")
"""Symbols of documents: Latin in any language, and a list of documents has little else."""
_LONGEST_WORD = 40
_LEAD = 2
"""One word more tells nothing: it may be part of a name, as in Côte d’Ivoire."""
_HEAD, _WINDOW = 600, 1500
"""A masthead has about so many characters; windows of so many are looked at: behind it, in the middle, further on."""


def detect(text: str) -> str | None:
    """The language that most of a text is written in, by script, then by its commonest words; None if none.

    Mastheads of the United Nations may be English in any language: the text behind counts.
    """
    sample = _sample(text)
    counts = _letters(_SYMBOLS.sub("", sample))
    if not any(counts.values()):
        counts = _letters(text[:_WINDOW])
    script = max(counts, key=lambda k: counts[k])
    if not counts[script]:
        return None
    languages = _scripts()[script]
    if len(languages) == 1:
        return next(iter(languages))
    votes = _votes(sample, languages)
    most, next_ = sorted(votes.values(), reverse=True)[:2]
    if most - next_ < _LEAD:  # a short text, or one of names: all of it counts
        votes = _votes(text[: 3 * _WINDOW], languages)
    return max(votes, key=lambda k: votes[k])


def _votes(text: str, languages: dict[str, frozenset[str]]) -> dict[str, int]:
    """How many words of a text are among the commonest of each language."""
    words = Counter(_WORD.findall(text.lower()))
    return {code: sum([words[w] for w in words.keys() & common]) for code, common in languages.items()}


def told_apart() -> tuple[str, ...]:
    """Codes of the languages that a document may be told to be in, those read for structure alone included."""
    return tuple(sorted(code for languages in _scripts().values() for code in languages))


def common_words() -> dict[str, frozenset[str]]:
    """The commonest words of each language that shares its script with others."""
    return {code: words for languages in _scripts().values() for code, words in languages.items() if words}


@lru_cache(maxsize=1)
def _scripts() -> dict[str, dict[str, frozenset[str]]]:
    """For each script its languages with their commonest words."""
    file = resources.files("greffier.documents") / "scripts.toml"
    data: dict[str, dict[str, list[str]]] = tomllib.loads(file.read_text(encoding="utf-8"))
    return {
        script: {code: frozenset(words) for code, words in languages.items()}
        for script, languages in data.items()
    }


def _sample(text: str) -> str:
    """What of a text shows its language: all of a short one but its first third, windows of a long one."""
    first = min(_HEAD, len(text) // 3)
    if (blank := _BLANK.search(text, first, first + _LONGEST_WORD)) is not None:
        first = blank.end()  # not in the middle of a word, which could be one of another language
    if len(text) <= first + 3 * _WINDOW:
        return text[first:]
    starts = (first, len(text) // 2, len(text) * 3 // 4)
    return "\n".join(text[start : start + _WINDOW] for start in starts)


def _letters(sample: str) -> dict[str, int]:
    """How many letters of each script a sample holds; a Chinese sign counts for three.

    A script is a row of 256 code points or several, and the upper byte of a UTF-16 unit is its row.
    """
    rows = sample.encode("utf-16-le", "surrogatepass")[1::2]
    cyrillic, arabic = rows.count(0x04), rows.count(0x06)
    latin = len(sample.encode("latin-1", "ignore").translate(None, _NO_LETTERS)) + rows.count(0x01)
    han = len(rows) - len(rows.translate(None, _HAN))
    return {"latin": latin, "cyrillic": cyrillic, "arabic": arabic, "han": 3 * han}
