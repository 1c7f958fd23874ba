"""Every word that the command says, as data: another interface language is another file of this shape.

A claim is worded by fragments (`CLAIMS`); a fragment is left out where one of its fields is not known.
"""

from __future__ import annotations

from greffier.cli.words import linting

ABOUT = """\
Greffier reads the official documents of treaty conferences: what a document is,
how it is built and what it says, each claim with the exact place that says it."""

EXAMPLE = """\
examples:
  greffier demo                      what it can do, on the example documents
  greffier add archive/              documents into the register
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
each file, in the order given. Folders and archives (ZIP, TAR) are read with all
that is in them; "-" reads standard input. Text, Word (.docx), PDF, HTML and Akoma
Ntoso are told apart by what is in the files.""",
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
    "convert": {
        "help": "write a document in another format: Akoma Ntoso, text, JSON",
        "description": """\
Write a document in another format: akn, Akoma Ntoso 3.0 in the profile of the United
Nations, with the ids of its parts; text, as "greffier text"; json, as "greffier read
--json". What Greffier writes as akn reads back as the same parts and claims. With
--schema the file is checked against the schema of OASIS.""",
        "example": """\
examples:
  greffier convert report.txt --to akn --out report.xml
  greffier convert report.txt --to akn --schema akomantoso30.xsd > report.xml
  greffier convert resolution.xml --to text""",
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
    "lint": linting.COMMAND,
    "add": {
        "help": "add documents to the register",
        "description": """\
Read documents and keep them in the register: what they say, each claim with its
passage. What is held already is not added twice. A file that cannot be read never
stops the others; what is reported as added is safe.""",
        "example": """\
examples:
  greffier add reports/
  greffier add --access secretariat bureau-note.txt""",
    },
    "list": {
        "help": "list bodies, sessions, documents, decisions, provisions or participants",
        "description": """\
List what the register holds, a line each; with --of only what belongs to a thing.""",
        "example": """\
examples:
  greffier list bodies
  greffier list sessions --of WG.3
  greffier list provisions --of CTOC/COP/WG.3/2024/L.1""",
    },
    "show": {
        "help": "show one thing with its evidence",
        "description": """\
Show what is known of a thing: each fact with the documents and passages that say it;
where they disagree, all that they say. --as-of takes only documents up to a day,
--known-at only what the register held at an entry of its journal.""",
        "example": """\
examples:
  greffier show CTOC/COP/WG.2
  greffier show 'resolution 7/1'
  greffier show 'WG.2 15' --as-of 2024-06-30""",
    },
    "trace": {
        "help": "follow a thing both ways: from mandate to endorsement",
        "description": """\
Follow a body, a meeting, a recommendation, a report or a decision both ways: what it
comes from and what became of it, each step with the passage that says it, or with
the inference that it rests on.""",
        "example": """\
examples:
  greffier trace CTOC/COP/WG.3
  greffier trace 'CTOC/COP/WG.3/2024/L.1#II/a'""",
    },
    "check": {
        "help": "where the evidence disagrees, and what is odd or missing",
        "description": """\
List discrepancies, each with both sides and their passages; then gaps. Those that a
judgement explains are left out, but for --all.""",
        "example": """\
examples:
  greffier check
  greffier check WG.2 --json""",
    },
    "missing": {
        "help": "what is not there: holes in series, reports, languages",
        "description": """\
List holes in series of symbols, reports that are cited and not held, official
languages that are not held, sessions without a report, days that passed with
nothing held.""",
        "example": """\
example:
  greffier missing CTOC/COP/WG.3""",
    },
    "search": {
        "help": "search the texts: words, phrases, symbols however typed",
        "description": """\
Search the texts that are held: words by their stems in six languages, "phrases" in
quotation marks, -words that may not occur, document symbols however typed.""",
        "example": """\
examples:
  greffier search extradition
  greffier search '"technical assistance" -firearms' --body CTOC/COP --year 2024""",
    },
    "draft": {
        "help": "write an official document from the register, in six languages",
        "description": """\
Write an official document from what the register knows: a note by the Secretariat, agendas,
a report, a resolution, lists and tables. What is not known stays open, marked [...]; where the
record disagrees with itself the best supported is taken and marked [?]; both are told on
standard error. What is written reads back to the same facts, and never supports any.""",
        "example": """\
examples:
  greffier draft note --session CTOC/COP/12 --lang ru --as-of 2024-07-04
  greffier draft report --session CTOC/COP/WG.3/15 --lang all --to docx,pdf --out drafts
  greffier draft resolution --of CTOC/COP/resolution/6/4 --lang fr --to akn
  greffier draft compendium --of CTOC/COP/WG.3 --lang en --choose choices.toml
  greffier draft --refresh drafts/note-2024-07-04-ru.sources.json""",
    },
    "cite": {
        "help": "cite a document, decision, provision or session",
        "description": """\
Print the citation of a thing: in the style of the United Nations, as BibTeX or RIS.""",
        "example": """\
examples:
  greffier cite CTOC/COP/WG.3/2024/L.1
  greffier cite 7/1 --style bibtex""",
    },
    "judge": {
        "help": "judge the evidence: explain, prefer, misread, same, different",
        "description": """\
Make a judgement, signed and dated: "explain" a discrepancy; "prefer" a claim;
"misread" strikes a claim; "same" and "different" join or part two things. "revoke"
takes a judgement back, and everything is as before.""",
        "example": """\
examples:
  greffier judge explain 3f2a9c0112 --reason "one counts the joint day"
  greffier judge misread d1af1000-7be2d4a96c11 --reason "a page number"
  greffier judge same CTOC/COP/WG.2:6 CTOC/COP/WG.2:2012-10-17 --reason "by the report"
  greffier judge revoke 0a1b2c3d4e --reason "the report was found" """.rstrip(),
    },
    "assert": {
        "help": "state a claim: signed, dated, with reason and reference",
        "description": """\
State what you know and no document here says: a session, a mandate or a report. It
is kept as a source of its own and marked as yours everywhere.""",
        "example": """\
examples:
  greffier assert session body=CTOC/COP/WG.2 ordinal=6 dates=2012-10-17..2012-10-18 status=held --reason "from the programme"
  greffier assert mandate body=CTOC/COP/WG.6 act=established by='resolution 5/4' --reason "my own copy" --reference "CTOC/COP/2010/17"
  greffier assert report symbols=CTOC/COP/WG.2/2012/3 of='CTOC/COP/WG.2 2012-10-17..2012-10-18' --reason "seen" """.rstrip(),
    },
    "withdraw": {
        "help": "take a source out of the record; its history stays",
        "description": """\
Take a source out of fold, search and export; with --restore put it back.""",
        "example": """\
examples:
  greffier withdraw note.txt --reason "a draft, sent by mistake"
  greffier withdraw note.txt --restore --reason "it was right" """.rstrip(),
    },
    "erase": {
        "help": "erase a source for good; its digest and the reason stay",
        "description": """\
Erase a source: its bytes, parts and claims go; its digest and the reason stay.""",
        "example": """\
example:
  greffier erase note.txt --reason "personal data" """.rstrip(),
    },
    "export": {
        "help": "export the record: JSON Lines, CSV tables, or a bundle",
        "description": """\
Print the record as JSON Lines in one form: the same bytes for the same evidence and
judgements. --csv writes a table for each kind of record; --bundle writes sources,
journal and judgements, closed ones too, for `greffier import` elsewhere.""",
        "example": """\
examples:
  greffier export > record.jsonl
  greffier export --csv tables/
  greffier export --bundle register.zip""",
    },
    "import": {
        "help": "make or enrich a register from a bundle",
        "description": """\
Replay a bundle's journal: sources, judgements, statements. What is here already is
not done twice; of a broken bundle nothing is taken.""",
        "example": """\
example:
  greffier import register.zip""",
    },
    "rebuild": {
        "help": "make everything again from the sources",
        "description": """\
Read all sources again and fold them; with --fold only fold. The record comes out the
same where reader and data are.""",
        "example": """\
example:
  greffier rebuild --fold""",
    },
    "verify": {
        "help": "check that the register is whole",
        "description": """\
Check bytes and digests of all sources, the chain of the journal, and that what is
held is what the journal says.""",
        "example": """\
example:
  greffier verify""",
    },
    "serve": {
        "help": "open the register in a browser: the site, with its API and feeds",
        "description": """\
Serve the register as a site until it is stopped: pages in six languages, search, an API
and feeds. What is added meanwhile, by `greffier add` too, is seen at once.""",
        "example": """\
example:
  greffier serve --port 8000""",
    },
    "account": {
        "help": "say who may sign in to the site, and as what",
        "description": """\
Make, list or remove the accounts of the site: nobody signs up. The password is asked for,
or is the first line of standard input; it is never an argument. The role is delegations,
secretariat or administrator. "password" sets another one, "reset" takes away the second
factors of somebody who lost them.""",
        "example": """\
examples:
  greffier account add clerk --role secretariat --email clerk@example.org
  greffier account list
  greffier account password clerk < password.txt
  greffier account remove clerk""",
    },
    "token": {
        "help": "make a token of the API for an account, or revoke one",
        "description": """\
Make, list or revoke tokens, with which programs use the API of the site. A token speaks
for an account, for what its scopes say and never for more than the account may. It is
printed once; what is kept is its digest.""",
        "example": """\
examples:
  greffier token add harvester --scope read:public --for clerk
  greffier token add intake --scope read:secretariat,write:add --for clerk --days 30
  greffier token list
  greffier token revoke grf_1a2b""",
    },
    "demo": {
        "help": "add the example documents to a register of their own and show what it tells",
        "description": """\
Add the example documents that come with Greffier to a register of their own, never to
yours, and show what can be asked of it: bodies and sessions, one meeting followed both
ways, where the documents disagree, what is missing. The register is in a temporary
folder and goes afterwards, or is kept in the folder that GREFFIER_DEMO names.""",
        "example": """\
example:
  greffier demo""",
    },
}

