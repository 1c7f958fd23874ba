"""Drafts: chosen, looked through sentence by sentence, settled where the record disagrees, taken away."""
