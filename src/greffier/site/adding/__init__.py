"""Adding documents in the browser: files are received, read apart, shown, and added once somebody confirms it."""
