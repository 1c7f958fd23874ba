"""How many examples a property is tried with: some at each `make test`, all in `make test-long`."""

from __future__ import annotations

import os
from typing import Any

from hypothesis import settings

__all__ = ["tried"]

SHARE = 1 if os.environ.get("GREFFIER_TRY") == "all" else 3
"""One in so many examples is tried, …"""
FEWEST = 5
"""… but so many at least."""


def tried(most: int, **more: Any) -> settings:
    """Settings for so many examples, or a share of them; a slow machine may take its time for each."""
    return settings(max_examples=max(min(most, FEWEST), most // SHARE), **{"deadline": None, **more})
