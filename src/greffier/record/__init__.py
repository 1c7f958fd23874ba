"""The record: what is folded from claims; its keys, its checks, its chain.

Everything is loaded on first use: whoever only looks at records does not wait for what makes them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .claims import Claim, Source, Statement
    from .folding import Fold, fold
    from .judgements import Judgement
    from .readings import evidence

__all__ = ["Claim", "Fold", "Judgement", "Source", "Statement", "evidence", "fold"]

_MODULE_OF = {
    "Claim": "claims",
    "Fold": "folding",
    "Judgement": "judgements",
    "Source": "claims",
    "Statement": "claims",
    "evidence": "readings",
    "fold": "folding",
}


def __getattr__(name: str) -> object:
    """Fetch a public name from its module, once."""
    if name not in _MODULE_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
    globals()[name] = found
    return found
