# Deutsch: die Quelle. Ihre Schlüssel, in dieser Reihenfolge, gelten für alle Sprachen.
# Ton: ruhig, genau, höflich; kurze Sätze; „Stelle“ für jede Einrichtung im Netzwerk.

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = Migrationsberatung in Niedersachsen finden
app-notice = Die Angaben stammen von öffentlichen Internetseiten. Die meisten Stellen haben sie noch nicht bestätigt.
skip-to-results = Zu den Ergebnissen springen
skip-to-map = Zur Karte springen
skip-map = Karte überspringen
menu = Menü
close = Schließen
back-to-list = Zurück zur Liste
language = Sprache
language-find = Sprache suchen
language-count = { $n ->
    [0] Keine Sprache passt dazu.
    [one] Eine Sprache
   *[other] { $n } Sprachen
 }
language-failed = Diese Sprache lässt sich gerade nicht laden. Versuchen Sie es noch einmal, wenn Sie wieder eine Verbindung haben.
theme = Darstellung
theme-auto = Wie das Gerät
theme-light = Hell
theme-dark = Dunkel
about = Über diese Seite
loading = Die Stellen werden geladen …
load-failed = Die Stellen konnten nicht geladen werden.
load-failed-why = Grund: { $reason }.
load-failed-hint = Bitte versuchen Sie es noch einmal. Es gibt auch eine einfache Liste ohne Karte.
load-retry = Noch einmal versuchen
plain-list = Einfache Liste aller Stellen

## Suche
search-label = Wo oder was suchen Sie?
search-placeholder = Ort, Postleitzahl, Name oder Thema
search-clear = Suche leeren
search-suggestions = Vorschläge
search-suggestions-count = { $n ->
    [0] Keine Vorschläge
    [one] Ein Vorschlag
   *[other] { $n } Vorschläge
 }
search-place-hint = Ort
search-postcode-hint = Postleitzahl
search-position = Meinen Standort verwenden
search-position-name = Ihr Standort
search-kept = Ihre Eingabe bleibt. Die Suche startet gleich …
search-position-asking = Standort wird bestimmt …
search-position-denied = Der Standort ist nicht freigegeben. Geben Sie einen Ort oder eine Postleitzahl ein.
search-position-unavailable = Der Standort lässt sich gerade nicht bestimmen. Geben Sie einen Ort oder eine Postleitzahl ein.
search-position-vague = Der Standort ist nur ungefähr bekannt. Geben Sie einen Ort oder eine Postleitzahl ein.
search-position-outside = Ihr Standort liegt außerhalb von Niedersachsen. Geben Sie einen Ort oder eine Postleitzahl ein.

## Filter
filters = Filter
filter-language = Beratungssprache
filter-language-chip = Spricht { $language }
filter-language-hint = Stellen ohne Angabe zur Sprache bleiben in der Liste, aber weiter unten.
language-ku = Kurdisch
language-kmr = Kurmandschi
language-ckb = Sorani
language-prs = Dari
language-rom = Romanes
filter-topic = Thema
filter-kind = Art der Stelle
filter-open = Jetzt geöffnet
filter-wheelchair = Mit Rollstuhl zugänglich
filter-channel = Art der Beratung
filter-district = Landkreis oder Stadt
filter-district-any = Ganz Niedersachsen
filter-area = Kartenausschnitt
filter-area-remove = Kartenausschnitt entfernen
filter-more = Mehr Filter
filter-reset = Alle Filter entfernen
filter-text = Suchwort { $text }
filter-done = Fertig
filter-show = { $n ->
    [0] Keine Stelle
    [one] Eine Stelle zeigen
   *[other] { $n } Stellen zeigen
 }
filter-count = { $n ->
    [one] eine Stelle
   *[other] { $n } Stellen
 }

## Ergebnisse
results = Ergebnisse
results-count = { $n ->
    [0] Keine Stelle gefunden
    [one] Eine Stelle
   *[other] { $n } Stellen
 }
results-origin = Entfernung ab: { $place }
results-origin-remove = Ort „{ $place }“ entfernen
results-shown = { $shown } von { $n } gezeigt
results-more = { $n ->
    [one] Noch eine Stelle zeigen
   *[other] Weitere { $n } Stellen zeigen
 }
