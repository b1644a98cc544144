# Kurmancî

## Einfache Liste
list-heading = Şêwirmendî û alîkarî ji bo koçberan li Saksonyaya Jêrîn
list-call = Berî serdanê çêtir e ku hûn telefon bikin.
list-search = Here lêgerîna bi nexşe
list-contents = Cih û navçe
list-statewide = Li hemû Saksonyaya Jêrîn
list-elsewhere = Saziyên din
list-phone = Telefon
list-mail = E-name
list-nth = { $days } (tenê { $which } ya mehê)
list-last = ya dawî
list-since = ji { $date } ve
list-until = heta { $date }
list-languages = Ev rûpel bi zimanên din

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = Divê ev lêger ji bo her kesî hêsan be.
statement-works = Çi dixebite
statement-keyboard = Her tişt tenê bi klavyeyê û bi xwînerê ekranê dixebite.
statement-map = Her tiştê nexşeyê di lîsteyê de heye. Hûn dikarin nexşeyê derbas bikin.
statement-sight = Hûn dikarin nivîsê du caran mezintir bikin. Xuyakirina ronî, tarî û bi berevajîya xurt heye.
statement-languages = Malper bi 16 zimanan heye, bi almaniya hêsan jî.
statement-read = Agahiyên saziyekê dikarin bi deng bên xwendin, eger amûra we dengek ji bo zimên hebe.
statement-limits = Çi hîn baş naxebite
statement-names = Nav û danasîna saziyan piranî tenê bi almanî ne.
statement-sign = Hîn vîdyo bi zimanê îşaretan ê Almanyayê û zimanê hêsan ê kontrolkirî (Leichte Sprache) tune ne.
statement-reviewed = Werger hîn ji aliyê kesên ku zimanê wan ê dayikê ye nehatine kontrolkirin.
statement-report = Astengan ragihînin
statement-write = Tiştek naxebite? Ji me re binivîsin: { $address }. Bêjin li kîjan rûpelê û bi kîjan amûrê.
statement-nobody = Kesê ku vê malperê dimeşîne hîn navnîşanek nedaye.
statement-legal = Li jêr daxuyaniya ku yasa dixwaze heye. Ew bi almanî derbasdar e.
