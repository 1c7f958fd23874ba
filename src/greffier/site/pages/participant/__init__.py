"""A participant: its names and groups, the treaties that it is bound by, when it was there, what it said and is asked."""
