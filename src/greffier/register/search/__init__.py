"""Search in the kept texts: words as they are indexed, what a user asks, the passage that answers."""
