"""What a draft is made from, out of the register: the record as of a day, and what was chosen where it disagrees."""

from __future__ import annotations

from bisect import bisect_right
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.drafting.facts import Facts, differing
from greffier.record.access import LEVELS
from greffier.record.folding import Fold, fold
from greffier.record.keys import BODY, SESSION, Ref
from greffier.record.models import Session
from greffier.register.drafts.refused import RefusedError
from greffier.register.history import told_then
from greffier.register.papers import Texts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from greffier.record.claims import Source
    from greffier.record.judgements import Judgement
    from greffier.record.models import Discrepancy
    from greffier.register.database import Database
    from greffier.register.drafts.subjects import Subject
    from greffier.register.drafts.view import View
    from greffier.treaties import Treaty

__all__ = ["Basis", "basis_of", "choices_among", "last_of", "still", "today"]

ACTS = ("resolution", "decision")
DRAFT_REPORT, PREFER = "draft_report", "prefer"
NEVER = "9999-12-31"


class Basis(Struct, frozen=True):
    """The fold of what documents said up to a day; `subject` is the key that the thing had then.

    It holds on to no database, and serves as long as the register has the same journal. `days` are those of all
    documents that speak of the subject, in order: between two of them no draft changes.
    """

    fold: Fold
    treaty: Treaty
    subject: str
    texts: Texts
    provisional: frozenset[str] = frozenset()
    days: tuple[str, ...] = ()

    def facts(self, database: Database, date: str, choices: Mapping[str, int]) -> Facts:
        """The facts for one draft of a day, with no gaps noted yet."""
        papers = self.texts.papers(database)
        return Facts(self.fold, self.treaty, date, choices, papers, self.provisional)


def basis_of(view: View, subject: Subject, as_of: str | None) -> Basis:
    """What documents dated up to a day (all, where none is given) say of a treaty's bodies and of the subject."""
    refs = [Ref(BODY, key) for key in subject.treaty.bodies] + [Ref(subject.cell, subject.key)]
    claims, judgements = told_then(view.register, view.level, refs)
    day = _Days(view)
    days = {id(one.source): day.of(one.source) for one in claims}
    if as_of is not None:
        claims = [one for one in claims if days[id(one.source)] <= as_of or one.source.work == subject.key]
    folded = fold(claims, view.register.treaties, audience=LEVELS[view.level], judgements=judgements)
    return Basis(
        folded,
        subject.treaty,
        _then(view, subject, folded),
        Texts(claims, folded),
        frozenset(one.id for one in claims if one.source.kind == DRAFT_REPORT) - _preferred(judgements),
        tuple(sorted(set(days.values()))),
    )


def last_of(days: Sequence[str], as_of: str) -> str:
    """The last of some days, in order, up to one; the empty one, before which nothing is, where there is none."""
    place = bisect_right(days, as_of)
    return days[place - 1] if place else ""


def today() -> str:
    """The day of today, ISO."""
    return datetime.now(UTC).date().isoformat()


def _preferred(judgements: Iterable[Judgement]) -> set[str]:
    """The claims that a person put first."""
    return {claim for one in judgements if one.kind == PREFER for claim in one.claims}


class _Days:
    """The days of documents; an act without one has the last day of the session that adopted it, as its number says."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.ends: dict[str, str] = {}

    def of(self, source: Source) -> str:
        """The document time of a source; the end of time where it is not known."""
        if source.kind in ACTS and source.dated in ("year", "unknown") and source.session is not None:
            return self.end(source.session) or source.date or NEVER
        return source.date or NEVER

    def end(self, session: str) -> str:
        """The last day of a session, where the record knows it."""
        if session not in self.ends:
            record = self.view.lookup.record(SESSION, self.view.lookup.key(SESSION, session))
            days = record.days if isinstance(record, Session) else ()
            self.ends[session] = str(days[0].value["end"] or "") if days else ""
        return self.ends[session]


def _then(view: View, subject: Subject, folded: Fold) -> str:
    """The key of the subject as of that day: a session may have got its number from a later document."""
    names = [subject.key, *view.lookup.names(subject.cell, subject.key)]
    known = (folded.aliases.get(Ref(subject.cell, name)) for name in names)
    return next((key for key in known if key is not None), subject.key)


def _values(found: Discrepancy) -> int:
    """How many values a discrepancy has to choose from; a side may hold several."""
    return sum(len(side.value) if isinstance(side.value, list) else 1 for side in found.sides)


def choices_among(said: Mapping[str, object], folded: Fold) -> dict[str, int]:
    """What was chosen: name of a disagreement → number of the value. Raises RefusedError for what cannot be chosen."""
    known = _open(folded)
    found: dict[str, int] = {}
    for id_, number in said.items():
        if type(number) is not int or number < 1:
            raise RefusedError("bad_value", "choice_form", id=id_)
        if id_ not in known:
            several = sorted(one for one, count in known.items() if count > 1)
            raise RefusedError("bad_value", "unknown_choice", id=id_, known=several)
        if number > known[id_]:
            raise RefusedError("bad_value", "unknown_value", id=id_, number=number, most=known[id_])
        found[id_] = number
    return found


def still(choices: Mapping[str, int], folded: Fold) -> dict[str, int]:
    """The choices that were made once, as far as there is still a disagreement of that name."""
    known = _open(folded)
    return {id_: number for id_, number in choices.items() if id_ in known}


def _open(folded: Fold) -> dict[str, int]:
    """All disagreements that a draft may meet: name → number of values."""
    return differing(folded) | {one.id: _values(one) for one in folded.discrepancies}
