### Lists of bodies, sessions and participants.

lists-nothing = There is nothing of the kind.
lists-last = last:
lists-next = next:
lists-ahead = To come
lists-by-body = Body
lists-by-year = Year
lists-by-status = Status
lists-by-group = Group
lists-any = all
lists-show = Show
lists-others = Others, by their printed names
lists-unlinked = Of those without a link nothing is read.
