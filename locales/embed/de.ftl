# Deutsch, die Quelle: der Baukasten zum Einbetten (embed/builder/), für die Redaktion einer
# Partnerseite. Es gibt ihn nur auf Deutsch und Englisch. Kategorien und Themen stehen in locales/de.ftl.

lead = Zeigen Sie den Finder auf Ihrer Internetseite. Wählen Sie aus, sehen Sie in der Vorschau nach, und kopieren Sie dann die Zeilen unten in Ihre Seite.
loading-hint = Es werden keine Cookies gesetzt und keine anderen Server gefragt.
privacy = Für Ihre Datenschutzbeauftragten
choices = Ihre Auswahl
preview = Vorschau
preview-title = Vorschau des eingebetteten Finders
preview-width = Breite der Vorschau
width-phone = Telefon
width-column = Spalte
width-full = ganze Breite
result = Zum Kopieren
reset = Alles zurücksetzen
copy = Kopieren
copied = Kopiert.
copy-failed = Das Kopieren ist nicht erlaubt. Der Text ist markiert: Kopieren Sie ihn mit der Tastatur.
download = Als Datei speichern

## Gruppen
group-content = Was gezeigt wird
group-way = Wie es gezeigt wird
group-look = Aussehen
group-script = Script

## Eigenschaften: Name und ein Satz
label-region = Landkreise und Städte
hint-region = Ohne Auswahl: ganz Niedersachsen
label-place = Ort
hint-place = Sortiert nach der Entfernung von hier
label-postcode = Postleitzahl
hint-postcode = Genauer als der Ort
label-kind = Arten von Stellen
hint-kind = Ohne Auswahl: alle
label-topic = Themen
hint-topic = Ohne Auswahl: alle
label-speaks = Sprachen der Beratung
hint-speaks = Stellen mit diesen Sprachen stehen oben
label-lang = Sprache des Finders
hint-lang = Automatisch heißt: wie im Browser der Besucherin oder des Besuchers
label-view = Ansicht
hint-view = Auf schmalen Seiten liegt die Karte hinter einem Knopf
label-parts = Bedienung
hint-parts = Was über den Ergebnissen steht
label-theme = Hell oder dunkel
hint-theme = Automatisch heißt: wie auf dem Gerät
label-accent = Farbe
hint-accent = Für Knöpfe und Links. Ist sie schlecht lesbar, wird sie angepasst.
label-radius = Runde Ecken, in Pixeln
hint-radius = 0 bis 29, sonst 10
label-font = Schrift
hint-font = Wie Ihre Seite, wenn das Gerät die Schrift hat
label-height = Feste Höhe, in Pixeln
hint-height = Ohne Angabe so hoch wie der Inhalt
label-max-height = Größte Höhe, in Pixeln
hint-max-height = Sonst 900
label-member = Nur eine Stelle
hint-member = Tippen Sie den Namen, und wählen Sie aus
label-limit = Stellen auf einmal
hint-limit = 1 bis 99, sonst 20
label-target = Links nach außen
hint-target = Wo sie aufgehen
label-heading = Ebene der Überschriften
hint-heading = Eine tiefer als die Überschrift darüber, sonst 2
invalid = Das passt nicht und wird weggelassen.

## Werte
unset = wie üblich
all = alle
chosen = gewählt
auto = automatisch
view-list = nur Liste
view-map = nur Karte
view-both = Liste und Karte
parts-search = Suche
parts-filters = Filter
parts-language = Sprachwahl
parts-header = Kopfzeile mit Titel und Menü
theme-light = hell
theme-dark = dunkel
theme-auto = automatisch
font-inherit = wie Ihre Seite
font-default = wie der Finder
target-_blank = in einem neuen Tab
target-_top = an Stelle Ihrer Seite
form-landkreis = Landkreis
form-stadt = Stadt
form-region = Region

## Zeilen
fixed = Feste Fassung mit Prüfsumme (SRI)
fixed-hint = Der Browser lädt das Script nur, wenn es unverändert ist. Fehler werden dann nicht von selbst behoben.
line = Die Zeilen für Ihre Seite
line-hint = Der Link in der Mitte steht da, bis der Finder geladen ist, und wenn etwas nicht klappt.
recipes = Anleitungen

## Anleitungen: Name und Schritte, durch | getrennt
recipe-html = Eigene HTML-Seite
steps-html = Kopieren Sie die Zeilen an die Stelle, an der der Finder stehen soll. | Steht er mehrmals auf einer Seite, genügt die Zeile mit dem Script einmal.
recipe-wordpress = WordPress
steps-wordpress = Fügen Sie einen Block „Individuelles HTML“ ein. | Kopieren Sie die Zeilen hinein und sehen Sie in der Vorschau nach. | Verschwinden die Zeilen beim Speichern, darf Ihr Konto weder Scripts noch Rahmen einfügen: Bitten Sie Ihre Administration darum.
recipe-typo3 = TYPO3
steps-typo3 = Legen Sie ein Inhaltselement „Reines HTML“ an. Fehlt es, schaltet es Ihre Administration frei. | Kopieren Sie die Zeilen hinein. | Hat Ihre Seite eine Content-Security-Policy, ergänzen Sie script-src und frame-src um die Adresse des Finders.
recipe-drupal = Drupal
steps-drupal = Legen Sie einen Block oder Absatz mit dem Textformat „Full HTML“ an. | Öffnen Sie die Quelltext-Ansicht und kopieren Sie die Zeilen hinein. | Filtert Ihr Textformat Scripts, nehmen Sie den Rahmen ohne Script und erlauben Sie iframe.
recipe-joomla = Joomla
steps-joomla = Legen Sie ein Modul „Eigenes HTML“ an und schalten Sie den Editor um. | Kopieren Sie die Zeilen hinein. | In der Konfiguration darf der Textfilter Ihrer Gruppe script und iframe nicht entfernen; sonst bitten Sie Ihre Administration darum.
recipe-gsb = Government Site Builder
steps-gsb = Legen Sie einen Inhalt vom Typ iframe an. | Tragen Sie diese Adresse ein, dazu Titel und Höhe. | Muss die Adresse freigegeben sein, bitten Sie Ihre Administration darum.
recipe-iframe = Rahmen ohne Script
steps-iframe = Für Systeme, die keine Scripts erlauben. | Der Rahmen hat immer dieselbe Höhe.
address = Adresse
frame-title = Titel
frame-height = Höhe
recipe-oembed = oEmbed
steps-oembed = Für Systeme, die oEmbed kennen: Das ist die Antwort auf die Adresse des Finders.
