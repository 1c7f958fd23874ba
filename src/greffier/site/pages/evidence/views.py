"""The evidence of a fact: a page, or the panel beside the page that it stands on."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from django.http import Http404

from greffier.record.models import RECORDS
from greffier.record.values import Value
from greffier.site.addresses import permanent, public
from greffier.site.citing import citations
from greffier.site.desk import desk
from greffier.site.facts import Fact, find_fact
from greffier.site.pages.answers import rendered
from greffier.site.pages.evidence.queries import passages_of
from greffier.site.saying import knows
from greffier.site.templatetags.things import MOST_STATEMENTS

if TYPE_CHECKING:
    from django.http import HttpResponse, QueryDict

    from greffier.site.desk import Desk
    from greffier.site.requests import Request

__all__ = ["evidence"]

STATEMENT = re.compile("[0-9a-f]{16}")


def evidence(request: Request) -> HttpResponse:
    """Who says it and where: `?kind=session&key=…&field=days&in=…&n=…`, or `?kind=…&key=…&as=MESSAGE&says=STATEMENTS`."""
    at = desk(request)
    asked = request.GET
    fact = said_of(at, asked) if "says" in asked else field_of(at, asked)
    if fact is None:
        raise Http404(asked.get("key", ""))
    passages, count = passages_of(at, fact)
    context = {
        "fact": fact,
        "title": at.labels.of(fact.kind, fact.key),
        "passages": passages,
        "count": count,
        "rule": at.labels.rule(fact.value.inferred) if fact.value.inferred else "",
        "citations": citations(request, at, fact.kind, fact.key) if fact.field else [],
        "permanent": public(request, permanent(fact.kind, fact.key)),
    }
    return rendered(request, "site/evidence_panel.html" if request.htmx else "site/evidence.html", context)


def field_of(at: Desk, asked: QueryDict) -> Fact | None:
    """The value of a field of a record that an address names."""
    n = asked.get("n", "0")
    if not (n.isascii() and n.isdigit() and len(n) < 9):
        return None
    return find_fact(
        at, asked.get("kind", ""), asked.get("key", ""), asked.get("field", ""), asked.get("in"), int(n)
    )


def said_of(at: Desk, asked: QueryDict) -> Fact | None:
    """Statements that an address names, as a fact about a thing: a step of a chain."""
    kind, key, message = (asked.get(name, "") for name in ("kind", "key", "as"))
    statements = tuple(str(asked["says"]).split("."))
    sound = all(STATEMENT.fullmatch(one) for one in statements) and len(statements) <= MOST_STATEMENTS
    if not sound or kind not in RECORDS or not (message.startswith("chain-") and knows(at.language, message)):
        return None
    words = at.labels.of(kind, key)
    return Fact(kind, key, "", 0, at.labels.say(message), words, Value(None, statements))
