# Deutsch, die Quelle: Texte der Seiten ohne Programm (liste.html, barrierefreiheit.html).
# Was auch im Finder steht, steht nur in locales/de.ftl.

## Einfache Liste
list-heading = Beratung und Hilfe für Zugewanderte in Niedersachsen
list-call = Rufen Sie vor einem Besuch am besten an.
list-search = Zur Suche mit Karte
list-contents = Orte und Landkreise
list-statewide = In ganz Niedersachsen
list-elsewhere = Weitere Stellen
list-languages = Diese Seite in anderen Sprachen

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = Dieser Finder soll für alle Menschen gut zu benutzen sein.
statement-works = Was geht
statement-keyboard = Alles geht mit der Tastatur allein und mit einem Bildschirmvorleser.
statement-map = Die Liste enthält alles, was die Karte zeigt. Sie können die Karte überspringen.
statement-sight = Sie können die Schrift doppelt so groß machen. Es gibt eine helle, eine dunkle und eine kontrastreiche Darstellung.
statement-languages = Die Seite gibt es in 16 Sprachen, auch in einfachem Deutsch.
statement-read = Die Angaben zu einer Stelle lassen sich vorlesen, wenn Ihr Gerät eine Stimme für die Sprache hat.
statement-limits = Was noch nicht gut geht
statement-names = Namen und Beschreibungen der Stellen stehen meistens nur auf Deutsch da.
statement-sign = Es gibt noch keine Videos in Deutscher Gebärdensprache und keine geprüfte Leichte Sprache.
statement-reviewed = Die Übersetzungen haben noch keine Menschen geprüft, die die jeweilige Sprache von Kind auf sprechen.
statement-report = Barrieren melden
statement-write = Etwas geht nicht? Schreiben Sie uns: { $address }. Sagen Sie bitte, auf welcher Seite und mit welchem Gerät.
statement-nobody = Wer diese Seite betreibt, hat hier noch keine Adresse angegeben.
statement-legal = Es folgt die Erklärung, wie das Gesetz sie verlangt. Sie gilt auf Deutsch.
