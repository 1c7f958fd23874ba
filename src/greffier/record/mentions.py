"""What each kind of claim says of which thing: the one table between the reading contract and the record.

A mention names a thing as its claim does (an alias); which record that is, the fold finds out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from greffier.documents.symbol import Symbol, SymbolError

from .claims import DERIVED, Claim, Mention
from .keys import (
    BODY,
    DECISION,
    DOCUMENT,
    LINK,
    PARTICIPANT,
    SESSION,
    WORDING,
    Ref,
    decision_name,
    gathering_name,
    participant_name,
    session_name,
    text_digest,
)
from .works import described

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["mentions"]

Mentions = Iterator[Mention]

PROPOSING = ("draft_resolution", "draft_decision", "conference_room_paper")
"""Kinds of documents whose own acts nobody has adopted: they propose them, and no more."""


def mentions(claim: Claim) -> list[Mention]:
    """Everything that one claim says, thing by thing; kinds that say nothing of the record give nothing.

    What Greffier drafted says nothing but what it is itself: it was made of the record, and supports none of it.
    """
    if claim.source.origin == DERIVED:
        return list(_of_itself(claim)) if claim.kind == "document" else []
    tell = _TELLERS.get(claim.kind)
    return list(tell(claim)) if tell is not None else []


def _about(
    cell: str, name: str | None, role: str, value: dict[str, Any], language: str | None = None
) -> Mentions:
    if name is not None:
        yield Mention(Ref(cell, name), role, value, language)


def _gathering(body: str | None, ordinal: int | None, start: str | None, end: str | None) -> Mentions:
    """That a body met on these days, or in a session of this ordinal: what its sessions are told apart by."""
    name = session_name(body, ordinal, start, end) if body is not None else None
    yield from _of_gathering(
        body, {"name": name, "ordinal": ordinal, "start": start, "end": end, "status": None}
    )


def _of_gathering(body: str | None, value: dict[str, Any]) -> Mentions:
    """For the body, that it met; for the session, that there is one."""
    if value["name"] is not None:
        yield Mention(Ref(BODY, str(body)), "gathering", value)
        yield Mention(Ref(SESSION, value["name"]), "named", {})


def _gathering_named(name: str | None) -> Mentions:
    """The same of a session that is known by its name alone, so that no session is without its body."""
    body, _, rest = (name or "").partition(":")
    if rest.isdigit():
        yield from _gathering(body, int(rest), None, None)
    elif rest.startswith("@"):
        yield from _of_gathering(
            body, {"name": name, "ordinal": None, "start": None, "end": None, "status": None}
        )
    elif rest:
        first, _, last = rest.partition("..")
        yield from _gathering(body, None, first, last or first)


def _of_itself(claim: Claim) -> Mentions:
    keys, source = claim.keys, claim.source
    work = source.work
    value = {name: keys[name] for name in ("kind", "body", "author", "number", "symbols", "distribution")}
    value |= {"date": source.date, "dated": source.dated, "session": source.session}
    value |= {"session_inferred": source.session_inferred, "original_language": keys["original_language"]}
    yield from _about(DOCUMENT, work, "text", value)
    for item in keys["agenda_items"]:
        yield from _under(work, source.session, item["number"])
    version = {"title": keys["title"], "job_number": keys["job_number"]}
    yield from _about(DOCUMENT, work, "version", version, source.language or "und")


def _of_masthead(claim: Claim) -> Mentions:
    keys, source = claim.keys, claim.source
    yield from _of_itself(claim)
    yield from _joint(source.symbols)
    own = {"document": source.work, "kind": keys["kind"]}
    yield from _about(LINK, source.session, "document", own)
    for item in keys["agenda_items"]:
        yield from _item(source.session, item["number"], item["title"], source.language)
    if keys["number"] and keys["body"] and keys["kind"] in ("resolution", "decision"):
        name = decision_name({"body": keys["body"], "kind": keys["kind"], "number": keys["number"]})
        yield from _about(DECISION, name, "text", {"document": source.work})
        yield from _about(DECISION, name, "named", {"words": keys["title"]}, source.language)
    printed = keys["session"]
    if printed is not None:
        yield from _gathering(printed["body"], printed["number"], printed["start"], printed["end"])
    yield from _gathering_named(source.session)


def _is_joint(symbols: Sequence[str]) -> bool:
    """Whether symbols are those of one joint document: each of another body's series; an addendum is a work of its own."""
    return len(symbols) > 1 and len({_series(symbol) for symbol in symbols}) == len(symbols)


