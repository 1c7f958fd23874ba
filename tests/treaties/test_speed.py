"""Reading treaties costs a few milliseconds, and the room brings in nothing of the other rooms."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src"

MEASURE = """
import sys, time
sys.path.insert(0, sys.argv[1])
import msgspec
def clock(task):
    start = time.process_time()
    found = task()
    return found, (time.process_time() - start) * 1000
treaties, imported = clock(lambda: __import__("greffier.treaties").treaties)
_, loaded = clock(lambda: treaties.load("untoc"))
_, named = clock(lambda: treaties.world().participant_forms("ru"))
rooms = [name for name in sys.modules if name.startswith("greffier.") and not name.startswith("greffier.treaties")]
print(imported, loaded, named, *rooms)
"""


def measure() -> list[str]:
    command = [sys.executable, "-c", MEASURE, str(SOURCE)]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout.split()


def test_limits_in_milliseconds() -> None:
    """The best of five, in processor time: 25 to import beyond msgspec, 6 to load, 8 for the Russian names."""
    runs = [[float(number) for number in measure()[:3]] for _ in range(5)]
    imported, loaded, named = (min(run) for run in zip(*runs, strict=True))

    assert imported < 25
    assert loaded < 6
    assert named < 8


def test_no_other_room_is_imported() -> None:
    assert measure()[3:] == []
