"""Search: what answers, where in the text, and by what it can be narrowed."""
