"""What a person means: a thing named by key, alias, symbol, number or plain words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greffier.documents.symbol import LOOKALIKES, Symbol, SymbolError
from greffier.record.cells.officers import officer_key
from greffier.record.gatherings import days_of
from greffier.record.keys import BODY, CELLS, DECISION, DOCUMENT, PARTICIPANT, SESSION
from greffier.record.models import RECORDS, Body, BodySession, Decision, Document, Participant
from greffier.register.direct import things_named
from greffier.register.errors import RegisterError
from greffier.register.named import PREFERRED, Named
from greffier.register.search.words import stem_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from greffier.register.lookup import RegisterLookup

__all__ = ["Named", "find_thing"]

NUMBER = re.compile(r"(?:(?P<word>[^\W\d]+)\s+)?(?:№\s*)?(?P<number>\d{1,3}/\d{1,4})")
ORDINAL = re.compile(r"(?<![\w/.:])(\d{1,3})(?:st|nd|rd|th|-?[ейяоуегм]{1,3})?(?![\w/.])")
DAY = re.compile(
    r"(?<![\w/.-])(\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)(?:\.\.[\d-]+)?(?![\w/-])"
)
MEETING_WORDS = 4
"""Words for a meeting that may stand beside those of a name: `meeting of the`."""
MOST = 12
"""Candidates that are listed where words are ambiguous."""


def find_thing(lookup: RegisterLookup, words: str, kinds: Iterable[str] = ()) -> Named:
    """The one record that the words mean; `kinds` says which kinds may be meant (all by default).

    Raises RegisterError: `not_found`, or `ambiguous` with the candidates.
    """
    allowed = tuple(kinds) or tuple(RECORDS)
    typed = words.strip()
    for find in (_by_key, _by_symbol, _by_number, _by_short_body, _by_session, things_named, _by_words):
        found = list(dict.fromkeys(one for one in find(lookup, typed) if one.kind in allowed))
        if len(found) == 1:
            return found[0]
        if found:
            listed = "; ".join(
                f"{one.key} ({one.kind}{', ' + one.label if one.label else ''})" for one in found[:MOST]
            )
            more = f"; and {len(found) - MOST} more" if len(found) > MOST else ""
            raise RegisterError(
                "ambiguous",
                f"{words!r} could be any of: {listed}{more}",
                "could-be",
                said=words,
                listed=listed,
            )
    raise RegisterError(
        "not_found",
        f"nothing in the register is called {words!r}: name a key, a symbol, a number such as 7/1, or words of a name; "
        "`greffier list` and `greffier search` show what there is",
        "not-called",
        said=words,
    )


def _by_key(lookup: RegisterLookup, typed: str) -> Iterator[Named]:
    """A key as it is, or an alias of one; what a longer key (a provision's, an item's) begins with may be an alias."""
    yield from _of_key(lookup, typed)
    for cell in CELLS:
        key = lookup.key(cell, typed)
        if key != typed:
            yield from (one for one in _of_key(lookup, key) if one.kind == cell)
        elif cell == SESSION and lookup.fits_several(cell, typed):
            raise RegisterError(
                "ambiguous",
                f"{typed!r} fits several sessions; `greffier check` shows which",
                "several-sessions",
                said=typed,
            )
    head, mark, tail = typed.partition("#")
    if mark:
        key = lookup.key(DOCUMENT, _canonical(head) or head)
        yield from _of_key(lookup, f"{key}#{tail}")
    for mark in ("/item/", "/meeting/", "/participant/", "/statement/", "/officer/"):
        head, found, tail = typed.partition(mark)
        if found:
            yield from _of_key(lookup, officer_key(lookup, f"{lookup.key(SESSION, head)}{mark}{tail}"))


def _of_key(lookup: RegisterLookup, key: str) -> Iterator[Named]:
    kinds = lookup.kinds_of(key)
    preferred = next((kind for kind in PREFERRED if kind in kinds), kinds[0] if kinds else None)
    if preferred is not None:
        yield Named(preferred, key)


def _canonical(typed: str) -> str | None:
    try:
        return Symbol.parse(typed).canonical
    except SymbolError:
        return None


def _by_symbol(lookup: RegisterLookup, typed: str) -> Iterator[Named]:
    """A symbol or a body's key, however typed."""
    if "/" not in typed or " " in typed.strip():
        return
    canonical = _canonical(typed)
    for name in (canonical, typed.translate(LOOKALIKES).upper()):
        if name is not None:
            yield from _of_key(lookup, lookup.key(DOCUMENT, name))
            yield from _of_key(lookup, name)


def _by_number(lookup: RegisterLookup, typed: str) -> Iterator[Named]:
    """A number of a decision, with the word for its kind in any language, or without."""
    match = NUMBER.search(typed)
    if match is None or len(typed) > 60:
        return
    kinds = _kinds(match["word"], lookup.database.treaties)
    for record in lookup.records(DECISION):
        if isinstance(record, Decision) and record.number == match["number"] and record.kind in kinds:
            yield Named(DECISION, record.key, f"{record.kind} {record.number}")


