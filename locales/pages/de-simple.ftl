# Einfache Sprache (not „Leichte Sprache“): short main clauses, „Sie“, long compounds with a hyphen, digits.

## Einfache Liste
list-heading = Beratung und Hilfe für Menschen aus anderen Ländern in Niedersachsen
list-call = Rufen Sie am besten vorher an.
list-search = Zur Suche mit Karte
list-contents = Orte und Landkreise
list-statewide = In ganz Niedersachsen
list-elsewhere = Weitere Stellen
list-languages = Diese Seite in anderen Sprachen

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = Alle Menschen sollen diese Seite gut benutzen können.
statement-works = Was geht
statement-keyboard = Alles geht mit der Tastatur allein. Alles geht mit einem Programm zum Vorlesen.
statement-map = In der Liste steht alles, was die Karte zeigt. Sie können die Karte überspringen.
statement-sight = Sie können die Schrift doppelt so groß machen. Die Seite gibt es in Hell, in Dunkel und mit starkem Kontrast.
statement-languages = Die Seite gibt es in 16 Sprachen. Es gibt sie auch in einfachem Deutsch.
statement-read = Die Angaben zu einer Stelle können Sie hören. Ihr Gerät braucht dafür eine Stimme in dieser Sprache.
statement-limits = Was noch nicht gut geht
statement-names = Namen und Texte der Stellen gibt es meistens nur auf Deutsch.
statement-sign = Es gibt noch keine Videos in Deutscher Gebärden-Sprache. Es gibt noch keine geprüfte Leichte Sprache.
statement-reviewed = Menschen mit dieser Mutter-Sprache haben die Übersetzungen noch nicht geprüft.
statement-report = Hindernisse melden
statement-write = Etwas geht nicht? Schreiben Sie uns: { $address }. Sagen Sie bitte: Welche Seite ist es? Welches Gerät haben Sie?
statement-nobody = Die Betreiber dieser Seite haben hier noch keine Adresse genannt.
statement-legal = Jetzt kommt die Erklärung, die das Gesetz verlangt. Sie ist in schwerem Deutsch.
