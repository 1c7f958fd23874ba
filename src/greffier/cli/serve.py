"""`greffier serve`: the site of the register, until it is stopped."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

from greffier.cli.words import serving as words
from greffier.register.opening import writing_register

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

__all__ = ["run"]

SETTINGS = "greffier.site.settings"
WORKER = "greffier.site.working"
RESTING = 2.0
"""Seconds before a worker that failed is started again."""
MOST_AT_ONCE = 500
"""Connections that are held; who comes then is told (503) to come again."""
LOOPBACK = ("127.0.0.1", "::1", "localhost")


def run(arguments: Namespace) -> int:
    """Serve the site."""
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS  # first, for Django is set up once in a process
    with writing_register("greffier serve", create=True):
        pass  # the register is there, and its tables are as this version wants them
    proxies: str | None = arguments.behind_proxy
    # On this machine alone there is no certificate: `site/security.py` says what that relaxes.
    os.environ["GREFFIER_PLAIN_HTTP"] = "1" if arguments.host in LOOPBACK and proxies is None else "0"
    prepare()
    import uvicorn

    address = f"http://{arguments.host}:{arguments.port}/"
    print(words.SERVING.format(address=address), file=sys.stderr, flush=True)
    with nullcontext() if arguments.no_jobs else worker():
        uvicorn.run(
            "greffier.site.asgi:application",
            host=arguments.host,
            port=arguments.port,
            log_level="warning",
            lifespan="off",
            server_header=False,
            limit_concurrency=MOST_AT_ONCE,
            proxy_headers=proxies is not None,
            forwarded_allow_ips=proxies,
        )
    return 0


@contextmanager
def worker() -> Iterator[None]:
    """While this lasts, a process does the jobs; one that fails is started again."""
    stopping = threading.Event()
    running: list[subprocess.Popen[bytes]] = []

    def keep() -> None:
        while not stopping.is_set():
            process = subprocess.Popen([sys.executable, "-m", WORKER])  # noqa: S603 - our own program
            running[:] = [process]
            if stopping.is_set():
                process.terminate()
            process.wait()
            stopping.wait(RESTING)

    keeper = threading.Thread(target=keep)
    keeper.start()
    try:
        yield
    finally:
        stopping.set()
        for process in running:
            process.terminate()  # it ends with the job at hand
        keeper.join()


def prepare() -> None:
    """The site's own tables, and its style sheets and scripts where they are served from."""
    tables()
    from django.core.management import call_command

    call_command("clearsessions")
    from greffier.site.collecting import collect

    collect()


def tables() -> None:
    """The site's own tables, as this version wants them."""
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)
