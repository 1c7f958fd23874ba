"""A session: its facts, agenda, people, documents, outcome."""
