# Español

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = Encontrar asesoría para migrantes en Baja Sajonia
app-notice = Los datos vienen de páginas públicas de internet. La mayoría de los servicios aún no los ha confirmado.
skip-to-results = Ir a los resultados
skip-to-map = Ir al mapa
skip-map = Saltar el mapa
menu = Menú
close = Cerrar
back-to-list = Volver a la lista
language = Idioma
language-find = Buscar un idioma
language-count = { $n ->
    [0] Ningún idioma coincide.
    [one] Un idioma
    [many] { $n } idiomas
   *[other] { $n } idiomas
 }
language-failed = Este idioma no se puede cargar ahora. Inténtelo otra vez cuando tenga conexión.
theme = Aspecto
theme-auto = Como el dispositivo
theme-light = Claro
theme-dark = Oscuro
about = Sobre esta página
loading = Cargando los servicios…
load-failed = No se pudieron cargar los servicios.
load-failed-why = Motivo: { $reason }.
load-failed-hint = Inténtelo otra vez, por favor. También hay una lista sencilla sin mapa.
load-retry = Intentar otra vez
plain-list = Lista sencilla de todos los servicios

## Suche
search-label = ¿Dónde o qué busca?
search-placeholder = Lugar, código postal, nombre o tema
search-clear = Borrar la búsqueda
search-suggestions = Sugerencias
search-suggestions-count = { $n ->
    [0] Sin sugerencias
    [one] Una sugerencia
    [many] { $n } sugerencias
   *[other] { $n } sugerencias
 }
search-place-hint = Lugar
search-postcode-hint = Código postal
search-position = Usar mi ubicación
search-position-name = Su ubicación
search-position-asking = Buscando su ubicación…
search-position-denied = No hay permiso para la ubicación. Escriba un lugar o un código postal.
search-position-unavailable = Ahora no se puede encontrar la ubicación. Escriba un lugar o un código postal.

## Filter
filters = Filtros
filter-language = Idioma de la asesoría
filter-language-chip = Idioma: { $language }
filter-language-hint = Los servicios que no indican idioma siguen en la lista, pero más abajo.
language-ku = Kurdo
language-kmr = Kurmanyi
language-ckb = Sorani
language-prs = Dari
language-rom = Romaní
filter-topic = Tema
filter-kind = Tipo de servicio
filter-open = Abierto ahora
filter-wheelchair = Accesible en silla de ruedas
filter-channel = Horarios para
filter-district = Distrito (Landkreis) o ciudad
filter-district-any = Toda Baja Sajonia (Niedersachsen)
filter-area = Parte del mapa
filter-area-remove = Quitar la parte del mapa
filter-more = Más filtros
filter-reset = Quitar todos los filtros
filter-text = Palabra: { $text }
filter-done = Listo
filter-show = { $n ->
    [0] Ningún servicio
    [one] Mostrar un servicio
    [many] Mostrar { $n } servicios
   *[other] Mostrar { $n } servicios
 }
filter-count = { $n ->
    [one] un servicio
    [many] { $n } servicios
   *[other] { $n } servicios
 }

## Ergebnisse
results = Resultados
results-count = { $n ->
    [0] No se encontró ningún servicio
    [one] Un servicio
    [many] { $n } servicios
   *[other] { $n } servicios
 }
results-origin = Distancia desde { $place }
results-origin-remove = Quitar el lugar «{ $place }»
results-shown = Se muestran { $shown } de { $n }
results-more = { $n ->
    [one] Mostrar un servicio más
    [many] Mostrar { $n } servicios más
   *[other] Mostrar { $n } servicios más
 }
results-none-hint = Así encuentra servicios:
results-drop = { $n ->
    [one] Sin «{ $filter }»: un servicio
    [many] Sin «{ $filter }»: { $n } servicios
   *[other] Sin «{ $filter }»: { $n } servicios
 }
results-near = Mostrar servicios cerca de { $place }
results-nearest = Sin estos filtros, el servicio más cercano está a { $distance }:
group-speaks = Idioma: { $language }
group-interpreter = Con intérprete
group-unstated = Idioma no indicado
group-unstated-hint = Pregunte antes si alguien habla este idioma: { $language }.
sort = Ordenar
sort-nearest = Distancia
sort-best = Mejores resultados
sort-name = Nombre
show-list = Lista
show-map = Mapa
row-approximate = ubicación aproximada
row-about = aprox. { $distance }
row-no-place = sin dirección

