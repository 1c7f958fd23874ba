"""Reading a document: its structure, what it is, and everything that it claims."""

from __future__ import annotations

from itertools import groupby

from greffier.documents.language import language
from greffier.documents.letters import plain
from greffier.documents.models import Description, SessionRef, Warning
from greffier.documents.outline import Node
from greffier.documents.structure import Structure, placeholders
from greffier.documents.text import Document

from .adopted import ACTS, Closing, read_masthead
from .agendas import in_documentation, read_agenda_item, read_documentation
from .attendance import read_participation
from .belonging import Belonging, belonging
from .citations import read_decisions, read_symbols
from .context import Context, DecisionRef
from .describe import days_below, describe
from .endorsements import read_endorsement
from .lexicon import (
    ACT,
    ADOPT,
    BODY,
    CAPACITY,
    DATE,
    DECISION,
    DURING,
    GATHER,
    ITEM,
    NAME,
    ORGAN,
    REPORT,
    ROLE,
    SITTING,
    SPEAK,
    SUBMIT,
    SYMBOL,
    lexicon,
    readable,
)  # fmt: skip
from .mandates import read_mandates
from .models import AnyClaim, Days, Placeholder, Reading, Session
from .names import subjects
from .officers import read_officers
from .proceedings import read_adoptions, read_formula, read_meetings
from .provisions import Act, Inherited, read_provision
from .reports import read_reports
from .sessions import read_sessions
from .statements import read_statements
from .tokens import Sentence, tokenized

Claims = list[AnyClaim]
_DECISION, _SYMBOL, _BODY, _ACT, _ADOPTING = 1 << DECISION, 1 << SYMBOL, 1 << BODY, 1 << ACT, 1 << ADOPT
_CITING = _DECISION | _SYMBOL | 1 << ORGAN
_MEETING = 1 << DATE | 1 << DURING | 1 << GATHER | 1 << SITTING
_REPORTING = 1 << REPORT | 1 << SUBMIT | 1 << SYMBOL
_PEOPLE = 1 << NAME | 1 << CAPACITY | 1 << ROLE | 1 << SPEAK | 1 << ITEM
"""Classes of tokens, as bits, without which a kind of claim cannot occur in a sentence."""
_ACTS = ("resolution", "decision", "draft_resolution", "draft_decision")
_HEADING = frozenset(("chapter", "section", "annex", "title", "other"))
"""Types of parts of which the text may say what is under them."""
_NAMING = frozenset(("chapter", "section", "title", "table"))
"""Types of parts that name what is adopted and do not tell that it was: "通过议程" is also "adoption of the agenda"."""
_WITHOUT_PROVISIONS = ("background_paper", "note", "annotated_agenda", "provisional_agenda")


def read(document: Document, treaties: str | None = None) -> Reading:
    """What a document is, how it is built, and what it asserts, each with the place that says it.

    `treaties` is a folder of further treaties beside those that are shipped. No text makes it raise, but for want of memory.

    >>> from greffier import open_document, read
    >>> reading = read(open_document("note.txt"))    # doctest: +SKIP
    """
    structure = document.structure
    code = structure.language if structure.language in readable() else None
    lang = language(code or "en")
    whose = belonging(structure, document.text, treaties) if code is not None else Belonging()
    warnings = list(structure.warnings)
    claims: Claims = []
    if code is None:
        description = describe(structure, None, None, lang)
    else:
        words = lexicon(whose.treaty, code, treaties, whose.about)
        text = tokenized(structure, words)
        description = describe(structure, text, words, lang)
        context = Context(text, words, description)
        read_parts(context, structure)
        claims = context.claims
        _session_of_title(context, structure)
        warnings += context.warnings
    warnings += _general(structure, description)
    claims.sort(key=_place)
    warnings.sort(key=lambda w: (w.start, w.end))
    return Reading(
        source=document.source, document=description, parts=structure.parts, claims=claims, warnings=warnings
    )


def _session_of_title(context: Context, structure: Structure) -> None:
    """Where the masthead names no session, the one of the title is the document's."""
    if context.description.session is not None:
        return
    titles = {
        n.id
        for n in structure.nodes
        if n.type == "title" and (n.parent is None or n.parent.type == "masthead")
    }
    for claim in context.sessions:
        if claim.part in titles and claim.body == context.description.body:
            days = claim.dates
            context.description.session = SessionRef(
                claim.body, claim.ordinal, days.start, days.end, claim.place
            )
            return


