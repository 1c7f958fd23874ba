"""Provisions by their texts: what a draft, the report and the annex of a resolution print alike is listed and counted once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from greffier.record.keys import DOCUMENT
from greffier.record.models import Document, Provision
from greffier.register.catalogue import first
from greffier.register.lookup import decoded
from greffier.register.paging import Page, cursor, limited, position

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from greffier.register.lookup import RegisterLookup

__all__ = ["Text", "Texts", "texts"]

MOST = 1000
"""Provisions that are looked through."""
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


def texts(
    lookup: RegisterLookup,
    filters: Mapping[str, str | Iterable[str]],
    *,
    order: str = "key",
    after: str | None = None,
    limit: int = 50,
) -> Texts:
    """A page of the texts of provisions under some headings, as `catalogue.page` has them. Raises RegisterError as it does.

    Texts are the same where they are so in any language. The first `MOST` provisions are looked through; the count is
    not exact where there are more.
    """
    begin = position(after, tuple[int, str]) if after is not None else None
    rows = first(lookup, "provision", filters=filters, order=order, most=MOST + 1)
    exact, rows = len(rows) <= MOST, rows[:MOST]
    slips = [_slip.decode(data) for _, data in rows]
    ranks = _ranks(lookup, slips)
    groups = [sorted(group, key=lambda n: (ranks[n], n)) for group in _alike(slips)]
    standing = sorted((rows[group[0]][0], group) for group in groups)
    rest = [one for one in standing if begin is None or one[0] > begin]
    shown = rest[: limited(limit)]
    found = [_text(rows[group[0]][1], [slips[n].key for n in group[1:]]) for _, group in shown]
    more = cursor(*shown[-1][0]) if len(rest) > len(shown) else None
    return Texts(Page(found, more, len(standing), exact), len(rows))


_slip = msgspec.json.Decoder(_Slip)


def _text(data: str, others: Iterable[str]) -> Text:
    provision = decoded("provision", data)
    assert isinstance(provision, Provision)  # noqa: S101 - tells the type: the kind was asked for
    return Text(provision, tuple(sorted(others)))


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
