"""Signing in with an account of an organization: the way there is a page, the way back has no language.

An organization is told one address to send people back to, so that cannot be in six languages.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from allauth.socialaccount.models import SocialApp
from allauth.socialaccount.providers.oauth2.views import OAuth2CallbackView, OAuth2LoginView
from allauth.socialaccount.providers.openid_connect.provider import OpenIDConnectProvider
from allauth.socialaccount.providers.openid_connect.views import OpenIDConnectOAuth2Adapter
from django.http import Http404

from greffier.site.addresses import neutral
from greffier.site.languages import in_language

if TYPE_CHECKING:
    from django.http import HttpResponse

    from greffier.site.requests import Request

__all__ = ["back", "go"]


class Adapter(OpenIDConnectOAuth2Adapter):  # type: ignore[misc]  # allauth has no types
    """OpenID Connect, with one way back for all languages."""

    def get_callback_url(self, request: Request, app: object) -> str:  # noqa: ARG002 - as allauth calls it
        """Where the organization sends people back to."""
        return request.build_absolute_uri(neutral("openid_connect_callback", provider_id=self.provider_id))


OpenIDConnectProvider.oauth2_adapter_class = (
    Adapter  # it makes the address to go to, and says there where to come back
)


def go(request: Request, provider_id: str) -> HttpResponse:
    """To the sign-in page of the organization."""
    return _answer(OAuth2LoginView, request, provider_id)


def back(request: Request, provider_id: str) -> HttpResponse:
    """From there, signed in or not."""
    with in_language(request, request.language):
        return _answer(OAuth2CallbackView, request, provider_id)


def _answer(view: type, request: Request, provider_id: str) -> HttpResponse:
    try:
        response: HttpResponse = view.adapter_view(Adapter(request, provider_id))(request)  # type: ignore[attr-defined]  # allauth has no types
    except SocialApp.DoesNotExist:
        raise Http404(provider_id) from None
    if hasattr(response, "render"):
        response.render()  # while addresses are those of pages
    return response
