"""What stands in rows of which a page has hundreds: put together here, for a template takes its time for each node."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django import template
from django.utils.safestring import SafeString

from greffier.record.keys import DECISION, DOCUMENT, PARTICIPANT
from greffier.site import addresses
from greffier.site.markup import each_markup, markup
from greffier.site.saying import say
from greffier.site.templatetags.linking import own_place, shows
from greffier.site.templatetags.things import cited, in_language, thing

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from greffier.record.models import Statement
    from greffier.site.facts import Fact
    from greffier.site.pages.session.agenda import Mandate
    from greffier.site.pages.session.agenda import Paper as Filed
    from greffier.site.pages.session.papers import Paper
    from greffier.site.pages.session.people import Shown

__all__ = ["register"]

register = template.Library()


@register.simple_tag(takes_context=True)
def each(context: dict[str, Any], facts: Iterable[Fact], between: str = "") -> SafeString:
    """Facts with their evidence, with markup between them; of a field without facts nothing."""
    return SafeString(between.join([shows(context, one) for one in facts]))


@register.simple_tag(takes_context=True)
def best(context: dict[str, Any], facts: Sequence[Fact]) -> SafeString:
    """The best known fact with its evidence; of a field without facts nothing."""
    return SafeString(shows(context, facts[0]) if facts else "")


@register.simple_tag(takes_context=True)
def acts(context: dict[str, Any], facts: Iterable[Fact]) -> SafeString:
    """Facts that go on a line which has begun."""
    return each_markup("", " · {}{}", [(one.words, cited(context, one)) for one in facts])


@register.simple_tag(takes_context=True)
def documents(context: dict[str, Any], under: Iterable[Filed]) -> SafeString:
    """Documents under an item of an agenda, each with the evidence that it stands there."""
    return each_markup(
        "", "<li>{}{}</li>", [(thing(context, DOCUMENT, one.key), cited(context, one.fact)) for one in under]
    )


@register.simple_tag(takes_context=True)
def mandate(context: dict[str, Any], found: Mandate) -> SafeString:
    """What brings an item there, as the data of the treaty tell."""
    language, records = context["language"], context["desk"].records
    said = [
        markup(
            '<a href="{}">{}</a>{}',
            addresses.page_of(DECISION, key),
            context["desk"].labels.short_decision(records.key(DECISION, key)),
            markup(", {}", say(language, "item-paragraph", number=found.paragraph))
            if found.paragraph and not n
            else "",
        )
        for n, key in enumerate(found.decisions)
    ]
    said += [say(language, "item-rules", number=found.rules)] if found.rules else []
    said += [say(language, "item-article", number=found.article)] if found.article else []
    return markup(
        '<p class="small muted">{} {} <span class="chip">{}</span></p>',
        say(language, "item-mandate"),
        SafeString(" · ".join(said)),
        say(language, "data-of-treaty"),
    )


@register.simple_tag(takes_context=True)
def people(context: dict[str, Any], those: Iterable[Shown]) -> SafeString:
    """Participants, each with the evidence of its capacity."""
    return each_markup(
        "",
        '<li id="participant/{}"><a href="{}">{}</a>{}</li>',
        [
            (
                one.key,
                addresses.page_of(PARTICIPANT, one.key),
                one.name,
                _marks(context, one.facts.get("capacity", [])[:1]),
            )
            for one in those
        ],
    )


@register.simple_tag(takes_context=True)
def speakers(
    context: dict[str, Any], statements: Iterable[tuple[Statement, str, Sequence[Fact]]]
) -> SafeString:
    """Who made statements, each with its evidence."""
    return each_markup(
        "",
        '<li id="{}"><a href="{}">{}</a>{}</li>',
        [
            (
                own_place(one.key),
                addresses.page_of(PARTICIPANT, one.participant),
                name,
                _marks(context, facts),
            )
            for one, name, facts in statements
        ],
    )


def _marks(context: dict[str, Any], facts: Iterable[Fact]) -> SafeString:
    return SafeString("".join([cited(context, one) for one in facts]))


@register.simple_tag(takes_context=True)
def papers(context: dict[str, Any], rows: Iterable[Paper]) -> SafeString:
    """Documents of a session, each with its title in its language."""
    return each_markup(
        "\n",
        "<li>{}{}</li>",
        [
            (
                shows(context, one.fact),
                markup('<br><span class="original">{}</span>', in_language(context, *one.title))
                if one.title
                else "",
            )
            for one in rows
        ],
    )


@register.simple_tag
def elsewhere(official: Iterable[tuple[str, str]]) -> SafeString:
    """Languages, each as a link to the official copy where its address is known."""
    return SafeString(
        " · ".join(
            [
                markup('<a href="{}" rel="external noopener">{}</a>', address, language)
                if address
                else markup("{}", language)
                for language, address in official
            ]
        )
    )
