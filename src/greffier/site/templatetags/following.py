"""What other programs take from a page: its thing as linked data, the feed that follows it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from django import template
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from greffier.site.addresses import public
from greffier.site.linked import LINKED, linked
from greffier.site.markup import markup

if TYPE_CHECKING:
    from greffier.record.models import AnyRecord

__all__ = ["register"]

register = template.Library()

FEEDS = {"body": "atom-body", "session": "atom-session", "participant": "atom-participant"}
CLOSED = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}
"""Signs that could end a block of data in a page, as JSON writes them otherwise."""


def _kind(record: AnyRecord | str) -> str:
    """The kind of a record; of a page about nothing none."""
    return str(record.__struct_config__.tag) if not isinstance(record, str) else ""


@register.simple_tag(takes_context=True)
def linked_data(context: dict[str, Any], record: AnyRecord | str) -> SafeString:
    """The thing that a page is about, in the words of schema.org, for search engines."""
    if _kind(record) not in LINKED or isinstance(record, str):
        return SafeString("")
    root = public(context["request"], "/").rstrip("/")
    said = linked(context["desk"], record, lambda address: f"{root}{address}")
    data = json.dumps(said, ensure_ascii=False).translate(CLOSED)
    return markup(
        '<script type="application/ld+json">{}</script>',
        mark_safe(data),  # noqa: S308 - what could end the block is written otherwise
    )


@register.simple_tag(takes_context=True)
def feed_address(context: dict[str, Any], record: AnyRecord | str) -> str:
    """The Atom feed of what a page is about: of a body, a session, a participant, a search; else of everything."""
    kind = _kind(record)
    if kind in FEEDS and not isinstance(record, str):
        return reverse(FEEDS[kind], kwargs={"key": record.key})
    if context.get("asked"):
        return f"{reverse('atom-search')}?{context['request'].GET.urlencode()}"
    return reverse("atom")
