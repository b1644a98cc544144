# Español

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Marco
app-title = Encontrar asesoría para migrantes en Baja Sajonia
app-notice = Los datos vienen de páginas públicas de internet. La mayoría de los centros todavía no los ha confirmado.
skip-to-results = Ir a los resultados
skip-to-map = Ir al mapa
skip-map = Saltar el mapa
menu = Menú
close = Cerrar
back-to-list = Volver a la lista
language = Idioma
language-find = Buscar un idioma
language-count = { $n ->
    [0] No se encontró ningún idioma.
    [one] Un idioma
    [many] { $n } de idiomas
   *[other] { $n } idiomas
 }
language-failed = Este idioma no se puede cargar ahora. Inténtelo otra vez cuando tenga conexión.
theme = Apariencia
theme-auto = Como el dispositivo
theme-light = Clara
theme-dark = Oscura
about = Sobre esta página
loading = Cargando los centros…
load-failed = No se pudieron cargar los centros.
load-failed-why = Motivo: { $reason }.
load-failed-hint = Inténtelo otra vez. También hay una lista sencilla, sin mapa.
load-retry = Intentar otra vez
plain-list = Lista sencilla de todos los centros

## Búsqueda
search-label = ¿Qué busca y dónde?
search-placeholder = Lugar, código postal, nombre o tema
search-clear = Borrar la búsqueda
search-suggestions = Sugerencias
search-suggestions-count = { $n ->
    [0] No hay sugerencias
    [one] Una sugerencia
    [many] { $n } de sugerencias
   *[other] { $n } sugerencias
 }
search-place-hint = Lugar
search-postcode-hint = Código postal
search-position = Usar mi ubicación
search-position-name = su ubicación
search-kept = Lo que ha escrito se conserva. La búsqueda empieza enseguida…
search-position-asking = Buscando su ubicación…
search-position-denied = No hay permiso para usar su ubicación. Escriba un lugar o un código postal.
search-position-unavailable = No se puede encontrar su ubicación ahora. Escriba un lugar o un código postal.
search-position-vague = Su ubicación solo se conoce de forma aproximada. Escriba un lugar o un código postal.
search-position-outside = Su ubicación está fuera de Baja Sajonia. Escriba un lugar o un código postal.

## Filtros
filters = Filtros
filter-language = Idioma de atención
filter-language-chip = Habla { $language }
filter-language-hint = Los centros que no indican el idioma siguen en la lista, pero más abajo.
language-ku = kurdo
language-kmr = kurmanyi
language-ckb = sorani
language-prs = darí
language-rom = romaní
filter-topic = Tema
filter-kind = Tipo de centro
filter-open = Abierto ahora
filter-wheelchair = Accesible en silla de ruedas
filter-channel = Horario de atención
filter-district = Distrito (Landkreis) o ciudad
filter-district-any = Toda Baja Sajonia (Niedersachsen)
filter-area = Parte del mapa
filter-area-remove = Quitar la parte del mapa
filter-more = Más filtros
filter-reset = Quitar todos los filtros
filter-text = Palabra: { $text }
filter-done = Listo
filter-show = { $n ->
    [0] Ningún centro
    [one] Ver un centro
    [many] Ver { $n } de centros
   *[other] Ver { $n } centros
 }
filter-count = { $n ->
    [one] un centro
    [many] { $n } de centros
   *[other] { $n } centros
 }

## Resultados
results = Resultados
results-count = { $n ->
    [0] No se encontró ningún centro
    [one] Un centro
    [many] { $n } de centros
   *[other] { $n } centros
 }
results-origin = Distancia desde { $place }
results-origin-remove = Quitar el lugar «{ $place }»
results-shown = Se muestran { $shown } de { $n }
results-more = { $n ->
    [one] Ver un centro más
    [many] Ver { $n } de centros más
   *[other] Ver { $n } centros más
 }
results-none-hint = Para encontrar centros:
results-drop = { $n ->
    [one] Sin «{ $filter }»: un centro
    [many] Sin «{ $filter }»: { $n } de centros
   *[other] Sin «{ $filter }»: { $n } centros
 }
results-near = Ver centros cerca de { $place }
results-nearest = Sin estos filtros, el centro más cercano está a { $distance }:
group-speaks = Hablan { $language }
group-interpreter = Con intérprete
group-unstated = Idioma no indicado
group-unstated-hint = Es mejor preguntar antes si alguien habla { $language }.
sort = Ordenar
sort-nearest = Distancia
sort-best = Mejores resultados
sort-name = Nombre
show-list = Lista
show-map = Mapa
row-approximate = ubicación aproximada
row-about = aprox. { $distance }
row-no-place = sin dirección
outdated-call = Datos de { $year }: es mejor llamar antes
outdated-ask = Datos de { $year }: es mejor preguntar antes