## Zeiten
hours-open-until = Abierto hasta las { $time }
hours-open-end = Abierto, sin hora de cierre
hours-opens-today = Cerrado, abre hoy a las { $time }
hours-opens-tomorrow = Cerrado, abre mañana a las { $time }
hours-opens-day = Cerrado, abre: { $day }, { $time }
hours-closed = Cerrado
hours-unknown = Horario desconocido
hours-appointment = Solo con cita
hours-paused = Cerrado por un tiempo
hours-by-channel = { $state } · { $channel }
hours-heading = Horario
hours-today = hoy
hours-day-closed = cerrado
hours-range = { $from } – { $to }
hours-from = desde las { $from }
hours-unknown-long = Aquí no se conoce el horario. Es mejor llamar antes.
hours-berlin-note = Todas las horas son las de Alemania. Los días festivos suele estar cerrado.
channel-visit = en persona
channel-phone = por teléfono
channel-legal = asesoría jurídica
channel-online = en línea
appointment-required = Solo con cita
appointment-possible = Con cita o sin cita
appointment-walk_in = Sin cita
holiday-new_year = Año Nuevo
holiday-good_friday = Viernes Santo (Karfreitag)
holiday-easter_monday = Lunes de Pascua (Ostermontag)
holiday-labour_day = Día del Trabajo
holiday-ascension = Ascensión (Himmelfahrt)
holiday-whit_monday = Lunes de Pentecostés (Pfingstmontag)
holiday-german_unity = Día de la Unidad Alemana
holiday-reformation = Día de la Reforma (Reformationstag)
holiday-christmas = Navidad
holiday-second_christmas = Segundo día de Navidad

## Arten
kind-migrationsberatung_land = Asesoría para migrantes (Migrationsberatung)
kind-mbe = Asesoría para adultos (MBE)
kind-jmd = Servicio para jóvenes migrantes (Jugendmigrationsdienst)
kind-migrantenorganisation = Asociación de migrantes (Migrantenorganisation)
kind-kompetenzzentrum = Centro especializado (Kompetenzzentrum)
kind-initiative = Iniciativa local
kind-koordinierungsstelle = Oficina de coordinación (Koordinierungsstelle)
kind-behoerde = Oficina pública (Behörde)
kind-other = Otro servicio
kind-about-migrationsberatung_land = Asesora gratis y en confianza sobre la residencia y la vida diaria. Lo paga el estado de Baja Sajonia.
kind-about-mbe = Asesoría para adultos recién llegados, desde los 27 años. Gratis, la paga el Gobierno federal.
kind-about-jmd = Acompaña a jóvenes de 12 a 27 años: escuela, formación, alemán, vida diaria. Gratis.
kind-about-migrantenorganisation = Una asociación fundada por los propios migrantes.
kind-about-kompetenzzentrum = Especialistas en un tema, por ejemplo salud o reconocimiento de títulos.
kind-about-initiative = Lugar de encuentro o ayuda cercana, muchas veces voluntaria.
kind-about-koordinierungsstelle = Une las ofertas de su distrito o ciudad y dice quién es responsable. Muchas veces no asesora a personas.
kind-about-behoerde = Oficina de una ciudad o de un distrito.
kind-about-other = Otra entidad de la red.

## Themen
topic-aufenthaltsrecht = Derecho de residencia (Aufenthaltsrecht)
topic-asylverfahren = Procedimiento de asilo (Asylverfahren)
topic-sozialrecht = Dinero y ayudas sociales
topic-behoerden = Cartas y oficinas públicas
topic-arbeit = Trabajo
topic-ausbildung = Formación y títulos
topic-sprache = Aprender alemán
topic-schule = Escuela
topic-wohnen = Vivienda
topic-familie = Familia
topic-gesundheit = Salud
topic-jugend = Jóvenes
topic-rueckkehr = Regreso al país
topic-gewaltschutz = Protección contra la violencia
topic-antidiskriminierung = Discriminación
topic-about-aufenthaltsrecht = Preguntas sobre visado, permiso de residencia, Duldung y nacionalidad.
topic-about-asylverfahren = Desde la solicitud de asilo y la entrevista hasta el recurso contra una decisión.
topic-about-sozialrecht = Dinero de las oficinas públicas: para vivir, para los hijos o la vivienda. Y ayuda con las deudas.
topic-about-behoerden = Entender cartas, llenar formularios, preparar citas en las oficinas.
topic-about-arbeit = Buscar trabajo, permiso para trabajar, derechos en el trabajo.
topic-about-ausbildung = Empezar una formación o estudios, reconocer títulos de otros países.
topic-about-sprache = Encontrar un curso de integración, un curso de alemán o un grupo para hablar.
topic-about-schule = Inscribir a los hijos en la guardería o la escuela y apoyarlos allí.
topic-about-wohnen = Encontrar vivienda, contrato de alquiler, mudanza, problemas con el propietario.
topic-about-familie = Traer a la familia a Alemania, pareja, hijos y educación.
topic-about-gesundheit = Médico y seguro de salud, enfermedad, sufrimiento emocional, embarazo.
topic-about-jugend = Ayuda para jóvenes hasta los 27 años.
topic-about-rueckkehr = Regresar al país por voluntad propia: qué es posible y qué ayuda hay.
topic-about-gewaltschutz = Ayuda ante la violencia en la familia, las amenazas y la trata de personas.
topic-about-antidiskriminierung = Ayuda cuando tratan mal o atacan a alguien por su origen, religión o color de piel.

