"""The drafts on which writers are tested: they say all that the examples say."""

from __future__ import annotations

import pytest

from drafting.drafts import EXAMPLES, NAMES, example, f1, missed
from greffier.documents.text import document_from
from greffier.drafting.content import sentences
from greffier.drafting.inline import runs
from greffier.reading import read


@pytest.mark.parametrize("name", NAMES)
def test_a_draft_says_what_its_example_says(name: str) -> None:
    draft = example(name)
    reading = read(document_from((EXAMPLES / f"{name}.txt").read_bytes(), f"{name}.txt"))

    assert f1(draft, reading) == 1.0, missed(draft, reading)


@pytest.mark.parametrize("name", NAMES)
def test_every_note_is_referred_to(name: str) -> None:
    draft = example(name)
    marks = [run.note for s in sentences(draft) for run in runs(s.text) if run.note is not None]

    assert {note.mark for note in draft.notes} == set(marks)
    assert all("*" not in run.text for s in sentences(draft) for run in runs(s.text))
