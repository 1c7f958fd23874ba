### What the marks of pictures mean.

mark-held = held
mark-scheduled = scheduled
mark-postponed = postponed
mark-cancelled = cancelled
mark-unsaid = nobody says whether it was held
mark-spoke = present, and made a statement
mark-present = present
mark-absent = not on the list of those present
# What a mark is called: a session, its days, and what is marked
mark-session = { $session }, { $days }: { $status }
picture-table = The same as a table
