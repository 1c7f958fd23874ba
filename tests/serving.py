"""A site of the test's own: `greffier serve` as a process, asked over HTTP; nothing of it is imported here."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from registers import CLOSED, RECORD, opened, put

LEVEL_OF_CLOSED = 2
TEMPLATE = "GREFFIER_TEST_SITE"
"""Names the folder of a site as it is at first: the register of the examples, tables, accounts, collected files."""


class Answer(NamedTuple):
    """What a server answered; header names are small letters."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode()

    @property
    def statements(self) -> int:
        """How many statements the register was asked."""
        return int(self._timing(r"register;desc=(\d+)"))

    @property
    def milliseconds(self) -> float:
        """The server's time."""
        return float(self._timing(r"app;dur=([\d.]+)"))

    @property
    def busy(self) -> float:
        """The milliseconds that the server's thread worked."""
        return float(self._timing(r"cpu;dur=([\d.]+)"))

    def _timing(self, pattern: str) -> str:
        found = re.search(pattern, self.headers["server-timing"])
        assert found is not None
        return found[1]


class Site(NamedTuple):
    """A running site: its folder and its port."""

    home: Path
    port: int

    @property
    def address(self) -> str:
        """Without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    def get(self, path: str, **headers: str) -> Answer:
        """Ask for a path as it would be typed; header names with `_` for `-`."""
        return self.ask(
            "GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()}
        )

    def ask(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Any request."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, quote(path, safe="/:@~+;,=?&%#[]!$'()*"), body, dict(headers or {}))
            response = connection.getresponse()
            said = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, said, response.read())
        finally:
            connection.close()


def make_register(home: Path) -> None:
    """The examples that make one record; one of them is for the secretariat only."""
    folder = os.environ.get(TEMPLATE)
    if folder is None:
        fill(home)
    else:
        shutil.copytree(folder, home, ignore=shutil.ignore_patterns("site.db*", "static"), dirs_exist_ok=True)


def fill(home: Path) -> None:
    """Add the examples."""
    with opened(home) as register:
        put(register, [path for path in RECORD if path.name != CLOSED])
        put(register, [path for path in RECORD if path.name == CLOSED], LEVEL_OF_CLOSED)


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def served(home: Path, *options: str, jobs: bool = False, **environment: str) -> Iterator[Site]:
    """The site of a register while this lasts; without `jobs` nobody does what is put off."""
    begin(home)
    port = free_port()
    own = {
        "GREFFIER_HOME": str(home),
        "GREFFIER_MEASURE": "1",
        "GREFFIER_REQUESTS_PER_MINUTE": "1000000",
        **environment,
    }
    kept = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    with (home / "serve.log").open("ab") as log:
        process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "greffier",
                "serve",
                "--port",
                str(port),
                *([] if jobs else ["--no-jobs"]),
                *options,
            ],
            env=kept | own,
            stdout=log,
            stderr=log,
        )
        try:
            wait(process, port, home / "serve.log")
            yield Site(home, port)
        finally:
            process.terminate()
            process.wait(20)


def begin(home: Path) -> None:
    """The site's own tables, accounts and collected files as they are at first, where there are none yet."""
    folder = os.environ.get(TEMPLATE)
    if folder is None or (home / "site.db").exists():
        return
    shutil.copy(Path(folder) / "site.db", home / "site.db")
    shutil.copytree(Path(folder) / "static", home / "static")


def wait(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Until it answers."""
    for _ in range(2400):
        if process.poll() is not None:
            raise AssertionError(log.read_text())
        try:
            with socket.create_connection(("127.0.0.1", port), 0.2):
                return
        except OSError:
            time.sleep(0.05)
    raise AssertionError(f"the site did not begin to listen:\n{log.read_text()}")
