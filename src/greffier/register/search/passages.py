"""What to look for in the parts of a text to find the one that answers best, and the words in it to mark."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .facets import FRONT
from .grammar import light
from .query import Query, Term, expression
from .stems import stems
from .words import WORD

__all__ = ["LEAST", "marks", "sought"]

TERM, FACET, AHEAD, LIGHT, PHRASE = 100_000, 1_000, -500, 100, 1
"""What a part is worth for each term that it holds, for a facet that was asked for, for standing ahead of the text
(masthead, title, contents, which are told of every text), for a term that is a word of grammar, or holds as a phrase."""
LEAST = TERM + AHEAD
"""What a part that answers is worth at least."""


def sought(query: Query, facets: Iterable[str] = ()) -> list[tuple[str, int]]:
    """Expressions for the index of parts, each with what a part is worth that it matches.

    The best part has the most of the query's terms, then of the words of facets; then one of the text itself is better
    than what stands ahead of it, then one with more words of grammar, then with more of the terms that are phrases.

    >>> from greffier.register.search.query import parse
    >>> sought(parse('meeting of "working group"', ["en"]))
    [('"≡front"', -500), ('"meet"', 100000), ('"of"', 100), ('"work group"', 100001)]
    """
    grammar = _grammar(query, None)
    found = [(expression(((FRONT,),)), AHEAD), *((expression(((word,),)), FACET) for word in facets)]
    for term in query.terms:
        phrases = tuple(phrase for phrase in term if len(phrase) > 1)
        whole = phrases == term
        worth = LIGHT if grammar.issuperset(phrase[0] for phrase in term) and not phrases else TERM
        found.append((expression(term), worth + PHRASE * whole))
        if phrases and not whole:
            found.append((expression(phrases), PHRASE))
    return found


def _grammar(query: Query, language: str | None) -> frozenset[str]:
    """Stems that are words of grammar beside the others of a query; none where it has no others."""
    found = light(language)
    weighty = any(len(phrase) > 1 or phrase[0] not in found for term in query.terms for phrase in term)
    return found if weighty else frozenset()


def marks(text: str, language: str | None, query: Query) -> list[tuple[int, int]]:
    """The places in a text of what is looked for, in order; none overlap. Words of grammar are not marked alone.

    >>> from greffier.register.search.query import parse
    >>> marks("Meetings of the group in the room of the group", "en", parse("meeting of group"))
    [(0, 8), (9, 11), (16, 21), (41, 46)]
    """
    made = stems(language)
    words = [word for word in WORD.finditer(text) if made[word[0]]]
    spans: list[tuple[int, int]] = []
    stemmed = [made[word[0]] for word in words]
    for place in _weighty(_marked(stemmed, query.terms), stemmed, _grammar(query, language)):
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


def _weighty(places: set[int], stemmed: Sequence[str], grammar: frozenset[str]) -> list[int]:
    """Places in order, without those of words of grammar that touch no other word that is marked."""
    found: list[int] = []
    run: list[int] = []
    for place in sorted(places):
        if run and run[-1] != place - 1:
            found += run if any(stemmed[one] not in grammar for one in run) else []
            run = []
        run.append(place)
    return found + (run if any(stemmed[one] not in grammar for one in run) else [])
