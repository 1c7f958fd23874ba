"""Document symbols: `CTOC/COP/WG.2/2013/5`, `A/RES/76/47`, `S/RES/1325 (2000)`, `A/72/707-S/2018/43`.

A symbol is a row of tokens between slashes: a root that begins a series (`A`, `CTOC`, `GC.18`, `C-V`), then words,
numbers, and words with numbers. Tokens and series that nobody has seen before are read by their shape, and kept.

The canonical form has Latin letters, upper case but for words like `Add` and `OzL`, no trailing `*`, and the blanks
of a printed masthead: before what follows a number, as in `S/RES/1325 (2000)`, `A/RES/57/270 B` and
`A/79/6 (Sect. 27)`, and nowhere else (`ICCD/COP(15)/23`). The links and file names of the official document system
leave these blanks out, which is how both spellings come to be in use. Dots and slashes stay as printed: what looks
like a slip (`A/79/7Add.2`) may be a symbol of its own.
"""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from greffier.documents.symbols.letters import LOOKALIKES, TYPOGRAPHY, Table
from greffier.documents.symbols.series import fault
from greffier.documents.symbols.tokens import (
    CHANGES,
    KINDS,
    canonical_token,
    is_bare,
    own_session,
    word_and_number,
)

__all__ = ["LIMIT", "LOOKALIKES", "Symbol", "SymbolError", "parse_joint"]

LIMIT = 200
"""The longest string that is looked at, in characters."""

_JOINT = re.compile(r" ?[-;][ ;]*(?=[^\W\d_][\w.-]{0,20}[/(])| (?=[^\W\d_][\w.]{0,20}[/(])")
"""What may stand between two symbols, before what may be a root; a blank alone not before `B-A/`, as in `270 B-A/…`."""

_REMARK = re.compile(r" \(([^()]+)\)[^()]*$")
_YEAR = re.compile(r"(?:19|20)\d\d")


class SymbolError(ValueError):
    """A string that is no document symbol; the message says what was wrong, where, and what is allowed."""


class Symbol(Struct, frozen=True):
    """A document symbol. Compare `canonical`: of one symbol, `reissued` and `lookalikes` differ with the print.

    >>> symbol = Symbol.parse("СТОС/СОР/WG.2/2013/5/Add.1*")
    >>> symbol.canonical, symbol.body, symbol.year, symbol.number, symbol.changes
    ('CTOC/COP/WG.2/2013/5/Add.1', 'CTOC/COP/WG.2', 2013, '5', (('Add', '1'),))
    >>> symbol.reissued, symbol.lookalikes
    (True, True)
    """

    canonical: str
    tokens: tuple[str, ...]
    """What stands between the slashes, canonical; of a joint symbol, those of the first."""
    reissued: bool = False
    """Printed with a trailing `*`: reissued for technical reasons (or the mark of a footnote)."""
    lookalikes: bool = False
    """Printed with letters of another alphabet, which were folded."""
    joint: tuple[Symbol, ...] = ()
    """The symbols of a joint document, else empty. The properties below tell of the first."""

    @classmethod
    def parse(cls, raw: str, lookalikes: Table = LOOKALIKES) -> Symbol:
        """The symbol that a whole string is, blanks around it and the stop after it aside; a joint symbol is one, with `joint` filled.

        Raises `SymbolError` where the string is anything else.

        >>> str(Symbol.parse("s/res/1325(2000)"))
        'S/RES/1325 (2000)'
        """
        symbols = parse_joint(raw, lookalikes)
        if len(symbols) == 1:
            return symbols[0]
        return cls(
            "-".join(symbol.canonical for symbol in symbols),
            symbols[0].tokens,
            reissued=any(symbol.reissued for symbol in symbols),
            lookalikes=any(symbol.lookalikes for symbol in symbols),
            joint=symbols,
        )

    def __str__(self) -> str:
        return self.canonical

    @property
    def root(self) -> str:
        """The first token: `CTOC`, `A`, `C-V`."""
        return self.tokens[0]

    @property
    def body(self) -> str:
        """The series of the body: `CTOC/COP/WG.2`, `A/C.3`, `A/HRC` (of `A/HRC/RES/49/13`), `C` (of `C-V/6`)."""
        own = own_session(self.root)
        return "/".join((own[0] if own else self.root, *self.tokens[1 : self._body_end]))

    @property
    def kind(self) -> str | None:
        """The word for the kind of document: `RES`, `L`, `CRP`, `INF`, `NGO`, `PV` …; None where there is none."""
        words = (word_and_number(token)[0] for token in self.tokens[self._body_end :])
        return next((word for word in words if word in KINDS), None)

    @property
    def session(self) -> str | None:
        """The session or year as printed: `76`, `ES-10`, `2013`, `V` (of `C-V/6`); None where there is none."""
        own = own_session(self.root)
        return own[1] if own else self._session_and_number[0]

    @property
    def year(self) -> int | None:
        """The year, where the session is one or a remark gives it: 2013, 2000 (of `S/RES/1325 (2000)`)."""
        said = (self.session, self.remark)
        return next((int(year) for year in said if year and _YEAR.fullmatch(year)), None)

    @property
    def number(self) -> str | None:
        """The document's own number, with its letter: `5`, `1325`, `120 B`, `4` (of `L.4`); None without one."""
        return self._session_and_number[1]

    @property
    def changes(self) -> tuple[tuple[str, str], ...]:
        """Addenda, revisions, corrigenda in order: `(("Add", "1"), ("Rev", "2"))`; a number may be empty."""
        pairs = (word_and_number(token) for token in self.tokens[1:])
        return tuple(pair for pair in pairs if pair[0] in CHANGES)

    @property
    def base(self) -> str:
        """The symbol of the text that these are revisions, addenda and corrigenda of; without any it is the symbol.

        >>> Symbol.parse("CTOC/COP/2014/3/Add.1/Rev.2").base
        'CTOC/COP/2014/3'
        """
        words = (word_and_number(token)[0] for token in self.tokens)
        end = next((index for index, word in enumerate(words) if index and word in CHANGES), None)
        return "/".join(self.tokens[:end])

    @property
    def remark(self) -> str | None:
        """What stands in parentheses after a number: `Sect. 27`, `2000`, `III`, `Part I`; None without any."""
        found = _REMARK.search("/".join(self.tokens))
        return found[1] if found else None

    @property
    def _body_end(self) -> int:
        for index, token in enumerate(self.tokens[1:], 1):
            word, _ = word_and_number(token)
            if is_bare(token) or word in KINDS or word in CHANGES:
                return index
        return len(self.tokens)

    @property
    def _session_and_number(self) -> tuple[str | None, str | None]:
        """The first and the last number after the body; a number alone is the document's."""
        session: str | None = None
        last: str | None = None
        for token in self.tokens[self._body_end :]:
            word, number = word_and_number(token)
            if word in CHANGES:
                break
            if is_bare(token):
                session, last = session or last, f"{word}{number}"
            elif word in KINDS and (number or last):
                session, last = session or last, number or None
        return session, last


