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

__all__ = ["direction", "marker", "organization", "pieces", "together"]

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\ue000-\uf8ff]"
)
"""Controls, marks that turn the words around them, halves of characters, private signs: no document prints them."""
_RANGE = re.compile(r"(\d+)(\s?[-–]\s?)(\d+)")
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


def pieces(text: str) -> list[Run]:
    """The words in runs, each as it can be printed."""
    found = [Run(_clean(r.text), r.emphasis, r.ltr, r.gap, r.note and _clean(r.note)) for r in _parted(text)]
    return [run for run in found if run.text or run.note]


def _parted(text: str) -> Iterator[Run]:
    """The runs, with ranges of numbers in three: in words that run from right to left, so does a range."""
    for run in runs(text):
        span = _RANGE.fullmatch(run.text) if run.ltr else None
        if span is None:
            yield run
            continue
        yield Run(span[1], run.emphasis, ltr=True)
        yield Run(span[2], run.emphasis)
        yield Run(span[3], run.emphasis, ltr=True)


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
