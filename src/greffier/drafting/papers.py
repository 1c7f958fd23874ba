"""The texts that drafts quote: language versions of documents, part by part, with what each part says.

The record keeps facts; the words of a resolution or a recommendation come from the documents themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct

from greffier.drafting.content import Fact
from greffier.drafting.inline import plain
from greffier.drafting.references import referred
from greffier.record.claims import Claim
from greffier.record.folding import Fold
from greffier.record.keys import DOCUMENT, Ref
from greffier.record.mentions import mentions
from greffier.record.renditions import rank

__all__ = ["Paper", "Papers", "Part", "no_papers", "papers_of"]


class Part(Struct, frozen=True):
    """A part of a text: id, type, number, words and parent of the reading contract; `facts` are its claims.

    `document` is the key of its document.
    """

    id: str
    type: str
    number: str | None
    text: str
    parent: str | None
    facts: tuple[Fact, ...] = ()
    document: str = ""


class Paper(Struct, frozen=True):
    """A document in one language: its parts in the order of reading."""

    document: str
    language: str
    parts: tuple[Part, ...]


Papers = Callable[[str], Mapping[str, Paper]]
"""The key of a document → its language versions that are held, by language."""


def no_papers(_document: str) -> Mapping[str, Paper]:
    """Where no texts are at hand: drafts have gaps in their place."""
    return {}


def papers_of(
    fold: Fold, readings: Iterable[tuple[Sequence[Claim], Sequence[Mapping[str, Any]], str]]
) -> Papers:
    """The texts of a fold in memory. `readings` are the claims of each source, its parts as readings give them, its text.

    Of several renditions of a text the one that the fold took is given, and no claim that was struck.
    """
    told: dict[str, list[str]] = {}
    for statement, names in fold.statements.items():
        for name in names:
            told.setdefault(name, []).append(statement)
    found: dict[str, dict[str, Paper]] = {}
    for claims, parts, text in sorted(readings, key=lambda pair: rank(pair[0][0].source)):
        source = claims[0].source
        if not any(claim.id in told for claim in claims):
            continue
        key = fold.aliases.get(Ref(DOCUMENT, source.work)) or source.work
        language = source.language or "und"
        paper = Paper(key, language, tuple(_parts(key, claims, parts, text, told)))
        found.setdefault(key, {}).setdefault(language, paper)
    return lambda document: found.get(document, {})


def _parts(
    document: str,
    claims: Sequence[Claim],
    parts: Sequence[Mapping[str, Any]],
    text: str,
    told: Mapping[str, Sequence[str]],
) -> Iterator[Part]:
    said: dict[str, list[Fact]] = {}
    for claim in sorted(claims, key=lambda c: (c.start, c.end)):
        if claim.kind in _KINDS and (claim.id in told or not mentions(claim)):
            said.setdefault(claim.part, []).append(
                Fact(claim.kind, claim.keys, tuple(sorted(told.get(claim.id, ()))))
            )
    marks = {str(part["number"]) for part in parts if part["type"] == "footnote" and part["number"]}
    starts = [part["start"] for part in parts]
    for n, part in enumerate(parts):
        words = plain(part["text"])
        if marks and part["type"] != "footnote":
            # its own words end where the next part begins
            end = next((start for start in starts[n + 1 :] if start > part["start"]), part["end"])
            words = referred(words, text[part["start"] : min(end, part["end"])], marks)
        facts = tuple(said.get(part["id"], ()))
        yield Part(part["id"], part["type"], part["number"], words, part["parent"], facts, document)


_KINDS = frozenset(
    (
        "symbol", "decision", "mandate", "session", "report", "agenda_item", "participation", "statement", "officer",
        "meetings", "documentation", "provision", "endorsement", "adoption", "placeholder",
    )
)  # fmt: skip
"""The kinds of claim of the reading contract; the record has more, which no words of their own say."""
