"""What every page has around it: its language, the same page in the others, who has signed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings

from greffier.site.addresses import translated
from greffier.site.languages import LANGUAGES, NAMES, direction
from greffier.site.menu import menu_of
from greffier.site.permissions import groups_of
from greffier.site.roles import role_of

if TYPE_CHECKING:
    from greffier.site.requests import Request

__all__ = ["frame"]


def frame(request: Request) -> dict[str, Any]:
    """Context processor: what the frame of every page needs.

    `languages` are code, name and address of this page in each; `graphs` says whether the script that lets graphs be moved
    about in is installed.
    """
    language = request.language
    return {
        "language": language,
        "direction": direction(language),
        "languages": [(code, NAMES[code], translated(request, code)) for code in LANGUAGES],
        "graphs": settings.FRONT.joinpath("cytoscape").is_dir(),
        "demonstration": settings.DEMONSTRATION,
        "role": role_of(request.user),
        "groups_mine": groups_of(request.user),
        "menu": menu_of(request),
    }
