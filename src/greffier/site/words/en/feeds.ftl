### Feeds and calendars.

feed-all = Greffier: documents added last
feed-of = Greffier: { $thing }
feed-asks = Greffier: what is asked of: { $who }
feed-calendar = Sessions of all bodies
feed-follow = Follow by Atom
feed-days = Sessions as a calendar
