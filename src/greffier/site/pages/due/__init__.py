"""When the documents of sessions are due, and which were late."""
