"""The evidence of one fact: who says it and where, how to cite it."""
