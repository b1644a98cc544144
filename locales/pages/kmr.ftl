# Kurmancî (Latin script). Plain words, hûn; buttons in the singular imperative, as devices do.

## Einfache Liste
list-heading = Şêwirmendî û alîkarî ji bo koçberan li Saksonyaya Jêrîn
list-call = Berî ku hûn biçin, çêtir e ku hûn telefon bikin.
list-search = Here lêgerîna bi nexşe
list-contents = Cih û navçe
list-statewide = Li hemû Saksonyaya Jêrîn
list-elsewhere = Saziyên din
list-languages = Ev rûpel bi zimanên din

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = Divê bikaranîna vê malperê ji bo her kesî hêsan be.
statement-works = Çi dixebite
statement-keyboard = Her tişt tenê bi klavyeyê jî dixebite, û bi xwînerê ekranê jî.
statement-map = Her tiştê ku nexşe nîşan dide di lîsteyê de heye. Hûn dikarin nexşeyê derbas bikin.
statement-sight = Hûn dikarin nivîsê du caran mezintir bikin. Xuyanga ronî, tarî û ya bi kontrasta xurt heye.
statement-languages = Malper bi 16 zimanan heye, bi almaniya hêsan jî.
statement-read = Agahiyên saziyekê dikarin bi deng bên xwendin, eger dengê wî zimanî li ser cîhaza we hebe.
statement-limits = Çi hîn baş naxebite
statement-names = Nav û danasîna saziyan piranî tenê bi almanî ne.
statement-sign = Vîdyoyên bi zimanê îşaretan ê Almanyayê û zimanê hêsan ê kontrolkirî (Leichte Sprache) hîn tune ne.
statement-reviewed = Werger hîn ji aliyê kesên ku ev zimanê wan ê dayikê ye nehatine kontrolkirin.
statement-report = Astengan ragihînin
statement-write = Tiştek naxebite? Ji me re binivîsin: { $address }. Ji kerema xwe bêjin li kîjan rûpelê û bi kîjan cîhazê.
statement-nobody = Kesê ku vê malperê dimeşîne hîn li vir navnîşanek nedaye.
statement-legal = Li jêr daxuyaniya ku qanûn dixwaze heye. Metna almanî derbasdar e.
