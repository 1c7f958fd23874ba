"""Document symbols as words of an index, and the symbols that a user names, however typed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import product

from greffier.documents.symbol import LOOKALIKES, Symbol, SymbolError
from greffier.documents.symbols.letters import TYPOGRAPHY
from greffier.documents.symbols.tokens import canonical_token

__all__ = ["escaped", "symbol_tokens", "symbol_words", "symbols_apart", "symbols_named"]

_ESCAPES = {"/": "__", ".": "_d", "-": "_h", " ": "_b", "(": "_o", ")": "_c"}
_ESCAPED = re.compile(r"[^a-z0-9]")
_CUT = re.compile(r"(?=[/ (])")


def symbol_tokens(canonical: str) -> tuple[str, str]:
    """The two words that a symbol is in an index: for itself, and for what begins with it.

    Different symbols never have the same word: every sign is written in its own way.

    >>> symbol_tokens("CTOC/COP/WG.3")
    ('ctoc__cop__wg_d3', '_ctoc__cop__wg_d3')
    """
    word = escaped(canonical)
    return word, f"_{word}"


def escaped(text: str) -> str:
    """Any text as one word of an index, made of small letters, figures and `_`."""
    return _ESCAPED.sub(_escape, text.lower())


def _escape(sign: re.Match[str]) -> str:
    return _ESCAPES.get(sign[0]) or f"_x{ord(sign[0]):x}_"


def symbol_words(symbols: Iterable[str]) -> str:
    """Canonical symbols as the index keeps them: each as a word, and each beginning of it as a word of another kind.

    So the root of a series finds its documents, a document its addenda, and a joint document is found by each symbol.

    >>> symbol_words(["A/76/L.2/Add.1"])
    '_a _a__76 _a__76__l_d2 _a__76__l_d2__add_d1 a__76__l_d2__add_d1'
    """
    return " ".join(
        sorted({word for symbol in symbols for one in _parts(symbol) for word in _all_words(one)})
    )


def _parts(symbol: str) -> Iterator[str]:
    """A symbol as it is, and those that it joins."""
    yield symbol
    if "-" in symbol:
        try:
            yield from map(str, Symbol.parse(symbol).joint)
        except SymbolError:
            return  # a symbol of another make: kept as it is


def _all_words(symbol: str) -> Iterator[str]:
    whole, beginning = symbol_tokens(symbol)
    yield whole
    yield beginning
    for cut in _CUT.finditer(symbol, 1):
        yield symbol_tokens(symbol[: cut.start()])[1]


_AROUND = " \t\n[]{},;:!?*/"


def symbols_named(typed: str) -> list[str]:
    """The canonical symbols that a string may be: a symbol, those of a joint one, or the root of a series; else none.

    Capitals are no difference, nor are letters that look like Latin ones.

    >>> symbols_named("стос/сор/wg.3/2024/5*"), symbols_named("ctoc/cop"), symbols_named("и/или"), symbols_named("7/1")
    (['CTOC/COP/WG.3/2024/5'], ['CTOC/COP'], [], [])
    """
    typed = typed.strip(_AROUND).lstrip("(").upper()
    if typed.count(")") > typed.count("("):
        typed = typed.rstrip(")")
    try:
        symbol = Symbol.parse(typed)
    except SymbolError:
        root = _root(typed)
        return [root] if root else []
    return [symbol.canonical, *map(str, symbol.joint)]


def _root(typed: str) -> str:
    """The canonical form of what can begin a symbol: letters, then tokens between slashes, none with a remark."""
    tokens = [
        canonical_token(token) for token in typed.translate(TYPOGRAPHY).translate(LOOKALIKES).split("/")
    ]
    good = all(tokens) and tokens[0][0].isalpha() and not any("(" in token for token in tokens[1:])
    return "/".join(tokens) if good else ""


_SPOKEN = re.compile(r"[A-Z]{1,8}(?:[ /][A-Z0-9.()*-]{1,20}){1,9}")
_BEFORE_NUMBER = re.compile(r"(?<=[A-Z])[ ](?=\d)")
_STROKE = re.compile(r" (?!\()")
_UNCERTAIN = 4
"""Blanks of which each may be a stroke or a stop: 16 readings."""


def symbols_apart(typed: str) -> list[str]:
    """The canonical symbols that a string may be in which blanks stand for strokes, or for stops before numbers; else none.

    >>> symbols_apart("сtос сор 2022 1"), symbols_apart("s res/1325 (2000)"), symbols_apart("27th session")
    (['CTOC/COP/2022/1', 'CTOC/COP.2022/1'], ['S/RES/1325 (2000)'], [])
    """
    text = " ".join(typed.upper().translate(TYPOGRAPHY).translate(LOOKALIKES).split())
    if " " not in text or _SPOKEN.fullmatch(text) is None:
        return []
    uncertain = _BEFORE_NUMBER.findall(text)[:_UNCERTAIN]
    found: dict[str, None] = {}
    for signs in product("/.", repeat=len(uncertain)):
        chosen = iter(signs)
        spelled = _BEFORE_NUMBER.sub(lambda _: next(chosen, "/"), text)  # noqa: B023 - used at once
        found |= dict.fromkeys(symbols_named(_STROKE.sub("/", spelled)))
    return list(found)
