"""The record that the examples make, in memory, to draft from."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from greffier.documents.text import document_from
from greffier.drafting.facts import Facts
from greffier.drafting.papers import Papers, papers_of
from greffier.reading import read
from greffier.record import evidence, fold
from greffier.record.folding import Fold
from greffier.treaties import available, load
from registers import RECORD

__all__ = ["TREATIES", "facts", "record_of"]

TREATIES = {key: load(key) for key in available()}


def record_of(files: Mapping[str, bytes]) -> tuple[Fold, Papers]:
    """The fold of some files, by name, and their texts."""
    claims, papers = [], []
    for name, data in files.items():
        document = document_from(data, name)
        reading: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(read(document)))
        told = evidence(reading, sha256=hashlib.sha256(data).hexdigest())[1]
        claims += told
        papers.append((told, reading["parts"], document.text))
    folded = fold(claims, TREATIES)
    return folded, papers_of(folded, papers)


@cache
def _examples() -> tuple[Fold, Papers]:
    return record_of({path.name: path.read_bytes() for path in RECORD})


def facts(as_of: str | None = None, treaty: str = "untoc") -> Facts:
    """The facts of the examples for one draft; what is dated later is known too, but told as to come."""
    folded, papers = _examples()
    return Facts(folded, TREATIES[treaty], as_of, papers=papers)
