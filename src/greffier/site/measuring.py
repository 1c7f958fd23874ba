"""What an answer cost: its `Server-Timing` header has the server's time and the statements that databases were asked.

Only where `GREFFIER_MEASURE` is set, for tests and benchmarks.
"""

from __future__ import annotations

import os
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING

from django.core.exceptions import MiddlewareNotUsed
from django.db import connection

from greffier.register.database import watched

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from django.http import HttpRequest, HttpResponse

__all__ = ["measured"]


def measured(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware: `Server-Timing: app;dur=12.3, cpu;dur=11.8, register;desc=9, site;desc=2`."""
    if not os.environ.get("GREFFIER_MEASURE"):
        raise MiddlewareNotUsed

    def respond(request: HttpRequest) -> HttpResponse:
        own = 0

        def count(execute: Callable[..., Any], *arguments: object) -> object:
            nonlocal own
            own += 1
            return execute(*arguments)

        begun, worked = time.perf_counter(), time.thread_time()
        with ExitStack() as stack:
            stack.enter_context(connection.execute_wrapper(count))
            statements = stack.enter_context(watched())
            response = get_response(request)
        took = (time.perf_counter() - begun) * 1000
        # A connection that is opened anew is no question; whether one stood idle is chance.
        questions = sum(one != "connect" for one in statements)
        busy = (time.thread_time() - worked) * 1000
        response["Server-Timing"] = (
            f"app;dur={took:.1f}, cpu;dur={busy:.1f}, register;desc={questions}, site;desc={own}"
        )
        return response

    return respond
