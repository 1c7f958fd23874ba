"""The worker: does the jobs that the database holds, until it is told to stop or the process that started it is gone."""

from __future__ import annotations

import os
import signal
import threading
import time

__all__ = ["main"]

INTERVAL = "0.4"
"""Seconds between looks for a job."""


def main() -> None:
    """Take up what was left undone, then wait for jobs."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "greffier.site.settings")
    threading.Thread(target=_leave_with, args=(os.getppid(),), daemon=True).start()
    import django
    from django.core.management import call_command

    django.setup()
    from greffier.site.adding.jobs import enqueue_again

    enqueue_again()
    call_command("db_worker", "--interval", INTERVAL, "--no-startup-delay", "--no-reload", verbosity=0)


def _leave_with(parent: int) -> None:
    """End, after the job at hand, when the parent is gone: nobody else would stop a worker whose server was killed."""
    while os.getppid() == parent:
        time.sleep(1)
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    main()