## Eine Stelle
member-call = Llamar
member-write = Escribir un correo
member-website = Página web
member-directions = Cómo llegar
member-appointment = Pedir cita
member-address = Dirección
member-provider = Entidad responsable (Träger)
member-languages = Idiomas
member-languages-unstated = No indicado. Pregunte por su idioma o por un intérprete.
member-interpreter = Es posible un intérprete.
member-language-hours = { $language }: { $times }
member-topics = Temas
member-topics-unstated = No indicado.
member-kind = Tipo de servicio
member-district = Distrito o ciudad responsable
member-access = Accesibilidad
wheelchair-yes = Accesible en silla de ruedas
wheelchair-limited = Acceso limitado en silla de ruedas
wheelchair-no = No accesible en silla de ruedas
member-no-place = Este servicio no tiene dirección aquí.
member-approximate-postcode = La ubicación en el mapa es aproximada: centro de la zona del código postal.
member-approximate-city = La ubicación en el mapa es aproximada: centro de la localidad.
member-provenance = De dónde vienen los datos
member-unconfirmed = El servicio aún no lo ha confirmado.
member-confirmed = Confirmado por el servicio el { $date }.
member-source = Datos de { $source }.
member-source-dated = Datos de { $source }, { $date }.
member-report = Avisar de un error
member-report-subject = Error en la ficha «{ $name }»
member-report-body = ¿Qué está mal (teléfono, dirección, horario, idiomas…)?
member-share = Compartir el enlace
member-shared = Enlace copiado
member-print = Imprimir
member-read = Leer en voz alta
member-read-stop = Parar la lectura
desk-title = Una frase para mostrar
desk-hint = Muestre esta frase en el servicio o léala por teléfono.
desk-text = Buenos días. Busco asesoría. Mi idioma: { $language }. ¿Puede ayudarme alguien en este idioma? ¿O es posible un intérprete?
member-on-map = Mostrar en el mapa
member-gone = Este servicio ya no está en el directorio.
member-counsels-no = Este servicio no asesora a personas. Le dirá cuál es la asesoría adecuada.

## Karte
map = Mapa
map-label = Mapa de los servicios. Las flechas lo mueven, más y menos lo amplían y reducen, Inicio muestra toda Baja Sajonia, Intro elige el distrito del centro. Con la tecla Tab llega a los servicios. Todo lo importante está también en la lista.
map-zoom-in = Ampliar
map-zoom-out = Reducir
map-whole = Toda Baja Sajonia
map-position = Mi ubicación
map-failed = No se pudo cargar el mapa. La lista muestra todos los servicios.
map-sources = Fuentes del mapa
map-cluster = { $n ->
    [one] Un servicio aquí
    [many] { $n } servicios aquí
   *[other] { $n } servicios aquí
 }
map-near = { $n ->
    [one] Un servicio en { $place }
    [many] { $n } servicios en { $place }
   *[other] { $n } servicios en { $place }
 }
map-open = { $name }, abrir
map-list = Servicios en esta parte del mapa
map-search = Buscar aquí
map-choose = Mostrar solo { $district }
map-unchoose = Dejar de elegir { $district }
map-clear = Quitar la elección del distrito
map-missing = Una parte del mapa no se puede cargar ahora.
map-two-fingers = Mueva el mapa con dos dedos.
map-ctrl-wheel = Para ampliar el mapa, mantenga la tecla Ctrl (⌘ en Mac) y gire la rueda del ratón.
map-legend = Qué significan los signos
map-counsels = Asesoran a personas
map-others = Otros servicios, muchas veces sin asesoría
map-marks = Además
map-legend-cluster = Varios servicios, con su número.
map-legend-approximate = Ubicación aproximada: solo se conoce el lugar o el código postal. El círculo de puntos muestra la imprecisión media, unos { $distance } alrededor.

