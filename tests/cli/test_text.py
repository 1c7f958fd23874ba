"""`greffier text`: exactly the text that offsets count in."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from greffier import open_document
from greffier.documents.language import available

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import Greffier


@pytest.mark.parametrize("language", available())
def test_the_text_is_printed_as_it_is(language: str, examples: Path, greffier: Greffier) -> None:
    path = min(examples.glob(f"*.{language}.txt"))
    done = greffier("text", path)

    assert done.returncode == 0
    assert done.stdout.decode() == open_document(path).text


def test_it_is_under_any_locale(examples: Path, process: Greffier) -> None:
    path = min(examples.glob("*.zh.txt"))

    assert process("text", path, LANG="C").stdout.decode() == open_document(path).text


def test_line_ends_stay_and_the_byte_order_mark_goes(tmp_path: Path, greffier: Greffier) -> None:
    path = tmp_path / "windows.txt"
    path.write_bytes("\ufeffРешение 1/1\r\nтекст\r\n".encode())

    assert greffier("text", path).stdout.decode() == f"Решение 1/1\r\nтекст{chr(13)}{os.linesep[-1]}"


def test_a_file_that_cannot_be_read(tmp_path: Path, greffier: Greffier) -> None:
    done = greffier("text", tmp_path / "nowhere.txt")

    assert done.returncode == 1
    assert done.stdout == b""
    assert done.stderr.startswith(b"error: ")


def test_standard_input(process: Greffier) -> None:
    assert process("text", "-", stdin="Доклад".encode()).stdout.decode() == "Доклад"
