# Español

## Einfache Liste
list-heading = Asesoría y ayuda para migrantes en Baja Sajonia
list-call = Antes de una visita es mejor llamar.
list-search = A la búsqueda con mapa
list-contents = Lugares y distritos
list-statewide = En toda Baja Sajonia
list-elsewhere = Más servicios
list-phone = Teléfono
list-mail = Correo electrónico
list-nth = { $days } (solo el { $which } del mes)
list-last = último
list-since = desde el { $date }
list-until = hasta el { $date }
list-languages = Esta página en otros idiomas

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = Esta página debe ser fácil de usar para todas las personas.
statement-works = Qué funciona
statement-keyboard = Todo funciona solo con el teclado y con lector de pantalla.
statement-map = La lista contiene todo lo que muestra el mapa. Puede saltar el mapa.
statement-sight = Puede duplicar el tamaño de la letra. Hay un aspecto claro, oscuro y de alto contraste.
statement-languages = La página está en 16 idiomas, también en alemán sencillo.
statement-read = Los datos de un servicio se pueden leer en voz alta si su dispositivo tiene una voz para el idioma.
statement-limits = Qué no funciona bien todavía
statement-names = Los nombres y descripciones de los servicios están casi siempre solo en alemán.
statement-sign = Todavía no hay videos en lengua de signos alemana ni lenguaje fácil revisado (Leichte Sprache).
statement-reviewed = Las traducciones aún no las han revisado personas que hablan este idioma desde la infancia.
statement-report = Avisar de barreras
statement-write = ¿Algo no funciona? Escríbanos: { $address }. Diga en qué página y con qué dispositivo.
statement-nobody = Quien lleva esta página aún no ha dado una dirección aquí.
statement-legal = Sigue la declaración que exige la ley. Vale el texto en alemán.
