"""A file checked against the schema of Akoma Ntoso that the user has."""

from __future__ import annotations

from lxml import etree
from msgspec import Struct

from greffier.documents.errors import DocumentError
from greffier.documents.formats.xml import parse

__all__ = ["Fault", "Schema"]


class Fault(Struct, frozen=True):
    """What the schema does not allow: the kind of fault, the line of the file, what is wrong."""

    code: str
    line: int
    message: str


class Schema:
    """A schema loaded from a file. Raises DocumentError (`not_found`, `damaged`) where it cannot be."""

    def __init__(self, path: str) -> None:
        try:
            self._schema = etree.XMLSchema(etree.parse(path))
        except OSError as error:
            raise DocumentError("not_found", f"there is no schema '{path}'") from error
        except (etree.XMLSyntaxError, etree.XMLSchemaParseError) as error:
            raise DocumentError(
                "damaged", f"'{path}' is no XML schema that can be loaded: {error}"
            ) from error

    def faults(self, data: bytes) -> list[Fault]:
        """The faults of an XML file, in order; none where it is valid.

        Raises DocumentError (`damaged`, `limit_exceeded`) where it cannot be parsed.
        """
        self._schema.validate(parse(data, "the file to check"))
        return [Fault(entry.type_name.lower(), entry.line, entry.message) for entry in self._schema.error_log]
