"""Style sheets and scripts where they are served from, compressed and named by their digests; anew only where they changed."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command

from greffier.record.keys import digest

__all__ = ["collect"]


def collect() -> None:
    """Collect them into `static/` of the register's folder."""
    stamp = Path(settings.STATIC_ROOT) / ".stamp"
    wanted = _state()
    if stamp.is_file() and stamp.read_text(encoding="ascii") == wanted:
        return
    call_command("collectstatic", interactive=False, verbosity=0, clear=True)
    stamp.write_text(wanted, encoding="ascii")


def _state() -> str:
    """A digest of all files, by name, size and time."""
    files = (
        f"{getattr(storage, 'prefix', None)} {path} {storage.size(path)} {storage.get_modified_time(path)}"
        for finder in get_finders()
        for path, storage in finder.list(["CVS", ".*", "*~"])
    )
    return digest(*sorted(files))
