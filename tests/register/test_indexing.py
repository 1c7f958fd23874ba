"""The index of search is made anew where it was made by other rules than those in force."""

from __future__ import annotations

from pathlib import Path

import pytest

from greffier.record.models import Provision
from greffier.register.cards import is_listed
from greffier.register.engines import fts5
from greffier.register.gaplists import gaps
from greffier.register.indexing import rules_of_words
from greffier.register.keeping import erase
from greffier.register.likeness import near
from greffier.register.lookup import RegisterLookup
from greffier.register.opening import Register, reading_register
from greffier.register.searching import search
from greffier.register.tables import migrate
from registers import HAND, RECORD, copied, opened, put


def test_an_index_by_other_rules_is_made_anew_before_anything_is_written(
    tmp_path: Path, of_record: Path
) -> None:
    with copied(of_record, tmp_path) as register:
        found = search(register.database, 0, "report")
        assert found.count > 3
        register.database.execute(f"INSERT INTO {fts5.table(0)}({fts5.table(0)}) VALUES ('delete-all')")
        assert search(register.database, 0, "report").count == 0
    with opened(tmp_path) as register:
        assert search(register.database, 0, "report").count == 0  # its rules are those in force
        register.database.execute(f"PRAGMA user_version = {rules_of_words() ^ 1}")
    with opened(tmp_path) as register:
        assert search(register.database, 0, "report") == found


def test_the_words_of_what_is_erased_leave_the_index_whole(tmp_path: Path, of_record: Path) -> None:
    """Held to the check that SQLite has for it."""
    with copied(of_record, tmp_path) as register:
        erase(register, RECORD[2].name, "personal data", HAND)
        table = fts5.table(0)
        register.database.execute(f"INSERT INTO {table}({table}) VALUES ('integrity-check')")
        assert register.database.rows("PRAGMA user_version") == [(rules_of_words(),)]


@pytest.mark.long
def test_a_register_of_an_earlier_version_is_indexed_before_it_is_first_looked_into(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from django.core.management import call_command

    def looked_into(register: Register) -> tuple[object, ...]:
        lookup = RegisterLookup(register.database, 0)
        lacking = gaps(lookup, register.treaties.values(), "2031-01-01")
        like = [near(lookup, one) for one in lookup.records("provision") if isinstance(one, Provision)]
        assert lacking
        assert is_listed(register.database)
        return search(register.database, 0, "report"), lacking, like

    with opened(tmp_path) as register:
        put(register, RECORD[:3])
        found = looked_into(register)
    monkeypatch.setenv("GREFFIER_HOME", str(tmp_path))
    migrate()
    call_command("migrate", "register", "0002_guards", interactive=False, verbosity=0)
    with reading_register(tmp_path) as register:
        assert looked_into(register) == found
