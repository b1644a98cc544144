# Einfache Sprache (not „Leichte Sprache“): short main clauses, „Sie“, long compounds with a hyphen, digits.

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = Migrations-Beratung in Niedersachsen finden
app-notice = Die Angaben kommen von öffentlichen Internet-Seiten. Die meisten Stellen haben sie noch nicht geprüft.
skip-to-results = Zu den Ergebnissen
skip-to-map = Zur Karte
skip-map = Karte überspringen
menu = Menü
close = Schließen
back-to-list = Zurück zur Liste
language = Sprache
language-find = Sprache suchen
language-count = { $n ->
    [0] Diese Sprache gibt es hier nicht.
    [one] 1 Sprache
   *[other] { $n } Sprachen
 }
language-failed = Diese Sprache kann gerade nicht geladen werden. Sie brauchen Internet. Versuchen Sie es dann noch einmal.
theme = Aussehen
theme-auto = Wie das Gerät
theme-light = Hell
theme-dark = Dunkel
about = Über diese Seite
loading = Die Stellen werden geladen …
load-failed = Die Stellen konnten nicht geladen werden.
load-failed-why = Der Grund ist: { $reason }.
load-failed-hint = Versuchen Sie es bitte noch einmal. Es gibt auch eine einfache Liste ohne Karte.
load-retry = Noch einmal versuchen
plain-list = Einfache Liste mit allen Stellen

## Suche
search-label = Wo oder was suchen Sie?
search-placeholder = Ort, Post-Leitzahl, Name oder Thema
search-clear = Suche löschen
search-suggestions = Vorschläge
search-suggestions-count = { $n ->
    [0] Keine Vorschläge
    [one] 1 Vorschlag
   *[other] { $n } Vorschläge
 }
search-place-hint = Ort
search-postcode-hint = Post-Leitzahl
search-position = Meinen Standort benutzen
search-position-name = Ihr Standort
search-kept = Ihre Wörter bleiben hier stehen. Die Suche startet gleich …
search-position-asking = Wo sind Sie gerade? Wir suchen Ihren Standort …
search-position-denied = Diese Seite darf Ihren Standort nicht sehen. Schreiben Sie einen Ort oder eine Post-Leitzahl.
search-position-unavailable = Ihr Standort ist gerade nicht zu finden. Schreiben Sie einen Ort oder eine Post-Leitzahl.
search-position-vague = Ihr Standort ist nur ungefähr bekannt. Schreiben Sie einen Ort oder eine Post-Leitzahl.
search-position-outside = Sie sind gerade nicht in Niedersachsen. Schreiben Sie einen Ort oder eine Post-Leitzahl.

## Filter
filters = Auswahl
filter-language = Sprache der Beratung
filter-language-chip = Spricht { $language }
filter-language-hint = Bei manchen Stellen fehlt die Sprache. Diese Stellen stehen weiter unten in der Liste.
language-ku = Kurdisch
language-kmr = Kurmandschi
language-ckb = Sorani
language-prs = Dari
language-rom = Romanes
filter-topic = Thema
filter-kind = Art der Stelle
filter-open = Jetzt offen
filter-wheelchair = Mit Rollstuhl möglich
filter-channel = Zeiten für
filter-district = Landkreis oder Stadt
filter-district-any = Ganz Niedersachsen
filter-area = Teil der Karte
filter-area-remove = Teil der Karte entfernen
filter-more = Mehr Auswahl
filter-reset = Ganze Auswahl löschen
filter-text = Wort: { $text }
filter-done = Fertig
filter-show = { $n ->
    [0] Keine Stelle
    [one] 1 Stelle zeigen
   *[other] { $n } Stellen zeigen
 }
filter-count = { $n ->
    [one] 1 Stelle
   *[other] { $n } Stellen
 }

## Ergebnisse
results = Ergebnisse
results-count = { $n ->
    [0] Keine Stelle gefunden
    [one] 1 Stelle
   *[other] { $n } Stellen
 }
results-origin = Entfernung ab { $place }
results-origin-remove = Ort „{ $place }“ entfernen
results-shown = Sie sehen { $shown } von { $n }
results-more = { $n ->
    [one] Noch 1 Stelle zeigen
   *[other] Noch { $n } Stellen zeigen
 }
results-none-hint = So finden Sie Stellen:
results-drop = { $n ->
    [one] Ohne „{ $filter }“: 1 Stelle
   *[other] Ohne „{ $filter }“: { $n } Stellen
 }
