"""What a person states: a signed, dated claim with reason and reference, kept as a source of its own."""

from __future__ import annotations

import hashlib
import re
import zlib
from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from greffier.reading.models import Mandate, Report, Session
from greffier.record.access import LEVELS
from greffier.record.claims import PERSON, Claim, Source
from greffier.record.keys import canonical
from greffier.record.readings import fingerprint
from greffier.register import journal, sources
from greffier.register.adding import finish, hold
from greffier.register.errors import RegisterError
from greffier.register.preparing import Prepared, claim_rows, prepare_mentions
from greffier.register.projection import project
from greffier.register.readings import save_reading

if TYPE_CHECKING:
    from greffier.register.journal import Hand
    from greffier.register.opening import Register

__all__ = ["STATABLE", "Stated", "check_statement", "keep_statement", "state"]

STATABLE = {"session": Session, "mandate": Mandate, "report": Report}
"""Kinds of claim that a person can state; their keys are those of the reading contract."""
MEDIA_TYPE = "application/json"
VERSIONS = ("stated", "stated")
WORDS = {
    "status": ("held", "scheduled", "postponed", "cancelled"),
    "act": ("established", "made_permanent", "reaffirmed", "renamed", "ended"),
}
"""Keys whose values are words of the reading contract."""
DAYS = re.compile(r"\d{4}-\d\d(-\d\d)?")


class Stated(Struct, frozen=True):
    """What a person states: a claim's kind and keys, why, on which day (ISO), after what (a reference)."""

    kind: str
    keys: dict[str, Any]
    by: str
    date: str
    reason: str
    reference: str | None = None


def state(register: Register, stated: Stated, level: int, hand: Hand) -> Claim:
    """State a claim. Raises RegisterError for a kind or keys that are not allowed, or if it was stated before."""
    if not stated.reason.strip():
        raise RegisterError("bad_value", "what is stated needs a reason", "needs-reason")
    checked = replace(stated, keys=_checked(stated.kind, stated.keys), date=_day(stated.date))
    with register.database.transaction():
        return keep_statement(register, msgspec.to_builtins(checked), level, hand)


def check_statement(data: bytes) -> dict[str, Any]:
    """What was stated in another register, by its bytes. Raises RegisterError where it could not be stated here."""
    try:
        stated = msgspec.json.decode(data, type=Stated)
    except (msgspec.DecodeError, RecursionError) as error:
        raise RegisterError("bad_value", str(error)) from None
    checked = replace(stated, keys=_checked(stated.kind, stated.keys), date=_day(stated.date))
    whole: dict[str, Any] = msgspec.to_builtins(checked)
    if canonical(whole).encode("utf-8", "surrogatepass") != data:
        raise RegisterError("bad_value", "it is not written as Greffier writes what is stated")
    return whole


def _day(day: str) -> str:
    try:
        return date.fromisoformat(day).isoformat()
    except ValueError:
        raise RegisterError(
            "bad_value", f"{day!r} is no day; write it like 2024-06-05", "no-day", said=day
        ) from None


def _checked(kind: str, keys: dict[str, Any]) -> dict[str, Any]:
    """The keys of a claim as the contract has them, what is not said null."""
    if kind not in STATABLE:
        raise RegisterError(
            "bad_value",
            f"{kind!r} cannot be stated; allowed: {', '.join(STATABLE)}",
            "among",
            what="kind",
            said=kind,
            allowed=", ".join(STATABLE),
        )
    model = STATABLE[kind]
    unsaid: dict[str, dict[str, Any]] = {
        "session": {"ordinal": None, "dates": {}, "place": None, "joint_with": [], "during": None},
        "mandate": {"by": None},
        "report": {"to": None},
    }
    allowed = [
        name for name in model.__struct_encode_fields__ if name not in ("part", "start", "end", "inferred")
    ]
    unknown = sorted(set(keys) - set(allowed))
    if unknown:
        raise RegisterError(
            "bad_value",
            f"{kind}: {', '.join(unknown)}: allowed are {', '.join(allowed)}",
            "among",
            what=kind,
            said=", ".join(unknown),
            allowed=", ".join(allowed),
        )
    missing = [name for name in allowed if name not in keys and name not in unsaid[kind]]
    if missing:
        raise RegisterError(
            "bad_value",
            f"{kind}: say its {', '.join(missing)}",
            "say-its",
            kind=kind,
            names=", ".join(missing),
        )
    try:
        claim = msgspec.convert({"kind": kind, **unsaid[kind], **keys}, model)
    except msgspec.ValidationError as error:
        raise RegisterError(
            "bad_value",
            f"{kind}: {error}; its keys are {', '.join(allowed)}",
            "no-shape",
            kind=kind,
            allowed=", ".join(allowed),
        ) from None
    whole: dict[str, Any] = msgspec.to_builtins(claim)
    _check_values(kind, whole)
    return {name: whole[name] for name in allowed}


