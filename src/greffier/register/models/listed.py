"""What lists are made from, and the feed of changes. All of it follows from the folded records."""

from __future__ import annotations

from django.db import models

from .rows import RowNumber

__all__ = ["Band", "Card", "Change", "Feed", "Heading"]


class Heading(models.Model):
    """What records are listed under, as in the catalogue of a library, and how many there are for each audience."""

    id = RowNumber(primary_key=True)
    #: digest of kind, name and value
    digest = models.BigIntegerField(unique=True)
    kind = models.TextField()
    #: one of `headings.HEADINGS`; empty for all of the kind
    name = models.TextField()
    value = models.TextField()
    public = models.IntegerField(default=0)
    delegations = models.IntegerField(default=0)
    secretariat = models.IntegerField(default=0)

    class Meta:
        """The values of a heading are found by its name."""

        indexes = (models.Index(fields=("kind", "name"), name="heading_name"),)


class Card(models.Model):
    """That a record stands under a heading, for audiences from `low` up to, not with, `high`."""

    #: `cards.FAN` times the number of the record, and a number among its cards; the first is that for all of its kind
    id = RowNumber(primary_key=True)
    heading = models.BigIntegerField()
    #: what its key is sorted by (`headings.place_of`), as UTF-8, so that every engine has the same order
    place = models.BinaryField()
    #: year, month and day in eight figures; 0 without a date
    day = models.IntegerField()
    low = models.SmallIntegerField()
    high = models.SmallIntegerField()

    class Meta:
        """A list is a stretch of one index, by place or by day."""

        indexes = (
            models.Index(fields=("heading", "place", "day", "low", "high"), name="card_list"),
            models.Index(fields=("heading", "-day", "place", "low", "high"), name="card_newest"),
        )


class Band(models.Model):
    """A digest that texts of provisions share if they have most words in common (`likeness.bands`)."""

    #: `cards.FAN` times the number of the record, and a number among its bands
    id = RowNumber(primary_key=True)
    band = models.BigIntegerField()
    #: digest of the text
    text = models.BigIntegerField()
    #: the audiences that the record is for, as of a card
    low = models.SmallIntegerField()
    high = models.SmallIntegerField()

    class Meta:
        """All that is asked of a band lies in one index."""

        indexes = (models.Index(fields=("band", "text", "low", "high"), name="band_text"),)


class Feed(models.Model):
    """The changes of one level: which beginning they count from, and the number of the last; level -1 is `feed.RULES`."""

    level = models.SmallIntegerField(primary_key=True)
    epoch = models.TextField()
    last = models.BigIntegerField()


class Change(models.Model):
    """That a record of a level is otherwise than it was; only the last change of each."""

    #: `feed.SHIFT` times the level, and the number of the change
    id = RowNumber(primary_key=True)
    level = models.SmallIntegerField()
    kind = models.TextField()
    key = models.TextField()

    class Meta:
        """One row a record."""

        constraints = (models.UniqueConstraint(fields=("kind", "key", "level"), name="change_once"),)
