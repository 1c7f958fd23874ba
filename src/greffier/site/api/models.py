"""Tables of the API in the site's own database: tokens, and what was answered to requests that write."""

from __future__ import annotations

from django.conf import settings
from django.db import models

__all__ = ["Answer", "Token"]


class Token(models.Model):
    """A token: only its digest is kept, so that nobody who reads the table can use it."""

    account = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="tokens")
    #: what its owner calls it
    name = models.CharField(max_length=80)
    #: how it begins, to tell it from others
    begins = models.CharField(max_length=12)
    #: SHA-256 of the token
    digest = models.CharField(max_length=64, unique=True)
    #: names of `scopes.SCOPES`, blanks between
    scopes = models.TextField()
    made = models.DateTimeField(auto_now_add=True)
    expires = models.DateTimeField(null=True)
    used = models.DateTimeField(null=True)
    revoked = models.DateTimeField(null=True)


class Answer(models.Model):
    """What was answered to a request that names itself (`Idempotency-Key`), for whoever sends it again."""

    #: the account that asked
    account = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE)
    key = models.CharField(max_length=200)
    #: SHA-256 of method, address and body
    request = models.CharField(max_length=64)
    #: none while the first request is still being answered
    status = models.SmallIntegerField(null=True)
    body = models.TextField(default="")
    #: headers that belong to it, by name
    headers = models.JSONField(default=dict)
    made = models.DateTimeField(auto_now_add=True)

    class Meta:
        """A key means one request of an account."""

        constraints = (models.UniqueConstraint(fields=("account", "key"), name="answer_once"),)
