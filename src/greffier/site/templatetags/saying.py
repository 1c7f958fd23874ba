"""`{% say "message" n=3 %}`: what the page says, in its language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import template

from greffier.site.saying import say as said

if TYPE_CHECKING:
    from django.utils.safestring import SafeString

__all__ = ["register"]

register = template.Library()


@register.simple_tag(takes_context=True)
def say(context: dict[str, Any], message: str, **values: Any) -> SafeString:  # noqa: ANN401 - numbers, texts
    """A message with its values, in the language of the page."""
    return said(context["language"], message, **values)
