"""Letters and signs of another script: `Cекретариат` with a Latin C, `A/76/1` with a Cyrillic A, `１２`, a comma in Arabic."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from greffier.documents.symbol import Symbol, SymbolError
from greffier.documents.symbols.letters import LOOKALIKES

from .models import Finding
from .prose import Prose
from .usage import scripts

__all__ = ["letters"]

_WORD = re.compile(r"[^\W\d_]+")
_WIDE = "\uff10"
"""The first of the wide letters and figures."""
_LONGEST = 60
"""A word is looked at within so many letters."""


def letters(prose: Prose) -> Iterator[Finding]:
    """Letters of another script in words, symbols and lists, and signs of another script between words."""
    for warning in prose.reading.warnings:
        if warning.code == "mixed_list_letters":
            marker = prose.raw[warning.start : warning.end]
            yield prose.at_source(warning.code, warning.start, warning.end, found=_named(marker))
    yield from _in_symbols(prose)
    if prose.text.isascii() or prose.usage is None:
        return
    yield from _in_words(prose, prose.usage.letters.script)
    yield from _signs(prose, prose.usage.letters.instead, prose.usage.letters.between)


def _in_words(prose: Prose, own: str) -> Iterator[Finding]:
    """Words with letters of two scripts, wide letters, a letter alone that only looks as if it were of the language."""
    text = prose.text
    seen = -1
    for m in _foreign(own).finditer(text):
        start, end = m.span()
        if start < seen:
            continue
        if m[0][0] >= _WIDE:
            yield prose.finding(
                "foreign_sign", start, end, found=m[0], expected=unicodedata.normalize("NFKC", m[0])
            )
            continue
        if _script(text[start - 1 : start]) or _script(text[end : end + 1]):
            word = _word_around(text, start)
            seen = word[1]
            if not (
                text[slice(*word)].isupper() and "/" in prose.token(start)
            ):  # a symbol is looked at as one
                yield from _in_word(prose, *word, own)
        elif end - start == 1 and _alone(text, start, own) and _meant(m[0], own) is not None:
            yield _letter(prose, start, m[0], own, m[0])


def _in_word(prose: Prose, start: int, end: int, own: str) -> Iterator[Finding]:
    """The first letter of the script of which a word has fewer letters; two words without a blank are none."""
    word = prose.text[start:end]
    by_script: dict[str, list[int]] = {}
    for i, letter in enumerate(word):
        by_script.setdefault(_script(letter), []).append(i)
    by_script.pop("", None)
    main = max(by_script, key=lambda name: (len(by_script[name]), name == own))
    for name, places in by_script.items():
        if name == main or (len(places) > 1 and not all(_meant(word[i], main) for i in places)):
            continue
        if places == [len(word) - 1] and prose.span_at(start).node.type in ("table", "other"):
            continue  # the mark of a note in a table
        yield _letter(prose, start + places[0], word[places[0]], main, word)


def _letter(prose: Prose, at: int, letter: str, script: str, word: str) -> Finding:
    meant = _meant(letter, script)
    expected = _named(meant) if meant else script
    return prose.finding("foreign_letter", at, at + 1, found=_named(letter), expected=expected, word=word)


def _alone(text: str, place: int, own: str) -> bool:
    """Whether a small letter stands by itself between words of small letters of the language's script."""
    before, behind = text[max(0, place - 2) : place], text[place + 1 : place + 4]
    if not text[place].islower() or len(before) + len(behind) < 5 or not before[-1] == " " == behind[0]:
        return False
    return all(_script(c) == own and c.islower() for c in before[:-1] + behind[1:])


