"""The room of the treaties brings in nothing of the other rooms."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src"

LOAD = """
import sys
sys.path.insert(0, sys.argv[1])
from greffier import treaties
treaties.load("untoc")
treaties.world().participant_forms("ru")
print(*(name for name in sys.modules if name.startswith("greffier.") and not name.startswith("greffier.treaties")))
"""


def test_no_other_room_is_imported() -> None:
    command = [sys.executable, "-c", LOAD, str(SOURCE)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)

    assert done.stdout.split() == []
