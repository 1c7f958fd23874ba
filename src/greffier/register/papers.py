"""The texts of documents for drafts that quote them: the parts of the readings that a fold was made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greffier.drafting.papers import Paper, Papers, papers_of
from greffier.record.keys import DOCUMENT, Ref
from greffier.register.readings import text_of_reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from greffier.record.claims import Claim
    from greffier.record.folding import Fold
    from greffier.register.database import Database

__all__ = ["Texts"]


class Texts:
    """The texts of the documents that a fold of some claims is of; each is fetched when it is first asked for, and kept."""

    def __init__(self, claims: Iterable[Claim], fold: Fold) -> None:
        self.fold = fold
        self._sources: dict[str, dict[str, list[Claim]]] = {}
        self._found: dict[str, Mapping[str, Paper]] = {}
        for claim in claims:
            key = fold.aliases.get(Ref(DOCUMENT, claim.source.work)) or claim.source.work
            self._sources.setdefault(key, {}).setdefault(claim.source.digest, []).append(claim)

    def papers(self, database: Database) -> Papers:
        """The texts, out of the register that has them."""

        def find(document: str) -> Mapping[str, Paper]:
            if document not in self._found:
                sources = self._sources.get(document, {}).items()
                readings = [(own, *_reading(database, digest)) for digest, own in sources]
                self._found[document] = papers_of(self.fold, readings)(document)
            return self._found[document]

        return find


def _reading(database: Database, digest: str) -> tuple[list[dict[str, Any]], str]:
    """The parts and the text of the current reading of a source."""
    row = database.row(
        "SELECT h.reading_id FROM register_holding h JOIN register_source s ON s.id = h.source_id WHERE s.sha256 = %s",
        (digest,),
    )
    if row is None:
        return [], ""
    rows = database.rows(
        "SELECT eid, type, marker, text, parent, start, stop FROM register_part WHERE reading_id = %s ORDER BY id",
        (row[0],),
    )
    names = ("id", "type", "number", "text", "parent", "start", "end")
    return [dict(zip(names, one, strict=True)) for one in rows], text_of_reading(database, row[0])