results-near = Stellen nahe bei { $place } zeigen
results-nearest = Ohne diese Auswahl ist die nächste Stelle { $distance } entfernt:
group-speaks = Hier spricht man { $language }
group-interpreter = Hier kann jemand übersetzen (Dolmetschen)
group-unstated = Sprache nicht bekannt
group-unstated-hint = Fragen Sie am besten vorher: Spricht dort jemand { $language }?
sort = Ordnen
sort-nearest = Entfernung
sort-best = Passt am besten
sort-name = Name
show-list = Liste
show-map = Karte
row-approximate = Ort ist ungefähr
row-about = etwa { $distance }
row-no-place = ohne Adresse
outdated-call = Die Angaben sind von { $year }. Rufen Sie bitte vorher an.
outdated-ask = Die Angaben sind von { $year }. Fragen Sie bitte vorher nach.

## Zeiten
hours-open-until = Offen bis { $time } Uhr
hours-open-end = Offen, das Ende ist nicht bekannt
hours-opens-today = Geschlossen. Öffnet heute um { $time } Uhr
hours-opens-tomorrow = Geschlossen. Öffnet morgen um { $time } Uhr
hours-opens-day = Geschlossen. Öffnet am { $day } um { $time } Uhr
hours-closed = Geschlossen
hours-unknown = Öffnungs-Zeiten nicht bekannt
hours-appointment = Nur mit Termin
hours-paused = Für einige Zeit geschlossen
hours-by-channel = { $state } · { $channel }
hours-heading = Öffnungs-Zeiten
hours-today = heute
hours-day-closed = geschlossen
hours-range = { $from } bis { $to } Uhr
hours-from = ab { $from } Uhr
hours-nth = { $days } (nur der { $which } im Monat)
hours-last = letzte
hours-since = ab { $date }
hours-until = bis { $date }
hours-holidays = auch an Feier-Tagen
hours-unknown-long = Die Öffnungs-Zeiten sind hier nicht bekannt. Rufen Sie am besten vorher an.
hours-berlin-note = Alle Zeiten gelten in Niedersachsen. An Feiertagen ist meistens geschlossen.
channel-visit = in der Stelle
channel-phone = am Telefon
channel-legal = Rechts-Beratung
channel-online = im Internet
appointment-required = Nur mit Termin
appointment-possible = Mit Termin oder ohne Termin
appointment-walk_in = Ohne Termin
holiday-new_year = Neujahr
holiday-good_friday = Karfreitag
holiday-easter_monday = Ostermontag
holiday-labour_day = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-whit_monday = Pfingst-Montag
holiday-german_unity = Tag der Deutschen Einheit
holiday-reformation = Reformations-Tag
holiday-christmas = 1. Weihnachts-Tag
holiday-second_christmas = 2. Weihnachts-Tag

## Arten
kind-migrationsberatung_land = Migrations-Beratung
kind-mbe = Beratung für Erwachsene (MBE)
kind-jmd = Jugend-Migrations-Dienst
kind-migrantenorganisation = Migranten-Organisation
kind-kompetenzzentrum = Kompetenz-Zentrum
kind-initiative = Gruppe vor Ort (Initiative)
kind-koordinierungsstelle = Koordinierungs-Stelle
kind-behoerde = Amt (Behörde)
kind-other = Andere Stelle
kind-about-migrationsberatung_land = Hilft bei allen Fragen zum Aufenthalt und zum Alltag. Die Beratung ist kostenlos. Das Gespräch bleibt geheim. Das Land Niedersachsen gibt Geld dafür.
kind-about-mbe = Migrations-Beratung für Erwachsene ab 27 Jahren. Die Beratung ist kostenlos. Der deutsche Staat gibt Geld dafür.
kind-about-jmd = Hilft jungen Menschen von 12 bis 27 Jahren: Schule, Ausbildung, Deutsch, Alltag. Die Hilfe ist kostenlos.
kind-about-migrantenorganisation = Ein Verein. Menschen aus anderen Ländern haben ihn selbst gegründet.
kind-about-kompetenzzentrum = Fachleute für 1 Thema. Zum Beispiel: Gesundheit oder Zeugnisse aus anderen Ländern.
kind-about-initiative = Menschen treffen sich oder helfen. Oft machen sie das in ihrer freien Zeit.
kind-about-koordinierungsstelle = Kennt die Angebote im Landkreis oder in der Stadt. Sagt Ihnen, welche Stelle für Sie da ist. Oft berät sie selbst keine einzelnen Personen.
kind-about-behoerde = Ein Amt von einer Stadt oder von einem Landkreis.
kind-about-other = Eine andere Stelle im Netzwerk.

