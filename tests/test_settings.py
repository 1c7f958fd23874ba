"""Which database the environment names."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from django.core.exceptions import ImproperlyConfigured

from greffier import settings
from postgresql import NewDatabase


def test_without_a_url_it_is_a_file_in_the_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("GREFFIER_HOME", str(tmp_path))

    assert settings.database() == {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": tmp_path / "register.db",
    }


@pytest.mark.parametrize(
    ("url", "user", "password", "host", "port", "name", "options"),
    [
        ("postgresql://clerk:secret@db.example:5433/register", "clerk", "secret", "db.example", "5433", "register", {}),
        ("postgres://clerk@db.example/register", "clerk", "", "db.example", "", "register", {}),
        ("postgresql:///register?host=/run/Postgresql", "", "", "/run/Postgresql", "", "register", {}),
        ("postgresql://clerk@/register?host=/run&port=5433", "clerk", "", "/run", "5433", "register", {}),
        ("postgresql://%2Frun%2FPostgresql:5433/register", "", "", "/run/Postgresql", "5433", "register", {}),
        ("postgresql://[2001:db8::1]:5433/register", "", "", "2001:db8::1", "5433", "register", {}),
        ("postgresql://[2001:db8::1]/register", "", "", "2001:db8::1", "", "register", {}),
        ("postgresql://cl%40rk:s%2Fe%23%3A%25@h/r%20g", "cl@rk", "s/e#:%", "h", "", "r g", {}),
        ("postgresql://h/register?sslmode=require&options=-c%20a%3Db", "", "", "h", "", "register",
         {"sslmode": "require", "options": "-c a=b"}),
    ],
)  # fmt: skip
def test_a_url_names_a_server(
    url: str, user: str, password: str, host: str, port: str, name: str, options: dict[str, str]
) -> None:
    assert settings.server(url) == {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": user,
        "PASSWORD": password,
        "HOST": host,
        "PORT": port,
        "OPTIONS": options,
    }


@pytest.mark.parametrize(
    ("url", "told"),
    [
        ("mysql://u:secret@h/register", "begins with mysql"),
        ("sqlite:///register.db", "a file in $GREFFIER_HOME"),
        ("register", "begins with no scheme"),
        ("postgresql://u:secret@h", "names no database"),
        ("postgresql://u:secret@h/", "names no database"),
        ("postgresql://u:se#cret@h/register", "%23"),
        ("postgresql://u:se/cret@h/register", "not well formed"),
        ("postgresql://h:port/register", "not well formed"),
        ("postgresql://[::1/register", "not well formed"),
        ("postgresql://h/register?host", "not well formed"),
    ],
)
def test_another_url_is_refused_and_tells_no_password(url: str, told: str) -> None:
    with pytest.raises(ImproperlyConfigured) as error:
        settings.server(url)

    assert told in str(error.value)
    assert "cret" not in str(error.value)


def test_the_url_is_where_django_goes(
    postgresql: NewDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder of the register is made by the register, not by the settings."""
    url = postgresql()
    monkeypatch.setenv("DATABASE_URL", url)
    monkeypatch.setenv("GREFFIER_HOME", str(tmp_path / "home"))
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE told (word text)")
        connection.execute("INSERT INTO told VALUES ('доклад')")
    code = (
        "from django.conf import settings; from greffier.settings import DATABASES; "
        "settings.configure(DATABASES=DATABASES); from django.db import connection; "
        "cursor = connection.cursor(); cursor.execute('SELECT word FROM told'); print(ascii(cursor.fetchone()[0]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)

    assert done.stdout.strip() == ascii("доклад")
    assert not (tmp_path / "home").exists()
