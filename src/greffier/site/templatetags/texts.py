"""Tags and filters for texts of documents: their languages, the links to their parts."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from django import template
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from greffier.site import addresses, bidi, languages
from greffier.site.markup import each_markup, markup
from greffier.site.saying import knows, say_plain

if TYPE_CHECKING:
    from collections.abc import Iterable

    from greffier.register.marks import Read
    from greffier.site.desk import Desk
    from greffier.site.pages.document.marking import Piece

__all__ = ["register"]

register = template.Library()


@register.simple_tag
def part(document: str, part: str, language: str | None = None) -> str:
    """The address of a part of a document, in one of its language versions where `language` says which."""
    return addresses.part_of(document, part, language)


@register.simple_tag(takes_context=True)
def language_name(context: dict[str, Any], code: str) -> str:
    """A language by its code, in the reader's language."""
    name: str = context["desk"].labels.language_name(code)
    return name


@register.simple_tag
def text_of(document: str, language: str) -> str:
    """The address of a document in one of its language versions."""
    return addresses.part_of(document, None, language)


@register.simple_tag(takes_context=True)
def path_of(context: dict[str, Any], path: str) -> str:
    """Where a provision stands in its document, in words."""
    place: str = context["desk"].labels.path(path)
    return place


@register.filter
def words(text: str) -> list[str]:
    """Words of a line, to go through."""
    return text.split()


@register.filter
def date_words(date: str, desk: Desk) -> str:
    """An ISO date as the reader's language has it."""
    return desk.labels.date(date)


@register.filter
def direction(language: str) -> str:
    """`rtl` or `ltr`; `auto` where the language is not known."""
    return "auto" if language == "und" else languages.direction(language)


@register.simple_tag(takes_context=True)
def claim_kind(context: dict[str, Any], kind: str) -> str:
    """A kind of claim in words."""
    return _kind_in_words(context["language"], kind)[0]


@register.simple_tag(takes_context=True)
def marked(context: dict[str, Any], pieces: Iterable[Piece], text: str) -> SafeString:
    """Words in a language (`text`) with what is read from them marked, and behind each passage the links that open it."""
    shown = (
        markup(
            "<mark>{}</mark>{}" if piece.read else "{}{}",
            bidi.isolated(piece.text, text),
            claim_links(context, piece.ends) if piece.ends else "",
        )
        for piece in pieces
    )
    return mark_safe("".join(shown))  # noqa: S308 - every piece is escaped above


@register.simple_tag(takes_context=True)
def claim_links(context: dict[str, Any], claims: Iterable[Read]) -> SafeString:
    """Links that open what is read from a passage."""
    language = context["language"]
    first = reverse("claim", kwargs={"name": "-"}).removesuffix("-")
    return each_markup(
        "<wbr>",
        '<a class="cited claim" lang="{}" dir="{}" href="{}{}" aria-label="{}">{}</a>',
        (
            (language, context["direction"], first, one.claim, *reversed(_kind_in_words(language, one.kind)))
            for one in claims
        ),
    )


@lru_cache(maxsize=1000)
def _kind_in_words(language: str, kind: str) -> tuple[str, str]:
    """A kind of claim, and what a link says that opens such a claim."""
    message = f"claim-{kind.replace('_', '-')}"
    words = say_plain(language, message if knows(language, message) else "claim-other")
    return words, say_plain(language, "claim-read-here", kind=words)