## Themen
topic-aufenthaltsrecht = Aufenthalts-Recht
topic-asylverfahren = Asyl-Verfahren
topic-sozialrecht = Geld und Hilfe vom Amt
topic-behoerden = Briefe und Ämter
topic-arbeit = Arbeit
topic-ausbildung = Ausbildung und Zeugnisse
topic-sprache = Deutsch lernen
topic-schule = Schule
topic-wohnen = Wohnen
topic-familie = Familie
topic-gesundheit = Gesundheit
topic-jugend = Junge Menschen
topic-rueckkehr = Rückkehr in Ihr Land
topic-gewaltschutz = Schutz vor Gewalt
topic-antidiskriminierung = Ungerechte Behandlung (Diskriminierung)
topic-about-aufenthaltsrecht = Fragen zu Visum, Aufenthalts-Erlaubnis, Duldung und deutschem Pass (Einbürgerung).
topic-about-asylverfahren = Asyl beantragen. Im Gespräch sagen Sie Ihre Gründe (Anhörung). Sie können gegen einen Bescheid klagen: Dann prüft ihn ein Gericht.
topic-about-sozialrecht = Geld vom Amt: zum Leben, für Kinder oder für die Wohnung. Und Hilfe bei Schulden.
topic-about-behoerden = Briefe verstehen. Formulare ausfüllen. Termine beim Amt vorbereiten.
topic-about-arbeit = Arbeit suchen. Arbeiten dürfen. Ihre Rechte bei der Arbeit.
topic-about-ausbildung = Einen Beruf lernen. Studieren. Zeugnisse aus anderen Ländern anerkennen lassen: Dann gelten sie in Deutschland.
topic-about-sprache = Einen Integrations-Kurs, einen Deutschkurs oder eine Gruppe zum Sprechen finden.
topic-about-schule = Kinder in der Kita oder Schule anmelden. Kindern dort helfen.
topic-about-wohnen = Eine Wohnung finden. Mietvertrag. Umzug. Streit mit dem Vermieter.
topic-about-familie = Die Familie nach Deutschland holen. Leben als Paar. Kinder und Erziehung.
topic-about-gesundheit = Arzt und Kranken-Versicherung. Krankheit. Große Sorgen und Angst. Schwangerschaft.
topic-about-jugend = Hilfe für junge Menschen bis 27 Jahre.
topic-about-rueckkehr = Sie möchten in Ihr Land zurückgehen. Sie entscheiden selbst. Was ist möglich? Welche Hilfe gibt es?
topic-about-gewaltschutz = Hilfe bei Gewalt in der Familie. Hilfe, wenn jemand Sie bedroht. Hilfe bei Menschen-Handel.
topic-about-antidiskriminierung = Hilfe, wenn jemand Sie schlecht behandelt oder angreift: wegen Ihrer Herkunft, Ihrer Religion oder Ihrer Hautfarbe.

## Eine Stelle
member-call = Anrufen
member-write = E-Mail schreiben
member-website = Internet-Seite
member-phone = Telefon
member-mail = E-Mail
member-directions = Weg zeigen
member-appointment = Termin machen
member-address = Adresse
member-provider = Gehört zu (Träger)
member-languages = Sprachen
member-languages-unstated = Nicht bekannt. Fragen Sie: Spricht jemand meine Sprache? Oder kann jemand übersetzen?
member-interpreter = Jemand kann für Sie übersetzen.
member-language-hours = { $language }: { $times }
member-topics = Themen
member-topics-unstated = Nicht bekannt.
member-kind = Art der Stelle
member-district = Zuständig: Landkreis oder Stadt
member-access = Zugang (Barriere-Freiheit)
wheelchair-yes = Mit Rollstuhl möglich
wheelchair-limited = Mit Rollstuhl nur zum Teil möglich
wheelchair-no = Mit Rollstuhl nicht möglich
member-no-place = Diese Stelle hat hier keine Adresse.
member-approximate-postcode = Der Punkt auf der Karte ist ungefähr. Er zeigt die Mitte vom Gebiet mit dieser Post-Leitzahl.
member-approximate-city = Der Punkt auf der Karte ist ungefähr. Er zeigt die Mitte vom Ort.
member-provenance = Woher kommen die Angaben?
member-unconfirmed = Die Stelle hat die Angaben noch nicht geprüft.
member-confirmed = Die Stelle hat die Angaben geprüft am { $date }.
member-source = Die Angaben kommen von { $source }.
member-source-dated = Die Angaben kommen von { $source }, { $date }.
member-report = Fehler melden
member-report-subject = Fehler bei „{ $name }“
member-report-body = Was ist falsch? Zum Beispiel: Telefon, Adresse, Zeiten oder Sprachen.
member-share = Link teilen
member-shared = Link kopiert
member-print = Drucken
member-read = Vorlesen
member-read-stop = Vorlesen beenden
desk-title = Satz zum Zeigen
desk-hint = Zeigen Sie diesen Satz in der Stelle. Oder lesen Sie ihn am Telefon vor.
desk-text = Guten Tag. Ich suche Beratung. Ich spreche { $language }. Kann mir jemand in dieser Sprache helfen? Oder kann jemand übersetzen?
member-on-map = Auf der Karte zeigen
member-gone = Diese Stelle steht nicht mehr in der Liste.
member-damaged = Dieser Link ist kaputt. Suchen Sie die Stelle in der Liste.
member-counsels-no = Diese Stelle berät keine einzelnen Personen. Sie sagt Ihnen, wo es die richtige Beratung gibt.

