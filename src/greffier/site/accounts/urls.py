"""Addresses of allauth's pages: those for which nobody may ask here are in the permission table as `nobody`'s."""

from __future__ import annotations

from django.urls import include, path

from greffier.site.accounts import organization

__all__ = ["urlpatterns"]

urlpatterns = [
    path("", include("allauth.account.urls")),
    path("factors/", include("allauth.mfa.urls")),
    path("organizations/", include("allauth.socialaccount.urls")),
    path("organizations/<str:provider_id>/login/", organization.go, name="openid_connect_login"),
]
