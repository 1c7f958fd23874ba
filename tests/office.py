"""LibreOffice without a window: what another word processor makes of a Word file. Tests that need it skip where it is not."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

__all__ = ["Convert"]

Convert = Callable[[Mapping[str, bytes], str], dict[str, bytes]]
"""Converts files, by their names without ending, into a format such as `pdf`."""


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    """Converts Word files, several at a time since LibreOffice takes a second to start."""
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("office")

    def convert(files: Mapping[str, bytes], form: str) -> dict[str, bytes]:
        given, made = (Path(tmp_path_factory.mktemp(name)) for name in ("given", form))
        for name, data in files.items():
            (given / f"{name}.docx").write_bytes(data)
        home = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        names = [str(given / f"{name}.docx") for name in files]
        done = subprocess.run(
            [soffice, home, "--headless", "--convert-to", form, "--outdir", str(made), *names],
            capture_output=True,
            timeout=120,
            check=True,
        )
        assert b"rror" not in done.stderr, done.stderr
        return {name: (made / f"{name}.{form}").read_bytes() for name in files}

    return convert
