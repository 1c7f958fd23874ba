"""What the templates of drafts need: messages by a code, names of things, the days of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import template

from greffier.site.saying import say

if TYPE_CHECKING:
    from django.utils.safestring import SafeString

    from greffier.record.models import Session

__all__ = ["register"]

register = template.Library()


@register.simple_tag(takes_context=True)
def say_of(context: dict[str, Any], begin: str, code: str, **values: Any) -> SafeString:  # noqa: ANN401 - numbers, texts
    """The message whose name ends with a code."""
    return say(context["language"], f"{begin}{code.replace('_', '-')}", **values)


@register.simple_tag(takes_context=True)
def label(context: dict[str, Any], kind: str, key: str) -> str:
    """The name of a thing, without a link (`desk` must be in the context)."""
    found: str = context["desk"].labels.of(kind, key)
    return found


@register.simple_tag(takes_context=True)
def first_day(context: dict[str, Any], session: Session) -> str:
    """The first day of a session, in words; nothing where it is not known."""
    if not session.days:
        return ""
    value = session.days[0].value
    found: str = context["desk"].labels.date(str(value["start"] or value["end"] or ""))
    return found
