"""All participants: States by regional group, organizations by kind, others by name."""
