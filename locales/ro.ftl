# Română

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = Consiliere pentru migranți în Saxonia Inferioară
app-notice = Datele provin de pe pagini publice de internet. Cele mai multe servicii nu le-au confirmat încă.
skip-to-results = La rezultate
skip-to-map = La hartă
skip-map = Sari peste hartă
menu = Meniu
close = Închide
back-to-list = Înapoi la listă
language = Limbă
language-find = Caută o limbă
language-count = { $n ->
    [0] Nicio limbă nu se potrivește.
    [one] O limbă
    [few] { $n } limbi
   *[other] { $n } de limbi
 }
language-failed = Această limbă nu poate fi încărcată acum. Încercați din nou când aveți conexiune.
theme = Aspect
theme-auto = Ca dispozitivul
theme-light = Luminos
theme-dark = Întunecat
about = Despre această pagină
loading = Se încarcă serviciile…
load-failed = Serviciile nu au putut fi încărcate.
load-failed-why = Motiv: { $reason }.
load-failed-hint = Vă rugăm să încercați din nou. Există și o listă simplă, fără hartă.
load-retry = Încearcă din nou
plain-list = Lista simplă a tuturor serviciilor

## Suche
search-label = Unde sau ce căutați?
search-placeholder = Loc, cod poștal, nume sau temă
search-clear = Golește căutarea
search-suggestions = Sugestii
search-suggestions-count = { $n ->
    [0] Nicio sugestie
    [one] O sugestie
    [few] { $n } sugestii
   *[other] { $n } de sugestii
 }
search-place-hint = Loc
search-postcode-hint = Cod poștal
search-position = Folosește locația mea
search-position-name = Locația dumneavoastră
search-position-asking = Se caută locația…
search-position-denied = Locația nu este permisă. Scrieți un loc sau un cod poștal.
search-position-unavailable = Locația nu poate fi găsită acum. Scrieți un loc sau un cod poștal.

## Filter
filters = Filtre
filter-language = Limba consilierii
filter-language-chip = Limba: { $language }
filter-language-hint = Serviciile care nu indică o limbă rămân în listă, dar mai jos.
language-ku = Kurdă
language-kmr = Kurmanji
language-ckb = Sorani
language-prs = Dari
language-rom = Romani
filter-topic = Temă
filter-kind = Felul serviciului
filter-open = Deschis acum
filter-wheelchair = Accesibil cu scaun rulant
filter-channel = Program pentru
filter-district = District (Landkreis) sau oraș
filter-district-any = Toată Saxonia Inferioară (Niedersachsen)
filter-area = Parte din hartă
filter-area-remove = Scoate partea din hartă
filter-more = Mai multe filtre
filter-reset = Scoate toate filtrele
filter-text = Cuvânt: { $text }
filter-done = Gata
filter-show = { $n ->
    [0] Niciun serviciu
    [one] Arată un serviciu
    [few] Arată { $n } servicii
   *[other] Arată { $n } de servicii
 }
filter-count = { $n ->
    [one] un serviciu
    [few] { $n } servicii
   *[other] { $n } de servicii
 }

## Ergebnisse
results = Rezultate
results-count = { $n ->
    [0] Niciun serviciu găsit
    [one] Un serviciu
    [few] { $n } servicii
   *[other] { $n } de servicii
 }
results-origin = Distanța de la { $place }
results-origin-remove = Scoate locul „{ $place }”
results-shown = Se arată { $shown } din { $n }
results-more = { $n ->
    [one] Mai arată un serviciu
    [few] Mai arată { $n } servicii
   *[other] Mai arată { $n } de servicii
 }
results-none-hint = Așa găsiți servicii:
results-drop = { $n ->
    [one] Fără „{ $filter }”: un serviciu
    [few] Fără „{ $filter }”: { $n } servicii
   *[other] Fără „{ $filter }”: { $n } de servicii
 }
results-near = Arată serviciile din apropiere de { $place }
results-nearest = Fără aceste filtre, cel mai apropiat serviciu este la { $distance }:
group-speaks = Limba: { $language }
group-interpreter = Cu interpret
group-unstated = Limba nu este indicată
group-unstated-hint = Întrebați înainte dacă cineva vorbește această limbă: { $language }.
sort = Ordonează
sort-nearest = Distanță
sort-best = Cele mai potrivite
sort-name = Nume
show-list = Listă
show-map = Hartă
row-approximate = locație aproximativă
row-about = cca. { $distance }
row-no-place = fără adresă

