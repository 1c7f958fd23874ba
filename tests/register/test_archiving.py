"""The archive of all sources: its table does nothing in a spreadsheet."""

from __future__ import annotations

import csv
import io
import zipfile
from pathlib import Path

from greffier.register.archiving import archive
from registers import RECORD, opened, put


def test_no_name_of_a_file_is_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "=HYPERLINK(1).en.txt"
    path.write_bytes(RECORD[0].read_bytes())
    with opened(tmp_path / "register") as register:
        put(register, [path])
        packed = zipfile.ZipFile(io.BytesIO(b"".join(archive(register, 0))))
    (row,) = csv.DictReader(io.StringIO(packed.read("sources.csv").decode()))

    assert row["name"].endswith("=HYPERLINK(1).en.txt")
    assert not row["name"].startswith("=")
