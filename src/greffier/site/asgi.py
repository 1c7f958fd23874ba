"""The site as an ASGI application, for uvicorn (`greffier serve`) or another server."""

import os

from django.core.asgi import get_asgi_application

from greffier.site.bodies import counted
from greffier.site.garbage import tame

__all__ = ["application"]

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "greffier.site.settings")
application = counted(get_asgi_application())
tame()
