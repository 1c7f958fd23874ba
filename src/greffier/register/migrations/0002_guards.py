"""What Django has no words for: triggers that keep evidence from change, and the full-text table."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.db import migrations

from greffier.register.engines import engine

if TYPE_CHECKING:
    from django.apps.registry import Apps
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def make(_: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Triggers and full text of the engine."""
    known = engine(editor.connection.vendor)
    for statement in (*known.guards(), *known.search_tables()):
        editor.execute(statement, params=None)


def unmake(_: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """Without them again."""
    known = engine(editor.connection.vendor)
    for statement in (*known.drop_search(), *known.unguard()):
        editor.execute(statement, params=None)


class Migration(migrations.Migration):
    """After the tables."""

    dependencies: ClassVar = [("register", "0001_tables")]
    operations: ClassVar = [migrations.RunPython(make, unmake)]
