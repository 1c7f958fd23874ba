"""Links of pages about bodies, sessions and participants, beside those of `things.py`."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django import template
from django.urls import NoReverseMatch, reverse
from django.utils.safestring import SafeString

from greffier.record.keys import PARTICIPANT, SESSION
from greffier.site import addresses
from greffier.site.markup import each_markup, markup
from greffier.site.pages.disputes import meaning
from greffier.site.saying import say
from greffier.site.templatetags.things import cited, in_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from greffier.site.facts import Fact
    from greffier.site.pages.session.people import History, Tile
    from greffier.site.pictures.timeline import Placed, Timeline

__all__ = ["register"]

register = template.Library()


@register.simple_tag(takes_context=True)
def gathering(context: dict[str, Any], key: str) -> SafeString:
    """A link to a session, called without its body."""
    desk = context["desk"]
    found = desk.records.key(SESSION, key)
    return markup('<a href="{}">{}</a>', addresses.page_of(SESSION, found), desk.labels.gathering(found))


@register.simple_tag(takes_context=True)
def body_of(context: dict[str, Any], session: str) -> SafeString:
    """A link to the body of a session."""
    desk = context["desk"]
    body = desk.records.key(SESSION, session).partition(":")[0]
    return markup('<a href="{}">{}</a>', addresses.page_of("body", body), desk.labels.body(body))


@register.simple_tag(takes_context=True)
def state(context: dict[str, Any], fact: Fact) -> SafeString:
    """A link to the State that a fact names."""
    desk = context["desk"]
    key = desk.records.key(PARTICIPANT, fact.value.value)
    return markup('<a href="{}">{}</a>', addresses.page_of(PARTICIPANT, key), desk.labels.participant(key))


@register.simple_tag(takes_context=True)
def language_called(context: dict[str, Any], code: str) -> str:
    """What a language is called in the reader's."""
    return str(context["desk"].labels.language_name(code))


@register.simple_tag(takes_context=True)
def shows(context: dict[str, Any], fact: Fact) -> SafeString:
    """A fact: its words, as a link where it names something; what is inferred or disputed marked so; its evidence."""
    if fact.link is not None:
        words = markup('<a href="{}">{}</a>', addresses.page_of(*fact.link), fact.words)
    elif fact.language is not None:
        words = in_language(context, fact.words, fact.language)
    else:
        words = markup("{}", fact.words)
    mark = cited(context, fact)
    if not fact.value.inferred and not fact.disputed:  # most are neither
        return SafeString(words + mark)
    language = context["language"]
    inferred = (
        markup(' <span class="chip">{}</span>', say(language, "fact-inferred")) if fact.value.inferred else ""
    )
    dispute = (
        markup(
            ' <a class="chip warn" href="{}">{}</a>',
            list_of("discrepancies", about=fact.key),
            say(language, "evidence-disputed"),
        )
        if fact.disputed
        else ""
    )
    return markup("{}{}{}{}", words, inferred, mark, dispute)


@register.simple_tag
def tiles(group: Sequence[Tile]) -> SafeString:
    """The States of a group, a tile each; here and not in a template, for there are hundreds."""
    return markup('<ul class="tiles">{}</ul>', SafeString("".join(map(_tile, group))))


@lru_cache(maxsize=5000)
def _tile(one: Tile) -> SafeString:
    """The same States are shown of every session."""
    anchor = markup(' id="participant/{}"', one.key) if one.mark != "absent" else ""
    return markup(
        '<li{}><a class="tile {}" href="{}" title="{}">{}<span class="hidden"> {}: {}</span></a></li>',
        *(anchor, one.mark, one.address, one.name, one.key, one.name, one.words),
    )


@register.simple_tag(takes_context=True)
def was_at(context: dict[str, Any], history: History, participant: str) -> SafeString:
    """A cell for each of the last sessions: whether a participant was there."""
    return _was(context["language"], tuple(participant in history.present[key] for key in history.sessions))


@lru_cache(maxsize=500)
def _was(language: str, there: tuple[bool, ...]) -> SafeString:
    words = {True: say(language, "mark-present"), False: say(language, "mark-absent")}
    return each_markup(
        "",
        '<td class="was"><span aria-hidden="true">{}</span><span class="hidden">{}</span></td>',
        [("●" if one else "–", words[one]) for one in there],
    )


@register.simple_tag
def marks(picture: Timeline) -> SafeString:
    """The marks of a timeline, each a link; here and not in a template, for there may be hundreds."""
    return each_markup(
        "\n",
        '<a href="{}" aria-label="{}"><title>{}</title><circle class="touch" cx="{}" cy="{}" r="12"/>'
        '<path class="shape {}" d="{}" transform="translate({} {}){}"/></a>{}',
        (
            (
                *(one.mark.address, one.mark.name, one.mark.name, one.x, one.y),
                *(one.shape.drawn, one.shape.path, one.x, one.y, " scale(-1 1)" if one.flipped else ""),
                _short(one),
            )
            for one in picture.marks
        ),
    )


def _short(one: Placed) -> SafeString | str:
    """What is written below a mark."""
    return (
        markup(
            '<text class="soft" x="{}" y="{}" dy="20" text-anchor="middle" font-size="10" aria-hidden="true">{}</text>',
            *(one.x, one.y, one.mark.short),
        )
        if one.mark.short
        else ""
    )


@register.simple_tag
def list_of(name: str, **filters: str) -> str:
    """The address of a list, narrowed; of the search where there is no such list."""
    try:
        address = reverse(name)
    except NoReverseMatch:
        address = reverse("search")
    return f"{address}?{urlencode(filters)}"


@register.simple_tag(takes_context=True)
def gathering_name(context: dict[str, Any], key: str) -> str:
    """A session without its body, as the heading of its page: with a capital."""
    name = str(context["desk"].labels.gathering(key))
    return name[:1].upper() + name[1:]


@register.simple_tag
def own_place(key: str) -> str:
    """The name of a record's place on the page of its session: `officer/rodrigo-quesada`."""
    found = addresses.OF_SESSION.search(key)
    return key[found.start() + 1 :] if found is not None else key


@register.simple_tag(takes_context=True)
def code(context: dict[str, Any], said: str) -> str:
    """A code of the contract in words."""
    return str(context["desk"].labels.code(said))


@register.simple_tag(takes_context=True)
def days_of(context: dict[str, Any], session: str) -> str:
    """The days of a session, as its body's line has them."""
    desk = context["desk"]
    line = desk.records.line(desk.records.key(SESSION, session))
    return str(desk.labels.days(line.start, line.end)) if line is not None else ""


@register.simple_tag(takes_context=True)
def days_from(context: dict[str, Any], start: str | None, end: str | None = None) -> str:
    """Days in words."""
    return str(context["desk"].labels.days(start, end))


@register.simple_tag(takes_context=True)
def body_called(context: dict[str, Any], key: str) -> str:
    """What a body is called."""
    return str(context["desk"].labels.body(key))


@register.simple_tag(takes_context=True)
def meaning_of(context: dict[str, Any], code: str) -> SafeString:
    """What a kind of discrepancy means."""
    return say(context["language"], meaning(code))
