"""How fast documents are drafted: a report in six languages and five formats, a thousand notes, LibreOffice beside them.

The report is of twelve pages: half a hundred recommendations, all States as participants, speakers under three items.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from importlib import resources
from pathlib import Path

import msgspec
from msgspec.structs import replace

from greffier.documents.text import document_from
from greffier.drafting import draft
from greffier.drafting.content import Draft
from greffier.drafting.facts import Facts
from greffier.drafting.writing import FORMATS, write
from greffier.reading import read
from greffier.record import evidence, fold
from greffier.record.claims import Claim
from greffier.treaties import available, load
from greffier.treaties.world import world
from measure import machine, once, seconds, table, versions

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
TREATIES = {key: load(key) for key in available()}
SESSION, REPORTED = "CTOC/COP:14", "CTOC/COP/WG.3:19"
DATE, DAY = "2028-09-01", "2028-06-07"
NOTES = 1000
RECOMMENDATIONS = 50
SPEAKERS = 40


def report_text() -> str:
    """A long report in English."""
    names = [
        name
        for key, name in sorted(world().participant_names("en").items(), key=lambda p: p[1])
        if len(key) == 3
    ]
    row = f"{', '.join(names[:-1])} and {names[-1]}"
    items = "\n\n".join(
        f"({letter(n)}) States parties are encouraged to strengthen the exchange of information under provision {n} "
        "with the competent authorities of other States, to keep statistics on requests received and executed, and "
        "to make available the resources that the training of practitioners needs;"
        for n in range(1, RECOMMENDATIONS + 1)
    )
    spoken = "\n\n".join(
        f"{7 + n}. Under agenda item {n}, statements were made by representatives of the following parties to the "
        f"Convention: {', '.join(names[n * 7 : n * 7 + SPEAKERS - 1])} and {names[n * 7 + SPEAKERS]}."
        for n in (2, 3, 4)
    )
    return f"""CTOC/COP/WG.3/2028/4

Conference of the Parties to the
United Nations Convention against
Transnational Organized Crime

Distr.: General
7 June 2028
Original: English

Report on the meeting of the Working Group on International Cooperation held in Vienna on 6 and 7 June 2028

I. Introduction

1. In its decision 2/2, the Conference of the Parties established the Working Group on International Cooperation.

II. Recommendations

2. The Working Group on International Cooperation adopted the following recommendations:

{items}

III. Summary of deliberations

3. The summary was prepared by the Secretariat.

IV. Organization of the meeting

A. Opening of the meeting

4. The Working Group on International Cooperation held its nineteenth meeting in Vienna on 6 and 7 June 2028. It held four meetings.

B. Statements

{spoken}

C. Attendance

20. The following parties to the Convention were represented at the meeting: {row}.
"""


def letter(number: int) -> str:
    """The marker of an item: a to z, then aa."""
    round_, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (round_ + 1)


def claims_of(text: str) -> list[Claim]:
    """The claims of a text, as the register keeps them."""
    data = text.encode()
    reading = msgspec.json.decode(msgspec.json.encode(read(document_from(data, "bench.txt"))))
    return evidence(reading, sha256=hashlib.sha256(data).hexdigest())[1]


def in_language(claims: list[Claim], language: str) -> list[Claim]:
    """The same claims as of versions in a language: for time, it is all the same that the words are English."""
    return [
        replace(
            c,
            id=f"{c.id}.{language}",
            source=replace(c.source, digest=f"{c.source.digest}.{language}", language=language),
        )
        for c in claims
    ]


def facts_of(claims: list[Claim], as_of: str) -> Callable[[], Facts]:
    """The record of some claims, anew for each draft."""
    folded = fold(claims, TREATIES)
    return lambda: Facts(folded, TREATIES["untoc"], as_of)


def in_all(made: list[Draft], forms: list[str]) -> Callable[[], None]:
    """Write drafts in formats."""

    def work() -> None:
        for one in made:
            for form in forms:
                write(one, form)

    return work


def drafted_in_all(facts: Callable[[], Facts]) -> Callable[[], None]:
    """Draft the report in every language and write it in every format."""

    def work() -> None:
        in_all(reports(facts), list(FORMATS))()

    return work


def reports(facts: Callable[[], Facts]) -> list[Draft]:
    """The report in every language."""
    return [draft("report", facts(), REPORTED, language, DAY) for language in LANGUAGES]


def libreoffice(data: bytes) -> float | None:
    """Seconds in which LibreOffice makes a PDF of a Word file; None where it is not installed."""
    program = shutil.which("soffice")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "draft.docx"
        path.write_bytes(data)
        command = [
            program,
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder,
            f"-env:UserInstallation=file://{folder}/profile",
            str(path),
        ]

        def work() -> None:
            subprocess.run(command, check=True, capture_output=True, timeout=120)

        return seconds(work, 3)


def main() -> None:
    """Measure everything and print it."""
    print("machine:", machine())
    print("versions:", versions("greffier", "lxml", "typst"))
    told = claims_of(report_text())
    long = facts_of([one for language in LANGUAGES for one in in_language(told, language)], DAY)
    made = reports(long)
    whole = seconds(drafted_in_all(long), 3)
    rows = [("drafting", seconds(lambda: reports(long), 3))]
    rows += [(form, seconds(in_all(made, [form]), 3)) for form in FORMATS]
    rows.append(("all, drafting and writing (promised: 3)", whole))
    table("A long report in six languages, seconds", ("", "s"), rows)
    folder = resources.files("greffier.examples")
    texts = [
        one.read_text(encoding="utf-8")
        for one in folder.iterdir()
        if one.name.startswith("untoc-") and one.name.endswith(".txt")
    ]
    short = facts_of([claim for text in sorted(texts) for claim in claims_of(text)], DATE)
    spent = [(form, once(notes(short, form))) for form in FORMATS]
    table(f"{NOTES:,} notes, a language each in turn, seconds (promised: 60)", ("", "s"), spent)
    word = write(made[1], "docx")
    office = libreoffice(word)
    ours = seconds(in_all(made[1:2], ["pdf"]), 3)
    print(
        f"\nThe same report as PDF: {ours:.2f} s, LibreOffice from the Word file: {office and round(office, 2)} s"
    )


def notes(facts: Callable[[], Facts], form: str) -> Callable[[], None]:
    """A thousand notes in a format."""

    def work() -> None:
        for n in range(NOTES):
            write(draft("note", facts(), SESSION, LANGUAGES[n % len(LANGUAGES)], DATE), form)

    return work


if __name__ == "__main__":
    main()
