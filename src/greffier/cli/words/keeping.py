"""What the commands that write the register, and those that carry it elsewhere, say."""

from __future__ import annotations

OUTCOMES = {
    "new": "added",
    "known": "held already",
    "restricted": "closed",
    "open": "kept closed",
    "withdrawn": "withdrawn",
}
ADDED = "{outcome}  {document}  {kind}, {claims}  {path}"
DRAFT_ADDED = "{outcome}  {document}  {kind}, drafted by Greffier: it supports no fact  {path}"
ADDED_ODD = "{outcome}  {document}  {kind}, {claims}, {findings}  {path}"
FINDINGS = "{findings} of the linter in {documents}: greffier lint FILE shows them"
NOT_ADDED = "{outcome}  {document}  {path}"
RESTRICTED = "{outcome}  {document}  now for {level}  {path}"
STAYS_CLOSED = "warning: {path}: it is held for {level} and stays so: a source can be closed, not opened"
STAYS_WITHDRAWN = "warning: {path}: it is held and withdrawn; `greffier withdraw {digest} --restore --reason WORDS` puts it back"
SUMMARY = {
    "new": "{count} added",
    "known": "{count} held already",
    "restricted": "{count} closed",
    "open": "{count} kept closed",
    "withdrawn": "{count} withdrawn",
    "failed": "{count} failed",
}
REPORTED = "what failed and why: {path}"
REPORT_COLUMNS = ("path", "code", "message")
NOTHING_ADDED = "nothing to add"
CLOSED_ONE = "1 is closed: it is shown with --audience {level}"
CLOSED = "{count} are closed: they are shown with --audience {level}"

JUDGED = "{kind}: judged by {by} on {date}, judgement {id}"
JUDGED_ABOUT = {
    "explain": "{code}, about {about}",
    "same": "{things} are one {cell}",
    "different": "{things} are two {cell}s",
}
AND = " and "
JUDGED_CLAIM = "claim {claim}"
MORE_CLAIMS = "… and {count} more"
JUDGED_FOR = "seen by {level} only, as what it names"
TAKE_BACK = "to take it back: greffier judge revoke {id} --reason WORDS"
REVOKED = "judgement {id} ({kind}, by {by} on {date}) is revoked: everything is as if it had not been made"
ONE_TARGET = "{kind}: name one {what}, not {count}"
JUDGEMENT = "judgement by its id"

STATED = "stated by {by} on {date}: {words}"
STATED_AS = "claim {claim}, a source of its own: {digest}"
UNSTATE = "to take it back: greffier withdraw {digest} --reason WORDS"
NO_PAIR = "{pair!r} is no KEY=VALUE; keys of a {kind}: {allowed}"
NO_KIND = "{kind!r} cannot be stated; allowed: {allowed}"
NO_KEY = "a {kind} has no key {key!r}; allowed: {allowed}"
TWICE = "{key} is given twice"
BAD_KEY = "{key}={value}: {problem}"
NO_NUMBER = "it must be a number"
NO_DAYS = "write days like 2024-06-05, or 2024-06-05..2024-06-06"
NO_SESSION = "write a body and the number of its session, like CTOC/COP:6"
NO_DECISION = "write the kind and number of a decision, like 'resolution 5/4', before it the body if it is not the main one"
NO_REPORTED = (
    "write a session, like 'WG.2 15', or a body and days, like 'CTOC/COP/WG.2 2012-10-17..2012-10-18'"
)
SEVERAL_BODIES = "it could be any of: {bodies}"
NO_BODY = "no treaty and no document here has such a body; `greffier list bodies` shows those that are known"

WITHDRAWN = "withdrawn: {name} ({document})"
RESTORED = "restored: {name} ({document})"
RESTORE = "to put it back: greffier withdraw {digest} --restore --reason WORDS"
ERASED = "erased: {name} ({document}); what stays is its digest, {digest}, and the reason"
STATEMENT = "what {name} stated"

TABLES = "{count} tables written into {folder}"
BUNDLED = "{path}: {sources}, with journal and judgements; whoever has it has everything, closed sources too"
TRANSLATED = "{path}: {units} of {documents} held in several languages"
ONE_FORM = "--csv, --bundle and --tmx: one at a time"
WHOLE_ONLY = "--bundle: a bundle holds everything, for every audience; --audience has no say in it"

IMPORTED = "{sources} and {judgements} came in, by {entries}; {held} here now"
KEPT = "source {sha256} was erased there and is held here: `greffier erase` erases it here too"
REBUILT = "{sources} read again, {changed} of them otherwise than before; all is folded anew"
UNCHANGED = "{sources} looked at; the reader and the treaties' data are as they were; all is folded anew"
FOLDED = "all is folded anew"
WHOLE = "the register is whole: {sources}, {entries}"
HEAD = "the journal ends with {digest}"
NOT_WHOLE = "the register is not whole: {faults} in {sources}, {entries}"

DEMO_TITLE = "{count} example documents, of the Conference of the Parties to UNTOC; everything from 2026 on is invented"
DEMO_INVENTED = "The register in this folder was made by `greffier demo`: what it tells is invented.\n"
DEMO_ADDED = "What was added"
DEMO_TIME = "\nread, kept and folded in {seconds:.1f} s; what is for the secretariat only ({closed}) is not in what follows"
DEMO_BODIES = "Bodies"
DEMO_SESSIONS = "Sessions"
DEMO_TRACE = "One meeting followed both ways: {thing}"
DEMO_CHECK = "Where the documents disagree, and what is odd"
DEMO_MISSING = "What is missing, on {day}"
DEMO_HEADING = "——— {title} ———"
DEMO_ROW = "{document:<26} {kind:<21} {language}  {claims:<11} {name}{level}"
DEMO_LEVEL = ", for {level} only"
DEMO_KEPT = """\
The register of the demonstration is in {folder}. To look around in it:
  export GREFFIER_HOME={folder}
  {command} show 'resolution 14/3'
  {command} search '"technical assistance"'
  {command} check --audience secretariat"""
DEMO_GONE = """\
Nothing of this was kept. To keep your own: greffier add FILE|FOLDER...; then greffier list, show, trace, check,
missing, search and cite. greffier --help tells more."""
