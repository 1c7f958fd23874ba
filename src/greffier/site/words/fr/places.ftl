### Places in a text: parts from what stands before `_` in their identifiers.

part-chp = chapitre { $number }
part-sec = section { $number }
part-para = par. { $number }
part-p = par. non numéroté { $number }
part-point = { $number })
part-item = point { $number }
part-rec = alinéa { $number } du préambule
part-ann = annexe { $number }
part-annex = annexe
part-fn = note { $number }
part-tbl = tableau { $number }
part-furniture = marge de page { $number }
part-masthead = en-tête
part-title = titre
part-signature = signature
part-whole = tout le document
part-other = partie { $number }

# Two places, the wider one first
place-join = { $first }, { $second }
