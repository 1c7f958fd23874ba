### Where the evidence disagrees, and what is judged of it. Codes are those of the register.

discrepancy-session-days = Se dice que un período de sesiones se celebró en fechas distintas
discrepancy-session-place = Se dice que un período de sesiones se celebró en lugares distintos
discrepancy-session-status = Se dice que un período de sesiones se celebró y también que se canceló o aplazó
discrepancy-past-and-future = Un pasaje da un período de sesiones por pasado y otro por venidero
discrepancy-meetings-count = Las sesiones de un período de sesiones se cuentan de manera distinta
discrepancy-mandate = Se dice que decisiones distintas hicieron lo mismo con un órgano
discrepancy-session-unclear = Una mención encaja en varios períodos de sesiones y por eso no se une a ninguno
discrepancy-ordinals-share-days = Dos períodos de sesiones numerados de un órgano coinciden en las fechas
discrepancy-ordinals-out-of-order = Un período de sesiones de número mayor precede a uno de número menor
discrepancy-too-many-sessions = Se conocen más períodos de sesiones anteriores de los que permite el número
discrepancy-not-consecutive = Se pidió a unos órganos que se reunieran uno a continuación del otro y no lo hicieron
discrepancy-decision-date = Una decisión tiene fechas distintas
discrepancy-version-differs = Versiones de un documento difieren en lo que son
discrepancy-part-missing = A una versión lingüística le falta lo que otra contiene
discrepancy-versions-disagree = Las versiones lingüísticas dan otras cifras o fechas en un mismo lugar
discrepancy-title-differs = Un documento tiene títulos distintos en un mismo idioma
discrepancy-renditions-differ = Dos copias de un texto dicen cosas distintas
discrepancy-lookalike-letters = Hay signaturas impresas con letras de otro alfabeto
discrepancy-mixed-list-letters = Las letras de una lista cambian de alfabeto
discrepancy-future-event = Algo que se cuenta como pasado tiene fecha posterior al documento
discrepancy-joint-report = Un informe se llama conjunto y lleva una sola signatura
discrepancy-speaker-absent = Alguien hizo una declaración y no figura en la lista de presentes
discrepancy-expert-absent = Alguien participó como experto y no figura en la lista de presentes
discrepancy-capacity = Un participante figura en dos calidades
discrepancy-other = Otra discrepancia

discrepancy-only-current = Solo la copia vigente dice
discrepancy-only-rendition = Solo la copia { $rendition } dice
discrepancy-asked = Debían reunirse uno a continuación del otro: { $bodies }. En { $year } no lo hicieron.
discrepancy-absent = { $participant }, en { $document }
discrepancy-fits = Puede ser: { $sessions }
discrepancy-told-held = se da por pasado, en documentos de { $date }
discrepancy-told-scheduled = se da por venidero, en documentos de { $date }
discrepancy-lacking = { $more ->
    [0] No está en { $language }: { $places }
   *[other] No está en { $language }: { $places } y { $more } más
}
discrepancy-gives = { $languages }: { $figures }
discrepancy-gives-none = { $languages }: nada de eso
discrepancy-calls-joint = el programa llama conjunto al informe
discrepancy-one-symbol = el documento lleva una sola signatura: { $symbols }
discrepancy-met = { $session }, { $days }
discrepancy-request = la petición
discrepancy-explained = Explicada:
discrepancies-about = Donde los documentos se contradicen entre sí o a sí mismos. Ambos lados quedan en el registro, cada uno con el pasaje que lo dice, hasta que alguien los explique.
discrepancies-code = Clase
discrepancies-state-open = abiertas
discrepancies-state-explained = explicadas
discrepancies-state-all = todas
discrepancies-of = Sobre: { $thing }.
discrepancies-every = Mostrar todo
discrepancies-count = { $count ->
    [0] Ninguna discrepancia
    [one] { $count } discrepancia
    [many] { $count } de discrepancias
   *[other] { $count } discrepancias
}
filter-all = Todos
filter-go = Mostrar
level-public = todo el mundo
level-delegations = las delegaciones y la Secretaría
level-secretariat = solo la Secretaría

## Apreciaciones

judgements = Apreciaciones
judgements-about = Cómo apreció alguien las pruebas: con firma, fecha y motivo. Cada apreciación puede retirarse, y entonces todo queda como antes.
judgements-count = { $count ->
    [0] Ninguna apreciación
    [one] { $count } apreciación
    [many] { $count } de apreciaciones
   *[other] { $count } apreciaciones
}
judgements-none = No hay ninguna apreciación.
judgement-by = { $by }, { $date }
judgement-claims = { $count ->
    [one] { $count } afirmación
    [many] { $count } de afirmaciones
   *[other] { $count } afirmaciones
}
judgement-orphaned = sobre afirmaciones que ninguna lectura hace ya
judgement-explain = Explicado
judgement-prefer = Preferido
judgement-misread = Tachado por mal leído
judgement-same = Lo mismo
judgement-different = No es lo mismo
judging-this = elegir este pasaje
judging-explain = Explicar
judging-explain-how = Diga cómo pueden ser ambos lados como son. Nada cambia; cuenta como explicada.
judging-claims = Apreciar pasajes
judging-claims-how = Elija pasajes. Los preferidos pasan al primer lugar; los mal leídos se tachan del registro. Los documentos quedan como están.
judging-prefer = Preferir estos
judging-misread = Están mal leídos
judging-things = Unir o separar
judging-things-how = Dos períodos de sesiones, documentos o participantes, por su clave o su nombre.
judging-one = Uno
judging-other = El otro
judging-same = Son lo mismo
judging-different = No son lo mismo
judging-reason = Motivo
judging-for = Quién puede saberlo
judging-who = Los funcionarios que hayan iniciado sesión pueden explicarla.
judging-revoke = Retirar
judging-made = Apreciación hecha y firmada. Puede retirarse: { $judgement }
judging-revoked = Retirado. Todo queda como antes: { $judgement }
judging-refused = El registro no lo ha aceptado.
judging-refused-bad-value = Falta algo o no tiene sentido: una apreciación necesita un motivo y un objeto.
judging-refused-not-found = Su objeto ya no existe.
judging-refused-ambiguous = Puede significar varias cosas; precise más.
judging-refused-not-allowed = Esa apreciación ya existe, o no es posible: los períodos de sesiones numerados no se unen.
judging-refused-gone = Nada de lo que se guarda habla de ello.
judging-refused-locked = Se está escribiendo en el registro. Inténtelo de nuevo en un momento.
