"""Words for drafts: templates per language, filled with names in the form that the sentence needs."""

from greffier.drafting.wording.templates import Wording, wording
from greffier.drafting.wording.values import Name, WordingError

__all__ = ["Name", "Wording", "WordingError", "wording"]
