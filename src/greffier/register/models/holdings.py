"""What the register holds now, as the journal's entries add up: texts, their sources, judgements in force."""

from __future__ import annotations

from django.db import models

from .evidence import Reading, Source

__all__ = ["Holding", "Judgement", "Text"]


class Text(models.Model):
    """A language version of a document. Several sources may be renditions of it; one is current for an audience."""

    #: the document, as its sources name it (an alias)
    work = models.TextField()
    language = models.TextField()

    class Meta:
        """One row a language."""

        constraints = (models.UniqueConstraint(fields=("work", "language"), name="text_once"),)


class Holding(models.Model):
    """A source as it is held now: its text, reading, access and currency."""

    source = models.OneToOneField(Source, models.PROTECT, primary_key=True)
    #: none once the source is erased
    reading = models.ForeignKey(Reading, models.SET_NULL, null=True)
    text = models.ForeignKey(Text, models.PROTECT, null=True)
    #: the name of the file as it was first added
    name = models.TextField()
    #: a number of `record.access.LEVELS`
    level = models.SmallIntegerField()
    #: rank of the format, 0 the best
    form = models.SmallIntegerField()
    reissued = models.SmallIntegerField()
    withdrawn = models.SmallIntegerField(default=0)
    #: audiences from `low` up to, not with, `high` see its claims; none where they are equal
    low = models.SmallIntegerField(default=0)
    high = models.SmallIntegerField(default=0)
    #: the document time, ISO, and how it is known
    date = models.TextField(null=True)
    dated = models.TextField(default="unknown")
    body = models.TextField(null=True)
    kind = models.TextField(default="other")
    #: what search counts and narrows by (`search.facets`): a line for each value
    facets = models.TextField(null=True)

    class Meta:
        """Looked up by date and by body, for facets and for holes in series."""

        indexes = (models.Index(fields=("body",), name="holding_body"),)


class Judgement(models.Model):
    """A judgement in force; see `record.judgements`. Those revoked are in the journal only."""

    name = models.TextField(unique=True)
    level = models.SmallIntegerField()
    #: the whole judgement, as JSON
    data = models.TextField()
    #: the journal's number of the entry
    entry = models.BigIntegerField()