results-none-hint = So finden Sie Stellen:
results-drop = { $n ->
    [one] Ohne „{ $filter }“: eine Stelle
   *[other] Ohne „{ $filter }“: { $n } Stellen
 }
results-near = Stellen nahe { $place } zeigen
results-nearest = Die nächste Stelle ohne diese Filter ist { $distance } entfernt:
group-speaks = Sprechen { $language }
group-interpreter = Mit Dolmetschen
group-unstated = Sprache nicht angegeben
group-unstated-hint = Fragen Sie am besten vorher, ob jemand { $language } spricht.
sort = Sortieren
sort-nearest = Entfernung
sort-best = Beste Treffer
sort-name = Name
show-list = Liste
show-map = Karte
row-approximate = ungefähre Lage
row-about = ca. { $distance }
row-no-place = ohne Adresse
outdated-call = Angaben von { $year }: bitte vorher anrufen
outdated-ask = Angaben von { $year }: bitte vorher nachfragen

## Zeiten
hours-open-until = Offen bis { $time } Uhr
hours-open-end = Geöffnet, Ende offen
hours-opens-today = Geschlossen, öffnet heute um { $time } Uhr
hours-opens-tomorrow = Geschlossen, öffnet morgen um { $time } Uhr
hours-opens-day = Geschlossen, öffnet { $day } um { $time } Uhr
hours-closed = Geschlossen
hours-unknown = Öffnungszeiten nicht bekannt
hours-appointment = Nur mit Termin
hours-paused = Vorübergehend geschlossen
hours-by-channel = { $state } · { $channel }
hours-heading = Öffnungszeiten
hours-today = heute
hours-day-closed = geschlossen
hours-range = { $from } – { $to } Uhr
hours-from = ab { $from } Uhr
hours-nth = { $days } (nur der { $which } im Monat)
hours-last = letzte
hours-since = ab { $date }
hours-until = bis { $date }
hours-holidays = auch an Feiertagen
hours-unknown-long = Die Öffnungszeiten sind hier nicht bekannt. Rufen Sie am besten vorher an.
hours-berlin-note = Alle Zeiten gelten in Niedersachsen. An Feiertagen ist meist geschlossen.
channel-visit = persönlich
channel-phone = am Telefon
channel-legal = Rechtsberatung
channel-online = online
appointment-required = Nur mit Termin
appointment-possible = Mit oder ohne Termin
appointment-walk_in = Ohne Termin
holiday-new_year = Neujahr
holiday-good_friday = Karfreitag
holiday-easter_monday = Ostermontag
holiday-labour_day = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-whit_monday = Pfingstmontag
holiday-german_unity = Tag der Deutschen Einheit
holiday-reformation = Reformationstag
holiday-christmas = 1. Weihnachtstag
holiday-second_christmas = 2. Weihnachtstag

## Arten
kind-migrationsberatung_land = Migrationsberatung
kind-mbe = Beratung für Erwachsene (MBE)
kind-jmd = Jugendmigrationsdienst
kind-migrantenorganisation = Migrantenorganisation
kind-kompetenzzentrum = Kompetenzzentrum
kind-initiative = Initiative
kind-koordinierungsstelle = Koordinierungsstelle
kind-behoerde = Behörde
kind-other = Andere Stelle
kind-about-migrationsberatung_land = Berät kostenlos und vertraulich in allen Fragen rund um Aufenthalt und Alltag. Gefördert vom Land Niedersachsen.
kind-about-mbe = Migrationsberatung für erwachsene Zugewanderte ab 27 Jahren. Kostenlos, gefördert vom Bund.
kind-about-jmd = Begleitet junge Menschen von 12 bis 27 Jahren: Schule, Ausbildung, Deutsch, Alltag. Kostenlos.
kind-about-migrantenorganisation = Ein Verein, den Zugewanderte selbst gegründet haben.
kind-about-kompetenzzentrum = Fachstelle für ein bestimmtes Thema, zum Beispiel Gesundheit oder Anerkennung von Abschlüssen.
kind-about-initiative = Treffpunkt oder Hilfe vor Ort, oft ehrenamtlich.
kind-about-koordinierungsstelle = Verbindet die Angebote in ihrem Landkreis oder ihrer Stadt und sagt, wer zuständig ist. Oft keine Beratung einzelner Personen.
kind-about-behoerde = Amt oder Dienststelle einer Stadt oder eines Landkreises.
kind-about-other = Eine andere Einrichtung im Netzwerk.

