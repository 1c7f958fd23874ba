"""What `greffier show` says: names of facts, headings, frames of evidence."""

from __future__ import annotations

FIELDS = {
    "mandates": "mandate",
    "proposed": "proposed",
    "requests": "request",
    "parent": "body above it",
    "days": "days",
    "place": "place",
    "status": "status",
    "during": "in the course of",
    "joint": "jointly with",
    "meetings": "sittings",
    "documents": "own documents",
    "before": "documents before it",
    "reports": "reports on it",
    "received": "reports submitted to it",
    "hosted": "sessions in its course",
    "provisions": "provisions",
    "endorsed": "acted on by",
    "about": "said to be about",
    "date": "date",
    "texts": "text",
    "adopted": "adopted",
    "kind": "kind",
    "body": "body",
    "author": "author",
    "session": "session",
    "distribution": "distribution",
    "original_language": "original language",
    "number": "number",
    "titles": "title",
    "job_numbers": "job number",
    "endorses": "acts on",
    "of": "reports on",
    "to": "submitted to",
    "acts": "act",
    "wording": "words of the act",
    "text": "text",
    "capacity": "capacity",
    "lists": "list",
    "role": "office",
    "state": "State",
    "names": "name",
}
IN_LANGUAGE = "{field}, {language}"
KEY = "key: {key}"
ALSO_CALLED = "also called: {names}"
FACT = "{field}: {words}"
BUT = "but {field}: {words}"
ALSO = "also {field}: {words}"
INFERRED = "{words} (inferred: {rule})"
ITSELF = "the document itself"
NO_EVIDENCE = "(no passage: what holds this has been closed, withdrawn or is not dated)"
SOURCE = "{document}, {language}, {place}"
STATED = "stated by {by}: {reason}"
STATED_REFERENCE = "stated by {by}: {reason}; see {reference}"
FROM_DATA = "data of the treaty: {name}"
PASSAGE = "«{passage}»"
ONE_MORE_PASSAGE = "… and 1 more passage (--json has all)"
MORE_EVIDENCE = "… and {count} more passages (--json has all)"
SEEN = "{source}: as quoted above"
MORE = "… and {count} more: greffier {command}"
MORE_PLAIN = "… and {count} more (--json has all)"
AND = " and "
OF_WHAT = "not said of what"

VIEW_AUDIENCE = "as the audience “{audience}” sees it"
VIEW_AS_OF = (
    "as of {day}: only documents dated up to that day, by their date of issue or the best that is known of it"
)
VIEW_KNOWN_AT = "as known at entry {number} of the journal"
UNKNOWN_THEN = "{label}: nothing was known of it then"

MANDATE = "{act} by {by}"
MANDATE_UNSAID = "{act} (by which decision is not said)"
REQUEST = "{by} asks {bodies} to {what}"
REQUEST_OF = "asks {bodies} to {what}"
ACTS_ON = "{act} {thing}, {place}"
ACTED_ON = "{provision} {act} it"
DOCUMENT_OF_SESSION = "{document}"
REPORT_TO = "{document}, submitted to {to}"
REPORT_OF = "{document}, on {of}"
ADOPTED = "{what} adopted"
ADOPTED_BY = "{what} adopted {mode}"
ADOPTED_ON = "on {date}"
ADOPTED_AS = "as {decision}"
ADOPTED_AT = "at {session}"
VOTES = "{for} in favour, {against} against, {abstaining} abstaining"
MANDATE_OF = "{body} {act}"
ASK = "asks {addressees} to act"
ACT = "{act}, addressed to {addressees}"
ACT_ALONE = "{act}; nobody is addressed"
WORDING = "“{action}”, to “{addressees}”"
WORDING_ALONE = "“{action}”"
ITEM = "{number}. {title}"
MEETING_ADOPTED = "{meeting}, {date}: {adopted}"
MEETING_UNDATED = "{meeting}: {adopted}"
OFFICER = "{role}: {name}"
OFFICER_STATE = "{role}: {name} ({state})"
COUNTED = "{count} {what}: {names}"
SPOKE = "on item {item}: {names}"
SPOKE_GENERALLY = "not said on which item: {names}"
SESSION_LINE = "{session}: {status}"
SESSION_LINE_DATED = "{session}, {days}: {status}"
STATUS_UNSAID = "nothing says whether it was held"
LANGUAGE_HELD = "{language}: {name} ({renditions})"
RENDITION_CURRENT = "current"
RENDITION_OTHER = "other rendition"
RENDITION = "{language}: {name}, {current}, access {level}, source {source}"
PARTS_COUNT = "{parts} parts, {claims} claims"
NOT_HELD = "not held: other documents cite it"
DRAFTED = "drafted by Greffier: what it says is derived from the record, and supports no fact"
DRAFT = "text is left open in it: it is a draft"
IS_DECISION = "it is the text of {decision}"

HEADINGS = {
    "sessions": "Sessions, in the order of time ({count})",
    "agenda": "Agenda ({count})",
    "participants": "Attendance ({count})",
    "statements": "Statements ({count})",
    "officers": "Officers ({count})",
    "sittings": "Sittings at which something was adopted ({count})",
    "held": "Held in {count}",
    "provisions": "Provisions ({count})",
    "took_part": "Took part in ({count})",
    "discrepancies": "Where the evidence disagrees, or is odd ({count})",
    "report": "As a report",
    "endorsed": "Acted on by ({count})",
}
SIZES = {
    "language": ("1 language", "{count} languages"),
    "passages": ("1 passage", "{count} passages"),
    "speakers": ("1 statement", "{count} statements"),
}
DISCREPANCY = "{id}  {words}"
CHECK = "greffier check {thing} shows both sides"