## Zeiten
hours-open-until = Deschis până la { $time }
hours-open-end = Deschis, fără oră de închidere
hours-opens-today = Închis, se deschide azi la { $time }
hours-opens-tomorrow = Închis, se deschide mâine la { $time }
hours-opens-day = Închis, se deschide { $day } la { $time }
hours-closed = Închis
hours-unknown = Programul nu este cunoscut
hours-appointment = Doar cu programare
hours-paused = Închis temporar
hours-by-channel = { $state } · { $channel }
hours-heading = Program
hours-today = azi
hours-day-closed = închis
hours-range = { $from } – { $to }
hours-from = de la { $from }
hours-unknown-long = Programul nu este cunoscut aici. Cel mai bine sunați înainte.
hours-berlin-note = Toate orele sunt după ora Germaniei. De sărbători este de obicei închis.
channel-visit = personal
channel-phone = la telefon
channel-legal = consiliere juridică
channel-online = online
appointment-required = Doar cu programare
appointment-possible = Cu sau fără programare
appointment-walk_in = Fără programare
holiday-new_year = Anul Nou
holiday-good_friday = Vinerea Mare (Karfreitag)
holiday-easter_monday = Lunea Paștelui (Ostermontag)
holiday-labour_day = Ziua Muncii
holiday-ascension = Înălțarea Domnului (Himmelfahrt)
holiday-whit_monday = Lunea Rusaliilor (Pfingstmontag)
holiday-german_unity = Ziua Unității Germane
holiday-reformation = Ziua Reformei (Reformationstag)
holiday-christmas = Prima zi de Crăciun
holiday-second_christmas = A doua zi de Crăciun

## Arten
kind-migrationsberatung_land = Consiliere pentru migranți (Migrationsberatung)
kind-mbe = Consiliere pentru adulți (MBE)
kind-jmd = Serviciu pentru tineri migranți (Jugendmigrationsdienst)
kind-migrantenorganisation = Asociație a migranților (Migrantenorganisation)
kind-kompetenzzentrum = Centru de specialitate (Kompetenzzentrum)
kind-initiative = Inițiativă locală
kind-koordinierungsstelle = Birou de coordonare (Koordinierungsstelle)
kind-behoerde = Autoritate (Behörde)
kind-other = Alt serviciu
kind-about-migrationsberatung_land = Consiliază gratuit și confidențial în toate întrebările despre ședere și viața de zi cu zi. Plătit de landul Saxonia Inferioară.
kind-about-mbe = Consiliere pentru adulți nou-veniți, de la 27 de ani. Gratuit, plătit de statul federal.
kind-about-jmd = Ajută tinerii de la 12 la 27 de ani: școală, formare, limba germană, viața de zi cu zi. Gratuit.
kind-about-migrantenorganisation = O asociație înființată chiar de migranți.
kind-about-kompetenzzentrum = Specialiști pe o temă, de exemplu sănătate sau recunoașterea diplomelor.
kind-about-initiative = Loc de întâlnire sau ajutor în apropiere, adesea voluntar.
kind-about-koordinierungsstelle = Leagă ofertele din districtul sau orașul său și spune cine răspunde. Adesea nu consiliază persoane.
kind-about-behoerde = Serviciu al unui oraș sau district.
kind-about-other = Un alt loc din rețea.

## Themen
topic-aufenthaltsrecht = Dreptul de ședere (Aufenthaltsrecht)
topic-asylverfahren = Procedura de azil (Asylverfahren)
topic-sozialrecht = Bani și ajutoare sociale
topic-behoerden = Scrisori și autorități
topic-arbeit = Muncă
topic-ausbildung = Formare și diplome
topic-sprache = Învățarea limbii germane
topic-schule = Școală
topic-wohnen = Locuință
topic-familie = Familie
topic-gesundheit = Sănătate
topic-jugend = Tineri
topic-rueckkehr = Întoarcerea în țară
topic-gewaltschutz = Protecție împotriva violenței
topic-antidiskriminierung = Discriminare
topic-about-aufenthaltsrecht = Întrebări despre viză, permis de ședere, Duldung și cetățenie.
topic-about-asylverfahren = De la cererea de azil și interviu până la plângerea împotriva unei decizii.
topic-about-sozialrecht = Bani de la autorități: pentru trai, pentru copii sau locuință. Și ajutor la datorii.
topic-about-behoerden = A înțelege scrisori, a completa formulare, a pregăti programări la autorități.
topic-about-arbeit = Căutarea unui loc de muncă, dreptul de a munci, drepturi la locul de muncă.
topic-about-ausbildung = Începerea unei formări sau a unei facultăți, recunoașterea diplomelor din alte țări.
topic-about-sprache = Găsirea unui curs de integrare, a unui curs de germană sau a unui grup de conversație.
topic-about-schule = Înscrierea copiilor la grădiniță sau școală și sprijinul acolo.
topic-about-wohnen = Găsirea unei locuințe, contract de chirie, mutare, certuri cu proprietarul.
topic-about-familie = Aducerea familiei în Germania, viața de cuplu, copii și educație.
topic-about-gesundheit = Medic și asigurare de sănătate, boală, suferință sufletească, sarcină.
topic-about-jugend = Ajutor pentru tineri până la 27 de ani.
topic-about-rueckkehr = Întoarcerea de bunăvoie în țară: ce este posibil și ce ajutor există.
topic-about-gewaltschutz = Ajutor în caz de violență în familie, amenințări și trafic de persoane.
topic-about-antidiskriminierung = Ajutor când oamenii sunt nedreptățiți sau atacați din cauza originii, religiei sau culorii pielii.