def _kinds(word: str | None, folder: Path | None) -> tuple[str, ...]:
    """The kinds of decision that a word begins like; all of them where it is none."""
    from greffier.treaties import available, load

    if word is not None:
        for key in available(folder):
            for kind, decision in load(key, folder).decisions.items():
                if any(word.casefold()[:5] == name.casefold()[:5] for name in decision.names.values()):
                    return (kind,)
    return ("resolution", "decision")


def _by_short_body(lookup: RegisterLookup, typed: str) -> Iterator[Named]:
    """The end of a body's key: `WG.3`."""
    wanted = typed.translate(LOOKALIKES).upper()
    for record in lookup.records(BODY):
        if record.key.upper() == wanted or record.key.upper().endswith((f"/{wanted}", f"#{wanted}")):
            yield Named(BODY, record.key)


def _by_session(lookup: RegisterLookup, typed: str) -> Iterator[Named]:
    """An ordinal and what names a body: `WG.3 15`, `15th meeting of the group on firearms`, `WG.3:15`."""
    plain = typed.replace(":", " ")
    dated = DAY.search(plain)
    match = dated or ORDINAL.search(plain)
    if match is None:
        return
    rest = f"{plain[: match.start()]} {plain[match.end() :]}".strip()
    bodies = {one.key for one in _by_short_body(lookup, rest)} or {
        body.key for body in _bodies_named(lookup, rest, loose=True)
    }
    for key in sorted(bodies):
        body = lookup.record(BODY, key)
        for session in body.sessions if isinstance(body, Body) else ():
            if _is_on(session, match[1]) if dated else session.ordinal == int(match[1]):
                yield Named(SESSION, session.key, f"{session.start or ''}")


def _is_on(session: BodySession, said: str) -> bool:
    """Whether a day or month is among the days of a session."""
    days = days_of(session.start, session.end)
    asked = days_of(said, said)
    return days is not None and asked is not None and days[0] <= asked[1] and asked[0] <= days[1]


def _by_words(lookup: RegisterLookup, typed: str) -> Iterator[Named]:
    """All words in a name: of a body first, then of a participant, a decision, a document."""
    bodies = list(_bodies_named(lookup, typed))
    if bodies:
        yield from (Named(BODY, body.key, body.names.get("en", "")) for body in bodies)
        return
    participants = list(_participants(lookup, typed))
    if participants:
        yield from participants
        return
    for kind in (PARTICIPANT, DECISION, DOCUMENT):
        found = list(_named(lookup, kind, typed))
        if found:
            yield from found
            return


def _participants(lookup: RegisterLookup, typed: str) -> Iterator[Named]:
    """A State or organization by its short name in any language, whether or not a text prints it so."""
    from greffier.treaties import world
    from greffier.treaties.world import LANGUAGES

    wanted = typed.casefold()
    for language in LANGUAGES:
        for key, name in world().participant_names(language).items():
            if name.casefold() == wanted and lookup.record(PARTICIPANT, key) is not None:
                yield Named(PARTICIPANT, key, name)


def _bodies_named(lookup: RegisterLookup, typed: str, *, loose: bool = False) -> list[Body]:
    """Bodies that have all the words in a name of one language; a name that is typed as it is wins over longer ones.

    Loosely: those whose names lack the least of what was typed, for there are words for a meeting in it.
    """
    found: list[tuple[int, int, Body]] = []
    for record in lookup.records(BODY):
        if isinstance(record, Body):
            missing = [_missing(name, typed, language) for language, name in record.names.items()]
            fitting = [words for words in missing if words is not None and (loose or not words)]
            if fitting:
                letters, count = min((sum(map(len, words)), len(words)) for words in fitting)
                found.append((letters, count, record))
    least = min((letters for letters, _, _ in found), default=0)
    nearest = [one for letters, count, one in found if letters == least and count <= MEETING_WORDS]
    exact = [r for r in nearest if typed.casefold() in (name.casefold() for name in r.names.values())]
    return exact or nearest


def _missing(name: str, typed: str, language: str | None) -> set[str] | None:
    """The words that were typed and a name lacks; None where it has none of them."""
    wanted, there = set(stem_list(typed, language)), set(stem_list(name, language))
    return wanted - there if wanted & there else None


def _named(lookup: RegisterLookup, kind: str, typed: str) -> Iterator[Named]:
    for record in lookup.records(kind):
        if isinstance(record, Participant):
            names = record.names
        elif isinstance(record, Decision):
            names = record.about
        elif isinstance(record, Document) and not record.drafted:
            names = record.titles
        else:
            continue
        for language, values in names.items():
            held = next(
                (str(v.value) for v in values if _missing(str(v.value), typed, language) == set()), None
            )
            if held is not None:
                yield Named(kind, record.key, held[:80])
                break
