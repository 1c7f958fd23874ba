"""What is folded from the claims. All of it can be thrown away and made again (`rebuild --fold`).

A row of level L holds for audience L and those above it, up to the next level that has a row for the same thing.
"""

from __future__ import annotations

from django.db import models

from .evidence import Source
from .rows import RowNumber

__all__ = ["Alias", "Discrepancy", "Mention", "Name", "Record", "Statement", "Thing"]


class Name(models.Model):
    """A thing as claims name it. Numbered as they come, so that what is new stands together on the disk."""

    id = RowNumber(primary_key=True)
    #: digest of cell and name
    digest = models.BigIntegerField(unique=True)
    cell = models.TextField()
    name = models.TextField()
    #: what names are looked through together: the body of a session, the description of a text; else empty
    family = models.TextField()

    class Meta:
        """Found by family."""

        indexes = (models.Index(fields=("cell", "family"), name="name_family"),)


class Statement(models.Model):
    """What claims say of a thing. Numbered as they come, as names are."""

    id = RowNumber(primary_key=True)
    #: digest of what is said of which name
    digest = models.BigIntegerField(unique=True)
    #: number of the name
    name = models.BigIntegerField()
    role = models.TextField()
    value = models.TextField()
    language = models.TextField(null=True)
    #: what the public may know (`tally`): how many documents say it, when first and last, the best rank of an origin
    documents = models.IntegerField(default=0)
    first = models.TextField(null=True)
    last = models.TextField(null=True)
    #: none where nobody says it that the public may hear
    origin = models.SmallIntegerField(null=True)

    class Meta:
        """Found by name."""

        indexes = (models.Index(fields=("name",), name="statement_name"),)


class Mention(models.Model):
    """That a claim makes a statement, in the source that is current from `low` up to, not with, `high`."""

    #: `projection.SHIFT` times the source's number, and a number in it: the rows of a source stand together
    id = RowNumber(primary_key=True)
    #: numbers of a name and of a statement
    name = models.BigIntegerField()
    statement = models.BigIntegerField()
    source = models.ForeignKey(Source, models.PROTECT, db_index=False)
    #: number of the claim in the current reading
    claim = models.IntegerField()
    #: digest of the document, so that documents can be counted
    work = models.BigIntegerField()
    date = models.TextField(null=True)
    origin = models.SmallIntegerField()
    low = models.SmallIntegerField()
    high = models.SmallIntegerField()

    class Meta:
        """All that the fold asks of a mention lies in one index."""

        indexes = (
            models.Index(
                fields=("name", "statement", "low", "high", "work", "date", "origin"), name="mention_fold"
            ),
        )


class Alias(models.Model):
    """A name that stands for another key; a name without a row stands for itself. No key: it fits several things."""

    level = models.SmallIntegerField()
    cell = models.TextField()
    name = models.TextField()
    family = models.TextField()
    key = models.TextField(null=True)

    class Meta:
        """Asked both ways, and by family."""

        constraints = (models.UniqueConstraint(fields=("cell", "name", "level"), name="alias_once"),)
        indexes = (
            models.Index(fields=("cell", "key"), name="alias_key"),
            models.Index(fields=("cell", "family"), name="alias_family"),
        )


class Thing(models.Model):
    """That a thing has been folded for an audience; the highest level up to an audience's own holds for it."""

    level = models.SmallIntegerField()
    cell = models.TextField()
    key = models.TextField()

    class Meta:
        """One row a level."""

        constraints = (models.UniqueConstraint(fields=("cell", "key", "level"), name="thing_once"),)


class Record(models.Model):
    """A record of a thing, as JSON. Its number is given by whoever writes it: its cards are numbered by it."""

    level = models.SmallIntegerField()
    cell = models.TextField()
    thing = models.TextField()
    kind = models.TextField()
    key = models.TextField()
    data = models.TextField()

    class Meta:
        """Found by kind and key, and by the thing that they belong to."""

        constraints = (models.UniqueConstraint(fields=("kind", "key", "level"), name="record_once"),)
        indexes = (models.Index(fields=("cell", "thing"), name="record_thing"),)


class Discrepancy(models.Model):
    """A discrepancy found in folding a thing, as JSON."""

    level = models.SmallIntegerField()
    cell = models.TextField()
    thing = models.TextField()
    name = models.TextField()
    code = models.TextField()
    about = models.TextField()
    data = models.TextField()

    class Meta:
        """Found by the thing that they belong to, by name, and by the record that they are about."""

        indexes = (
            models.Index(fields=("cell", "thing"), name="discrepancy_thing"),
            models.Index(fields=("name",), name="discrepancy_name"),
            models.Index(fields=("about",), name="discrepancy_about"),
        )