def parse_joint(raw: str, lookalikes: Table = LOOKALIKES) -> tuple[Symbol, ...]:
    """The symbols of a string that is one symbol or several, joined by a hyphen, a dash, a semicolon or a blank.

    Only between whole symbols is a hyphen a joint: `COP-MOP/5/17`, `SR.1-28` and `A/RES/74/92 A-B` stay as they are.
    Raises `SymbolError` where the string is anything else.

    >>> [str(symbol) for symbol in parse_joint("A/72/707 – S/2018/43")]
    ['A/72/707', 'S/2018/43']
    """
    if len(raw) > LIMIT:
        raise SymbolError(f"{_shown(raw)} has {len(raw)} characters; a document symbol has at most {LIMIT}")
    text = raw if raw.isascii() else raw.translate(TYPOGRAPHY)
    text = " ".join(text.split()).rstrip(" .,;:")
    if " " in text:
        text = text.replace(" /", "/").replace("/ ", "/")
    if " " in text or "-" in text or ";" in text:
        symbols = _joined(text, lookalikes)
        if symbols:
            return symbols
    return (_parse(text, lookalikes),)


def _joined(text: str, lookalikes: Table) -> tuple[Symbol, ...]:
    """The symbols of a joint one; none where there are not at least two, or where what is left over is no symbol."""
    found: list[Symbol] = []
    start = 0
    for separator in _JOINT.finditer(text):
        try:
            found.append(_parse(text[start : separator.start()], lookalikes))
        except SymbolError:
            continue  # a hyphen inside a symbol
        start = separator.end()
    if not found:
        return ()
    try:
        return (*found, _parse(text[start:], lookalikes))
    except SymbolError:
        return ()


def _parse(text: str, lookalikes: Table) -> Symbol:
    if text.isascii():
        return _parse_latin(text)
    folded = text.translate(lookalikes)
    for place, letter in enumerate(folded, 1):
        if not letter.isascii():
            raise _no_symbol(
                text, f"{letter!r} at character {place} is no Latin letter and is not read as one"
            )
    return replace(_parse_latin(folded), lookalikes=True)


@lru_cache(maxsize=8192)
def _parse_latin(text: str) -> Symbol:
    bare = text.rstrip(" *")
    raws = bare.split("/")
    tokens = tuple([raw if raw.isdigit() and len(raw) <= 6 else canonical_token(raw) for raw in raws])
    if "" in tokens:
        raise _wrong_token(text, raws, tokens.index(""))
    canonical = "/".join(tokens)
    wrong = fault(bare, canonical)
    if wrong:
        raise _no_symbol(text, wrong)
    return Symbol(canonical, tokens, reissued="*" in text[len(bare) :])


def _wrong_token(text: str, raws: list[str], index: int) -> SymbolError:
    place = sum(len(raw) + 1 for raw in raws[:index]) + 1
    what = f"{_shown(raws[index])} is wrong" if raws[index] else "something is missing"
    allowed = "between slashes stand words and numbers, as RES, 76, WG.2, 120 B or 6 (Sect. 27)"
    return _no_symbol(text, f"{what} at character {place}; {allowed}")


def _no_symbol(text: str, why: str) -> SymbolError:
    return SymbolError(f"{_shown(text)} is no document symbol: {why}")


def _shown(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:59] + "…")
