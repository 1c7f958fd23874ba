"""Addresses of comparisons, behind `two-texts`."""

from __future__ import annotations

from django.urls import path

from greffier.site.pages.texts import views

__all__ = ["urlpatterns"]

urlpatterns = [
    path("", views.compare, name="two-texts"),
    path("/word", views.word, name="two-texts-word"),
    path("/files", views.files, name="two-texts-files"),
]
