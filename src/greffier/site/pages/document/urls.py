"""Addresses of documents: their list, their pages, and what is asked of one."""

from __future__ import annotations

from django.urls import path

from greffier.site.pages.document import claim, downloads, listing, picturing, views

__all__ = ["urlpatterns"]

urlpatterns = [
    path("documents", listing.documents, name="documents"),
    path("document/<key:key>", views.document, name="document"),
    path("beside/<key:key>", views.beside, name="beside"),
    path("compare/<key:key>", views.compare, name="compare"),
    path("citing/<key:key>", views.citations, name="citing"),
    path("download/<key:key>", downloads.download, name="download"),
    path("picture/<str:source>/<int:number>", picturing.picture, name="picture"),
    path("claim/<str:name>", claim.claim, name="claim"),
]
