"""Discrepancies as pages show them: what about, which sides, who explained them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.keys import BODY, DECISION, DOCUMENT, SESSION
from greffier.register.disputing import Outline, explained_names, outlines, whole
from greffier.register.kept import Kept
from greffier.site.addresses import OF_SESSION
from greffier.site.labels import ACT
from greffier.site.pages.discrepancies.sides import ONE_RENDITION, SideShown, cited_in, frame_of, sides_of
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
    listed = [(one, body) for one, body in _owned(desk) if choice.about in ("", one.about)]
    if choice.state != "all":
        explained = explained_names(desk.lookup, [one for one, _ in listed])
        wanted = choice.state == "explained"
        listed = [(one, body) for one, body in listed if (one.name in explained) == wanted]
    of_body = [one for one, body in listed if choice.body in ("", body)]
    return Found(
        [one.name for one in of_body if choice.code in ("", one.code)],
        dict(Counter(one.code for one in of_body)),
        dict(sorted(Counter(body for one, body in listed if choice.code in ("", one.code)).items())),
    )


OWNED: Kept[list[tuple[Outline, str]]] = Kept(6)


def _owned(desk: Desk) -> list[tuple[Outline, str]]:
    """All discrepancies in outline with their bodies: listed once for each state of the register and audience."""

    def make() -> list[tuple[Outline, str]]:
        return [(one, body_of(desk.records.bodies, one.about)) for one in outlines(desk.lookup)]

    return OWNED.get(desk.evidence_state, make)


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
    _gather(desk, found, passages)
    return desk.records.together(
        lambda: [_shown(desk, one, judgements.get(one.explained or ""), passages) for one in found]
    )


def _gather(desk: Desk, found: Sequence[Discrepancy], passages: int) -> None:
    """Fetch the evidence of all sides at once, and of what is shown of it the texts and documents."""
    evidence = desk.evidence
    evidence.most = passages
    evidence.cite([statement for one in found for side in one.sides for statement in side.statements])
    evidence.named(
        [claim for one in found for name, _ in ONE_RENDITION for claim in one.more.get(name) or ()]
    )
    evidence.locate(
        (cited.reading, one.more["parts"].get(cited.language, ""))
        for one in found
        if one.code == "versions_disagree"
        for side in one.sides
        for cited in evidence.of(side.statements)
    )
    evidence.show([cited for one in found for side in cited_in(desk, one) for cited in side[:passages]])


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
