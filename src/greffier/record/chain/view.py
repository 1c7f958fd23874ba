"""The record as the chain sees it: typed records by any of their names, and when a thing happened."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from greffier.record.keys import BODY, DECISION, DOCUMENT, SESSION, provision_name, session_of_number
from greffier.record.models import Body, Decision, Document, Provision, Report, Session

from .identities import texts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from greffier.record.lookup import Lookup
    from greffier.record.models import BodySession
    from greffier.record.values import Value

    from .identities import Identity
    from .models import Tellers

__all__ = ["LATE", "PROVISION", "View", "is_decision", "natural"]

PROVISION = "provision"

LATE = "9999"
"""When a thing of which nothing is known happened: it stands last."""


def is_decision(name: str) -> bool:
    """Whether a name is that of a decision, not of another document."""
    return "/resolution/" in name or "/decision/" in name


def natural(key: str) -> list[tuple[int, str]]:
    """A key to sort by: numbers by their value.

    >>> natural("7/10") > natural("7/9")
    True
    """
    return [(int(piece), "") if piece.isdecimal() else (0, piece) for piece in re.split(r"(\d+)", key)]


class View:
    """A lookup with what the chain asks again and again; nothing is asked twice for one trace."""

    def __init__(
        self,
        lookup: Lookup,
        tellers: Tellers | None = None,
        moments: Mapping[tuple[str, str], str] | None = None,
    ) -> None:
        self.lookup = lookup
        self._tellers = tellers
        self._moments = dict(moments or {})
        self._lines: dict[str, dict[str, BodySession]] = {}
        self._texts: dict[str, tuple[Identity, ...]] = {}

    def again(self) -> View:
        """A view that knows what this one knows; what it comes to know is its own."""
        return View(self.lookup, self._tellers, self._moments)

    def texts(self, decision: str) -> tuple[Identity, ...]:
        """The documents that print a decision."""
        if decision not in self._texts:
            self._texts[decision] = texts_of(decision, self.lookup)
        return self._texts[decision]

    def line(self, session: str) -> BodySession | None:
        """A session (its key) in the line of its body's."""
        body = session.partition(":")[0]
        if body not in self._lines:
            record = self.body(body)
            self._lines[body] = {one.key: one for one in (record.sessions if record is not None else ())}
        return self._lines[body].get(session)

    def tellers(self, values: Iterable[Value]) -> Mapping[str, Sequence[str]]:
        """The documents that say some of these values, each with the statements that it makes."""
        if self._tellers is None:
            return {}
        return self._tellers(sorted({one for value in values for one in value.statements}))

    def body(self, name: str) -> Body | None:
        """The body of this name."""
        record = self.lookup.record(BODY, self.lookup.key(BODY, name))
        return record if isinstance(record, Body) else None

    def session(self, name: str) -> Session | None:
        """The session of this name."""
        record = self.lookup.record(SESSION, self.lookup.key(SESSION, name))
        return record if isinstance(record, Session) else None

    def document(self, name: str) -> Document | None:
        """The document of this name."""
        record = self.lookup.record(DOCUMENT, self.lookup.key(DOCUMENT, name))
        return record if isinstance(record, Document) else None

    def report(self, name: str) -> Report | None:
        """What is said of the document of this name as a report."""
        record = self.lookup.record("report", self.lookup.key(DOCUMENT, name))
        return record if isinstance(record, Report) else None

    def decision(self, name: str) -> Decision | None:
        """The decision of this name."""
        record = self.lookup.record(DECISION, self.lookup.key(DECISION, name))
        return record if isinstance(record, Decision) else None

    def provision(self, name: str) -> Provision | None:
        """The provision of this name."""
        record = self.lookup.record(PROVISION, self.provision_key(name))
        return record if isinstance(record, Provision) else None

    def provision_key(self, name: str) -> str:
        """The key of a provision whose document may be named by an alias."""
        document, mark, path = name.rpartition("#")
        return provision_name(self.lookup.key(DOCUMENT, document), path) if mark else name

    def provisions(self, document: str, below: str = "") -> Iterator[Provision]:
        """The provisions of a document in the order of their paths; `below` a path only."""
        prefix = provision_name(document, f"{below}/" if below else "")
        found = [r for r in self.lookup.records(PROVISION, prefix) if isinstance(r, Provision)]
        yield from sorted(found, key=lambda one: natural(one.path))

    def kind_of_document(self, name: str) -> str | None:
        """Its kind, as best known."""
        record = self.document(name)
        return record.kind[0].value if record is not None and record.kind else None

    def moment(self, kind: str, key: str) -> str:
        """When it happened, or about when: an ISO date or the beginning of one. For order only."""
        at = (kind, key)
        if at not in self._moments:
            self._moments[at] = LATE  # two sessions may each be said to have met in the course of the other
            self._moments[at] = self._moment(kind, key)
        return self._moments[at]

    def _moment(self, kind: str, key: str) -> str:
        if kind == SESSION:
            return self._of_session(key)
        if kind == DECISION:
            return self._of_decision(key)
        if kind == DOCUMENT:
            return self._of_document(key)
        if kind == PROVISION:
            return self.moment(DOCUMENT, key.rpartition("#")[0])
        return ""

    def _of_session(self, key: str) -> str:
        line = self.line(key)
        if line is not None and line.start:
            return line.start
        record = self.session(key)
        if record is not None and record.days:
            return str(record.days[0].value["start"] or record.days[0].value["end"])
        for host in record.during if record is not None else ():
            moment = self.moment(SESSION, self.lookup.key(SESSION, host.value))
            if moment != LATE:
                return moment
        body, _, ordinal = key.rpartition(":")
        return self._floor(body, int(ordinal)) if ordinal.isdecimal() else LATE

    def _of_decision(self, key: str) -> str:
        record = self.decision(key)
        if record is None:
            return LATE
        if record.date:
            return str(record.date[0].value)
        ordinal = (session_of_number(record.body, record.number) or "").rpartition(":")[2]
        if not ordinal:
            return LATE
        return self._floor(record.body, int(ordinal) + 1)

    def _floor(self, body: str, ordinal: int) -> str:
        """The days of the last session with a smaller ordinal: the best that is known of when one was."""
        record = self.body(body)
        sessions = record.sessions if record is not None else ()
        known = [s.start for s in sessions if s.start and s.ordinal is not None and s.ordinal < ordinal]
        return max(known, default="")

    def _of_document(self, key: str) -> str:
        record, report = self.document(key), self.report(key)
        if record is not None and record.date:
            return str(record.date[0].value)
        names = [name for value in report.of for name in value.value] if report is not None else []
        ends = [line.end for name in names if (line := self.line(self.lookup.key(SESSION, name))) is not None]
        known = [day for day in ends if day]
        if known:
            return max(known)
        year = next((piece for piece in key.split("/") if len(piece) == 4 and piece.isdecimal()), None)
        return f"{year}-12-31" if year is not None else LATE
