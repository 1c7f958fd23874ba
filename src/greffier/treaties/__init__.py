"""Treaties as data: bodies and their names, symbols, parties, rules, words; and the world that they share.

`load("untoc")` reads a treaty, `available()` lists them, `world()` names States, organizations and places.
"""

from __future__ import annotations

from greffier.treaties.errors import TreatyError
from greffier.treaties.loading import available, load
from greffier.treaties.models import Body, Treaty
from greffier.treaties.world import World, world

__all__ = ["Body", "Treaty", "TreatyError", "World", "available", "load", "world"]