def _in_symbols(prose: Prose) -> Iterator[Finding]:
    """Symbols with letters that look Latin, each told of once."""
    told: set[str] = set()
    for warning in prose.reading.warnings:
        if warning.code == "lookalike_letters":
            told.add(prose.raw[warning.start : warning.end])
            yield _symbol(prose, warning.start, warning.end)
    for start, raw in prose.slashed:
        latin = raw.translate(LOOKALIKES) if not raw.isascii() else raw
        if latin == raw or not latin.isascii() or not any(map(str.isdigit, raw)):
            continue
        place = prose.view.span(start, start + len(raw))
        if not told.isdisjoint((raw, *re.split("[-–]", raw))):
            continue
        try:
            Symbol.parse(latin)
        except SymbolError:
            continue
        told.add(raw)
        yield _symbol(prose, *place)


def _symbol(prose: Prose, start: int, end: int) -> Finding:
    raw = prose.raw[start:end]
    wrong = "".join(dict.fromkeys(c for c in raw if not c.isascii() and c.isalpha()))
    return prose.at_source(
        "foreign_symbol_letters", start, end, found=_named(wrong), expected=raw.translate(LOOKALIKES)
    )


def _signs(prose: Prose, instead: dict[str, str], between: dict[str, str]) -> Iterator[Finding]:
    """Letters of a neighbour language, punctuation of another script between words."""
    text = prose.text
    for wrong, right in instead.items():
        for m in re.finditer(wrong, text) if wrong in text else ():
            word = text[slice(*_word_around(text, m.start()))]
            yield prose.finding(
                "foreign_letter", *m.span(), found=_named(wrong), expected=_named(right), word=word
            )
    for wrong, right in between.items():
        for m in re.finditer(re.escape(wrong), text) if wrong in text else ():
            if _beyond(text[m.start() - 1 : m.start()]) and _beyond(text[m.end() : m.end() + 2].lstrip()[:1]):
                yield prose.finding("foreign_sign", *m.span(), found=_named(wrong), expected=_named(right))


def _beyond(letter: str) -> bool:
    """Whether a letter is of a script that has punctuation of its own."""
    return bool(letter) and _own_punctuation().match(letter) is not None


@lru_cache(maxsize=1)
def _own_punctuation() -> re.Pattern[str]:
    return re.compile(f"[{scripts()['punctuated']['letters']}]")


@lru_cache(maxsize=8)
def _foreign(own: str) -> re.Pattern[str]:
    """Runs of letters that may be mistaken for those of a script; Latin ones only where it has letters like them; wide ones."""
    names = scripts()["letters"]
    others = [name for name in names if name != own and (name != "latin" or own in scripts()["alike"])]
    letters_ = "".join(names[name] for name in others)
    return re.compile(rf"[{letters_}{scripts()['wide']['signs']}]+")


@lru_cache(maxsize=2048)
def _script(letter: str) -> str:
    """The script of a letter, of those that may be mixed; empty for any other sign."""
    names = scripts()["letters"]
    return next((name for name in names if letter and re.match(f"[{names[name]}]", letter)), "")


@lru_cache(maxsize=1)
def _alike() -> dict[str, dict[str, str]]:
    """Script → the letters of others, each with the one of this script that it looks like."""
    rows = scripts()["alike"]
    to_latin = {chr(k): v if isinstance(v, str) else chr(v) for k, v in LOOKALIKES.items()}
    return {"latin": to_latin, "cyrillic": dict(zip(rows["latin"], rows["cyrillic"], strict=True))}


def _meant(letter: str, script: str) -> str | None:
    """The letter of a script that another looks like; None where it looks like none."""
    return _alike().get(script, {}).get(letter)


def _word_around(text: str, place: int) -> tuple[int, int]:
    low = place
    while low and place - low < _LONGEST and text[low - 1].isalpha():
        low -= 1
    m = _WORD.match(text, low, place + _LONGEST)
    return (low, m.end()) if m is not None else (place, place + 1)


def _named(signs: str) -> str:
    """Signs with their names in Unicode: `C (LATIN CAPITAL LETTER C)`."""
    return ", ".join(f"{c} ({unicodedata.name(c, f'U+{ord(c):04X}')})" for c in signs)
