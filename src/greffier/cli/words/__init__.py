"""What the commands that look into the register say, as data, a file a subject; `messages` has the rest."""
