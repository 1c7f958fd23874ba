"""The lines of `greffier list`: what is decoded of each record, and its words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from greffier.cli.labels import code_words
from greffier.cli.wording import days
from greffier.cli.words import lists, things

__all__ = ["LINES", "line_of"]

TITLE = 160


class Said(Struct):
    """The first value of a field, and whether it is inferred."""

    value: Any
    inferred: str | None = None


class BodyLine(Struct):
    """What a list needs of a body."""

    key: str
    names: dict[str, str] = {}
    sessions: list[dict[str, Any]] = []


class SessionLine(Struct):
    """What a list needs of a session, out of the line of its body's."""

    key: str
    ordinal: int | None = None
    inferred: str | None = None
    start: str | None = None
    end: str | None = None
    status: str | None = None


class DocumentLine(Struct):
    """What a list needs of a document."""

    key: str
    held: bool = False
    drafted: bool = False
    kind: list[Said] = []
    date: list[Said] = []
    titles: dict[str, list[Said]] = {}


class DecisionLine(Struct):
    """What a list needs of a decision."""

    key: str
    date: list[Said] = []
    about: dict[str, list[Said]] = {}


class ProvisionLine(Struct):
    """What a list needs of a provision."""

    key: str
    kind: list[Said] = []
    text: dict[str, list[Said]] = {}


class ParticipantLine(Struct):
    """What a list needs of a participant."""

    key: str
    names: dict[str, list[Said]] = {}


LINES: dict[str, Any] = {
    "bodies": BodyLine,
    "sessions": SessionLine,
    "documents": DocumentLine,
    "decisions": DecisionLine,
    "provisions": ProvisionLine,
    "participants": ParticipantLine,
    "participants_of": dict[str, Any],
}
"""Columns → what is decoded for a line of them."""


def line_of(columns: str, one: Any) -> dict[str, Any]:  # noqa: ANN401 - of the class that LINES names
    """A line: its fields as JSON has them; words that are for the eye only begin with `_`."""
    make: Callable[[Any], dict[str, Any]] = _MAKERS[columns]
    return make(one)


def _language(values: dict[str, Any]) -> str | None:
    if len(values) > 1:
        for language in things.NAME_LANGUAGES:
            if language in values:
                return language
    return next(iter(values), None)


def _text(values: dict[str, list[Said]]) -> str | None:
    language = _language(values)
    return str(values[language][0].value)[:TITLE] if language is not None and values[language] else None


def _body(one: BodyLine) -> dict[str, Any]:
    language = _language(one.names)
    return {
        "key": one.key,
        "sessions": len(one.sessions),
        "name": one.names[language] if language is not None else None,
    }


def _session(one: SessionLine) -> dict[str, Any]:
    number = lists.INFERRED_NUMBER if one.inferred is not None else things.NUMBER_ONLY
    return {
        "key": one.key,
        "body": one.key.partition(":")[0],
        "ordinal": one.ordinal,
        "inferred": one.inferred,
        "start": one.start,
        "end": one.end,
        "status": one.status,
        "_number": number.format(ordinal=one.ordinal, number=one.ordinal) if one.ordinal is not None else "",
        "_days": days(one.start, one.end),
        "_status": code_words(one.status) if one.status is not None else "",
    }


def _document(one: DocumentLine) -> dict[str, Any]:
    date = one.date[0] if one.date else None
    kind = one.kind[0].value if one.kind else None
    form = lists.INFERRED_DATE if date is not None and date.inferred is not None else lists.PLAIN_DATE
    line = {
        "key": one.key,
        "kind": kind,
        "date": date.value if date is not None else None,
        "dated": date.inferred or "issue" if date is not None else None,
        "held": one.held,
        "title": _text(one.titles),
        "_date": form.format(date=date.value) if date is not None else "",
        "_kind": things.DOCUMENT_KINDS.get(kind, kind) if kind is not None else "",
        "_held": lists.DRAFTED if one.drafted else lists.HELD if one.held else lists.CITED,
    }
    return line | {"drafted": True} if one.drafted else line


def _decision(one: DecisionLine) -> dict[str, Any]:
    return {"key": one.key, "date": one.date[0].value if one.date else None, "about": _text(one.about)}


def _provision(one: ProvisionLine) -> dict[str, Any]:
    kind = one.kind[0].value if one.kind else None
    return {"key": one.key, "kind": kind, "text": _text(one.text), "_kind": code_words(kind) if kind else ""}


def _participant(one: ParticipantLine) -> dict[str, Any]:
    return {"key": one.key, "name": _text(one.names)}


def _participant_of(one: dict[str, Any]) -> dict[str, Any]:
    capacity = one["capacity"]
    return {**one, "_capacity": code_words(capacity) if capacity is not None else ""}


_MAKERS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "bodies": _body,
    "sessions": _session,
    "documents": _document,
    "decisions": _decision,
    "provisions": _provision,
    "participants": _participant,
    "participants_of": _participant_of,
}
