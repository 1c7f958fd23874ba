"""Tags and filters for texts of documents: their languages, the links to their parts."""

from __future__ import annotations

from typing import Any

from django import template

from greffier.site import addresses, languages

__all__ = ["register"]

register = template.Library()


@register.simple_tag
def permanent_part(document: str, part: str) -> str:
    """The address that stands for a part of a document for ever."""
    return addresses.permanent("document", f"{document}#{part}")


@register.simple_tag
def part(document: str, part: str, language: str | None = None) -> str:
    """The address of a part of a document, in one of its language versions where `language` says which."""
    return addresses.part_of(document, part, language)


@register.simple_tag(takes_context=True)
def language_name(context: dict[str, Any], code: str) -> str:
    """A language by its code, in the reader's language."""
    name: str = context["desk"].labels.language_name(code)
    return name


@register.filter
def direction(language: str) -> str:
    """`rtl` or `ltr`; `auto` where the language is not known."""
    return "auto" if language == "und" else languages.direction(language)
