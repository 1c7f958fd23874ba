"""A module a language: what the data do not say of its grammar."""