def _place(claim: AnyClaim) -> int:
    return claim.start


def _general(structure: Structure, description: Description) -> list[Warning]:
    """Warnings about the document, and about what it leaves open."""
    found: list[Warning] = []
    if not description.symbols:
        found.append(Warning("no_symbol", "the document prints no symbol of its own", 0, 0))
    for start, end, _ in placeholders(structure):
        found.append(Warning("placeholder", "text left open", *structure.view.span(start, end)))
    return found


def read_parts(context: Context, structure: Structure) -> None:
    """Read part after part, sentence after sentence; the claims are in the context."""
    own = frozenset(context.description.symbols)
    walk = _Walk(context, own)
    for _, group in groupby(context.text.sentences, key=lambda s: id(s.node)):
        walk.part(list(group))
    for start, end, node in placeholders(structure):
        context.add(Placeholder(), node, start, end)
    _future(context)


class _Walk:
    """The way through the parts: what one part leaves for the next."""

    def __init__(self, context: Context, own: frozenset[str]) -> None:
        self.context = context
        self.own = own
        self.warned: set[str] = set()
        self.item: str | None = None
        self.role: str | None = None
        self.inherited: dict[str, Inherited | None] = {}
        self.provided: set[str] = set()
        self.preambular = 0
        self.formula: Inherited | None = None
        self.index = 0
        self.closing = Closing()
        self.kinds = _provision_kinds(context)

    def part(self, sentences: list[Sentence]) -> None:
        """Read one part."""
        context, node = self.context, sentences[0].node
        if node.type == "masthead":
            self._masthead()
            read_masthead(context, sentences)
            return
        kind = self.kinds.get(node.id)
        acts: list[Act] = []
        path = ""
        if kind is not None:
            path = self._path(node, kind)
            parent = self.inherited.get(node.parent.id) if node.parent is not None else self.formula
            before = len(context.claims)
            acts, self.inherited[node.id] = read_provision(
                context, node, sentences, kind, path, parent if node.type == "item" else None
            )
            if len(context.claims) > before:
                self.provided.add(node.id)
        listed = node.type == "item" and read_agenda_item(
            context, node, sentences[0].start, sentences[-1].end
        )
        if not listed and node.type in ("item", "paragraph", "section") and in_documentation(context, node):
            read_documentation(context, node, sentences)
        if node.type == "other" and node.id.startswith("p_"):
            if context.description.kind in ACTS:
                self.closing.read(context, node, sentences)
            return
        before_table = context.spoken_of()
        for sentence in sentences:
            if sentence.cell:
                context.begin_cell()
            self._sentence(sentence, listed)
        if sentences[0].cell:
            context.end_table(before_table)
        if node.type == "other" and node.id.startswith("formula"):
            self.formula = read_formula(context, node, sentences)
        if acts and kind != "preambular":
            read_endorsement(context, node, sentences, acts, path)

    def _sentence(self, sentence: Sentence, listed: bool) -> None:
        context = self.context
        self.index += 1
        mask = sentence.mask
        decisions = self._cited(sentence) if mask & _CITING else []
        if listed or not mask:
            return
        here = subjects(context, sentence) if mask & _BODY else []
        if mask & _MEETING:
            read_sessions(context, sentence)
            read_meetings(context, sentence)
        if mask & _ACT:
            read_mandates(context, sentence, decisions)
        if mask & _REPORTING == _REPORTING:
            read_reports(context, sentence, self.own)
        if mask & _ADOPTING and sentence.node.type not in _NAMING:
            read_adoptions(context, sentence, decisions)
        if mask & _PEOPLE:
            self._people(sentence)
        if mask & _BODY:
            context.notice(sentence)
        if here:
            context.subject = here
            if sentence.node.type in ("section", "chapter", "title"):
                context.heading = here

    def _cited(self, sentence: Sentence) -> list[DecisionRef]:
        context, mask = self.context, sentence.mask
        decisions = read_decisions(context, sentence, self.index) if mask & _DECISION else []
        if not decisions:
            context.name_organs(sentence.tokens, len(sentence.tokens))
        if mask & _SYMBOL:
            read_symbols(context, sentence, self.own, self.warned)
        return decisions

    def _people(self, sentence: Sentence) -> None:
        context = self.context
        # a resolution speaks of statements made elsewhere, and lists nobody as present
        if context.description.kind not in _ACTS:
            self.item = read_statements(context, sentence, self.item)
            read_participation(context, sentence)
        self.role = read_officers(context, sentence, self.role)

    def _masthead(self) -> None:
        """The session that a masthead announces."""
        context = self.context
        session = context.description.session
        masthead = context.text.structure.masthead
        if session is None or session.body is None or session.start is None:
            return
        below = days_below(masthead, context.lexicon.lang)
        blocks = [*masthead.all("session"), *masthead.all("place"), *below]
        blocks.sort(key=lambda b: b.start)
        start, end = blocks[0].start, blocks[-1].end
        claim = Session(
            part="masthead", start=start, end=end, body=session.body, ordinal=session.number,
            dates=Days(session.start, session.end), place=session.place, status="scheduled", joint_with=[], during=None,
        )  # fmt: skip
        context.claims.append(claim)

    def _path(self, node: Node, kind: str) -> str:
        """Where a provision stands: `preamble/1`, `4/a/i`, `II/a`, `annex/c/i`."""
        if kind == "preambular":
            self.preambular += 1
            return f"preamble/{self.preambular}"
        return "/".join(_markers(node, self.provided))


