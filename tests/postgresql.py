"""A PostgreSQL server of the tests' own: it lives in a temporary folder, and no longer than the tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import pwd

NewDatabase = Callable[[], str]

# Dictionary order instead of the order of code points, as servers have it that are in use: a query that leans on
# the order of SQLite shows it here. The server ends when its standard input does, so none outlives killed tests.
SERVER = r"""
exec 2>>log
initdb --pgdata=data --username=postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 \
    --locale-provider=icu --icu-locale=und --no-sync --no-instructions </dev/null >>log &&
pg_ctl --pgdata=data --log=log --silent --wait start --options="-F -k '$PWD' -c listen_addresses='' \
    -c full_page_writes=off -c synchronous_commit=off -c max_wal_size=256MB" </dev/null >>log &&
echo ready
read -r _
pg_ctl --pgdata=data --silent --wait --mode=immediate stop >>log
rm -rf "$PWD"
"""


@pytest.fixture(scope="session")
def postgresql() -> Iterator[NewDatabase]:
    """Makes an empty database each time it is called, owned by a user who is nothing more; the answer is its DATABASE_URL."""
    programs = find_programs()
    if programs is None:
        pytest.skip("no PostgreSQL here: neither PATH nor Debian's folder has its initdb and pg_ctl")
    user = unprivileged_user()
    # Not $TMPDIR: the path of a socket may have 107 bytes only, and the folder may be closed to the server's user.
    folder = Path(tempfile.mkdtemp(prefix="greffier-", dir="/tmp"))
    if user is not None:
        os.chown(folder, user.pw_uid, user.pw_gid)
    server = subprocess.Popen(
        ["/bin/sh", "-c", SERVER],
        cwd=folder,
        env={"PATH": f"{programs}{os.pathsep}{os.defpath}"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        user=user.pw_uid if user else None,
        group=user.pw_gid if user else None,
        extra_groups=[] if user else None,
        start_new_session=True,  # Ctrl-C ends the tests, and they end the server
    )
    assert server.stdin is not None
    assert server.stdout is not None
    try:
        if server.stdout.readline() != b"ready\n":
            pytest.fail(f"PostgreSQL did not start:\n{(folder / 'log').read_text(errors='replace')}")
        yield database_maker(folder)
    finally:
        server.stdin.close()
        server.wait(timeout=30)
        server.stdout.close()


def find_programs() -> Path | None:
    """The folder that has initdb and pg_ctl; Debian keeps them off the PATH, a folder a version."""
    on_path = shutil.which("initdb")
    versions = sorted(Path("/usr/lib/postgresql").glob("[0-9]*/bin"), key=lambda path: int(path.parent.name))
    for folder in [*([Path(on_path).resolve().parent] if on_path else []), *reversed(versions)]:
        if (folder / "initdb").is_file() and (folder / "pg_ctl").is_file():
            return folder
    return None


def unprivileged_user() -> pwd.struct_passwd | None:
    """Who the server runs as where the tests run as root, as it refuses to; None is whoever runs the tests."""
    if os.geteuid() != 0:
        return None
    import pwd

    users = {user.pw_name: user for user in pwd.getpwall()}
    return users.get("postgres") or users["nobody"]


def database_maker(folder: Path) -> NewDatabase:
    import psycopg
    from psycopg import sql

    administrator = f"postgresql://postgres@/postgres?host={folder}"
    numbers = count(1)
    with psycopg.connect(administrator) as connection:
        connection.execute("CREATE ROLE greffier LOGIN")

    def new_database() -> str:
        name = f"register_{next(numbers)}"
        with psycopg.connect(administrator, autocommit=True) as connection:
            connection.execute(sql.SQL("CREATE DATABASE {} OWNER greffier").format(sql.Identifier(name)))
        return f"postgresql://greffier@/{name}?host={folder}"

    return new_database
