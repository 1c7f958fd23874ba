"""Opening a register: its folder, its database, the treaties that it knows."""

from __future__ import annotations

import os
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from greffier.register.database import Database
from greffier.register.errors import RegisterError
from greffier.register.home import Home, database_url, open_home
from greffier.register.lock import writing
from greffier.register.tables import is_current, migrate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from greffier.treaties import Treaty

__all__ = ["FORMAT", "Register", "open_database", "reading_register", "writing_register"]

FORMAT = 1
"""The format of the folder; the database tells its own by its migrations."""


class Register:
    """An open register."""

    def __init__(self, home: Home, database: Database) -> None:
        self.home = home
        self.database = database

    @property
    def treaty_folder(self) -> Path | None:
        """The user's own treaties, where there are any."""
        return self.home.own_treaties

    @cached_property
    def versions(self) -> tuple[str, str]:
        """The versions of the reader and of the treaties' data."""
        from greffier.register.readings import data_version, reader_version

        return reader_version(), data_version(self.treaty_folder)

    @cached_property
    def treaties(self) -> dict[str, Treaty]:
        """All treaties by key."""
        from greffier.treaties import available, load

        return {key: load(key, self.treaty_folder) for key in available(self.treaty_folder)}


@contextmanager
def reading_register(folder: Path | None = None) -> Iterator[Register]:
    """A register to look into, as it is now. Raises RegisterError where there is none, or one of a later format."""
    home = open_home(folder)
    database = open_database(home)
    try:
        with database.snapshot():
            yield Register(home, database)
    finally:
        database.close()


def open_database(home: Home) -> Database:
    """The database of a register that is there, brought up to date where it is not. Raises as `reading_register` does."""
    if not _has_format(home) or (database_url() is None and not home.database.is_file()):
        raise RegisterError(
            "no_register", f"there is no register in {home.folder}; `greffier add FILE...` makes one"
        )
    database = _connect(home)
    try:
        if is_current(database):
            return database
    except BaseException:
        database.close()
        raise
    database.close()
    with writing(home.folder, "migrating"):
        migrate_in(home)
        database = _connect(home)
        try:
            _keep_index(Register(home, database))
        except BaseException:
            database.close()
            raise
    return database


@contextmanager
def writing_register(what: str, folder: Path | None = None, *, create: bool = False) -> Iterator[Register]:
    """A register to write in, held against other writers; with `create` it is made where there is none."""
    home = open_home(folder)
    if not _has_format(home):
        if not create:
            raise RegisterError(
                "no_register", f"there is no register in {home.folder}; `greffier add FILE...` makes one"
            )
        _make_folder(home)
    with writing(home.folder, what):
        if database_url() is not None or not home.database.is_file():
            migrate_in(home)
        database = _connect(home)
        try:
            if not is_current(database):
                database.close()
                migrate_in(home)
                database = _connect(home)
            register = Register(home, database)
            _keep_index(register)
            yield register
        finally:
            database.close()


def _keep_index(register: Register) -> None:
    from greffier.register.indexing import keep_index
    from greffier.register.listing import keep_lists

    keep_index(register)
    keep_lists(register.database)


def migrate_in(home: Home) -> None:
    """Bring the tables of a folder's register up to date."""
    before = os.environ.get("GREFFIER_HOME")
    os.environ["GREFFIER_HOME"] = str(home.folder)  # where Django's settings look
    try:
        migrate()
    finally:
        if before is None:
            del os.environ["GREFFIER_HOME"]
        else:
            os.environ["GREFFIER_HOME"] = before


def _connect(home: Home) -> Database:
    url = database_url()
    if url is None:
        return Database("sqlite", str(home.database), home.own_treaties)
    return Database("postgresql", url, home.own_treaties)


def _has_format(home: Home) -> bool:
    """Whether the folder is a register's. Raises RegisterError for one of a later format."""
    try:
        said = (home.folder / "format").read_text(encoding="utf-8").strip()
    except OSError:
        return False
    if not said.isdigit():
        raise RegisterError("damaged", f"{home.folder / 'format'}: it must hold a number")
    if int(said) > FORMAT:
        raise RegisterError(
            "newer_format",
            f"the register in {home.folder} has format {said}, this version of Greffier knows {FORMAT}: "
            "use the version that made it",
        )
    return True


def _make_folder(home: Home) -> None:
    try:
        home.folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # what is in it may be closed to others
        home.sources.mkdir(exist_ok=True)
        unfinished = home.folder / f"format.{os.getpid()}"
        unfinished.write_text(f"{FORMAT}\n", encoding="utf-8")
        unfinished.replace(home.folder / "format")
    except OSError as error:
        raise RegisterError("not_allowed", f"{home.folder} cannot be made: {error.strerror}") from error