THING = "THING"
NAME = "NAME"
WORD = "WORD"
WORDS = "WORDS"
DATE = "DATE"
NUMBER = "N"
YEAR = "YEAR"
CODE = "CODE"
FOLDER = "FOLDER"
SOURCE = "SOURCE"
JUDGEMENT = "JUDGEMENT"
TARGET = "TARGET"
CLAIM_KIND = "KIND"
KEY_VALUE = "KEY=VALUE"
HELP_THING = "a key, an alias, a symbol, a number such as 7/1, or words of a name"
HELP_JSON_OUT = "JSON instead of words"
HELP_AUDIENCE = "whose view: what a level may see (default: public, or that of settings.toml)"
NO_LANGUAGE = "{code!r} is no code of a language that documents are in; allowed: {allowed}"
WORKERS = "number of processes (1 to 64)"
HELP_WORKERS = (
    "how many processes read beside the one that keeps (default: one a core; 1 reads nothing ahead)"
)
HELP_REPORT = "where the list of the files that failed is written, as CSV (default: failures.csv in the register's folder)"
HELP_ACCESS = "the smallest audience that may see it (default: public)"
HELP_BY = "who signs (default: the one of settings.toml, else the user's name)"
HELP_REASON = "why"
HELP_REFERENCE = "where it can be looked up"
HELP_DATE = "the day it is dated, like 2024-06-05 (default: today)"
HELP_AS_OF = "only documents dated up to this day"
HELP_KNOWN_AT = "only what was held at this entry of the journal"
HELP_STYLE = "un (default), bibtex or ris"
HELP_LANGUAGE = "language, like en or ru"
HELP_OF = "only what belongs to this thing, or is about it"
HELP_LIMIT = "how many (default: 20)"
HELP_KIND = "only this kind of document"
HELP_BODY = "only documents of this body"
HELP_YEAR = "only documents of this year"
HELP_ADDRESSEE = "only texts that ask something of these, such as states_parties"
HELP_CLASS = "only texts with a provision of this class, such as directive"
HELP_OFFSET = "leave out so many of the first (default: 0)"
HELP_CSV = "write a table for each kind of record into this folder"
HELP_TMX = "write the parts of documents held in several languages into this file, side by side (TMX)"
HELP_BUNDLE = "write sources, journal and judgements into this file"
HELP_FOLD = "only fold; read nothing again"
HELP_RESTORE = "put it back instead"
HELP_ALL = "those that are left out otherwise, too: what is explained; documents that are only cited"
HELP_TODAY = "the day by which days are past (default: today)"
HELP_LIST = "what to list"
HELP_WORDS = "what to search for"
DOCUMENT = "DOCUMENT"
CODES = "CODE,..."
FORMATS = "FORMAT,..."
SYMBOL = "SYMBOL"
HELP_DRAFTED = "note, agenda, annotated-agenda, report, resolution, participants, documents, programme, compendium or followup"
HELP_SESSION = "the session, such as CTOC/COP/12"
HELP_LANG = "languages: ar, en, es, fr, ru, zh, or all (default: en)"
HELP_DRAFT_TO = "formats: text, docx, pdf, html, akn, or all (default: text)"
HELP_DRAFT_OUT = "write into this folder (default: standard output, for one language and format)"
HELP_DRAFT_SYMBOL = "the symbol that the document has got"
HELP_ORIGINAL = "the language of the original, for the masthead (default: en)"
HELP_STANDARD = (
    "what a PDF is written as: tagged, ua-1 (for screen readers) or a-2a (for archives) (default: tagged)"
)
HELP_STRICT = "exit with 1 where the record disagrees with itself"
HELP_CHOOSE = "a file that says which value to take where it does"
HELP_REFRESH = "draft again what this file of sources tells of, and say what has changed since"
HELP_REPLACE = "write over drafts that were changed since"
HELP_JUDGEMENT = "explain, prefer, misread, same, different or revoke"
HELP_TARGETS = (
    "explain: a discrepancy; prefer, misread: claims; same, different: two things; revoke: a judgement"
)
HELP_CLAIM_KIND = "session, mandate or report"
HELP_KEYS = "keys of the reading contract"
HELP_SOURCE = "the file's name, the document's key, or the beginning of its digest"
HELP_IMPORT = "the bundle"

