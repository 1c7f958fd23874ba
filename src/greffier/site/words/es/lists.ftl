### Lists of bodies, sessions and participants.

lists-nothing = No hay nada de ese tipo.
lists-last = último:
lists-next = próximo:
lists-ahead = Próximos
lists-by-body = Órgano
lists-by-year = Año
lists-by-status = Situación
lists-by-group = Grupo
lists-any = todos
lists-show = Mostrar
lists-others = Otros, por su nombre impreso
lists-unlinked = De los que no llevan enlace no se ha leído nada.
