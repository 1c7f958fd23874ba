"""A document written as Akoma Ntoso and read again: what must be the same."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import msgspec
from lxml import etree

from akn_oracle import schema
from greffier.documents.models import Part
from greffier.documents.text import Document, document_from
from greffier.drafting.akn import to_akn
from greffier.reading import read
from greffier.reading.models import Reading


def written(document: Document) -> bytes:
    """A document as Akoma Ntoso."""
    return to_akn(document, read(document))


def parts_of(reading: Reading) -> list[tuple[Any, ...]]:
    """The parts in order, without their places."""
    return [(p.id, p.type, p.number, p.text, p.parent) for p in reading.parts]


def claims_of(reading: Reading) -> Counter[str]:
    """The claims with all that they say but their places."""
    found: Counter[str] = Counter()
    for claim in json.loads(msgspec.json.encode(reading.claims)):
        del claim["start"], claim["end"]
        found[json.dumps(claim, sort_keys=True)] += 1
    return found


def faults(data: bytes) -> list[str]:
    """What the schema of OASIS does not allow in a file."""
    valid = schema()
    valid.validate(etree.fromstring(data))
    return [f"line {e.line}: {e.message}" for e in valid.error_log]


def differences(document: Document) -> list[str]:
    """What is not the same when a document was written and is read again."""
    before = read(document)
    after = read(document_from(to_akn(document, before), "again.xml"))
    found = []
    if parts_of(before) != parts_of(after):
        lost, new = set(parts_of(before)) - set(parts_of(after)), set(parts_of(after)) - set(parts_of(before))
        found.append(f"parts: {sorted(lost, key=str)[:3]} became {sorted(new, key=str)[:3]}")
    if claims_of(before) != claims_of(after):
        found.append(
            f"claims: {list(claims_of(before) - claims_of(after))[:3]} became {list(claims_of(after) - claims_of(before))[:3]}"
        )
    if before.document != after.document:
        found.append(f"description: {before.document} became {after.document}")
    return found


def texts(parts: list[Part], *kinds: str) -> list[tuple[str | None, str]]:
    """Number and text of the parts of some types."""
    return [(p.number, p.text) for p in parts if p.type in kinds]