def _series(symbol: str) -> str:
    try:
        return Symbol.parse(symbol).body
    except SymbolError:
        return symbol


def _joint(symbols: Sequence[str]) -> Mentions:
    """Symbols that one document bears together."""
    if _is_joint(symbols):
        for symbol in symbols:
            yield Mention(Ref(DOCUMENT, symbol), "joint", {"symbols": sorted(symbols)})


def _documents(symbols: Sequence[str]) -> list[str]:
    """The documents that symbols name: one, by its first symbol, where they are a joint one's."""
    return sorted(symbols)[:1] if _is_joint(symbols) else sorted(symbols)


def _of_symbol(claim: Claim) -> Mentions:
    yield from _about(DOCUMENT, claim.keys["symbol"], "cited", {})


def _of_decision(claim: Claim) -> Mentions:
    yield from _about(DECISION, decision_name(claim.keys["decision"]), "cited", {"date": claim.keys["date"]})


def _of_named(claim: Claim) -> Mentions:
    name = decision_name(claim.keys["decision"])
    yield from _about(DECISION, name, "named", {"words": claim.keys["words"]}, claim.source.language)


def _proposes(claim: Claim, body: str) -> bool:
    """Whether an act on a body is one that a draft would do: in its preamble, and of others' bodies, it tells what was done."""
    source = claim.source
    own = source.body is not None and source.body.partition("/")[0] == body.partition("/")[0]
    return source.kind in PROPOSING and own and not claim.part.rpartition("__")[2].startswith("rec_")


def _of_mandate(claim: Claim) -> Mentions:
    body, act = claim.keys["body"], claim.keys["act"]
    by = decision_name(claim.keys["by"])
    source = claim.source
    if by is None and _proposes(claim, body):
        yield from _about(BODY, body, "proposal", {"act": act, "document": source.work})
        return
    if by is None and source.kind in ("resolution", "decision") and act != "made_permanent":
        # The document itself, where its name is that of a decision and not a symbol.
        by = source.work if source.work.startswith(f"{source.body}/{source.kind}/") else None
    yield from _about(BODY, body, "mandate", {"act": act, "by": by})
    yield from _about(DECISION, by, "mandates", {"body": body, "act": act})


def _of_session(claim: Claim) -> Mentions:
    keys = claim.keys
    name = gathering_name(keys)
    dates = keys["dates"]
    # A masthead announces its session in a report on it too: it tells no tense.
    status = None if claim.part == "masthead" else keys["status"]
    value = {"ordinal": keys["ordinal"], "start": dates["start"], "end": dates["end"], "status": status}
    value |= {"place": keys["place"], "joint_with": keys["joint_with"], "during": _number(keys["during"])}
    yield from _about(SESSION, name, "session", value)
    if name is None:
        return
    told = {
        "name": name,
        "ordinal": keys["ordinal"],
        "start": dates["start"],
        "end": dates["end"],
        "status": status,
    }
    yield from _about(BODY, keys["body"], "gathering", told)
    during = keys["during"]
    if during is not None:
        yield from _about(LINK, _number(during), "hosts", {"session": name})
        yield from _gathering(during["body"], during["number"], None, None)
    for body in keys["joint_with"]:
        partner = session_name(body, None, dates["start"], dates["end"])
        yield from _about(SESSION, partner, "joint", {"session": name})
        yield from _gathering(body, None, dates["start"], dates["end"])


def _number(session: Mapping[str, Any] | None) -> str | None:
    return None if session is None else f"{session['body']}:{session['number']}"


