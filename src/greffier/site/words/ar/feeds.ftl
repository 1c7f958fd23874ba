### Feeds and calendars.

feed-all = Greffier: أحدث الوثائق المضافة
feed-of = Greffier: { $thing }
feed-asks = Greffier: ما يُطلب من { $who }
feed-calendar = دورات جميع الهيئات
feed-follow = متابعة عبر Atom
feed-days = الدورات في تقويم
