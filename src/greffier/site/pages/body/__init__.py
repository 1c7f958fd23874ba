"""A body: its names in time, what set it up, its sessions, its officers, what it recommended, what it is asked."""
