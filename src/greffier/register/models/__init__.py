"""The tables of the register: evidence, which the database itself keeps from change, and what is made from it.

Django makes and migrates them; the commands reach them by plain SQL (`database.py`), for Django alone takes longer to
start than a whole command may.
"""

from .evidence import Claim, Erasure, Journal, Part, Reading, Source
from .folded import Alias, Discrepancy, Mention, Name, Record, Statement, Thing
from .holdings import Holding, Judgement, Text
from .listed import Band, Card, Change, Feed, Heading

__all__ = [
    "Alias",
    "Band",
    "Card",
    "Change",
    "Claim",
    "Discrepancy",
    "Erasure",
    "Feed",
    "Heading",
    "Holding",
    "Journal",
    "Judgement",
    "Mention",
    "Name",
    "Part",
    "Reading",
    "Record",
    "Source",
    "Statement",
    "Text",
    "Thing",
]
