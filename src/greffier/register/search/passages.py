"""What to look for in the parts of a text to find the one that answers best, and the words in it to mark."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from .facets import FRONT
from .query import Query, Term, expression
from .stems import stems
from .words import WORD

__all__ = ["marks", "sought"]

MOST = 6
"""Terms that a part is chosen by: of more, the longest."""


def sought(query: Query, facets: Sequence[str] = ()) -> list[str]:
    """Expressions for the index of parts, the best first: the passage is the first part that matches the first of them.

    More of the query's terms are better; then more of the words of facets; then to be no masthead or title, which are
    told of every text.

    >>> from greffier.register.search.query import parse
    >>> sought(parse('meeting "working group"', ["en"]))[:2]
    ['("work group" AND "meet") NOT "≡front"', '("work group" AND "meet")']
    """
    front = expression(((FRONT,),))
    return [
        f"{wanted} NOT {front}" if ahead else wanted
        for terms in _terms(query)
        for words in _facets(facets)
        for wanted in [" AND ".join(filter(None, (terms, words)))]
        for ahead in (True, False)
    ]


def _terms(query: Query) -> Iterator[str]:
    """All terms, then all but one, and so on, down to any."""
    looked_for = [phrases for term in query.terms if (phrases := _in_texts(term))]
    looked_for = sorted(looked_for, key=lambda term: -max(len("".join(phrase)) for phrase in term))[:MOST]
    terms = [expression(term) for term in looked_for]
    for count in range(len(terms), 0, -1):
        yield _any([f"({' AND '.join(some)})" for some in combinations(terms, count)])


def _any(expressions: Sequence[str]) -> str:
    return expressions[0] if len(expressions) == 1 else f"({' OR '.join(expressions)})"


def _in_texts(term: Term) -> Term:
    """The forms of a term that texts have: the words of symbols stand in the index of sources only."""
    return tuple(phrase for phrase in term if "_" not in phrase[0])


def _facets(words: Sequence[str]) -> Iterator[str]:
    """The same of the words of facets, down to none of them."""
    each = [expression(((word,),)) for word in words]
    if len(each) > 1:
        yield f"({' AND '.join(each)})"
    if each:
        yield _any(each)
    yield ""


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
