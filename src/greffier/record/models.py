"""The records: what people look at, folded from claims.

Every fact is a tuple of `Value`s, the best known first; where it has more than one, the evidence disagrees. Values in
a language are maps language → values. References to other things are names as in `keys`; any of them may be an alias.
"""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from .values import Value

__all__ = [
    "RECORDS",
    "AgendaItem",
    "AnyRecord",
    "Body",
    "BodySession",
    "Decision",
    "Discrepancy",
    "Document",
    "Meeting",
    "Officer",
    "Participant",
    "Participation",
    "Provision",
    "Report",
    "Session",
    "Side",
    "Statement",
]

Values = tuple[Value, ...]
InLanguages = dict[str, tuple[Value, ...]]


class Record(Struct, frozen=True, kw_only=True, tag_field="record", omit_defaults=True):
    """What every record has: its key."""

    key: str


class BodySession(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A session in the line of its body's: its best known days and status, and the statements that tell of it.

    `inferred` names the rule where nobody says the ordinal.
    """

    key: str
    ordinal: int | None = None
    inferred: str | None = None
    start: str | None = None
    end: str | None = None
    status: str | None = None
    statements: tuple[str, ...] = ()


class Body(Record, frozen=True, kw_only=True, tag="body"):
    """A body. `mandates` are acts with the decision that did each; `requests` how it is asked to meet.

    `proposed` are acts that drafts would do, each with the draft: what is proposed is no mandate.
    `names`, `kind` and `parent` come from the treaty's data; `sessions` stand in the order of time.
    """

    names: dict[str, str] = {}
    kind: str | None = None
    parent: str | None = None
    treaty: str | None = None
    mandates: Values = ()
    proposed: Values = ()
    requests: Values = ()
    sessions: tuple[BodySession, ...] = ()


class Session(Record, frozen=True, kw_only=True, tag="session"):
    """A numbered gathering of a body.

    `documents` belong to it, `before` it lay others; `reports` tell of it, `received` were submitted to it;
    `hosted` are sessions of other bodies in its course; `endorsed` are provisions that act on its outcome,
    `proposed` those of drafts that would.
    """

    body: str
    ordinal: int | None = None
    days: Values = ()
    place: Values = ()
    status: Values = ()
    during: Values = ()
    joint: Values = ()
    meetings: Values = ()
    documents: Values = ()
    before: Values = ()
    reports: Values = ()
    received: Values = ()
    hosted: Values = ()
    provisions: Values = ()
    endorsed: Values = ()
    proposed: Values = ()


class Meeting(Record, frozen=True, kw_only=True, tag="meeting"):
    """A sitting of a session: its day and what was adopted at it."""

    session: str
    number: int
    date: Values = ()
    adopted: Values = ()


class AgendaItem(Record, frozen=True, kw_only=True, tag="agenda_item"):
    """An item of the agenda of a session (or of a document whose session is not known)."""

    session: str
    number: str
    titles: InLanguages = {}


class Participation(Record, frozen=True, kw_only=True, tag="participation"):
    """A participant at a session: in which capacity, on which lists (`attendance`, `review_experts`)."""

    session: str
    participant: str
    capacity: Values = ()
    lists: Values = ()


class Statement(Record, frozen=True, kw_only=True, tag="statement"):
    """A statement by a participant at a session, on an item where it is said."""

    session: str
    participant: str
    item: str | None = None
    capacity: Values = ()


class Officer(Record, frozen=True, kw_only=True, tag="officer"):
    """A person who served in an office at a session."""

    session: str
    names: InLanguages = {}
    role: Values = ()
    state: Values = ()


class Participant(Record, frozen=True, kw_only=True, tag="participant"):
    """A State, organization or other participant: its names as printed."""

    names: InLanguages = {}


class Decision(Record, frozen=True, kw_only=True, tag="decision"):
    """A resolution or decision: `texts` are the documents that print it, `about` what others say it is about."""

    body: str
    kind: str
    number: str
    about: InLanguages = {}
    date: Values = ()
    texts: Values = ()
    adopted: Values = ()
    mandates: Values = ()
    requests: Values = ()


class Document(Record, frozen=True, kw_only=True, tag="document"):
    """A work in all its language versions; one that is only cited has its symbols and no more.

    `draft` says that text is left open in it, `drafted` that Greffier drafted it itself: then it is evidence of nothing.
    `items` are the agenda items under which it stands: each a session and the number of its item; `languages` those
    of the versions that are held. `endorsed` are provisions that act on it, `proposed` those of drafts that would.
    """

    symbols: tuple[str, ...] = ()
    held: bool = False
    kind: Values = ()
    body: Values = ()
    author: Values = ()
    session: Values = ()
    date: Values = ()
    distribution: Values = ()
    original_language: Values = ()
    number: Values = ()
    items: Values = ()
    languages: tuple[str, ...] = ()
    titles: InLanguages = {}
    job_numbers: InLanguages = {}
    draft: bool = False
    drafted: bool = False
    endorses: Values = ()
    endorsed: Values = ()
    proposed: Values = ()
    adopted: Values = ()


class Report(Record, frozen=True, kw_only=True, tag="report"):
    """A report: the sessions that it is `of`, the session that it was submitted `to`. Its key is its document's."""

    of: Values = ()
    to: Values = ()


class Provision(Record, frozen=True, kw_only=True, tag="provision"):
    """A recommendation or a paragraph of a decision. `acts` are class and addressees, one for each act.

    `session` is where it was adopted; `wording` has action and addressees as printed, `text` is the whole.
    """

    document: str
    path: str
    kind: Values = ()
    acts: Values = ()
    session: Values = ()
    wording: InLanguages = {}
    text: InLanguages = {}
    text_digests: tuple[str, ...] = ()


AnyRecord = (
    Body
    | Session
    | Meeting
    | AgendaItem
    | Participation
    | Statement
    | Officer
    | Participant
    | Decision
    | Document
    | Report
    | Provision
)

RECORDS: dict[str, type[Record]] = {
    str(one.__struct_config__.tag): one
    for one in (
        Body, Session, Meeting, AgendaItem, Participation, Statement, Officer, Participant, Decision, Document,
        Report, Provision,
    )
}  # fmt: skip
"""Record kind → class, in the order in which lists show them."""


class Side(Struct, frozen=True):
    """One side of a discrepancy: what is said, and the statements that say it."""

    value: Any
    statements: tuple[str, ...]


class Discrepancy(Struct, frozen=True, kw_only=True):
    """Evidence that disagrees, or that is odd: `code` says in which way, `about` is the key of the record.

    `id` is a digest of code, record and sides, so that the same disagreement has the same name; `explained` is the
    judgement that accounts for it, if there is one.
    """

    id: str
    code: str
    about: str
    sides: tuple[Side, ...] = ()
    explained: str | None = None
    more: dict[str, Any] = field(default_factory=dict)
