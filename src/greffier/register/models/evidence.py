"""Evidence: what came from outside and what was read of it. Rows are added and never changed; triggers see to it."""

from __future__ import annotations

from django.db import models

from .rows import RowNumber

__all__ = ["Claim", "Erasure", "Journal", "Part", "Reading", "Source"]


class Journal(models.Model):
    """An entry of the append-only journal. Each holds the digest of the one before it in its stream."""

    stream = models.TextField()
    number = models.BigIntegerField()
    #: ISO time in UTC
    at = models.TextField()
    actor = models.TextField()
    #: one of `journal.ACTS`
    act = models.TextField()
    #: canonical JSON
    content = models.TextField()
    previous = models.CharField(max_length=64)
    digest = models.CharField(max_length=64)

    class Meta:
        """One number once in a stream."""

        constraints = (models.UniqueConstraint(fields=("stream", "number"), name="journal_number"),)


class Source(models.Model):
    """A source: a file, or what a person stated. Its bytes lie in `sources/`, named by their digest."""

    sha256 = models.CharField(max_length=64, unique=True)
    #: one of `record.claims.ORIGINS`
    origin = models.TextField()
    media_type = models.TextField()
    size = models.BigIntegerField()
    #: the journal's number of the entry that added it
    added = models.BigIntegerField()


class Reading(models.Model):
    """What one version of the reader, with one version of the treaties' data, found in a source."""

    source = models.ForeignKey(Source, models.PROTECT)
    reader = models.TextField()
    #: digest of the treaty data
    data = models.TextField()
    #: the source as the fold sees it (`record.claims.Source`), as JSON; its level is that of the holding
    told = models.TextField()
    #: the contract's `document`, as JSON
    document = models.TextField()
    #: the contract's `warnings`, as JSON
    warnings = models.TextField()
    characters = models.BigIntegerField()
    #: the text that all offsets count in, compressed by zlib
    text = models.BinaryField()

    class Meta:
        """A version reads a source once."""

        constraints = (models.UniqueConstraint(fields=("source", "reader", "data"), name="reading_once"),)


class Part(models.Model):
    """A part of a text, as the reading contract has it."""

    #: `projection.SHIFT` times the reading's number, and the part's place in it
    id = RowNumber(primary_key=True)
    reading = models.ForeignKey(Reading, models.PROTECT)
    eid = models.TextField()
    type = models.TextField()
    marker = models.TextField(null=True)
    text = models.TextField()
    start = models.BigIntegerField()
    #: the contract's `end` (a word that SQL keeps for itself)
    stop = models.BigIntegerField()
    parent = models.TextField(null=True)
    page = models.IntegerField(null=True)


class Claim(models.Model):
    """A claim: its kind, its keys as JSON, its passage, and its name for ever."""

    #: `projection.SHIFT` times the reading's number, and the claim's place in it
    id = RowNumber(primary_key=True)
    reading = models.ForeignKey(Reading, models.PROTECT)
    fingerprint = models.TextField()
    kind = models.TextField()
    keys = models.TextField()
    #: what the fold needs besides, as JSON; null where nothing is
    more = models.TextField(null=True)
    part = models.TextField()
    start = models.BigIntegerField()
    #: the contract's `end` (a word that SQL keeps for itself)
    stop = models.BigIntegerField()


class Erasure(models.Model):
    """That a source was erased, and why. A row here is what lets the triggers pass the deletion of its readings."""

    source = models.OneToOneField(Source, models.PROTECT)
    reason = models.TextField()
    #: the journal's number of the entry
    entry = models.BigIntegerField()
