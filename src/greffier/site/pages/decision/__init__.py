"""Resolutions and decisions: one with its text and chain, and the list of them."""
