"""Claims, one record a kind, and the reading that holds them: the shapes of the reading contract.

`part` is the innermost part that holds the passage; `start` and `end` are the offsets of the passage that says it.
"""

from __future__ import annotations

from msgspec import UNSET, Struct, UnsetType, field

from greffier.documents.models import Description, Part, Source, Warning

SCHEMA = "greffier.reading/1"


class DecisionKey(Struct):
    """A resolution or decision: the kind is part of the key, because the two have separate counters.

    `body` is null where it is not known whose it is.
    """

    body: str | None
    kind: str
    number: str


class Days(Struct):
    """ISO days, both included; a month alone keeps its precision (`2022-05`); null where not said."""

    start: str | None = None
    end: str | None = None


class During(Struct):
    """The session in whose course something took place, or to which something was submitted."""

    body: str
    number: int


class ReportOf(Struct):
    """The session that a report is about; `joint_with` names the other bodies of a joint report."""

    body: str | None
    start: str | None = None
    end: str | None = None
    joint_with: list[str] | UnsetType = UNSET


class SymbolsOf(Struct):
    """What was endorsed or adopted, named by its symbols."""

    symbols: list[str]


class PathOf(Struct):
    """What was adopted, named by its place in the document."""

    path: str


class Votes(Struct):
    """The result of a vote."""

    in_favour: int = field(name="for")
    against: int
    abstaining: int


class Claim(Struct, tag_field="kind", kw_only=True):
    """What every claim has."""

    part: str = ""
    start: int = 0
    end: int = 0
    inferred: bool | UnsetType = UNSET


class SymbolCited(Claim, tag="symbol", kw_only=True):
    """A document cited by its symbol; `lookalikes` where `raw` holds letters of another alphabet."""

    symbol: str
    raw: str
    lookalikes: bool


class DecisionCited(Claim, tag="decision", kw_only=True):
    """A resolution or decision cited by number."""

    decision: DecisionKey
    date: str | None = None
    paragraph: str | None = None


class Mandate(Claim, tag="mandate", kw_only=True):
    """A body established, made permanent, reaffirmed, renamed or ended, by a decision where one is named."""

    body: str
    act: str
    by: DecisionKey | None = None


class Session(Claim, tag="session", kw_only=True):
    """A body met, or is to meet, on these days or in the course of that session."""

    body: str
    ordinal: int | None
    dates: Days
    place: str | None
    status: str
    joint_with: list[str]
    during: During | None


class Report(Claim, tag="report", kw_only=True):
    """A report submitted to a session."""

    symbols: list[str]
    of: ReportOf
    to: During | None


class AgendaItem(Claim, tag="agenda_item", kw_only=True):
    """An item of the agenda printed in the document."""

    number: str
    title: str


class Participation(Claim, tag="participation", kw_only=True):
    """A participant named in a list of those present (`attendance`) or of review experts (`review_experts`)."""

    participant: str | None
    name: str
    capacity: str
    list: str


class Statement(Claim, tag="statement", kw_only=True):
    """A participant who made a statement."""

    participant: str | None
    name: str
    capacity: str | None
    agenda_item: str | None


class Officer(Claim, tag="officer", kw_only=True):
    """A person elected or serving as an officer, and the State in brackets after the name."""

    name: str
    role: str
    state: str | None


class Meetings(Claim, tag="meetings", kw_only=True):
    """How many meetings (sittings) were held."""

    count: int


class Documentation(Claim, tag="documentation", kw_only=True):
    """A document listed as before the meeting."""

    symbols: list[str]
    title: str


class Provision(Claim, tag="provision", kw_only=True):
    """A recommendation, or an operative or preambular paragraph: who is asked to do what."""

    provision_kind: str
    path: str
    action: str | None
    class_: str | None = field(name="class")
    addressees: list[str]
    addressees_text: str | None


class Endorsement(Claim, tag="endorsement", kw_only=True):
    """A provision that endorses, notes, welcomes or approves the outcome of another body."""

    path: str
    of: ReportOf | SymbolsOf
    act: str


class Adoption(Claim, tag="adoption", kw_only=True):
    """An agenda, a report, chapters, a resolution or a decision adopted."""

    what: str
    mode: str | None
    chapters: list[str] | None
    date: str | None
    meeting: int | None
    of: DecisionKey | SymbolsOf | PathOf | None
    votes: Votes | None


class Placeholder(Claim, tag="placeholder", kw_only=True):
    """Text left open: the document is a draft."""


AnyClaim = (
    SymbolCited
    | DecisionCited
    | Mandate
    | Session
    | Report
    | AgendaItem
    | Participation
    | Statement
    | Officer
    | Meetings
    | Documentation
    | Provision
    | Endorsement
    | Adoption
    | Placeholder
)


class Reading(Struct, kw_only=True):
    """What a document is, how it is built and what it asserts."""

    schema: str = SCHEMA
    source: Source
    document: Description
    parts: list[Part]
    claims: list[AnyClaim]
    warnings: list[Warning]


class Failure(Struct, kw_only=True):
    """What is printed for a file that could not be read."""

    schema: str = SCHEMA
    source: Source
    error: FailureReason


class FailureReason(Struct):
    """`code` is one of `greffier.documents.CODES`."""

    code: str
    message: str
