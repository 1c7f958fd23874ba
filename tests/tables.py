"""Tables made once: a new register of a test starts as a copy of what the migrations made the first time."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from greffier.register.home import database_url, home
from greffier.register.tables import migrate
from once import MakeOnce


@pytest.fixture(scope="session", autouse=True)
def tables_made_once(once: MakeOnce) -> Iterator[None]:
    """Spare a new register in a file the migrations, a fifth of a second each time.

    Registers that are there are brought up to date as ever, and so is whatever PostgreSQL holds.
    """

    def make(folder: Path) -> None:
        migrate()
        folder.mkdir()
        shutil.copy(home() / "register.db", folder)

    def migrate_or_copy() -> None:
        if database_url() is not None or (home() / "register.db").exists():
            migrate()
            return
        made = once("tables", make)
        if not (home() / "register.db").exists():
            shutil.copyfile(made / "register.db", home() / "register.db")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("greffier.register.opening.migrate", migrate_or_copy)
        yield