## Themen
topic-aufenthaltsrecht = Aufenthaltsrecht
topic-asylverfahren = Asylverfahren
topic-sozialrecht = Geld und Sozialrecht
topic-behoerden = Briefe und Behörden
topic-arbeit = Arbeit
topic-ausbildung = Ausbildung und Anerkennung
topic-sprache = Deutsch lernen
topic-schule = Schule
topic-wohnen = Wohnen
topic-familie = Familie
topic-gesundheit = Gesundheit
topic-jugend = Jugend
topic-rueckkehr = Rückkehr
topic-gewaltschutz = Schutz vor Gewalt
topic-antidiskriminierung = Diskriminierung
topic-about-aufenthaltsrecht = Fragen zu Visum, Aufenthaltserlaubnis, Duldung und Einbürgerung.
topic-about-asylverfahren = Vom Asylantrag über die Anhörung bis zur Klage gegen einen Bescheid.
topic-about-sozialrecht = Geld vom Amt: zum Leben, für Kinder oder für die Wohnung. Und was bei Schulden hilft.
topic-about-behoerden = Briefe verstehen, Formulare ausfüllen, Termine bei Ämtern vorbereiten.
topic-about-arbeit = Arbeit suchen, arbeiten dürfen, Rechte am Arbeitsplatz.
topic-about-ausbildung = Eine Ausbildung oder ein Studium beginnen, Abschlüsse aus anderen Ländern anerkennen lassen.
topic-about-sprache = Einen Integrationskurs, Deutschkurs oder Sprachtreff finden.
topic-about-schule = Kinder in Kita oder Schule anmelden und begleiten.
topic-about-wohnen = Eine Wohnung finden, Mietvertrag, Umzug, Streit mit dem Vermieter.
topic-about-familie = Die Familie nach Deutschland holen, Partnerschaft, Kinder und Erziehung.
topic-about-gesundheit = Arzt und Krankenversicherung, Krankheit, seelische Belastung, Schwangerschaft.
topic-about-jugend = Hilfe für junge Menschen bis 27 Jahre.
topic-about-rueckkehr = Freiwillig in das Herkunftsland zurückkehren: was möglich ist und welche Hilfe es gibt.
topic-about-gewaltschutz = Hilfe bei Gewalt in der Familie, bei Bedrohung und bei Menschenhandel.
topic-about-antidiskriminierung = Hilfe, wenn Menschen wegen Herkunft, Religion oder Hautfarbe benachteiligt oder angegriffen werden.

## Eine Stelle
member-call = Anrufen
member-write = E-Mail schreiben
member-website = Internetseite
member-phone = Telefon
member-mail = E-Mail
member-directions = Weg zeigen
member-appointment = Termin vereinbaren
member-address = Adresse
member-provider = Träger
member-languages = Sprachen
member-languages-unstated = Nicht angegeben. Fragen Sie nach Ihrer Sprache oder nach Dolmetschen.
member-interpreter = Dolmetschen ist möglich.
member-language-hours = { $language }: { $times }
member-topics = Themen
member-topics-unstated = Nicht angegeben.
member-kind = Art der Stelle
member-district = Zuständig für
member-access = Barrierefreiheit
wheelchair-yes = Mit Rollstuhl zugänglich
wheelchair-limited = Mit Rollstuhl eingeschränkt zugänglich
wheelchair-no = Nicht mit Rollstuhl zugänglich
member-no-place = Diese Stelle hat hier keine Adresse.
member-approximate-postcode = Die Lage auf der Karte ist ungefähr: Mitte des Postleitzahlgebiets.
member-approximate-city = Die Lage auf der Karte ist ungefähr: Mitte des Ortes.
member-provenance = Herkunft der Angaben
member-unconfirmed = Noch nicht von der Stelle bestätigt.
member-confirmed = Von der Stelle bestätigt am { $date }.
member-source = Angaben von { $source }.
member-source-dated = Angaben von { $source }, { $date }.
member-report = Fehler melden
member-report-subject = Fehler im Eintrag „{ $name }“
member-report-body = Was stimmt nicht (Telefon, Adresse, Zeiten, Sprachen …)?
member-share = Link teilen
member-shared = Link kopiert
member-print = Drucken
member-read = Vorlesen
member-read-stop = Nicht mehr vorlesen
desk-title = Satz zum Zeigen
desk-hint = Zeigen Sie diesen Satz in der Stelle, oder lesen Sie ihn am Telefon vor.
desk-text = Guten Tag. Ich suche Beratung. Ich spreche { $language }. Kann mir jemand in dieser Sprache helfen? Oder ist Dolmetschen möglich?
member-on-map = Auf der Karte zeigen
member-gone = Diese Stelle steht nicht mehr im Verzeichnis.
member-damaged = Dieser Link ist beschädigt. Suchen Sie die Stelle in der Liste.
member-counsels-no = Diese Stelle berät keine einzelnen Personen. Sie nennt Ihnen die richtige Beratung.

