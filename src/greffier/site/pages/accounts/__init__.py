"""Accounts, for administrators: who may sign in and as what."""
