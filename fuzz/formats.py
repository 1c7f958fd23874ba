"""Feeds broken files to the reader of a format, guided by what of the code they reach: `make fuzz`.

    python fuzz/formats.py docx corpus/docx -max_total_time=600

Further arguments are libFuzzer's. A finding is written as a file `crash-…` or `timeout-…`; mend its cause, and keep a
small file of your own that shows it in `tests/documents/formats/`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))

with atheris.instrument_imports(include=["greffier.documents", "greffier.reading"]):
    from broken import FORMATS, SEEDS, allowed


def main() -> None:
    """Break files of the format that is named first."""
    name, corpus, *arguments = sys.argv[1:] or [""] * 2
    if name not in FORMATS:
        sys.exit(f"usage: formats.py {'|'.join(FORMATS)} FOLDER [libFuzzer's arguments]")
    folder = Path(corpus)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "seed").write_bytes(SEEDS[name])
    atheris.Setup([sys.argv[0], corpus, *arguments], lambda data: allowed(data, name))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
