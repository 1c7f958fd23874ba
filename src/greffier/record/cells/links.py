"""What belongs to a session: documents, reports, provisions. It is looked up with the session, not folded with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from greffier.record.values import values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.claims import Statement
    from greffier.record.models import Session
    from greffier.record.values import Value

__all__ = ["with_links"]


def with_links(session: Session, statements: Sequence[Statement]) -> Session:
    """The session with all that belongs to it, by the statements about its links."""
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
    )
