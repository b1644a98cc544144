# Română

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Cadru
app-title = Găsiți consiliere pentru migranți în Saxonia Inferioară
app-notice = Informațiile sunt de pe pagini publice de internet. Cele mai multe centre nu le-au confirmat încă.
skip-to-results = Treceți la rezultate
skip-to-map = Treceți la hartă
skip-map = Săriți peste hartă
menu = Meniu
close = Închideți
back-to-list = Înapoi la listă
language = Limba
language-find = Căutați o limbă
language-count = { $n ->
    [0] Nu s-a găsit nicio limbă.
    [one] O limbă
    [few] { $n } limbi
   *[other] { $n } de limbi
 }
language-failed = Limba aceasta nu poate fi încărcată acum. Încercați din nou când aveți conexiune.
theme = Aspect
theme-auto = Ca pe dispozitiv
theme-light = Luminos
theme-dark = Întunecat
about = Despre acest site
loading = Se încarcă centrele…
load-failed = Centrele nu au putut fi încărcate.
load-failed-why = Motivul: { $reason }.
load-failed-hint = Încercați din nou. Există și o listă simplă, fără hartă.
load-retry = Încercați din nou
plain-list = Lista simplă a tuturor centrelor

## Căutare
search-label = Ce căutați și unde?
search-placeholder = Localitate, cod poștal, nume sau temă
search-clear = Ștergeți căutarea
search-suggestions = Sugestii
search-suggestions-count = { $n ->
    [0] Nicio sugestie
    [one] O sugestie
    [few] { $n } sugestii
   *[other] { $n } de sugestii
 }
search-place-hint = Localitate
search-postcode-hint = Cod poștal
search-position = Folosiți locația mea
search-position-name = locația dumneavoastră
search-kept = Textul scris rămâne. Căutarea începe imediat…
search-position-asking = Se caută locația…
search-position-denied = Locația nu este permisă. Scrieți o localitate sau un cod poștal.
search-position-unavailable = Locația nu poate fi găsită acum. Scrieți o localitate sau un cod poștal.
search-position-vague = Locația este cunoscută doar aproximativ. Scrieți o localitate sau un cod poștal.
search-position-outside = Locația dumneavoastră este în afara Saxoniei Inferioare. Scrieți o localitate sau un cod poștal.

## Filtre
filters = Filtre
filter-language = Limba vorbită
filter-language-chip = Vorbește { $language }
filter-language-hint = Centrele care nu indică limba rămân în listă, dar mai jos.
language-ku = kurdă
language-kmr = kurmanji
language-ckb = sorani
language-prs = dari
language-rom = romani
filter-topic = Temă
filter-kind = Tipul centrului
filter-open = Deschis acum
filter-wheelchair = Accesibil cu scaun rulant
filter-channel = Program de lucru
filter-district = District (Landkreis) sau oraș
filter-district-any = Toată Saxonia Inferioară (Niedersachsen)
filter-area = Partea de hartă
filter-area-remove = Scoateți partea de hartă
filter-more = Mai multe filtre
filter-reset = Scoateți toate filtrele
filter-text = Cuvânt: { $text }
filter-done = Gata
filter-show = { $n ->
    [0] Niciun centru
    [one] Vedeți un centru
    [few] Vedeți { $n } centre
   *[other] Vedeți { $n } de centre
 }
filter-count = { $n ->
    [one] un centru
    [few] { $n } centre
   *[other] { $n } de centre
 }

## Rezultate
results = Rezultate
results-count = { $n ->
    [0] Nu s-a găsit niciun centru
    [one] Un centru
    [few] { $n } centre
   *[other] { $n } de centre
 }
results-origin = Distanța de la { $place }
results-origin-remove = Scoateți locul „{ $place }”
results-shown = Se văd { $shown } din { $n }
results-more = { $n ->
    [one] Vedeți încă un centru
    [few] Vedeți încă { $n } centre
   *[other] Vedeți încă { $n } de centre
 }
