"""Markup out of a form and values: `django.utils.html.format_html`, but some five times as quick, for pages have hundreds."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from django.utils.safestring import SafeString

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["each_markup", "markup"]


def markup(form: str, *values: object) -> SafeString:
    """A form of our own with values for its `{}`, in order: what is markup already stays, everything else is escaped.

    >>> markup('<a href="{}">{}</a>', "/?a&b", SafeString("<b>x</b>"))
    '<a href="/?a&amp;b"><b>x</b></a>'
    """
    return SafeString(form.format(*map(_escaped, values)))


def each_markup(between: str, form: str, rows: Iterable[Iterable[object]]) -> SafeString:
    """The same for each of many rows of values, with markup of our own between them."""
    return SafeString(between.join([form.format(*map(_escaped, values)) for values in rows]))


def _escaped(value: object) -> str:
    return str(value.__html__()) if hasattr(value, "__html__") else escape(str(value))
