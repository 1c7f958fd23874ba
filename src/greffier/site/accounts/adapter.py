"""How allauth does its work here: nobody signs up, an organization's people may be let in with the role it was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from allauth.account.adapter import DefaultAccountAdapter
from allauth.socialaccount.adapter import DefaultSocialAccountAdapter
from django.conf import settings

from greffier.site.accounts import people

if TYPE_CHECKING:
    from allauth.socialaccount.models import SocialLogin
    from django.contrib.auth.models import User
    from django.http import HttpRequest

    from greffier.site.choices import Organization

__all__ = ["Accounts", "Organizations"]


class Accounts(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Accounts with a password."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:  # noqa: ARG002 - as allauth calls it
        """Nobody makes an account for themselves."""
        return False


class Organizations(DefaultSocialAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """Accounts that an organization keeps."""

    def is_open_for_signup(self, request: HttpRequest, sociallogin: SocialLogin) -> bool:  # noqa: ARG002 - as allauth calls it
        """Who comes from an organization whose people have a role here is let in."""
        return _role(sociallogin) is not None

    def save_user(self, request: HttpRequest, sociallogin: SocialLogin, form: object = None) -> User:
        """The account of somebody who comes for the first time, with the role of the organization."""
        user: User = super().save_user(request, sociallogin, form)
        role = _role(sociallogin)
        if role is not None:
            people.give_role(user, role)
        return user


def _role(login: SocialLogin) -> str | None:
    chosen: tuple[Organization, ...] = settings.CHOICES.organizations
    return next((one.role for one in chosen if one.id == login.account.provider), None)
