"""The site's own tables, a file a subject."""

from greffier.site.models.reports import Report, Sought

__all__ = ["Report", "Sought"]
