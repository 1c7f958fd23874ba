"""What to look for in the parts of a text to find the one that answers best, and the words in it to mark."""

from __future__ import annotations

from collections.abc import Iterable

from .facets import FRONT
from .query import Query, Term, expression
from .stems import stems
from .words import WORD

__all__ = ["LEAST", "marks", "sought"]

TERM, FACET, AHEAD, PHRASE = 100_000, 1_000, -100, 1
"""What a part is worth for each term that it holds, for a facet that was asked for, for standing ahead of the text
(masthead and title, which are told of every text), for a term that it holds as a phrase."""
LEAST = TERM + AHEAD
"""What a part that answers is worth at least."""


def sought(query: Query, facets: Iterable[str] = ()) -> list[tuple[str, int]]:
    """Expressions for the index of parts, each with what a part is worth that it matches.

    The best part has the most of the query's terms, then of the words of facets; then one of the text itself is better
    than masthead and title, then one with more of the terms that are phrases.

    >>> from greffier.register.search.query import parse
    >>> sought(parse('meeting "working group"', ["en"]))
    [('"≡front"', -100), ('"meet"', 100000), ('"work group"', 100001)]
    """
    found = [(expression(((FRONT,),)), AHEAD), *((expression(((word,),)), FACET) for word in facets)]
    for term in query.terms:
        phrases = tuple(phrase for phrase in term if len(phrase) > 1)
        whole = phrases == term
        found.append((expression(term), TERM + PHRASE * whole))
        if phrases and not whole:
            found.append((expression(phrases), PHRASE))
    return found


def marks(text: str, language: str | None, query: Query) -> list[tuple[int, int]]:
    """The places in a text of what is looked for, in order; none overlap.

    >>> from greffier.register.search.query import parse
    >>> marks("Meetings of the group", "en", parse("meeting group"))
    [(0, 8), (16, 21)]
    """
    made = stems(language)
    words = [word for word in WORD.finditer(text) if made[word[0]]]
    spans: list[tuple[int, int]] = []
    for place in sorted(_marked([made[word[0]] for word in words], query.terms)):
        start, end = words[place].span()
        if spans and spans[-1][1] == start:
            start, _ = spans.pop()  # Chinese characters that touch are one span
        spans.append((start, end))
    return spans


def _marked(stemmed: list[str], terms: Iterable[Term]) -> set[int]:
    """The places of all words that match. Words without a stem, such as marks alone, do not part a phrase."""
    phrases = {phrase for term in terms for phrase in term}
    places: dict[str, list[int]] = {phrase[0]: [] for phrase in phrases}
    for place, stem in enumerate(stemmed):
        if stem in places:
            places[stem].append(place)
    return {
        place + step
        for phrase in phrases
        for place in places[phrase[0]]
        if tuple(stemmed[place : place + len(phrase)]) == phrase
        for step in range(len(phrase))
    }