## Daten
data-state = Datos del { $date }
data-updating = Actualizando…
data-updated = Los datos están actualizados.
data-trouble = Datos del { $date }. No se pueden actualizar: { $reason }.
data-trouble-undated = Datos guardados. No se pueden actualizar: { $reason }.
reason-unreachable = sin conexión
reason-slow = la conexión es demasiado lenta
reason-cut-off = la conexión se cortó
reason-missing = el servidor no encuentra los datos
reason-busy = el servidor está saturado
reason-server = el servidor da un error
reason-too-large = la respuesta es demasiado grande
reason-web-page = llegó una página web, quizá el acceso a la wifi
reason-no-feed = la respuesta del servidor no se puede leer
reason-wrong-profile = el formato de la respuesta es desconocido
reason-shrunk = los datos nuevos están incompletos
data-offline = Sin conexión. La página sigue con los datos guardados.
data-refresh = Actualizar ahora
data-memory = Este navegador no guarda nada. La próxima vez, sin conexión, los datos no estarán.
data-full = La memoria para esta página está llena. La próxima vez, sin conexión, los datos no estarán.

## Gemerkt, neue Version, ohne Verbindung
saved-title = Servicios guardados
saved-add = Guardar
saved-remove = Dejar de guardar
saved-mark = guardado
saved-none = Aún no ha guardado ningún servicio. En la página de cada servicio está el botón «Guardar».
saved-hint = Lo que guarda queda solo en este dispositivo.
update-ready = Hay una versión nueva de esta página.
update-now = Cambiar ahora
update-later = Más tarde
offline-map = Mapa sin conexión
offline-map-hint = Sin conexión, el mapa muestra solo lo que ya ha visto. Si lo guarda, está entero.
offline-map-size = El mapa entero ocupa { $size }.
offline-map-sparing = Su dispositivo ahorra datos. Por eso esta página no carga nada por adelantado.
offline-map-save = Guardar el mapa
offline-map-saving = Guardando el mapa…
offline-map-loading = { $done } de { $size }
offline-map-stop = Cancelar
offline-map-saved = El mapa está guardado.
offline-map-drop = Borrar el mapa guardado
offline-map-no-room = No hay espacio suficiente en este dispositivo.
offline-map-failed = No se pudo guardar el mapa. Inténtelo otra vez con mejor conexión.

## Über diese Seite
about-lead = Esta página muestra servicios de la red { -netzwerk } (KMN). Es gratis y sin registro.
about-data = Los datos
about-data-publisher = Publica
about-data-licence = Licencia
about-data-modified = Fecha de los datos
about-data-checked = Última comprobación en el servidor
about-data-attempt = Último intento
about-data-attempt-failed = sin éxito: { $reason }{ $code }
about-data-count = Servicios en el directorio
about-data-problems = { $n ->
    [0] Todas las fichas se pueden leer.
    [one] Una ficha contiene un error.
    [many] { $n } datos contienen errores.
   *[other] { $n } datos contienen errores.
 }
about-data-never = todavía nunca
about-unconfirmed = Los datos se reunieron de páginas públicas de internet. Los servicios aún no los han confirmado. Cada ficha dice su fuente.
about-privacy = Protección de datos
about-privacy-text = Sin cookies, sin registro, sin servidores ajenos. Su búsqueda queda en su dispositivo. Su ubicación se usa solo si usted quiere y no se envía.
about-stored = Qué está guardado en este dispositivo
about-stored-feed = El directorio de servicios, para tenerlo sin conexión
about-stored-prefs = Su elección de idioma y aspecto
about-stored-favourites = Sus servicios guardados
about-stored-shell = La página misma, para abrirla sin conexión
about-stored-seen = Partes del mapa que ha visto
about-stored-map = El mapa sin conexión
about-stored-nothing = nada
about-delete = Borrar todo en este dispositivo
about-deleted = Todo está borrado.
about-delete-failed = Una parte no se pudo borrar. Borre los datos de esta página en los ajustes del navegador.
about-sources = Fuentes y licencias
about-source-basemap = Mapa
about-source-gazetteer = Lugares y códigos postales
about-source-icons = Iconos
about-source-engine = Programa del mapa
about-imprint = Aviso legal (Impressum)
about-imprint-placeholder = Aquí va el aviso legal de quien lleva esta página. Debe completarlo.
about-accessibility = Accesibilidad
about-accessibility-text = Todo funciona con el teclado y con lector de pantalla. La lista contiene todo lo que muestra el mapa.
about-statement = Declaración de accesibilidad
about-embedding = Poner en su propia página
embed-open = Abrir completo
