### What the marks of pictures mean.

mark-held = tenue
mark-scheduled = prévue
mark-postponed = reportée
mark-cancelled = annulée
mark-unsaid = rien ne dit si elle a eu lieu
mark-spoke = présent, avec une déclaration
mark-present = présent
mark-absent = absent de la liste des présents
# What a mark is called: a session, its days, and what is marked
mark-session = { $session }, { $days } : { $status }
picture-table = Les mêmes données en tableau
