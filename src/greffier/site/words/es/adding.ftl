### The page on which documents are added.

add-how = Envíe archivos, mire lo que se leyó en ellos y confirme. Nada entra en el registro antes de que usted lo confirme.
add-files = Archivos: texto, Word, PDF, página web o Akoma Ntoso
add-level = Quién puede verlos
add-level-public = todos
add-level-delegations = las delegaciones y la secretaría
add-level-secretariat = solo la secretaría
add-send = Enviar
add-drop = También puede soltar los archivos aquí.
add-sending = Enviando
add-lost = La conexión se perdió antes de que llegara el archivo. El archivo sigue en su equipo.
add-again = Enviar de nuevo
add-none = No se envió ningún archivo, o el nivel no existe.
add-too-large = Un archivo supera lo que se puede enviar aquí (256 MB).
add-sent = Lo enviado
add-nothing = No hay nada en espera.
add-state-received = recibido
add-state-reading = leyéndose
add-state-read = leído; a la espera de usted
add-state-refused = no se pudo leer
add-state-adding = añadiéndose
add-state-added = añadido
# An archive
add-state-opened = descomprimido
add-archive = { $count ->
    [one] Archivo comprimido con { $count } archivo, que figura en la lista
    [many] Archivo comprimido con { $count } de archivos, cada uno de los cuales figura en la lista
   *[other] Archivo comprimido con { $count } archivos, cada uno de los cuales figura en la lista
}
add-size = { $kb } kB
add-confirm = Añadir
add-confirm-this = Añadir: { $name }
add-discard = Quitar
add-discard-this = Quitar: { $name }
add-held = El registro ya tiene este mismo archivo; añadirlo de nuevo no cambia nada.
add-versions = Ya se dispone de este documento en:
add-see = Verlo
add-outcome-new = Está en el registro.
add-outcome-known = Ya estaba en el registro; no se cambió nada.
add-outcome-restricted = Ya estaba en el registro, y ahora está cerrado a más personas.
add-outcome-open = Está en el registro con un nivel más cerrado; eso no se cambió.
add-outcome-withdrawn = Fue retirado del registro, y así permanece.
add-error-not-found = El archivo ya no está aquí. Envíelo de nuevo.
add-error-empty = El archivo no contiene texto.
add-error-too-large = El archivo es mayor de lo que se lee.
add-error-not-text = El archivo no está en una codificación legible. Guárdelo como UTF-8.
add-error-unsupported-format = No se leen archivos de este formato. Guárdelo como Word (.docx), PDF o texto.
add-error-encrypted = El archivo pide una contraseña. Envíelo sin ella.
add-error-damaged = El archivo está dañado. Guárdelo de nuevo y vuelva a enviarlo.
add-error-no-text-layer = El archivo solo contiene imágenes de páginas, sin texto.
add-error-limit-exceeded = Leer el archivo requiere más de lo permitido.
add-error-timeout = Leer el archivo tarda más de lo permitido.
add-error-locked = Otro programa está escribiendo en el registro. Vuelva a enviarlo dentro de un rato.
add-error-disk-full = No queda espacio en el disco del registro; no se añadió nada.
add-error-other = No se pudo añadir: { $code }.
warned-future-event = narrado como pasado, pero posterior al documento
warned-lookalike-letters = letras de otro alfabeto que solo se parecen
warned-mixed-list-letters = una lista que cambia de alfabeto
warned-no-symbol = no figura ninguna signatura
warned-page-furniture = encabezado de página o número de página
warned-placeholder = hay texto por completar
warned-rebuilt-text = el texto se recompuso letra por letra
warned-tracked-changes = el archivo tiene cambios registrados; se leyeron como aceptados

add-confirm-all = { $count ->
    [one] Añadir { $count } documento
   *[other] Añadir los { $count } documentos
}
add-read = { $parts ->
    [one] Se leyó { $parts } parte
   *[other] Se leyeron { $parts } partes
}
add-warnings = { $count ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
}
