### Places in a text: parts from what stands before `_` in their identifiers.

part-chp = глава { $number }
part-sec = раздел { $number }
part-para = пункт { $number }
part-p = ненумерованный пункт { $number }
part-point = { $number })
part-item = пункт { $number } повестки дня
part-rec = пункт { $number } преамбулы
part-ann = приложение { $number }
part-annex = приложение
part-fn = сноска { $number }
part-tbl = таблица { $number }
part-furniture = колонтитул { $number }
part-masthead = заголовочная часть
part-title = название
part-signature = подпись
part-whole = документ в целом
part-other = часть { $number }

# Two places, the wider one first
place-join = { $first }, { $second }
