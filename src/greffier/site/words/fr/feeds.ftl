### Feeds and calendars.

feed-all = Greffier : derniers documents ajoutés
feed-of = Greffier : { $thing }
feed-asks = Greffier : ce qui est demandé à : { $who }
feed-calendar = Sessions de tous les organes
feed-follow = Suivre par Atom
feed-days = Sessions dans un agenda
