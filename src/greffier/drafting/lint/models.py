"""What the linter hands on: a finding, with its place, and the codes that there are."""

from __future__ import annotations

from msgspec import Struct, field

__all__ = ["CODES", "ERROR", "NOTE", "SEVERITIES", "WARNING", "Finding"]

ERROR, WARNING, NOTE = SEVERITIES = ("error", "warning", "note")
"""An error is wrong in any house style, a warning against the usage of the language; a note only says what is there."""

CODES: dict[str, tuple[str, str]] = {
    "foreign_letter": ("foreign_letters", ERROR),
    "foreign_symbol_letters": ("foreign_letters", ERROR),
    "foreign_sign": ("foreign_letters", WARNING),
    "mixed_list_letters": ("foreign_letters", ERROR),
    "wrong_quotes": ("quotation_marks", WARNING),
    "unpaired_quote": ("quotation_marks", ERROR),
    "mismatched_quotes": ("quotation_marks", ERROR),
    "nested_quotes": ("quotation_marks", WARNING),
    "mixed_apostrophes": ("quotation_marks", WARNING),
    "unpaired_bracket": ("quotation_marks", ERROR),
    "range_dash": ("dashes", WARNING),
    "pause_dash": ("dashes", WARNING),
    "dash_blanks": ("dashes", WARNING),
    "mixed_dashes": ("dashes", NOTE),
    "double_space": ("spaces", WARNING),
    "space_before": ("spaces", ERROR),
    "space_missing": ("spaces", ERROR),
    "space_inside": ("spaces", WARNING),
    "decimal_mark": ("figures", WARNING),
    "unclosed_isolate": ("isolates", ERROR),
    "unopened_isolate": ("isolates", ERROR),
    "not_isolated": ("isolates", WARNING),
    "number_gap": ("numbering", ERROR),
    "number_repeated": ("numbering", ERROR),
    "number_disorder": ("numbering", ERROR),
    "no_such_day": ("dates", ERROR),
    "reversed_range": ("dates", ERROR),
    "wrong_weekday": ("dates", ERROR),
    "future_event": ("dates", WARNING),
    "no_symbol": ("symbols", ERROR),
    "unknown_series": ("symbols", WARNING),
    "unlisted_series": ("symbols", NOTE),
    "symbol_after_date": ("symbols", WARNING),
    "placeholder": ("placeholders", NOTE),
}
"""Code → the rule that it belongs to, and how grave it is; rules are told of in this order."""


class Finding(Struct, frozen=True):
    """A fault, or what looks like one: `start` and `end` count characters of what `greffier text` prints.

    `part` is the id of the part that holds the place, null where none does; `values` are what a message says of it:
    `found` what stands there, `expected` what should, and others.
    """

    code: str
    start: int
    end: int
    part: str | None = None
    values: dict[str, str] = field(default_factory=dict)

    @property
    def rule(self) -> str:
        """The family that the code belongs to."""
        return CODES[self.code][0]

    @property
    def severity(self) -> str:
        """One of SEVERITIES."""
        return CODES[self.code][1]
