"""Provisions by their texts: what a draft, the report and the annex of a resolution print alike is listed and counted once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from greffier.record.keys import DOCUMENT
from greffier.record.models import Document, Provision
from greffier.register.catalogue import data_of, first
from greffier.register.kept import Kept
from greffier.register.lookup import decoded
from greffier.register.paging import Page, cursor, limited, position

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from greffier.register.lookup import RegisterLookup

__all__ = ["Text", "Texts", "texts"]

MOST = 1000
"""Provisions that are looked through together."""
FIRST = ("report", "resolution", "decision", "draft_report")
"""Kinds of documents of which the printing of a text stands for it, the best first; any other comes last."""

Place = tuple[int, str]


class Text(Struct, frozen=True):
    """A text: the provision that stands for it, and the keys of those that print the same."""

    provision: Provision
    others: tuple[str, ...]


class Texts(Struct, frozen=True):
    """A page of texts, whose `count` is of texts; `printings` counts the provisions that print them."""

    page: Page[Text]
    printings: int


class _Slip(Struct):
    """What is looked at of a provision to tell whether its text is another's."""

    key: str
    document: str
    text_digests: tuple[str, ...] = ()


class _Group(Struct, frozen=True):
    """A text: the place and number of the provision that stands for it, the keys of the others."""

    place: Place
    number: int
    others: tuple[str, ...]


class _Stretch(Struct, frozen=True):
    """The texts of up to `MOST` provisions that stand together in a list; `last` is where they end if more come behind."""

    groups: tuple[_Group, ...]
    printings: int
    last: Place | None


_stretches: Kept[_Stretch] = Kept(100)


def texts(
    lookup: RegisterLookup,
    filters: Mapping[str, str | Iterable[str]],
    *,
    order: str = "key",
    after: str | None = None,
    limit: int = 50,
) -> Texts:
    """A page of the texts of provisions under some headings, as `catalogue.page` has them. Raises RegisterError as it does.

    Texts are the same where they are so in any language. `MOST` provisions are looked through together: where there
    are more, the counts are those of the first, not exact, and a text may come again behind them.
    """
    # Where one is in the list, and behind which place the stretch begins that one is in.
    at = position(after, tuple[int, str, int | None, str | None]) if after is not None else ()
    begin = at[:2] or None
    origin = at[2:] if None not in at[2:] and at else None
    which = (order, *sorted((name, _values(value)) for name, value in filters.items()))

    def stretch(behind: Place | None) -> _Stretch:
        return lookup.kept(
            _stretches, (which, behind), lambda: _looked_through(lookup, filters, order, behind)
        )

    whole, here = stretch(None), stretch(origin)
    rest = [one for one in here.groups if begin is None or one.place > begin]
    shown = rest[: limited(limit)]
    data = data_of(lookup, (one.number for one in shown))
    found = [_text(data[one.number], one.others) for one in shown]
    more = None
    if len(rest) > len(shown):
        more = cursor(*shown[-1].place, *(origin or (None, None)))
    elif here.last is not None:
        more = cursor(*here.last, *here.last)
    return Texts(Page(found, more, len(whole.groups), whole.last is None), whole.printings)


def _values(said: str | Iterable[str]) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) else tuple(sorted(said))


def _looked_through(
    lookup: RegisterLookup, filters: Mapping[str, str | Iterable[str]], order: str, begin: Place | None
) -> _Stretch:
    rows = first(lookup, "provision", filters=filters, order=order, begin=begin, most=MOST + 1)
    more, rows = len(rows) > MOST, rows[:MOST]
    data = data_of(lookup, (number for _, number in rows))
    slips = [_slip.decode(data[number]) for _, number in rows]
    ranks = _ranks(lookup, slips)
    groups = [sorted(group, key=lambda n: (ranks[n], n)) for group in _alike(slips)]
    found = [_Group(*rows[own], tuple(sorted(slips[n].key for n in others))) for own, *others in groups]
    found.sort(key=lambda one: one.place)
    return _Stretch(tuple(found), len(rows), rows[-1][0] if more else None)


_slip = msgspec.json.Decoder(_Slip)


def _text(data: str, others: tuple[str, ...]) -> Text:
    provision = decoded("provision", data)
    assert isinstance(provision, Provision)  # noqa: S101 - tells the type: the kind was asked for
    return Text(provision, others)


def _ranks(lookup: RegisterLookup, slips: Sequence[_Slip]) -> list[int]:
    """How well each printing stands for its text, the best 0: by the kind of its document."""
    documents = lookup.bare(DOCUMENT, {one.document for one in slips})
    kinds = {
        key: one.kind[0].value for key, one in documents.items() if isinstance(one, Document) and one.kind
    }
    ranks = {key: FIRST.index(kind) if kind in FIRST else len(FIRST) for key, kind in kinds.items()}
    return [ranks.get(one.document, len(FIRST)) for one in slips]


def _alike(slips: Sequence[_Slip]) -> list[list[int]]:
    """Places of provisions that have a text in common, over several languages too."""
    group_of: dict[int, list[int]] = {}
    found: dict[str, int] = {}
    for n, slip in enumerate(slips):
        group_of[n] = [n]
        for text in slip.text_digests:
            other = found.setdefault(text, n)
            into, gone = group_of[other], group_of[n]
            if into is not gone:
                into += gone
                group_of |= dict.fromkeys(gone, into)
    return list({id(group): group for group in group_of.values()}.values())
