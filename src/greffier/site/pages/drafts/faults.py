"""Why something cannot be drafted, in the reader's language, with what could be asked for instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.drafting.errors import DraftError
from greffier.register.drafts.refused import RefusedError
from greffier.site.addresses import page_of

if TYPE_CHECKING:
    from django.http import QueryDict

    from greffier.register.errors import RegisterError
    from greffier.site.desk import Desk

__all__ = ["Fault", "fault_of"]

STATUS = {"bad_value": 400, "not_found": 404, "ambiguous": 404, "locked": 503}
SHOWN = 12
"""Things that are offered in the place of one that was not found."""


class Fault(Struct, frozen=True):
    """The words; `offers` are things that may be meant: the value to ask for, the words.

    `disputes` are the disagreements that would change it: address of the page of the thing, its words.
    """

    words: str
    status: int
    offers: list[tuple[str, str]] = []
    about: tuple[str, str] | None = None


def fault_of(desk: Desk, asked: QueryDict, error: RegisterError | DraftError) -> Fault:
    """What to say of an error. Raises it again where it is none of a draft's."""
    if isinstance(error, RefusedError):
        return _refused(desk, asked, error)
    if isinstance(error, DraftError):
        return _failed(desk, error)
    of = asked.get("of", "")
    if error.code == "not_found":
        return Fault(desk.labels.say("error-not-found", asked=of), 404)
    if error.code == "ambiguous":
        return Fault(desk.labels.say("error-ambiguous", asked=of), 404)
    raise error


def _refused(desk: Desk, asked: QueryDict, error: RefusedError) -> Fault:
    labels, said = desk.labels, error.values
    word = error.why.replace("_", "-")
    values: dict[str, object] = {"asked": asked.get("of", "")}
    offers: list[tuple[str, str]] = []
    if error.why == "not_a_session" and isinstance(said["known"], list):
        offers = [(key, labels.session(key)) for key in said["known"][-SHOWN:]]
    elif error.why == "several" and isinstance(said["candidates"], list):
        offers = [(key, labels.named(key)) for key in said["candidates"][:SHOWN]]
    elif error.why == "not_the_conference":
        values |= {"body": labels.body(str(said["body"])), "conference": labels.body(str(said["conference"]))}
    elif error.why in ("no_kind", "no_language", "no_day", "not_a_symbol"):
        values["asked"] = said["said"]
    elif error.why in ("unknown_value", "unknown_choice", "choice_form"):
        values |= {"asked": said["id"], "number": said.get("number", 0), "most": said.get("most", 0)}
    return Fault(labels.say(f"drafts-refused-{word}", **values), STATUS.get(error.code, 400), offers)


def _failed(desk: Desk, error: DraftError) -> Fault:
    labels, said = desk.labels, error.values
    if error.code == "not_held":
        key = str(said["session"])
        words = labels.say(
            "drafts-refused-not-held", session=labels.session(key), status=labels.code(said["status"])
        )
        return Fault(words, 409, about=(page_of("session", key), labels.session(key)))
    if error.code == "bad_choice":
        values = {"asked": said["id"], "number": said["number"], "most": said["most"]}
        return Fault(labels.say("drafts-refused-unknown-value", **values), 400)
    return Fault(labels.say(f"drafts-refused-{error.code.replace('_', '-')}"), 501)
