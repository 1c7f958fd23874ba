"""`greffier symbol`: document symbols into their canonical form."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from greffier.cli import messages
from greffier.documents.symbol import Symbol, SymbolError

if TYPE_CHECKING:
    from argparse import Namespace

__all__ = ["run"]


def run(arguments: Namespace) -> int:
    """A line for each; 1 where one of them is no symbol."""
    found = [parse(raw) for raw in arguments.raws]
    for record in found:
        print(json.dumps(record, ensure_ascii=False) if arguments.json else words(record))
    return int(not all(record["valid"] for record in found))


def parse(raw: str) -> dict[str, Any]:
    """What one line says: the canonical form, or the reason why there is none."""
    try:
        symbol = Symbol.parse(raw)
    except SymbolError as error:
        return {"raw": raw, "canonical": None, "valid": False, "reason": str(error)}
    return {
        "raw": raw,
        "canonical": symbol.canonical,
        "valid": True,
        "body": symbol.body,
        "lookalikes": symbol.lookalikes,
        "reissued": symbol.reissued,
    }


def words(record: dict[str, Any]) -> str:
    """The same for people."""
    form = messages.SYMBOL_VALID if record["valid"] else messages.SYMBOL_REFUSED
    return form.format_map(record)
