"""A provision: who is asked to do what, its chain, what is like it."""
