"""Links to things, texts in their own language, facts with the way to their evidence."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import quote_plus, urlencode

from django import template
from django.urls import get_script_prefix, reverse
from django.utils.safestring import SafeString

from greffier.site import addresses, bidi
from greffier.site.languages import direction
from greffier.site.markup import markup
from greffier.site.saying import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.site.desk import Desk
    from greffier.site.facts import Fact

__all__ = ["register"]

register = template.Library()
MOST_STATEMENTS = 20
"""Statements that one address names: passages of these are shown."""


@register.simple_tag
def page(kind: str, key: str) -> str:
    """The address of a thing's page."""
    return addresses.page_of(kind, key)


@register.simple_tag(takes_context=True)
def thing(context: dict[str, Any], kind: str, key: str, words: str | None = None) -> SafeString:
    """A link to a thing, by its name (`desk` must be in the context) or other words."""
    said = words or context["desk"].labels.of(kind, key)
    return markup('<a href="{}">{}</a>', addresses.page_of(kind, key), said)


@register.simple_tag(takes_context=True)
def in_language(context: dict[str, Any], text: str, language: str) -> SafeString:
    """A text of a document in its own language and direction, where that is not the page's."""
    words = bidi.isolated(text, language)
    if language == context["language"] or language == "und":
        return markup("<span dir=auto>{}</span>", words) if language == "und" else markup("{}", words)
    return markup('<span lang="{}" dir="{}">{}</span>', language, direction(language), words)


@register.simple_tag(takes_context=True)
def day(context: dict[str, Any], moment: str) -> str:
    """The day of a moment (ISO), in words; `desk` must be in the context."""
    return str(context["desk"].labels.date(moment[:10]))


@register.filter
def worded_day(iso: str, desk: Desk) -> str:
    """A day in words, to be put into a message."""
    return desk.labels.date(iso)


@register.filter
def symbol(text: str, language: str) -> str:
    """A symbol or key, isolated where lines run from right to left."""
    return bidi.isolated(text, language)


@register.simple_tag(takes_context=True)
def cited(context: dict[str, Any], fact: Fact) -> SafeString:
    """The mark behind a fact that opens its evidence: a link, which opens beside the page where scripts run."""
    # `fact.place()`, put together by hand: no tag is used as often.
    asked = f"kind={fact.kind}&amp;key={_quoted(fact.key)}&amp;field={fact.field}"
    if fact.language is not None:
        asked += f"&amp;in={_quoted(fact.language)}"
    if fact.n:
        asked += f"&amp;n={fact.n}"
    called = _called(context["language"], fact.name)
    # A word joiner: no line ends between the fact and its mark.
    return SafeString(
        f'\u2060<a class="cited" href="{_evidence(get_script_prefix())}?{asked}" aria-label="{called}"></a>'
    )


@lru_cache(maxsize=10_000)
def _quoted(said: str) -> str:
    """A value as addresses have it: nothing is left in it that markup would know."""
    return quote_plus(said)


@lru_cache(maxsize=64)
def _evidence(prefix: str) -> str:  # noqa: ARG001 - Django looks at the prefix itself
    return reverse("evidence")


@lru_cache(maxsize=2048)
def _called(language: str, fact: str) -> SafeString:
    """What the mark of a fact is called; facts have few names."""
    return say(language, "evidence-of", fact=fact)


@register.simple_tag(takes_context=True)
def said(
    context: dict[str, Any], statements: Sequence[str], message: str, kind: str, key: str | None
) -> SafeString:
    """The mark that opens the evidence of statements that are no field of a record; `message` says what they say."""
    if not statements or key is None:
        return SafeString("")
    asked = {"kind": kind, "key": key, "says": ".".join(statements[:MOST_STATEMENTS]), "as": message}
    return markup(
        '\u2060<a class="cited" href="{}" aria-label="{}"></a>',
        f"{reverse('evidence')}?{urlencode(asked)}",
        say(context["language"], "evidence-of", fact=say(context["language"], message)),
    )
