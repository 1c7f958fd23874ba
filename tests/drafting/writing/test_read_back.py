"""Agendas and lists from generated registers, written with pages or for a browser: reading them gives their facts."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import HealthCheck, given

from drafting.agendas import Register, registers
from drafting.drafts import f1, missed
from greffier.documents.text import document_from
from greffier.drafting import draft
from greffier.drafting.facts import Facts
from greffier.drafting.writing import FORMATS, write
from greffier.drafting.writing.pdf import fonts
from greffier.reading import read
from trying import tried

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
KINDS = ("agenda", "annotated_agenda", "programme", "documents")
LEAST = {"ar": 0.75}
"""Of Arabic, a line of a number and a symbol alone may be read from the wrong side: of short lists that is a good part."""
LACKING = fonts.missing("Aя中ا")


def check(form: str, kind: str, language: str, register: Register, least: float) -> None:
    facts = Facts(register.fold, register.treaty, register.day)
    made = draft(kind, facts, register.session, language, register.day)
    reading = read(document_from(write(made, form), f"draft.{FORMATS[form]}"))

    assert f1(made, reading) >= least, missed(made, reading)


QUICK = {(KINDS[at % len(KINDS)], language) for at, language in enumerate(LANGUAGES)}
"""A kind a language; the long tests have them all."""


@pytest.mark.parametrize(
    ("kind", "language"),
    [pytest.param(*one, marks=() if one in QUICK else pytest.mark.long) for one in product(KINDS, LANGUAGES)],
)
def test_web_pages(kind: str, language: str) -> None:
    @tried(4)
    @given(registers(language))
    def checked(register: Register) -> None:
        check("html", kind, language, register, 1.0)

    checked()


@pytest.mark.long
@pytest.mark.skipif(bool(LACKING), reason=f"fonts are not installed: {', '.join(LACKING)}")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_pdf_files(kind: str, language: str) -> None:
    @tried(10, suppress_health_check=[HealthCheck.too_slow])
    @given(registers(language))
    def checked(register: Register) -> None:
        check("pdf", kind, language, register, LEAST.get(language, 0.99))

    checked()