## Karte
map = Karte
map-label = Karte der Stellen. Die Pfeiltasten verschieben sie, Plus und Minus vergrößern und verkleinern, Pos1 zeigt ganz Niedersachsen, die Eingabetaste wählt den Landkreis in der Mitte. Mit der Tabulatortaste kommen Sie zu den Stellen. Alles Wichtige steht auch in der Liste.
map-zoom-in = Vergrößern
map-zoom-out = Verkleinern
map-whole = Ganz Niedersachsen
map-position = Mein Standort
map-failed = Die Karte konnte nicht geladen werden. Die Liste zeigt alle Stellen.
map-sources = Kartenquellen
map-cluster = { $n ->
    [one] Eine Stelle hier
   *[other] { $n } Stellen hier
 }
map-near = { $n ->
    [one] Eine Stelle bei { $place }
   *[other] { $n } Stellen bei { $place }
 }
map-open = { $name }, öffnen
map-list = Stellen in diesem Ausschnitt der Karte
map-search = Hier suchen
map-choose = Nur { $district } zeigen
map-unchoose = { $district } nicht mehr auswählen
map-clear = Auswahl des Landkreises aufheben
map-missing = Ein Teil der Karte lässt sich gerade nicht laden.
map-two-fingers = Bewegen Sie die Karte mit zwei Fingern.
map-ctrl-wheel = Halten Sie die Taste Strg (auf dem Mac ⌘) gedrückt und drehen Sie das Mausrad, um die Karte zu vergrößern.
map-legend = Zeichenerklärung
map-counsels = Beraten einzelne Personen
map-others = Andere Stellen, oft ohne Beratung
map-marks = Außerdem
map-legend-cluster = Mehrere Stellen, mit ihrer Anzahl.
map-legend-approximate = Ungefähre Lage: Nur der Ort oder die Postleitzahl ist bekannt. Der gepunktete Kreis zeigt, wie ungenau das im Mittel ist, nämlich etwa { $distance } im Umkreis.

## Daten
data-state = Stand: { $date }
data-updating = Wird aktualisiert …
data-updated = Die Angaben sind aktualisiert.
data-trouble = Angaben vom { $date }. Aktualisieren nicht möglich: { $reason }.
data-trouble-undated = Gespeicherte Angaben. Aktualisieren nicht möglich: { $reason }.
reason-unreachable = keine Verbindung
reason-slow = die Verbindung ist zu langsam
reason-cut-off = die Verbindung ist abgebrochen
reason-missing = der Server findet die Angaben nicht
reason-busy = der Server ist überlastet
reason-server = der Server meldet einen Fehler
reason-too-large = die Antwort ist zu groß
reason-web-page = es kam eine Internetseite, vielleicht eine Anmeldung im WLAN
reason-no-feed = die Antwort des Servers ist nicht lesbar
reason-wrong-profile = die Antwort hat ein unbekanntes Format
reason-shrunk = die neuen Angaben sind unvollständig
data-offline = Keine Verbindung. Die Seite arbeitet mit den gespeicherten Angaben weiter.
data-refresh = Jetzt aktualisieren
data-memory = Dieser Browser speichert nichts. Ohne Verbindung sind die Angaben beim nächsten Mal nicht da.
data-full = Der Speicher für diese Seite ist voll. Ohne Verbindung sind die Angaben beim nächsten Mal nicht da.

