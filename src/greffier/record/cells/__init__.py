"""One file a kind of thing that claims are sorted by: from the statements about one thing to its records."""
