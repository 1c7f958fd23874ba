"""What a draft is made from, out of the register: the record as of a day, and what the user chose where it disagrees."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.cli.opened import today
from greffier.cli.words import drafting as words
from greffier.drafting.facts import Facts, differing
from greffier.drafting.papers import Papers
from greffier.record.access import LEVELS
from greffier.record.folding import Fold, fold
from greffier.record.keys import BODY, SESSION, Ref
from greffier.record.models import Session
from greffier.register.errors import RegisterError
from greffier.register.history import told_then
from greffier.register.papers import papers_in

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.cli.opened import View
    from greffier.cli.subjects import Subject
    from greffier.record.claims import Claim, Source
    from greffier.record.judgements import Judgement
    from greffier.record.models import Discrepancy
    from greffier.treaties import Treaty

__all__ = ["Told", "facts_for"]

ACTS = ("resolution", "decision")
DRAFT_REPORT, PREFER = "draft_report", "prefer"
NEVER = "9999-12-31"


class Told(Struct):
    """The claims as of a day and their fold; `subject` is the key that the thing had then."""

    fold: Fold
    claims: list[Claim]
    treaty: Treaty
    as_of: str
    choices: dict[str, int]
    subject: str
    papers: Papers
    provisional: frozenset[str] = frozenset()

    def facts(self) -> Facts:
        """The facts for one draft, with no gaps noted yet."""
        return Facts(self.fold, self.treaty, self.as_of, self.choices, self.papers, self.provisional)


def facts_for(
    view: View, subject: Subject, as_of: str | None, choose: str | None = None, date: str | None = None
) -> Told:
    """What documents dated up to a day (all, where none is given) say of a treaty's bodies and of the subject.

    `date` is the day of the draft, where it is neither that day nor today.
    Raises RegisterError for a file of choices that cannot be used.
    """
    refs = [Ref(BODY, key) for key in subject.treaty.bodies] + [Ref(subject.cell, subject.key)]
    claims, judgements = told_then(view.register, view.level, refs)
    if as_of is not None:
        day = _Days(view)
        claims = [one for one in claims if day.of(one.source) <= as_of or one.source.work == subject.key]
    folded = fold(claims, view.register.treaties, audience=LEVELS[view.level], judgements=judgements)
    choices = _choices(choose, folded) if choose is not None else {}
    papers = papers_in(view.register.database, claims, folded)
    return Told(
        folded,
        claims,
        subject.treaty,
        as_of or date or today(),
        choices,
        _then(view, subject, folded),
        papers,
        frozenset(one.id for one in claims if one.source.kind == DRAFT_REPORT) - _preferred(judgements),
    )


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


def _choices(path: str, folded: Fold) -> dict[str, int]:
    """The file of choices: name of a discrepancy → number of the value. Raises RegisterError for what is wrong in it."""
    try:
        found = tomllib.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise RegisterError(
            "not_found", words.NO_CHOICES.format(path=path, message=error.strerror)
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise RegisterError("bad_value", words.NO_CHOICES.format(path=path, message=error)) from error
    known = differing(folded) | {one.id: _values(one) for one in folded.discrepancies}
    for id_, number in found.items():
        if type(number) is not int or number < 1:
            raise RegisterError("bad_value", words.NO_CHOICES.format(path=path, message=words.CHOICE_FORM))
        if id_ not in known:
            told = ", ".join(sorted(one for one, count in known.items() if count > 1)) or words.NOBODY
            raise RegisterError("bad_value", words.UNKNOWN_CHOICE.format(path=path, id=id_, known=told))
        if number > known[id_]:
            said = words.UNKNOWN_VALUE.format(path=path, id=id_, number=number, most=known[id_])
            raise RegisterError("bad_value", said)
    return found
