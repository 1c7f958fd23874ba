"""The database: plain SQL that every engine knows, transactions, and errors in the user's terms.

Statements are written with `%s` for values. Django makes the tables (`tables.py`) and is not needed to use them.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from greffier.register.engines import Engine, engine
from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

__all__ = ["Database", "Row", "marks", "watched"]

Row = tuple[Any, ...]
MOST = 900
"""Values in one list: engines allow more, but not every build of them."""
_asked: ContextVar[list[str] | None] = ContextVar("asked", default=None)


def marks(count: int) -> str:
    """`%s, %s, …`: as many as there are values in a list."""
    return ", ".join(["%s"] * count)


@contextmanager
def watched() -> Iterator[list[str]]:
    """The statements that are sent meanwhile, by this thread or task, to whatever database: tests count them.

    Beginnings and ends of transactions count too.
    """
    asked: list[str] = []
    token = _asked.set(asked)
    try:
        yield asked
    finally:
        _asked.reset(token)


class Database:
    """An open database. `address` is a path for SQLite, a URL for PostgreSQL; `treaties` has the user's own, if any."""

    def __init__(self, vendor: str, address: str, treaties: Path | None = None) -> None:
        self.vendor = vendor
        self.treaties = treaties
        self.engine: Engine = engine(vendor)
        with self._told("connect"):
            self._connection = self.engine.connect(address)
        self._depth = 0

    def close(self) -> None:
        """Close it; what was not committed is gone."""
        self._connection.close()

    def execute(self, statement: str, values: Sequence[object] = (), /) -> Any:  # noqa: ANN401 - a cursor of either driver
        """Run one statement; the cursor that comes back holds its rows."""
        with self._told(statement):
            return self._connection.execute(self.engine.sql(statement), values)

    def executemany(self, statement: str, rows: Iterable[Sequence[object]], /) -> None:
        """Run one statement for each row of values."""
        with self._told(statement):
            cursor = self._connection.cursor()
            cursor.executemany(self.engine.sql(statement), rows)

    def rows(self, statement: str, values: Sequence[object] = ()) -> list[Row]:
        """All rows of a question."""
        with self._told(statement):
            found: list[Row] = self._connection.execute(self.engine.sql(statement), values).fetchall()
            return found

    def row(self, statement: str, values: Sequence[object] = ()) -> Row | None:
        """The first row of a question, if there is one."""
        with self._told(statement):
            found: Row | None = self._connection.execute(self.engine.sql(statement), values).fetchone()
            return found

    def listed(self, statement: str, names: Iterable[object], values: Sequence[object] = ()) -> Iterator[Row]:
        """Rows of a question with a list `IN ({})`, however long; `values` stand before the list."""
        listed = list(names)
        for at in range(0, len(listed), MOST):
            some = listed[at : at + MOST]
            yield from self.rows(statement.replace("{}", marks(len(some))), (*values, *some))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; inside another transaction a savepoint, which can fail alone."""
        name = f"greffier_{self._depth}"
        begin, commit, undo = (
            ((f"SAVEPOINT {name}",), f"RELEASE SAVEPOINT {name}", f"ROLLBACK TO SAVEPOINT {name}")
            if self._depth
            else (self.engine.begin_writing(), "COMMIT", "ROLLBACK")
        )
        for statement in begin:
            self.execute(statement)
        self._depth += 1
        try:
            yield
        except BaseException:
            self._depth -= 1
            self._undo(undo)
            raise
        self._depth -= 1
        try:
            self.execute(commit)
        except BaseException:
            self._undo(undo)
            raise

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All questions are answered from one state, whatever others write meanwhile; nothing can be written."""
        for statement in self.engine.begin_reading():
            self.execute(statement)
        try:
            yield
        finally:
            self._undo("ROLLBACK")

    def missing_table(self, error: Exception) -> bool:
        """Whether an error says that a table is not there."""
        return self.engine.missing_table(error)

    def _undo(self, statement: str) -> None:
        """Undo; where the engine has undone everything by itself already (a full disk), there is nothing left to do."""
        try:
            self._connection.execute(statement)
        except Exception as error:
            if self.engine.fault(error) is None and "no transaction" not in str(error):
                raise

    @contextmanager
    def _told(self, statement: str) -> Iterator[None]:
        """Errors of a statement that a user can do something about, in the user's terms; whoever watches is told of it."""
        asked = _asked.get()
        if asked is not None:
            asked.append(statement)
        try:
            yield
        except RegisterError:
            raise
        except Exception as error:
            fault = self.engine.fault(error)
            if fault is None:
                raise
            raise RegisterError(*fault) from error
