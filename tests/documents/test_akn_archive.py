"""Real resolutions as Akoma Ntoso: what a file marks of its own structure is what is read, in order and whole."""

from __future__ import annotations

import tarfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from akn_oracle import own_structure, schema
from greffier.documents.models import Part
from greffier.documents.text import Document, document_from

ARCHIVE = Path("corpus") / "akn4un-ga76.tar.xz"
EVERY = 60


@pytest.fixture(scope="module")
def archive(shared: Path) -> Path:
    path = shared / ARCHIVE
    if not path.exists():
        pytest.skip(f"{ARCHIVE} is not here")
    return path


def files(archive: Path, every: int = 1) -> Iterator[tuple[str, bytes]]:
    """Every so many of the archive's XML files."""
    with tarfile.open(archive) as opened:
        members = (m for m in opened if m.isfile() and m.name.endswith(".xml"))
        for i, member in enumerate(members):
            if i % every == 0:
                file = opened.extractfile(member)
                assert file is not None
                yield member.name, file.read()


def numbered(document: Document) -> list[tuple[str, str]]:
    """The numbered parts in order: what the text prints of each, marker first, and its own text."""
    return [
        (document.text[p.start : p.end], p.text)
        for p in document.structure.parts
        if p.number is not None and p.type not in ("footnote", "annex")
    ]


def missing(wanted: list[tuple[str, str]], found: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """What of the wanted numbered texts does not come, in this order, among those found."""
    rest = iter(found)
    lost = []
    for number, text in wanted:
        if not any(printed.startswith(number) and own == text for printed, own in rest):
            lost.append((number, text))
            rest = iter(found)
    return lost


def texts(parts: list[Part], kind: str) -> list[tuple[str | None, str]]:
    return [(p.number, p.text) for p in parts if p.type == kind]


def differences(name: str, data: bytes) -> list[str]:
    """Where the reading of a file is not what the file marks."""
    own = own_structure(etree.fromstring(data))
    document = document_from(data, name)
    parts = document.structure.parts
    found = []
    if [text for _, text in texts(parts, "preambular")] != [text for _, text in own.recitals]:
        found.append(f"{name}: recitals")
    if texts(parts, "footnote") != own.notes:
        found.append(f"{name}: notes")
    at = numbered(document)
    found += [f"{name}: paragraph {n} {text[:60]}" for n, text in missing(own.paragraphs, at)]
    return found + [f"{name}: point {n} {text[:60]}" for n, text in missing(own.points, at)]


def check(archive: Path, every: int) -> Counter[str]:
    """Compare the files with their readings; how many are valid, and how many are not."""
    valid = schema()
    counted: Counter[str] = Counter()
    wrong: list[str] = []
    for name, data in files(archive, every):
        counted["valid" if valid.validate(etree.fromstring(data)) else "faulty"] += 1
        wrong += differences(name, data)
    assert not wrong, "\n".join(wrong[:20])
    return counted


def test_files_of_the_archive_give_their_own_structure_back(archive: Path) -> None:
    assert check(archive, EVERY)["valid"] >= 30


@pytest.mark.long
def test_every_file_of_the_archive_gives_its_own_structure_back(archive: Path) -> None:
    """The faulty ones too: conclusions in the middle, headings out of place, a preamble in parts."""
    assert check(archive, 1) == {"valid": 1846, "faulty": 8}


def test_the_oracle_notices_what_is_lost(archive: Path) -> None:
    name, data = next(files(archive))
    changed = data.replace(b"<num>1", b"<num>7", 1)
    assert changed != data
    before = document_from(data, name)
    assert missing(own_structure(etree.fromstring(changed)).paragraphs, numbered(before))
