"""Data and API: what can be taken away, and how to call."""
