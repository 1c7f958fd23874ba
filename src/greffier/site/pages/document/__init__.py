"""A document: its text with its structure, in every language, with what is read from it; the list of documents."""
