"""Discrepancies as pages show them: what about, which sides, who explained them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import BODY, DECISION, DOCUMENT, SESSION
from greffier.register.disputing import explained_names, outlines, whole
from greffier.site.addresses import OF_SESSION
from greffier.site.labels import ACT
from greffier.site.pages.discrepancies.sides import SideShown, frame_of, sides_of
from greffier.site.pages.owners import body_of
from greffier.site.saying import knows

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greffier.record.judgements import Judgement
    from greffier.record.models import Discrepancy
    from greffier.site.desk import Desk

__all__ = ["STATES", "Choice", "Found", "Shown", "chosen", "kind_about", "meaning_of", "shown"]

STATES = ("open", "explained", "all")


class Choice(Struct, frozen=True):
    """What a list is narrowed to. `about` is the key of one record."""

    code: str = ""
    body: str = ""
    about: str = ""
    state: str = "open"


class Found(Struct, frozen=True):
    """Names of the discrepancies that were chosen; how many there are of each code and body, whatever was chosen there."""

    names: list[str]
    codes: dict[str, int]
    bodies: dict[str, int]


class Shown(Struct, frozen=True):
    """A discrepancy: its name, its code's message, the thing that it is about (kind, key, words), what stands before the sides."""

    name: str
    code: str
    meaning: str
    kind: str
    key: str
    words: str
    frame: str
    sides: list[SideShown]
    judgement: Judgement | None = None


def chosen(desk: Desk, choice: Choice) -> Found:
    """Which discrepancies there are, narrowed."""
    listed = [one for one in outlines(desk.lookup) if choice.about in ("", one.about)]
    if choice.state != "all":
        explained = explained_names(desk.lookup, listed)
        listed = [one for one in listed if (one.name in explained) == (choice.state == "explained")]
    bodies = {one.about: body_of(desk.records.bodies, one.about) for one in listed}
    return Found(
        [
            one.name
            for one in listed
            if choice.code in ("", one.code) and choice.body in ("", bodies[one.about])
        ],
        dict(Counter(one.code for one in listed if choice.body in ("", bodies[one.about]))),
        dict(sorted(Counter(bodies[one.about] for one in listed if choice.code in ("", one.code)).items())),
    )


def meaning_of(code: str) -> str:
    """The message that says what a code means."""
    name = f"discrepancy-{code.replace('_', '-')}"
    return name if knows("en", name) else "discrepancy-other"


def kind_about(desk: Desk, about: str) -> str:
    """The kind of record that has a key, as far as its page is concerned."""
    if about in desk.records.bodies:
        return BODY
    if OF_SESSION.search(about):
        return "participation"
    if desk.records.line(about) is not None:
        return SESSION
    return DECISION if ACT.fullmatch(about) else DOCUMENT


def shown(desk: Desk, names: Iterable[str], passages: int) -> list[Shown]:
    """Some discrepancies, each side with so many passages."""
    found = whole(desk.lookup, names)
    judgements = {one.id: one for one in desk.lookup.judgements()} if any(d.explained for d in found) else {}
    desk.records.ahead(DOCUMENT, [one.about for one in found])
    desk.evidence.most = passages
    desk.evidence.gather(_statements(found))
    return [_shown(desk, one, judgements.get(one.explained or ""), passages) for one in found]


def _statements(found: Sequence[Discrepancy]) -> list[str]:
    return [statement for one in found for side in one.sides for statement in side.statements]


def _shown(desk: Desk, one: Discrepancy, judgement: Judgement | None, passages: int) -> Shown:
    kind = kind_about(desk, one.about)
    return Shown(
        name=one.id,
        code=one.code,
        meaning=meaning_of(one.code),
        kind=kind,
        key=one.about,
        words=_words(desk, kind, one.about),
        frame=frame_of(desk.labels, one),
        sides=sides_of(desk, one, passages),
        judgement=judgement,
    )


def _words(desk: Desk, kind: str, about: str) -> str:
    if kind == "participation":
        home = about[: OF_SESSION.search(about).start()]  # type: ignore[union-attr]  # the kind says that it is found
        return desk.labels.home(home)
    return desk.labels.of(kind, about) if kind != DOCUMENT else desk.labels.named(about)
