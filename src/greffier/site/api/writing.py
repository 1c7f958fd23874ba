"""What is written through the API, each by the register's own operation, signed with the name of the account."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime
from datetime import date as Date  # noqa: N812 - a field is called so too
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec
from django.http import HttpResponse
from ninja import Field, Schema
from ninja.params.functions import Body, Path, Query

from greffier.record.access import level_number
from greffier.register.forms.sources import claim_json, holding_json
from greffier.register.journal import Hand
from greffier.register.judging import judge, revoke
from greffier.register.keeping import restore, withdraw
from greffier.register.opening import writing_register
from greffier.register.stating import Stated, state
from greffier.register.targets import drafted
from greffier.site.api.answers import Access, answered
from greffier.site.api.describing import answers
from greffier.site.api.once import once
from greffier.site.api.service import api
from greffier.site.api.tags import unchanged
from greffier.site.api.texts import Digest
from greffier.site.api.who import Needs
from greffier.site.requests import Request

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from greffier.register.opening import Register

__all__ = ["REFUSALS", "signed"]

REFUSALS = (
    "bad_request", "sign_in", "forbidden", "no_scope", "no_csrf", "not_allowed", "conflict", "gone", "too_large",
    "unsupported_type", "disk_full",
)  # fmt: skip
"""What a request that writes may be refused for."""
Why = Annotated[str, Field(min_length=1, max_length=4000, pattern=r"\S")]


Name = Annotated[str, Field(min_length=1, max_length=500)]


class _Judging(Schema):
    reason: Why
    date: Date | None = None
    access: Access = "public"


class Explaining(_Judging):
    """Account for a discrepancy: `targets` has its id."""

    kind: Literal["explain"]
    targets: list[Name] = Field(min_length=1, max_length=1)


class Weighing(_Judging):
    """Put first what some claims say, or call them misread: `targets` has their fingerprints."""

    kind: Literal["prefer", "misread"]
    targets: list[Name] = Field(min_length=1, max_length=1000)


class Joining(_Judging):
    """Two sessions, documents or participants are the same, or are not."""

    kind: Literal["same", "different"]
    targets: list[Name] = Field(min_length=2, max_length=2)


class Stating(Schema):
    """What you know and no document says: the keys of a claim of the reading contract."""

    kind: Literal["session", "mandate", "report"]
    keys: dict[str, Any]
    reason: Why
    reference: str | None = Field(None, max_length=2000)
    date: Date | None = None
    access: Access = "public"


class Keeping(Schema):
    """Whether a source is withdrawn, and why that changes."""

    withdrawn: bool
    reason: Why


@contextmanager
def signed(request: Request) -> Iterator[tuple[Register, Hand]]:
    """The register to write in, as the request knew it (`If-Match`), and the hand that signs."""
    with writing_register(f"{request.method} {request.path}") as register:
        unchanged(request, register)
        yield register, Hand(request.auth.get_username())


def _done(request: Request, act: Callable[[Register, Hand], object], status: int = 200) -> HttpResponse:
    def answer() -> HttpResponse:
        with signed(request) as (register, hand):
            return answered(act(register, hand), status)

    return once(request, request.auth, request.body, answer)


def _day(said: Date | None) -> str:
    return (said or datetime.now(UTC).date()).isoformat()


@api.post(
    "/judgements", url_name="judge", operation_id="judge", tags=["writing"], auth=Needs("write:judge"),
    openapi_extra=answers("Judgement", *REFUSALS, status=201),
)  # fmt: skip
def judging(
    request: Request, asked: Annotated[Explaining | Weighing | Joining, Body(discriminator="kind")]
) -> HttpResponse:
    """Judge of the evidence: explain a discrepancy, prefer claims or call them misread, join or part two things."""

    def act(register: Register, hand: Hand) -> object:
        level, day = level_number(asked.access), _day(asked.date)
        draft = drafted(register, asked.kind, asked.targets, by=hand.actor, date=day, reason=asked.reason)
        return judge(register, msgspec.structs.replace(draft, level=level), hand)

    return _done(request, act, 201)


@api.delete(
    "/judgements/{name}", url_name="revoke", operation_id="revoke", tags=["writing"], auth=Needs("write:judge"),
    openapi_extra=answers("Judgement", *REFUSALS, "changed"),
)  # fmt: skip
def revoking(
    request: Request,
    name: Annotated[str, Path(pattern="^[0-9a-f]{6,64}$", description="id of the judgement")],
    reason: Annotated[str, Query(min_length=1, max_length=4000, pattern=r"\S")],
) -> HttpResponse:
    """Take a judgement back."""
    return _done(request, lambda register, hand: revoke(register, name, reason, hand))


@api.post(
    "/assertions", url_name="assert", operation_id="assert", tags=["writing"], auth=Needs("write:assert"),
    openapi_extra=answers("Object", *REFUSALS, status=201),
)  # fmt: skip
def stating(request: Request, asked: Annotated[Stating, Body()]) -> HttpResponse:
    """State what you know: a session, a mandate, a report. It is kept as a source of its own, marked as yours."""

    def act(register: Register, hand: Hand) -> object:
        said = Stated(
            kind=asked.kind,
            keys=asked.keys,
            by=hand.actor,
            date=_day(asked.date),
            reason=asked.reason,
            reference=asked.reference,
        )
        return claim_json(state(register, said, level_number(asked.access), hand))

    return _done(request, act, 201)


@api.patch(
    "/sources/{sha256}", url_name="keep", operation_id="keep_source", tags=["writing"], auth=Needs("write:withdraw"),
    openapi_extra=answers("Object", *REFUSALS, "changed"),
)  # fmt: skip
def keeping(request: Request, sha256: Digest, asked: Annotated[Keeping, Body()]) -> HttpResponse:
    """Withdraw a source from the record, or put it back; its bytes and history stay."""

    def act(register: Register, hand: Hand) -> object:
        turn = withdraw if asked.withdrawn else restore
        outcome = "withdrawn" if asked.withdrawn else "restored"
        return holding_json(turn(register, sha256, asked.reason, hand), outcome)

    return _done(request, act)
