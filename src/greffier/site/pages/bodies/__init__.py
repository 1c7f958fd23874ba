"""All bodies, as a tree a treaty."""
