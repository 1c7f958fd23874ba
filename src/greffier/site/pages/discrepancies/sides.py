"""The sides of a discrepancy: what each says, in words, and the passages that say it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from greffier.record.keys import SESSION
from greffier.record.outlines import THOUSANDS
from greffier.site.pages.evidence.queries import passage_of, saying
from greffier.site.values import value_words

if TYPE_CHECKING:
    from greffier.record.models import Discrepancy, Side
    from greffier.register.claims import Cited
    from greffier.site.desk import Desk
    from greffier.site.labels import Labels
    from greffier.site.pages.evidence.queries import Passage

__all__ = ["SideShown", "cited_in", "frame_of", "sides_of"]

FIELDS = {
    "session_place": ("session", "place"),
    "session_status": ("session", "status"),
    "meetings_count": ("session", "meetings"),
    "mandate": ("body", "mandates"),
    "decision_date": ("", "date"),
    "title_differs": ("", "titles"),
    "capacity": ("", "capacity"),
}
"""Code → the kind of record and field whose values its sides are."""
WORDLESS = (
    "speaker_absent",
    "expert_absent",
    "session_unclear",
    "future_event",
    "lookalike_letters",
    "mixed_list_letters",
)
"""Codes whose sides say nothing but their passages."""
PLACES = 8
"""Parts that are named of those that are missing."""
ONE_RENDITION = (
    ("only_current", "discrepancy-only-current"),
    ("only_rendition", "discrepancy-only-rendition"),
)


class SideShown(Struct, frozen=True):
    """A side: its words, some of its passages, and how many say it in all."""

    words: str
    passages: list[Passage]
    count: int


def frame_of(labels: Labels, one: Discrepancy) -> str:
    """What is said before the sides, for some codes."""
    more = one.more
    if one.code == "not_consecutive":
        return labels.say(
            "discrepancy-asked",
            bodies=labels.listed([labels.body(b) for b in more["bodies"]]),
            year=str(more["year"]),
        )
    if one.code in ("speaker_absent", "expert_absent"):
        participant = labels.participant(str(one.sides[0].value))
        return labels.say(
            "discrepancy-absent", participant=participant, document=labels.document(more["document"])
        )
    if one.code == "session_unclear":
        return labels.say(
            "discrepancy-fits", sessions=labels.listed([labels.session(s) for s in more["fits"]])
        )
    if "participant" in more:
        return labels.participant(more["participant"])
    if one.code == "version_differs":
        return labels.say(f"field-{more['field'].replace('_', '-')}")
    return ""


def cited_in(desk: Desk, one: Discrepancy) -> list[list[Cited]]:
    """The claims that say each side, one for each passage; of renditions those that one has and the other has not."""
    if one.code == "renditions_differ":
        return [desk.evidence.named(one.more[name]) for name, _ in _renditions(one)]
    return [_said(desk, one, side) for side in one.sides]


def _said(desk: Desk, one: Discrepancy, side: Side) -> list[Cited]:
    if one.code == "versions_disagree":
        return desk.evidence.in_parts(desk.evidence.of(side.statements), one.more["parts"])
    return saying(desk, side.statements)


def _renditions(one: Discrepancy) -> list[tuple[str, str]]:
    return [(name, message) for name, message in ONE_RENDITION if one.more.get(name)]


def sides_of(desk: Desk, one: Discrepancy, most: int) -> list[SideShown]:
    """All sides, each with so many passages."""
    cited = cited_in(desk, one)
    if one.code == "renditions_differ":
        rendition = desk.labels.symbol(str(one.more["rendition"]))
        words = [desk.labels.say(message, rendition=rendition) for _, message in _renditions(one)]
        beyond = [0] * len(words)
    else:
        wordless = one.code in WORDLESS
        words = ["" if wordless else _words(desk.labels, one, side.value) for side in one.sides]
        whole = one.code == "versions_disagree"
        beyond = [0 if whole else desk.evidence.beyond(side.statements) for side in one.sides]
    return [
        SideShown(said, [passage_of(desk, claim) for claim in found[:most]], len(found) + more)
        for said, found, more in zip(words, cited, beyond, strict=True)
    ]


def _words(labels: Labels, one: Discrepancy, value: Any) -> str:  # noqa: ANN401 - sides hold what the fold compared, by code
    if one.code in FIELDS:
        return value_words(labels, *FIELDS[one.code], value)
    if one.code == "version_differs":
        return value_words(labels, "document", one.more["field"], value)
    if one.code == "session_days":
        return labels.days(value["start"], value["end"])
    if one.code == "past_and_future":
        date = labels.date(value.get("first") or value.get("last"))
        return labels.say(f"discrepancy-told-{value['status']}", date=date)
    if one.code == "part_missing":
        places = [labels.part(part) for part in value[:PLACES]]
        language = labels.language_name(one.more["language"])
        return labels.say(
            "discrepancy-lacking",
            language=language,
            places=labels.listed(places),
            more=max(len(value) - PLACES, 0),
        )
    if one.code == "versions_disagree":
        languages = labels.listed([labels.language_name(code) for code in value["languages"]])
        figures = [figure.replace(THOUSANDS, "\u00a0") for figure in value["figures"]]
        form = "discrepancy-gives" if figures else "discrepancy-gives-none"
        return labels.say(form, languages=languages, figures=labels.listed(figures))
    if one.code == "joint_report":
        if value == "joint":
            return labels.say("discrepancy-calls-joint")
        return labels.say("discrepancy-one-symbol", symbols=labels.listed([labels.symbol(s) for s in value]))
    if isinstance(value, dict) and SESSION in value:
        days = labels.days(value["start"], value["end"])
        return labels.say("discrepancy-met", session=labels.session(value[SESSION]), days=days)
    return labels.say("discrepancy-request") if one.code == "not_consecutive" else labels.code(value)
