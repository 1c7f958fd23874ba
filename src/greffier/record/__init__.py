"""The record: what is folded from claims; its keys, its checks, its chain.

Everything is loaded on first use: whoever only looks at records does not wait for what makes them.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .claims import Claim, Source, Statement
    from .evidence import evidence
    from .fold import Fold, fold
    from .judgements import Judgement

__all__ = ["Claim", "Fold", "Judgement", "Source", "Statement", "evidence", "fold"]

_MODULE_OF = {
    "Claim": "claims",
    "Fold": "fold",
    "Judgement": "judgements",
    "Source": "claims",
    "Statement": "claims",
    "evidence": "evidence",
    "fold": "fold",
}


class _Room(ModuleType):
    """The package: its `fold` and `evidence` are the functions, not the modules of the same names."""

    def __getattr__(self, name: str) -> object:
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found: object = getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
        setattr(self, name, found)
        return found

    def __setattr__(self, name: str, value: object) -> None:
        # Importing a module sets its name in its package.
        if not (name in _MODULE_OF and isinstance(value, ModuleType)):
            super().__setattr__(name, value)


sys.modules[__name__].__class__ = _Room
