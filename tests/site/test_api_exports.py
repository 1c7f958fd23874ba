"""Everything at once, and what changed since: the bytes of the commands, sent while they are made."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest

from asking import Asking
from registers import CLOSED, EXAMPLES, opened, put
from serving import Site

API = "/api/v1/"


@pytest.fixture
def ask(site: Site, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Asking:
    """The commands, on the register of the site."""
    return Asking(site.home, monkeypatch, capsys)


def test_the_record_is_that_of_the_command(site: Site, ask: Asking) -> None:
    assert site.get(f"{API}export/records.jsonl").text == ask("export")


def test_tables_are_those_of_the_command(site: Site, ask: Asking, tmp_path: Path) -> None:
    ask("export", "--csv", str(tmp_path))

    for name, kind in (("sessions", "session"), ("agenda_items", "agenda_item"), ("bodies", "body")):
        answer = site.get(f"{API}export/{name}.csv")
        assert answer.body == (tmp_path / f"{kind}.csv").read_bytes()
        assert answer.headers["content-type"] == "text/csv; charset=utf-8"


def test_the_archive_has_all_sources_that_are_open(site: Site) -> None:
    with zipfile.ZipFile(io.BytesIO(site.get(f"{API}export/sources.zip").body)) as archive:
        names = {name.partition("/")[2].partition(".")[0]: name for name in archive.namelist() if "/" in name}
        for path in EXAMPLES.glob("untoc-*.txt"):
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            assert (digest in names) == (path.name != CLOSED)
            if digest in names:
                assert archive.read(names[digest]) == path.read_bytes()
        assert archive.read("sources.csv").count(b"\n") == len(names) + 1


def test_the_bundle_is_for_those_to_whom_nothing_is_closed(site: Site) -> None:
    assert site.get(f"{API}export/bundle.zip").status == 401


def test_heads_of_what_is_long_are_not_begun(site: Site) -> None:
    answer = site.ask("HEAD", f"{API}export/records.jsonl")

    assert (answer.status, answer.body, answer.headers["content-type"]) == (200, b"", "application/x-ndjson")


def test_who_leaves_in_the_middle_keeps_nothing_open(site: Site) -> None:
    for _ in range(20):  # more than registers are kept open
        connection = HTTPConnection("127.0.0.1", site.port, timeout=10)
        connection.request("GET", f"{API}export/records.jsonl")
        assert connection.getresponse().read(100)
        connection.close()
    assert site.get(f"{API}bodies").status == 200


def follow(site: Site, copy: dict[tuple[str, str], Any], since: str | None, limit: int) -> str:
    """Do what the feed says until nothing comes; the token of then."""
    while True:
        asked = f"&since={since}" if since else ""
        said = json.loads(site.get(f"{API}changes?limit={limit}&records=true{asked}").body)
        since = str(said["next"])
        for one in said["items"]:
            if one["deleted"]:
                copy.pop((one["kind"], one["key"]), None)
            else:
                copy[one["kind"], one["key"]] = one["record"]["key"]
        if not said["items"]:
            return since


def held(site: Site) -> set[tuple[str, str]]:
    """All records, as the export has them."""
    lines = map(json.loads, site.get(f"{API}export/records.jsonl").text.splitlines())
    return {(line["record"], line["key"]) for line in lines if line["type"] == "record"}


def test_who_follows_the_changes_has_the_record(own_site: Site) -> None:
    copy: dict[tuple[str, str], Any] = {}
    since = follow(own_site, copy, None, 100)
    assert set(copy) == held(own_site)

    note = own_site.home / "note.txt"
    note.write_text("CTOC/COP/WG.6/2031/9\n\nWorking Group on Firearms\n\nNote\n\nText.\n", encoding="utf-8")
    with opened(own_site.home) as register:
        put(register, [note])
    since = follow(own_site, copy, since, 7)
    assert ("document", "CTOC/COP/WG.6/2031/9") in copy
    assert set(copy) == held(own_site)

    with opened(own_site.home) as register:
        put(register, [note], 2)  # closed to the public: for them it is gone
    follow(own_site, copy, since, 7)
    assert ("document", "CTOC/COP/WG.6/2031/9") not in copy
    assert set(copy) == held(own_site)


def test_a_token_of_another_feed_begins_again(site: Site) -> None:
    answer = site.get(f"{API}changes?since=W1sibm9uZSIsMCwwXV0")

    assert (answer.status, json.loads(answer.body)["error"]["code"]) == (410, "begin_again")