results-none-hint = Ca să găsiți centre:
results-drop = { $n ->
    [one] Fără „{ $filter }”: un centru
    [few] Fără „{ $filter }”: { $n } centre
   *[other] Fără „{ $filter }”: { $n } de centre
 }
results-near = Vedeți centre lângă { $place }
results-nearest = Fără aceste filtre, cel mai apropiat centru este la { $distance }:
group-speaks = Vorbesc { $language }
group-interpreter = Cu interpret
group-unstated = Limba nu este indicată
group-unstated-hint = Întrebați mai întâi dacă cineva vorbește { $language }.
sort = Ordonați
sort-nearest = Distanță
sort-best = Cele mai potrivite
sort-name = Nume
show-list = Listă
show-map = Hartă
row-approximate = loc aproximativ
row-about = circa { $distance }
row-no-place = fără adresă
outdated-call = Informații din { $year }: sunați înainte
outdated-ask = Informații din { $year }: întrebați înainte

## Program
hours-open-until = Deschis până la { $time }
hours-open-end = Deschis, fără oră fixă de închidere
hours-opens-today = Închis, se deschide azi la { $time }
hours-opens-tomorrow = Închis, se deschide mâine la { $time }
hours-opens-day = Închis, se deschide { $day } la { $time }
hours-closed = Închis
hours-unknown = Program necunoscut
hours-appointment = Doar cu programare
hours-paused = Închis temporar
hours-by-channel = { $state } · { $channel }
hours-heading = Program
hours-today = azi
hours-day-closed = închis
hours-range = { $from } – { $to }
hours-from = de la { $from }
hours-nth = { $which } { $days } din lună
hours-last = ultima
hours-since = din { $date }
hours-until = până la { $date }
hours-holidays = și de sărbători
hours-unknown-long = Nu cunoaștem programul. Cel mai bine este să sunați înainte.
hours-berlin-note = Toate orele sunt după ora Germaniei. În zilele de sărbătoare este de obicei închis.
channel-visit = față în față
channel-phone = la telefon
channel-legal = consiliere juridică
channel-online = pe internet
appointment-required = Doar cu programare
appointment-possible = Cu sau fără programare
appointment-walk_in = Fără programare
holiday-new_year = Anul Nou
holiday-good_friday = Vinerea Mare (Karfreitag)
holiday-easter_monday = A doua zi de Paști (Ostermontag)
holiday-labour_day = Ziua Muncii
holiday-ascension = Înălțarea Domnului (Himmelfahrt)
holiday-whit_monday = A doua zi de Rusalii (Pfingstmontag)
holiday-german_unity = Ziua Unității Germane
holiday-reformation = Ziua Reformei (Reformationstag)
holiday-christmas = Prima zi de Crăciun
holiday-second_christmas = A doua zi de Crăciun

## Tipuri de centre
kind-migrationsberatung_land = Consiliere pentru migranți (Migrationsberatung)
kind-mbe = Consiliere pentru adulți (MBE)
kind-jmd = Serviciu pentru tineri migranți (Jugendmigrationsdienst)
kind-migrantenorganisation = Asociație de migranți (Migrantenorganisation)
kind-kompetenzzentrum = Centru specializat (Kompetenzzentrum)
kind-initiative = Inițiativă locală
kind-koordinierungsstelle = Birou de coordonare (Koordinierungsstelle)
kind-behoerde = Instituție publică (Behörde)
kind-other = Alt centru
kind-about-migrationsberatung_land = Consiliere gratuită și confidențială în toate întrebările despre ședere și viața de zi cu zi. Plătită de landul Saxonia Inferioară.
kind-about-mbe = Consiliere pentru migranți adulți, de la 27 de ani. Gratuită, plătită de statul german.
kind-about-jmd = Sprijină tineri de la 12 la 27 de ani: școală, formare profesională, limba germană, viața de zi cu zi. Gratuit.
kind-about-migrantenorganisation = O asociație înființată chiar de migranți.
kind-about-kompetenzzentrum = Centru specializat pe o temă, de exemplu sănătate sau recunoașterea diplomelor.
kind-about-initiative = Loc de întâlnire sau ajutor în apropiere, adesea cu voluntari.
kind-about-koordinierungsstelle = Leagă între ele centrele din districtul sau orașul său și spune cine răspunde de ce. Adesea nu oferă consiliere personală.
kind-about-behoerde = Birou al unui oraș sau al unui district.
kind-about-other = O altă organizație din rețea.

