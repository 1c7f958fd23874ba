"""What belongs to a session: documents, reports, provisions. It is looked up with the session, not folded with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from greffier.record.cells.proceedings import with_adoptions
from greffier.record.models import Meeting, Session
from greffier.record.values import values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.claims import Statement
    from greffier.record.models import AnyRecord
    from greffier.record.values import Value

__all__ = ["with_links"]


def with_links(record: AnyRecord, statements: Sequence[Statement]) -> AnyRecord:
    """A session with all that belongs to it, a sitting with what was adopted at it; any other record as it is.

    `statements` are those about the links of the session.
    """
    if isinstance(record, Session):
        return _session(record, statements)
    if isinstance(record, Meeting):
        adoptions = sorted((s for s in statements if s.role == "adoption"), key=lambda s: s.id)
        return with_adoptions(record, adoptions) if adoptions else record
    return record


def _session(session: Session, statements: Sequence[Statement]) -> Session:
    roles: dict[str, list[Statement]] = {}
    for statement in sorted(statements, key=lambda s: s.id):
        roles.setdefault(statement.role, []).append(statement)

    def all_of(role: str) -> tuple[Value, ...]:
        return values(roles.get(role, ()), lambda s: s.value)

    return replace(
        session,
        documents=all_of("document"),
        before=all_of("documentation"),
        reports=all_of("reported"),
        received=all_of("receives"),
        hosted=values(roles.get("hosts", ()), lambda s: s.value["session"]),
        provisions=all_of("provision"),
        endorsed=all_of("endorsed"),
        proposed=all_of("proposal"),
    )
