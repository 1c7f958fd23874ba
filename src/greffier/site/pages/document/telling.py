"""A claim in words: its kind, its keys, and what the record makes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from greffier.record.keys import decision_name, session_name
from greffier.site.saying import knows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from greffier.site.desk import Desk

__all__ = ["Told", "told"]

Named = tuple[str, str]


class Told(Struct, frozen=True):
    """A key of a claim in words: what it names, and the language of words that are the document's own."""

    name: str
    words: str
    link: Named | None = None
    language: str | None = None


def told(desk: Desk, keys: dict[str, Any], language: str) -> list[Told]:
    """The keys of a claim that say something, in the reader's language; `language` is that of its document."""
    found: list[Told] = []
    for key, value in keys.items():
        if value is None or value in ([], False):
            continue
        message = f"claim-key-{key.replace('_', '-')}"
        name = desk.labels.say(message) if knows(desk.language, message) else key
        if key in PRINTED:
            found.append(Told(name, str(value), language=language))
        else:
            find = VALUES.get(key, _plain)
            found += [Told(name, words, link) for words, link in find(desk, value) if words]
    return found


def _plain(desk: Desk, value: Any) -> Iterator[tuple[str, Named | None]]:  # noqa: ANN401 - as the contract has it
    for one in value if isinstance(value, list) else [value]:
        yield (
            (desk.labels.symbol(str(one)) if not isinstance(one, bool) else desk.labels.say("claim-yes")),
            None,
        )


def _codes(desk: Desk, value: Any) -> Iterator[tuple[str, Named | None]]:  # noqa: ANN401 - values as the contract has them
    for one in value if isinstance(value, list) else [value]:
        known = knows(desk.language, f"code-{str(one).replace('_', '-')}")
        yield desk.labels.code(one) if known else str(one), None


def _bodies(desk: Desk, value: Any) -> Iterator[tuple[str, Named | None]]:  # noqa: ANN401 - values as the contract has them
    for one in value if isinstance(value, list) else [value]:
        yield desk.labels.body(one), ("body", one)


def _documents(desk: Desk, value: Any) -> Iterator[tuple[str, Named | None]]:  # noqa: ANN401 - values as the contract has them
    for one in value if isinstance(value, list) else [value]:
        yield desk.labels.document(one), ("document", one)


def _decision(desk: Desk, value: Any) -> Iterator[tuple[str, Named | None]]:  # noqa: ANN401 - values as the contract has them
    name = decision_name(value)
    if name is not None:
        yield desk.labels.decision(name), ("decision", name)
    else:
        yield desk.labels.symbol(f"{value['number']}"), None


def _session(desk: Desk, value: Any) -> Iterator[tuple[str, Named | None]]:  # noqa: ANN401 - values as the contract has them
    name = session_name(value["body"], value.get("number"), value.get("start"), value.get("end"))
    if name is not None:
        yield desk.labels.session(name), ("session", name)
    else:
        yield from _bodies(desk, value["body"])


def _of(desk: Desk, value: Any) -> Iterator[tuple[str, Named | None]]:  # noqa: ANN401 - values as the contract has them
    """What a report is on, what is endorsed or adopted: documents, a decision, a session, or a part of the text."""
    if not isinstance(value, dict):
        yield from _plain(desk, value)
    elif "symbols" in value:
        yield from _documents(desk, value["symbols"])
    elif "kind" in value:
        yield from _decision(desk, value)
    elif value.get("body"):
        yield from _session(desk, value)


def _dates(desk: Desk, value: Any) -> Iterator[tuple[str, Named | None]]:  # noqa: ANN401 - values as the contract has them
    yield desk.labels.days(value["start"] or value["end"], value["end"]), None


def _date(desk: Desk, value: Any) -> Iterator[tuple[str, Named | None]]:  # noqa: ANN401 - values as the contract has them
    yield desk.labels.date(str(value)), None


def _participant(desk: Desk, value: Any) -> Iterator[tuple[str, Named | None]]:  # noqa: ANN401 - values as the contract has them
    yield desk.labels.participant(value), ("participant", value)


def _votes(desk: Desk, value: Any) -> Iterator[tuple[str, Named | None]]:  # noqa: ANN401 - values as the contract has them
    counts = {"yes": value["for"] or 0, "no": value["against"] or 0, "abstentions": value["abstaining"] or 0}
    yield desk.labels.say("value-votes", **counts), None


def _path(desk: Desk, value: Any) -> Iterator[tuple[str, Named | None]]:  # noqa: ANN401 - values as the contract has them
    yield desk.labels.path(value), None


PRINTED = ("raw", "title", "name", "action", "addressees_text", "words")
"""Keys that hold words of the document."""

VALUES: dict[str, Callable[[Desk, Any], Iterator[tuple[str, Named | None]]]] = {
    "symbol": _documents,
    "symbols": _documents,
    "decision": _decision,
    "by": _decision,
    "body": _bodies,
    "bodies": _bodies,
    "joint_with": _bodies,
    "during": _session,
    "to": _session,
    "of": _of,
    "dates": _dates,
    "date": _date,
    "participant": _participant,
    "state": lambda desk, value: iter([(desk.labels.participant(value), None)]),
    "votes": _votes,
    "path": _path,
    **dict.fromkeys(
        (
            "act",
            "status",
            "capacity",
            "list",
            "role",
            "what",
            "mode",
            "provision_kind",
            "class",
            "addressees",
        ),
        _codes,
    ),
}
"""Key of a claim → its value in words, and what that names."""
