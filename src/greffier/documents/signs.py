"""Punctuation of all scripts by what it does, as strings of signs, for membership and for use between brackets."""

from __future__ import annotations

COMMAS = ",،，、"
SEMICOLONS = ";؛；"
COLONS = ":："
STOPS = ".。．۔"
ASKING = "!?؟！？…"
ENDING = STOPS + SEMICOLONS + COLONS + ASKING
"""What ends a sentence or a unit of a list."""
HYPHENS = "-‐‑"
OPENING_QUOTES = '«“"”„「『'
"""Signs that may open a quotation; Arabic opens one with ” and closes it with “."""
OPENING = '«“"„「『《〈（(［[〔【'
CLOSING = "»”“\"')]）］〕】」』》〉"
"""What may close behind the sign that ends a sentence."""