REGISTER_ERROR = "error: {message} ({code})"

FILE = "FILE"
PATH = "FILE|FOLDER|ARCHIVE"
RAW = "RAW"
HELP_PATHS = 'files, folders or archives to read; "-" is standard input'
HELP_FILE = 'the file; "-" is standard input'
HELP_TO = "the format: akn (Akoma Ntoso), text, json (the reading contract)"
HELP_OUT = "write to this file, not to standard output"
HELP_SCHEMA = "check the Akoma Ntoso that is written against this XML schema"
SCHEMA_FOR_AKN = "error: --schema checks Akoma Ntoso: it needs --to akn"
OUT_IS_SOURCE = "error: {path}: this is the document itself: give --out another place"
NOT_WRITTEN = "error: {path}: cannot be written: {message}"
NOT_VALID = "error: {path}, line {line}: {message} ({code})"
HELP_CHANGES = (
    "tracked changes: accepted (the usual), shown as {+new+} [-old-], or original: as if there were none"
)
HELP_JSON = "a line of JSON for each input, in the order given"
HELP_RAWS = "symbols as printed, look-alike letters and trailing asterisks included"

ERROR = "error: {path}: {message} ({code})"
PROGRESS = "reading {bar} {done:,} of {total:,}"
PROGRESS_PAST = "reading {done:,}"
RATE = "{rate}/s"
TIME_LEFT = "{time} left"
FAILED_SO_FAR = "{count:,} failed"
SECONDS = "{seconds} s"
MINUTES = "{minutes} min {seconds} s"
HOURS = "{hours} h {minutes} min"

