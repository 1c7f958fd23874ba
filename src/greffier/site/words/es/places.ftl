### Places in a text: parts from what stands before `_` in their identifiers.

part-chp = capítulo { $number }
part-sec = sección { $number }
part-para = párr. { $number }
part-p = párr. sin numerar { $number }
part-point = { $number })
part-item = tema { $number }
part-rec = párr. { $number } del preámbulo
part-ann = anexo { $number }
part-annex = anexo
part-fn = nota { $number }
part-tbl = cuadro { $number }
part-furniture = margen de página { $number }
part-masthead = encabezamiento
part-title = título
part-signature = firma
part-whole = todo el documento
part-other = parte { $number }

# Two places, the wider one first
place-join = { $first }, { $second }
