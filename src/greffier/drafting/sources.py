"""The file of sources beside a draft: what was asked, and for each sentence the facts that it says with their evidence.

It is what `greffier draft --refresh` drafts again from, and what an editor looks a sentence up in. Same record, same
bytes. A claim has the shape that it has in every `--json` of the register; each stands once, under its fingerprint.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal

import msgspec
from msgspec import Struct, field

from greffier.drafting.content import Dispute, Draft, Fact, Gap, Sentence, walk
from greffier.drafting.inline import printed
from greffier.drafting.writing.ids import part_ids, title_id

__all__ = [
    "MASTHEAD",
    "Asked",
    "Claims",
    "Disputed",
    "File",
    "Known",
    "Said",
    "SaidFact",
    "Sources",
    "decoded",
    "encoded",
    "sources_of",
]

MASTHEAD = "masthead"
"""The part of the lines of a masthead, but for the title."""

Claims = Callable[[Iterable[str]], list[dict[str, Any]]]
"""The claims that make some statements, as every `--json` shows a claim; each has a `fingerprint`."""


class Asked(Struct, kw_only=True):
    """What was asked for: enough to ask for it again. `subject` is a key of the record, `cell` its kind.

    `date` is the day of the draft, `as_of` the day up to which documents were used, null where all were. `standard` is what a PDF is written as. `choices`
    settle disagreements: name → place of the value, 1 for the first.
    """

    kind: str
    cell: str
    subject: str
    language: str
    date: str
    audience: str
    as_of: str | None = None
    original: str = "en"
    symbol: str | None = None
    standard: str = "tagged"
    choices: dict[str, int] = {}


class Known(Struct):
    """What the register was then: the number of its last entry, the versions of reader and treaty data."""

    known_at: int
    reader: str
    data: str


class File(Struct, frozen=True):
    """A file that was written: its format, its name, the digest of its bytes."""

    format: str
    name: str
    sha256: str


class SaidFact(Struct):
    """A fact: kind and keys of a claim of the reading contract, and the claims that support it, by their fingerprints."""

    kind: str
    keys: dict[str, Any]
    claims: list[str]


class Said(Struct):
    """A sentence as it is printed, the id of its part, its facts. A heading or a cell of a table is one too."""

    text: str
    part: str | None
    facts: list[SaidFact]


class Disputed(Struct):
    """Where the record disagrees with itself: what was taken, what else there is, the claims of each in this order."""

    id: str
    about: str
    name: str
    taken: Any
    others: list[Any]
    claims: list[list[str]]


class Sources(Struct, kw_only=True):
    """The whole file. `chosen` are the values that choices took, by the name of the disagreement."""

    schema: Literal["greffier.draft-sources/1"] = "greffier.draft-sources/1"
    asked: Asked
    known: Known
    files: list[File] = []
    sentences: list[Said] = []
    gaps: list[Gap] = []
    disputes: list[Disputed] = []
    chosen: dict[str, Any] = {}
    claims: dict[str, dict[str, Any]] = field(default_factory=dict)


def sources_of(
    draft: Draft, asked: Asked, known: Known, claims: Claims, chosen: Mapping[str, Any] | None = None
) -> Sources:
    """The sources of a draft; `files` are still to be told."""
    found: dict[str, dict[str, Any]] = {}

    def named(statements: Iterable[str]) -> list[str]:
        cited = claims(statements)
        found.update({one["fingerprint"]: one for one in cited})
        return [one["fingerprint"] for one in cited]

    def fact(one: Fact) -> SaidFact:
        return SaidFact(one.kind, one.keys, named(one.statements))

    def dispute(one: Dispute) -> Disputed:
        sides = [named(side) for side in one.statements]
        return Disputed(one.id, one.about, one.name, one.taken, list(one.others), sides)

    said = [
        Said(printed(sentence.text, isolates=False), part, [fact(one) for one in sentence.facts])
        for part, sentence in _placed(draft)
        if sentence.text.strip()
    ]
    disputes = [dispute(one) for one in draft.disputes]
    return Sources(
        asked=asked,
        known=known,
        sentences=said,
        gaps=list(draft.gaps),
        disputes=disputes,
        chosen=dict(chosen or {}),
        claims=dict(sorted(found.items())),
    )


def _placed(draft: Draft) -> Iterator[tuple[str | None, Sentence]]:
    """All sentences with the ids of their parts, in the order of `content.sentences`."""
    ids, title = part_ids(draft), title_id(draft)
    for slot in draft.slots:
        yield title if slot.name == "title" else MASTHEAD, slot.sentence
    for _, block in walk(draft.blocks):
        part = ids.get(id(block))
        yield from ((part, sentence) for sentence in block.sentences)
        yield from ((part, cell) for row in block.rows for cell in row)
    yield from ((f"fn_{n}", note.sentence) for n, note in enumerate(draft.notes, 1))


def encoded(sources: Sources) -> bytes:
    """The file as bytes: JSON with a line for each value, for people and for tools that compare files."""
    return msgspec.json.format(msgspec.json.encode(sources, order="sorted"), indent=1) + b"\n"


def decoded(data: bytes) -> Sources:
    """The file again. Raises msgspec.MsgspecError where it is none, in words that say why."""
    return msgspec.json.decode(data, type=Sources)
