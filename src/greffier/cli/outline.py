"""A reading for people: the parts indented, under each the claims that it makes, and where they stand."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from greffier.cli import messages
from greffier.cli.bidi import closed, isolated
from greffier.cli.wording import claim_words, count, masthead, masthead_details, shorten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greffier.cli.streams import Palette
    from greffier.documents.models import Part, Warning
    from greffier.reading.models import Claim, Reading

__all__ = ["Outline", "heading", "kind_of"]

INDENT = "  "
LEAST = 24  # characters of a passage that are worth quoting
LONGEST = 200


def heading(reading: Reading, paint: Palette) -> Iterator[str]:
    """The lines above an outline: what the document is and how much was found."""
    yield paint.paint("title", masthead(reading.document))
    if reading.document.title:
        yield INDENT + paint.paint("strong", isolated(shorten(reading.document.title, 110)))
    for detail in masthead_details(reading.document):
        yield INDENT + detail
    if reading.source.drafted is True:
        yield INDENT + paint.paint("warning", messages.DRAFTED)
    yield INDENT + paint.paint("faint", f"{reading.source.path}: {counts(reading)}")


def counts(reading: Reading) -> str:
    """`12 parts, 30 claims, 1 warning`."""
    return messages.COUNTS.format(
        parts=count("parts", len(reading.parts)),
        claims=count("claims", len(reading.claims)),
        warnings=count("warnings", len(reading.warnings)),
    )


class Outline:
    """Prints one reading; `text` is what its offsets count in."""

    def __init__(self, reading: Reading, text: str, paint: Palette, width: int) -> None:
        self.reading = reading
        self.text = text
        self.paint = paint
        self.width = width
        self.claims_of: dict[str, list[Claim]] = defaultdict(list)
        for claim in reading.claims:
            self.claims_of[claim.part].append(claim)

    def lines(self) -> Iterator[str]:
        """The whole outline."""
        yield from heading(self.reading, self.paint)
        yield ""
        depth: dict[str, int] = {}
        for part in self.reading.parts:
            # A parent stands before its children, so its depth is known.
            depth[part.id] = depth[part.parent] + 1 if part.parent in depth else 1
            yield self.part_line(part, INDENT * depth[part.id])
            for claim in self.claims_of[part.id]:
                yield self.claim_line(claim, INDENT * (depth[part.id] + 2))
        yield from self.warning_lines()

    def part_line(self, part: Part, indent: str) -> str:
        """A part's type, number and beginning."""
        label = f"{part.type} {part.number}" if part.number else part.type
        place = f"{part.start}–{part.end}"
        beginning = isolated(shorten(part.text, max(LEAST, self.width - len(indent + label + place) - 4)))
        if part.type == "furniture":  # the page's, not the text's
            return f"{indent}{self.paint.paint('faint', f'{label}  {beginning}  {place}')}"
        label = self.paint.paint("strong", label)
        return f"{indent}{label}  {beginning}  {self.paint.paint('place', place)}".rstrip()

    def claim_line(self, claim: Claim, indent: str) -> str:
        """A claim in words, the passage that says it, and its offsets."""
        kind = kind_of(claim)
        words = claim_words(claim)
        passage = shorten(self.text[claim.start : claim.end], LONGEST)
        place = f"{claim.start}–{claim.end}"
        room = self.width - len(f"{indent}{kind:<13} {words}  «» {place}")
        # A passage that the words repeat, or of which nothing would be left, is not quoted.
        quoted = (
            f"«{isolated(shorten(passage, room))}» "
            if room >= LEAST and isolated(passage) not in words
            else ""
        )
        words = closed(shorten(words, self.width - len(f"{indent}{kind:<13}   {place}")))
        kind = self.paint.paint("kind", f"{kind:<13}")
        return (
            f"{indent}{kind} {words}  {self.paint.paint('faint', quoted)}{self.paint.paint('place', place)}"
        )

    def warning_lines(self) -> Iterator[str]:
        """What is odd about the document, and where."""
        if self.reading.warnings:
            yield ""
            yield INDENT + self.paint.paint("warning", messages.WARNINGS)
        for warning in self.reading.warnings:
            yield f"{INDENT * 2}{self.paint.paint('warning', warning.code)}  {warning.message}  {place_of(warning)}"


def place_of(warning: Warning) -> str:
    """Where a warning points."""
    return f"{warning.start}–{warning.end}" if warning.end else messages.WHOLE_DOCUMENT


def kind_of(claim: Claim) -> str:
    """A claim's kind, as the contract names it."""
    return str(claim.__struct_config__.tag)
