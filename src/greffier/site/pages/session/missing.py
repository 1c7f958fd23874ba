"""What is missing of one session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import DOCUMENT
from greffier.register.gaps import gaps_of_session

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.record.models import Document, Session
    from greffier.register.gaps import Gap
    from greffier.site.desk import Desk

__all__ = ["Missing", "missing"]


class Missing(Struct, frozen=True):
    """Something that is not there: the message that says so, what it is about, languages that are wanting."""

    message: str
    kind: str
    key: str
    name: str
    addresses: list[tuple[str, str]]


def missing(desk: Desk, session: Session, documents: Sequence[Document]) -> list[Missing]:
    """The gaps of a session and of some of its documents."""
    body = desk.records.bodies.get(session.body)
    if body is None:
        return []
    treaties = desk.register.treaties.values()
    found = gaps_of_session(desk.lookup, treaties, desk.today, body, session, documents)
    return [_missing(desk, one) for one in found]


def _missing(desk: Desk, gap: Gap) -> Missing:
    kind = "session" if gap.code in ("session_without_report", "nothing_held") else DOCUMENT
    name = desk.labels.session(gap.about) if kind == "session" else desk.labels.document(gap.about)
    addresses = gap.detail.get("addresses", {})
    return Missing(
        f"session-gap-{gap.code.replace('_', '-')}",
        kind,
        gap.about,
        name,
        [(desk.labels.language_name(code), address) for code, address in sorted(addresses.items())],
    )
