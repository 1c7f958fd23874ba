"""The part of a text that answers a query best, and the words in it to mark."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .query import Query, Term
from .words import WORD, stem_list

__all__ = ["best_passage"]


def best_passage(
    parts: Sequence[tuple[str, str]], language: str | None, query: Query
) -> tuple[int, list[tuple[int, int]]] | None:
    """The part with the most of a query's terms, as its index in `parts`, and the places in its text that match.

    `parts` are identifiers with texts, in order. Among parts with as many terms the one with more phrases is the
    best, then the earlier one. Places are in order and do not overlap. None where no part matches.

    >>> from greffier.register.search.query import parse
    >>> best_passage([("sec_1", "The agenda"), ("sec_2", "Meetings of the group")], "en", parse("meeting group"))
    (1, [(0, 8), (16, 21)])
    """
    best, most = -1, (0, 0)
    firsts = {phrase[0] for term in query.terms for phrase in term}
    for index, (_, text) in enumerate(parts):
        stems = stem_list(text, language)
        if firsts.isdisjoint(stems):
            continue
        score = _score(_Places(stems, firsts), query.terms)
        if score > most:
            best, most = index, score
    if best < 0:
        return None
    text = parts[best][1]
    return best, _spans(text, _Places(stem_list(text, language), firsts), query.terms)


class _Places:
    """Where phrases stand in a list of stems. Words without a stem, such as marks alone, do not part a phrase."""

    def __init__(self, stems: list[str], firsts: set[str]) -> None:
        self.words = [place for place, stem in enumerate(stems) if stem]
        self._stems = list(filter(None, stems))
        self._of: dict[str, list[int]] = {}
        for place, stem in enumerate(self._stems):
            if stem in firsts:
                self._of.setdefault(stem, []).append(place)

    def of(self, phrase: tuple[str, ...]) -> Iterator[int]:
        """The places where a phrase begins."""
        wanted = list(phrase)
        for place in self._of.get(phrase[0], ()):
            if self._stems[place : place + len(wanted)] == wanted:
                yield place


def _score(places: _Places, terms: tuple[Term, ...]) -> tuple[int, int]:
    """How many terms match, and how many of them by a phrase."""
    found = [[phrase for phrase in term if any(True for _ in places.of(phrase))] for term in terms]
    return sum(map(bool, found)), sum(any(len(phrase) > 1 for phrase in phrases) for phrases in found)


def _spans(text: str, places: _Places, terms: tuple[Term, ...]) -> list[tuple[int, int]]:
    """The spans of all words that match. Chinese characters that touch are one span."""
    marked = {
        places.words[place + step]
        for term in terms
        for phrase in term
        for place in places.of(phrase)
        for step in range(len(phrase))
    }
    spans: list[tuple[int, int]] = []
    for place, word in enumerate(WORD.finditer(text)):
        if place not in marked:
            continue
        start, end = word.span()
        if spans and spans[-1][1] == start:
            start, _ = spans.pop()
        spans.append((start, end))
    return spans
