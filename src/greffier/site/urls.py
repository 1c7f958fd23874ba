"""Addresses that have no language: permanent links, the way to the pages. Those of pages stand in `pages/urls.py`."""

from __future__ import annotations

from django.urls import include, path

import greffier.site.addresses  # noqa: F401 - addresses have keys in them
from greffier.site.accounts import organization
from greffier.site.pages import permanent

__all__ = ["urlpatterns"]

handler404 = "greffier.site.pages.errors.not_found"
handler403 = "greffier.site.pages.errors.forbidden"
handler500 = "greffier.site.pages.errors.server_error"

urlpatterns = [
    path("", permanent.begin, name="begin"),
    path("api/", include("greffier.site.api.urls")),
    path("id/<str:kind>/<key:key>", permanent.permanent, name="permanent"),
    path("account/organizations/<str:provider_id>/back/", organization.back, name="openid_connect_callback"),
]
