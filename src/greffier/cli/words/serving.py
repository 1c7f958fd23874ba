"""What `greffier serve` says."""

from __future__ import annotations

SERVING = "greffier: the site is at {address} (Ctrl+C stops it)"
PORT, HOST = "N", "ADDRESS"
HELP_PORT = "the port (8000)"
HELP_HOST = "the address to listen at (127.0.0.1: this machine only)"
