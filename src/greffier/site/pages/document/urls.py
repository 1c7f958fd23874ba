"""Addresses of documents: their pages, and what is asked of one."""

from __future__ import annotations

from django.urls import path

from greffier.site.pages.document import claim, views

__all__ = ["urlpatterns"]

urlpatterns = [
    path("document/<key:key>", views.document, name="document"),
    path("claim/<str:name>", claim.claim, name="claim"),
]
