"""Questions to a lookup, noted as data, and the answers to many of them, asked for together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from greffier.record.keys import CELLS, Ref
from greffier.register.lookup import RegisterLookup
from greffier.register.telling import documents_telling

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from greffier.record.lookup import Lookup

__all__ = ["BEGINNING", "KEY", "RECORD", "TELLERS", "TEXT", "Question", "answers"]

KEY, RECORD, BEGINNING, TEXT, TELLERS = "key", "record", "beginning", "text", "tellers"
"""What is asked: the key of a name, a record, the records whose keys begin so, the provisions of a text (its digest),
the documents that make a statement."""


class Question(NamedTuple):
    """`of` is a cell or a kind of record, empty where the question is of none."""

    what: str
    of: str
    name: str


def answers(lookup: Lookup, questions: Iterable[Question]) -> dict[Question, Any]:
    """The answer to each question: a few statements, however many there are."""
    asked: dict[str, list[Question]] = {}
    for one in questions:
        asked.setdefault(one.what, []).append(one)
    if isinstance(lookup, RegisterLookup):
        return {one: found for what, group in asked.items() for one, found in _TOGETHER[what](lookup, group)}
    return {one: _alone(lookup, one) for group in asked.values() for one in group}


def _alone(lookup: Lookup, question: Question) -> object:
    """Of a fold in memory, which knows no statements of documents."""
    what, of, name = question
    if what == KEY:
        return lookup.key(of, name)
    if what == RECORD:
        return lookup.record(of, name)
    if what == BEGINNING:
        return list(lookup.records(of, name))
    return list(lookup.same_text(name)) if what == TEXT else set()


def _keys(lookup: RegisterLookup, asked: Collection[Question]) -> Iterator[tuple[Question, object]]:
    found = lookup.keys_of([Ref(one.of, one.name) for one in asked if one.of in CELLS])
    for one in asked:
        yield one, found.get(Ref(one.of, one.name), one.name)


def _records(lookup: RegisterLookup, asked: Collection[Question]) -> Iterator[tuple[Question, object]]:
    found = lookup.records_of_all((one.of, one.name) for one in asked)
    for one in asked:
        yield one, found.get((one.of, one.name))


def _beginning(lookup: RegisterLookup, asked: Collection[Question]) -> Iterator[tuple[Question, object]]:
    for kind in sorted({one.of for one in asked}):
        found = lookup.beginning(kind, {one.name for one in asked if one.of == kind})
        for prefix, records in found.items():
            yield Question(BEGINNING, kind, prefix), records


def _texts(lookup: RegisterLookup, asked: Collection[Question]) -> Iterator[tuple[Question, object]]:
    for text, provisions in lookup.same_texts({one.name for one in asked}).items():
        yield Question(TEXT, "", text), provisions


def _tellers(lookup: RegisterLookup, asked: Collection[Question]) -> Iterator[tuple[Question, object]]:
    told = documents_telling(lookup.database, lookup, [one.name for one in asked])
    for statement, documents in told.items():
        yield Question(TELLERS, "", statement), documents


_TOGETHER = {KEY: _keys, RECORD: _records, BEGINNING: _beginning, TEXT: _texts, TELLERS: _tellers}
