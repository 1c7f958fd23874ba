"""What drafts of one record rest on: the claims behind their facts, with their passages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greffier.drafting.content import facts_of
from greffier.drafting.sources import Asked, Known, Sources, sources_of
from greffier.record.lookup import FoldLookup
from greffier.register.evidence import Evidence
from greffier.register.journal import head
from greffier.register.records import Records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from greffier.drafting.content import Draft
    from greffier.record.folding import Fold
    from greffier.register.drafts.view import View

__all__ = ["Witness"]


class Witness:
    """Tells the sources of drafts; what it looked up for one it knows for the next.

    `labels` makes, of the records, what calls documents by names that people know.
    """

    def __init__(self, view: View, folded: Fold, labels: Callable[[Records], Callable[[str], str]]) -> None:
        records = Records(FoldLookup(folded))
        self.label = labels(records)
        self.evidence = Evidence(view.register.database, view.level, records, folded.statements)
        self.known = _known(view)
        self._shapes: dict[str, dict[str, Any]] = {}

    def sources(self, draft: Draft, asked: Asked, chosen: Mapping[str, Any]) -> Sources:
        """The sources of a draft; `chosen` are the values that choices took."""
        said = [fact.statements for fact in facts_of(draft)]
        said += [side for dispute in draft.disputes for side in dispute.statements]
        self.evidence.gather(statement for group in said for statement in group)  # in one question
        return sources_of(draft, asked, self.known, self._claims, chosen)

    def documents(self, statements: Iterable[str]) -> list[str]:
        """The documents that make some statements, as people name them."""
        wanted = list(statements)
        self.evidence.gather(wanted)
        found = (one.work for one in self.evidence.of(wanted))
        return [self.label(work) for work in dict.fromkeys(found)]

    def _claims(self, statements: Iterable[str]) -> list[dict[str, Any]]:
        found = self.evidence.of(statements)
        for one in found:
            if one.claim not in self._shapes:
                shape = self.evidence.as_json(one)
                label = {"label": self.label(one.work)} if "document" in shape else {}
                self._shapes[one.claim] = shape | label
        return [self._shapes[one.claim] for one in found]


def _known(view: View) -> Known:
    last = head(view.register.database)
    reader, data = view.register.versions
    return Known(last[0] if last is not None else 0, reader, data)
