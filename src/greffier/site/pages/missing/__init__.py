"""What the record lacks, as one list to work through."""
