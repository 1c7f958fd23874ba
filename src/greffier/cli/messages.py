"""Every word that the command says, as data: another interface language is another file of this shape.

A claim is worded by fragments (`CLAIMS`); a fragment is left out where one of its fields is not known.
"""

from __future__ import annotations

ABOUT = """\
Greffier reads the official documents of treaty conferences: what a document is,
how it is built and what it says, each claim with the exact place that says it."""

EXAMPLE = """\
examples:
  greffier demo                      read the example documents
  greffier read report.txt           an outline with the claims in place
  greffier read --json archive/      a line of JSON for each file

exit status: 0 all done; 1 some input could not be read; 2 wrong usage"""

COMMAND = "COMMAND"

COMMANDS = {
    "read": {
        "help": "read documents: structure, claims, and where they stand",
        "description": """\
Read documents and print what they are, how they are built and what they say.
For people: an outline with the claims in place. With --json: a line of JSON for
each file, in the order given. Folders are read with all that is in them, in the
order of the names; "-" reads standard input.""",
        "example": """\
examples:
  greffier read report.txt
  greffier read --json notes/ report.txt > readings.jsonl
  cat report.txt | greffier read -""",
    },
    "text": {
        "help": "print the text that all offsets count in",
        "description": """\
Print a document's text exactly as it is read: the "start" and "end" of every part
and claim count its characters.""",
        "example": """\
example:
  greffier text report.txt | cut -c1-80""",
    },
    "symbol": {
        "help": "parse document symbols and print their canonical form",
        "description": """\
Parse document symbols and print their canonical form, a line each; for what is no
symbol, the reason.""",
        "example": """\
examples:
  greffier symbol CTOC/COP/WG.3/2024/2 'ctoc/cop/2012/l.3*'
  greffier symbol --json A/RES/55/25""",
    },
    "demo": {
        "help": "read the example documents and show what was found",
        "description": """\
Read the example documents that come with Greffier and show what a reader would want
to see: what each document is, and the trail of one body through all of them.""",
        "example": """\
example:
  greffier demo""",
    },
}

FILE = "FILE"
PATH = "FILE|FOLDER"
RAW = "RAW"
HELP_PATHS = 'files or folders to read; "-" is standard input'
HELP_FILE = 'the file; "-" is standard input'
HELP_JSON = "a line of JSON for each input, in the order given"
HELP_RAWS = "symbols as printed, look-alike letters and trailing asterisks included"

ERROR = "error: {path}: {message} ({code})"
PROGRESS = "reading {bar} {done:,} of {total:,}"

UNSUPPORTED = "of what lies in a folder only .txt, .md and names without a suffix are read, not {suffix}; a text of that name can be named itself"
NOTHING_HERE = "{path}: the folder holds no file"
TOO_DEEP = "reading it takes more memory or depth than this machine allows"
FAULT = "Greffier failed on it ({fault}): please report this, with the file if you may"

# What a document is, in a line or two. {kind} is as in KINDS.
MASTHEAD = ("{symbols}", "{number}", "{kind}", "{language}", "{distribution}", "{date}")
NO_SYMBOL = "(no symbol)"
SESSION_OF_MASTHEAD = ("{body}", "session {number}", "{dates}", "{place}")
AGENDA_OF_MASTHEAD = "agenda item {number}: {title}"
COUNTS = "{parts}, {claims}, {warnings}"
COUNTED = {
    "parts": ("1 part", "{count:,} parts"),
    "claims": ("1 claim", "{count:,} claims"),
    "warnings": ("1 warning", "{count:,} warnings"),
}
WARNINGS = "warnings"
WHOLE_DOCUMENT = "whole document"

CLAIMS = {
    "symbol": ("cites {symbol}",),
    "decision": ("cites {decision}", "of {date}", "paragraph {paragraph}"),
    "mandate": ("{body} {act}", "by {by}"),
    "session": (
        "{body}",
        "session {ordinal}",
        "{status}",
        "{dates}",
        "in {place}",
        "jointly with {joint_with}",
        "during {during}",
    ),
    "report": ("{symbols}", "reports on {of}", "to {to}"),
    "agenda_item": ("item {number}", "{title}"),
    "participation": ("{name}", "({participant})", "{capacity},", "{list}"),
    "statement": ("{name}", "({participant})", "made a statement", "as {capacity}", "on item {agenda_item}"),
    "officer": ("{name}", "({state})", "{role}"),
    "meetings": ("{count} meetings held",),
    "documentation": ("{symbols}", "{title}"),
    "provision": ("{provision_kind} {path},", "{class},", "“{action}”", "→ {addressees}"),
    "endorsement": ("paragraph {path}", "{act}", "{of}"),
    "adoption": (
        "{what} adopted",
        "{of}",
        "chapters {chapters}",
        "by {mode}",
        "on {date}",
        "at meeting {meeting}",
        "({votes})",
    ),
    "placeholder": ("text left open",),
}
INFERRED = "(inferred)"

DECISION = "{body} {kind} {number}"
SESSION = "{body} session {number}"
MEETING = "{body} {dates}"
JOINT = "{body} with {joint_with} {dates}"
VOTES = "{for} in favour, {against} against, {abstaining} abstaining"

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
DAY = "{day} {month} {year}"
MONTH = "{month} {year}"
DAYS_OF_MONTH = "{first}–{last} {month} {year}"
DAYS_OF_YEAR = "{first} {first_month} – {last} {month} {year}"
DAYS = "{start} – {end}"
SINCE = "from {start}"
UNTIL = "until {end}"

SYMBOL_VALID = "{raw}  →  {canonical}"
SYMBOL_REFUSED = "{raw}  is no symbol: {reason}"

DEMO_TITLE = "{count} example documents, read in {milliseconds:.0f} ms"
DEMO_TRAIL = "The trail of one body through them: {name} ({body})"
DEMO_IN = "{document}, {words}"
DEMO_ALSO = "; "
DEMO_MORE = "… and {count} more"
DEMO_NEXT = "Next: greffier read FILE, or greffier read --json FILE; greffier --help tells more."
DEMO_STEPS = {
    "mandate": "set up or kept",
    "session": "met",
    "report": "reported",
    "endorsement": "endorsed or noted",
}