## Teme
topic-aufenthaltsrecht = Drept de ședere (Aufenthaltsrecht)
topic-asylverfahren = Procedura de azil (Asylverfahren)
topic-sozialrecht = Bani și ajutoare sociale
topic-behoerden = Scrisori și instituții
topic-arbeit = Muncă
topic-ausbildung = Formare și recunoașterea diplomelor
topic-sprache = Învățarea limbii germane
topic-schule = Școală
topic-wohnen = Locuință
topic-familie = Familie
topic-gesundheit = Sănătate
topic-jugend = Tineri
topic-rueckkehr = Întoarcerea în țară
topic-gewaltschutz = Protecție împotriva violenței
topic-antidiskriminierung = Discriminare
topic-about-aufenthaltsrecht = Întrebări despre viză, permis de ședere, „Duldung” (suspendarea expulzării) și cetățenia germană.
topic-about-asylverfahren = De la cererea de azil și interviu până la plângerea la tribunal împotriva unei decizii.
topic-about-sozialrecht = Bani de la instituții: pentru trai, pentru copii sau pentru locuință. Și ce ajută când aveți datorii.
topic-about-behoerden = Să înțelegeți scrisori, să completați formulare, să pregătiți programări la instituții.
topic-about-arbeit = Căutarea unui loc de muncă, permisiunea de a lucra, drepturi la locul de muncă.
topic-about-ausbildung = Începerea unei formări profesionale sau a unei facultăți, recunoașterea diplomelor din alte țări.
topic-about-sprache = Găsirea unui curs de integrare, a unui curs de germană sau a unui grup de conversație.
topic-about-schule = Înscrierea copiilor la creșă, grădiniță sau școală și sprijin pentru ei.
topic-about-wohnen = Găsirea unei locuințe, contract de închiriere, mutare, ceartă cu proprietarul.
topic-about-familie = Aducerea familiei în Germania, viața de cuplu, copii și educația lor.
topic-about-gesundheit = Medic și asigurare de sănătate, boală, suferință sufletească, sarcină.
topic-about-jugend = Ajutor pentru tineri până la 27 de ani.
topic-about-rueckkehr = Întoarcerea în țara dumneavoastră, dacă doriți: ce se poate și ce ajutor există.
topic-about-gewaltschutz = Ajutor în caz de violență în familie, de amenințări și de trafic de persoane.
topic-about-antidiskriminierung = Ajutor când oamenii sunt nedreptățiți sau atacați din cauza originii, a religiei sau a culorii pielii.

