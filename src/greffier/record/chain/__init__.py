"""The chain *mandate → session → report → note → endorsement*, from any record, both ways.

`trace` gives a tree of steps, each with the statements that say it or the rule that it is inferred by. Nothing here
is worded: `RELATIONS` and `RULES` say what the codes mean. Which documents make a statement is not in the record;
who knows it gives `tellers` (`tellers_of` makes them for a fold in memory), without which the steps `told_by` and
`transmits` are left out.
"""

from __future__ import annotations

from .identities import Identity, decision_of, texts_of
from .models import RELATIONS, RULES, Step, Tellers, Trace
from .tellers import tellers_of
from .walk import DEPTH, MOST, trace

__all__ = [
    "DEPTH",
    "MOST",
    "RELATIONS",
    "RULES",
    "Identity",
    "Step",
    "Tellers",
    "Trace",
    "decision_of",
    "tellers_of",
    "texts_of",
    "trace",
]