## Eine Stelle
member-call = Sună
member-write = Scrie un e-mail
member-website = Pagină de internet
member-directions = Arată drumul
member-appointment = Fă o programare
member-address = Adresă
member-provider = Organizația responsabilă (Träger)
member-languages = Limbi
member-languages-unstated = Nu este indicat. Întrebați de limba dumneavoastră sau de un interpret.
member-interpreter = Este posibil un interpret.
member-language-hours = { $language }: { $times }
member-topics = Teme
member-topics-unstated = Nu este indicat.
member-kind = Felul serviciului
member-district = Districtul sau orașul responsabil
member-access = Accesibilitate
wheelchair-yes = Accesibil cu scaun rulant
wheelchair-limited = Parțial accesibil cu scaun rulant
wheelchair-no = Nu este accesibil cu scaun rulant
member-no-place = Acest serviciu nu are adresă aici.
member-approximate-postcode = Locația de pe hartă este aproximativă: centrul zonei codului poștal.
member-approximate-city = Locația de pe hartă este aproximativă: centrul localității.
member-provenance = De unde sunt datele
member-unconfirmed = Serviciul nu a confirmat încă.
member-confirmed = Confirmat de serviciu la { $date }.
member-source = Date de pe { $source }.
member-source-dated = Date de pe { $source }, { $date }.
member-report = Anunță o greșeală
member-report-subject = Greșeală la „{ $name }”
member-report-body = Ce nu este corect (telefon, adresă, program, limbi…)?
member-share = Trimite linkul
member-shared = Link copiat
member-print = Tipărește
member-read = Citește cu voce tare
member-read-stop = Oprește citirea
desk-title = O propoziție de arătat
desk-hint = Arătați această propoziție la serviciu sau citiți-o la telefon.
desk-text = Bună ziua. Caut consiliere. Limba mea: { $language }. Mă poate ajuta cineva în această limbă? Sau este posibil un interpret?
member-on-map = Arată pe hartă
member-gone = Acest serviciu nu mai este în listă.
member-counsels-no = Acest serviciu nu consiliază persoane. Vă spune care este consilierea potrivită.

## Karte
map = Hartă
map-label = Harta serviciilor. Săgețile o mută, plus și minus măresc și micșorează, Home arată toată Saxonia Inferioară, Enter alege districtul din mijloc. Cu tasta Tab ajungeți la servicii. Tot ce este important este și în listă.
map-zoom-in = Mărește
map-zoom-out = Micșorează
map-whole = Toată Saxonia Inferioară
map-position = Locația mea
map-failed = Harta nu a putut fi încărcată. Lista arată toate serviciile.
map-sources = Sursele hărții
map-cluster = { $n ->
    [one] Un serviciu aici
    [few] { $n } servicii aici
   *[other] { $n } de servicii aici
 }
map-near = { $n ->
    [one] Un serviciu la { $place }
    [few] { $n } servicii la { $place }
   *[other] { $n } de servicii la { $place }
 }
map-open = { $name }, deschide
map-list = Servicii în această parte a hărții
map-search = Caută aici
map-choose = Arată doar { $district }
map-unchoose = Nu mai alege { $district }
map-clear = Renunță la district
map-missing = O parte din hartă nu poate fi încărcată acum.
map-two-fingers = Mișcați harta cu două degete.
map-ctrl-wheel = Pentru a mări harta, țineți apăsată tasta Ctrl (⌘ pe Mac) și rotiți rotița mouse-ului.
map-legend = Ce înseamnă semnele
map-counsels = Consiliază persoane
map-others = Alte servicii, adesea fără consiliere
map-marks = În plus
map-legend-cluster = Mai multe servicii, cu numărul lor.
map-legend-approximate = Locație aproximativă: se cunoaște doar localitatea sau codul poștal. Cercul din puncte arată imprecizia medie, cam { $distance } în jur.

