### Documents: their texts, what is read from them, and the list of them.

document-by-greffier = drafted by Greffier
document-open = text left open in it
document-prints = It is the text of:
document-text = Text
document-languages = Languages of the text
document-not-held = The text is not held here: the document is known from those that cite it.
document-other-rendition = This is another copy of the text. The record rests on the copy that comes first in the list of files.
document-no-part = This version has no part “{ $part }”.
document-link-to = Permanent link: { $place }
document-pages = Pages of the text
document-page-of = page { $page } of { $pages }
document-cut = The rest of this part is in the file.
document-facts = Facts
document-cited-by = { $count ->
    [one] Cited by { $count } document
   *[other] Cited by { $count } documents
}
document-cites = { $count ->
    [one] Cites { $count } document or decision
   *[other] Cites { $count } documents and decisions
}

## Beside the text

document-beside = Languages side by side
document-related = Revisions, addenda, corrigenda
document-compare = compare
document-files = Files
document-show-file = show this copy
document-as = also as:
document-odd = Odd in the print
document-all = All
form-text = plain text
form-json = JSON of the reading
form-akn = Akoma Ntoso
form-html = HTML
form-docx = Word
form-pdf = PDF
warning-no-symbol = it prints no symbol of its own
warning-lookalike-letters = a symbol is printed with letters of another alphabet
warning-mixed-list-letters = the letters of a list change alphabet
warning-page-furniture = remains of page headers or footers in the text
warning-placeholder = text is left open
warning-page-without-text = a page is a picture, of which nothing is read
warning-rebuilt-text = the text was rebuilt from the places of its letters on the page
warning-future-event = something is told as past that is dated after the document
warning-tracked-changes = it has changes that nobody has accepted

## Languages side by side

beside-show = Show
beside-missing = This version lacks the part.
beside-figures = The figures or days differ:
beside-none = No version has parts that can be set side by side.

## Two texts compared

compare-title = What changed between two texts
compare-with = Compare with (symbol)
compare-language = Language
compare-whole = also what is the same
compare-go = Compare
compare-unknown = No document “{ $asked }” is known here.
compare-no-language = The two texts are not held in one and the same language.
compare-now-at = now at { $place }
compare-was-at = was at { $place }
compare-changed = changed
compare-inserted = inserted
compare-deleted = deleted
compare-moved = moved here
compare-moved-away = moved away

## The list

documents-by-body = Body
documents-by-kind = Kind
documents-by-year = Year
documents-by-language = Language
documents-by-state = Text
documents-any = All
documents-held = held
documents-cited = only cited
documents-drafted = drafted by Greffier
documents-order = Order
documents-order-newest = newest first
documents-order-oldest = oldest first
documents-order-key = by symbol
documents-filter = Filter
documents-none = No document is like that.
documents-pages = Pages of the list
document-passages = { $count ->
    [one] { $count } passage
   *[other] { $count } passages
}
documents-count = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
beside-lacks = { $count ->
    [one] { $language } lacks { $count } part
   *[other] { $language } lacks { $count } parts
}
compare-same = { $count ->
    [one] { $count } part is the same
   *[other] { $count } parts are the same
}
compare-count-changed = { $count ->
    [one] { $count } part changed
   *[other] { $count } parts changed
}
compare-count-inserted = { $count ->
    [one] { $count } part inserted
   *[other] { $count } parts inserted
}
compare-count-deleted = { $count ->
    [one] { $count } part deleted
   *[other] { $count } parts deleted
}
compare-count-moved = { $count ->
    [one] { $count } part moved
   *[other] { $count } parts moved
}

## A part that is the same

compare-unchanged = the same

## The page of the source beside the text

document-show-image = Show the page of the source
document-image = Page { $page } of the source
document-image-marked = Page { $page } of the source, the passage marked
document-image-pages = Pages of the source
document-image-of = On the page of the source: { $place }
document-provisions = { $count ->
    [one] { $count } provision in it
   *[other] { $count } provisions in it
}
compare-from-to = { $before } → { $after }
compare-copies = What the copy on which the record rests has otherwise than this one.
