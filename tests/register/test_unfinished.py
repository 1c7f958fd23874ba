"""Files that are written whole or not at all."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from greffier.register.unfinished import replacing

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_stays_as_it_was_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("before", encoding="utf-8")
    with replacing(path) as unfinished:
        unfinished.write_text("after", encoding="utf-8")
        assert path.read_text(encoding="utf-8") == "before"
    assert path.read_text(encoding="utf-8") == "after"


def test_what_could_not_be_written_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("before", encoding="utf-8")
    with suppress(OSError), replacing(path) as unfinished:
        unfinished.write_text("half", encoding="utf-8")
        raise OSError
    assert [one.name for one in tmp_path.iterdir()] == ["file"]
    assert path.read_text(encoding="utf-8") == "before"


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "file")
    with replacing(tmp_path / "link") as unfinished:
        unfinished.write_text("new", encoding="utf-8")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_text(encoding="utf-8") == "new"


def test_a_device_is_not_replaced() -> None:
    from pathlib import Path

    with replacing(Path("/dev/null")) as unfinished:
        assert unfinished == Path("/dev/null")
