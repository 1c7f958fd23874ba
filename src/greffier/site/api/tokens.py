"""Tokens: made and shown once, found by their digest, revoked."""

from __future__ import annotations

import hashlib
import secrets
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from greffier.site.api.errors import ApiError
from greffier.site.api.models import Token
from greffier.site.api.scopes import SCOPES, scopes_for
from greffier.site.roles import level_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from django.contrib.auth.models import User

__all__ = [
    "DAYS", "find_token", "make_token", "revoke_token", "state_of", "tokens_beginning", "tokens_of",
]  # fmt: skip

PREFIX = "grf_"
"""What every token begins with, so that programs which look for secrets know one."""
DAYS = 365
"""Days for which a token is good, unless its owner says less."""
SHOWN = 8
MOMENT = timedelta(minutes=1)
"""How exactly it is kept when a token was last used."""


def make_token(account: User, name: str, scopes: Iterable[str], days: int = DAYS) -> tuple[Token, str]:
    """A new token, and its words: nobody can tell them later. Raises ValueError for scopes that the account cannot give."""
    wanted = [one for one in SCOPES if one in set(scopes)]
    allowed = scopes_for(level_of(account))
    beyond = sorted(set(scopes) - set(allowed))
    if beyond or not wanted:
        raise ValueError(
            f"scope: {', '.join(beyond) or 'none'} is not allowed; allowed: {', '.join(allowed)}"
        )
    if not 1 <= days <= DAYS:
        raise ValueError(f"days: {days} is not allowed; allowed: 1 to {DAYS}")
    words = PREFIX + secrets.token_urlsafe(32)
    token = Token.objects.create(
        account=account,
        name=name[:80],
        begins=words[: len(PREFIX) + SHOWN],
        digest=digest_of(words),
        scopes=" ".join(wanted),
        expires=datetime.now(UTC) + timedelta(days=days),
    )
    return token, words


def digest_of(words: str) -> str:
    """What is kept of a token."""
    return hashlib.sha256(words.encode("utf-8", "surrogateescape")).hexdigest()


def find_token(words: str) -> Token:
    """The token of these words, as it is used now. Raises ApiError: no such token, expired, revoked."""
    token = Token.objects.select_related("account").filter(digest=digest_of(words)).first()
    if token is None or not token.account.is_active:
        raise ApiError("bad_token")
    now = datetime.now(UTC)
    if token.revoked is not None:
        raise ApiError("token_revoked", date=token.revoked.date().isoformat())
    if token.expires is not None and token.expires <= now:
        raise ApiError("token_expired", date=token.expires.date().isoformat())
    if token.used is None or now - token.used > MOMENT:
        Token.objects.filter(pk=token.pk).update(used=now)
    return token


def tokens_of(account: User | None = None) -> list[Token]:
    """The tokens of an account, or all, the newest first."""
    found = Token.objects.select_related("account").order_by("-made", "-pk")
    return list(found if account is None else found.filter(account=account))


def tokens_beginning(words: str, account: User | None = None) -> list[Token]:
    """The tokens in force that begin so, of an account or of all."""
    return [one for one in tokens_of(account) if one.revoked is None and one.begins.startswith(words)]


def revoke_token(token: Token) -> None:
    """A token is good for nothing from now on; that there was one stays."""
    token.revoked = datetime.now(UTC)
    token.save(update_fields=["revoked"])


def state_of(token: Token) -> str:
    """`good`, `expired` or `revoked`."""
    if token.revoked is not None:
        return "revoked"
    return "expired" if token.expires is not None and token.expires <= datetime.now(UTC) else "good"
