"""Where the evidence disagrees: both sides with their passages, and what people judge of it."""
