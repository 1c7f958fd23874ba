"""Adding in the browser: files are sent, read apart, looked at, confirmed; whatever goes wrong is told and loses nothing."""

from __future__ import annotations

import io
import json
import os
import re
import resource
import signal
import socket
import subprocess
import sys
import tarfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, StorageState, expect

from browsing import Browsing, violations
from registers import EXAMPLES
from serving import Answer, Site, served
from signing import PHRASE, make_token, sign_in

REPORT = EXAMPLES / "untoc-wg-report.en.txt"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """An empty register with an officer's account; the tests of this file add to it."""
    home = tmp_path_factory.mktemp("adding") / "register"
    home.mkdir()
    (home / "settings.toml").write_text("[site.archives]\nfiles = 6\n", encoding="utf-8")
    with served(home, jobs=True) as site:
        yield site


@pytest.fixture(scope="module")
def signed_in(browser: Browser, desk: Site) -> StorageState:
    """What a browser keeps of an officer who signed in."""
    browsing = Browsing(browser, desk.address)
    page = browsing("/en/account/login/?next=/en/add")
    page.locator("input[name=login]").fill("clerk")
    page.locator("input[name=password]").fill(PHRASE)
    page.keyboard.press("Enter")
    page.locator("#files").wait_for()
    state = page.context.storage_state()
    browsing.close()
    return state


@pytest.fixture
def opened(browser: Browser, desk: Site, signed_in: StorageState) -> Iterator[Callable[..., Page]]:
    """Opens the page, signed in."""
    browsing = Browsing(browser, desk.address)
    yield lambda language="en": browsing(f"/{language}/add", storage_state=signed_in)
    browsing.close()


def test_a_document_is_read_shown_and_added(opened: Callable[..., Page], desk: Site) -> None:
    page = opened()
    page.locator("#files").set_input_files(REPORT)
    page.get_by_role("button", name="Send").click()
    line = page.locator(".uploads > li", has_text=REPORT.name)

    expect(line).to_contain_text("CTOC/COP/WG.7/2027/4", timeout=30_000)
    assert line.locator("summary.warn").inner_text() == "11 warnings"
    assert re.fullmatch(
        r"running header or page number 11:.*…", line.locator("summary.warn + ul").inner_text()
    )
    assert violations(page) == []
    assert desk.get("/en/document/CTOC/COP/WG.7/2027/4").status == 404  # nothing is added unasked
    line.get_by_role("button", name="Add: ").click()
    expect(line).to_contain_text("It is in the register.", timeout=30_000)
    line.get_by_role("link", name="See it").click()
    assert page.url.endswith("/en/document/CTOC/COP/WG.7/2027/4")
    assert desk.get("/en/document/CTOC/COP/WG.7/2027/4").status == 200


@pytest.mark.parametrize(
    ("name", "data", "language", "told"),
    [
        ("nothing.txt", b"", "en", "The file holds no text."),
        ("broken.docx", b"PK\x03\x04" + b"x" * 300, "ru", "Файл повреждён, разобрать его нельзя"),
        ("broken.pdf", b"%PDF-1.7\nno more", "fr", "Le fichier est endommagé"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(200), "zh", "不读取此种格式的文件"),
    ],
)
def test_what_cannot_be_read_is_told_in_the_readers_language(
    opened: Callable[..., Page], name: str, data: bytes, language: str, told: str
) -> None:
    page = opened(language)
    page.locator("#files").set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": data}
    )
    page.locator("#add-form button").click()

    expect(page.locator(".uploads > li", has_text=name)).to_contain_text(told, timeout=30_000)


