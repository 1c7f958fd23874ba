"""The API as Django knows it: an app of its own, for its tokens."""

from __future__ import annotations

from django.apps import AppConfig

__all__ = ["ApiConfig"]


class ApiConfig(AppConfig):
    """Tokens, and answers that are kept for who asks twice."""

    name = "greffier.site.api"
    label = "api"
    default_auto_field = "django.db.models.BigAutoField"