## Un centru
member-call = Sunați
member-write = Scrieți un e-mail
member-website = Pagină de internet
member-phone = Telefon
member-mail = E-mail
member-directions = Vedeți drumul
member-appointment = Faceți programare
member-address = Adresa
member-provider = Organizația (Träger)
member-languages = Limbi
member-languages-unstated = Nu este indicat. Întrebați dacă cineva vorbește limba dumneavoastră sau dacă se poate cu interpret.
member-interpreter = Se poate cu interpret.
member-language-hours = { $language }: { $times }
member-topics = Teme
member-topics-unstated = Nu este indicat.
member-kind = Tipul centrului
member-district = Districtul (Landkreis) sau orașul responsabil
member-access = Accesibilitate
wheelchair-yes = Accesibil cu scaun rulant
wheelchair-limited = Parțial accesibil cu scaun rulant
wheelchair-no = Nu este accesibil cu scaun rulant
member-no-place = Adresa acestui centru nu este indicată aici.
member-approximate-postcode = Locul de pe hartă este aproximativ: mijlocul zonei codului poștal.
member-approximate-city = Locul de pe hartă este aproximativ: mijlocul localității.
member-provenance = De unde sunt informațiile
member-unconfirmed = Încă neconfirmat de centru.
member-confirmed = Confirmat de centru la { $date }.
member-source = Informații de pe { $source }.
member-source-dated = Informații de pe { $source }, { $date }.
member-report = Anunțați o greșeală
member-report-subject = Greșeală la „{ $name }”
member-report-body = Ce nu este corect (telefon, adresă, program, limbi…)?
member-share = Trimiteți linkul
member-shared = Link copiat
member-print = Tipăriți
member-read = Ascultați textul
member-read-stop = Opriți citirea
desk-title = O propoziție de arătat
desk-hint = Arătați această propoziție când ajungeți acolo sau citiți-o la telefon.
desk-text = Bună ziua. Caut consiliere. Vorbesc { $language }. Mă poate ajuta cineva în această limbă? Sau se poate cu interpret?
member-on-map = Vedeți pe hartă
member-gone = Acest centru nu mai este în listă.
member-damaged = Acest link este deteriorat. Căutați centrul în listă.
member-counsels-no = Acest centru nu oferă consiliere personală. Vă spune unde găsiți consilierea potrivită.

## Hartă
map = Hartă
map-label = Harta centrelor. Săgețile o mută, plus și minus o măresc și o micșorează, Home arată toată Saxonia Inferioară, Enter alege districtul din mijloc. Cu tasta Tab ajungeți la centre. Tot ce este important se află și în listă.
map-zoom-in = Măriți
map-zoom-out = Micșorați
map-whole = Toată Saxonia Inferioară
map-position = Locația mea
map-failed = Harta nu a putut fi încărcată. Lista arată toate centrele.
map-sources = Sursele hărții
map-cluster = { $n ->
    [one] Un centru aici
    [few] { $n } centre aici
   *[other] { $n } de centre aici
 }
map-near = { $n ->
    [one] Un centru lângă { $place }
    [few] { $n } centre lângă { $place }
   *[other] { $n } de centre lângă { $place }
 }
map-open = { $name }, deschideți
map-list = Centre în această parte a hărții
map-search = Căutați aici
map-choose = Vedeți doar { $district }
map-unchoose = Nu mai alegeți { $district }
map-clear = Renunțați la districtul ales
map-missing = O parte din hartă nu poate fi încărcată acum.
map-two-fingers = Mișcați harta cu două degete.
map-ctrl-wheel = Ca să măriți harta, țineți apăsată tasta Ctrl (⌘ pe Mac) și învârtiți rotița mouse-ului.
map-legend = Ce înseamnă semnele
map-counsels = Oferă consiliere personală
map-others = Alte centre, adesea fără consiliere
map-marks = Alte semne
map-legend-cluster = Mai multe centre, cu numărul lor.
map-legend-approximate = Loc aproximativ: se cunoaște doar localitatea sau codul poștal. Cercul din puncte arată cât de inexact este în medie: circa { $distance } în jur.

## Informații
data-state = Informații din { $date }
data-updating = Se actualizează…
data-updated = Informațiile sunt actualizate.
data-trouble = Informații din { $date }. Nu se pot actualiza: { $reason }.
data-trouble-undated = Informații salvate. Nu se pot actualiza: { $reason }.
reason-unreachable = nu există conexiune
reason-slow = conexiunea este prea lentă
reason-cut-off = conexiunea s-a întrerupt
reason-missing = serverul nu găsește informațiile
reason-busy = serverul este supraîncărcat
reason-server = serverul anunță o eroare
reason-too-large = răspunsul este prea mare
reason-web-page = a venit altă pagină de internet, poate cea de conectare la Wi-Fi
reason-no-feed = răspunsul serverului nu poate fi citit
reason-wrong-profile = formatul răspunsului este necunoscut
reason-shrunk = informațiile noi sunt incomplete
data-offline = Nu există conexiune. Site-ul merge mai departe cu informațiile salvate.
data-refresh = Actualizați acum
data-memory = Acest browser nu salvează nimic. Data viitoare, fără conexiune, informațiile nu vor fi aici.
data-full = Spațiul pentru acest site este plin. Data viitoare, fără conexiune, informațiile nu vor fi aici.

