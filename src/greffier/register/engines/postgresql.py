"""PostgreSQL: the triggers that keep evidence, connections and their errors. It has no search yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from greffier.register.database import Database
    from greffier.register.engines.fts5 import Part, Text

__all__ = [
    "begin_reading",
    "begin_writing",
    "best_parts",
    "bytewise",
    "connect",
    "drop_search",
    "exceeds",
    "fault",
    "guards",
    "mark_index",
    "matches",
    "missing_table",
    "put_words",
    "remove_words",
    "rules_of_index",
    "scrub",
    "search_tables",
    "sql",
    "unguard",
]

FAULTS = {
    "53100": ("disk_full", "the database server has no room left; nothing of this was added"),
    "55P03": ("locked", "another program holds the register"),
    "40P01": ("locked", "another program holds the register"),
    "42501": ("not_allowed", "the database server does not allow this to the user of DATABASE_URL"),
    "25006": ("not_allowed", "the database server lets the register be read only"),
}
"""SQLSTATE: what the user is told."""

REFUSE = """
CREATE FUNCTION register_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'evidence is kept: % takes no %', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$
"""

KEEP = """
CREATE FUNCTION register_keep_{table}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM register_erasure WHERE source_id = {source}) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'evidence is kept: % takes no %', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$
"""

READ = "(SELECT source_id FROM register_reading WHERE id = OLD.reading_id)"
ERASABLE = {"reading": "OLD.source_id", "part": READ, "claim": READ}
ERASED_FROM = (
    *("reading", "part", "claim", "statement", "name", "mention", "record"),
    *("heading", "card", "band", "change"),
)
"""Tables that may have held what was erased."""
KEPT = ("journal", "source", "erasure")


def guards() -> Iterator[str]:
    """Triggers that refuse to change or truncate evidence, and to delete it but for the readings of an erased source."""
    yield REFUSE
    for table in (*KEPT, *ERASABLE):
        acts = "UPDATE OR DELETE" if table in KEPT else "UPDATE"
        yield (
            f"CREATE TRIGGER register_{table}_kept BEFORE {acts} ON register_{table} "
            "FOR EACH ROW EXECUTE FUNCTION register_refuse()"
        )
        yield (
            f"CREATE TRIGGER register_{table}_whole BEFORE TRUNCATE ON register_{table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION register_refuse()"
        )
    for table, source in ERASABLE.items():
        yield KEEP.format(table=table, source=source)
        yield (
            f"CREATE TRIGGER register_{table}_erased BEFORE DELETE ON register_{table} "
            f"FOR EACH ROW EXECUTE FUNCTION register_keep_{table}()"
        )


def unguard() -> Iterator[str]:
    """Take the triggers away again: only a migration backwards does that."""
    for table in (*KEPT, *ERASABLE):
        for name in ("kept", "whole", "erased"):
            yield f"DROP TRIGGER IF EXISTS register_{table}_{name} ON register_{table}"
    for table in ERASABLE:
        yield f"DROP FUNCTION IF EXISTS register_keep_{table}()"
    yield "DROP FUNCTION IF EXISTS register_refuse()"


def connect(address: str) -> Any:  # noqa: ANN401 - psycopg is there only where it is wanted
    """Connect to a server. Raises RegisterError where psycopg or the server is not there."""
    try:
        import psycopg
    except ImportError:
        raise RegisterError(
            "unsupported", "DATABASE_URL names PostgreSQL: install greffier[postgresql], or unset it"
        ) from None
    try:
        return psycopg.connect(address, autocommit=True)
    except psycopg.OperationalError as error:
        first = str(error).partition("\n")[0]
        raise RegisterError(
            "no_register", f"the database server of DATABASE_URL does not answer: {first}"
        ) from None
    except psycopg.Error:  # whose words would tell the password
        raise RegisterError(
            "settings", "DATABASE_URL is not well formed: postgresql://user:password@host:port/name"
        ) from None


def sql(statement: str) -> str:
    """PostgreSQL marks values by `%s`, as we do."""
    return statement


def bytewise(column: str) -> str:
    """Whatever the order of the database is."""
    return f'{column} COLLATE "C"'


def fault(error: Exception) -> tuple[str, str] | None:
    """Errors that a user can do something about."""
    return FAULTS.get(getattr(error, "sqlstate", None) or "")


def missing_table(error: Exception) -> bool:
    """Whether an error says that a table is not there."""
    return getattr(error, "sqlstate", None) == "42P01"


def begin_reading() -> Iterator[str]:
    """One state of the database for all questions."""
    yield "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"


def begin_writing() -> Iterator[str]:
    """A transaction that other writers wait for: the journal is one row after the other."""
    yield "BEGIN"
    yield "LOCK TABLE register_journal IN EXCLUSIVE MODE"


def search_tables() -> Iterator[str]:
    """None: search is kept in SQLite only so far."""
    yield from ()


def drop_search() -> Iterator[str]:
    """None."""
    yield from ()


def scrub(database: Database) -> None:
    """See that what was deleted is gone from the files too."""
    for table in ERASED_FROM:
        database.execute(f"VACUUM FULL register_{table}")


def rules_of_index(database: Database) -> int | None:
    """There is none."""
    return None


def mark_index(database: Database, rules: int) -> None:
    """Nothing to keep."""


def put_words(database: Database, level: int, text: Text, parts: Sequence[Part]) -> None:
    """Nothing is indexed yet."""


def remove_words(database: Database, level: int, text: Text, parts: Sequence[Part]) -> None:
    """Nothing is indexed yet."""


def matches(
    database: Database, level: int, expression: str, limit: int, *, scored: bool
) -> list[tuple[int, str, str, float]]:
    """Raises RegisterError: there is no search here yet."""
    raise RegisterError(
        "unsupported", "search is not kept in PostgreSQL yet; it works where the register is a file"
    )


def exceeds(database: Database, level: int, expression: str, limit: int) -> bool:
    """Nothing does: `matches` tells that there is no search here."""
    return False


def best_parts(
    database: Database, readings: Sequence[int], sought: Sequence[tuple[str, int]], least: int
) -> dict[int, int]:
    """None: nothing is indexed yet."""
    return {}
