### What the marks of pictures mean.

mark-held = celebrada
mark-scheduled = prevista
mark-postponed = aplazada
mark-cancelled = cancelada
mark-unsaid = no consta si se celebró
mark-spoke = presente, con declaración
mark-present = presente
mark-absent = no figura en la lista de presentes
# What a mark is called: a session, its days, and what is marked
mark-session = { $session }, { $days }: { $status }
picture-table = Los mismos datos en una tabla
