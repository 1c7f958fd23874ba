"""Pages that show the facts of a record and no more, until they have a page of their own."""