## Centre salvate, versiune nouă, fără conexiune
saved-title = Centre salvate
saved-add = Salvați
saved-remove = Scoateți din salvate
saved-mark = salvat
saved-blocked = Nu s-a salvat. Acest browser nu salvează nimic.
saved-full = Nu s-a salvat. Spațiul pentru acest site este plin.
saved-none = Nu ați salvat încă niciun centru. Pe pagina fiecărui centru este butonul „Salvați”.
saved-hint = Ce salvați rămâne doar pe acest dispozitiv.
update-ready = Există o versiune nouă a acestui site.
update-now = Schimbați acum
update-later = Mai târziu
offline-map = Hartă fără internet
offline-map-hint = Fără conexiune, harta arată doar ce ați văzut deja. Dacă o salvați, o aveți toată.
offline-map-size = Toată harta are { $size }.
offline-map-sparing = Dispozitivul dumneavoastră economisește date. De aceea site-ul nu descarcă nimic dinainte.
offline-map-save = Salvați harta
offline-map-saving = Se salvează harta…
offline-map-loading = { $done } din { $size }
offline-map-stop = Anulați
offline-map-saved = Harta este salvată.
offline-map-drop = Ștergeți harta salvată
offline-map-no-room = Nu este destul loc pe acest dispozitiv.
offline-map-failed = Harta nu a putut fi salvată. Încercați din nou cu o conexiune mai bună.

## Despre acest site
about-lead = Acest site arată centre din rețeaua { -netzwerk } (KMN). Este gratuit și fără înscriere.
about-data = Informațiile
about-data-publisher = Publicat de
about-data-licence = Licență
about-data-modified = Data informațiilor
about-data-checked = Ultima verificare pe server
about-data-attempt = Ultima încercare
about-data-attempt-failed = nu a reușit: { $reason }{ $code }
about-data-count = Centre în listă
about-data-problems = { $n ->
    [0] Toate fișele pot fi citite.
    [one] O fișă are o greșeală.
    [few] { $n } informații au greșeli.
   *[other] { $n } de informații au greșeli.
 }
about-data-never = niciodată
about-unconfirmed = Informațiile au fost adunate de pe pagini publice de internet. Centrele nu le-au confirmat încă. La fiecare centru este scris de unde sunt.
about-privacy = Protecția datelor
about-privacy-text = Fără cookie-uri, fără înscriere, fără servere ale altor firme. Căutarea rămâne pe dispozitivul dumneavoastră. Locația este folosită doar dacă doriți și nu este trimisă.
about-stored = Ce este salvat pe acest dispozitiv
about-stored-feed = Lista centrelor, ca s-o aveți și fără conexiune
about-stored-prefs = Limba și aspectul alese de dumneavoastră
about-stored-offices = Centrele dumneavoastră salvate
about-stored-shell = Site-ul însuși, ca să se deschidă fără conexiune
about-stored-seen = Părți din hartă pe care le-ați văzut
about-stored-map = Harta fără internet
about-stored-nothing = nimic
about-delete = Ștergeți tot de pe acest dispozitiv
about-deleted = Totul este șters.
about-delete-failed = O parte nu a putut fi ștearsă. Ștergeți datele acestui site din setările browserului.
about-sources = Surse și licențe
about-source-basemap = Hartă
about-source-gazetteer = Localități și coduri poștale
about-source-icons = Pictograme
about-source-engine = Programul hărții
about-imprint = Date legale (Impressum)
about-imprint-placeholder = Aici vin datele legale ale organizației care ține acest site. Ea trebuie să le completeze.
about-accessibility = Accesibilitate
about-accessibility-text = Totul merge cu tastatura și cu cititorul de ecran. Lista conține tot ce arată harta.
about-statement = Declarație de accesibilitate
about-embedding = Puneți pe site-ul propriu
embed-open = Deschideți tot site-ul
