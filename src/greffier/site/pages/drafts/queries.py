"""What the page of a draft shows beside the draft: what it leaves open, where the record disagrees, what a sentence rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from greffier.drafting.content import sentences
from greffier.drafting.inline import printed
from greffier.record.models import RECORDS
from greffier.site.pages.drafts.drawing import desk_then
from greffier.site.pages.evidence.queries import Passage, passages_from, saying
from greffier.site.values import value_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.drafting.content import Dispute, Gap
    from greffier.site.desk import Desk
    from greffier.site.pages.drafts.drawing import Drawn

__all__ = ["GapGroup", "Question", "SideOf", "Spoken", "gaps_of", "questions_of", "spoken"]

ADDED = frozenset(("from_rules", "usual_hours"))
"""What stands in a draft though no document says it."""
UNTOLD = frozenset(("no_previous_session", "untold_act", "untold_mandate", "untold_report", "untold_session"))
"""What a draft leaves out rather than open."""
FIELDS = {
    "days": ("session", "days"),
    "place": ("session", "place"),
    "status": ("session", "status"),
    "meetings": ("session", "meetings"),
    "date": ("meeting", "date"),
    "role": ("officer", "role"),
    "state": ("officer", "state"),
    "capacity": ("participation", "capacity"),
    "title": ("document", "titles"),
}
"""What a draft calls a value → the kind of record and the field that it is of; what is not here is an act on a body."""
SHOWN = 2
"""Passages that are shown of one value."""
NAMED = 4
"""Things of which the same is missing that are named."""


class SideOf(Struct, frozen=True):
    """A value that may be taken: its number, its words, passages that say it; how many more there are."""

    number: int
    words: str
    taken: bool
    passages: list[Passage]
    more: int


class Question(Struct, frozen=True):
    """A disagreement: its name, which thing and which field it is about, the values, the number that was chosen."""

    id: str
    kind: str
    about: str
    field: str
    sides: list[SideOf]
    chosen: int | None


class GapGroup(Struct, frozen=True):
    """What is missing of some things: the message that says what, the things (kind, key), how many more, what fills it."""

    message: str
    things: list[tuple[str, str]]
    more: int
    details: str
    filled: str


class Spoken(Struct, frozen=True):
    """A sentence of a draft with the kinds of facts that it says, and the passages that say them."""

    text: str
    says: list[str]
    passages: list[Passage]
    count: int


def questions_of(desk: Desk, drawn: Drawn) -> list[Question]:
    """What can be settled: first what is open, then what was settled."""
    then = desk_then(desk, drawn.basis)
    asked = [*drawn.draft.disputes, *drawn.settled]
    evidence, sides = then.evidence, [side for one in asked for side in one.statements]
    evidence.gather(statement for side in sides for statement in side)
    evidence.show([cited for side in sides for cited in saying(then, side)[:SHOWN]])
    return [_question(then, drawn, one) for one in asked]


def _question(then: Desk, drawn: Drawn, dispute: Dispute) -> Question:
    name = dispute.name.partition(".")[0]
    kind, field = FIELDS.get(name, ("body", "mandates"))
    sides = []
    for number, (value, statements) in enumerate(dispute.sides, 1):
        passages, count = passages_from(then, statements, SHOWN)
        words = value_words(then.labels, kind, field, value)
        sides.append(SideOf(number, words, value == dispute.taken, passages, count - len(passages)))
    return Question(
        id=dispute.id,
        kind=_kind_of(drawn, dispute.about),
        about=dispute.about,
        field=then.labels.say(f"field-{field.replace('_', '-')}"),
        sides=sides,
        chosen=drawn.asked.choices.get(dispute.id),
    )


def _kind_of(drawn: Drawn, key: str) -> str:
    """The kind of the record that a key names; nothing where it names none."""
    return next((kind for kind in RECORDS if (kind, key) in drawn.basis.fold.records), "")


def gaps_of(drawn: Drawn) -> dict[str, list[GapGroup]]:
    """What the record does not say: `open` in the draft, `untold` in it, `added` to it though nobody says it."""
    found: dict[str, dict[str, list[Gap]]] = {"open": {}, "untold": {}, "added": {}}
    for gap in drawn.draft.gaps:
        where = "added" if gap.code in ADDED else "untold" if gap.code in UNTOLD else "open"
        found[where].setdefault(gap.code, []).append(gap)
    return {where: [_group(drawn, code, gaps) for code, gaps in by.items()] for where, by in found.items()}


def _group(drawn: Drawn, code: str, gaps: list[Gap]) -> GapGroup:
    about = list(dict.fromkeys(gap.about for gap in gaps))
    names = dict.fromkeys(gap.name for gap in gaps if gap.name and code == "from_rules")  # numbers of items
    things = [(_kind_of(drawn, key), key) for key in about[:NAMED]]
    word = code.replace("_", "-")
    return GapGroup(f"drafts-gap-{word}", things, len(about) - len(things), ", ".join(names), filled_by(code))


FILLED = {
    "no_name": "drafts-fill-treaty",
    "no_mandate": "drafts-fill-decision",
    "untold_mandate": "drafts-fill-decision",
    "untold_act": "drafts-fill-decision",
    "no_decisions": "drafts-fill-decision",
    "no_number": "drafts-fill-decision",
    "no_outcome": "drafts-fill-decision",
    "no_text": "drafts-fill-language",
    "no_agenda": "drafts-fill-agenda",
    "no_topic": "drafts-fill-agenda",
    "no_annotation": "drafts-fill-agenda",
    "no_days": "drafts-fill-agenda",
    "no_place": "drafts-fill-agenda",
    "no_session": "drafts-fill-agenda",
    "no_ordinal": "drafts-fill-agenda",
    "from_rules": "drafts-fill-agenda",
    "usual_hours": "drafts-fill-agenda",
    "no_documents": "drafts-fill-documents",
    "no_symbol": "drafts-fill-documents",
    "no_date": "drafts-fill-day",
    "left_to_chairs": "drafts-fill-hand",
    "proposal": "drafts-fill-hand",
    "for_the_conference": "drafts-fill-hand",
    "no_sponsor": "drafts-fill-hand",
    "no_timetable": "drafts-fill-nothing",
    "review_items": "drafts-fill-hand",
}
"""Code of a gap → the message that says what would fill it; whatever else is told in the report of a session."""


def filled_by(code: str) -> str:
    """The message that says what would fill a gap."""
    return FILLED.get(code, "drafts-fill-report")


def spoken(desk: Desk, drawn: Drawn, n: int) -> Spoken | None:
    """The n-th sentence of a draft, counted from 0, and what it rests on; None where there is none that says anything."""
    said = list(sentences(drawn.draft))
    if not 0 <= n < len(said) or not said[n].facts:
        return None
    then = desk_then(desk, drawn.basis)
    statements = list(dict.fromkeys(s for fact in said[n].facts for s in fact.statements))
    passages, count = passages_from(then, statements)
    kinds = list(dict.fromkeys(fact.kind for fact in said[n].facts))
    return Spoken(printed(said[n].text), _says(kinds), passages, count)


def _says(kinds: Iterable[Any]) -> list[str]:
    return [f"drafts-fact-{kind.replace('_', '-')}" for kind in kinds]
