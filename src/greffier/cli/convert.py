"""`greffier convert`: a document in another format."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from greffier.cli import inputs, messages, streams
from greffier.cli.read import complain
from greffier.documents.mark import MARK, is_marked
from greffier.reading import read
from greffier.reading.models import Failure
from greffier.register.unfinished import replacing

if TYPE_CHECKING:
    from argparse import Namespace

    from greffier.documents import Document
    from greffier.drafting.akn.checking import Fault, Schema

__all__ = ["run"]

USAGE = 2


def run(arguments: Namespace) -> int:
    """Convert one file; what was written is checked against a schema where one is given."""
    if arguments.schema is not None and arguments.to != "akn":
        print(messages.SCHEMA_FOR_AKN, file=sys.stderr)
        return USAGE
    if arguments.out is not None and _same(arguments.path, arguments.out):
        print(messages.OUT_IS_SOURCE.format(path=streams.printable(arguments.out)), file=sys.stderr)
        return USAGE
    schema = inputs.guarded(arguments.schema, lambda: _schema(arguments.schema)) if arguments.schema else None
    if isinstance(schema, Failure):
        complain(schema)
        return 1
    item = inputs.Item(arguments.path, True)
    data = inputs.guarded(
        arguments.path, lambda: _converted(inputs.open_input(item, arguments.changes), arguments.to)
    )
    if isinstance(data, Failure):
        complain(data)
        return 1
    if not _written(data, arguments.out):
        return 1
    if schema is None:
        return 0
    found = inputs.guarded(arguments.path, lambda: schema.faults(data))
    if isinstance(found, Failure):
        complain(found)
        return 1
    _tell(found, arguments.out or arguments.path)
    return int(bool(found))


def _same(path: str, out: str) -> bool:
    """Whether the place to write to is the document itself."""
    try:
        return path != inputs.STANDARD_INPUT and os.path.samefile(path, out)
    except OSError:
        return False


def _schema(path: str) -> Schema:
    from greffier.drafting.akn.checking import Schema

    return Schema(path)


def _converted(document: Document, to: str) -> bytes:
    """The document in a format, as bytes."""
    if to == "text":
        return _marked(document).encode()
    reading = read(document)
    if to == "json":
        return msgspec.json.encode(reading) + b"\n"
    from greffier.drafting.akn import to_akn

    return to_akn(document, reading)


def _marked(document: Document) -> str:
    """The text; where the metadata said that Greffier drafted the file, its last line says so now."""
    if document.drafted and not is_marked(document.text):
        return f"{document.text.rstrip()}\n\n{MARK}\n"
    return document.text


def _written(data: bytes, out: str | None) -> bool:
    """Write to a file, whole or not at all, or to standard output; whether that could be done."""
    if out is None:
        streams.write_bytes(data)
        return True
    try:
        with replacing(Path(out)) as unfinished:
            unfinished.write_bytes(data)
    except OSError as error:
        print(
            messages.NOT_WRITTEN.format(path=streams.printable(out), message=error.strerror), file=sys.stderr
        )
        return False
    return True


def _tell(faults: list[Fault], path: str) -> None:
    """Tell of what the schema does not allow."""
    for fault in faults:
        line = messages.NOT_VALID.format(
            path=streams.printable(path), line=fault.line, message=fault.message, code=fault.code
        )
        print(line, file=sys.stderr)
