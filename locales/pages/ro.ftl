# Română

## Listă simplă
list-heading = Consiliere și ajutor pentru migranți în Saxonia Inferioară
list-call = Înainte să mergeți, cel mai bine este să sunați.
list-search = La căutarea cu hartă
list-contents = Localități și districte
list-statewide = În toată Saxonia Inferioară
list-elsewhere = Alte centre
list-languages = Această pagină în alte limbi

## Declarația de accesibilitate, pe scurt
statement-lead = Acest site trebuie să fie ușor de folosit pentru toți oamenii.
statement-works = Ce merge
statement-keyboard = Totul merge doar cu tastatura și cu un cititor de ecran.
statement-map = Lista conține tot ce arată harta. Puteți sări peste hartă.
statement-sight = Puteți face scrisul de două ori mai mare. Există un aspect luminos, unul întunecat și unul cu contrast puternic.
statement-languages = Site-ul există în 16 limbi, și în germană simplă.
statement-read = Informațiile despre un centru pot fi ascultate, dacă dispozitivul are o voce pentru limba aceasta.
statement-limits = Ce nu merge încă bine
statement-names = Numele și descrierile centrelor sunt de obicei doar în germană.
statement-sign = Nu există încă filme în limba germană a semnelor și nici texte verificate în limbaj ușor (Leichte Sprache).
statement-reviewed = Traducerile nu au fost încă verificate de oameni care vorbesc această limbă din copilărie.
statement-report = Anunțați bariere
statement-write = Ceva nu merge? Scrieți-ne: { $address }. Spuneți pe ce pagină și cu ce dispozitiv.
statement-nobody = Organizația care ține acest site nu a dat încă o adresă aici.
statement-legal = Urmează declarația cerută de lege. Este valabilă în germană.
