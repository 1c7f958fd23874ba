"""All sessions by time: those to come, those that were; narrowed by body, year and status."""
