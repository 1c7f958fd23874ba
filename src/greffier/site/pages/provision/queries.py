"""What the page of a provision shows: its text in every language, its parts, what is like it and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.register.likeness import near, same
from greffier.site.labels import first_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from greffier.record.models import Provision
    from greffier.register.likeness import Likeness
    from greffier.site.desk import Desk

__all__ = ["Alike", "Version", "alike", "versions"]

MOST = 12


class Version(Struct, frozen=True):
    """The text in one language."""

    language: str
    text: str


class Alike(Struct, frozen=True):
    """A provision that is like another: its name and text, and the reasons in words."""

    key: str
    words: str
    text: str
    language: str
    reasons: list[str]


def versions(desk: Desk, provision: Provision) -> list[Version]:
    """The texts, that in the reader's language first."""
    order = sorted(provision.text, key=lambda code: (code != desk.language, code))
    return [Version(code, str(provision.text[code][0].value)) for code in order if provision.text[code]]


def alike(desk: Desk, provision: Provision) -> Iterator[Alike]:
    """Those with the same text, then those with nearly the same words."""
    equal = same(desk.records, provision, limit=MOST).items
    others = near(desk.lookup, provision, limit=MOST)
    desk.records.ahead("document", [one.document for one in (*equal, *(near.provision for near in others))])
    for one in equal:
        yield _alike(desk, one, [desk.labels.say("provision-same")])
    for other in others:
        yield _alike(desk, other.provision, list(_reasons(desk, other)))


def _alike(desk: Desk, provision: Provision, reasons: list[str]) -> Alike:
    text = first_of(provision.text, desk.language) or ("", desk.language)
    return Alike(provision.key, desk.labels.provision(provision.key), text[0], text[1], reasons)


def _reasons(desk: Desk, likeness: Likeness) -> Iterator[str]:
    labels = desk.labels
    yield labels.say("provision-shared", count=likeness.shared, percent=round(likeness.score * 100))
    if likeness.addressees:
        who = [labels.code(one) for one in likeness.addressees]
        yield labels.say("provision-both-ask", who=labels.listed(who))
    if likeness.acts:
        yield labels.say("provision-both-do", acts=labels.listed([labels.code(one) for one in likeness.acts]))
