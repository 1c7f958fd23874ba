"""The address at which somebody sets the first password of an account, or another one: good for once, and for three days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from allauth.account import app_settings
from allauth.account.adapter import get_adapter
from allauth.account.internal.flows.password_reset import get_reset_password_from_key_url
from allauth.account.utils import user_pk_to_url_str

if TYPE_CHECKING:
    from django.contrib.auth.models import User

    from greffier.site.requests import Request

__all__ = ["invite"]


def invite(request: Request, user: User) -> str:
    """The address; where the account has an e-mail address, it is sent there too."""
    key = f"{user_pk_to_url_str(user)}-{app_settings.PASSWORD_RESET_TOKEN_GENERATOR().make_token(user)}"
    address: str = get_reset_password_from_key_url(request, key)
    if user.email:
        told = {"language": request.language, "username": user.username, "password_reset_url": address}
        get_adapter().send_mail("account/email/invitation", user.email, told)
    return address