def _markers(node: Node, provided: set[str]) -> list[str]:
    """Markers from the top of the chapter or annex.

    A numbered paragraph that makes no provision of its own (`provided` has those that do) only announces a list.
    """
    markers: list[str] = []
    up: Node | None = node
    while up is not None:
        if up.type == "annex":
            markers.insert(0, f"annex_{up.number}" if up.number else "annex")
        elif up.type == "chapter":
            markers.insert(0, up.number or "")
        elif (up.type in ("item", "operative") and up.number is not None) or (
            up.type == "paragraph" and up.number is not None and (up is node or up.id in provided)
        ):
            markers.insert(0, up.number)
        up = up.parent
    return [m for m in markers if m]


def _provision_kinds(context: Context) -> dict[str, str]:
    """`operative`, `preambular` or `recommendation`, for the parts that may be provisions."""
    nodes = context.text.structure.nodes
    recommending = _recommending(context, nodes)
    adopted = context.description.kind in _ACTS
    return {n.id: kind for n in nodes if (kind := _provision_kind(n, recommending, adopted)) is not None}


def _provision_kind(node: Node, recommending: set[str], adopted: bool) -> str | None:
    """What a part's provisions are by where it stands; `adopted` where the document is a resolution or decision."""
    if node.type in ("operative", "preambular"):
        return node.type
    if node.type not in ("item", "paragraph"):
        return None
    if node.parent is None:
        return "operative" if node.type == "item" and adopted else None
    up: Node | None = node.parent
    while up is not None:
        if up.type in ("operative", "preambular"):
            return up.type
        if up.listed == "agenda":
            return None
        if up.id in recommending:
            return "recommendation"
        if adopted and (up.type == "annex" or (up.parent is None and up.type == "item")):
            return "operative"
        if up.type == "chapter":
            return None
        up = up.parent
    return None


def _recommending(context: Context, nodes: list[Node]) -> set[str]:
    """The chapters, sections and annexes of recommendations: their headings, titles or openings say so."""
    if context.description.kind in _WITHOUT_PROVISIONS:
        return set()
    pattern = context.lexicon.patterns["recommendations"]
    found: set[str] = set()
    for node in nodes:
        if node.type not in _HEADING or node.block is None or not pattern.search(plain(node.block.text)):
            continue
        if node.type in ("chapter", "section", "annex"):
            found.add(node.id)
        elif node.parent is not None and node.parent.type == "annex":
            found.add(node.parent.id)
    return found


def _future(context: Context) -> None:
    """Warn of what is said to be past, though dated after the document."""
    issued = context.description.date
    if issued is None:
        return
    seen: set[tuple[int, int]] = set()
    for claim in context.sessions:
        if claim.status == "held" and claim.dates.start is not None and claim.dates.start > issued:
            place = (claim.start, claim.end)
            if place not in seen:
                seen.add(place)
                message = f"said to be past, though after the date of issue ({issued})"
                context.warnings.append(Warning("future_event", message, *place))
