"""Whether what a text says stands in the record: field by field, whatever names it uses for the things."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from msgspec.structs import replace

from greffier.documents.text import document_from
from greffier.reading import read
from greffier.record import Claim, Fold, evidence
from greffier.record.claims import DOCUMENT_ORIGIN
from greffier.record.keys import DOCUMENT, LINK, SESSION, Ref
from greffier.record.mentions import mentions
from greffier.record.models import Session

__all__ = ["Said", "about", "claims_of", "not_standing"]

Said = tuple[str, str, str, str, str]
"""Of a thing (its cell and key in the record): in which role, which field, which value."""
TENSE = ("status", "name")
"""What may differ: a tense is that of the day, and a name is what the text calls the thing."""
KINDS = ("session", "report", "mandate", "agenda_item", "symbol", "decision", "participation", "statement", "officer",
         "documentation", "meetings", "endorsement")  # fmt: skip
CELLS = {"of": SESSION, "to": SESSION, "session": SESSION, "during": SESSION, "document": DOCUMENT}


def claims_of(text: bytes) -> list[Claim]:
    """The claims that reading a text gives, as if it were anybody's: a draft's own would say nothing."""
    reading: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(read(document_from(text, "text.txt"))))
    claims = evidence(reading, sha256="0" * 64)[1]
    return [replace(claim, source=replace(claim.source, origin=DOCUMENT_ORIGIN)) for claim in claims]


def not_standing(fold: Fold, known: Iterable[Claim], said: Iterable[Claim]) -> list[Said]:
    """What some claims say of the record that no claim of those it is folded from says."""
    told = {fact for claim in known for fact in _facts(fold, claim)}
    return [fact for claim in said if claim.kind in KINDS for fact in _facts(fold, claim) if fact not in told]


def about(fold: Fold, claim: Claim) -> set[str]:
    """The keys of the things that a claim speaks of."""
    return {_key(fold, mention.ref.cell, mention.ref.name) for mention in mentions(claim)}


def _facts(fold: Fold, claim: Claim) -> Iterator[Said]:
    for mention in mentions(claim):
        cell, key = mention.ref.cell, _key(fold, mention.ref.cell, mention.ref.name)
        for name, value in mention.value.items():
            if name in TENSE or value in (None, []):
                continue
            if name in CELLS:
                values = value if isinstance(value, list) else [value]
                value = sorted(_key(fold, CELLS[name], one) for one in values)  # noqa: PLW2901 - as the record has it
            yield cell, key, mention.role, name, json.dumps(value, sort_keys=True)


def _key(fold: Fold, cell: str, name: str) -> str:
    cell = SESSION if cell == LINK else cell
    return fold.aliases.get(Ref(cell, name)) or (_of_days(fold, name) if cell == SESSION else None) or name


def _of_days(fold: Fold, name: str) -> str | None:
    """The session of a body that had these days, where no text called it by them."""
    body, _, days = name.partition(":")
    start, _, end = days.partition("..")
    found = {"start": start, "end": end or start}
    return next(
        (
            record.key
            for record in fold.records.values()
            if isinstance(record, Session)
            and record.body == body
            and any({k: v.value[k] for k in found} == found for v in record.days)
        ),
        None,
    )
