"""What the templates of drafts need: messages by a code, names of things, the days of a session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django import template
from django.urls import reverse

from greffier.site.markup import markup
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
    labels = context["desk"].labels
    session, mark, number = key.partition("/item/")
    found: str = (
        labels.say("value-item", number=number, session=labels.home(session))
        if mark
        else labels.of(kind, key)
    )
    return found


@register.simple_tag(takes_context=True)
def first_day(context: dict[str, Any], session: Session) -> str:
    """The first day of a session, in words; nothing where it is not known."""
    if not session.days:
        return ""
    value = session.days[0].value
    found: str = context["desk"].labels.date(str(value["start"] or value["end"] or ""))
    return found


@register.simple_tag(takes_context=True)
def day(context: dict[str, Any], iso: str | None) -> str:
    """A day in words; nothing where there is none."""
    found: str = context["desk"].labels.date(iso) if iso else ""
    return found


@register.simple_tag(takes_context=True)
def date_mark(context: dict[str, Any], document: str, iso: str) -> SafeString:
    """The mark that opens the evidence of a document's date."""
    record = context["desk"].records.document(document)
    days = [str(value.value) for value in record.date] if record is not None else []
    place = {"kind": "document", "key": document, "field": "date", "n": days.index(iso) if iso in days else 0}
    language = context["language"]
    name = say(language, "evidence-of", fact=say(language, "field-date"))
    address = f"{reverse('evidence')}?{urlencode(place)}"
    return markup('<a class="cited" href="{}" aria-label="{}"></a>', address, name)
