"""What `greffier draft` says: gaps, disputes, files."""

from __future__ import annotations

WRITTEN = "{path}"
MISSING = "not in the record, and left open in the draft ({count}):"
UNTOLD = "not in the record, and not told in the draft ({count}):"
UNTOLD_CODES = frozenset(
    ("no_previous_session", "untold_act", "untold_mandate", "untold_report", "untold_session")
)
ADDED = "in the draft, though no document says it ({count}):"
ADDED_CODES = frozenset(("from_rules", "usual_hours"))
MORE = "{listed} and {count} more"
GAP = "  {about}: {what}"
DISPUTED = (
    "the record disagrees with itself; the best supported was taken, and the place is marked [?] ({count}):"
)
DISPUTE = "  {id}  {about}, {name}:"
SIDE = "    {number}  {value}{taken}"
TAKEN = " (taken)"
SAID_IN = "       said in {documents}"
IN_LANGUAGE = "{path} ({language}):"
CHOOSE = '  to settle one, give --choose FILE with a line such as:  "{id}" = 2'

GAPS = {
    "from_rules": "taken from the rules, for no document names it",
    "left_to_chairs": "the summary, which is left to the chairs",
    "no_adoption": "at which sitting this was adopted",
    "no_agenda": "its agenda",
    "no_annotation": "what is to be said of this item of the agenda",
    "no_attendance": "who was present",
    "no_capacity": "in which capacity some of those present were there",
    "no_date": "the date of the document",
    "no_days": "on which days it met",
    "no_decisions": "resolutions and decisions that it adopted",
    "no_outcome": "what became of its recommendations",
    "no_recommendations": "recommendations of these bodies",
    "no_session": "the session of the Conference that is to consider it",
    "no_sponsor": "who proposes it",
    "for_the_conference": "what else the Conference decides",
    "proposal": "what the Conference made of its recommendations: the text is a proposal",
    "no_documents": "documents before this session",
    "no_mandate": "which decision set it up",
    "no_meetings": "how many sittings it had",
    "no_name": "its name in this language",
    "no_number": "its number",
    "no_officers": "who served as officers",
    "no_ordinal": "its number in the order of sessions",
    "no_place": "where it met",
    "no_previous_session": "when the session before it was; what was reported to this session is told",
    "no_provisions": "its recommendations",
    "no_reports": "reports of subsidiary bodies to this session",
    "no_state": "which State the person comes from",
    "no_statements": "who made statements",
    "no_symbol": "its symbol",
    "no_text": "its words in this language",
    "no_timetable": "its timetable: none is proposed for a session that is over or will not be held",
    "no_topic": "what it is to discuss",
    "usual_hours": "the hours, which are the usual ones",
    "untold_act": "which decision did this",
    "untold_mandate": "what was done to it before this session",
    "untold_report": "a report on its sessions",
    "untold_session": "on which days it met",
    "review_items": "its one item on the review mechanism: there are several",
}
OTHER = "{code}"

NOT_HERE = "{language}: there are no words for {kind} in this language; allowed: {allowed}"
NOT_A_SESSION = "{said!r} is no session of the record; known of that body: {known}"
NOBODY = "none"
SUBJECT = "say which session with --session (such as CTOC/COP/12), or which thing with --of"
SEVERAL = "several texts of that session could be meant; say which with --of: {candidates}"
NO_TEXT = "the record has no resolution or decision of that session"
NO_TREATY = "{key} belongs to no treaty that is known"
NOT_KNOWN = "as of that day the record has no {key}"
EDITED = "{path} is there already and is not what would be written; give --replace to write over it"
NOT_WRITTEN = "{path} cannot be written: {message}"
NO_CHOICES = "{path}: {message}"
CHOICE_FORM = 'every line must be a name of a disagreement and the number to take, such as: "48760c3705" = 2'
UNKNOWN_VALUE = "{id} has no value {number}; allowed: 1 to {most}"
UNKNOWN_CHOICE = "{id} is no disagreement of this record; known: {known}"
FORMATS = "{said!r} is no format; allowed: {allowed}"
LANGUAGES = "{said!r} is no language to draft in; allowed: {allowed}"
NO_LANGUAGE = "say at least one language; allowed: {allowed}"
NOT_A_SYMBOL = "--symbol {said!r}: {reason}"
NOT_THE_CONFERENCE = "a note transmits reports to a session of the Conference ({conference}), not of {body}"
NEEDS_SESSION = "{kind} is drafted for a session: say which with --session (such as CTOC/COP/12)"
NO_KIND = "say what to draft, such as note, or --refresh FILE"
ONLY_REFRESH = "--json goes with --refresh FILE"
OUT_WANTED = "more than one file is written: say where with --out FOLDER"

REFUSED = {
    "no_subject": SUBJECT,
    "needs_session": NEEDS_SESSION,
    "not_the_conference": NOT_THE_CONFERENCE,
    "not_a_session": NOT_A_SESSION,
    "no_text": NO_TEXT,
    "several": SEVERAL,
    "no_treaty": NO_TREATY,
    "not_known": NOT_KNOWN,
    "no_words": "{message}",
    "choice_form": CHOICE_FORM,
    "unknown_choice": UNKNOWN_CHOICE,
    "unknown_value": UNKNOWN_VALUE,
    "not_a_symbol": NOT_A_SYMBOL,
}
"""Why a draft is refused (`register.drafts.refused`)."""
