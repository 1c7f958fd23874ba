### The page of search.

search = Search
search-how = All texts that are held are searched, in every language. Words are found in all their forms.
search-for = Search: { $words }
search-found = { $count ->
    [0] No text answers.
    [one] { $count } text answers.
   *[other] { $count } texts answer.
}
search-named = By that name
search-pages = Pages of results
search-narrow = Narrow
search-leave = take this away
search-sample = Counted over a sample of { $count } of the texts that answer.
search-refused = There is nothing in this to look for. Type words, "phrases" in quotation marks, document symbols, and -words that may not occur.
search-too-long = This is too long to be searched for. Type fewer words.
search-example-words = working group firearms
search-means-words = texts that have all these words, in any form
search-example-phrase = "technical assistance"
search-means-phrase = words that follow one another
search-means-symbol = a document, and all that cite it; letters that only look alike are taken for each other
search-example-without = recommendations -draft
search-means-without = texts without a word
facet-kind = Kind
facet-body = Body
facet-session = Session
facet-language = Language
facet-year = Year
facet-addressee = Who is asked
facet-class = What a provision does
