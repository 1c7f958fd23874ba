"""Addresses that have no language: permanent links, the way to the pages. Those of pages stand in `pages/urls.py`."""

from __future__ import annotations

from django.urls import include, path

import greffier.site.addresses  # noqa: F401 - addresses have keys in them
from greffier.site.accounts import organization
from greffier.site.feeds import oai, odata, sitemaps
from greffier.site.pages import permanent

__all__ = ["urlpatterns"]

handler400 = "greffier.site.pages.errors.unreadable"
handler404 = "greffier.site.pages.errors.not_found"
handler403 = "greffier.site.pages.errors.forbidden"
handler500 = "greffier.site.pages.errors.server_error"

urlpatterns = [
    path("robots.txt", sitemaps.robots, name="robots"),
    path("sitemap.xml", sitemaps.sitemap, name="sitemap"),
    path("sitemap-<str:kind>-<int:number>.xml", sitemaps.sitemap_of_kind, name="sitemap-of-kind"),
    path("odata/", odata.odata, name="odata"),
    path("odata/$metadata", odata.metadata, name="odata-metadata"),
    path("odata/<path:name>", odata.odata_set, name="odata-set"),
    path("oai", oai.oai, name="oai"),
    path("", permanent.begin, name="begin"),
    path("api/", include("greffier.site.api.urls")),
    path("id/<str:kind>/<key:key>", permanent.permanent, name="permanent"),
    path("account/organizations/<str:provider_id>/back/", organization.back, name="openid_connect_callback"),
]
