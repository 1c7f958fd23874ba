"""Claims out of structure: one grammar, a data file a language."""

from .models import Reading
from .passage import read_passage
from .read import read

__all__ = ["Reading", "read", "read_passage"]
