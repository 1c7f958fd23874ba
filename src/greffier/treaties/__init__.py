"""Treaties as data: bodies and their names, symbols, parties, rules, words; and the world that they share.

`load("untoc")` reads a treaty or organ, `available()` lists them, `of_series` tells whose a symbol is, `world()` names States, organizations and places.
"""

from __future__ import annotations

from greffier.treaties.errors import TreatyError
from greffier.treaties.loading import available, load, of_series
from greffier.treaties.models import Body, Treaty
from greffier.treaties.world import World, world

__all__ = ["Body", "Treaty", "TreatyError", "World", "available", "load", "of_series", "world"]
