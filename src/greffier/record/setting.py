"""Where a document stands: its name, its session, its date, and whose recommendations it carries.

What is printed is taken as it is; what is not is inferred from the document's own claims, and marked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

from .keys import TWIN, decision_name, described_name, digest, gathering_name, session_name, session_of_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["Setting", "named_by_digest", "setting"]

ACTS = ("resolution", "decision")
REPORTS = ("report", "draft_report")
HELD = "held"
ANNOTATED = "annotated_agenda"


class Setting(Struct):
    """What one reading says of its own document; names are as in `keys`.

    `annexed` maps an annex to the session whose recommendations it says it carries; `texts` part → own text;
    `counts` are all counts of meetings; `headed` maps a part to the numbers of the sections around it, `items` are the
    numbers of the agenda. `next_session` is the session that an act prints the agenda of: acts do it for the next one.
    """

    work: str
    date: str | None
    dated: str
    session: str | None
    session_inferred: bool
    kind: str
    annexed: dict[str, str]
    texts: dict[str, str]
    counts: list[int]
    headed: dict[str, str]
    items: frozenset[str]
    next_session: str | None

    def item_of(self, part: str) -> str | None:
        """The agenda item under whose annotations a part stands."""
        number = self.headed.get(part)
        return number if number in self.items else None

    def outcome_of(self, provision: Mapping[str, Any]) -> tuple[str | None, bool]:
        """The session that a recommendation was adopted at, and whether that is inferred."""
        annex = provision["part"].split("__")[0]
        if annex in self.annexed:
            return self.annexed[annex], True
        if provision["provision_kind"] == "recommendation" and self.kind in REPORTS:
            return self.session, self.session_inferred
        return None, False


def setting(reading: Mapping[str, Any], sha256: str) -> Setting:
    """The setting of one reading (plain dictionaries, as the contract prints them)."""
    document, claims = reading["document"], reading["claims"]
    gatherings = [claim for claim in claims if claim["kind"] == "session"]
    session, inferred = _session(document, gatherings)
    date, dated = _date(document, claims, gatherings)
    return Setting(
        work=_work(document, session, sha256),
        date=date,
        dated=dated,
        session=session,
        session_inferred=inferred,
        kind=document["kind"],
        annexed=_annexed(reading["parts"], gatherings),
        texts={part["id"]: part["text"] for part in reading["parts"]},
        counts=sorted({claim["count"] for claim in claims if claim["kind"] == "meetings"}),
        headed=_headed(reading["parts"]) if document["kind"] == ANNOTATED else {},
        items=frozenset(claim["number"] for claim in claims if claim["kind"] == "agenda_item"),
        next_session=_next(session) if document["kind"] in ACTS else None,
    )


def _headed(parts: Iterable[Any]) -> dict[str, str]:
    """Parts → the numbers of the numbered sections around them, joined as those of agenda items are: `1.b`."""
    found: dict[str, str] = {}
    for part in parts:
        around = found.get(part["parent"] or "", "")
        numbered = part["type"] == "section" and part["number"]
        found[part["id"]] = (
            (f"{around}.{part['number']}" if around else part["number"]) if numbered else around
        )
    return found


def _next(session: str | None) -> str | None:
    body, _, number = (session or "").partition(":")
    return f"{body}:{int(number) + 1}" if number.isdigit() else None


def _session(document: Mapping[str, Any], gatherings: list[Any]) -> tuple[str | None, bool]:
    """The session of a document: printed in its masthead or title, else inferred."""
    printed = document["session"]
    if printed is not None and printed["body"] is not None:
        name = session_name(printed["body"], printed["number"], printed["start"], printed["end"])
        if name is not None:
            return name, False
    body, kind = document["body"], document["kind"]
    if body is None:
        return None, False
    if kind in ACTS:
        return _session_of_act(document, gatherings), True
    own = [g for g in gatherings if g["body"] == body and g["status"] == HELD and g["dates"]["end"]]
    if kind in REPORTS and own:
        # A report tells of earlier meetings too: its own is the last.
        return gathering_name(max(own, key=lambda g: (g["dates"]["end"], g["start"]))), True
    return None, False


def _session_of_act(document: Mapping[str, Any], gatherings: Iterable[Any]) -> str | None:
    """The number of a resolution tells that of its session; else a group met in the course of that session."""
    number = document["number"]
    if number is not None:
        return session_of_number(document["body"], number)
    hosts = [g["during"] for g in gatherings if g["during"] and g["during"]["body"] == document["body"]]
    numbers = sorted({host["number"] for host in hosts})
    return f"{document['body']}:{numbers[-1]}" if numbers else None


def _date(
    document: Mapping[str, Any], claims: Iterable[Any], gatherings: Iterable[Any]
) -> tuple[str | None, str]:
    """The document time and how it is known: issue, else adoption, end of the session, last event told, year."""
    if document["date"]:
        return document["date"], "issue"
    adopted = [c["date"] for c in claims if c["kind"] == "adoption" and c["date"]]
    if adopted:
        return max(adopted), "adoption"
    printed = document["session"]
    if printed is not None and printed["end"]:
        return printed["end"], "session"
    held = [g["dates"]["end"] for g in gatherings if g["status"] == HELD and g["dates"]["end"]]
    if held and document["kind"] not in ACTS:  # an act recalls what was long before it
        return max(held), "event"
    for symbol in document["symbols"]:
        for piece in symbol.split("/"):
            if len(piece) == 4 and piece.isdigit():
                return f"{piece}-12-31", "year"
    return None, "unknown"


def _work(document: Mapping[str, Any], session: str | None, sha256: str) -> str:
    """The name of the document: its (first) symbol, the decision that it is, its description, its digest."""
    if document["symbols"]:
        return str(min(document["symbols"]))
    body, kind = document["body"], document["kind"]
    if kind in ACTS and document["number"] and body:
        name = decision_name({"body": body, "kind": kind, "number": document["number"]})
        return str(name)
    items = sorted(item["number"] for item in document["agenda_items"])
    described = (
        described_name(body, kind, session, document["date"], items) if body and document["title"] else None
    )
    if described is None or kind in ACTS:
        return named_by_digest(sha256)
    title = " ".join((document["title"] or "").casefold().split())
    return f"{described}{TWIN}{document['language'] or ''}{TWIN}{digest(title, size=4)}"


def named_by_digest(sha256: str) -> str:
    """The name of a document that has no other: the digest of its file."""
    return f"text:{sha256[:16]}"


def _annexed(parts: Iterable[Any], gatherings: Iterable[Any]) -> dict[str, str]:
    """Annexes whose title says that they carry what a body adopted at a meeting."""
    titles = {part["id"]: part["parent"] for part in parts if part["type"] == "title" and part["parent"]}
    found: dict[str, str] = {}
    for gathering in gatherings:
        annex = titles.get(gathering["part"])
        name = gathering_name(gathering)
        if annex is not None and annex.startswith("ann") and name is not None:
            found.setdefault(annex, name)
    return found
