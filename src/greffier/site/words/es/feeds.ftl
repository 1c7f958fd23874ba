### Feeds and calendars.

feed-all = Greffier: últimos documentos añadidos
feed-of = Greffier: { $thing }
feed-asks = Greffier: qué se pide a: { $who }
feed-calendar = Períodos de sesiones de todos los órganos
feed-follow = Seguir por Atom
feed-days = Períodos de sesiones en calendario
