"""Sections that several kinds of documents have in common, a module a subject."""
