"""How the tables of the API came to be as they are."""
