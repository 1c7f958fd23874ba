"""Finding and loading treaties, and what is said when their data are wrong."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import msgspec
import pytest

from greffier.treaties import TreatyError, available, load

DATA = Path(__file__).parent / "data"
OWN = ("un-ecosoc", "un-ga", "un-hrc", "un-sc", "uncac", "unfccc", "untoc")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of treaties that a test may spoil."""
    shutil.copytree(DATA / "pharos", tmp_path / "pharos")
    return tmp_path


def spoil(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / "pharos" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_available() -> None:
    assert available() == OWN
    assert available(DATA) == ("pharos", *OWN)


def test_a_treaty_is_read_once() -> None:
    assert load("untoc") is load("untoc")
    assert load("untoc", DATA) is load("untoc")


def test_the_users_folder_comes_first(folder: Path) -> None:
    (folder / "pharos").rename(folder / "untoc")
    path = folder / "untoc" / "treaty.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('"pharos"', '"untoc"'), encoding="utf-8")

    assert load("untoc", folder).roots == ("PHAROS",)
    assert load("untoc").roots == ("CTOC",)


def test_an_unknown_treaty_is_refused_with_what_there_is() -> None:
    with pytest.raises(TreatyError, match=r"no treaty 'atlantis'; there are: pharos, un-ecosoc, .*, untoc"):
        load("atlantis", DATA)


@pytest.mark.parametrize("key", ["../pharos", "world", "", "PHAROS", "/etc"])
def test_a_key_is_no_path(key: str) -> None:
    with pytest.raises(TreatyError, match="no treaty"):
        load(key, DATA)


SPOILT = [
    # file, what stands there, what is put instead, what the message says
    ("treaty.toml", 'key = "pharos"', 'key = "farus"', r"treaty\.toml, key: 'farus' .* allowed: pharos"),
    ("treaty.toml", "[names]", "[names", r"treaty\.toml: .*line"),
    ("treaty.toml", 'roots = ["PHAROS"]\nmain', 'roots = "PHAROS"\nmain', r"treaty\.toml, treaty: .*roots"),
    ("treaty.toml", "main_body = ", "maim_body = ", r"treaty\.toml, treaty: .*maim_body"),
    ("treaty.toml", '"PHAROS/CON"', '"PHAROS/COP"', r"main_body: 'PHAROS/COP' .* allowed: PHAROS/CON, "),
    ("treaty.toml", "{symbol}", "{sign}", r"address: allowed in braces: \{language\}, \{symbol\}"),
    ("treaty.toml", 'to   = "PHAOCBT"', 'to   = "PH"', r"lookalikes: .* as many letters"),
    (
        "bodies.toml",
        '"working_group"\ngathering',
        '"wg"\ngathering',
        r"PHAROS/CON/WG\.1, kind: 'wg' .*conference, ",
    ),
    (
        "bodies.toml",
        'gathering = "session"',
        'gathering = "sitting"',
        r"gathering: .* allowed: session, meeting",
    ),
    (
        "bodies.toml",
        'head = "bureau"',
        'head = "office"',
        r"#bureau, head: 'office' .* allowed: working_group, ",
    ),
    ("bodies.toml", 'head = "bureau"\n', "", r"#bureau: `topics` and `bare` need a `head`"),
    (
        "bodies.toml",
        'parent = "PHAROS/CON"',
        'parent = "PHAROS"',
        r"parent: 'PHAROS' .* allowed: PHAROS/CON, ",
    ),
    ("bodies.toml", '"PHAROS/CON/EG.1"', '"PHAROS/CON/WG.1"', r"WG\.1: there are two of this key"),
    ("bodies.toml", "bare = true", 'bare = "yes"', r"bodies\.toml, body: .*bool"),
]


@pytest.mark.parametrize(("file", "old", "new", "message"), SPOILT)
def test_wrong_data_are_named(folder: Path, file: str, old: str, new: str, message: str) -> None:
    spoil(folder, file, old, new)

    with pytest.raises(TreatyError, match=message):
        load("pharos", folder)


def test_missing_bodies(folder: Path) -> None:
    (folder / "pharos" / "bodies.toml").unlink()

    with pytest.raises(TreatyError, match=r"bodies\.toml: no such file"):
        load("pharos", folder)


def test_bytes_that_are_no_text(folder: Path) -> None:
    (folder / "pharos" / "treaty.toml").write_bytes(b'key = "\xff"')

    with pytest.raises(TreatyError, match=r"treaty\.toml: .*utf-8"):
        load("pharos", folder)


def test_files_that_an_office_program_saved(folder: Path) -> None:
    """With a byte-order mark, Windows line ends and blank lines at the end."""
    for path in (folder / "pharos").iterdir():
        text = path.read_text(encoding="utf-8") + "\n\n"
        path.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())

    treaty = load("pharos", folder)

    assert treaty.bodies == load("pharos", DATA).bodies
    assert treaty.parties == load("pharos", DATA).parties
    assert treaty.rules == load("pharos", DATA).rules


LATER = [
    (
        "parties.tsv",
        "\tsignatory\t",
        "\tobserver\t",
        "parties",
        r"MLT, status: 'observer' .* party, signatory",
    ),
    (
        "parties.tsv",
        "lightship-protocol",
        "raft-protocol",
        "parties",
        r"NOR, instrument: .* allowed: convention",
    ),
    ("parties.tsv", "invented\tno\nMLT", "invented\tmaybe\nMLT", "parties", r"verified: 'maybe' .* yes, no"),
    ("parties.tsv", "invented\tno\nMLT", "invented\nMLT", "parties", r"line 2: 6 cells, 7 wanted"),
    ("parties.tsv", "participant\t", "State\t", "parties", r"first line must be"),
    (
        "instruments.toml",
        '"protocol"',
        '"treaty"',
        "instruments",
        r"lightship-protocol, kind: .* convention, protocol",
    ),
    ("rules.toml", "number = ", "no = ", "rules", r"rules\.toml, rule: .*no"),
    ("vocabulary.toml", "party = [", "party = [1, ", "vocabulary", r"vocabulary\.toml, vocabulary: .*str"),
]


@pytest.mark.parametrize("case", LATER, ids=lambda case: f"{case[0]} {case[2]}")
def test_what_is_read_later_is_checked_then(folder: Path, case: tuple[str, ...]) -> None:
    file, old, new, part, message = case
    spoil(folder, file, old, new)
    treaty = load("pharos", folder)

    with pytest.raises(TreatyError, match=message):
        getattr(treaty, part)


def test_records_are_frozen() -> None:
    treaty: Any = load("untoc")

    with pytest.raises(AttributeError):
        treaty.key = "other"


def test_bodies_can_be_written_as_json() -> None:
    assert b'"from":null' in msgspec.json.encode(load("pharos", DATA).bodies)
