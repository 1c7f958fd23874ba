### What the marks of pictures mean.

mark-held = проведена
mark-scheduled = запланирована
mark-postponed = перенесена
mark-cancelled = отменена
mark-unsaid = нет сведений о том, была ли проведена
mark-spoke = присутствовал и выступил
mark-present = присутствовал
mark-absent = нет в списке присутствовавших
# What a mark is called: a session, its days, and what is marked
mark-session = { $session }, { $days }: { $status }
picture-table = То же в виде таблицы
