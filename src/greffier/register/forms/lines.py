"""The lines of a list: `greffier list --json`. Of each record only what a line needs is decoded: lists may be long."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = [
    "LINES", "BodyLine", "DecisionLine", "DocumentLine", "ParticipantLine", "ProvisionLine", "Said", "SessionLine",
    "line_of",
]  # fmt: skip

TITLE = 160
"""Characters of a title or text that a line has."""


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


def line_of(columns: str, one: Any, languages: Sequence[str]) -> dict[str, Any]:  # noqa: ANN401 - of the class that LINES names
    """A line; its names and titles in the first of some languages that there is, else in any."""
    make = _MAKERS[columns]
    return make(one, languages)


def _language(values: Mapping[str, Any], languages: Sequence[str]) -> str | None:
    if len(values) > 1:
        for language in languages:
            if language in values:
                return language
    return next(iter(values), None)


def _text(values: Mapping[str, list[Said]], languages: Sequence[str]) -> str | None:
    language = _language(values, languages)
    return str(values[language][0].value)[:TITLE] if language is not None and values[language] else None


def _body(one: BodyLine, languages: Sequence[str]) -> dict[str, Any]:
    language = _language(one.names, languages)
    return {
        "key": one.key,
        "sessions": len(one.sessions),
        "name": one.names[language] if language is not None else None,
    }


def _session(one: SessionLine, _: Sequence[str]) -> dict[str, Any]:
    return {
        "key": one.key,
        "body": one.key.partition(":")[0],
        "ordinal": one.ordinal,
        "inferred": one.inferred,
        "start": one.start,
        "end": one.end,
        "status": one.status,
    }


def _document(one: DocumentLine, languages: Sequence[str]) -> dict[str, Any]:
    date = one.date[0] if one.date else None
    line = {
        "key": one.key,
        "kind": one.kind[0].value if one.kind else None,
        "date": date.value if date is not None else None,
        "dated": date.inferred or "issue" if date is not None else None,
        "held": one.held,
        "title": _text(one.titles, languages),
    }
    return line | {"drafted": True} if one.drafted else line


def _decision(one: DecisionLine, languages: Sequence[str]) -> dict[str, Any]:
    return {
        "key": one.key,
        "date": one.date[0].value if one.date else None,
        "about": _text(one.about, languages),
    }


def _provision(one: ProvisionLine, languages: Sequence[str]) -> dict[str, Any]:
    return {
        "key": one.key,
        "kind": one.kind[0].value if one.kind else None,
        "text": _text(one.text, languages),
    }


def _participant(one: ParticipantLine, languages: Sequence[str]) -> dict[str, Any]:
    return {"key": one.key, "name": _text(one.names, languages)}


def _participant_of(one: dict[str, Any], _: Sequence[str]) -> dict[str, Any]:
    return dict(one)


_MAKERS: dict[str, Callable[[Any, Sequence[str]], dict[str, Any]]] = {
    "bodies": _body,
    "sessions": _session,
    "documents": _document,
    "decisions": _decision,
    "provisions": _provision,
    "participants": _participant,
    "participants_of": _participant_of,
}
