"""Things as linked data (JSON-LD): in the words of schema.org, and of the European Legislation Identifier for texts.

`linked.toml` says which word stands for what; names and titles carry their languages, things are named by their
permanent links, and what the evidence disputes is the best known value.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from greffier.record.folding import kind_of
from greffier.record.keys import BODY, DOCUMENT, SESSION
from greffier.record.models import Body, Decision, Document, Participant, Provision, Session
from greffier.register.forms.sources import held_sources
from greffier.site.addresses import neutral, permanent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from greffier.record.models import AnyRecord, InLanguages
    from greffier.record.values import Value
    from greffier.site.desk import Desk

__all__ = ["LINKED", "linked"]

LINKED = ("body", "session", "document", "decision", "provision", "participant")
"""Kinds of records that there are words for."""


@cache
def _words() -> dict[str, Any]:
    text = (resources.files("greffier.site") / "linked.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


def linked(desk: Desk, record: AnyRecord, absolute: Callable[[str], str]) -> dict[str, Any]:
    """A record as linked data; `absolute` makes an address whole. Raises KeyError for a kind without words."""
    kind = kind_of(record)
    words = _words()
    link = _Linking(desk, absolute)
    said = {
        "@context": words["context"],
        "@id": link.to(kind, record.key),
        "@type": words["types"][kind],
        "identifier": record.key,
        "name": desk.labels.of(kind, record.key),
        **_MAKERS[type(record)](link, record),
    }
    return {name: value for name, value in said.items() if value not in (None, [], {})}


class _Linking:
    """Addresses of things, and values with their languages."""

    def __init__(self, desk: Desk, absolute: Callable[[str], str]) -> None:
        self.desk = desk
        self.absolute = absolute

    def to(self, kind: str, name: str) -> str:
        """The permanent link of a thing by any of its names."""
        key = name if kind == "provision" else self.desk.records.key(kind, name)
        return self.absolute(permanent(kind, key))

    def refer(self, kind: str, names: Iterable[str | None]) -> list[dict[str, str]]:
        """Links to things."""
        wanted = [name for name in names if name is not None]
        self.desk.records.keys_ahead(kind, wanted)
        return [{"@id": self.to(kind, name)} for name in wanted]

    @staticmethod
    def said(values: InLanguages) -> list[dict[str, str]]:
        """The best known value in each language."""
        return [
            {"@value": str(found[0].value), "@language": language}
            for language, found in values.items()
            if found
        ]


def _first(values: tuple[Value, ...]) -> Any:  # noqa: ANN401 - any value
    return values[0].value if values else None


def _body(link: _Linking, record: Body) -> dict[str, Any]:
    return {
        "alternateName": [{"@value": name, "@language": code} for code, name in record.names.items()],
        "parentOrganization": link.refer(BODY, [record.parent]),
    }


def _session(link: _Linking, record: Session) -> dict[str, Any]:
    days = _first(record.days) or {}
    return {
        "startDate": days.get("start"),
        "endDate": days.get("end"),
        "location": _first(record.place),
        "eventStatus": _words()["statuses"].get(_first(record.status)),
        "organizer": link.refer(BODY, [record.body]),
        "superEvent": link.refer(SESSION, [_first(record.during)]),
        "workFeatured": link.refer(DOCUMENT, [value.value["document"] for value in record.documents]),
    }


def _document(link: _Linking, record: Document) -> dict[str, Any]:
    held = held_sources(link.desk.lookup, record.key)
    return {
        "alternateName": list(record.symbols),
        "headline": link.said(record.titles),
        "datePublished": _first(record.date),
        "genre": _first(record.kind),
        "creator": link.refer(BODY, [_first(record.body)]),
        "recordedAt": link.refer(SESSION, [_first(record.session)]),
        "inLanguage": list(record.languages),
        "eli:id_local": list(record.symbols),
        "eli:date_document": _first(record.date),
        "eli:is_realized_by": [
            {
                "@type": "eli:LegalExpression",
                "eli:language": one.language,
                "encoding": {
                    "@type": "MediaObject",
                    "sha256": one.sha256,
                    "contentUrl": link.absolute(neutral("api:source_content", sha256=one.sha256)),
                },
            }
            for one in held
            if one.current
        ],
    }


def _decision(link: _Linking, record: Decision) -> dict[str, Any]:
    return {
        "legislationIdentifier": record.number,
        "legislationType": record.kind,
        "legislationDate": _first(record.date),
        "legislationPassedBy": link.refer(BODY, [record.body]),
        "about": link.said(record.about),
        "eli:id_local": record.number,
        "eli:date_document": _first(record.date),
        "workExample": link.refer(
            DOCUMENT, [value.value for value in record.texts if isinstance(value.value, str)]
        ),
    }


def _provision(link: _Linking, record: Provision) -> dict[str, Any]:
    return {
        "text": link.said(record.text),
        "isPartOf": link.refer(DOCUMENT, [record.document]),
        "eli:id_local": record.path,
    }


def _participant(link: _Linking, record: Participant) -> dict[str, Any]:
    return {"alternateName": link.said(record.names)}


_MAKERS: dict[type[Any], Callable[[_Linking, Any], dict[str, Any]]] = {
    Body: _body,
    Session: _session,
    Document: _document,
    Decision: _decision,
    Provision: _provision,
    Participant: _participant,
}
