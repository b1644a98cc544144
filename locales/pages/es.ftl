# Español

## Lista sencilla
list-heading = Asesoría y ayuda para migrantes en Baja Sajonia
list-call = Antes de ir, es mejor llamar.
list-search = Ir a la búsqueda con mapa
list-contents = Lugares y distritos
list-statewide = En toda Baja Sajonia
list-elsewhere = Más centros
list-languages = Esta página en otros idiomas

## Declaración de accesibilidad, en pocas palabras
statement-lead = Esta página debe ser fácil de usar para todas las personas.
statement-works = Qué funciona
statement-keyboard = Todo funciona solo con el teclado y con un lector de pantalla.
statement-map = La lista contiene todo lo que muestra el mapa. Puede saltar el mapa.
statement-sight = Puede ver la letra el doble de grande. Hay una apariencia clara, una oscura y una de alto contraste.
statement-languages = La página está en 16 idiomas, también en alemán sencillo.
statement-read = Los datos de un centro se pueden escuchar si su dispositivo tiene una voz para el idioma.
statement-limits = Qué no funciona bien todavía
statement-names = Los nombres y las descripciones de los centros están casi siempre solo en alemán.
statement-sign = Todavía no hay videos en lengua de señas alemana ni textos revisados en lectura fácil (Leichte Sprache).
statement-reviewed = Las traducciones todavía no han sido revisadas por personas que hablan este idioma desde la infancia.
statement-report = Avisar de barreras
statement-write = ¿Algo no funciona? Escríbanos: { $address }. Díganos en qué página y con qué dispositivo.
statement-nobody = La organización que lleva esta página todavía no ha dado una dirección aquí.
statement-legal = Sigue la declaración que exige la ley. Vale el texto en alemán.
