"""A number that a row is known by, given by whoever writes the row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

__all__ = ["RowNumber"]


class RowNumber(models.BigIntegerField):  # type: ignore[type-arg]  # at run time it takes no parameters
    """A signed number of 64 bits. In SQLite it is the row's own number, so that no second tree has to find the row."""

    def db_type(self, connection: BaseDatabaseWrapper) -> str:
        """The type of the column."""
        return "integer" if connection.vendor == "sqlite" else "bigint"
