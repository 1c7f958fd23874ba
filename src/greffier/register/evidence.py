"""The evidence of a page: for statements the claims that make them, with their passages, asked for at once."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from greffier.documents.mending import words_between
from greffier.record.claims import DATA, PERSON
from greffier.record.keys import DOCUMENT
from greffier.register.claims import Cited, citations, claims_by_name, first_citations, passage
from greffier.register.database import marks
from greffier.register.readings import texts_of_readings

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from greffier.register.database import Database
    from greffier.register.records import Records

__all__ = ["Evidence", "Told"]

AROUND = 160
"""Characters beside a passage that tell what it is about."""
CUT = "…"
PARAGRAPH = re.compile(r"\n\s*\n")


class Told(Struct, frozen=True):
    """What a person stated: by whom and when, why, after what."""

    by: str
    date: str
    reason: str
    reference: str | None = None


class Evidence:
    """The claims behind statements. `claims` says which claims make a statement, where that is not what holds now."""

    def __init__(
        self,
        database: Database,
        level: int,
        records: Records,
        claims: Mapping[str, Iterable[str]] | None = None,
    ) -> None:
        self.database = database
        self.level = level
        self.records = records
        self._claims = claims
        self.most: int | None = None
        self._cited: dict[str, list[Cited]] = {}
        self._beyond: dict[str, int] = {}
        self._texts: dict[int, str] = {}
        self._parts: dict[int, list[tuple[str, int, int]]] = {}
        self._places: dict[tuple[int, str], tuple[int, int] | None] = {}
        self._named: dict[str, Cited | None] = {}

    def gather(self, statements: Iterable[str]) -> None:
        """Ask for all that a page will cite, in one question; of each statement `most` claims, if that is set."""
        found = self.cite(statements)
        self.records.ahead(DOCUMENT, {one.work for one in found if one.work})

    def cite(self, statements: Iterable[str]) -> list[Cited]:
        """The same without the documents: those that were not known yet come back, for where few of them are shown."""
        wanted = {one for one in statements if one not in self._cited}
        found = self._found(wanted) if wanted else {}
        self._cited |= {one: found.get(one, []) for one in wanted}
        return [cited for group in found.values() for cited in group]

    def named(self, claims: Sequence[str]) -> list[Cited]:
        """Claims by their whole fingerprints, whether anything is made of them or not."""
        wanted = {one for one in claims if one not in self._named}
        found = claims_by_name(self.database, self.level, wanted) if wanted else {}
        self._named |= {one: found.get(one) for one in wanted}
        known = (self._named[one] for one in dict.fromkeys(claims))
        return [cited for cited in known if cited is not None]

    def show(self, shown: Collection[Cited]) -> None:
        """Fetch at once all that the passages of some claims need."""
        self.records.ahead(DOCUMENT, {one.work for one in shown if one.work})
        self.open({one.reading for one in shown})
        self._outline({one.reading for one in shown if not one.part and one.start < one.end})

    def _found(self, wanted: set[str]) -> dict[str, list[Cited]]:
        if self._claims is None and self.most is not None:
            found, counts = first_citations(self.database, self.level, wanted, self.most)
            self._beyond |= {one: counts[one] - len(group) for one, group in found.items()}
            return found
        if self._claims is None:
            return citations(self.database, self.level, wanted)
        names = {claim for one in wanted for claim in self._claims.get(one, ())}
        known = claims_by_name(self.database, self.level, names)
        return {
            one: [known[claim] for claim in self._claims.get(one, ()) if claim in known] for one in wanted
        }

    def of(self, statements: Iterable[str]) -> list[Cited]:
        """The claims that make some statements, each once, by the date of the document."""
        listed = list(statements)
        self.gather(listed)
        found = {one.claim: one for statement in listed for one in self._cited[statement]}
        return sorted(found.values(), key=lambda c: (c.date or "", c.work, c.language, c.start, c.claim))

    def passages(self, statements: Iterable[str]) -> list[Cited]:
        """The same, with one claim for each passage."""
        found: dict[tuple[str, int, int], Cited] = {}
        for one in self.of(statements):
            found.setdefault((one.sha256, one.start, one.end), one)
        return list(found.values())

    def whole(self, statements: Collection[str]) -> list[Cited]:
        """All claims that make some statements, however many."""
        kept, self.most = self.most, None
        short = [one for one in statements if self._beyond.pop(one, 0) or one not in self._cited]
        for one in short:
            self._cited.pop(one, None)
        found = self.of(statements)
        self.most = kept
        return found

    def beyond(self, statements: Iterable[str]) -> int:
        """How many more claims make some statements than were asked for."""
        return sum(self._beyond.get(one, 0) for one in statements)

    def passage(self, cited: Cited) -> str:
        """The words of a claim, white space folded, without marks of emphasis and notes."""
        raw = passage(self.database, cited, self._texts)
        return words_between(self._texts[cited.reading], cited.start, cited.end) or raw

    def open(self, readings: Iterable[int]) -> None:
        """Fetch the texts of many readings at once, so that each passage costs nothing."""
        self._texts |= texts_of_readings(self.database, set(readings) - self._texts.keys())

    def around(self, cited: Cited) -> tuple[str, str]:
        """What stands in the same paragraph before and after a claim, as `passage` has it; with the spaces between."""
        words = self.passage(cited)
        text = self._texts[cited.reading]
        before = PARAGRAPH.split(text[max(0, cited.start - AROUND) : cited.start])
        after = PARAGRAPH.split(text[cited.end : cited.end + AROUND])
        begun = len(before) == 1 and cited.start > AROUND
        ended = len(after) == 1 and cited.end + AROUND < len(text)
        said = before[-1].partition(" ")[2] if begun else before[-1]
        following = after[0].rpartition(" ")[0] if ended else after[0]
        whole = words_between(text, cited.start - len(said), cited.end)
        onward = words_between(text, cited.start, cited.end + len(following))
        return CUT * begun + whole.removesuffix(words), onward.removeprefix(words) + CUT * ended

    def part(self, cited: Cited) -> str:
        """The part in which a claim stands; of what is odd about the print, the innermost that holds its place."""
        if cited.part or cited.end <= cited.start:
            return cited.part
        self._outline({cited.reading})
        around = [
            (stop - start, -place, eid)
            for place, (eid, start, stop) in enumerate(self._parts[cited.reading])
            if start <= cited.start and stop >= cited.end
        ]
        return min(around)[2] if around else ""

    def _outline(self, readings: Iterable[int]) -> None:
        """Fetch the parts of many readings at once, as far as they are not there."""
        missing = set(readings) - self._parts.keys()
        self._parts |= {one: [] for one in missing}
        for reading, eid, start, stop, _ in self.database.listed(
            "SELECT reading_id, eid, start, stop, id FROM register_part WHERE reading_id IN ({}) ORDER BY id",
            missing,
        ):
            self._parts[reading].append((eid, start, stop))

    def in_parts(self, cited: Iterable[Cited], parts: Mapping[str, str]) -> list[Cited]:
        """Claims about whole texts, each narrowed to the part that stands for its language in `parts`."""
        wanted = [(one, (one.reading, parts.get(one.language, ""))) for one in cited]
        self.locate(place for _, place in wanted)
        return [
            replace(one, part=place[1], start=found[0], end=found[1])
            for one, place in wanted
            if (found := self._places[place]) is not None
        ]

    def locate(self, places: Iterable[tuple[int, str]]) -> None:
        """Find where parts (reading and identifier) begin and end, many at once."""
        missing = {one for one in places if one not in self._places}
        if not missing:
            return
        self._places |= dict.fromkeys(missing)
        parts = sorted({part for _, part in missing})
        for reading, part, start, stop in self.database.listed(
            "SELECT reading_id, eid, start, stop FROM register_part "  # noqa: S608 - no value is pasted
            f"WHERE eid IN ({marks(len(parts))}) AND reading_id IN ({{}})",
            sorted({reading for reading, _ in missing}),
            parts,
        ):
            if (reading, part) in missing:
                self._places[reading, part] = (start, stop)

    def document(self, cited: Cited) -> str:
        """The key of the document that makes a claim."""
        return self.records.key(DOCUMENT, cited.work) if cited.work else cited.name

    def told(self, cited: Cited) -> Told | None:
        """Who stated a claim, where no document does."""
        if cited.origin != PERSON:
            return None
        try:
            return msgspec.json.decode(passage(self.database, cited, self._texts), type=Told)
        except msgspec.MsgspecError:
            return Told(cited.name, cited.date or "", "")

    def as_json(self, cited: Cited) -> dict[str, Any]:
        """A claim in the shape of every `--json`."""
        told = self.told(cited)
        stated = msgspec.to_builtins(told) if told is not None else None
        if told is not None or cited.origin == DATA:
            return {"fingerprint": cited.claim, "source": cited.sha256, "stated": stated, "name": cited.name}
        return {
            "fingerprint": cited.claim,
            "source": cited.sha256,
            "document": self.document(cited),
            "language": cited.language,
            "part": self.part(cited),
            "start": cited.start,
            "end": cited.end,
            "passage": self.passage(cited),
        }

    def json(self, value: object) -> Any:  # noqa: ANN401 - JSON in, JSON out
        """JSON of any shape, with the claims themselves in place of `statements`.

        Where `most` cuts them, `more_claims` says how many there are besides.
        """
        plain = msgspec.to_builtins(value)
        statements = set(statements_in(plain))
        self.gather(statements)
        claims = [cited for one in statements for cited in self._cited[one]]
        self.open({one.reading for one in claims})
        self._outline({one.reading for one in claims if not one.part and one.start < one.end})
        return self._in_place(plain)

    def _in_place(self, value: object) -> object:
        if isinstance(value, dict):
            shaped = {k: self._in_place(v) for k, v in value.items() if k != "statements"}
            if "statements" in value:
                shaped["claims"] = [self.as_json(one) for one in self.of(value["statements"])]
                more = self.beyond(value["statements"])
                if more:
                    shaped["more_claims"] = more
            return shaped
        if isinstance(value, list | tuple):
            return [self._in_place(one) for one in value]
        return value


def statements_in(value: object) -> Iterable[str]:
    """All statements that JSON names, at any depth."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name == "statements":
                yield from inner
            else:
                yield from statements_in(inner)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from statements_in(one)
