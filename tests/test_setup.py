"""`scripts/setup`: what it says where it cannot go on, and that it rests where nothing changed."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

TOOLS = ("sh", "dirname", "cat", "cksum", "basename", "rm", "id", "env", "mkdir", "chmod", "cp")


@pytest.fixture
def clone(root: Path, tmp_path: Path) -> Path:
    """What the script looks at, in a place of its own."""
    for name in ("pyproject.toml", "scripts/setup", "requirements/run.txt"):
        target = tmp_path / "clone" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root / name, target)
    return tmp_path / "clone"


@pytest.fixture
def bare_path(tmp_path: Path) -> Path:
    """A PATH with the usual small tools, but without Python, apt-get and sudo."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in TOOLS:
        found = shutil.which(tool)
        assert found, tool
        (folder / tool).symlink_to(found)
    return folder


def set_up(clone: Path, path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", clone / "scripts" / "setup", ".venv", "requirements/run.txt"],
        env={"PATH": str(path), "LANG": "C"},
        capture_output=True,
        text=True,
        check=False,
    )


def fake_python(path: Path, body: str) -> None:
    script = path / "python3"
    script.write_text(f"#!/bin/sh\n{body}\n")
    script.chmod(0o755)


def test_without_python_it_says_what_to_install(clone: Path, bare_path: Path) -> None:
    done = set_up(clone, bare_path)

    assert done.returncode == 1
    assert "there is no python3 here" in done.stderr
    assert "apt-get install python3" in done.stderr


def test_an_old_python_is_refused(clone: Path, bare_path: Path) -> None:
    fake_python(bare_path, 'case "$1" in --version) echo Python 3.9.2;; *) exit 1;; esac')

    done = set_up(clone, bare_path)

    assert done.returncode == 1
    assert "Python 3.9.2 is too old" in done.stderr


def test_where_it_may_install_nothing_it_prints_the_command(clone: Path, bare_path: Path) -> None:
    """Debian keeps what makes virtual environments in a package of its own."""
    fake_python(bare_path, 'case "$2" in *ensurepip*) exit 1;; *) exit 0;; esac')

    done = set_up(clone, bare_path)

    assert done.returncode == 1
    assert "sudo apt-get update && sudo apt-get install python3-venv" in done.stderr
    assert not (clone / ".venv").exists()


def test_it_installs_once_and_then_rests_until_something_changes(clone: Path, bare_path: Path) -> None:
    """The environment is a pretended one that writes down what it is asked to do."""
    inner = 'echo "$@" >> calls; [ -n "$4" ] && : > .venv/bin/greffier && chmod +x .venv/bin/greffier; exit 0'
    fake_python(
        bare_path,
        f"""if [ "$2" = venv ]; then
            mkdir -p .venv/bin
            printf '%s\\n' '#!/bin/sh' '{inner}' > .venv/bin/python
            cp .venv/bin/python .venv/bin/pip
            chmod +x .venv/bin/*
        fi""",
    )

    def installs() -> int:
        done = set_up(clone, bare_path)
        assert done.returncode == 0, done.stderr
        return (clone / "calls").read_text().count(" install ")

    assert installs() == 2  # the lock, then the project
    assert installs() == 2
    (clone / "pyproject.toml").write_text("")
    assert installs() == 4
    calls = (clone / "calls").read_text()
    assert "--require-hashes --requirement requirements/run.txt" in calls
    assert "--no-build-isolation --no-deps --editable ." in calls
