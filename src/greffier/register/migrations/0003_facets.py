"""Search by parts, and by facets: a column, and the full-text tables anew; `indexing.keep_index` fills them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.db import migrations, models

from greffier.register.engines import engine

if TYPE_CHECKING:
    from django.apps.registry import Apps
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def make(_: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """The tables of this version; those of 0002 were made by an earlier one."""
    known = engine(editor.connection.vendor)
    for statement in (*known.drop_search(), *known.search_tables()):
        editor.execute(statement, params=None)


class Migration(migrations.Migration):
    """After the guards."""

    dependencies: ClassVar = [("register", "0002_guards")]
    operations: ClassVar = [
        migrations.AddField("holding", "facets", models.TextField(null=True)),
        migrations.RunPython(make, migrations.RunPython.noop),
    ]
