"""A draft drawn for a page: the document, what of it is open, the record that it was made from."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.drafting.content import Dispute, Draft
from greffier.drafting.sources import Asked
from greffier.record.access import LEVELS
from greffier.record.lookup import FoldLookup
from greffier.register.drafts.basis import Basis, choices_among, today
from greffier.register.drafts.making import drafted_as
from greffier.register.drafts.subjects import OF_A_SESSION, Subject, subject_of
from greffier.register.errors import RegisterError
from greffier.register.evidence import Evidence
from greffier.register.kept import Kept
from greffier.register.records import Records
from greffier.site.labels import Labels
from greffier.site.pages.drafts.basis import Base, base_for

if TYPE_CHECKING:
    from typing import Any

    from greffier.site.desk import Desk
    from greffier.site.pages.drafts.wish import Wish

__all__ = ["Drawn", "desk_then", "drawn"]

MOST = 12
"""Drafts that are kept, for their sentences are asked about one by one."""


class Drawn(Struct, frozen=True):
    """A draft, what was asked for, what it was made from; `settled` are the disagreements that choices ended."""

    draft: Draft
    asked: Asked
    basis: Basis
    settled: list[Dispute]
    chosen: dict[str, Any]


_kept: Kept[Drawn] = Kept(MOST)


def drawn(desk: Desk, wish: Wish) -> Drawn | None:
    """The draft of a wish; None while what it is made from is being made. Raises RegisterError, DraftError."""
    subject = _subject(desk, wish)
    base = base_for(desk, subject, wish.as_of)
    if base is None:
        return None
    asked = _asked(desk, wish, subject)
    return _made(desk, base, asked)


def _made(desk: Desk, base: Base, asked: Asked) -> Drawn:
    key = (base.key, repr(asked))
    found = _kept.look(key)
    if found is not None:
        return found
    asked.choices = choices_among(asked.choices, base.basis.fold)
    facts = base.basis.facts(desk.register.database, asked.date, asked.choices)
    made = drafted_as(asked, facts, base.basis.subject)
    return _kept.put(key, Drawn(made, asked, base.basis, facts.settled, facts.chosen))


def _subject(desk: Desk, wish: Wish) -> Subject:
    """What was named: a session by its number first, for all kinds can be about one."""
    kind = wish.kind.replace("_", "-")
    try:
        return subject_of(desk, kind, session=wish.of)
    except RegisterError as error:
        if kind in OF_A_SESSION or error.code != "not_found":
            raise
        return subject_of(desk, kind, of=wish.of)


def _asked(desk: Desk, wish: Wish, subject: Subject) -> Asked:
    return Asked(
        kind=wish.kind,
        cell=subject.cell,
        subject=subject.key,
        language=wish.language,
        date=wish.as_of or today(),
        as_of=wish.as_of,
        audience=LEVELS[desk.level],
        original=wish.original,
        symbol=wish.symbol,
        choices=dict(wish.choices),
    )


def desk_then(desk: Desk, basis: Basis) -> Desk:
    """The same desk with the record that a draft was made from."""
    then = copy.copy(desk)
    then.records = Records(FoldLookup(basis.fold))
    then.evidence = Evidence(desk.register.database, desk.level, then.records, basis.fold.statements)
    then.__dict__["labels"] = Labels(then.records, desk.register.treaties, desk.language)
    return then
