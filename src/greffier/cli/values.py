"""Values of records in words: one line each, with the names of what they point to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greffier.cli.labels import Labels, code_words, language_words, ordinal
from greffier.cli.places import path_words
from greffier.cli.wording import day, days
from greffier.cli.words import facts, things

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["adopted_words", "value_words"]


def value_words(labels: Labels, kind: str, field: str, value: Any) -> str:  # noqa: ANN401 - as records have them
    """One value of a field of a kind of record."""
    find = _WORDS.get((kind, field)) or _WORDS.get(("", field))
    return find(labels, value) if find is not None else code_words(value)


def _request(labels: Labels, value: dict[str, Any]) -> str:
    bodies = facts.AND.join(labels.body(one) for one in value["bodies"])
    if "by" in value:
        by = labels.decision(value["by"])
        return facts.REQUEST.format(by=by, what=code_words(value["what"]), bodies=bodies)
    return facts.REQUEST_OF.format(bodies=bodies, what=code_words(value["what"]))


def _joint(labels: Labels, value: dict[str, Any]) -> str:
    if "session" in value:
        return labels.session(value["session"])
    return ", ".join(labels.body(one) for one in value["bodies"])


def _named_document(labels: Labels, value: dict[str, Any]) -> str:
    return labels.document(value["document"]) if value["document"] is not None else str(value["title"] or "")


def _reported(labels: Labels, value: dict[str, Any]) -> str:
    document = labels.document(value["document"]) if value["document"] else facts.NOT_HELD
    if value.get("to"):
        return facts.REPORT_TO.format(document=document, to=labels.session(value["to"]))
    return document


def _received(labels: Labels, value: dict[str, Any]) -> str:
    document = labels.document(value["document"]) if value["document"] else facts.NOT_HELD
    of = ", ".join(labels.session(one) for one in value["of"])
    return facts.REPORT_OF.format(document=document, of=of) if of else document


def _endorsed(labels: Labels, value: dict[str, Any]) -> str:
    provision = labels.provision(f"{value['document']}#{value['path']}")
    return facts.ACTED_ON.format(provision=provision, act=code_words(value["act"]))


def _endorses(labels: Labels, value: dict[str, Any]) -> str:
    if value["session"] is not None:
        thing = labels.session(value["session"])
    else:
        thing = labels.document(value["document"]) if value["document"] is not None else facts.OF_WHAT
    return facts.ACTS_ON.format(act=code_words(value["act"]), thing=thing, place=path_words(value["path"]))


def adopted_words(labels: Labels, value: dict[str, Any]) -> str:
    """An adoption, as far as it is told: what, how, when, by which votes."""
    what = ", ".join(
        filter(
            None,
            (
                code_words(value["what"]) if value.get("what") else "",
                labels.decision(value["decision"]) if value.get("decision") else "",
                ", ".join(labels.document(one) for one in value.get("documents") or ()),
            ),
        )
    )
    mode = code_words(value["mode"]) if value.get("mode") else ""
    said = []
    if what:
        form = facts.ADOPTED_BY if mode else facts.ADOPTED
        said.append(form.format(what=what, mode=mode))
    elif mode:
        said.append(mode)
    if value.get("as"):
        said.append(facts.ADOPTED_AS.format(decision=labels.decision(value["as"])))
    if value.get("date"):
        said.append(facts.ADOPTED_ON.format(date=day(value["date"])))
    if value.get("session"):
        said.append(facts.ADOPTED_AT.format(session=labels.home(value["session"])))
    if value.get("votes"):
        said.append(facts.VOTES.format_map(value["votes"]))
    return ", ".join(said)


def _act(_: Labels, value: dict[str, Any]) -> str:
    act = code_words(value["class"])
    addressees = ", ".join(things.ADDRESSEES.get(one, one) for one in value["addressees"])
    form = facts.ACT if addressees else facts.ACT_ALONE
    form = facts.ASK if addressees and value["class"] == "directive" else form
    return form.format(act=act, addressees=addressees)


def _wording(_: Labels, value: dict[str, Any]) -> str:
    form = facts.WORDING if value["addressees_text"] else facts.WORDING_ALONE
    return form.format(action=value["action"], addressees=value["addressees_text"])


def _proposed(labels: Labels, value: dict[str, Any]) -> str:
    """What a draft would do to a body."""
    return facts.MANDATE.format(act=code_words(value["act"]), by=labels.document(value["document"]))


def _mandate(labels: Labels, value: dict[str, Any]) -> str:
    form = facts.MANDATE if value["by"] is not None else facts.MANDATE_UNSAID
    return form.format(act=code_words(value["act"]), by=labels.decision(value["by"]))


def _mandate_of(labels: Labels, value: dict[str, Any]) -> str:
    return facts.MANDATE_OF.format(body=labels.body(value["body"]), act=code_words(value["act"]))


_WORDS: dict[tuple[str, str], Callable[[Labels, Any], str]] = {
    ("body", "mandates"): _mandate,
    ("body", "proposed"): _proposed,
    ("body", "requests"): _request,
    ("body", "parent"): lambda labels, value: labels.body(value),
    ("", "days"): lambda _, value: days(value["start"], value["end"]),
    ("", "place"): lambda _, value: str(value),
    ("session", "during"): lambda labels, value: labels.session(value),
    ("session", "joint"): _joint,
    ("session", "meetings"): lambda _, value: str(value),
    ("session", "documents"): _named_document,
    ("session", "before"): _named_document,
    ("session", "reports"): _reported,
    ("session", "received"): _received,
    ("session", "hosted"): lambda labels, value: labels.session(value),
    ("", "endorsed"): _endorsed,
    ("", "proposed"): _endorsed,
    ("meeting", "adopted"): adopted_words,
    ("", "date"): lambda _, value: day(str(value)),
    ("decision", "texts"): lambda labels, value: labels.document(value),
    ("decision", "adopted"): adopted_words,
    ("decision", "mandates"): _mandate_of,
    ("decision", "requests"): _request,
    ("", "about"): lambda _, value: str(value),
    ("document", "body"): lambda labels, value: labels.body(value),
    ("document", "author"): lambda labels, value: labels.body(value) if "/" in value else code_words(value),
    ("document", "session"): lambda labels, value: labels.session(value),
    ("document", "original_language"): lambda _, value: language_words(value),
    ("document", "number"): lambda _, value: str(value),
    ("document", "endorses"): _endorses,
    ("document", "adopted"): adopted_words,
    ("report", "of"): lambda labels, value: ", ".join(labels.session(one) for one in value),
    ("report", "to"): lambda labels, value: labels.session(value),
    ("provision", "acts"): _act,
    ("provision", "session"): lambda labels, value: labels.home(value),
    ("provision", "wording"): _wording,
    ("", "titles"): lambda _, value: str(value),
    ("", "text"): lambda _, value: str(value),
    ("", "names"): lambda _, value: str(value),
    ("", "job_numbers"): lambda _, value: str(value),
    ("", "state"): lambda _, value: str(value),
    ("meeting", "number"): lambda _, value: ordinal(value),
}
"""Kind of record and field (no kind: of any) → its words; what is not here is a code of the contract."""
