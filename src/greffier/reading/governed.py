"""What is found of a meeting in a sentence: a date, what governs it, who met."""

from __future__ import annotations

from msgspec import Struct, field

from .models import During
from .tokens import Token


class Governed(Struct):
    """A date with what governs it: the noun, the word for holding, and where the phrase begins and ends.

    `partners` are the bodies of a coordinated meeting held jointly with this one.
    """

    date: Token | None
    noun: int | None
    hold: str | None
    place: str | None
    ordinal: int | None
    start: int
    end: int
    bodies: list[str]
    during: During | None = None
    joint: bool = False
    partners: list[str] = field(default_factory=list)


class Trail(Struct):
    """What the search back from a date has met: places of the noun and of the word for holding, its tense, a city.

    `barred` says that something in between makes the date another's; `shared` that a second body shares a verb.
    """

    noun: int | None = None
    hold_at: int | None = None
    hold: str | None = None
    place: str | None = None
    barred: bool = False
    shared: int | None = None