## Horario
hours-open-until = Abierto hasta las { $time }
hours-open-end = Abierto, sin hora fija de cierre
hours-opens-today = Cerrado, abre hoy a las { $time }
hours-opens-tomorrow = Cerrado, abre mañana a las { $time }
hours-opens-day = Cerrado, abre el { $day } a las { $time }
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
hours-nth = { $which } { $days } del mes
hours-last = último
hours-since = desde el { $date }
hours-until = hasta el { $date }
hours-holidays = también en días festivos
hours-unknown-long = No conocemos el horario. Es mejor llamar antes.
hours-berlin-note = Todas las horas son las de Alemania. En días festivos casi siempre está cerrado.
channel-visit = en persona
channel-phone = por teléfono
channel-legal = asesoría legal
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

## Tipos de centro
kind-migrationsberatung_land = Asesoría para migrantes (Migrationsberatung)
kind-mbe = Asesoría para adultos (MBE)
kind-jmd = Servicio para jóvenes migrantes (Jugendmigrationsdienst)
kind-migrantenorganisation = Asociación de migrantes (Migrantenorganisation)
kind-kompetenzzentrum = Centro especializado (Kompetenzzentrum)
kind-initiative = Iniciativa local
kind-koordinierungsstelle = Oficina de coordinación (Koordinierungsstelle)
kind-behoerde = Oficina pública (Behörde)
kind-other = Otro centro
kind-about-migrationsberatung_land = Asesoría gratis y confidencial para todas las preguntas sobre la residencia y la vida diaria. La paga el estado de Baja Sajonia.
kind-about-mbe = Asesoría para migrantes adultos desde los 27 años. Gratis, la paga el Gobierno federal.
kind-about-jmd = Acompaña a jóvenes de 12 a 27 años: escuela, formación, alemán, vida diaria. Gratis.
kind-about-migrantenorganisation = Una asociación que fundaron las propias personas migrantes.
kind-about-kompetenzzentrum = Centro especializado en un tema, por ejemplo salud o reconocimiento de títulos.
kind-about-initiative = Lugar de encuentro o ayuda cerca de usted, muchas veces con personas voluntarias.
kind-about-koordinierungsstelle = Une los servicios de su distrito o ciudad y dice quién es responsable. Muchas veces no da asesoría personal.
kind-about-behoerde = Oficina de una ciudad o de un distrito.
kind-about-other = Otra organización de la red.

## Temas
topic-aufenthaltsrecht = Derecho de residencia (Aufenthaltsrecht)
topic-asylverfahren = Procedimiento de asilo (Asylverfahren)
topic-sozialrecht = Dinero y ayudas sociales
topic-behoerden = Cartas y oficinas públicas
topic-arbeit = Trabajo
topic-ausbildung = Formación y reconocimiento de títulos
topic-sprache = Aprender alemán
topic-schule = Escuela
topic-wohnen = Vivienda
topic-familie = Familia
topic-gesundheit = Salud
topic-jugend = Jóvenes
topic-rueckkehr = Regreso a su país
topic-gewaltschutz = Protección contra la violencia
topic-antidiskriminierung = Discriminación
topic-about-aufenthaltsrecht = Preguntas sobre la visa o visado, el permiso de residencia, la «Duldung» (suspensión de la deportación) y la nacionalidad alemana.
topic-about-asylverfahren = Desde la solicitud de asilo y la entrevista hasta la demanda ante el tribunal contra una decisión.
topic-about-sozialrecht = Dinero de las oficinas públicas: para vivir, para los hijos o para la vivienda. Y qué ayuda si hay deudas.
topic-about-behoerden = Entender cartas, llenar formularios, preparar citas en las oficinas públicas.
topic-about-arbeit = Buscar trabajo, tener permiso para trabajar, derechos en el trabajo.
topic-about-ausbildung = Empezar una formación profesional o estudios, hacer reconocer títulos de otros países.
topic-about-sprache = Encontrar un curso de integración, un curso de alemán o un grupo para hablar.
topic-about-schule = Inscribir a los hijos en la guardería o la escuela y acompañarlos.
topic-about-wohnen = Encontrar vivienda, contrato de alquiler, mudanza, problemas con el propietario.
topic-about-familie = Traer a la familia a Alemania, vida en pareja, hijos y su educación.
topic-about-gesundheit = Médicos y seguro de salud, enfermedad, malestar emocional, embarazo.
topic-about-jugend = Ayuda para jóvenes hasta los 27 años.
topic-about-rueckkehr = Regresar a su país si usted quiere: qué es posible y qué ayuda hay.
topic-about-gewaltschutz = Ayuda si hay violencia en la familia, amenazas o trata de personas.
topic-about-antidiskriminierung = Ayuda cuando tratan mal o atacan a alguien por su origen, su religión o su color de piel.

