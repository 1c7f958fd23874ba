"""What a trace is made of, and what its codes mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from msgspec import Struct

__all__ = ["RELATIONS", "RULES", "Step", "Tellers", "Trace"]

Tellers = Callable[[Sequence[str]], Mapping[str, Sequence[str]]]
"""Statements → the key of each document that makes some of them → those that it makes."""

RELATIONS: dict[str, str] = {
    # Before: what a thing comes from.
    "mandated_by": "the decision did `act` to the body (no key: nobody names the decision)",
    "requested_by": "the decision asks the body for `what`, together with `bodies`",
    "of_body": "the session is one of this body",
    "in_course_of": "the session met in the course of this session of another body",
    "received": "the report was submitted to the session",
    "had_before_it": "the document lay before the session, or was written for it",
    "stands_in": "the provision stands in the document",
    "within": "the provision is a part of this one",
    "adopted_at": "it was adopted at, or comes from, this session",
    "is": "the document is the text of this decision",
    "reports_on": "the document reports on the session",
    "transmits": "the document tells of the report that is submitted to its session (`to`)",
    "endorses": "paragraph `path` acts (`act`) on the outcome of the session, or on the document",
    # After: what became of it.
    "held": "the body held (or is to hold: `status`) the session",
    "hosted": "the session of another body met in the course of this one",
    "joint_with": "it met together with this session or body",
    "draft": "the draft report of the session",
    "recommended": "`count` recommendations of the session stand in `document` with `keys`; `parts` stand below them",
    "reported_by": "the report tells of the session; it was submitted to session `to`",
    "adopted": "the session adopted the text",
    "told_by": "the document tells of it; `document_kind` says what it is",
    "submitted_to": "the report was submitted to the session",
    "for_session": "the document was written for the session",
    "endorsed_by": "the paragraph acts (`act`) on it: endorses, takes_note, welcomes, approves",
    "carries": "`count` provisions of `provision_kind` stand in the document with `keys`; `parts` stand below them",
    "parts": "`count` provisions stand below this one with `keys`; `parts` stand below those",
    "same_text": "another provision has the same text",
    "acts_on": "the decision did `act` to the body",
    "requests": "the decision asks the body for `what`, together with `bodies`",
    "printed_in": "the document prints the decision",
}
"""Relation → what it says of the step, seen from the record or step above it."""

RULES: dict[str, str] = {
    "own_claims": "the document prints no session in its masthead; what it tells of itself leads to this one",
    "annex_title": "the title of the annex says at which session its recommendations were adopted",
    "number": "the number of a decision names its session",
    "title": "the document prints no number; a decision of its session is cited with the words of its title",
    "session_outcome": "the paragraph acts on the outcome of the session as a whole, not on this text by symbol",
    "document_outcome": "the paragraph acts on the document as a whole, of which this text is a part",
    "session_report": "the report tells of the session from which this comes, not of this text",
    "same_text": "the texts differ in nothing but white space, case and final punctuation",
    "place_in_order": "exactly n - 1 sessions are known before the n-th (in `ordinal_rule` only)",
}
"""Rule → why a step is believed where nobody says it."""


class Step(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One step of a chain: how it hangs on the record or step above it, and what it leads to.

    `kind` and `key` name a record (there may be none of a thing that is only named; no key where it is not named
    either, or where the step sums up several). `statements` say the step; `inferred` names the rule where nobody
    does. `steps` stand in the order of time.
    """

    relation: str
    kind: str
    key: str | None = None
    detail: dict[str, Any] = {}
    statements: tuple[str, ...] = ()
    inferred: str | None = None
    steps: tuple[Step, ...] = ()


class Trace(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The chain of a record: what it comes from and what became of it. `cut` where there is more than is shown."""

    kind: str
    key: str
    before: tuple[Step, ...] = ()
    after: tuple[Step, ...] = ()
    cut: bool = False
