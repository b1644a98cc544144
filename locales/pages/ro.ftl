# Română

## Einfache Liste
list-heading = Consiliere și ajutor pentru migranți în Saxonia Inferioară
list-call = Înainte de o vizită, cel mai bine sunați.
list-search = La căutarea cu hartă
list-contents = Localități și districte
list-statewide = În toată Saxonia Inferioară
list-elsewhere = Alte servicii
list-phone = Telefon
list-mail = E-mail
list-nth = { $days } (doar { $which } din lună)
list-last = ultima
list-since = din { $date }
list-until = până la { $date }
list-languages = Această pagină în alte limbi

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = Această pagină trebuie să fie ușor de folosit pentru toți.
statement-works = Ce merge
statement-keyboard = Totul merge doar cu tastatura și cu cititorul de ecran.
statement-map = Lista conține tot ce arată harta. Puteți sări peste hartă.
statement-sight = Puteți mări scrisul de două ori. Există un aspect luminos, întunecat și cu contrast puternic.
statement-languages = Pagina este în 16 limbi, și în germană simplă.
statement-read = Datele unui serviciu pot fi citite cu voce tare, dacă dispozitivul are o voce pentru limbă.
statement-limits = Ce nu merge încă bine
statement-names = Numele și descrierile serviciilor sunt de obicei doar în germană.
statement-sign = Nu există încă filme în limba germană a semnelor și nici limbaj ușor verificat (Leichte Sprache).
statement-reviewed = Traducerile nu au fost încă verificate de vorbitori nativi.
statement-report = Anunțați bariere
statement-write = Ceva nu merge? Scrieți-ne: { $address }. Spuneți pe ce pagină și cu ce dispozitiv.
statement-nobody = Cel care ține această pagină nu a dat încă o adresă aici.
statement-legal = Urmează declarația cerută de lege. Este valabil textul în germană.
