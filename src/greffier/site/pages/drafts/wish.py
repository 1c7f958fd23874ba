"""What is to be drafted, as an address says it: `?kind=note&of=CTOC/COP:14&in=ru&on=2028-09-01&c.48760c3705=2`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from msgspec import Struct
from msgspec.structs import replace

from greffier.drafting.kinds import KINDS
from greffier.register.drafts.making import LANGUAGES, checked_symbol
from greffier.register.drafts.refused import RefusedError

if TYPE_CHECKING:
    from django.http import QueryDict

__all__ = ["CHOICE", "Wish", "typed", "wish_in"]

CHOICE = "c."
"""What the name of a field begins with that settles a disagreement; its name stands behind."""
MOST_CHOICES = 200
LONGEST = 300
"""Characters that may name a thing."""


class Wish(Struct, frozen=True, kw_only=True):
    """What was asked for. `of` names the subject in the reader's words, `as_of` the day up to which documents count.

    `choices` are numbers of values, by the names of disagreements.
    """

    kind: str
    of: str
    language: str
    as_of: str | None = None
    original: str = "en"
    symbol: str | None = None
    choices: dict[str, int] = {}

    def query(self, **more: object) -> str:
        """The address again, without its page."""
        said: dict[str, object] = {"kind": self.kind, "of": self.of, "in": self.language}
        said |= {"on": self.as_of} if self.as_of else {}
        said |= {"original": self.original} if self.original != "en" else {}
        said |= {"symbol": self.symbol} if self.symbol else {}
        said |= {f"{CHOICE}{name}": number for name, number in sorted(self.choices.items())}
        return urlencode(said | more)

    def without_choices(self) -> Wish:
        """The same with nothing settled."""
        return replace(self, choices={})


def wish_in(asked: QueryDict, language: str) -> Wish:
    """What an address asks for; what it leaves open is chosen. Raises RefusedError for what nobody can ask for."""
    kind, of = asked.get("kind") or KINDS[0], asked.get("of", "").strip()[:LONGEST]
    tongue, original = asked.get("in") or language, asked.get("original") or "en"
    symbol = asked.get("symbol", "").strip()[:LONGEST] or None
    if kind not in KINDS:
        raise RefusedError("bad_value", "no_kind", said=kind)
    for said in (tongue, original):
        if said not in LANGUAGES:
            raise RefusedError("bad_value", "no_language", said=said)
    return Wish(
        kind=kind,
        of=of,
        language=tongue,
        as_of=_day(asked.get("on", "").strip()),
        original=original,
        symbol=checked_symbol(symbol) if symbol is not None else None,
        choices=_choices(asked),
    )


def typed(asked: QueryDict, language: str) -> Wish:
    """What was typed, whether or not it can be asked for."""
    return Wish(
        kind=asked.get("kind") or KINDS[0],
        of=asked.get("of", "")[:LONGEST],
        language=asked.get("in") or language,
        as_of=asked.get("on"),
        original=asked.get("original") or "en",
        symbol=asked.get("symbol"),
    )


def _day(said: str) -> str | None:
    if not said:
        return None
    try:
        return datetime.strptime(said, "%Y-%m-%d").replace(tzinfo=UTC).date().isoformat()
    except ValueError:
        raise RefusedError("bad_value", "no_day", said=said) from None


def _choices(asked: QueryDict) -> dict[str, int]:
    """The values that were chosen; the empty one leaves a disagreement open."""
    found: dict[str, int] = {}
    for name in list(asked)[:MOST_CHOICES]:
        value = asked.get(name, "")
        if name.startswith(CHOICE) and value:
            if not (value.isascii() and value.isdigit() and len(value) < 5):
                raise RefusedError("bad_value", "choice_form", id=name.removeprefix(CHOICE))
            found[name.removeprefix(CHOICE)] = int(value)
    return found
