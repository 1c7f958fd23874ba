"""What only one database engine knows: triggers, full-text search, locks, the settings of a connection."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from greffier.register.database import Database
    from greffier.register.engines.fts5 import Part, Text

__all__ = ["Engine", "engine"]


class Engine(Protocol):
    """The face of `sqlite` and `postgresql`."""

    def connect(self, address: str) -> Any:  # noqa: ANN401 - a connection of either driver
        """A connection that begins no transaction by itself. Raises RegisterError where there is no database."""

    def sql(self, statement: str) -> str:
        """A statement with `%s` for values, as the driver wants it."""

    def bytewise(self, column: str) -> str:
        """A column of texts, to be compared by their bytes."""

    def fault(self, error: Exception) -> tuple[str, str] | None:
        """Code and message of an error that the user can do something about."""

    def missing_table(self, error: Exception) -> bool:
        """Whether an error says that a table is not there."""

    def begin_writing(self) -> Iterator[str]:
        """Statements that begin a transaction which no other writer may disturb."""

    def begin_reading(self) -> Iterator[str]:
        """Statements that begin a transaction which sees the register as it is now, whatever others write meanwhile."""

    def guards(self) -> Iterator[str]:
        """Statements that make the triggers which keep evidence."""

    def unguard(self) -> Iterator[str]:
        """Statements that take them away."""

    def search_tables(self) -> Iterator[str]:
        """Statements that make what full-text search needs."""

    def drop_search(self) -> Iterator[str]:
        """Statements that take it away."""

    def rules_of_index(self, database: Database) -> int | None:
        """The number of the rules by which the index was made (`indexing.rules_of_words`); None where there is no index."""

    def mark_index(self, database: Database, rules: int) -> None:
        """Keep that number, with the transaction."""

    def put_words(self, database: Database, level: int, text: Text, parts: Sequence[Part]) -> None:
        """Index a source, whole and by its parts."""

    def remove_words(self, database: Database, level: int, text: Text, parts: Sequence[Part]) -> None:
        """Take a source out of the index; its words must be those that were put."""

    def scrub(self, database: Database) -> None:
        """See that what was deleted is gone from the files too; outside any transaction."""

    def matches(
        self, database: Database, level: int, expression: str, limit: int, *, scored: bool
    ) -> list[tuple[int, str, str, float]]:
        """Sources that an expression matches and an audience sees, those added last first: id, date, facets, score.

        At most `limit` of each level up to the audience's. The better the match, the lower the score; without `scored`
        every score is 0, and they are found faster.
        """

    def exceeds(self, database: Database, level: int, expression: str, limit: int) -> bool:
        """Whether an expression matches more than so many sources of the levels up to one, be they current or not."""

    def best_parts(
        self, database: Database, readings: Sequence[int], sought: Sequence[tuple[str, int]], least: int
    ) -> dict[int, int]:
        """For each reading the id of the part that answers best, if one does; see `search.passages`."""


def engine(vendor: str) -> Engine:
    """The engine of a vendor's name, as Django has it: `sqlite` or `postgresql`."""
    return cast("Engine", import_module(f"greffier.register.engines.{vendor}"))
