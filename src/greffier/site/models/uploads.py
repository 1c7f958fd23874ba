"""Files that officers sent and that are not in the register yet: received, read, confirmed, added."""

from __future__ import annotations

import uuid

from django.db import models

__all__ = ["STATES", "Upload"]

STATES = ("received", "reading", "read", "refused", "adding", "added", "opened")
"""What becomes of a file, in this order; `refused` ones are told of and can be taken away, `opened` are archives."""


class Upload(models.Model):
    """A file. Its bytes lie in `uploads/` of the register's folder, by `id`, until it is added or taken away.

    `told` is what was read (`adding.preview.Preview`), and once it is added its outcome too; `error` is a code of the
    contract. What a program sends for a `job` is added without being confirmed; its `level` may be left open.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4)
    owner = models.CharField(max_length=150, db_index=True)
    name = models.CharField(max_length=400)
    size = models.BigIntegerField()
    level = models.CharField(max_length=16, blank=True)
    job = models.UUIDField(null=True, db_index=True)
    state = models.CharField(max_length=16, default="received")
    error = models.CharField(max_length=32, blank=True)
    message = models.TextField(blank=True)
    told = models.JSONField(null=True)
    made = models.DateTimeField(auto_now_add=True, db_index=True)
    changed = models.DateTimeField(auto_now=True)

    class Meta:
        """The newest last, as they were sent."""

        app_label = "site"
        ordering = ("made", "name")
