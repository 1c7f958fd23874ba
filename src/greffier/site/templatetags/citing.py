"""`{% cite "session" key %}`: what every page offers of its thing."""

from __future__ import annotations

from typing import Any

from django import template

from greffier.site.citing import citing

__all__ = ["register"]

register = template.Library()


@register.inclusion_tag("site/cite.html", takes_context=True)
def cite(context: dict[str, Any], kind: str, key: str, official: str | None = None) -> dict[str, Any]:
    """How to cite a thing, its permanent link and official copy, the way to say that something of it is wrong."""
    return {
        "language": context["language"],
        "citing": citing(context["request"], context["desk"], kind, key),
        "official": official,
    }
