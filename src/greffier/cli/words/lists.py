"""What `greffier list` and `greffier search` say."""

from __future__ import annotations

COLUMNS = {
    "bodies": ("key", "sessions", "name"),
    "sessions": ("key", "number", "days", "status", "body"),
    "documents": ("key", "date", "kind", "held", "title"),
    "decisions": ("key", "date", "about"),
    "provisions": ("key", "kind", "text"),
    "participants": ("key", "name"),
    "participants_of": ("key", "capacity", "name"),
}
INFERRED_NUMBER = "{ordinal} (inferred)"
PLAIN_DATE = "{date}"
INFERRED_DATE = "{date} (inferred)"
HELD = "held"
CITED = "cited only"
DRAFTED = "drafted"
ONLY_CITED = "… and {count:,} that are only cited: greffier list documents --all"
NONE = {
    "bodies": "no bodies",
    "sessions": "no sessions",
    "documents": "no documents",
    "decisions": "no resolutions or decisions",
    "provisions": "no provisions",
    "participants": "no participants",
}
NO_LIST_OF = "{what} of {thing} cannot be listed: {what} are listed of {allowed}"
BAD_LIMIT = "--limit {limit}: it must be 1 or more"
BAD_YEAR = "--year {year!r}: write four figures, like 2024"

NOTHING_FOUND = "Nothing that is held answers."
FOUND = {True: "1 text answers", False: "{count:,} texts answer"}
FOUND_MORE = "more than {count:,} texts answer; these were looked at, those added last"
SHOWN = ", {first:,} to {last:,} of them:"
ALL_SHOWN = ":"
CALLED = "called so: {label}"
CALLED_BY_KEY = "called so: {label} ({key})"
HIT = "{number}. {document}, {language}"
HIT_DATED = "{number}. {document}, {language}, {date}"
MARK = "**{word}**"
IN_SYMBOLS = "(found in its title or among the symbols that it names)"
FACETS = {
    "kind": "kind",
    "body": "body",
    "session": "session",
    "language": "language",
    "year": "year",
    "addressee": "addressee",
    "class": "class of act",
}
FACET = "by {facet}: {values}"
FACET_VALUE = "{value} {count}"
MORE_FACET = "and {count} others"
