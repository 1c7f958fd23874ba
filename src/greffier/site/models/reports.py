"""What readers report as wrong, and what officers looked for in vain."""

from __future__ import annotations

from django.db import models

__all__ = ["Report", "Sought"]


class Report(models.Model):
    """What a reader says is wrong: with a fact (`kind`, `key`, `field` …), or with a page.

    `reference` is what the reader keeps; `about` and `said` are the words that the page had for the thing and the fact;
    `origin` is a digest that tells one sender from another for a day, and nothing else. `state` is `open`, `answered`
    (the reader may read `answer`) or `closed`.
    """

    reference = models.CharField(max_length=16, unique=True)
    made = models.DateTimeField(auto_now_add=True, db_index=True)
    language = models.CharField(max_length=8)
    page = models.CharField(max_length=500, blank=True)
    kind = models.CharField(max_length=32, blank=True)
    key = models.CharField(max_length=500, blank=True)
    field = models.CharField(max_length=64, blank=True)
    version = models.CharField(max_length=8, blank=True)
    n = models.PositiveIntegerField(default=0)
    about = models.CharField(max_length=500, blank=True)
    said = models.CharField(max_length=1000, blank=True)
    text = models.TextField()
    sender = models.CharField(max_length=254, blank=True)
    origin = models.CharField(max_length=64, db_index=True)
    state = models.CharField(max_length=16, default="open", db_index=True)
    answer = models.TextField(blank=True)
    answered_by = models.CharField(max_length=150, blank=True)
    answered = models.DateTimeField(null=True)
    judgement = models.CharField(max_length=64, blank=True)

    class Meta:
        """The newest first."""

        app_label = "site"
        ordering = ("-made", "-id")


class Sought(models.Model):
    """A gap of which an officer says that it was looked for and is not to be had: its code, and what it is about.

    `gap` is a digest of both.
    """

    gap = models.CharField(max_length=64, unique=True)
    code = models.CharField(max_length=40)
    about = models.TextField()
    by = models.CharField(max_length=150)
    date = models.DateField()
    reason = models.CharField(max_length=1000)

    class Meta:
        """Named, for modules are looked at without the app too."""

        app_label = "site"
