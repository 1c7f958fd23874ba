"""A session: its facts and its chain, agenda, people, sittings, documents, outcome, and what is missing of it.

`agenda.py`, `people.py`, `papers.py`, `chain.py` and `missing.py` find what `views.py` shows.
"""
