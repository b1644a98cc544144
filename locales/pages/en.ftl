# English
## Plain list
list-heading = Advice and help for migrants in Lower Saxony
list-call = It is best to call before you visit.
list-search = To the search with map
list-contents = Places and districts
list-statewide = All over Lower Saxony
list-elsewhere = More services
list-languages = This page in other languages

## Accessibility statement, in short
statement-lead = This finder is meant to be easy to use for everybody.
statement-works = What works
statement-keyboard = Everything works with the keyboard alone and with a screen reader.
statement-map = The list contains all that the map shows. You can skip the map.
statement-sight = You can make the text twice as large. There is a light, a dark and a high-contrast look.
statement-languages = The page comes in 16 languages, plain German among them.
statement-read = The details of a service can be read aloud if your device has a voice for the language.
statement-limits = What does not work well yet
statement-names = Names and descriptions of services are mostly in German only.
statement-sign = There are no videos in German Sign Language yet, and no reviewed Easy Language (Leichte Sprache).
statement-reviewed = The translations have not yet been checked by native speakers.
statement-report = Report barriers
statement-write = Something does not work? Write to us: { $address }. Please say on which page and with which device.
statement-nobody = Whoever runs this site has not given an address here yet.
statement-legal = What follows is the statement that the law asks for. It is valid in German.
