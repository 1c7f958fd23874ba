"""Claims by hand, short enough for a table: what a reading of a small document would give."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import Any

import msgspec
from msgspec.structs import replace

from greffier.record import Claim, Fold, Judgement, Source, fold
from greffier.record.cells.bodies import sessions_of
from greffier.record.cells.links import with_links
from greffier.record.claims import DATA, DERIVED, DOCUMENT_ORIGIN, ORIGINS, Statement
from greffier.record.folded import Folded
from greffier.record.folding import fold_thing, kind_of, statement_id
from greffier.record.judgements import judgement_id
from greffier.record.keys import BODY, LINK, SESSION, Ref
from greffier.record.mentions import mentions
from greffier.record.models import Body, Document, Session
from greffier.record.readings import fingerprint
from greffier.record.setting import named_by_digest
from greffier.treaties import load

TREATIES = {"untoc": load("untoc")}
COP = "CTOC/COP"
WG2, WG3, WG4, WG6, WG7 = (f"CTOC/COP/WG.{n}" for n in (2, 3, 4, 6, 7))

DEFAULTS: dict[str, dict[str, Any]] = {
    "document": {
        "symbols": [], "number": None, "kind": "note", "language": "en", "original_language": "en", "title": None,
        "author": None, "distribution": "general", "date": None, "job_number": None, "body": None, "session": None,
        "agenda_items": [],
    },
    "symbol": {"raw": "as printed", "lookalikes": False},
    "decision": {"date": None, "paragraph": None},
    "named": {},
    "mandate": {"by": None},
    "session": {
        "ordinal": None, "dates": {"start": None, "end": None}, "place": None, "status": "held", "joint_with": [],
        "during": None,
    },
    "report": {"to": None},
    "agenda_item": {"title": "Matters"},
    "joint_report": {},
    "outline": {},
    "participation": {"name": "France", "capacity": "party", "list": "attendance"},
    "statement": {"name": "France", "capacity": None, "agenda_item": None},
    "officer": {"role": "chair", "state": None},
    "meetings": {},
    "absent": {},
    "documentation": {"title": "Paper"},
    "provision": {
        "provision_kind": "recommendation", "action": "should", "class": "directive", "addressees": ["states"],
        "addressees_text": "States",
    },
    "endorsement": {"path": "1", "act": "endorses"},
    "adoption": {
        "what": "report", "mode": None, "chapters": None, "date": None, "meeting": None, "of": None, "votes": None,
    },
    "placeholder": {},
    "warning": {},
    "request": {"what": "consecutive"},
}  # fmt: skip
"""Kind of claim → the keys that a table may leave out."""


def source(name: str = "A", /, **fields: Any) -> Source:
    """A source of that name: by default an English note with a symbol made of the name, of 3 July 2028."""
    symbol = f"CTOC/COP/2028/{name}"
    usual: dict[str, Any] = {
        "digest": sha256(name.encode()).hexdigest(), "work": fields.get("work", symbol), "kind": "note",
        "body": COP, "language": "en", "date": "2028-07-03", "dated": "issue", "symbols": (symbol,),
    }  # fmt: skip
    return Source(**usual | fields)


def drafted(where: Source) -> Source:
    """A source as it is kept where Greffier drafted it: a document of its own, whatever it says of itself."""
    return replace(where, origin=DERIVED, work=named_by_digest(where.digest))


def claim(kind: str, where: Source | None = None, /, *, at: int = 0, part: str = "", **keys: Any) -> Claim:
    """A claim of a kind in a source; `class_` stands for `class`."""
    if "class_" in keys:
        keys["class"] = keys.pop("class_")
    where = where if where is not None else source()
    more = keys.pop("more", {})
    said = DEFAULTS[kind] | keys
    name = fingerprint(where.digest, kind, said, at, at + 1)
    return Claim(
        id=name, kind=kind, keys=said, source=where, part=part, start=at, end=at + 1, more=more
    )  # fmt: skip


def met(
    body: str, ordinal: int | None, days: str | None = None, where: Source | None = None, /, **keys: Any
) -> Claim:
    """That a body held a session; days as `2024-06-05..2024-06-06` or `2022-05`."""
    first, _, last = (days or "").partition("..")
    dates = {"start": first or None, "end": last or first or None}
    return claim("session", where, body=body, ordinal=ordinal, dates=dates, **keys)


def masthead(where: Source, /, **keys: Any) -> Claim:
    """What a source says it is."""
    own = {"symbols": list(where.symbols), "kind": where.kind, "language": where.language, "body": where.body}
    dated = {"date": where.date if where.dated == "issue" else None, "title": where.title}
    return claim("document", where, **own | dated | keys)


def act(kind: str, number: str, body: str = COP) -> dict[str, str]:
    """A resolution or decision as claims name it."""
    return {"body": body, "kind": kind, "number": number}


def judgement(kind: str, **what: Any) -> Judgement:
    """A judgement by someone, with a name of its own."""
    name = judgement_id(kind, "A. Clerk", "2028-08-01", "seen", sorted(what.items()))
    return Judgement(id=name, kind=kind, by="A. Clerk", date="2028-08-01", reason="seen", **what)


def folded(*claims: Claim, judgements: Sequence[Judgement] = (), audience: str = "public") -> Fold:
    """The fold of these claims."""
    return fold(claims, TREATIES, judgements=judgements, audience=audience)


def found(fold: Fold) -> list[tuple[str, str]]:
    """The discrepancies, each as its code and what it is about."""
    return [(one.code, one.about) for one in fold.discrepancies]


def sides(fold: Fold, code: str) -> list[list[Any]]:
    """What each side of the discrepancies of a code says."""
    return [[side.value for side in one.sides] for one in fold.discrepancies if one.code == code]


def body(fold: Fold, key: str) -> Body:
    """The record of a body."""
    record = fold.records["body", key]
    assert isinstance(record, Body)
    return record


def session(fold: Fold, key: str) -> Session:
    """The record of a session."""
    record = fold.records["session", key]
    assert isinstance(record, Session)
    return record


def document(fold: Fold, key: str) -> Document:
    """The record of a document."""
    record = fold.records["document", key]
    assert isinstance(record, Document)
    return record


def line(fold: Fold, key: str) -> list[tuple[str, int | None, str | None, str | None, str | None]]:
    """The sessions of a body in their order: name without the body, ordinal, the rule that gave it, first day, status."""
    return [
        (s.key.partition(":")[2], s.ordinal, s.inferred, s.start, s.status) for s in body(fold, key).sessions
    ]


def said(values: Sequence[Any]) -> list[Any]:
    """The values of a fact, the best known first."""
    return [value.value for value in values]


def encoded(fold: Fold, *, statements: bool = True) -> bytes:
    """A fold as bytes: what must not change by one."""
    return msgspec.json.encode(
        [
            sorted(([*key], record) for key, record in fold.records.items()),
            sorted(([*ref], key) for ref, key in fold.aliases.items()),
            fold.discrepancies,
            sorted(fold.statements.items()) if statements else [],
        ]
    )


def gathered(claims: Sequence[Claim], fold: Fold) -> dict[Ref, list[Statement]]:
    """The statements of a fold, built again from its claims in the slow way: for each all claims are looked at."""
    by_id = {one.id: one for one in claims}
    result: dict[Ref, list[Statement]] = {}
    for name, ids in sorted(fold.statements.items()):
        ours = [by_id[one] for one in ids]
        mention = next(m for m in mentions(ours[0]) if statement_id(m) == name)
        dates = [c.source.date for c in ours if c.source.date and c.source.origin not in (DATA, DERIVED)]
        result.setdefault(mention.ref, []).append(
            Statement(
                id=name, ref=mention.ref, role=mention.role, value=mention.value, language=mention.language,
                documents=len({c.source.work for c in ours if c.source.origin == DOCUMENT_ORIGIN}),
                first=min(dates, default=None), last=max(dates, default=None),
                origin=min(ORIGINS.index(c.source.origin) for c in ours),
            )
        )  # fmt: skip
    return result


def in_parts(claims: Sequence[Claim], fold: Fold) -> Folded:
    """The fold once more, thing by thing, from the statements about each: what the register does."""
    statements = gathered(claims, fold)
    things: dict[tuple[str, str], list[str]] = {}
    for ref in sorted(statements):
        key = fold.aliases.get(ref)  # links have none: they are looked up with their session
        if key is not None:
            things.setdefault((ref.cell, key), []).append(ref.name)
    whole = Folded()
    for (cell, key), names in sorted(things.items()):
        told = [s for name in names for s in statements[Ref(cell, name)]]
        resolved = sessions_of(key, told) if cell == BODY else None
        one = fold_thing(cell, key, names, told, resolved, TREATIES)
        links = [s for name in names if cell == SESSION for s in statements.get(Ref(LINK, name), ())]
        whole.records += [with_links(r, links) for r in one.records]
        whole.discrepancies += one.discrepancies
    assert len({(kind_of(r), r.key) for r in whole.records}) == len(whole.records), "one record a key"
    return whole
