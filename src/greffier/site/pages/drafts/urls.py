"""Addresses of drafts, behind `drafts`."""

from __future__ import annotations

from django.urls import path

from greffier.site.pages.drafts import views

__all__ = ["urlpatterns"]

urlpatterns = [
    path("", views.drafts, name="drafts"),
    path("/sentence", views.sentence, name="drafts-sentence"),
    path("/file", views.file, name="drafts-file"),
]
