"""How bodies, decisions, gatherings and places are called in a language, as far as it is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import BODY
from greffier.record.models import Body, Decision, Session
from greffier.treaties import world
from greffier.treaties.world import LANGUAGES

from .words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from greffier.record.lookup import Lookup
    from greffier.treaties import Treaty

__all__ = ["Names"]


class Names(Struct):
    """The names that a record and treaties give, in a language; `said` are the words of the frame."""

    lookup: Lookup
    language: str
    said: Words
    treaties: Mapping[str, Treaty]

    def gathering(self, record: Session, body: Body | None) -> str:
        """What the treaty calls a numbered gathering of the body; empty where it is not known."""
        treaty = self.treaties.get(body.treaty or "") if body is not None else None
        if treaty is not None and record.body in treaty.bodies:
            return treaty.bodies[record.body].gathering
        kind = body.kind if body is not None else None
        return {"conference": "session", "working_group": "meeting", "expert_group": "meeting"}.get(
            kind or "", ""
        )

    def decision(self, record: Decision) -> str:
        """A decision by its body, kind and number."""
        kind = self.said.kinds.get(record.kind, record.kind)
        body = self.body_of(record.body)
        short = self.said.bodies.get(record.body)
        if short is None and body is not None and body.kind == "conference" and body.parent is None:
            short = self.said.bodies["conference"]
        if short is not None:
            return self.said.decision.format(body=short, kind=kind, number=record.number)
        name = self.body(record.body)
        pattern = self.said.decision_named if name is not None else self.said.decision_unnamed
        return pattern.format(body=name, kind=kind, number=record.number)

    def body_of(self, key: str) -> Body | None:
        """The record of a body."""
        record = self.lookup.record(BODY, self.lookup.key(BODY, key))
        return record if isinstance(record, Body) else None

    def body(self, key: str) -> str | None:
        """The name of a body in the language, else in the frame's, else the first; None where it has none."""
        body = self.body_of(key)
        names: Mapping[str, str] = body.names if body is not None else {}
        for treaty in self.treaties.values() if not names else ():
            names = treaty.bodies[key].names if key in treaty.bodies else names
        return names.get(self.language) or names.get("en") or next(iter(names.values()), None)

    def place(self, english: str) -> str:
        """The name of a city in the language; the English one where that is not known."""
        if self.language not in LANGUAGES:
            return english
        forms = world().place_forms(self.language)
        return next((form for form, city in forms if city == english), english)
