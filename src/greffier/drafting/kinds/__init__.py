"""The kinds of documents that can be drafted, a module each with `draft(drafter, …) -> Draft`."""
