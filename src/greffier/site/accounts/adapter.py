"""How allauth does its work here: nobody signs up, an organization's people may be let in with the role it was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import ratelimit
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings

from greffier.site.accounts import people
from greffier.site.accounts.lockout import locked_out
from greffier.site.pace import address_of
from greffier.site.pages.errors import page
from greffier.site.roles import ADMINISTRATOR, ROLES, SECRETARIAT, role_of

if TYPE_CHECKING:
    from allauth.socialaccount.models import SocialLogin
    from django.contrib.auth.models import User
    from django.http import HttpRequest

    from greffier.site.choices import Organization
    from greffier.site.requests import Request

__all__ = ["Accounts", "Organizations"]


WRONG = "wrong_password"
"""What `ACCOUNT_RATE_LIMITS` calls it."""


class Accounts(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Accounts with a password."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 - as allauth calls it
        """Nobody makes an account for themselves."""
        return False

    def pre_authenticate(self, request: Request, **credentials: object) -> None:  # noqa: ARG002 - as allauth calls it
        """Passwords are counted by axes, by name and address: strangers must not lock out whoever has the name.

        Here those of one address that are wrong are counted, for whatever names. Raises ImmediateHttpResponse (429).
        """
        if not ratelimit.consume(request, action=WRONG, dry_run=True):
            raise ImmediateHttpResponse(locked_out(request))

    def authentication_failed(self, request: Request, **credentials: object) -> None:  # noqa: ARG002 - as allauth calls it
        """Count one."""
        ratelimit.consume(request, action=WRONG)

    def get_client_ip(self, request: Request) -> str:
        """The address that everything else counts."""
        return address_of(request)


class Organizations(DefaultSocialAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Accounts that an organization keeps."""

    def pre_social_login(self, request: Request, sociallogin: SocialLogin) -> None:
        """An organization speaks for no account above the role of its people, and never for an administrator's.

        Raises ImmediateHttpResponse (403).
        """
        if sociallogin.is_existing and not _speaks_for(_organization(sociallogin), sociallogin.user):
            raise ImmediateHttpResponse(page(request, "error-forbidden", 403))

    def can_authenticate_by_email(self, login: SocialLogin, email: str) -> bool:
        """Whether an organization speaks for an address."""
        allowed: bool = super().can_authenticate_by_email(login, email)
        return allowed and _is_of(_organization(login), email)

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:  # noqa: ARG002 - as allauth calls it
        """Who comes from an organization whose people have a role here is let in."""
        chosen = _organization(sociallogin)
        known = [one.email for one in sociallogin.email_addresses if one.verified]
        return chosen is not None and chosen.role is not None and _is_any_of(chosen, known)

    def save_user(self, request: HttpRequest, sociallogin: SocialLogin, form: object = None) -> User:
        """The account of somebody who comes for the first time, with the role of the organization."""
        user: User = super().save_user(request, sociallogin, form)
        chosen = _organization(sociallogin)
        if chosen is not None and chosen.role is not None:
            people.give_role(user, chosen.role)
        return user


def _organization(login: SocialLogin) -> Organization | None:
    chosen: tuple[Organization, ...] = settings.CHOICES.organizations
    return next((one for one in chosen if one.id == login.account.provider), None)


def _speaks_for(chosen: Organization | None, user: User) -> bool:
    role = role_of(user)
    if chosen is None or role == ADMINISTRATOR:
        return False
    return role not in ROLES or ROLES.index(role) >= ROLES.index(chosen.role or SECRETARIAT)


def _is_of(chosen: Organization | None, email: str) -> bool:
    """Whether an address has one of the domains of an organization; where none is named, any will do."""
    return chosen is not None and (not chosen.domains or email.rpartition("@")[2].lower() in chosen.domains)


def _is_any_of(chosen: Organization, emails: list[str]) -> bool:
    return not chosen.domains or any(_is_of(chosen, email) for email in emails)
