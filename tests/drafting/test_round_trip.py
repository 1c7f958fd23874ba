"""What is drafted, read again, says what it was drafted from: every kind, language and format.

Some of all is tried at once, the rest with the long tests.
"""

from __future__ import annotations

from typing import Any

import pytest

from drafting.drafts import f1, missed
from drafting.recorded import facts
from greffier.documents.text import document_from
from greffier.drafting import draft
from greffier.drafting.errors import DraftError
from greffier.drafting.kinds import KINDS
from greffier.drafting.writing import FORMATS, write
from greffier.reading import read

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
ENOUGH = 0.99
SUBJECTS = {
    "note": ("CTOC/COP:14", "2028-09-01"),
    "agenda": ("CTOC/COP:14", "2028-08-15"),
    "annotated_agenda": ("CTOC/COP/WG.6:15", "2028-01-20"),
    "report": ("CTOC/COP/WG.6:15", "2028-04-05"),
    "resolution": ("CTOC/COP/resolution/14/3", "2028-10-20"),
    "participants": ("CTOC/COP:14", "2028-10-20"),
    "documents": ("CTOC/COP:14", "2028-10-20"),
    "programme": ("CTOC/COP:14", "2028-08-15"),
    "compendium": ("CTOC/COP/WG.6", "2028-10-20"),
    "followup": ("CTOC/COP:14", "2028-10-20"),
}
"""Kind → what it is about in the record of the examples, its date."""


def cases() -> list[Any]:
    """Every kind in every language and format; a sixth of them, with each kind, language and format, is tried at once."""
    found = []
    for n, kind in enumerate(KINDS):
        for m, language in enumerate(LANGUAGES):
            for k, form in enumerate(FORMATS):
                now = (n + m + k) % len(LANGUAGES) == 0
                marks = () if now else (pytest.mark.long,)
                found.append(pytest.param(kind, language, form, marks=marks, id=f"{kind}-{language}-{form}"))
    return found


def test_every_kind_is_tried() -> None:
    assert set(SUBJECTS) == set(KINDS)


@pytest.mark.parametrize(("kind", "language", "form"), cases())
def test_a_draft_says_what_it_was_drafted_from(kind: str, language: str, form: str) -> None:
    subject, date = SUBJECTS[kind]
    made = draft(kind, facts(date), subject, language, date)
    try:
        data = write(made, form)
    except DraftError as error:
        if error.code != "missing_fonts":
            raise
        pytest.skip(f"{form}: {error.message}")

    again = read(document_from(data, f"again.{FORMATS[form]}"))

    assert f1(made, again) >= ENOUGH, missed(made, again)
