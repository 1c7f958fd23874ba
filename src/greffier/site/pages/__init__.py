"""The pages, a folder each: `queries.py` (what it shows, as records), `views.py` (how it answers), templates beside."""
