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
