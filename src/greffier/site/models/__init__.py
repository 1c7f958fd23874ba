"""The site's own tables, a file a subject."""

from greffier.site.models.reports import Report, Sought
from greffier.site.models.uploads import Upload

__all__ = ["Report", "Sought", "Upload"]
