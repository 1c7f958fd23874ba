"""The kinds of documents that can be drafted, a module each with `draft(drafter, subject, date) -> Draft`."""

__all__ = ["KINDS"]

KINDS = (
    "note",
    "agenda",
    "annotated_agenda",
    "report",
    "resolution",
    "participants",
    "documents",
    "programme",
    "compendium",
    "followup",
)