## Un centro
member-call = Llamar
member-write = Escribir un correo
member-website = Página web
member-phone = Teléfono
member-mail = Correo electrónico
member-directions = Cómo llegar
member-appointment = Pedir cita
member-address = Dirección
member-provider = A cargo de (Träger)
member-languages = Idiomas
member-languages-unstated = No indicado. Pregunte si alguien habla su idioma o si hay intérprete.
member-interpreter = Es posible tener intérprete.
member-language-hours = { $language }: { $times }
member-topics = Temas
member-topics-unstated = No indicado.
member-kind = Tipo de centro
member-district = Distrito (Landkreis) o ciudad responsable
member-access = Accesibilidad
wheelchair-yes = Accesible en silla de ruedas
wheelchair-limited = Accesible en parte en silla de ruedas
wheelchair-no = No accesible en silla de ruedas
member-no-place = La dirección de este centro no está indicada aquí.
member-approximate-postcode = La ubicación en el mapa es aproximada: el medio de la zona del código postal.
member-approximate-city = La ubicación en el mapa es aproximada: el medio de la localidad.
member-provenance = De dónde vienen los datos
member-unconfirmed = El centro todavía no lo ha confirmado.
member-confirmed = Confirmado por el centro el { $date }.
member-source = Datos tomados de { $source }.
member-source-dated = Datos tomados de { $source }, { $date }.
member-report = Avisar de un error
member-report-subject = Error en los datos de «{ $name }»
member-report-body = ¿Qué no es correcto (teléfono, dirección, horario, idiomas…)?
member-share = Compartir enlace
member-shared = Enlace copiado
member-print = Imprimir
member-read = Leer en voz alta
member-read-stop = Parar la lectura
desk-title = Una frase para mostrar
desk-hint = Muestre esta frase al llegar o léala por teléfono.
desk-text = Buenos días. Busco asesoría. Hablo { $language }. ¿Hay alguien que pueda ayudarme en este idioma? ¿O es posible tener intérprete?
member-on-map = Ver en el mapa
member-gone = Este centro ya no está en el directorio.
member-damaged = Este enlace está dañado. Busque el centro en la lista.
member-counsels-no = Este centro no da asesoría personal. Le dice dónde encontrar la asesoría adecuada.

## Mapa
map = Mapa
map-label = Mapa de los centros. Las flechas lo mueven, más y menos lo amplían y lo reducen, Inicio muestra toda Baja Sajonia, Enter elige el distrito que está en medio. Con la tecla Tab llega a los centros. Todo lo importante está también en la lista.
map-zoom-in = Ampliar
map-zoom-out = Reducir
map-whole = Toda Baja Sajonia
map-position = Mi ubicación
map-failed = No se pudo cargar el mapa. La lista muestra todos los centros.
map-sources = Fuentes del mapa
map-cluster = { $n ->
    [one] Un centro aquí
    [many] { $n } de centros aquí
   *[other] { $n } centros aquí
 }
map-near = { $n ->
    [one] Un centro cerca de { $place }
    [many] { $n } de centros cerca de { $place }
   *[other] { $n } centros cerca de { $place }
 }
map-open = { $name }, abrir
map-list = Centros en esta parte del mapa
map-search = Buscar aquí
map-choose = Ver solo { $district }
map-unchoose = Dejar de elegir { $district }
map-clear = Quitar el distrito elegido
map-missing = Una parte del mapa no se puede cargar ahora.
map-two-fingers = Mueva el mapa con dos dedos.
map-ctrl-wheel = Para ampliar el mapa, mantenga presionada la tecla Ctrl (⌘ en Mac) y gire la rueda del ratón.
map-legend = Qué significan los signos
map-counsels = Dan asesoría personal
map-others = Otros centros, muchas veces sin asesoría
map-marks = Además
map-legend-cluster = Varios centros, con su número.
map-legend-approximate = Ubicación aproximada: solo se conoce el lugar o el código postal. El círculo de puntos muestra el error medio: unos { $distance } a la redonda.

