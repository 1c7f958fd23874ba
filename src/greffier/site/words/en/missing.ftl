### What the record lacks.

missing-about = What the record knows to be lacking: one list to work through, each line with what would fill it.
missing-state-open = to be found
missing-state-sought = looked for, not to be had
missing-state-all = all
missing-count = { $count ->
    [0] Nothing
    [one] { $count } thing is missing
   *[other] { $count } things are missing
}
missing-nothing = Nothing is missing that Greffier knows to look for.
missing-copies = Official copies:
missing-sought = looked for, not to be had
missing-seek = Looked for, not to be had
missing-undo = It may be had after all
gap-series-hole = Numbers missing in a series of symbols
gap-report-not-held = Reports cited and not held
gap-language-not-held = Official languages not held
gap-session-without-report = Sessions held of which no report is known
gap-nothing-held = Days that passed, and nothing says that the session was held
