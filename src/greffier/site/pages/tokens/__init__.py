"""The tokens of one's account."""
