"""Words as every writer needs them: the sentences of a part together, without what cannot be printed; which way they run."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib import resources

from greffier.documents.script import unspaced
from greffier.drafting.content import Draft, Sentence, sentences
from greffier.drafting.inline import Run, runs

__all__ = ["direction", "marker", "organization", "pieces", "spans", "together"]

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\ue000-\uf8ff]"
)
"""Controls, marks that turn the words around them, halves of characters, private signs: no document prints them."""
_RANGE = re.compile(r"(\d+)(\s?[-–]\s?)(\d+)")
_STOPS = " .,;:،؛"
_SYMBOL = re.compile(r"(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9.-]*/[A-Za-z0-9./-]*[A-Za-z0-9]")
_LATIN, _FROM_RIGHT = re.compile("[A-Za-z]"), re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_LETTERS = re.compile(r"[^\W\d_]+")


def together(said: Iterable[Sentence]) -> str:
    """The sentences of a part as one text, parted by blanks where its script has them."""
    text = ""
    for sentence in said:
        if not sentence.text:
            continue
        blank = bool(text) and not unspaced(text[-1]) and not unspaced(sentence.text[0])
        text += " " * blank + sentence.text
    return text


def pieces(text: str, way: str = "ltr") -> list[Run]:
    """The words in runs, each as it can be printed; `way` is the direction of the draft."""
    parted = _apart(text) if way == "rtl" else runs(text)
    found = [Run(_clean(r.text), r.emphasis, r.ltr, r.gap, r.note and _clean(r.note)) for r in parted]
    return [run for run in found if run.text or run.note]


def _apart(text: str) -> Iterator[Run]:
    """The runs of words among others that run from right to left.

    A range of numbers runs that way too, so its numbers are set apart, not the range; a symbol is set apart always. A line in letters that all run
    from left to right is set apart as a whole: `1 September 2028`.
    """
    found = list(runs(text))
    words = "".join(run.text for run in found)
    kept = words.rstrip(_STOPS)
    left = _LATIN.search(kept) and not _FROM_RIGHT.search(kept)
    if left and not any(run.gap for run in found):
        yield Run(kept, ltr=True)
        yield Run(words[len(kept) :])
        yield from (run for run in found if run.note is not None)
        return
    for run in found:
        span = _RANGE.fullmatch(run.text) if run.ltr else None
        if span is not None:
            yield from (Run(part, run.emphasis, ltr=n != 1) for n, part in enumerate(span.groups()))
        elif run.ltr or run.note is not None:
            yield run
        else:
            yield from _with_symbols(run)


def _with_symbols(run: Run) -> Iterator[Run]:
    """A run in several: each symbol in it is set apart."""
    at = 0
    for found in _SYMBOL.finditer(run.text):
        yield Run(run.text[at : found.start()], run.emphasis, gap=run.gap)
        yield Run(found[0], run.emphasis, ltr=True)
        at = found.end()
    yield Run(run.text[at:], run.emphasis, gap=run.gap)


def spans(row: list[Sentence]) -> bool:
    """Whether a row of a table says one thing alone, in its first cell: it is set over all columns."""
    return bool(row) and bool(row[0].text) and not any(cell.text for cell in row[1:])


def marker(printed: str | None) -> str:
    """A marker as it can be printed, or nothing."""
    return _clean(printed or "").strip()


def _clean(text: str) -> str:
    return _UNPRINTABLE.sub("", text.replace("\t", " ").replace("\n", " "))


def direction(draft: Draft) -> str:
    """`rtl` where most of the letters belong to words that run from right to left, else `ltr`."""
    balance = 0
    for sentence in sentences(draft):
        for word in _LETTERS.findall(sentence.text):
            balance += len(word) if unicodedata.bidirectional(word[0]) in ("R", "AL") else -len(word)
    return "rtl" if balance > 0 else "ltr"


@lru_cache(maxsize=16)
def organization(language: str) -> str:
    """The name of the organization in a language, or nothing: it stands above a masthead that has a symbol."""
    data = (resources.files(__package__) / "organization.toml").read_text(encoding="utf-8")
    return str(tomllib.loads(data).get(language, ""))