## Daten
data-state = Date din { $date }
data-updating = Se actualizează…
data-updated = Datele sunt actualizate.
data-trouble = Date din { $date }. Actualizarea nu este posibilă: { $reason }.
data-trouble-undated = Date salvate. Actualizarea nu este posibilă: { $reason }.
reason-unreachable = fără conexiune
reason-slow = conexiunea este prea lentă
reason-cut-off = conexiunea s-a întrerupt
reason-missing = serverul nu găsește datele
reason-busy = serverul este supraîncărcat
reason-server = serverul anunță o eroare
reason-too-large = răspunsul este prea mare
reason-web-page = a venit o pagină de internet, poate o conectare la Wi-Fi
reason-no-feed = răspunsul serverului nu poate fi citit
reason-wrong-profile = formatul răspunsului este necunoscut
reason-shrunk = datele noi sunt incomplete
data-offline = Fără conexiune. Pagina merge mai departe cu datele salvate.
data-refresh = Actualizează acum
data-memory = Acest browser nu salvează nimic. Data viitoare, fără conexiune, datele nu vor fi aici.
data-full = Memoria pentru această pagină este plină. Data viitoare, fără conexiune, datele nu vor fi aici.

## Gemerkt, neue Version, ohne Verbindung
saved-title = Servicii salvate
saved-add = Salvează
saved-remove = Nu mai păstra
saved-mark = salvat
saved-none = Nu ați salvat încă niciun serviciu. Pe pagina fiecărui serviciu este butonul „Salvează”.
saved-hint = Ce salvați rămâne doar pe acest dispozitiv.
update-ready = Există o versiune nouă a acestei pagini.
update-now = Schimbă acum
update-later = Mai târziu
offline-map = Harta pentru drum
offline-map-hint = Fără conexiune, harta arată doar ce ați văzut deja. Dacă o salvați, este toată aici.
offline-map-size = Toată harta are { $size }.
offline-map-sparing = Dispozitivul dumneavoastră economisește date. De aceea pagina nu încarcă nimic dinainte.
offline-map-save = Salvează harta
offline-map-saving = Harta se salvează…
offline-map-loading = { $done } din { $size }
offline-map-stop = Anulează
offline-map-saved = Harta este salvată.
offline-map-drop = Șterge harta salvată
offline-map-no-room = Nu este loc suficient pe acest dispozitiv.
offline-map-failed = Harta nu a putut fi salvată. Încercați din nou cu o conexiune mai bună.

## Über diese Seite
about-lead = Această pagină arată serviciile din rețeaua { -netzwerk } (KMN). Este gratuită și fără înscriere.
about-data = Datele
about-data-publisher = Publicat de
about-data-licence = Licență
about-data-modified = Datele sunt din
about-data-checked = Ultima verificare pe server
about-data-attempt = Ultima încercare
about-data-attempt-failed = nereușită: { $reason }{ $code }
about-data-count = Servicii în listă
about-data-problems = { $n ->
    [0] Toate înregistrările pot fi citite.
    [one] O înregistrare are o greșeală.
    [few] { $n } date au greșeli.
   *[other] { $n } de date au greșeli.
 }
about-data-never = încă niciodată
about-unconfirmed = Datele au fost adunate de pe pagini publice de internet. Serviciile nu le-au confirmat încă. Fiecare înregistrare își spune sursa.
about-privacy = Protecția datelor
about-privacy-text = Fără cookie-uri, fără înscriere, fără servere străine. Căutarea rămâne pe dispozitivul dumneavoastră. Locația este folosită doar dacă doriți și nu este trimisă.
about-stored = Ce este salvat pe acest dispozitiv
about-stored-feed = Lista serviciilor, ca să fie și fără conexiune
about-stored-prefs = Limba și aspectul alese
about-stored-favourites = Serviciile dumneavoastră salvate
about-stored-shell = Pagina însăși, ca să se deschidă fără conexiune
about-stored-seen = Părți din hartă pe care le-ați văzut
about-stored-map = Harta pentru drum
about-stored-nothing = nimic
about-delete = Șterge tot de pe acest dispozitiv
about-deleted = Totul este șters.
about-delete-failed = O parte nu a putut fi ștearsă. Ștergeți datele acestei pagini din setările browserului.
about-sources = Surse și licențe
about-source-basemap = Hartă
about-source-gazetteer = Localități și coduri poștale
about-source-icons = Pictograme
about-source-engine = Programul hărții
about-imprint = Date legale (Impressum)
about-imprint-placeholder = Aici stau datele legale ale celui care ține această pagină. El trebuie să le completeze.
about-accessibility = Accesibilitate
about-accessibility-text = Totul merge cu tastatura și cu cititorul de ecran. Lista conține tot ce arată harta.
about-statement = Declarație de accesibilitate
about-embedding = Pune pe propria pagină
embed-open = Deschide complet
