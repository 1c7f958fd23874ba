"""The lines of `greffier list`, with the words that people see in their columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greffier.cli.labels import code_words
from greffier.cli.wording import days
from greffier.cli.words import lists, things
from greffier.register.forms.lines import LINES, DocumentLine, SessionLine
from greffier.register.forms.lines import line_of as plain_line_of

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["LINES", "line_of"]


def line_of(columns: str, one: Any) -> dict[str, Any]:  # noqa: ANN401 - of the class that LINES names
    """A line: its fields as JSON has them; words that are for the eye only begin with `_`."""
    line = plain_line_of(columns, one, things.NAME_LANGUAGES)
    worded = _WORDS.get(columns)
    return line | worded(one, line) if worded is not None else line


def _session(one: SessionLine, line: dict[str, Any]) -> dict[str, Any]:
    number = lists.INFERRED_NUMBER if one.inferred is not None else things.NUMBER_ONLY
    return {
        "_number": number.format(ordinal=one.ordinal, number=one.ordinal) if one.ordinal is not None else "",
        "_days": days(one.start, one.end),
        "_status": code_words(line["status"]) if one.status is not None else "",
    }


def _document(one: DocumentLine, line: dict[str, Any]) -> dict[str, Any]:
    date, kind = one.date[0] if one.date else None, line["kind"]
    form = lists.INFERRED_DATE if date is not None and date.inferred is not None else lists.PLAIN_DATE
    return {
        "_date": form.format(date=date.value) if date is not None else "",
        "_kind": things.DOCUMENT_KINDS.get(kind, kind) if kind is not None else "",
        "_held": lists.DRAFTED if one.drafted else lists.HELD if one.held else lists.CITED,
    }


def _provision(_: object, line: dict[str, Any]) -> dict[str, Any]:
    return {"_kind": code_words(line["kind"]) if line["kind"] else ""}


def _participant_of(_: object, line: dict[str, Any]) -> dict[str, Any]:
    return {"_capacity": code_words(line["capacity"]) if line["capacity"] is not None else ""}


_WORDS: dict[str, Callable[[Any, dict[str, Any]], dict[str, Any]]] = {
    "sessions": _session,
    "documents": _document,
    "provisions": _provision,
    "participants_of": _participant_of,
}
