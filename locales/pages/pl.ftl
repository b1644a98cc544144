# Polski
## Prosta lista
list-heading = Porady i pomoc dla migrantów i migrantek w Dolnej Saksonii
list-call = Przed wizytą najlepiej zadzwonić.
list-search = Do wyszukiwarki z mapą
list-contents = Miejscowości i powiaty (Landkreise)
list-statewide = W całej Dolnej Saksonii
list-elsewhere = Inne placówki
list-languages = Ta strona w innych językach

## Deklaracja dostępności w krótkich słowach
statement-lead = Ta wyszukiwarka ma być wygodna dla wszystkich ludzi.
statement-works = Co działa
statement-keyboard = Wszystko działa z samą klawiaturą i z czytnikiem ekranu.
statement-map = Lista zawiera wszystko, co pokazuje mapa. Mapę można pominąć.
statement-sight = Litery można powiększyć dwukrotnie. Jest wygląd jasny, ciemny i z wysokim kontrastem.
statement-languages = Strona jest w 16 językach, także w prostym niemieckim.
statement-read = Informacje o placówce można odsłuchać, jeśli urządzenie ma głos dla tego języka.
statement-limits = Co jeszcze nie działa dobrze
statement-names = Nazwy i opisy placówek są przeważnie tylko po niemiecku.
statement-sign = Nie ma jeszcze filmów w niemieckim języku migowym ani sprawdzonych tekstów w języku łatwym do czytania (Leichte Sprache).
statement-reviewed = Tłumaczeń nie sprawdziły jeszcze osoby, które mówią tymi językami od dziecka.
statement-report = Zgłoś utrudnienia
statement-write = Coś nie działa? Napisz do nas: { $address }. Podaj, na której stronie i na jakim urządzeniu.
statement-nobody = Instytucja prowadząca tę stronę nie podała tu jeszcze adresu.
statement-legal = Poniżej jest deklaracja, jakiej wymaga prawo. Obowiązuje wersja niemiecka.
