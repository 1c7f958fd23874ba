"""Which documents make a statement, for a fold in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from greffier.record.keys import DOCUMENT
from greffier.record.lookup import FoldLookup

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greffier.record.claims import Claim
    from greffier.record.folding import Fold

    from .models import Tellers

__all__ = ["tellers_of"]


def tellers_of(fold: Fold, claims: Iterable[Claim]) -> Tellers:
    """The tellers of a fold, from the claims that were folded."""
    lookup = FoldLookup(fold)
    works = {claim.id: lookup.key(DOCUMENT, claim.source.work) for claim in claims}

    def tellers(statements: Sequence[str]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for statement in statements:
            documents = {works[claim] for claim in fold.statements.get(statement, ()) if claim in works}
            for document in sorted(documents):
                found.setdefault(document, []).append(statement)
        return found

    return tellers
