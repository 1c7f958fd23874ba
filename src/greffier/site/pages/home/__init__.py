"""The first page: what this record is, what is new, what comes next."""