def _of_report(claim: Claim) -> Mentions:
    keys = claim.keys
    of, to = keys["of"], _number(keys["to"])
    bodies = [of["body"], *(of.get("joint_with") or ())]
    names = [session_name(body, None, of["start"], of["end"]) for body in bodies if body is not None]
    reported = [name for name in names if name is not None]
    yield from _joint(keys["symbols"])
    for symbol in keys["symbols"]:
        yield from _about(DOCUMENT, symbol, "report", {"of": reported, "to": to})
    for body in bodies:
        yield from _gathering(body, None, of["start"], of["end"])
    for document in _documents(keys["symbols"]):
        for name in reported:
            yield from _about(LINK, name, "reported", {"document": document, "to": to})
        yield from _about(LINK, to, "receives", {"document": document, "of": reported})
    if keys["to"] is not None:
        yield from _gathering(keys["to"]["body"], keys["to"]["number"], None, None)


def _home(claim: Claim) -> Ref:
    """What people and agenda items belong to: the document's session, else the document."""
    source = claim.source
    return Ref(SESSION, source.session) if source.session is not None else Ref(DOCUMENT, source.work)


def _item(session: str | None, number: str, title: str, language: str | None) -> Mentions:
    yield from _about(SESSION, session, "item", {"number": number, "title": title}, language)


def _under(document: str, session: str | None, number: str | None) -> Mentions:
    """Under which item of a session's agenda a document stands."""
    if session is not None and number is not None:
        yield Mention(Ref(DOCUMENT, document), "under", {"session": session, "item": number})


def _of_item(claim: Claim) -> Mentions:
    agenda_of = claim.more.get("agenda_of")
    home = Ref(SESSION, agenda_of) if agenda_of is not None else _home(claim)
    value = {"number": claim.keys["number"], "title": claim.keys["title"]}
    yield Mention(home, "item", value, claim.source.language)
    yield from _gathering_named(agenda_of)


def _of_joint_report(claim: Claim) -> Mentions:
    yield from _about(DOCUMENT, claim.source.work, "calls_itself_joint", {})


def _of_participant(claim: Claim) -> Mentions:
    keys, language = claim.keys, claim.source.language
    name = participant_name(keys["participant"], keys["name"])
    value = {"participant": name, "capacity": keys["capacity"]}
    value |= {"list": keys["list"]} if claim.kind == "participation" else {"item": keys["agenda_item"]}
    yield Mention(_home(claim), claim.kind, value)
    yield from _about(PARTICIPANT, name, "name", {"name": keys["name"]}, language)


def _of_absent(claim: Claim) -> Mentions:
    value = {"participant": claim.keys["participant"], "role": claim.keys["role"]}
    yield from _about(DOCUMENT, claim.source.work, "absent", value)


def _of_officer(claim: Claim) -> Mentions:
    keys = claim.keys
    value = {"name": keys["name"], "role": keys["role"], "state": keys["state"]}
    yield Mention(_home(claim), "officer", value, claim.source.language)
    # Language versions of a text have the same parts, so that the place tells who is one person in two scripts.
    work = claim.source.work
    place = {"document": described(work) or work, "part": claim.part}
    yield Mention(_home(claim), "office", value | place, claim.source.language)


def _of_meetings(claim: Claim) -> Mentions:
    yield Mention(_home(claim), "meetings", {"count": claim.keys["count"]})
    yield Mention(_home(claim), "counted", {"counts": claim.more.get("counts", [claim.keys["count"]])})


def _of_documentation(claim: Claim) -> Mentions:
    keys = claim.keys
    yield from _joint(keys["symbols"])
    listed = _documents(keys["symbols"])
    for document in listed:
        yield from _about(DOCUMENT, document, "listed", {"title": keys["title"]}, claim.source.language)
        yield from _under(document, claim.source.session, claim.more.get("item"))
        yield from _about(LINK, claim.source.session, "documentation", {"document": document, "title": None})
    if not listed:
        before = {"document": None, "title": keys["title"]}
        yield from _about(LINK, claim.source.session, "documentation", before)


def _of_provision(claim: Claim) -> Mentions:
    keys, more, work = claim.keys, claim.more, claim.source.work
    session = more.get("session")
    value = {"path": keys["path"], "kind": keys["provision_kind"], "class": keys["class"]}
    value |= {
        "addressees": keys["addressees"],
        "session": session,
        "session_inferred": more.get("inferred", False),
    }
    yield from _about(DOCUMENT, work, "provision", value)
    words = {"path": keys["path"], "action": keys["action"], "addressees_text": keys["addressees_text"]}
    text = more.get("text", "")
    yield from _about(DOCUMENT, work, "wording", words | {"text": text}, claim.source.language)
    if text:
        place = {"document": work, "path": keys["path"]}
        yield Mention(Ref(WORDING, text_digest(text)), "stands_in", place)
    if session is not None:
        yield from _about(LINK, session, "provision", {"document": work, "path": keys["path"]})
        yield from _gathering_named(session if session != claim.source.session else None)


