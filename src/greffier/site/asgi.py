"""The site as an ASGI application, for uvicorn (`greffier serve`) or another server."""

import os

from django.core.asgi import get_asgi_application

__all__ = ["application"]

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "greffier.site.settings")
application = get_asgi_application()
