"""What every test has: no network, the command, the example documents, the shared folder where there is one, PostgreSQL."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import NoReturn, cast

import pytest
from hypothesis import settings

from greffier.cli import main
from trying import SHARE

ROOT = Path(__file__).resolve().parent.parent

pytest_plugins = ["once", "asking", "desk", "office", "postgresql", "tables"]

# A browser that tests drive runs an event loop in their thread, in which Django would not go to a database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"

settings.register_profile("some", max_examples=100 // SHARE, deadline=None)
settings.load_profile("some")

Greffier = Callable[..., subprocess.CompletedProcess[bytes]]


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing in Greffier speaks to a network, and no test may."""

    def refuse(*_: object, **__: object) -> NoReturn:
        raise AssertionError("a test tried to open a network connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository."""
    return ROOT


@pytest.fixture(scope="session")
def examples() -> Path:
    """The example documents that come with the package."""
    return ROOT / "src" / "greffier" / "examples"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder beside the repository that holds samples and their scorer; it is not part of the repository."""
    folder = ROOT.parent / "shared"
    if not (folder / "tools" / "score.py").is_file():
        pytest.skip("no ../shared folder: the samples and their scorer are not here")
    return folder


@pytest.fixture
def greffier(monkeypatch: pytest.MonkeyPatch) -> Greffier:
    """The command in this process: `greffier("read", path, stdin=b"…", GREFFIER_HOME="…")`."""

    def run(
        *arguments: str | Path, stdin: bytes = b"", **environment: str
    ) -> subprocess.CompletedProcess[bytes]:
        given, out, err = (TextIOWrapper(BytesIO(data), "utf-8") for data in (stdin, b"", b""))
        with monkeypatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
            patch.setattr(sys, "stdin", given)
            for name, value in environment.items():
                patch.setenv(name, value)
            try:
                status = main([str(one) for one in arguments])
            except SystemExit as ended:
                status = int(ended.code or 0)
        return subprocess.CompletedProcess(arguments, status, *map(written, (out, err)))

    return run


def written(stream: TextIOWrapper) -> bytes:
    """What was written to a stream, as bytes."""
    stream.flush()
    return cast("BytesIO", stream.buffer).getvalue()


@pytest.fixture(scope="session")
def process() -> Greffier:
    """The same as a process of its own, for what depends on that: the start, the locale, standard streams."""

    def run(
        *arguments: str | Path, stdin: bytes = b"", **environment: str
    ) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "greffier", *map(str, arguments)]
        return subprocess.run(
            command, input=stdin, capture_output=True, check=False, timeout=60, env=os.environ | environment
        )

    return run
