### Where the evidence disagrees, and what is judged of it. Codes are those of the register.

discrepancy-session-days = One session is said to have been held on different days
discrepancy-session-place = One session is said to have been held in different places
discrepancy-session-status = A session is said to have been held, and to have been cancelled or postponed
discrepancy-past-and-future = One passage tells of a session as past, another as to come
discrepancy-meetings-count = The sittings of one session are counted differently
discrepancy-mandate = Different decisions are said to have done the same to a body
discrepancy-session-unclear = A mention fits several sessions, and so joins none
discrepancy-ordinals-share-days = Two numbered sessions of a body are on the same days
discrepancy-ordinals-out-of-order = A session with a higher number comes before one with a lower number
discrepancy-too-many-sessions = More sessions are known before one than its number allows
discrepancy-not-consecutive = Bodies were asked to meet one right after the other, and did not
discrepancy-decision-date = One decision has different dates
discrepancy-version-differs = Versions of one document differ in what they are
discrepancy-part-missing = A language version lacks what another has
discrepancy-versions-disagree = Language versions give other figures or days in one part
discrepancy-title-differs = One document has different titles in one language
discrepancy-renditions-differ = Two renditions of one text say different things
discrepancy-lookalike-letters = Symbols are printed with letters of another alphabet
discrepancy-mixed-list-letters = The letters of a list change alphabet
discrepancy-future-event = Something told as past is dated after the document
discrepancy-joint-report = A report calls itself joint and bears one symbol only
discrepancy-speaker-absent = Someone made a statement and is not in the list of those present
discrepancy-expert-absent = Someone took part as an expert and is not in the list of those present
discrepancy-capacity = One participant is listed in two capacities
discrepancy-other = Something else

discrepancy-only-current = Only the current rendition says
discrepancy-only-rendition = Only rendition { $rendition } says
discrepancy-asked = Asked to meet one right after the other: { $bodies }. In { $year } they did not.
discrepancy-absent = { $participant }, in { $document }
discrepancy-fits = It fits: { $sessions }
discrepancy-told-held = told as past, in documents of { $date }
discrepancy-told-scheduled = told as to come, in documents of { $date }
discrepancy-lacking = { $more ->
    [0] Not in { $language }: { $places }
   *[other] Not in { $language }: { $places } and { $more } more
}
discrepancy-gives = { $languages }: { $figures }
discrepancy-gives-none = { $languages }: none of these
discrepancy-calls-joint = the agenda calls the report joint
discrepancy-one-symbol = the document bears one symbol: { $symbols }
discrepancy-met = { $session }, on { $days }
discrepancy-request = the request
discrepancy-explained = Explained:
discrepancies-about = Where documents contradict each other or themselves. Both sides stay in the record, each with the passage that says it, until a person accounts for them.
discrepancies-code = Kind
discrepancies-state-open = open
discrepancies-state-explained = explained
discrepancies-state-all = all
discrepancies-of = About: { $thing }.
discrepancies-every = Show all
discrepancies-count = { $count ->
    [0] None
    [one] { $count } discrepancy
   *[other] { $count } discrepancies
}
filter-all = All
filter-go = Show
level-public = everybody
level-delegations = delegations and the secretariat
level-secretariat = the secretariat only

## Judgements

judgements = Judgements
judgements-about = What people judged of the evidence: signed, dated, with a reason. Each can be taken back, and then everything is as before.
judgements-count = { $count ->
    [0] No judgements
    [one] { $count } judgement
   *[other] { $count } judgements
}
judgements-none = Nothing has been judged.
judgement-by = { $by }, { $date }
judgement-claims = { $count ->
    [one] { $count } claim
   *[other] { $count } claims
}
judgement-orphaned = about claims that no reading makes any more
judgement-explain = Explained
judgement-prefer = Preferred
judgement-misread = Struck as misread
judgement-same = The same
judgement-different = Not the same
judging-this = choose this passage
judging-explain = Explain
judging-explain-how = Say how both sides can be as they are. Nothing is changed; it counts as explained.
judging-claims = Judge passages
judging-claims-how = Choose passages. Those preferred are put first; those misread are struck from the record. The documents stay as they are.
judging-prefer = Prefer these
judging-misread = These are misread
judging-things = Join or part things
judging-things-how = Two sessions, documents or participants, by their keys or names.
judging-one = One
judging-other = The other
judging-same = They are the same
judging-different = They are not the same
judging-reason = Reason
judging-for = Who may know of it
judging-who = Officers who have signed in can account for this.
judging-revoke = Take back
judging-made = Judged and signed. It can be taken back: { $judgement }
judging-revoked = Taken back. Everything is as before: { $judgement }
judging-refused = The register did not take this.
judging-refused-bad-value = Something was left out, or makes no sense: a judgement needs a reason and what it is about.
judging-refused-not-found = What it is about is not there any more.
judging-refused-ambiguous = That may mean several things; say it more exactly.
judging-refused-not-allowed = This has been judged already, or cannot be: numbered sessions stay apart.
judging-refused-gone = Nothing that is held speaks of that.
judging-refused-locked = The register is being written to. Try again in a moment.
