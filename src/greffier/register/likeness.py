"""Provisions that are like one another: the same text, or nearly; by which measure, as data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from greffier.record.models import Provision
from greffier.register.bands import FAN, bands_of
from greffier.register.database import marks
from greffier.register.headings import place_of
from greffier.register.lookup import decoded
from greffier.register.paging import Page, cursor, limited, position
from greffier.register.search.words import stem_list

if TYPE_CHECKING:
    from greffier.record.lookup import Lookup
    from greffier.register.lookup import RegisterLookup

__all__ = ["Likeness", "near", "same"]

LEAST = 0.4
"""The score from which on texts are near."""
CANDIDATES = 20
"""Texts that are compared word for word."""


class Likeness(Struct, frozen=True):
    """A provision that is like another, and why.

    `language` is that of the texts compared. `measure` is `same` (texts that differ in white space, case and final
    punctuation at most) or `words`: `score` is then the part of all stems of both texts that both have (0 to 1),
    `shared` their number; `acts` and `addressees` are those that both have.
    """

    provision: Provision
    measure: str
    language: str
    score: float
    shared: int
    acts: tuple[str, ...]
    addressees: tuple[str, ...]


def same(
    lookup: Lookup, provision: Provision, *, after: str | None = None, limit: int = 50
) -> Page[Provision]:
    """Other provisions with the same text in some language, in the order of their keys. Raises RegisterError (`bad_value`)."""
    texts = provision.text_digests
    alike = lookup.together(lambda: [one for text in texts for one in lookup.same_text(text)])
    found = {one.key: one for one in alike if one.key != provision.key}
    begin = position(after, tuple[str])[0] if after is not None else ""
    rest = sorted((place, key) for place, key in ((place_of(key), key) for key in found) if place > begin)
    shown = rest[: limited(limit)]
    more = cursor(shown[-1][0]) if len(rest) > len(shown) else None
    return Page([found[key] for _, key in shown], more, len(found))


def near(lookup: RegisterLookup, provision: Provision, limit: int = 10) -> list[Likeness]:
    """The provisions whose texts have most words in common with this one, the nearest first; the same texts left out.

    Of provisions with one text one stands for all (ask for those that are the `same`).
    """
    ours = stems_of(provision)
    found = [
        likeness
        for other in _candidates(lookup, provision)
        if not set(other.text_digests) & set(provision.text_digests)
        for likeness in [compared(provision, other, ours)]
        if likeness is not None and likeness.score >= LEAST
    ]
    return sorted(found, key=lambda one: (-one.score, place_of(one.provision.key)))[:limit]


def _candidates(lookup: RegisterLookup, provision: Provision) -> list[Provision]:
    """Provisions whose texts share bands with this one: those that share most of them, one for each text."""
    found = bands_of(provision)
    if not found:
        return []
    wanted, own = ({one for one, _ in found}, {text for _, text in found})
    rows = lookup.database.rows(
        f"SELECT MIN(id / {FAN}) FROM register_band WHERE band IN ({marks(len(wanted))}) "  # noqa: S608 - no value is pasted
        f"AND text NOT IN ({marks(len(own))}) AND low <= %s AND high > %s "
        "GROUP BY text ORDER BY COUNT(DISTINCT band) DESC, MIN(text) LIMIT %s",
        (*wanted, *own, lookup.level, lookup.level, CANDIDATES),
    )
    data = lookup.database.listed(
        "SELECT data FROM register_record WHERE id IN ({})", {record for (record,) in rows}
    )
    return [decoded("provision", one) for (one,) in data]


def compared(one: Provision, other: Provision, ours: dict[str, set[str]] | None = None) -> Likeness | None:
    """How like two provisions are, in the language in which they are most; None where they have none in common.

    `ours` are the stems of the one, where they are known.
    """
    theirs = stems_of(other)
    found = []
    for language, stems in (ours or stems_of(one)).items():
        if language in theirs:
            shared = len(stems & theirs[language])
            found.append((shared / len(stems | theirs[language]) if shared else 0.0, shared, language))
    if not found:
        return None
    score, shared, language = max(found)
    acts, addressees = (tuple(sorted(a & b)) for a, b in zip(_acts(one), _acts(other), strict=True))
    return Likeness(other, "words", language, round(score, 3), shared, acts, addressees)


def stems_of(provision: Provision) -> dict[str, set[str]]:
    """The stems of its text in each language."""
    return {
        language: set(stem_list(values[0].value, language)) for language, values in provision.text.items()
    }


def _acts(provision: Provision) -> tuple[set[str], set[str]]:
    """Classes of acts, and who is addressed."""
    acts = {value.value["class"] for value in provision.acts}
    return acts, {one for value in provision.acts for one in value.value["addressees"]}
