"""What a treaty's `treaty.toml` and `bodies.toml` hold, as small typed records."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct, field

from greffier.treaties import details
from greffier.treaties.errors import TreatyError

if TYPE_CHECKING:
    from pathlib import Path

    from greffier.treaties.details import ExpectedDocument, Instrument, Party, Rule, StandingItem, Vocabulary

__all__ = ["GATHERINGS", "HEADS", "KINDS", "Body", "DecisionKind", "FormerName", "Mentions", "Treaty"]

KINDS = (
    "conference",
    "working_group",
    "expert_group",
    "review_group",
    "bureau",
    "committee",
    "organ",
    "commission",
    "subsidiary_body",
    "forum",
)
GATHERINGS = ("session", "meeting")
HEADS = (
    "working_group",
    "conference",
    "group",
    "expert_group",
    "committee",
    "bureau",
    "extended_bureau",
    "meeting_of_experts",
)


class Mentions(Struct, frozen=True, forbid_unknown_fields=True):
    """How texts of one language mention a body.

    `head` names a word whose inflected forms stand in the language's data; `topics` are what follows it, after
    modifiers that are the language's too ("of Government Experts"); `forms` are whole forms that do not fit head
    and topic; with `bare` the head alone means this body within a document of the treaty, and so do the forms `own`.
    """

    head: str | None = None
    topics: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    bare: bool = False


class FormerName(Struct, frozen=True, forbid_unknown_fields=True, rename={"from_": "from"}):
    """A name that a body bore; ISO days `from_` and `to`, null where not known."""

    language: str
    name: str
    from_: str | None = None
    to: str | None = None
    verified: bool = False
    source: str | None = None


class Body(Struct, frozen=True, forbid_unknown_fields=True):
    """A body of the treaty. `gathering` is what its numbered gathering is called: `session` or `meeting`.

    `unverified` lists the languages whose name was not seen in an official text; `verified` is about the body.
    """

    key: str
    kind: str
    gathering: str
    parent: str | None = None
    names: Mapping[str, str] = {}
    unverified: tuple[str, ...] = ()
    former: tuple[FormerName, ...] = ()
    mentions: Mapping[str, Mentions] = {}
    verified: bool = False
    source: str | None = None


class DecisionKind(Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of decision that the main body takes: how its number is built, and the word for it a language."""

    pattern: str
    names: dict[str, str] = {}
    since_session: int | None = None
    verified: bool = False
    source: str | None = None


class Treaty(Struct, frozen=True, dict=True):
    """A treaty, or an organ of the United Nations, as data. What `details` has is read when first asked for.

    `organ` tells the two apart: an organ is named in everybody's documents, and deals with the treaties of others.
    `numbers` has, for each body that takes resolutions or decisions, how their numbers are built (see `numbers.py`).
    `presumed` are those that mean the main body, where several number so and none is named.
    `lookalikes` is a table for `str.translate`, one character for one, for symbols of `lookalike_roots` only.
    """

    key: str
    names: dict[str, str]
    roots: tuple[str, ...]
    main_body: str
    address: str
    languages: tuple[str, ...]
    bodies: dict[str, Body]
    folder: Path
    short_names: dict[str, tuple[str, ...]] = {}
    lookalikes: dict[int, int] = {}
    lookalike_roots: tuple[str, ...] = ()
    decisions: dict[str, DecisionKind] = field(default_factory=dict)
    organ: bool = False
    numbers: dict[str, tuple[str, ...]] = field(default_factory=dict)
    presumed: tuple[str, ...] = ()

    def official_copy(self, symbol: str, language: str) -> str:
        """The address of the official copy of a document. Raises TreatyError for a language that has none."""
        if language not in self.languages:
            allowed = ", ".join(self.languages)
            raise TreatyError(f"{self.key}: no official copies in {language!r}; allowed: {allowed}")
        from urllib.parse import quote

        return self.address.format(language=language, symbol=quote(symbol.rstrip("*"), safe="/()"))

    @cached_property
    def instruments(self) -> dict[str, Instrument]:
        """The convention and its protocols, by key."""
        return details.instruments(self.folder)

    @cached_property
    def parties(self) -> tuple[Party, ...]:
        """Participant, instrument, status, from, to: one row for each."""
        return details.parties(self.folder, tuple(self.instruments))

    @cached_property
    def standing_items(self) -> tuple[StandingItem, ...]:
        """The items that stand on every agenda of the main body, by their place."""
        return details.standing_items(self.folder)

    @cached_property
    def group_items(self) -> tuple[StandingItem, ...]:
        """The items that stand on every agenda of a subsidiary body, by their place."""
        return details.standing_items(self.folder, "group_item")

    def items_of(self, body: str) -> tuple[StandingItem, ...]:
        """The standing items of a body's agendas."""
        return self.standing_items if body == self.main_body else self.group_items

    @cached_property
    def rules(self) -> dict[str, Rule]:
        """The rules of procedure that are numbers or orders, by key."""
        return details.rules(self.folder)

    @cached_property
    def expected_documents(self) -> tuple[ExpectedDocument, ...]:
        """The documents of a session and the days by which they are due."""
        return details.expected_documents(self.folder)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """Language → word → the forms that texts of this treaty use."""
        return details.vocabulary(self.folder)
