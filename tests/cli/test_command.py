"""The command as people call it: start, help, wrong usage, closed pipes, terminals."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from greffier.cli import messages

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Greffier

COMMAND = [sys.executable, "-m", "greffier"]


def test_help_of_the_command_names_every_command(process: Greffier) -> None:
    done = process("--help")

    assert done.returncode == 0
    for name in messages.COMMANDS:
        assert f"\n    {name} " in done.stdout.decode()


@pytest.mark.parametrize("name", messages.COMMANDS)
def test_help_of_each_command_has_an_example(name: str, greffier: Greffier) -> None:
    done = greffier(name, "--help")

    assert done.returncode == 0
    assert f"  greffier {name}" in done.stdout.decode().partition("example")[2]


@pytest.mark.parametrize("arguments", [[], ["read"], ["write"], ["read", "--xml", "a"], ["text", "a", "b"]])
def test_wrong_usage_is_2_and_says_so_on_standard_error(arguments: list[str], greffier: Greffier) -> None:
    done = greffier(*arguments)

    assert done.returncode == 2
    assert done.stdout == b""
    assert b"usage: greffier" in done.stderr


def test_a_process_ends_with_the_status_of_its_command(process: Greffier) -> None:
    assert process("text", "a", "b").returncode == 2
    assert process("text", "nowhere.txt").returncode == 1


def test_a_closed_pipe_is_no_error(examples: Path) -> None:
    """`greffier read … | head -1` ends quietly, as other programs do."""
    paths = [str(path) for path in examples.glob("*.txt")] * 20
    with subprocess.Popen(
        [*COMMAND, "read", "--json", *paths], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stderr
        assert running.stdout.readline()
        running.stdout.close()
        complaint = running.stderr.read()

    assert complaint == b""
    assert running.returncode == 141


def on_a_terminal(*arguments: str, **environment: str) -> str:
    """What the command prints where standard output is a terminal."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*COMMAND, *arguments], stdout=theirs, stderr=theirs, env=os.environ | {"TERM": "xterm"} | environment
    ):
        os.close(theirs)
        output = b""
        try:
            while chunk := os.read(ours, 65536):
                output += chunk
        except OSError:
            pass  # how Linux tells that the other end of a terminal is closed
    os.close(ours)
    return output.decode()


def test_colour_on_a_terminal_only(examples: Path, process: Greffier) -> None:
    path = str(examples / "untoc-note.en.txt")

    assert "\x1b[" in on_a_terminal("read", path, NO_COLOR="")
    assert "\x1b[" not in on_a_terminal("read", path, NO_COLOR="1")
    assert b"\x1b[" not in process("read", path).stdout


def test_progress_on_a_terminal_where_there_are_many_files(examples: Path) -> None:
    paths = [str(path) for path in examples.glob("*.txt")] * 10
    assert len(paths) > 20
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [*COMMAND, "read", "--json", *paths], stdout=subprocess.DEVNULL, stderr=theirs
    ) as running:
        os.close(theirs)
        shown = os.read(ours, 4096).decode()
        running.kill()
    os.close(ours)

    assert f"of {len(paths)}" in shown
