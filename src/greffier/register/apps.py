"""The register as an app of Django: its models and migrations."""

from __future__ import annotations

from django.apps import AppConfig

__all__ = ["RegisterConfig"]


class RegisterConfig(AppConfig):
    """The app `register`."""

    name = "greffier.register"
    label = "register"
    default_auto_field = "django.db.models.BigAutoField"