## Karte
map = Karte
map-label = Karte mit den Stellen. Die Pfeiltasten bewegen die Karte. Plus macht sie größer. Minus macht sie kleiner. Pos1 zeigt ganz Niedersachsen. Die Eingabe-Taste wählt den Landkreis in der Mitte. Mit der Tab-Taste kommen Sie zu den Stellen. Alles Wichtige steht auch in der Liste.
map-zoom-in = Größer
map-zoom-out = Kleiner
map-whole = Ganz Niedersachsen
map-position = Mein Standort
map-failed = Die Karte konnte nicht geladen werden. Die Liste zeigt alle Stellen.
map-sources = Woher kommt die Karte?
map-cluster = { $n ->
    [one] 1 Stelle hier
   *[other] { $n } Stellen hier
 }
map-near = { $n ->
    [one] 1 Stelle bei { $place }
   *[other] { $n } Stellen bei { $place }
 }
map-open = { $name }, öffnen
map-list = Stellen in diesem Teil der Karte
map-search = Hier suchen
map-choose = Nur { $district } zeigen
map-unchoose = { $district } nicht mehr auswählen
map-clear = Auswahl vom Landkreis löschen
map-missing = Ein Teil der Karte kann gerade nicht geladen werden.
map-two-fingers = Bewegen Sie die Karte mit 2 Fingern.
map-ctrl-wheel = Halten Sie die Taste Strg fest (auf dem Mac ⌘). Drehen Sie dann das Rad der Maus. So wird die Karte größer.
map-legend = Was bedeuten die Zeichen?
map-counsels = Beraten einzelne Personen
map-others = Andere Stellen, oft ohne Beratung
map-marks = Andere Zeichen
map-legend-cluster = Mehrere Stellen. Die Zahl sagt, wie viele.
map-legend-approximate = Die Lage ist ungefähr. Bekannt ist nur der Ort oder die Post-Leitzahl. Der Kreis aus Punkten zeigt: Im Durchschnitt ist die Stelle etwa { $distance } von der Mitte entfernt.

## Daten
data-state = Die Angaben sind vom { $date }
data-updating = Neue Angaben werden geladen …
data-updated = Die Angaben sind jetzt neu.
data-trouble = Die Angaben sind vom { $date }. Neue gibt es gerade nicht: { $reason }.
data-trouble-undated = Sie sehen gespeicherte Angaben. Neue gibt es gerade nicht: { $reason }.
reason-unreachable = keine Verbindung
reason-slow = die Verbindung ist zu langsam
reason-cut-off = die Verbindung ist abgebrochen
reason-missing = die Angaben sind nicht zu finden
reason-busy = zu viele Menschen fragen gerade
reason-server = der Computer mit den Angaben hat einen Fehler
reason-too-large = die Antwort ist zu groß
reason-web-page = es kam eine andere Internet-Seite, vielleicht eine Anmeldung im WLAN
reason-no-feed = die Antwort ist nicht lesbar
reason-wrong-profile = die Antwort hat eine unbekannte Form
reason-shrunk = bei den neuen Angaben fehlt etwas
data-offline = Keine Verbindung. Sie sehen jetzt die gespeicherten Angaben.
data-refresh = Jetzt neu laden
data-memory = Ihr Internet-Programm (Browser) speichert keine Angaben. Sie brauchen beim nächsten Mal wieder Internet.
data-full = Der Speicher für diese Seite ist voll. Sie brauchen beim nächsten Mal wieder Internet.

