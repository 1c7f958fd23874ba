"""What the site says, in the reader's language: messages of Project Fluent, a file a subject and language (`words/`).

Fluent chooses plural forms by the rules of CLDR; what is put into an Arabic sentence is set apart (`bidi.py`).
"""

from __future__ import annotations

from functools import cache, lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe

from greffier.site.bidi import set_apart

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

__all__ = ["WordsError", "bundle", "escaped", "knows", "say", "say_plain"]


SHORT = 300
"""Letters of all values together with which a message is kept as it was said."""


class WordsError(LookupError):
    """A message that is not there, or that was not given what it needs: a mistake of the site."""


@cache
def bundle(language: str) -> FluentBundle:
    """All messages of a language."""
    from fluent.runtime import FluentBundle, FluentResource, resolver

    # It guards against messages of others that grow without end; ours are our own, and what they quote may be long.
    resolver.MAX_PART_LENGTH = 1 << 24
    found = FluentBundle([language], use_isolating=False)
    folder = resources.files("greffier.site") / "words" / language
    for file in sorted(folder.iterdir(), key=lambda one: one.name):
        if file.name.endswith(".ftl"):
            found.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return found


def knows(language: str, name: str) -> bool:
    """Whether there is such a message."""
    return bundle(language).has_message(name)


def say_plain(language: str, name: str, /, **values: Any) -> str:  # noqa: ANN401 - numbers, texts
    """A message as plain text. Raises WordsError."""
    if not values:
        return _kept(language, name)
    return _said(language, name, {key: _apart(value, language) for key, value in values.items()})


def say(language: str, name: str, /, **values: Any) -> SafeString:  # noqa: ANN401 - numbers, texts
    """A message for a page: what is put into it is escaped unless it is markup already. Raises WordsError.

    The messages themselves hold no markup (a test looks).
    """
    if not values:
        return mark_safe(_kept(language, name))  # noqa: S308 - the site's own words
    # What is markup already is left alone: signs that set apart must not get into it.
    kept = {
        key: str(value) if hasattr(value, "__html__") else escaped(_apart(value, language))
        for key, value in values.items()
    }
    return mark_safe(_said(language, name, kept))  # noqa: S308 - every value is escaped above


def escaped(value: object) -> object:
    """A text that is no markup; a number, which chooses plural forms, stays one."""
    return value if isinstance(value, int | float) else str(conditional_escape(str(value)))


def _apart(value: object, language: str) -> object:
    return set_apart(value, language) if isinstance(value, str) else value


def _said(language: str, name: str, values: dict[str, Any]) -> str:
    short = sum(len(value) for value in values.values() if isinstance(value, str)) <= SHORT
    return (_kept if short else _formatted)(language, name, **values)


def _formatted(language: str, name: str, /, **values: Any) -> str:  # noqa: ANN401 - numbers, texts
    known = bundle(language)
    if not known.has_message(name):
        raise WordsError(f"{language}: no message {name!r}")
    pattern = known.get_message(name).value
    if pattern is None:
        raise WordsError(f"{language}: the message {name!r} is empty")
    said, errors = known.format_pattern(pattern, values)
    if errors:
        raise WordsError(f"{language}, {name}: {errors[0]}")
    return str(said)


# The same messages are said of the same things again and again. Typed, for 1 and 1.0 are not said alike.
_kept = lru_cache(maxsize=20_000, typed=True)(_formatted)
