"""A register of the whole record, made once; tests that change it have copies (`registers.copied`)."""

from __future__ import annotations

from pathlib import Path

import pytest

from once import MakeOnce
from registers import RECORD, opened, put


@pytest.fixture(scope="session")
def of_record(once: MakeOnce) -> Path:
    """A register of the examples that make one record, all of them public; nothing may change it."""

    def make(folder: Path) -> None:
        with opened(folder) as register:
            put(register, RECORD)

    return once("record", make)
