"""Invented documents of treaty conferences in six languages, as many as are wanted, the same for the same number.

Sentences are data (`prose.toml`). What they speak of is drawn, for each document, from the words of the treaties' data
and from invented names, some of which are frequent and most of which are rare, as in real texts.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from pathlib import Path
from typing import Any

from greffier.drafting.wording.files import load_toml
from greffier.drafting.wording.grammar import Grammar, grammar
from greffier.treaties import load, world
from texts import originals

PROSE = tomllib.loads(Path(__file__).with_name("prose.toml").read_text(encoding="utf-8"))
LANGUAGES, WEIGHTS = ("en", "fr", "es", "ru", "ar", "zh"), (40, 13, 13, 13, 11, 10)
BODIES = {
    "untoc": ("CTOC/COP", ("CTOC/COP/WG.2", "CTOC/COP/WG.3", "CTOC/COP/WG.4", "CTOC/COP/WG.6", "CTOC/COP/WG.7")),
    "uncac": ("CAC/COSP", ("CAC/COSP/IRG", "CAC/COSP/WG.2", "CAC/COSP/WG.4")),
}  # fmt: skip
FIRST, YEARS = 2005, 26
KINDS, SHARES = ("note", "paper", "resolution", "report"), (45, 25, 15, 15)
PARAGRAPHS = {"note": (10, 50), "paper": (20, 70), "resolution": (8, 40), "report": (60, 160)}
LONG, PER_LONG = (1000, 4500), 130
"""One document in so many is a compilation with so many paragraphs."""
WORD = re.compile(r"[^\W\d_]{4,}|[\u4e00-\u9fff]{2,6}")
ONSETS = {
    "latin": (list("bdfgklmnprstvz"), list("aeiou")),
    "ru": (list("бвгдзклмнпрст"), list("аеиоу")),
    "ar": (list("بتجدرسعفقكلمن"), list("اوي")),
    "zh": (list("安博达恩丰甘赫卡伦莫诺佩"), list("兰米塔维西亚")),
}
NAMES = 40_000
COMMAS = {"ar": "،", "zh": "，"}


class _Pool:
    """Words to draw from: the n-th so often as 1 to n."""

    def __init__(self, words: Sequence[str], flat: int) -> None:
        self.words = words
        self.weights = list(accumulate(1 / (rank + flat) for rank in range(len(words))))

    def draw(self, chance: random.Random, count: int) -> list[str]:
        return chance.choices(self.words, cum_weights=self.weights, k=count)


@cache
def _known(language: str) -> _Pool:
    """Words of the names and of the examples in a language, in an order that is always the same."""
    texts = [*world().participant_names(language).values(), *originals(language)]
    for treaty in BODIES:
        texts += [body.names.get(language, "") for body in load(treaty).bodies.values()]
    words = sorted({word for text in texts for word in WORD.findall(text)})
    random.Random(f"words {language}").shuffle(words)
    return _Pool(words, 20)


@cache
def _invented(language: str) -> _Pool:
    """Names that mean nothing: of projects, places and persons."""
    chance = random.Random(f"names {language}")
    first, second = ONSETS.get(language, ONSETS["latin"])
    names = {
        "".join(
            chance.choice(first) + chance.choice(second) for _ in range(chance.randint(2, 4))
        ).capitalize()
        for _ in range(NAMES)
    }
    return _Pool(sorted(names, key=lambda name: (len(name), name)), 30)


@cache
def _grammar(language: str, treaty: str) -> Grammar:
    return grammar(language, load(treaty))


def documents(count: int, start: int = 0) -> Iterator[tuple[str, str]]:
    """The names and texts of so many documents, from a number on."""
    for number in range(start, start + count):
        yield f"{number:06}.txt", _document(number)


def _document(number: int) -> str:
    chance = random.Random(f"document {number}")
    language = chance.choices(LANGUAGES, WEIGHTS)[0]
    treaty = chance.choice(tuple(BODIES))
    kind = chance.choices(KINDS, SHARES)[0]
    conference, groups = BODIES[treaty]
    body = conference if kind == "resolution" else chance.choice((conference, *groups))
    low, high = LONG if number % PER_LONG == PER_LONG - 1 else PARAGRAPHS[kind]
    prose = _Prose(chance, language)
    text = _resolution if kind == "resolution" else _paper
    year = FIRST + chance.randrange(YEARS)
    year = FIRST + chance.randrange(YEARS)
    words = _grammar(language, treaty)
    if kind == "resolution":
        head = _act(words, conference, f"{year - FIRST + 1}/{number}")
    else:
        head = _masthead(chance, words, (conference, body), year, number)
    title = prose.say(PROSE[language]["titles"][kind])
    return head.format(title=title) + "\n\n" + "\n\n".join(text(prose, chance.randint(low, high))) + "\n"


def _act(words: Grammar, conference: str, number: str) -> str:
    """The head of a resolution, with a place for its title."""
    named = words.decision("resolution", number).forms["nom"]
    return f"{_capital(named)}\n\n{{title}}\n\n{_capital(words.body(conference).forms['nom'])}{COMMAS.get(words.language, ',')}"


def _masthead(chance: random.Random, words: Grammar, of: tuple[str, str], year: int, number: int) -> str:
    """The head of a document of a body of a conference, with a place for its title."""
    conference, body = of
    common: dict[str, Any] = load_toml(words.language, "common")["masthead"]
    start = date(year, chance.randint(2, 11), chance.randint(1, 25))
    gathering = words.treaty.bodies[body].gathering or "session"
    ordinal = year - FIRST + 1
    lines = [
        f"{body}/{year}/{number}",
        "",
        words.body(conference).forms["bare"],
        "",
        common["general"],
        words.days((start - timedelta(days=chance.randint(5, 40))).isoformat(), part="head_"),
        common["language"],
        common["original"]["en"],
        "",
        *([words.body(body).forms["bare"]] if body != conference else []),
        _capital(words.gathering(gathering, ordinal).forms["nom"]),
        f"{words.place('Vienna')}, "
        + words.days(start.isoformat(), (start + timedelta(days=2)).isoformat(), part="head_"),
        "",
        "{title}",
    ]
    return "\n".join(lines)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


class _Prose:
    """The sentences of one document: it returns to words of its own."""

    def __init__(self, chance: random.Random, language: str) -> None:
        self.chance, self.language = chance, language
        self.own = [*_known(language).draw(chance, 30), *_invented(language).draw(chance, 10)]

    def say(self, template: str) -> str:
        chance = self.chance
        words = [chance.choice(self.own) for _ in range(2)] + _known(self.language).draw(chance, 1)
        chance.shuffle(words)
        return _capital(
            template.format(
                *words,
                act=f"{chance.randint(1, 14)}/{chance.randint(1, 9)}",
                symbol=f"CTOC/COP/WG.{chance.randint(2, 9)}/{chance.randint(2010, 2029)}/{chance.randint(1, 9)}",
                n=chance.randint(2, 60),
            )
        )

    def one(self, what: str) -> str:
        return self.say(self.chance.choice(PROSE[self.language][what]))


def _paper(prose: _Prose, count: int) -> Iterator[str]:
    """Chapters with numbered paragraphs, some of them with a list."""
    chapter = 0
    for number in range(1, count + 1):
        if number % 12 == 1:
            chapter += 1
            yield f"{_grammar(prose.language, 'untoc').figures(_roman(chapter))}. {prose.one('headings')}"
        yield f"{number}. " + " ".join(prose.one("sentences") for _ in range(prose.chance.randint(1, 3)))


def _roman(number: int) -> str:
    from greffier.drafting.wording.numerals import roman

    return roman((number - 1) % 399 + 1)


def _resolution(prose: _Prose, count: int) -> Iterator[str]:
    """Paragraphs that recall, then numbered ones that ask."""
    yield from (prose.one("preambles") for _ in range(count // 3))
    for number in range(1, count - count // 3 + 1):
        yield f"{number}. {prose.one('leads')}"
