"""A document: what it is in all its language versions, its report, its provisions; and what is odd about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from greffier.record.alignment import differences
from greffier.record.cells.proceedings import fold_proceedings
from greffier.record.claims import DERIVED, ORIGINS
from greffier.record.folded import Folded, discrepancy, side, sides_of
from greffier.record.keys import provision_name, text_digest
from greffier.record.models import AnyRecord, Discrepancy, Document, Provision, Report
from greffier.record.values import Value, by_language, preferred_first, ranked, values

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from greffier.record.claims import Statement

__all__ = ["fold_document"]

ODD = ("lookalike_letters", "mixed_list_letters", "future_event")
"""Warnings of the reader that are worth a look in the record too."""

_DERIVED = ORIGINS.index(DERIVED)

COMPARED = ("kind", "body", "number", "original_language")
"""Fields that every version of a document must have alike."""


def fold_document(key: str, names: Sequence[str], statements: Sequence[Statement]) -> Folded:
    """The records of a document. `names` are its aliases.

    A file that Greffier drafted is a document by itself. Where a person judged it to be one with another, that other is
    told of as if the draft were not there.
    """
    statements = [s for s in statements if s.origin != _DERIVED] or statements
    roles: dict[str, list[Statement]] = {}
    for statement in statements:
        roles.setdefault(statement.role, []).append(statement)
    texts, versions = roles.get("text", []), roles.get("version", [])
    record = _document(key, names, roles)
    records: list[AnyRecord] = [record, *_report(key, roles.get("report", [])), *_provisions(key, roles)]
    proceedings = fold_proceedings(key, statements)
    found = [*_versions(key, texts, versions), *_oddities(key, roles), *_joint(key, record, roles)]
    found += [*_languages(key, roles.get("outline", [])), *_absent(key, roles.get("absent", []))]
    return Folded([*records, *proceedings.records], [*found, *proceedings.discrepancies])


def _document(key: str, names: Sequence[str], roles: dict[str, list[Statement]]) -> Document:
    texts, versions = roles.get("text", []), roles.get("version", [])
    return Document(
        key=key,
        symbols=_symbols(names, texts),
        held=bool(texts),
        kind=values(texts, lambda s: s.value["kind"]),
        body=values(texts, lambda s: s.value["body"]),
        author=values(texts, lambda s: s.value["author"]),
        session=_inferable(texts, "session", "session_inferred"),
        date=_dates(texts),
        distribution=values(texts, lambda s: s.value["distribution"]),
        original_language=values(texts, lambda s: s.value["original_language"]),
        number=values(texts, lambda s: s.value["number"]),
        items=values(roles.get("under", []), lambda s: s.value),
        languages=tuple(sorted({s.language for s in versions if s.language is not None})),
        titles=by_language([*versions, *roles.get("listed", [])], lambda s: s.value["title"])
        if versions
        else by_language(roles.get("listed", []), lambda s: s.value["title"]),
        job_numbers=by_language(versions, lambda s: s.value["job_number"]),
        draft="draft" in roles,
        drafted=any(s.origin == _DERIVED for s in texts),
        endorses=values(roles.get("endorses", []), lambda s: s.value),
        endorsed=values(roles.get("endorsed", []), lambda s: s.value),
        proposed=values(roles.get("proposal", []), lambda s: s.value),
        adopted=values(roles.get("adopted", []), lambda s: s.value),
    )


def _symbols(names: Sequence[str], texts: Sequence[Statement]) -> tuple[str, ...]:
    """Printed symbols, and names that are symbols of documents only cited."""
    printed = {symbol for s in texts for symbol in s.value["symbols"]}
    cited = {n for n in names if not n.startswith("text:") and ";" not in n and ":" not in n}
    return tuple(sorted(printed | {n for n in cited if not _is_decision(n)}))


def _is_decision(name: str) -> bool:
    return "/resolution/" in name or "/decision/" in name


def _inferable(texts: Sequence[Statement], name: str, mark: str) -> tuple[Value, ...]:
    """What is printed before what is inferred, each marked."""
    printed = values((s for s in texts if not s.value[mark]), lambda s: s.value[name])
    inferred = values((s for s in texts if s.value[mark]), lambda s: s.value[name])
    marked = (Value(v.value, v.statements, "own_claims") for v in inferred)
    return preferred_first((*printed, *marked), texts)


def _dates(texts: Sequence[Statement]) -> tuple[Value, ...]:
    issued = values((s for s in texts if s.value["dated"] == "issue"), lambda s: s.value["date"])
    inferred: list[Value] = []
    for how in dict.fromkeys(s.value["dated"] for s in ranked(texts) if s.value["dated"] != "issue"):
        found = values((s for s in texts if s.value["dated"] == how), lambda s: s.value["date"])
        inferred += (Value(v.value, v.statements, how) for v in found)
    return preferred_first((*issued, *inferred), texts)


def _report(key: str, told: Sequence[Statement]) -> Iterator[Report]:
    if told:
        of = values(told, lambda s: s.value["of"] or None)
        yield Report(key=key, of=of, to=values(told, lambda s: s.value["to"]))


def _provisions(key: str, roles: dict[str, list[Statement]]) -> Iterator[Provision]:
    words: dict[str, list[Statement]] = {}
    for statement in roles.get("wording", []):
        words.setdefault(statement.value["path"], []).append(statement)
    acts: dict[str, list[Statement]] = {}
    for statement in roles.get("provision", []):
        acts.setdefault(statement.value["path"], []).append(statement)
    for path, group in sorted(acts.items()):
        worded = words.get(path, [])
        text = by_language(worded, lambda s: s.value["text"] or None)
        yield Provision(
            key=provision_name(key, path),
            document=key,
            path=path,
            kind=values(group, lambda s: s.value["kind"]),
            acts=values(group, lambda s: {"class": s.value["class"], "addressees": s.value["addressees"]}),
            session=_inferable(group, "session", "session_inferred"),
            wording=by_language(worded, _words),
            text=text,
            text_digests=tuple(sorted({text_digest(v.value) for group in text.values() for v in group})),
        )


def _words(statement: Statement) -> dict[str, Any]:
    return {"action": statement.value["action"], "addressees_text": statement.value["addressees_text"]}


def _versions(key: str, texts: Sequence[Statement], versions: Sequence[Statement]) -> Iterator[Discrepancy]:
    """What versions or renditions of one document print differently; titles are compared within a language."""
    for name in COMPARED:
        found = values(texts, lambda s, name=name: s.value[name])  # type: ignore[misc]  # the name is bound at once
        if len(found) > 1:
            yield discrepancy("version_differs", key, sides_of(found), field=name)
    issued = values((s for s in texts if s.value["dated"] == "issue"), lambda s: s.value["date"])
    if len(issued) > 1:
        yield discrepancy("version_differs", key, sides_of(issued), field="date")
    for language, titles in by_language(versions, lambda s: s.value["title"]).items():
        if len({" ".join(v.value.casefold().split()) for v in titles}) > 1:
            yield discrepancy("title_differs", key, sides_of(titles), language=language)


def _oddities(key: str, roles: dict[str, list[Statement]]) -> Iterator[Discrepancy]:
    """Oddities of the print, one of a kind a document."""
    for statement in roles.get("warning", []):
        if statement.value["code"] in ODD:
            yield discrepancy(statement.value["code"], key, [side(statement.value["code"], [statement.id])])


def _joint(key: str, record: Document, roles: dict[str, list[Statement]]) -> Iterator[Discrepancy]:
    """A report that calls itself joint but bears the symbol of one body."""
    said = roles.get("calls_itself_joint", [])
    if said and len(record.symbols) < 2:
        sides = [side("joint", (s.id for s in said)), side(list(record.symbols), ())]
        yield discrepancy("joint_report", key, sides)


def _absent(key: str, absent: Sequence[Statement]) -> Iterator[Discrepancy]:
    """Speakers and review experts whom the document's own list of those present does not name."""
    for statement in absent:
        code, participant = f"{statement.value['role']}_absent", statement.value["participant"]
        yield discrepancy(code, key, [side(participant, [statement.id])], document=key)


def _languages(key: str, outlines: Sequence[Statement]) -> Iterator[Discrepancy]:
    """What language versions have otherwise; of several outlines in one language the best known counts."""
    versions: dict[str, Any] = {}
    said: dict[str, list[str]] = {}
    for statement in ranked(outlines):
        if statement.language is not None and statement.language not in versions:
            versions[statement.language] = statement.value["parts"]
            said[statement.language] = [statement.id]
    yield from differences(key, versions, said)
