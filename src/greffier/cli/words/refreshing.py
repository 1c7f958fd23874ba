"""What `greffier draft --refresh` says: what has changed in the record since a draft was made."""

from __future__ import annotations

DRAFTED = "drafted for {day}, at entry {known_at} of the journal"
NOW = "drafted again for {day}, at entry {known_at}"
NOTHING = "nothing has changed"
VERSION = "read by another version of Greffier, or with other data, than then"

SENTENCES = "Sentences ({count})"
SUPPORT = "Said by other documents than then ({count})"
DISPUTED = "The record disagrees with itself now ({count})"
SETTLED = "The record no longer disagrees with itself ({count})"
OPENED = "Not in the record any more ({count})"
CLOSED = "In the record now ({count})"
CHOSEN = "Choices that no longer take what they took ({count})"
FILES = "Files that are not as they were drafted ({count})"

WHAT = {"new": "new", "gone": "gone", "changed": "changed"}
SENTENCE = "{what}: {text}"
SENTENCE_IN = "{what}, {part}: {text}"
AFTER = "now: {text}"
CAME = "says now: {fact}"
WENT = "said: {fact}"
GAINED = "said now also by {teller}"
LOST = "no longer said by {teller}"
FACT = "{kind}: {words}"
STATED = "{by}, who stated it"
DISPUTE = "{id}  {about}, {name}: {taken}; also {others}"
CHOICE = "{id}: {before}; now {after}"
NO_CHOICE = "nothing to choose"
FILE = {"edited": "{name}: edited", "missing": "{name}: not there"}

NO_SOURCES = "{path} cannot be read as a file of sources: {message}"
NOT_ASKED = "{said!r} can be asked for by nobody; allowed: {allowed}"
NOT_BESIDE = "--refresh drafts again what the file says: leave out {options}"
