"""Claims and mastheads in readable words, made of the fragments in `messages.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from greffier.cli import messages
from greffier.cli.bidi import isolated

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from greffier.documents.models import Description
    from greffier.reading.models import Claim

__all__ = ["claim_words", "count", "days", "masthead", "shorten"]

# Fields whose values are codes of the contract (`made_permanent`), not words of the document.
CODED = {
    "act",
    "addressees",
    "capacity",
    "class",
    "distribution",
    "kind",
    "list",
    "mode",
    "provision_kind",
    "role",
    "status",
    "what",
}

Fields = dict[str, Any]


def claim_words(claim: Claim) -> str:
    """What a claim asserts, as one phrase."""
    fields: Fields = msgspec.to_builtins(claim)
    words = phrase(messages.CLAIMS[fields["kind"]], fields)
    return f"{words} {messages.INFERRED}" if fields.get("inferred") else words


def masthead(document: Description) -> str:
    """What a document is, in one line."""
    fields: Fields = msgspec.to_builtins(document)
    fields["symbols"] = fields["symbols"] or [messages.NO_SYMBOL]
    return phrase(messages.MASTHEAD, fields, " · ")


def masthead_details(document: Description) -> Iterable[str]:
    """The session and the agenda items that a masthead names, a line each."""
    if document.session:
        fields: Fields = msgspec.to_builtins(document.session)
        fields["dates"] = {"start": fields["start"], "end": fields["end"]}
        yield phrase(messages.SESSION_OF_MASTHEAD, fields, ", ")
    for item in document.agenda_items:
        form = messages.AGENDA_OF_MASTHEAD if item.title else messages.AGENDA_UNTITLED
        yield form.format(number=item.number, title=isolated(shorten(item.title, 90)))


def count(things: str, number: int) -> str:
    """`1 claim`, `12 claims`."""
    one, many = messages.COUNTED[things]
    return one if number == 1 else many.format(count=number)


def span(seconds: float) -> str:
    """A stretch of time: `36 s`, `2 min 36 s`, `3 h 5 min`."""
    minutes, rest = divmod(round(seconds), 60)
    if minutes >= 60:
        return messages.HOURS.format(hours=minutes // 60, minutes=minutes % 60)
    form = messages.MINUTES if minutes else messages.SECONDS
    return form.format(minutes=minutes, seconds=rest)


def shorten(text: str, length: int) -> str:
    """White space folded; cut at a word where it is longer than `length`."""
    folded = " ".join(text.split())
    if len(folded) <= length:
        return folded
    cut = folded[: length - 1]
    return (cut[: cut.rfind(" ")] if " " in cut[length // 2 :] else cut) + "…"


def phrase(fragments: Iterable[str], fields: Fields, join: str = " ") -> str:
    """The fragments whose fields are all known, filled in."""
    known = {name: value for name in fields if (value := show(name, fields[name]))}
    return join.join(filter(None, (fill(fragment, known) for fragment in fragments)))


def fill(fragment: str, known: Mapping[str, str]) -> str:
    """A fragment with its fields, or nothing where one of them is not known."""
    try:
        return fragment.format_map(known)
    except KeyError:
        return ""


def show(name: str, value: object) -> str:
    """One value of a claim as words; nothing for what is not said."""
    if value is None:
        return ""
    if isinstance(value, list):
        return ", ".join(show(name, item) for item in value)
    if isinstance(value, dict):
        return show_record(value)
    if name == "date":
        return day(str(value))
    return str(value).replace("_", " ") if name in CODED else isolated(str(value))


def show_record(record: Fields) -> str:
    """A decision, a session, days, votes … told apart by their keys."""
    match record:
        case {"kind": _, "number": _}:
            return messages.DECISION.format_map(record)
        case {"for": _, "against": _}:
            return messages.VOTES.format_map(record)
        case {"symbols": symbols}:
            return ", ".join(symbols)
        case {"path": path}:
            return str(path)
        case {"body": body, "start": start, "end": end}:
            form = messages.JOINT if record.get("joint_with") else messages.MEETING
            joint = ", ".join(record.get("joint_with") or ())
            return form.format(body=body or "", joint_with=joint, dates=days(start, end)).strip()
        case {"body": _, "number": _}:
            return messages.SESSION.format_map(record)
        case {"start": start, "end": end}:
            return days(start, end)
        case _:
            return ", ".join(f"{key} {value}" for key, value in record.items())


def day(iso: str) -> str:
    """`5 June 2024` for a day, `June 2024` for a month; what is neither stays as it is."""
    year, month, number = split(iso)
    if not month:
        return iso
    form = messages.DAY if number else messages.MONTH
    return form.format(day=number, month=messages.MONTHS[month - 1], year=year)


def days(start: str | None, end: str | None) -> str:
    """A range of days as short as it can be said: `5–6 June 2024`."""
    if start is None or end is None:
        if start:
            return messages.SINCE.format(start=day(start))
        return messages.UNTIL.format(end=day(end)) if end else ""
    if start == end:
        return day(start)
    (year, month, first), (end_year, end_month, last) = split(start), split(end)
    if year != end_year or not (first and last):
        return messages.DAYS.format(start=day(start), end=day(end))
    form = messages.DAYS_OF_MONTH if month == end_month else messages.DAYS_OF_YEAR
    names = messages.MONTHS
    return form.format(
        first=first, last=last, first_month=names[month - 1], month=names[end_month - 1], year=year
    )


def split(iso: str) -> tuple[int, int, int]:
    """Year, month and day of an ISO date; 0 for what it does not say."""
    numbers = [int(part) if part.isdigit() else 0 for part in iso.split("-")]
    year, month, number = (*numbers, 0, 0, 0)[:3]
    return (year, month, number) if 0 <= month <= len(messages.MONTHS) else (year, 0, 0)
