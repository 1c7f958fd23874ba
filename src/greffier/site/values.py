"""Values of records in words, in the reader's language, and what they name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from greffier.site.labels import Labels

__all__ = ["link_of", "value_words"]


def value_words(labels: Labels, kind: str, field: str, value: Any) -> str:  # noqa: ANN401 - as records have them
    """One value of a field of a kind of record."""
    find = _WORDS.get((kind, field)) or _WORDS.get(("", field))
    return find(labels, value) if find is not None else labels.code(value)


def link_of(kind: str, field: str, value: Any) -> tuple[str, str] | None:  # noqa: ANN401 - as records have them
    """Kind and key of what a value names first, if it names something."""
    find = _LINKS.get((kind, field)) or _LINKS.get(("", field))
    found = find(value) if find is not None else None
    return found if found is not None and found[1] else None


def _request(labels: Labels, value: dict[str, Any]) -> str:
    bodies = labels.listed([labels.body(one) for one in value["bodies"]])
    what = labels.code(value["what"])
    if "by" in value:
        return labels.say("value-request", by=labels.decision(value["by"]), what=what, bodies=bodies)
    return labels.say("value-request-of", what=what, bodies=bodies)


def _joint(labels: Labels, value: dict[str, Any]) -> str:
    if "session" in value:
        return labels.session(value["session"])
    return labels.listed([labels.body(one) for one in value["bodies"]])


def _named_document(labels: Labels, value: dict[str, Any]) -> str:
    return labels.document(value["document"]) if value["document"] is not None else str(value["title"] or "")


def _reported(labels: Labels, value: dict[str, Any]) -> str:
    document = labels.document(value["document"]) if value["document"] else labels.say("value-not-held")
    if value.get("to"):
        return labels.say("value-report-to", document=document, session=labels.session(value["to"]))
    return document


def _received(labels: Labels, value: dict[str, Any]) -> str:
    document = labels.document(value["document"]) if value["document"] else labels.say("value-not-held")
    of = [labels.session(one) for one in value["of"]]
    return labels.say("value-report-of", document=document, sessions=labels.listed(of)) if of else document


def _endorsed(labels: Labels, value: dict[str, Any]) -> str:
    provision = labels.provision(f"{value['document']}#{value['path']}")
    return labels.say("value-acted-on", provision=provision, act=labels.code(value["act"]))


def _endorses(labels: Labels, value: dict[str, Any]) -> str:
    if value["session"] is not None:
        thing = labels.session(value["session"])
    elif value["document"] is not None:
        thing = labels.document(value["document"])
    else:
        thing = labels.say("value-of-what")
    return labels.say("value-acts-on", act=labels.code(value["act"]), thing=thing)


def _adopted(labels: Labels, value: dict[str, Any]) -> str:
    """An adoption, as far as it is told: what, how, when, where."""
    what = [labels.code(value["what"])] if value.get("what") else []
    what += [labels.decision(value["decision"])] if value.get("decision") else []
    what += [labels.document(one) for one in value.get("documents") or ()]
    said = [labels.listed(what)] if what else []
    said += [labels.code(value["mode"])] if value.get("mode") else []
    said += [labels.say("value-adopted-as", decision=labels.decision(value["as"]))] if value.get("as") else []
    said += [labels.date(value["date"])] if value.get("date") else []
    said += [labels.home(value["session"])] if value.get("session") else []
    votes = value.get("votes")
    said += (
        [labels.say("value-votes", yes=votes["for"], no=votes["against"], abstentions=votes["abstaining"])]
        if votes
        else []
    )
    return (
        labels.say("value-row", first=said[0], rest=" · ".join(said[1:])) if len(said) > 1 else "".join(said)
    )


def _act(labels: Labels, value: dict[str, Any]) -> str:
    act = labels.code(value["class"])
    addressees = [labels.code(one) for one in value["addressees"]]
    return labels.say("value-act", act=act, addressees=labels.listed(addressees)) if addressees else act


def _wording(labels: Labels, value: dict[str, Any]) -> str:
    if value["addressees_text"]:
        return labels.say("value-wording", action=value["action"], addressees=value["addressees_text"])
    return str(value["action"])


def _proposed(labels: Labels, value: dict[str, Any]) -> str:
    """What a draft would do to a body."""
    return labels.say("value-mandate", act=labels.code(value["act"]), by=labels.document(value["document"]))


def _mandate(labels: Labels, value: dict[str, Any]) -> str:
    return labels.say("value-mandate", act=labels.code(value["act"]), by=labels.decision(value["by"]))


def _mandate_of(labels: Labels, value: dict[str, Any]) -> str:
    return labels.say("value-mandate", act=labels.code(value["act"]), by=labels.body(value["body"]))


def _author(labels: Labels, value: str) -> str:
    return labels.code(value) if value == "secretariat" else labels.body(value)


def _item(labels: Labels, value: dict[str, Any]) -> str:
    return labels.say(
        "value-item",
        number=value.get("item") or value.get("number") or "",
        session=labels.home(value["session"]),
    )


def _plain(_: Labels, value: object) -> str:
    return str(value)


_WORDS: dict[tuple[str, str], Callable[[Labels, Any], str]] = {
    ("body", "mandates"): _mandate,
    ("body", "proposed"): _proposed,
    ("body", "requests"): _request,
    ("", "days"): lambda labels, value: labels.days(value["start"], value["end"]),
    ("", "place"): lambda labels, value: labels.place(value),
    ("session", "during"): lambda labels, value: labels.session(value),
    ("session", "joint"): _joint,
    ("session", "meetings"): _plain,
    ("session", "documents"): _named_document,
    ("session", "before"): _named_document,
    ("session", "reports"): _reported,
    ("session", "received"): _received,
    ("session", "hosted"): lambda labels, value: labels.session(value),
    ("session", "provisions"): lambda labels, value: labels.provision(
        value if isinstance(value, str) else f"{value['document']}#{value['path']}"
    ),
    ("", "endorsed"): _endorsed,
    ("", "proposed"): _endorsed,
    ("meeting", "adopted"): _adopted,
    ("", "date"): lambda labels, value: labels.date(str(value)),
    ("decision", "texts"): lambda labels, value: labels.document(value),
    ("decision", "adopted"): _adopted,
    ("decision", "mandates"): _mandate_of,
    ("decision", "requests"): _request,
    ("", "about"): _plain,
    ("document", "body"): lambda labels, value: labels.body(value),
    ("document", "author"): _author,
    ("document", "session"): lambda labels, value: labels.session(value),
    ("document", "original_language"): lambda labels, value: labels.language_name(value),
    ("document", "number"): _plain,
    ("document", "items"): _item,
    ("document", "endorses"): _endorses,
    ("document", "adopted"): _adopted,
    ("report", "of"): lambda labels, value: labels.listed([labels.session(one) for one in value]),
    ("report", "to"): lambda labels, value: labels.session(value),
    ("provision", "acts"): _act,
    ("provision", "session"): lambda labels, value: labels.home(value),
    ("provision", "wording"): _wording,
    ("", "titles"): _plain,
    ("", "text"): _plain,
    ("", "names"): _plain,
    ("", "job_numbers"): _plain,
    ("", "state"): _plain,
}
"""Kind of record and field (no kind: of any) → its words; what is not here is a code of the contract."""

_LINKS: dict[tuple[str, str], Callable[[Any], tuple[str, str] | None]] = {
    ("body", "mandates"): lambda value: ("decision", value["by"]) if value["by"] else None,
    ("body", "proposed"): lambda value: ("document", value["document"]),
    ("session", "during"): lambda value: ("session", value),
    ("session", "documents"): lambda value: ("document", value["document"] or ""),
    ("session", "before"): lambda value: ("document", value["document"] or ""),
    ("session", "reports"): lambda value: ("document", value["document"] or ""),
    ("session", "received"): lambda value: ("document", value["document"] or ""),
    ("session", "hosted"): lambda value: ("session", value),
    ("", "proposed"): lambda value: ("provision", f"{value['document']}#{value['path']}"),
    ("", "endorsed"): lambda value: ("provision", f"{value['document']}#{value['path']}"),
    ("decision", "texts"): lambda value: ("document", value),
    ("decision", "mandates"): lambda value: ("body", value["body"]),
    ("document", "body"): lambda value: ("body", value),
    ("document", "session"): lambda value: ("session", value),
    ("provision", "session"): lambda value: ("session", value),
    ("report", "to"): lambda value: ("session", value),
    ("report", "of"): lambda value: ("session", value[0]) if len(value) == 1 else None,
}
"""The same → kind and name of what a value names."""