## Gemerkt, neue Version, ohne Verbindung
saved-title = Gemerkte Stellen
saved-add = Merken
saved-remove = Nicht mehr merken
saved-mark = gemerkt
saved-blocked = Nicht gemerkt. Dieser Browser speichert nichts.
saved-full = Nicht gemerkt. Der Speicher für diese Seite ist voll.
saved-none = Sie haben noch keine Stelle gemerkt. Auf der Seite jeder Stelle gibt es den Knopf „Merken“.
saved-hint = Was Sie sich merken, bleibt nur auf diesem Gerät.
update-ready = Eine neue Version dieser Seite ist bereit.
update-now = Jetzt wechseln
update-later = Später
offline-map = Karte für unterwegs
offline-map-hint = Ohne Verbindung zeigt die Karte nur, was Sie schon gesehen haben. Gespeichert ist sie ganz da.
offline-map-size = Die ganze Karte hat { $size }.
offline-map-sparing = Ihr Gerät spart Daten. Deshalb lädt diese Seite nichts von selbst im Voraus.
offline-map-save = Karte speichern
offline-map-saving = Die Karte wird gespeichert …
offline-map-loading = { $done } von { $size }
offline-map-stop = Abbrechen
offline-map-saved = Die Karte ist gespeichert.
offline-map-drop = Gespeicherte Karte löschen
offline-map-no-room = Auf diesem Gerät ist nicht genug Platz frei.
offline-map-failed = Die Karte konnte nicht gespeichert werden. Bitte versuchen Sie es mit einer besseren Verbindung noch einmal.

## Über diese Seite
about-lead = Dieser Finder zeigt Stellen im Netzwerk { -netzwerk } (KMN). Er ist kostenlos und ohne Anmeldung.
about-data = Die Angaben
about-data-publisher = Herausgeber
about-data-licence = Lizenz
about-data-modified = Stand der Angaben
about-data-checked = Zuletzt beim Server geprüft
about-data-attempt = Letzter Versuch
about-data-attempt-failed = nicht gelungen: { $reason }{ $code }
about-data-count = Stellen im Verzeichnis
about-data-problems = { $n ->
    [0] Alle Einträge sind lesbar.
    [one] Eine Angabe enthält einen Fehler.
   *[other] { $n } Angaben enthalten Fehler.
 }
about-data-never = noch nie
about-unconfirmed = Die Angaben wurden aus öffentlichen Internetseiten zusammengestellt. Sie sind noch nicht von den Stellen bestätigt. Jeder Eintrag nennt seine Quelle.
about-privacy = Datenschutz
about-privacy-text = Keine Cookies, keine Anmeldung, keine fremden Server. Ihre Suche bleibt auf Ihrem Gerät. Ihr Standort wird nur auf Ihren Wunsch benutzt und nicht gesendet.
about-stored = Was auf diesem Gerät gespeichert ist
about-stored-feed = Das Verzeichnis der Stellen, damit es ohne Verbindung da ist
about-stored-prefs = Ihre Wahl von Sprache und Darstellung
about-stored-offices = Ihre gemerkten Stellen
about-stored-shell = Die Seite selbst, damit sie ohne Verbindung startet
about-stored-seen = Teile der Karte, die Sie gesehen haben
about-stored-map = Die Karte für unterwegs
about-stored-nothing = nichts
about-delete = Alles auf diesem Gerät löschen
about-deleted = Alles ist gelöscht.
about-delete-failed = Ein Teil konnte nicht gelöscht werden. Löschen Sie die Daten dieser Seite in den Einstellungen des Browsers.
about-sources = Quellen und Lizenzen
about-source-basemap = Karte
about-source-gazetteer = Orte und Postleitzahlen
about-source-icons = Symbole
about-source-engine = Kartenprogramm
about-imprint = Impressum
about-imprint-placeholder = Hier steht das Impressum der Stelle, die diesen Finder betreibt. Der Betreiber muss es ausfüllen.
about-accessibility = Barrierefreiheit
about-accessibility-text = Alles geht mit der Tastatur und mit dem Bildschirmvorleser. Die Liste enthält alles, was die Karte zeigt.
about-statement = Erklärung zur Barrierefreiheit
about-embedding = Auf der eigenen Internetseite einbetten
embed-open = Im ganzen Finder öffnen
