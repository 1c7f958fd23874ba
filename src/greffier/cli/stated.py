"""The keys of a stated claim, as they are typed: KEY=VALUE, each with what reads its value."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any

from greffier.cli.words import keeping as words
from greffier.documents.symbol import Symbol, SymbolError
from greffier.record.access import LEVELS
from greffier.record.keys import BODY, DECISION, SESSION
from greffier.record.models import Decision, Session
from greffier.register.errors import RegisterError
from greffier.register.lookup import RegisterLookup
from greffier.register.naming import find_thing
from greffier.treaties import of_series

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from greffier.register.opening import Register
    from greffier.treaties import Treaty

__all__ = ["parsed"]

DAYS = re.compile(r"(\d{4}-\d\d(?:-\d\d)?)(?:\.\.(\d{4}-\d\d(?:-\d\d)?))?")
DECISION_WORDS = re.compile(
    r"(?:(?P<body>\S.*?)[ /])?(?P<kind>resolution|decision)[ /](?P<number>\d+/\d+)", re.IGNORECASE
)


def parsed(register: Register, kind: str, pairs: Iterable[str]) -> dict[str, Any]:
    """The keys of a claim of a kind. Raises RegisterError, which says what is allowed."""
    if kind not in KEYS:
        raise RegisterError("bad_value", words.NO_KIND.format(kind=kind, allowed=", ".join(KEYS)))
    allowed = ", ".join(KEYS[kind])
    typed: dict[str, str] = {}
    for pair in pairs:
        key, mark, value = pair.partition("=")
        if not mark:
            raise RegisterError("bad_value", words.NO_PAIR.format(pair=pair, kind=kind, allowed=allowed))
        if key not in KEYS[kind]:
            raise RegisterError("bad_value", words.NO_KEY.format(kind=kind, key=key, allowed=allowed))
        if key in typed:
            raise RegisterError("bad_value", words.TWICE.format(key=key))
        typed[key] = value.strip()
    reader = _Reader(register)
    found: dict[str, Any] = {}
    for key, value in typed.items():
        try:
            found[key] = KEYS[kind][key](reader, value, found)
        except ValueError as error:
            problem = words.BAD_KEY.format(key=key, value=value, problem=error)
            raise RegisterError("bad_value", problem) from None
    return found


class _Reader:
    """Reads values. What is wrong with one is a ValueError in words."""

    def __init__(self, register: Register) -> None:
        self.lookup = RegisterLookup(register.database, len(LEVELS) - 1)
        self.treaties = register.treaties

    def word(self, value: str, _: dict[str, Any]) -> str:
        """A word of the contract, or the name of a place."""
        return value

    def number(self, value: str, _: dict[str, Any]) -> int:
        """An ordinal."""
        if not value.isdecimal():
            raise ValueError(words.NO_NUMBER)
        return int(value)

    def days(self, value: str, _: dict[str, Any]) -> dict[str, str]:
        """`2024-06-05..2024-06-06`, or one day."""
        match = DAYS.fullmatch(value)
        if match is None:
            raise ValueError(words.NO_DAYS)
        return {"start": match[1], "end": match[2] or match[1]}

    def body(self, value: str, _: dict[str, Any]) -> str:
        """A body that a treaty has or a document names: its key, the end of it, or words of its name."""
        known = [key for treaty in self.treaties.values() for key in treaty.bodies]
        upper = value.upper()
        exact = [key for key in known if key.upper() == upper]
        if exact:
            return exact[0]
        try:
            return find_thing(self.lookup, value, (BODY,)).key
        except RegisterError as error:
            if error.code == "ambiguous":
                raise
        ends = [key for key in known if key.upper().endswith((f"/{upper}", f"#{upper}"))]
        ours = [key for key in ends if key in self.bodies_of_ours]
        if len(ours) == 1 or len(ends) == 1:
            return (ours or ends)[0]
        raise ValueError(words.SEVERAL_BODIES.format(bodies=", ".join(ends)) if ends else words.NO_BODY)

    @cached_property
    def bodies_of_ours(self) -> set[str]:
        """The bodies of the treaties of which something is held."""
        held = [one.key for one in self.lookup.records(BODY)]
        return {
            key
            for treaty in self.treaties.values()
            if any(_is_of(treaty, body) for body in held)
            for key in treaty.bodies
        }

    def bodies(self, value: str, found: dict[str, Any]) -> list[str]:
        """Bodies, with commas between."""
        return [self.body(one.strip(), found) for one in value.split(",") if one.strip()]

    def session(self, value: str, found: dict[str, Any]) -> dict[str, Any]:
        """`CTOC/COP:6`, or `CTOC/COP 6`."""
        body, _, number = value.replace(":", " ").strip().rpartition(" ")
        if not body or not number.isdecimal():
            raise ValueError(words.NO_SESSION)
        return {"body": self.body(body.strip(), found), "number": int(number)}

    def decision(self, value: str, found: dict[str, Any]) -> dict[str, str]:
        """`resolution 5/4`, of the main body of the treaty; or with its body before it."""
        match = DECISION_WORDS.fullmatch(value)
        if match is not None and (match["body"] or found.get("body")):
            body = self.body(match["body"], found) if match["body"] else self.main_body(found["body"])
            return {"body": body, "kind": match["kind"].lower(), "number": match["number"]}
        try:
            named = self.lookup.record(DECISION, find_thing(self.lookup, value, (DECISION,)).key)
        except RegisterError as error:
            if error.code == "ambiguous":
                raise
            raise ValueError(words.NO_DECISION) from None
        if not isinstance(named, Decision):
            raise ValueError(words.NO_DECISION)
        return {"body": named.body, "kind": named.kind, "number": named.number}

    def main_body(self, body: str) -> str:
        """The main body of the treaty that a body belongs to."""
        treaty = of_series(self.treaties.values(), body)
        return treaty.main_body if treaty is not None else body

    def symbols(self, value: str, _: dict[str, Any]) -> list[str]:
        """Symbols, with commas between, in their canonical form."""
        return [_symbol(one.strip()) for one in value.split(",") if one.strip()]

    def reported(self, value: str, found: dict[str, Any]) -> dict[str, Any]:
        """The session that a report is about: a body and days, or a session that is known."""
        body, _, last = value.rpartition(" ")
        if body and DAYS.fullmatch(last):
            return {"body": self.body(body.strip(), found), **self.days(last, found)}
        try:
            named = self.lookup.record(SESSION, find_thing(self.lookup, value, (SESSION,)).key)
        except RegisterError as error:
            if error.code == "ambiguous":
                raise
            raise ValueError(words.NO_REPORTED) from None
        if not isinstance(named, Session) or not named.days:
            raise ValueError(words.NO_REPORTED)
        days = named.days[0].value
        return {"body": named.body, "start": days["start"], "end": days["end"]}


def _is_of(treaty: Treaty, body: str) -> bool:
    return body in treaty.bodies or body.startswith(tuple(f"{root}/" for root in treaty.roots))


def _symbol(typed: str) -> str:
    try:
        return Symbol.parse(typed).canonical
    except SymbolError as error:
        raise ValueError(str(error)) from None


KEYS: dict[str, dict[str, Callable[[_Reader, str, dict[str, Any]], Any]]] = {
    "session": {
        "body": _Reader.body,
        "ordinal": _Reader.number,
        "dates": _Reader.days,
        "place": _Reader.word,
        "status": _Reader.word,
        "during": _Reader.session,
        "joint_with": _Reader.bodies,
    },
    "mandate": {"body": _Reader.body, "act": _Reader.word, "by": _Reader.decision},
    "report": {"symbols": _Reader.symbols, "of": _Reader.reported, "to": _Reader.session},
}
"""Kind of claim → its keys → what reads a value."""