## Datos
data-state = Datos del { $date }
data-updating = Actualizando…
data-updated = Los datos están actualizados.
data-trouble = Datos del { $date }. No se pueden actualizar: { $reason }.
data-trouble-undated = Datos guardados. No se pueden actualizar: { $reason }.
reason-unreachable = no hay conexión
reason-slow = la conexión es demasiado lenta
reason-cut-off = la conexión se cortó
reason-missing = el servidor no encuentra los datos
reason-busy = el servidor está sobrecargado
reason-server = el servidor da un error
reason-too-large = la respuesta es demasiado grande
reason-web-page = llegó otra página web, quizá la de acceso al wifi
reason-no-feed = la respuesta del servidor no se puede leer
reason-wrong-profile = el formato de la respuesta es desconocido
reason-shrunk = los datos nuevos están incompletos
data-offline = No hay conexión. La página sigue con los datos guardados.
data-refresh = Actualizar ahora
data-memory = Este navegador no guarda nada. La próxima vez, sin conexión, los datos no estarán.
data-full = El espacio para esta página está lleno. La próxima vez, sin conexión, los datos no estarán.

## Centros guardados, versión nueva, sin conexión
saved-title = Centros guardados
saved-add = Guardar
saved-remove = Quitar de guardados
saved-mark = guardado
saved-blocked = No se ha guardado. Este navegador no guarda nada.
saved-full = No se ha guardado. El espacio para esta página está lleno.
saved-none = Todavía no ha guardado ningún centro. En la página de cada centro está el botón «Guardar».
saved-hint = Lo que usted guarda queda solo en este dispositivo.
update-ready = Hay una versión nueva de esta página.
update-now = Cambiar ahora
update-later = Más tarde
offline-map = Mapa sin internet
offline-map-hint = Sin conexión, el mapa muestra solo lo que usted ya ha visto. Si lo guarda, lo tiene entero.
offline-map-size = El mapa entero ocupa { $size }.
offline-map-sparing = Su dispositivo está ahorrando datos. Por eso esta página no descarga nada por adelantado.
offline-map-save = Guardar el mapa
offline-map-saving = Guardando el mapa…
offline-map-loading = { $done } de { $size }
offline-map-stop = Cancelar
offline-map-saved = El mapa está guardado.
offline-map-drop = Borrar el mapa guardado
offline-map-no-room = No hay espacio suficiente en este dispositivo.
offline-map-failed = No se pudo guardar el mapa. Inténtelo otra vez con una conexión mejor.

## Sobre esta página
about-lead = Esta página muestra centros de la red { -netzwerk } (KMN). Es gratis y sin registro.
about-data = Los datos
about-data-publisher = Publicado por
about-data-licence = Licencia
about-data-modified = Fecha de los datos
about-data-checked = Última comprobación en el servidor
about-data-attempt = Último intento
about-data-attempt-failed = no funcionó: { $reason }{ $code }
about-data-count = Centros en el directorio
about-data-problems = { $n ->
    [0] Todas las fichas se pueden leer.
    [one] Una ficha tiene un error.
    [many] { $n } de datos tienen errores.
   *[other] { $n } datos tienen errores.
 }
about-data-never = nunca
about-unconfirmed = Los datos vienen de páginas públicas de internet. Los centros todavía no los han confirmado. Cada ficha dice su fuente.
about-privacy = Protección de datos
about-privacy-text = Sin cookies, sin registro, sin servidores de otras empresas. Su búsqueda queda en su dispositivo. Su ubicación se usa solo si usted quiere y no se envía.
about-stored = Qué está guardado en este dispositivo
about-stored-feed = El directorio de los centros, para tenerlo sin conexión
about-stored-prefs = El idioma y la apariencia que eligió
about-stored-offices = Sus centros guardados
about-stored-shell = La página misma, para abrirla sin conexión
about-stored-seen = Las partes del mapa que ha visto
about-stored-map = El mapa sin internet
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
about-imprint-placeholder = Aquí va el aviso legal de la organización que lleva esta página. Ella debe completarlo.
about-accessibility = Accesibilidad
about-accessibility-text = Todo funciona con el teclado y con un lector de pantalla. La lista contiene todo lo que muestra el mapa.
about-statement = Declaración de accesibilidad
about-embedding = Poner en su propia página web
embed-open = Abrir la página completa