def _check_values(kind: str, keys: dict[str, Any]) -> None:
    """Words that the contract has, days that there are, something that tells which session or report is meant."""
    for name, allowed in WORDS.items():
        if name in keys and keys[name] not in allowed:
            raise RegisterError(
                "bad_value",
                f"{kind}: {name} is {keys[name]!r}; allowed: {', '.join(allowed)}",
                "among",
                what=name,
                said=str(keys[name]),
                allowed=", ".join(allowed),
            )
    days = keys.get("dates") or keys.get("of") or {}
    start, end = days.get("start"), days.get("end")
    for one in filter(None, (start, end)):
        _check_day(kind, one)
    if start and end and end < start:
        raise RegisterError(
            "bad_value",
            f"{kind}: its days end ({end}) before they begin ({start})",
            "days-order",
            start=start,
            end=end,
        )
    ordinal = keys.get("ordinal")
    if ordinal is not None and ordinal < 1:
        raise RegisterError(
            "bad_value",
            f"{kind}: ordinal is {ordinal}; it must be 1 or more",
            "least",
            what="ordinal",
            said=ordinal,
            least=1,
        )
    if kind == "session" and not (ordinal or start or end or keys["during"]):
        raise RegisterError(
            "bad_value",
            "session: say ordinal, dates or during, so that it can be told which",
            "session-which",
        )
    if kind == "report" and not keys["symbols"]:
        raise RegisterError("bad_value", "report: say its symbols", "say-its", kind=kind, names="symbols")


def _check_day(kind: str, said: str) -> None:
    """A day, or a month, that there is."""
    try:
        if DAYS.fullmatch(said) is None:
            raise ValueError(said)
        date.fromisoformat(f"{said}-01"[:10])
    except ValueError:
        raise RegisterError(
            "bad_value",
            f"{kind}: {said!r} is no day; write it like 2024-06-05, or 2024-06 for a month",
            "no-day",
            said=said,
        ) from None


def keep_statement(register: Register, stated: dict[str, Any], level: int, hand: Hand) -> Claim:
    """Write what was stated: journal, source, reading, mentions; then fold."""
    text = canonical(stated)
    data = text.encode("utf-8", "surrogatepass")
    sha256 = hashlib.sha256(data).hexdigest()
    database = register.database
    _refuse_known(register, sha256)
    content = {
        "sha256": sha256,
        "level": LEVELS[level],
        "origin": PERSON,
        "reader": VERSIONS[0],
        "data": VERSIONS[1],
    }
    entry = journal.append(database, "add", content, hand)
    sources.keep(register.home.sources, sha256, data)
    sources.settle(register.home.sources, [sha256])
    claim = _claim(stated, sha256, level, len(text))
    cursor = database.execute(
        "INSERT INTO register_source (sha256, origin, media_type, size, added) VALUES (%s, %s, %s, %s, %s) RETURNING id",
        (sha256, PERSON, MEDIA_TYPE, len(data), entry),
    )
    key = int(cursor.fetchone()[0])
    ready = _prepared(claim, text, data)
    made = save_reading(database, key, ready, VERSIONS)
    interval = hold(register, key, made, claim.source, f"{stated['by']}, {stated['date']}")
    touched = project(database, key, ready.mentions, interval)
    finish(register, touched, {claim.source.work})
    return claim


def _refuse_known(register: Register, sha256: str) -> None:
    """Raises RegisterError for what was stated before, word for word."""
    known = register.database.row(
        "SELECT h.reading_id FROM register_source s JOIN register_holding h ON h.source_id = s.id WHERE s.sha256 = %s",
        (sha256,),
    )
    if known is None:
        return
    if known[0] is None:
        raise RegisterError(
            "gone",
            "this was stated before and then erased; it cannot be stated again word for word",
            "erased-before",
        )
    raise RegisterError("not_allowed", "this has been stated already", "done-already")


def _claim(stated: dict[str, Any], sha256: str, level: int, length: int) -> Claim:
    """The one claim of what was stated; its passage is all of it."""
    source = Source(
        digest=sha256,
        work=f"{PERSON}:{sha256[:16]}",
        kind=stated["kind"],
        date=stated["date"],
        dated="issue",
        level=level,
        origin=PERSON,
    )
    kind, keys = stated["kind"], stated["keys"]
    name = fingerprint(sha256, kind, keys, 0, length)
    return Claim(id=name, kind=kind, keys=keys, source=source, start=0, end=length)


def _prepared(claim: Claim, text: str, data: bytes) -> Prepared:
    """The rows of what was stated: one claim, no parts."""
    return Prepared(
        source=claim.source,
        media_type=MEDIA_TYPE,
        document=text,
        warnings="[]",
        characters=len(text),
        text=zlib.compress(data, 1),
        parts=[],
        claims=claim_rows([claim]),
        mentions=prepare_mentions([claim]),
    )
