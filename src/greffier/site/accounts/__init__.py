"""Accounts of those who sign in: made by an administrator, never by the visitor; passwords, second factors, organizations."""
