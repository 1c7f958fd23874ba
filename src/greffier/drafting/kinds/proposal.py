"""A proposal."""
