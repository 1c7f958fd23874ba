"""The queue of reports: kept, counted against flooding, answered."""

from __future__ import annotations

import hmac
import secrets
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from django.conf import settings

from greffier.site.models import Report
from greffier.site.pace import address_of

if TYPE_CHECKING:
    from greffier.site.requests import Request

__all__ = ["FloodError", "answer", "keep", "origin_of", "reference"]

LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""None that can be taken for another."""
PER_HOUR, OF_ALL = 8, 240
"""Reports that one sender, and all senders together, may send in an hour."""


class FloodError(Exception):
    """More was sent in an hour than anybody can read."""


def reference() -> str:
    """A name for a report that nobody guesses: `K7QMX-2F9RD`."""
    letters = "".join(secrets.choice(LETTERS) for _ in range(10))
    return f"{letters[:5]}-{letters[5:]}"


def origin_of(request: Request) -> str:
    """Tells one sender from another for a day; from which address cannot be found out from it."""
    day = datetime.now(UTC).date().isoformat()
    told = f"{day} {address_of(request)}"
    return hmac.new(settings.SECRET_KEY.encode(), told.encode(), "sha256").hexdigest()


def keep(report: Report) -> Report:
    """Put a report into the queue; its reference is new. Raises FloodError."""
    lately = Report.objects.filter(made__gte=datetime.now(UTC) - timedelta(hours=1))
    if lately.filter(origin=report.origin).count() >= PER_HOUR or lately.count() >= OF_ALL:
        raise FloodError
    report.reference = reference()
    report.save()
    return report


def answer(report: Report, state: str, text: str, *, by: str, judgement: str = "") -> None:
    """What an officer makes of a report."""
    report.state, report.answer, report.answered_by = state, text, by
    report.answered = datetime.now(UTC)
    report.judgement = judgement or report.judgement
    report.save()
