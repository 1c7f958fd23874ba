"""Migrations of the site's own tables."""
