### Dates auxquelles les documents des sessions sont attendus.

due-title = Échéances
due-about = Quand les documents d’une session sont attendus, quand ils sont parus, lesquels étaient en retard. Les dates sont celles du règlement intérieur et de la règle des dix, quatre et six semaines : soumis dix semaines avant la session, traités en quatre, publiés six semaines avant.
due-coming = Sessions à venir
due-all = Toutes les sessions
due-next = prochaine échéance le { $day }
due-count-late = en retard : { $count }
due-count-missing = manquants : { $count }
due-count-on-time = à temps : { $count }
due-count-to-come = à venir : { $count }
due-count-undated = sans date : { $count }
due-opens = Ouverture le { $day }.
due-to-session = La session
due-caption = Documents de la session
due-number = N°
due-document = Document
due-submit = À soumettre avant le
due-issue = À publier avant le
due-issued = Daté du
due-state = État
due-source = Selon
due-rule = article { $number }
due-after = deux semaines après la session
due-slots = dix, quatre et six semaines
due-special = si la session est extraordinaire : { $days } jours avant
due-nothing = Aucun document n’est attendu pour cette session : ses dates ne sont pas connues, elle a été reportée ou annulée, ou l’on ne sait pas ce que demande son traité.
due-picture = Documents au fil des semaines précédant la session
# A document in the picture, with its state
due-line = { $document } : { $state }
due-axis = Semaines avant l’ouverture. La barre est le temps de traitement du document ; le trait à son extrémité est le jour limite de publication.
mark-due-on-time = à temps
mark-due-late = en retard
mark-due-missing = manquant
mark-due-to-come = à venir, ou inconnu
due-document-agenda = Ordre du jour provisoire
due-document-papers = Document de la session
due-document-before = Document dont la session est saisie
due-document-reports = Rapport soumis à la session
due-document-organizations = Liste des organisations non gouvernementales
due-document-report = Rapport de la session
due-state-on-time = à temps
due-state-late = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
due-state-missing = { $days ->
    [one] manquant, échu depuis { $days } jour
   *[other] manquant, échu depuis { $days } jours
}
due-state-to-come = à venir
due-state-undated = sa date n’est pas connue
due-state-untold = le registre ne le dit pas
