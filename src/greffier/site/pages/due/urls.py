"""Addresses of due dates, behind `due`."""

from __future__ import annotations

from django.urls import path

import greffier.site.addresses  # noqa: F401 - addresses have keys in them
from greffier.site.pages.due import views

__all__ = ["urlpatterns"]

urlpatterns = [
    path("", views.due, name="due"),
    path("/<key:key>", views.due_of, name="due-of"),
]
