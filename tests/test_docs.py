"""The documentation is complete, its examples run, and its links lead somewhere."""

from __future__ import annotations

import doctest
import importlib
import os
import pkgutil
import re
import runpy
import subprocess
import sys
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

import django
import pytest
from msgspec import Struct

import greffier
from greffier.cli import messages
from greffier.cli.words import checks
from greffier.documents.errors import CODES
from greffier.documents.models import Description, Part, Source
from greffier.drafting.lint import CODES as FOUND
from greffier.reading import models
from greffier.register import errors, gaps

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)([^)#\s]*)(?:#([\w-]+))?\)")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "greffier.settings")
django.setup()  # the models of the register cannot be imported before
MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(greffier.__path__, "greffier.")
    if not module.name.endswith("__main__") and not module.name.startswith("greffier.site.")
)
SITE = """
import doctest, importlib, pkgutil, django
django.setup()
import greffier.site
for module in pkgutil.walk_packages(greffier.site.__path__, "greffier.site."):
    found = importlib.import_module(module.name)
    assert found.__doc__, module.name
    assert doctest.testmod(found).failed == 0, module.name
"""
"""The site has settings of its own, and Django is set up once in a process."""


def page(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def failures(test: doctest.DocTest) -> int:
    return doctest.DocTestRunner().run(test).failed


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_examples_on_pages_run(path: Path, examples: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the order of the page, in one session, beside the example documents."""
    monkeypatch.chdir(examples)
    code = "\n".join(PYTHON.findall(path.read_text(encoding="utf-8")))
    test = doctest.DocTestParser().get_doctest(code, {}, path.name, str(path), 0)

    assert failures(test) == 0


@pytest.mark.parametrize("room", ["greffier", *sorted({name.split(".")[1] for name in MODULES})])
def test_examples_in_docstrings_run(room: str, examples: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(examples)
    own = [room] if room == "greffier" else [name for name in MODULES if name.split(".")[1] == room]
    for name in own:
        module = importlib.import_module(name)
        assert module.__doc__, name
        for test in doctest.DocTestFinder(exclude_empty=True).find(module, name):
            assert failures(test) == 0, test.name


def test_examples_in_docstrings_of_the_site_run(tmp_path: Path) -> None:
    own = {"GREFFIER_HOME": str(tmp_path), "DJANGO_SETTINGS_MODULE": "greffier.site.settings"}
    told = subprocess.run(
        [sys.executable, "-c", SITE], env={**os.environ, **own}, capture_output=True, text=True, check=False
    )

    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    for target, anchor in LINK.findall(path.read_text(encoding="utf-8")):
        linked = path.parent / target if target else path
        assert linked.exists(), f"{path.name}: {target}"
        if anchor:
            titles = re.findall(r"^#+ (.+)$", linked.read_text(encoding="utf-8"), re.MULTILINE)
            anchors = {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in titles}
            assert anchor in anchors, f"{path.name}: #{anchor}"


@pytest.mark.parametrize("name", messages.COMMANDS)
def test_every_command_is_documented(name: str) -> None:
    commands = page("docs/commands.md")

    assert f"\n## `greffier {name}`\n" in commands
    assert f"`greffier {name}" in page("README.md")
    for line in messages.COMMANDS[name]["example"].splitlines()[1:]:
        assert line.strip() in commands.splitlines(), line


def test_every_kind_of_claim_is_documented() -> None:
    contract = page("docs/contract.md").partition("\n## `claims`")[2]
    for kind in models.Claim.__subclasses__():
        row = re.search(rf"^\| `{kind.__struct_config__.tag}` \|.*$", contract, re.MULTILINE)
        assert row, kind
        for name in kind.__struct_encode_fields__:
            if name not in {"part", "start", "end", "inferred"}:
                assert f"`{name}`" in row.group(), f"{kind.__name__}: {name}"


@pytest.mark.parametrize("record", [Description, Part, Source])
def test_every_key_is_documented(record: type[Struct]) -> None:
    contract = page("docs/contract.md")
    for name in record.__struct_encode_fields__:
        assert f"`{name}`" in contract, name


def test_every_error_is_documented() -> None:
    contract = page("docs/contract.md")
    for code in CODES:
        assert f"| `{code}` |" in contract, code


@pytest.mark.parametrize(
    ("section", "codes"),
    [("Errors", errors.CODES), ("Discrepancies", checks.MEANINGS), ("What is missing", gaps.GAPS)],
)
def test_every_code_of_the_register_is_documented(section: str, codes: Iterable[str]) -> None:
    """In the table of its section, which has no others."""
    told = page("docs/register.md").partition(f"\n## {section}\n")[2].partition("\n## ")[0]

    assert re.findall(r"^\| `(\w+)` \|", told, re.MULTILINE) == list(codes)


def test_every_finding_of_the_linter_is_documented() -> None:
    section = page("docs/commands.md").partition("## `greffier lint`")[2].partition("\n## ")[0]
    for code in FOUND:
        assert f"`{code}`" in section, code


def test_every_dependency_is_documented() -> None:
    import tomllib

    project = tomllib.loads(page("pyproject.toml"))
    optional = project["project"]["optional-dependencies"]
    named = [
        *project["project"]["dependencies"],
        *chain(*optional.values(), *project["dependency-groups"].values()),
    ]
    dependencies = page("docs/dependencies.md")
    for requirement in named:
        name = re.split(r"[<>=\[]", requirement)[0]
        assert re.search(rf"^\| {name} \|", dependencies, re.MULTILINE) or name == "setuptools", name


def test_every_room_is_on_the_map() -> None:
    architecture = page("docs/architecture.md")
    for room in (ROOT / "src" / "greffier").iterdir():
        if room.is_dir() and room.name != "__pycache__":
            assert f"`{room.name}/`" in architecture or f"/{room.name}/`" in architecture, room.name


def test_the_map_has_no_row_twice() -> None:
    lines = (
        page("docs/architecture.md").partition("\n## Where things are")[2].partition("\n## ")[0].splitlines()
    )
    rows = [line.split("|")[1] for line in lines if line.startswith("| ")]
    assert [row for row in rows if rows.count(row) > 1] == []


def test_every_module_is_on_the_map() -> None:
    """In the rows of its room; a folder of modules inside a room is named as a folder."""
    rows = page("docs/architecture.md").partition("\n## Where things are")[2].partition("\n## ")[0]
    map_of: dict[str, str] = {}
    room = ""
    for row in re.findall(r"^\| (.*)$", rows, re.MULTILINE):
        room = row.partition(" |")[0].strip("`") if row.startswith("`") else room
        map_of[room] = map_of.get(room, "") + row

    package = ROOT / "src" / "greffier"
    for path in sorted(package.rglob("*.py")):
        place, *inside = path.relative_to(package).parts
        where = map_of[f"src/greffier/{place}/"] if inside else map_of["src/greffier/"]
        name = path.name if len(inside) < 2 else f"{inside[0]}/"
        assert f"`{name}`" in where or (inside and name == "__init__.py"), path


def test_the_picture_shows_what_is_printed_today() -> None:
    """`make picture` draws it again."""
    drawn = runpy.run_path(str(ROOT / "scripts" / "picture.py"))["draw"]()

    assert drawn == page("docs/picture.svg")


def test_the_picture_can_be_read_aloud() -> None:
    picture = page("docs/picture.svg")

    assert 'role="img"' in picture
    assert "<title" in picture
    assert "<desc" in picture