UNSUPPORTED = "of what lies in a folder or an archive only documents are read (.txt .md .docx .pdf .html .xml, archives, names without a suffix), not {suffix}; a document of that name can be named itself"
LEADS_OUT = "it is a link that leads out of the folder: name the file itself, if it is to be read"
SAVE_AS_DOCX = "{suffix} files are not read: open it in a word processor and save it as .docx"
OTHER_OFFICE = frozenset((".doc", ".dot", ".rtf", ".odt", ".ott", ".wpd", ".pages"))
NOTHING_HERE = "{path}: the folder or archive holds no file"

# What a document is, in a line or two. {kind} is as in KINDS.
MASTHEAD = ("{symbols}", "{number}", "{kind}", "{language}", "{distribution}", "{date}")
NO_SYMBOL = "(no symbol)"
SESSION_OF_MASTHEAD = ("{body}", "session {number}", "{dates}", "{place}")
AGENDA_OF_MASTHEAD = "agenda item {number}: {title}"
AGENDA_UNTITLED = "agenda item {number}"
DRAFTED = "drafted by Greffier: what it says is derived from the record, and supports no fact"
COUNTS = "{parts}, {claims}, {warnings}"
COUNTED = {
    "parts": ("1 part", "{count:,} parts"),
    "claims": ("1 claim", "{count:,} claims"),
    "warnings": ("1 warning", "{count:,} warnings"),
    "documents": ("1 document", "{count:,} documents"),
    "sources": ("1 source", "{count:,} sources"),
    "entries": ("1 entry of the journal", "{count:,} entries of the journal"),
    "judgements": ("1 judgement", "{count:,} judgements"),
    "faults": ("1 fault", "{count:,} faults"),
    "findings": ("1 finding", "{count:,} findings"),
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
