"""What a document symbol is made of: letters, tokens, series. `greffier.documents.symbol` puts them together."""
