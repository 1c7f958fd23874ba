"""Untrusted files are opened by a process with limits; each limit has its code, and costs the one file alone."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from greffier.documents.confined.frames import answer, receive
from greffier.documents.confined.limits import Limits, measured, usual_limits, within
from greffier.documents.confined.process import Confined, Ended
from greffier.documents.errors import DocumentError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CHILD = """
import os, pathlib, signal, sys
from greffier.documents.confined.frames import receive, send
from greffier.documents.confined.frames import answer, receive
from greffier.documents.confined.limits import Limits, confine, timed

limits = receive(sys.stdin.buffer, Limits)
confine(limits)

def deed(word):
    if word == "compute":
        "a" * 40 == sum(range(10**12))
    elif word == "hang":
        signal.pause()
    elif word == "swell":
        return str(len(bytearray(4 << 30)))
    elif word == "burst":
        os.kill(os.getpid(), signal.SIGABRT)
    elif word == "break":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif word == "write":
        pathlib.Path(sys.argv[1]).write_text("something")
    return word.upper()

while (words := receive(sys.stdin.buffer, list[str])) is not None:
    for word in words:
        with timed(limits):
            try:
                answer = deed(word)
            except MemoryError:
                answer = "no memory"
            except OSError as error:
                answer = "no file"
        send(sys.stdout.buffer, answer)
"""
LIMITS = Limits(seconds=0.5, memory=1 << 30)
CASES = {
    "compute": Ended("timeout", "reading it took more than 0.5 seconds, the most that is allowed"),
    "hang": Ended("timeout", "reading it took more than 0.5 seconds, the most that is allowed"),
    "swell": "no memory",
    "burst": Ended("limit_exceeded", "reading it takes more memory than is allowed"),
    "break": Ended("damaged", "the file broke the program that read it (status -11): get another copy"),
    "write": "no file",
}


@pytest.fixture
def confined(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Confined]:
    """A process that does as it is told, within limits."""
    (tmp_path / "naughty_child.py").write_text(CHILD, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", ":".join([str(tmp_path), *sys.path]))
    with Confined("naughty_child", str(tmp_path / "made.txt"), limits=LIMITS) as process:
        yield process


@pytest.mark.parametrize("deed", CASES)
def test_a_limit_costs_the_one_file_alone(confined: Confined, deed: str) -> None:
    answers = list(confined.ask(["one", deed, "two", "three"], str))

    assert answers == ["ONE", CASES[deed], "TWO", "THREE"]


def test_it_serves_as_long_as_it_is_asked(confined: Confined) -> None:
    assert list(confined.ask(["one"], str)) == ["ONE"]
    first = confined.start()
    assert list(confined.ask(["two", "three"], str)) == ["TWO", "THREE"]
    assert confined.start() is first


def test_what_is_the_last_question_may_fail_too(confined: Confined) -> None:
    assert list(confined.ask(["one", "break"], str)) == ["ONE", CASES["break"]]
    assert list(confined.ask(["one"], str)) == ["ONE"]


def test_an_answer_that_nobody_waits_for_goes_to_nobody_else(confined: Confined) -> None:
    """As where the user breaks off: the next file would get the text of the one before, and so on for ever."""
    left = confined.ask(["one", "two", "three"], str)
    assert next(left) == "ONE"
    left.close()  # type: ignore[attr-defined]  # it is a generator

    assert list(confined.ask(["four"], str)) == ["FOUR"]


def test_an_answer_that_cannot_be_written_is_told_of(tmp_path: Path) -> None:
    with (tmp_path / "pipe").open("wb") as stream:
        answer(stream, "\ud800", lambda error: type(error).__name__)
    with (tmp_path / "pipe").open("rb") as stream:
        assert receive(stream, str) == "UnicodeEncodeError"


def test_our_own_code_is_held_to_limits_too() -> None:
    with pytest.raises(DocumentError, match=r"more than 0\.2 seconds") as late, within(Limits(seconds=0.2)):
        sum(number for number in iter(int, 1))
    assert late.value.code == "timeout"
    with pytest.raises(MemoryError), within(Limits(memory=1 << 30)):
        bytearray(2 << 30)
    assert len(bytearray(2 << 30)) == 2 << 30, "the limit is for that time only"


def test_it_ends_when_nobody_asks_any_more(confined: Confined) -> None:
    process = confined.start()
    assert process.stdin is not None
    process.stdin.close()

    assert process.wait(10) == 0


@pytest.mark.parametrize(
    ("name", "said", "limits"),
    [
        ("SECONDS", "2.5", Limits(seconds=2.5)),
        ("MEMORY", "100000000", Limits(memory=100_000_000)),
        ("CHARACTERS", "1000", Limits(characters=1000)),
    ],
)
def test_limits_that_the_environment_sets(
    name: str, said: str, limits: Limits, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"GREFFIER_MAX_{name}", said)
    assert usual_limits() == limits


@pytest.mark.parametrize("said", ["", "much", "0", "-1", "nan", "inf"])
def test_limits_that_are_none(said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GREFFIER_MAX_SECONDS", said)
    with pytest.raises(DocumentError, match=r"GREFFIER_MAX_SECONDS is .* above 0"):
        usual_limits()


def test_more_text_than_is_read() -> None:
    assert measured("abc", Limits(characters=3)) == "abc"
    with pytest.raises(DocumentError, match="4 characters of text; 3 are read") as refused:
        measured("abcd", Limits(characters=3))
    assert refused.value.code == "limit_exceeded"
