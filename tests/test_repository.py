"""The repository itself: what it may not hold, how big its files may be, and that its help is complete."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path
from statistics import median

import pytest

MAX_BYTES = 30_000
MEDIAN_BYTES = 6_000

# Joined here, so that this file does not hold what it looks for.
REGISTRIES = [".".join(parts) for parts in (
    ("pypi", "org"),
    ("files", "pythonhosted", "org"),
    ("registry", "npmjs", "org"),
    ("deb", "debian", "org"),
    ("snapshot", "debian", "org"),
    ("index", "crates", "io"),
    ("proxy", "golang", "org"),
)]  # fmt: skip
MACHINE_PATHS = [
    "/".join(("", *parts, "")) for parts in (("root",), ("home",), ("work",), ("Users",), ("opt",))
]
PRIVATE_PATH = re.compile(r"(?<![\w.$~/:-])(?:" + "|".join(map(re.escape, MACHINE_PATHS)) + r")\w")

IGNORE = re.compile(r"#\s*(?:type:\s*ignore|noqa)(?P<code>[^#\n]*)")
NAMED_WITH_REASON = re.compile(r"(?:\[[\w, -]+\]|:\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)\s*(?:#|-|–)\s*\w+")


@pytest.fixture(scope="module")
def files(root: Path) -> list[Path]:
    """Every file that is, or would be, committed."""
    if not (root / ".git").exists():
        pytest.skip("not a git repository: what belongs to it is not known")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        check=True,
    )
    names = sorted(filter(None, listed.stdout.decode().split("\0")))
    return [root / name for name in names if (root / name).is_file()]


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")


def test_no_file_names_a_package_registry(files: list[Path], root: Path) -> None:
    """Where packages come from is the user's own configuration."""
    found = [
        f"{path.relative_to(root)}: {host}" for path in files for host in REGISTRIES if host in text_of(path)
    ]

    assert found == []


def test_lock_files_hold_digests_and_no_address(root: Path) -> None:
    for lock in sorted((root / "requirements").glob("*.txt")):
        text = lock.read_text()

        assert not re.search(r"https?:|^-", text, re.MULTILINE), lock.name
        for package in re.split(r"\n(?=\S)", text.strip()):
            assert "==" in package.splitlines()[0], f"{lock.name}: {package}"
            assert "--hash=sha256:" in package, f"{lock.name}: {package}"


def test_locks_agree(root: Path) -> None:
    """What runs is what is tested and what is measured."""
    pins = {
        name: dict(
            re.findall(
                r"^([\w.-]+)==(\S+)", (root / "requirements" / f"{name}.txt").read_text(), re.MULTILINE
            )
        )
        for name in ("run", "dev", "bench")
    }

    for name in ("dev", "bench"):
        assert pins["run"].items() <= pins[name].items(), name


def test_no_file_holds_a_path_of_one_machine(files: list[Path], root: Path) -> None:
    found = [
        f"{path.relative_to(root)}: {match.group()}"
        for path in files
        for match in PRIVATE_PATH.finditer(text_of(path))
    ]

    assert found == []


def test_source_files_are_small(files: list[Path], root: Path) -> None:
    """A file that no one can hold in mind is two files."""
    sizes = {path.relative_to(root): path.stat().st_size for path in files if path.suffix == ".py"}
    package = [size for path, size in sizes.items() if path.parts[0] == "src"]

    assert {str(path): size for path, size in sizes.items() if size > MAX_BYTES} == {}
    assert median(package) <= MEDIAN_BYTES


def test_every_ignore_names_its_code_and_reason(files: list[Path], root: Path) -> None:
    found = [
        f"{path.relative_to(root)}:{number}: {line.strip()}"
        for path in files
        if path.suffix == ".py" and path != Path(__file__)
        for number, line in enumerate(text_of(path).splitlines(), 1)
        for match in IGNORE.finditer(line)
        if not NAMED_WITH_REASON.match(line[match.start("code") :])
    ]

    assert found == []


def test_every_make_target_has_help(root: Path) -> None:
    makefile = (root / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z-]+):(?!=)", makefile, re.MULTILINE)) - {"develop"}
    helped = set(re.findall(r"^([a-z-]+):.*## \S", makefile, re.MULTILINE))

    assert targets == helped
    assert {"install", "demo", "test", "test-long", "lint", "format", "bench", "lock", "clean"} <= targets


def test_the_changelog_tells_of_this_version(root: Path) -> None:
    """Its newest section is about the version that the package has, and tells something."""
    import greffier

    changelog = (root / "CHANGELOG.md").read_text()
    sections = re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]

    title, _, told = sections[0].partition("\n")
    assert re.fullmatch(rf"{re.escape(greffier.__version__)} – (?:unreleased|\d{{4}}-\d\d-\d\d)", title)
    assert re.search(r"^- \w", told, re.MULTILINE)


def test_the_version_is_said_once(root: Path) -> None:
    import tomllib

    import greffier

    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]

    assert project["version"] == greffier.__version__


def test_ci_runs_what_developers_run(root: Path) -> None:
    run = root / ".ci" / "run"

    assert run.stat().st_mode & 0o111
    assert "make --no-print-directory test" in run.read_text()
