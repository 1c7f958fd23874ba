"""What a request looks at: the register as its reader may see it, with labels in the reader's language.

A view asks for it by `desk(request)`; it is opened when it is first wanted, answers everything from one state of the
register, and is closed with the response.
"""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING

from greffier.register import journal
from greffier.register.evidence import Evidence
from greffier.register.lookup import RegisterLookup
from greffier.register.records import Records
from greffier.register.serving import reader
from greffier.site.labels import Labels
from greffier.site.pace import caller_of
from greffier.site.roles import level_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator

    from django.http import HttpResponse

    from greffier.register.opening import Register
    from greffier.site.requests import Request

__all__ = ["Desk", "desk", "desk_of_request", "opened", "opened_for"]


class Desk:
    """The register for one audience (`level`, as in `record.access`) and one language of the interface; who asks."""

    def __init__(self, register: Register, level: int, language: str, caller: str) -> None:
        self.register = register
        self.level = level
        self.language = language
        self.caller = caller
        self.lookup = RegisterLookup(register.database, level, at_rest=True)
        self.records = Records(self.lookup)
        self.evidence = Evidence(register.database, level, self.records)

    @cached_property
    def evidence_state(self) -> Hashable:
        """What tells this state of the evidence, as the audience has it, from others: all else follows from it."""
        register = self.register
        head = journal.head(register.database)
        return (str(register.home.folder), head, register.versions, self.level)

    @cached_property
    def labels(self) -> Labels:
        """Names of things in the reader's language."""
        return Labels(self.records, self.register.treaties, self.language)

    @cached_property
    def today(self) -> str:
        """The day of today, ISO."""
        return datetime.now(UTC).date().isoformat()


def desk(request: Request) -> Desk:
    """The desk of a request. Raises RegisterError where there is no register."""
    if request.desk is None:
        request.desk = request.desks.enter_context(opened(request))
    return request.desk


@contextmanager
def opened(request: Request) -> Iterator[Desk]:
    """A desk of its own, for what is sent in a stream and outlives the view."""
    with opened_for(request, level_of(request.user)) as found:
        yield found


@contextmanager
def opened_for(request: Request, level: int) -> Iterator[Desk]:
    """The same for a level that is not the account's own: a token may be good for less."""
    with reader() as register:
        yield Desk(register, level, request.language, caller_of(request))


def desk_of_request(
    get_response: Callable[[Request], HttpResponse],
) -> Callable[[Request], HttpResponse]:
    """Middleware: closes the desk of a request with its response."""

    def respond(request: Request) -> HttpResponse:
        with ExitStack() as stack:
            request.desks, request.desk = stack, None
            return get_response(request)

    return respond
