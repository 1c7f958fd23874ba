"""The site as Django knows it."""

from __future__ import annotations

from django.apps import AppConfig

__all__ = ["SiteConfig"]


class SiteConfig(AppConfig):
    """The app of pages, API and feeds."""

    name = "greffier.site"
    label = "site"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """The permission table is checked with everything else."""
        import greffier.site.permissions  # noqa: F401 - it registers its check
