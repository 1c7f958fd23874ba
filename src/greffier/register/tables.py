"""The tables of a register: made and brought up to date by Django's migrations, the one place that needs Django."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from greffier.register.engines import engine
from greffier.register.errors import RegisterError

if TYPE_CHECKING:
    from greffier.register.database import Database

__all__ = ["is_current", "migrate"]

MIGRATIONS = Path(__file__).parent / "migrations"


OWN = "greffier.settings"
"""The settings that name the register's database as the only one."""


def known() -> set[str]:
    """The migrations that this version of Greffier has."""
    return {path.stem for path in MIGRATIONS.glob("[0-9]*.py")}


def is_current(database: Database) -> bool:
    """Whether the tables are as this version wants them.

    Raises RegisterError (`newer_format`) where a later version made them.
    """
    try:
        rows = database.rows("SELECT name FROM django_migrations WHERE app = %s", ("register",))
    except Exception as error:  # whatever an engine calls a table that is not there
        if database.missing_table(error):
            return False
        raise
    applied = {name for (name,) in rows}
    later = sorted(applied - known())
    if later:
        raise RegisterError(
            "newer_format",
            f"the register was made by a later version of Greffier ({later[-1]}); this one knows {max(known())}: "
            "use that version, or restore a bundle that it exported",
        )
    return applied == known()


def migrate() -> None:
    """Make the tables, or bring them up to date; the environment says where (`greffier.settings`), each time anew.

    Raises RegisterError where it names no database, or the disk is full.
    """
    if os.environ.setdefault("DJANGO_SETTINGS_MODULE", OWN) != OWN:
        _migrate_apart()
        return
    import django
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import call_command
    from django.db import DatabaseError, connection, connections

    try:
        django.setup()
        from greffier import settings

        named = settings.database()
    except ImproperlyConfigured as error:
        raise RegisterError("settings", str(error)) from None
    connection.close()
    del connections["default"]  # a program may open several registers, one after the other
    connections.settings = connections.configure_settings({"default": named})
    try:
        call_command("migrate", "register", interactive=False, verbosity=0)
    except DatabaseError as error:
        cause = error.__cause__
        fault = engine(connection.vendor).fault(cause) if isinstance(cause, Exception) else None
        if fault is None:
            raise
        raise RegisterError(*fault) from error
    finally:
        connection.close()


def _migrate_apart() -> None:
    """The same in a process of its own: in this one Django is set up for something else (the site)."""
    import subprocess
    import sys

    program = "from greffier.register.tables import migrate; migrate()"
    told = subprocess.run(  # noqa: S603 - our own Python, a fixed program
        [sys.executable, "-c", program],
        env={**os.environ, "DJANGO_SETTINGS_MODULE": OWN},
        capture_output=True,
        check=False,
    )
    if told.returncode:
        lines = told.stderr.decode("utf-8", "replace").strip().splitlines()
        raise RegisterError(
            "damaged", f"the tables cannot be made: {lines[-1] if lines else 'no reason given'}"
        )