## Gemerkt, neue Version, ohne Verbindung
saved-title = Gemerkte Stellen
saved-add = Merken
saved-remove = Nicht mehr merken
saved-mark = gemerkt
saved-blocked = Die Stelle ist nicht gemerkt. Ihr Internet-Programm (Browser) speichert keine Angaben.
saved-full = Die Stelle ist nicht gemerkt. Der Speicher für diese Seite ist voll.
saved-none = Sie haben noch keine Stelle gemerkt. Auf der Seite von jeder Stelle gibt es den Knopf „Merken“.
saved-hint = Was Sie sich merken, bleibt nur auf diesem Gerät.
update-ready = Von dieser Seite gibt es eine neue Version.
update-now = Jetzt wechseln
update-later = Später
offline-map = Karte für unterwegs
offline-map-hint = Ohne Internet zeigt die Karte nur die Teile, die Sie schon gesehen haben. Speichern Sie die Karte: Dann ist sie immer ganz da.
offline-map-size = Die ganze Karte hat { $size }.
offline-map-sparing = Ihr Gerät spart Daten. Deshalb lädt diese Seite nur, was Sie gerade brauchen.
offline-map-save = Karte speichern
offline-map-saving = Die Karte wird gespeichert …
offline-map-loading = { $done } von { $size }
offline-map-stop = Abbrechen
offline-map-saved = Die Karte ist gespeichert.
offline-map-drop = Gespeicherte Karte löschen
offline-map-no-room = Auf diesem Gerät ist zu wenig Platz frei.
offline-map-failed = Die Karte konnte nicht gespeichert werden. Versuchen Sie es mit besserem Internet noch einmal.

## Über diese Seite
about-lead = Diese Seite zeigt Stellen im Netzwerk { -netzwerk } (KMN). Die Seite ist kostenlos. Sie brauchen keine Anmeldung.
about-data = Die Angaben
about-data-publisher = Wer gibt die Angaben heraus?
about-data-licence = Erlaubnis zum Benutzen (Lizenz)
about-data-modified = Die Angaben sind vom
about-data-checked = Zuletzt nachgesehen
about-data-attempt = Letzter Versuch
about-data-attempt-failed = hat nicht geklappt: { $reason }{ $code }
about-data-count = Stellen in der Liste
about-data-problems = { $n ->
    [0] Alle Einträge sind lesbar.
    [one] 1 Eintrag hat einen Fehler.
   *[other] { $n } Angaben haben Fehler.
 }
about-data-never = noch nie
about-unconfirmed = Die Angaben kommen von öffentlichen Internet-Seiten. Die Stellen haben sie noch nicht geprüft. Bei jeder Stelle steht, woher die Angaben kommen.
about-privacy = Schutz Ihrer Daten (Datenschutz)
about-privacy-text = Keine Cookies. Keine Anmeldung. Keine fremden Computer (Server). Ihre Suche bleibt auf Ihrem Gerät. Die Seite benutzt Ihren Standort nur, wenn Sie das wollen. Er wird nicht gesendet.
about-stored = Das ist auf diesem Gerät gespeichert
about-stored-feed = Die Liste der Stellen: So geht sie auch ohne Internet
about-stored-prefs = Ihre Sprache und das Aussehen
about-stored-offices = Ihre gemerkten Stellen
about-stored-shell = Die Seite selbst: So startet sie auch ohne Internet
about-stored-seen = Teile der Karte, die Sie gesehen haben
about-stored-map = Die Karte für unterwegs
about-stored-nothing = nichts
about-delete = Alles auf diesem Gerät löschen
about-deleted = Alles ist gelöscht.
about-delete-failed = Ein Teil konnte nicht gelöscht werden. Löschen Sie die Daten in den Einstellungen von Ihrem Browser.
about-sources = Quellen und Lizenzen
about-source-basemap = Karte
about-source-gazetteer = Orte und Post-Leitzahlen
about-source-icons = Zeichen
about-source-engine = Programm für die Karte
about-imprint = Impressum
about-imprint-placeholder = Hier steht das Impressum: Wer ist für diese Seite verantwortlich? Der Betreiber muss es ausfüllen.
about-accessibility = Für alle benutzbar (Barriere-Freiheit)
about-accessibility-text = Alles geht mit der Tastatur. Alles geht mit einem Programm zum Vorlesen (Screen-Reader). In der Liste steht alles, was die Karte zeigt.
about-statement = Erklärung zur Barriere-Freiheit
about-embedding = In die eigene Internet-Seite einbauen
embed-open = Ganze Seite öffnen
