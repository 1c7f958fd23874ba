"""What a user types in a search box, as an expression for the index and as words to look for in a text.

    working group            both words, anywhere
    "working group"          a phrase; also «…», „…“, “…”, 《…》, 「…」
    -draft                   texts without the word; also -"a phrase"
    ctoc/cop/wg.3/2024/5     a document, its addenda, and texts that name it; a root likewise for its series
    a res 76 187             a symbol with blanks for strokes, besides the words
    resolution 7/1           what is typed without blanks stays together

The language of the words is not known: a word is looked for by its stem in every language that it may be of.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from msgspec import Struct

from greffier.documents.symbols.letters import TYPOGRAPHY

from .chinese import divided
from .pieces import CHINESE, Piece, find
from .stems import LANGUAGES
from .symbols import symbol_tokens, symbols_apart, symbols_named
from .words import stem_list

__all__ = ["LONGEST", "MOST", "Query", "QueryError", "Term", "expression", "parse", "titled", "within"]

LONGEST = 1000
"""The longest query, in characters."""

MOST = 40
"""The most words, phrases and symbols of a query."""

Term: TypeAlias = tuple[tuple[str, ...], ...]
"""Something that is looked for: phrases of stems, any of which will do. A word is a phrase of one."""

_ALLOWED = 'type words, "phrases" in quotation marks, document symbols, and -words that may not occur'


class QueryError(ValueError):
    """A query that cannot be answered; the message says what is allowed, `says` names it as that of a RegisterError."""

    def __init__(self, message: str, says: str = "", **values: str | int) -> None:
        super().__init__(message)
        self.says = says
        self.given = values


class Query(Struct, frozen=True):
    """A query that can be answered: `fts` is the expression for MATCH, `terms` what a text that answers it holds."""

    fts: str
    terms: tuple[Term, ...]


def parse(words: str, languages: Sequence[str] = ()) -> Query:
    """What a user typed, for texts in some languages, or in any.

    Nothing that is typed is an operator of the index: whatever the words, `fts` is well formed. Raises `QueryError`
    where there is nothing to look for, or too much.

    >>> parse("meetings -draft", ["en"])
    Query(fts='("meet") NOT ("draft")', terms=((('meet',),),))
    """
    if len(words) > LONGEST:
        raise QueryError(
            f"the query has {len(words)} characters; it may have {LONGEST}", "most", what="q", most=LONGEST
        )
    spoken = tuple(languages) or (*LANGUAGES, "other")
    wanted: dict[str, tuple[Term, ...]] = {}
    unwanted: dict[str, tuple[Term, ...]] = {}
    for piece in find(words):
        kept = unwanted if piece.excluded else wanted
        kept |= dict(_looked_for(piece, spoken))
    _check(len(wanted), len(unwanted))
    fts = " AND ".join(wanted)
    apart = tuple((token,) for symbol in symbols_apart(words) for token in symbol_tokens(symbol))
    if apart and len(wanted) > 1 and any(map(str.isdigit, words)):
        fts = f"({fts}) OR {expression(apart)}"
    if unwanted:
        fts = f"({fts}) NOT ({' OR '.join(unwanted)})"
    return Query(fts, tuple(dict.fromkeys(term for terms in wanted.values() for term in terms)))


def _check(wanted: int, unwanted: int) -> None:
    if not wanted:
        why = "it only says what may not occur" if unwanted else "it holds no word"
        raise QueryError(f"there is nothing to search for: {why}; {_ALLOWED}", "nothing-sought")
    if wanted + unwanted > MOST:
        raise QueryError(
            f"the query has {wanted + unwanted} words and phrases; it may have {MOST}",
            "most",
            what="q",
            most=MOST,
        )


def _looked_for(piece: Piece, spoken: Sequence[str]) -> Iterator[tuple[str, tuple[Term, ...]]]:
    """What a piece looks for: expressions, each with the terms that it is made of."""
    text = piece.text
    named = symbols_named(text) if "/" in text.translate(TYPOGRAPHY) else []
    tokens = tuple((token,) for symbol in named for token in symbol_tokens(symbol))
    whole = _term([text, *named], spoken, tokens)
    words = divided(text) if piece.kind == CHINESE and not piece.excluded else []
    if len(words) > 1:
        terms = tuple(_term(word, spoken) for word in words)
        together = " AND ".join(map(expression, terms))
        # The second half finds no more, but ranks first what has all in one piece.
        yield f"(({together}) OR {expression(whole)})", terms
    elif whole:
        yield expression(whole), (whole,)


def _term(forms: Iterable[str], spoken: Sequence[str], tokens: Term = ()) -> Term:
    """The phrases that any of several forms is in any of the languages."""
    phrases = [tuple(filter(None, stem_list(form, language))) for form in forms for language in spoken]
    return tuple(dict.fromkeys((*tokens, *filter(None, phrases))))


def expression(term: Term) -> str:
    """A term for MATCH. Stems and symbols are made of letters, figures and `_`, so that quotation marks hold them."""
    phrases = [f'"{" ".join(phrase)}"' for phrase in term]
    return phrases[0] if len(phrases) == 1 else f"({' OR '.join(phrases)})"


def within(fts: str, words: Iterable[Sequence[str]]) -> str:
    """An expression narrowed to what has one of the words of each facet (`facets.facet_word`).

    >>> within('"meet"', [["≡kind≡report", "≡kind≡note"]])
    '("meet") AND ("≡kind≡report" OR "≡kind≡note")'
    """
    return " AND ".join([f"({fts})", *(expression(tuple((word,) for word in group)) for group in words)])


def titled(fts: str) -> str:
    """An expression for texts that have all of it in their titles and symbols."""
    return f"{{title symbols}} : ({fts})"