def packed(**files: bytes) -> bytes:
    """A ZIP of files by their names, `_` for `.`."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            archive.writestr(f"papers/{name.replace('_', '.')}", data)
    return out.getvalue()


def until(look: Callable[[], Answer], done: Callable[[str], bool]) -> str:
    """What is told when something is done."""
    text = ""
    for _ in range(300):
        text = look().text
        if done(text):
            return text
        time.sleep(0.1)
    raise AssertionError(text)


NOTE = "CTOC/COP/WG.6/2031/{n}\n\nWorking Group on Firearms\n\nNote by the Secretariat\n\nText {n}.\n"


def test_an_archive_is_taken_apart_and_each_file_has_its_outcome(desk: Site) -> None:
    """In the browser: each file is read and shown by itself, and waits to be confirmed."""
    clerk = sign_in(desk, "clerk")
    inner = packed(deep_txt=NOTE.format(n=3).encode())
    sent = packed(
        one_txt=NOTE.format(n=1).encode(),
        empty_txt=b"",
        picture_png=b"\x89PNG",
        inner_zip=inner,
        two_txt=b"\x00\x01",
    )

    assert clerk.send("/en/add/files", {"files": sent}, {"level": "public"}).status == 302
    text = until(
        lambda: clerk.get("/ru/add/list"), lambda text: "every 1s" not in text and "deep.txt" in text
    )
    assert "В архиве 5 файлов" in text
    assert "files/papers/inner.zip/papers/deep.txt" in text
    picture = text[text.index("papers/picture.png") :]
    assert "Файлы этого формата не читаются" in picture[: picture.index("</li>")]
    assert desk.get("/en/document/CTOC/COP/WG.6/2031/1").status == 404
    clerk.post("/ru/add/confirm", {})
    until(lambda: clerk.get("/ru/add/list"), lambda text: "every 1s" not in text)
    until(lambda: desk.get("/en/document/CTOC/COP/WG.6/2031/3"), lambda text: "Text 3." in text)


def test_an_archive_that_is_more_than_is_taken(desk: Site) -> None:
    """What is read before that is kept, whatever bytes its name has."""
    clerk = sign_in(desk, "clerk")
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for n in range(7):
            archive.addfile(tarfile.TarInfo(f"caf\udce9-{n}.png"))

    clerk.post("/en/add/discard", {})
    clerk.send("/en/add/files", {"files": out.getvalue()}, {"level": "public"})
    text = until(lambda: clerk.get("/fr/add/list"), lambda text: "every 1s" not in text)
    assert "demande plus que ce qui est permis" in text
    assert "files/caf\\xe9-5.png" in text
    assert "-6.png" not in text


def test_an_archive_that_fills_the_disk_leaves_nothing(desk: Site) -> None:
    clerk = sign_in(desk, "clerk")
    worker = worker_of(desk)
    usual = resource.prlimit(worker, resource.RLIMIT_FSIZE)
    resource.prlimit(worker, resource.RLIMIT_FSIZE, (8_000_000, usual[1]))
    try:
        kept = set((desk.home / "uploads").glob("*"))
        sent = packed(little_txt=b"Little.", large_txt=b" " * 9_000_000)
        clerk.post("/en/add/discard", {})
        clerk.send("/en/add/files", {"files": sent}, {"level": "public"})
        text = until(lambda: clerk.get("/ru/add/list"), lambda text: "every 1s" not in text)
    finally:
        resource.prlimit(worker, resource.RLIMIT_FSIZE, usual)

    assert "На диске реестра" in text
    assert "little.txt" not in text
    assert set((desk.home / "uploads").glob("*")) <= kept


def test_what_takes_time_is_a_job_of_the_api(desk: Site) -> None:
    """202 with a link to follow; each file has the outcome that it would have had at once."""
    token = {"Authorization": f"Bearer {make_token(desk.home, 'clerk', 'read:secretariat,write:add')}"}
    archive = packed(four_txt=NOTE.format(n=4).encode(), picture_png=b"\x89PNG")
    zipped = token | {"Content-Type": "application/zip", "Accept-Language": "fr"}
    begun = desk.ask("POST", "/api/v1/documents?name=papers.zip&access=delegations", archive, zipped)
    path = begun.headers["location"].removeprefix(desk.address)
    told = json.loads(
        until(lambda: desk.ask("GET", path, headers=zipped), lambda text: '"state":"done"' in text)
    )

    assert (begun.status, json.loads(begun.body)["address"]) == (202, desk.address + path)
    assert (told["files"], told["done"]) == (2, 2)
    found = {one["path"]: one for one in told["outcomes"]}
    assert found["papers.zip/papers/four.txt"]["document"] == "CTOC/COP/WG.6/2031/4"
    assert found["papers.zip/papers/four.txt"]["level"] == "delegations"
    assert found["papers.zip/papers/picture.png"]["error"]["code"] == "unsupported_format"
    assert "ne sont pas lus" in found["papers.zip/papers/picture.png"]["error"]["message"]
    assert told["next"] is None
    sign_in(desk, "clerk").post("/en/add/discard", {})  # which are other files
    behind = json.loads(desk.ask("GET", f"{path}?after=1", headers=zipped).body)
    assert behind == told | {"outcomes": told["outcomes"][1:]}
    assert desk.ask("GET", path).status == 401  # whoever sent it asks
    assert desk.ask("GET", path[:-1] + ("0" if path[-1] != "0" else "1"), headers=token).status == 404

    for more, body in [({"Prefer": "respond-async"}, b"short"), ({}, b"long " * 60_000)]:
        plain = token | more | {"Content-Type": "text/plain"}
        assert desk.ask("POST", "/api/v1/documents", body, plain).status == 202


def test_a_connection_that_is_lost_loses_nothing(opened: Callable[..., Page]) -> None:
    """The file can be sent again, with one click."""
    page = opened()
    page.context.set_offline(True)  # the page is there, its server is not
    page.locator("#files").set_input_files(EXAMPLES / "untoc-wg-report.ru.txt")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("#sending")).to_contain_text("The connection was lost")
    page.context.set_offline(False)
    page.get_by_role("button", name="Send again").click()
    expect(page.locator("#sending li")).to_have_count(0)


def test_a_body_that_breaks_off_leaves_nothing_behind(desk: Site) -> None:
    before = set((desk.home / "uploads").glob("*"))
    with socket.create_connection(("127.0.0.1", desk.port)) as half:
        half.sendall(
            b"POST /en/add/files HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
            b"Content-Length: 100000\r\n\r\n--x\r\nContent-Disposition: form-data; name=files; filename=a.txt\r\n\r\nhalf"
        )
    time.sleep(0.3)

    assert desk.get("/en/").status == 200
    assert set((desk.home / "uploads").glob("*")) == before


def test_nobody_else_may_add(desk: Site) -> None:
    answer = desk.get("/en/add")

    assert answer.status == 302
    assert "/account/login" in answer.headers["location"]


@pytest.mark.long
def test_what_a_killed_worker_left_is_done_by_the_next(opened: Callable[..., Page], desk: Site) -> None:
    """The server starts another worker, which takes up what was on its way."""
    page = opened()
    worker = worker_of(desk)
    os.kill(worker, signal.SIGSTOP)
    page.locator("#files").set_input_files(
        {"name": "later.txt", "mimeType": "text/plain", "buffer": REPORT.read_bytes() + b"\n"}
    )
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".uploads > li", has_text="later.txt")).to_contain_text("received")
    os.kill(worker, signal.SIGKILL)

    expect(page.locator(".uploads > li", has_text="later.txt")).to_contain_text(
        "read; waits for you", timeout=40_000
    )
    page.locator(".uploads > li", has_text="later.txt").get_by_role("button", name="Take away").click()
    expect(page.locator(".uploads > li", has_text="later.txt")).to_have_count(0)


def worker_of(site: Site) -> int:
    """The process that does the jobs of a site."""
    listed = subprocess.run(["ps", "-eo", "pid,args"], capture_output=True, check=True).stdout.decode()
    candidates = [int(line.split()[0]) for line in listed.splitlines() if "greffier.site.working" in line]
    for pid in candidates:
        environment = Path(f"/proc/{pid}/environ").read_bytes().decode("utf-8", "replace")
        if re.search(rf"(^|\0)GREFFIER_HOME={re.escape(str(site.home))}(\0|$)", environment):
            return pid
    raise AssertionError("no worker runs")


def test_greffier_add_beside_a_running_site(desk: Site) -> None:
    """What the command adds is on the pages at once."""
    added = subprocess.run(
        [sys.executable, "-m", "greffier", "add", str(EXAMPLES / "untoc-session-report.en.txt")],
        env={**os.environ, "GREFFIER_HOME": str(desk.home)},
        capture_output=True,
        check=False,
    )

    assert added.returncode == 0, added.stderr.decode()
    assert desk.get("/en/document/CTOC/COP/2028/13").status == 200
