"""What `greffier lint` says: what each code means, and what is told of a place."""

from __future__ import annotations

COMMAND = {
    "help": "find what is wrong in an official text: letters, signs, numbers, dates",
    "description": """\
Look through documents for what is against the usage of their language or cannot be right:
letters of another script, quotation marks and dashes, blanks, marks of direction, gaps in
numbering, days that are none, symbols of no series. Each finding is shown with its place.""",
    "example": """\
examples:
  greffier lint draft.docx
  greffier lint --json drafts/""",
}
HELP_JSON = "a line of JSON for each file"
HELP_LANGUAGE = "by whose usage (default: that of the text itself)"

SEVERITIES = {
    "error": ("1 error", "{count:,} errors"),
    "warning": ("1 warning", "{count:,} warnings"),
    "note": ("1 note", "{count:,} notes"),
}
FILE = "{path}: {counts}"
NOTHING = "nothing found"
GROUP = "{severity}: {meaning}"
COUNTED = "{group} ({count:,})"
PLACE = "{line}:{column}"
SHOWN = "{place}  {passage}"
TOLD = "{shown}  {detail}"
MORE = "… and {count:,} more"
OPENING, CLOSING = "⟦", "⟧"
"""What stands around the place in a passage."""
CUT = "…"

MEANINGS = {
    "foreign_letter": "a letter of another script",
    "foreign_symbol_letters": "a symbol with letters that are not Latin",
    "foreign_sign": "a sign of another script",
    "mixed_list_letters": "a list whose letters change alphabet",
    "wrong_quotes": "quotation marks of another language",
    "unpaired_quote": "a quotation mark without its partner",
    "mismatched_quotes": "a quotation closed by a mark of another kind",
    "nested_quotes": "quotation marks of the wrong level",
    "mixed_apostrophes": "apostrophes of two kinds",
    "unpaired_bracket": "a bracket without its partner",
    "range_dash": "a range with a dash that this language does not use there",
    "pause_dash": "a pause with a dash that this language does not use there",
    "dash_blanks": "a dash with a blank too few or too many",
    "mixed_dashes": "dashes of two kinds for one use",
    "double_space": "two blanks inside a sentence",
    "space_before": "a blank before a sign that has none",
    "space_missing": "a blank is missing",
    "space_inside": "a blank inside brackets or quotation marks",
    "decimal_mark": "decimals with the mark of another language",
    "unclosed_isolate": "a mark of direction that is not closed in its paragraph",
    "unopened_isolate": "the end of a mark of direction that nothing opened",
    "not_isolated": "a symbol or pair of numbers outside of an isolate, in a text that uses isolates",
    "number_gap": "a number is passed over",
    "number_repeated": "a number stands twice",
    "number_disorder": "a number is out of order",
    "no_such_day": "a day that does not exist",
    "reversed_range": "a range of days that ends before it begins",
    "wrong_weekday": "a weekday that is not that of the day",
    "future_event": "something told as past is dated after the document",
    "no_symbol": "it looks like a symbol and is none",
    "unknown_series": "a symbol of no series, though one is spelled nearly so",
    "unlisted_series": "a symbol of a series that is not listed here",
    "symbol_after_date": "a symbol of a year after the document",
    "placeholder": "text left open",
}
DETAILS = {
    "foreign_letter": "{found} in “{word}”; expected {expected}",
    "foreign_symbol_letters": "{found}; expected {expected}",
    "foreign_sign": "{found}; expected {expected}",
    "mixed_list_letters": "{found}",
    "wrong_quotes": "{found}; expected {expected}",
    "unpaired_quote": "{found} without {expected}",
    "mismatched_quotes": "{found}; expected {expected}",
    "nested_quotes": "{found}; expected {expected}",
    "mixed_apostrophes": "{count} with {found}; the others have {expected}",
    "range_dash": "expected {expected}",
    "pause_dash": "expected {expected}",
    "dash_blanks": "expected {expected}",
    "mixed_dashes": "{found}; mostly {expected}",
    "space_before": "expected {expected}",
    "decimal_mark": "expected {expected}",
    "unclosed_isolate": "{found}",
    "unopened_isolate": "{found}",
    "number_gap": "{found}; expected {expected}",
    "number_repeated": "{found}; expected {expected}",
    "number_disorder": "{found}; expected {expected}",
    "no_such_day": "the month has {last} days",
    "wrong_weekday": "{day} is {expected}",
    "future_event": "the document is of {date}",
    "no_symbol": "{reason}",
    "unknown_series": "{series}; nearest {expected}",
    "unlisted_series": "{series}",
    "symbol_after_date": "the document is of {date}",
}
"""Code → what is told of one place, where the passage does not say it all."""