def _of_endorsement(claim: Claim) -> Mentions:
    keys, of, work = claim.keys, claim.keys["of"], claim.source.work
    value = {"document": work, "path": keys["path"], "act": keys["act"]}
    acts_on = {"path": keys["path"], "act": keys["act"], "document": None, "session": None}
    bearing = "proposal" if claim.source.kind in PROPOSING else "endorsed"
    if "symbols" in of:
        yield from _joint(of["symbols"])
        for document in _documents(of["symbols"]):
            yield from _about(DOCUMENT, document, bearing, value)
            yield from _about(DOCUMENT, work, "endorses", acts_on | {"document": document})
        return
    name = session_name(of["body"], None, of["start"], of["end"]) if of["body"] is not None else None
    yield from _about(LINK, name, bearing, value)
    yield from _gathering(of["body"], None, of["start"], of["end"])
    yield from _about(DOCUMENT, work, "endorses", acts_on | {"session": name})


def _of_adoption(claim: Claim) -> Mentions:
    keys = claim.keys
    of = keys["of"] or {}
    value = {name: keys[name] for name in ("what", "mode", "chapters", "date", "meeting", "votes")}
    decision = decision_name(of) if "number" in of else None
    documents = sorted(of.get("symbols") or ())
    adopted = value | {"decision": decision, "documents": documents}
    home = _home(claim)
    yield Mention(Ref(LINK, home.name) if home.cell == SESSION else home, "adoption", adopted)
    if keys["meeting"] is not None:
        yield Mention(home, "sitting", {"number": keys["meeting"], "date": keys["date"]})
    session = claim.source.session
    told = {"mode": keys["mode"], "date": keys["date"], "votes": keys["votes"], "session": session}
    yield from _about(DECISION, decision, "adopted", told)
    for symbol in documents:
        yield from _about(DOCUMENT, symbol, "adopted", {"as": decision, "date": keys["date"]})
    if keys["of"] is None and keys["what"] == claim.source.kind and keys["date"] is not None:
        # a resolution or decision says of itself when it was adopted
        yield from _about(DOCUMENT, claim.source.work, "adopted", {"as": None, "date": keys["date"]})


def _of_placeholder(claim: Claim) -> Mentions:
    yield from _about(DOCUMENT, claim.source.work, "draft", {})


def _of_warning(claim: Claim) -> Mentions:
    yield from _about(DOCUMENT, claim.source.work, "warning", {"code": claim.keys["code"]})


def _of_outline(claim: Claim) -> Mentions:
    source = claim.source
    yield from _about(
        DOCUMENT, source.work, "outline", {"parts": claim.keys["parts"]}, source.language or "und"
    )


def _of_request(claim: Claim) -> Mentions:
    keys = claim.keys
    by = decision_name(keys["decision"])
    for body in keys["bodies"]:
        yield from _about(BODY, body, "request", {"by": by, "what": keys["what"], "bodies": keys["bodies"]})
    yield from _about(DECISION, by, "request", {"what": keys["what"], "bodies": keys["bodies"]})


_TELLERS: dict[str, Callable[[Claim], Mentions]] = {
    "document": _of_masthead,
    "symbol": _of_symbol,
    "decision": _of_decision,
    "named": _of_named,
    "mandate": _of_mandate,
    "session": _of_session,
    "report": _of_report,
    "agenda_item": _of_item,
    "joint_report": _of_joint_report,
    "participation": _of_participant,
    "statement": _of_participant,
    "absent": _of_absent,
    "officer": _of_officer,
    "meetings": _of_meetings,
    "documentation": _of_documentation,
    "provision": _of_provision,
    "endorsement": _of_endorsement,
    "adoption": _of_adoption,
    "placeholder": _of_placeholder,
    "warning": _of_warning,
    "request": _of_request,
    "outline": _of_outline,
}
