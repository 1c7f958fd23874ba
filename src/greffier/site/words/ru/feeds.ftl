### Feeds and calendars.

feed-all = Greffier: последние добавленные документы
feed-of = Greffier: { $thing }
feed-asks = Greffier: о чём просят: { $who }
feed-calendar = Сессии всех органов
feed-follow = Следить через Atom
feed-days = Сессии в календаре
