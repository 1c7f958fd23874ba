"""Tables made once: a new register of a test starts as a copy of what the migrations made the first time."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from greffier.register.home import database_url, home
from greffier.register.tables import migrate


@pytest.fixture(scope="session", autouse=True)
def tables_made_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Spare a new register in a file the migrations, a fifth of a second each time.

    Registers that are there are brought up to date as ever, and so is whatever PostgreSQL holds.
    """
    made = tmp_path_factory.mktemp("tables") / "register.db"

    def migrate_or_copy() -> None:
        database = home() / "register.db"
        new = database_url() is None and not database.exists()
        if new and made.exists():
            shutil.copyfile(made, database)
            return
        migrate()
        if new:
            shutil.copyfile(database, made)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("greffier.register.opening.migrate", migrate_or_copy)
        yield
