"""Why a draft is refused, as a code with what words for it name: whoever shows it says it in their own language."""

from __future__ import annotations

from greffier.register.errors import RegisterError

__all__ = ["WHYS", "RefusedError"]

WHYS = (
    "no_subject",
    "needs_session",
    "not_the_conference",
    "not_a_session",
    "no_text",
    "several",
    "no_treaty",
    "not_known",
    "no_words",
    "choice_form",
    "unknown_choice",
    "unknown_value",
    "not_a_symbol",
    "no_kind",
    "no_language",
    "no_day",
)


class RefusedError(RegisterError):
    """`code` is one of the register's, `why` one of WHYS, `values` what was wrong and what is allowed."""

    def __init__(self, code: str, why: str, /, **values: object) -> None:
        super().__init__(code, f"{why}: {', '.join(f'{name} {value}' for name, value in values.items())}")
        self.why = why
        self.values = values
