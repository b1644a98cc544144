# Français

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Rahmen
app-title = Trouver un conseil en migration en Basse-Saxe
app-notice = Les informations viennent de pages Internet publiques. La plupart des services ne les ont pas encore confirmées.
skip-to-results = Aller aux résultats
skip-to-map = Aller à la carte
skip-map = Passer la carte
menu = Menu
close = Fermer
back-to-list = Retour à la liste
language = Langue
language-find = Chercher une langue
language-count = { $n ->
    [0] Aucune langue ne correspond.
    [one] Une langue
    [many] { $n } langues
   *[other] { $n } langues
 }
language-failed = Cette langue ne peut pas être chargée pour le moment. Réessayez quand vous aurez une connexion.
theme = Apparence
theme-auto = Comme l’appareil
theme-light = Clair
theme-dark = Sombre
about = À propos de cette page
loading = Chargement des services …
load-failed = Les services n’ont pas pu être chargés.
load-failed-why = Raison : { $reason }.
load-failed-hint = Veuillez réessayer. Il existe aussi une liste simple sans carte.
load-retry = Réessayer
plain-list = Liste simple de tous les services

## Suche
search-label = Où ou que cherchez-vous ?
search-placeholder = Lieu, code postal, nom ou sujet
search-clear = Vider la recherche
search-suggestions = Propositions
search-suggestions-count = { $n ->
    [0] Aucune proposition
    [one] Une proposition
    [many] { $n } propositions
   *[other] { $n } propositions
 }
search-place-hint = Lieu
search-postcode-hint = Code postal
search-position = Utiliser ma position
search-position-name = Votre position
search-position-asking = Recherche de votre position …
search-position-denied = La position n’est pas autorisée. Saisissez un lieu ou un code postal.
search-position-unavailable = La position est introuvable pour le moment. Saisissez un lieu ou un code postal.

## Filter
filters = Filtres
filter-language = Langue de conseil
filter-language-chip = Langue : { $language }
filter-language-hint = Les services sans langue indiquée restent dans la liste, mais plus bas.
language-ku = Kurde
language-kmr = Kurmandji
language-ckb = Sorani
language-prs = Dari
language-rom = Romani
filter-topic = Sujet
filter-kind = Type de service
filter-open = Ouvert maintenant
filter-wheelchair = Accès en fauteuil roulant
filter-channel = Horaires pour
filter-district = District (Landkreis) ou ville
filter-district-any = Toute la Basse-Saxe (Niedersachsen)
filter-area = Partie de la carte
filter-area-remove = Retirer la partie de la carte
filter-more = Plus de filtres
filter-reset = Retirer tous les filtres
filter-text = Mot : { $text }
filter-done = Terminé
filter-show = { $n ->
    [0] Aucun service
    [one] Montrer un service
    [many] Montrer { $n } services
   *[other] Montrer { $n } services
 }
filter-count = { $n ->
    [one] un service
    [many] { $n } services
   *[other] { $n } services
 }

## Ergebnisse
results = Résultats
results-count = { $n ->
    [0] Aucun service trouvé
    [one] Un service
    [many] { $n } services
   *[other] { $n } services
 }
results-origin = Distance depuis { $place }
results-origin-remove = Retirer le lieu « { $place } »
results-shown = { $shown } sur { $n } affichés
results-more = { $n ->
    [one] Montrer encore un service
    [many] Montrer encore { $n } services
   *[other] Montrer encore { $n } services
 }
results-none-hint = Pour trouver des services :
results-drop = { $n ->
    [one] Sans « { $filter } » : un service
    [many] Sans « { $filter } » : { $n } services
   *[other] Sans « { $filter } » : { $n } services
 }
results-near = Montrer les services près de { $place }
results-nearest = Sans ces filtres, le service le plus proche est à { $distance } :
group-speaks = Langue : { $language }
group-interpreter = Avec interprète
group-unstated = Langue non indiquée
group-unstated-hint = Demandez d’abord si quelqu’un parle cette langue : { $language }.
sort = Trier
sort-nearest = Distance
sort-best = Meilleurs résultats
sort-name = Nom
show-list = Liste
show-map = Carte
row-approximate = position approximative
row-about = env. { $distance }
row-no-place = sans adresse

## Zeiten
hours-open-until = Ouvert jusqu’à { $time }
hours-open-end = Ouvert, fin non indiquée
hours-opens-today = Fermé, ouvre aujourd’hui à { $time }
hours-opens-tomorrow = Fermé, ouvre demain à { $time }
hours-opens-day = Fermé, ouvre { $day } à { $time }
hours-closed = Fermé
hours-unknown = Horaires inconnus
hours-appointment = Sur rendez-vous seulement
hours-paused = Fermé temporairement
hours-by-channel = { $state } · { $channel }
hours-heading = Horaires
hours-today = aujourd’hui
hours-day-closed = fermé
hours-range = { $from } – { $to }
hours-from = à partir de { $from }
hours-unknown-long = Les horaires ne sont pas connus ici. Le mieux est d’appeler d’abord.
hours-berlin-note = Tous les horaires sont à l’heure d’Allemagne. Les jours fériés, c’est fermé en général.
channel-visit = sur place
channel-phone = par téléphone
channel-legal = conseil juridique
channel-online = en ligne
appointment-required = Sur rendez-vous seulement
appointment-possible = Avec ou sans rendez-vous
appointment-walk_in = Sans rendez-vous
holiday-new_year = Nouvel An
holiday-good_friday = Vendredi saint (Karfreitag)
holiday-easter_monday = Lundi de Pâques (Ostermontag)
holiday-labour_day = Fête du Travail
holiday-ascension = Ascension (Himmelfahrt)
holiday-whit_monday = Lundi de Pentecôte (Pfingstmontag)
holiday-german_unity = Fête nationale allemande
holiday-reformation = Jour de la Réforme (Reformationstag)
holiday-christmas = Noël
holiday-second_christmas = Lendemain de Noël

## Arten
kind-migrationsberatung_land = Conseil en migration (Migrationsberatung)
kind-mbe = Conseil pour adultes (MBE)
kind-jmd = Service pour jeunes migrants (Jugendmigrationsdienst)
kind-migrantenorganisation = Association de migrants (Migrantenorganisation)
kind-kompetenzzentrum = Centre spécialisé (Kompetenzzentrum)
kind-initiative = Initiative locale
kind-koordinierungsstelle = Bureau de coordination (Koordinierungsstelle)
kind-behoerde = Administration (Behörde)
kind-other = Autre service
kind-about-migrationsberatung_land = Conseille gratuitement et en toute confidentialité sur le séjour et la vie quotidienne. Financé par le Land de Basse-Saxe.
kind-about-mbe = Conseil pour les adultes arrivés en Allemagne, à partir de 27 ans. Gratuit, financé par l’État fédéral.
kind-about-jmd = Accompagne les jeunes de 12 à 27 ans : école, formation, allemand, vie quotidienne. Gratuit.
kind-about-migrantenorganisation = Une association fondée par des migrants eux-mêmes.
kind-about-kompetenzzentrum = Des spécialistes d’un sujet, par exemple la santé ou la reconnaissance des diplômes.
kind-about-initiative = Lieu de rencontre ou aide sur place, souvent bénévole.
kind-about-koordinierungsstelle = Relie les offres de son district ou de sa ville et dit qui est responsable. Souvent, ne conseille pas les personnes elles-mêmes.
kind-about-behoerde = Service d’une ville ou d’un district.
kind-about-other = Un autre service du réseau.

## Themen
topic-aufenthaltsrecht = Droit de séjour (Aufenthaltsrecht)
topic-asylverfahren = Procédure d’asile (Asylverfahren)
topic-sozialrecht = Argent et aides sociales
topic-behoerden = Lettres et administrations
topic-arbeit = Travail
topic-ausbildung = Formation et diplômes
topic-sprache = Apprendre l’allemand
topic-schule = École
topic-wohnen = Logement
topic-familie = Famille
topic-gesundheit = Santé
topic-jugend = Jeunesse
topic-rueckkehr = Retour au pays
topic-gewaltschutz = Protection contre la violence
topic-antidiskriminierung = Discrimination
topic-about-aufenthaltsrecht = Questions sur le visa, le titre de séjour, la Duldung et la nationalité.
topic-about-asylverfahren = De la demande d’asile et de l’entretien jusqu’au recours contre une décision.
topic-about-sozialrecht = L’argent des administrations : pour vivre, pour les enfants ou le logement. Et de l’aide en cas de dettes.
topic-about-behoerden = Comprendre des lettres, remplir des formulaires, préparer des rendez-vous.
topic-about-arbeit = Chercher un travail, avoir le droit de travailler, ses droits au travail.
topic-about-ausbildung = Commencer une formation ou des études, faire reconnaître des diplômes étrangers.
topic-about-sprache = Trouver un cours d’intégration, un cours d’allemand ou un groupe de conversation.
topic-about-schule = Inscrire les enfants à la crèche ou à l’école et les accompagner.
topic-about-wohnen = Trouver un logement, contrat de location, déménagement, litige avec le propriétaire.
topic-about-familie = Faire venir la famille en Allemagne, vie de couple, enfants et éducation.
topic-about-gesundheit = Médecin et assurance maladie, maladie, souffrance psychique, grossesse.
topic-about-jugend = Aide pour les jeunes jusqu’à 27 ans.
topic-about-rueckkehr = Retourner au pays de son plein gré : ce qui est possible et quelles aides existent.
topic-about-gewaltschutz = Aide en cas de violence dans la famille, de menaces et de traite des êtres humains.
topic-about-antidiskriminierung = Aide aux personnes traitées injustement ou attaquées à cause de leur origine, religion ou couleur de peau.

## Eine Stelle
member-call = Appeler
member-write = Écrire un e-mail
member-website = Site Internet
member-directions = Itinéraire
member-appointment = Prendre rendez-vous
member-address = Adresse
member-provider = Organisme responsable (Träger)
member-languages = Langues
member-languages-unstated = Non indiqué. Demandez votre langue ou un interprète.
member-interpreter = Un interprète est possible.
member-language-hours = { $language } : { $times }
member-topics = Sujets
member-topics-unstated = Non indiqué.
member-kind = Type de service
member-district = District ou ville responsable
member-access = Accessibilité
wheelchair-yes = Accessible en fauteuil roulant
wheelchair-limited = Accès limité en fauteuil roulant
wheelchair-no = Non accessible en fauteuil roulant
member-no-place = Ce service n’a pas d’adresse ici.
member-approximate-postcode = La position sur la carte est approximative : centre de la zone du code postal.
member-approximate-city = La position sur la carte est approximative : centre de la localité.
member-provenance = D’où viennent les informations
member-unconfirmed = Pas encore confirmé par le service.
member-confirmed = Confirmé par le service le { $date }.
member-source = Informations de { $source }.
member-source-dated = Informations de { $source }, { $date }.
member-report = Signaler une erreur
member-report-subject = Erreur dans la fiche « { $name } »
member-report-body = Qu’est-ce qui est faux (téléphone, adresse, horaires, langues …) ?
member-share = Partager le lien
member-shared = Lien copié
member-print = Imprimer
member-read = Lire à voix haute
member-read-stop = Arrêter la lecture
desk-title = Une phrase à montrer
desk-hint = Montrez cette phrase au service ou lisez-la au téléphone.
desk-text = Bonjour. Je cherche un conseil. Ma langue : { $language }. Quelqu’un peut-il m’aider dans cette langue ? Ou un interprète est-il possible ?
member-on-map = Montrer sur la carte
member-gone = Ce service n’est plus dans le répertoire.
member-counsels-no = Ce service ne conseille pas les personnes elles-mêmes. Il vous indique le bon conseil.

## Karte
map = Carte
map-label = Carte des services. Les flèches la déplacent, plus et moins agrandissent et réduisent, Origine montre toute la Basse-Saxe, Entrée choisit le district au centre. La touche Tab mène aux services. Tout ce qui est important est aussi dans la liste.
map-zoom-in = Agrandir
map-zoom-out = Réduire
map-whole = Toute la Basse-Saxe
map-position = Ma position
map-failed = La carte n’a pas pu être chargée. La liste montre tous les services.
map-sources = Sources de la carte
map-cluster = { $n ->
    [one] Un service ici
    [many] { $n } services ici
   *[other] { $n } services ici
 }
map-near = { $n ->
    [one] Un service à { $place }
    [many] { $n } services à { $place }
   *[other] { $n } services à { $place }
 }
map-open = { $name }, ouvrir
map-list = Services dans cette partie de la carte
map-search = Chercher ici
map-choose = Montrer seulement { $district }
map-unchoose = Ne plus choisir { $district }
map-clear = Annuler le choix du district
map-missing = Une partie de la carte ne peut pas être chargée pour le moment.
map-two-fingers = Déplacez la carte avec deux doigts.
map-ctrl-wheel = Pour agrandir la carte, maintenez la touche Ctrl (⌘ sur Mac) et tournez la molette.
map-legend = Que veulent dire les signes
map-counsels = Conseillent les personnes
map-others = Autres services, souvent sans conseil
map-marks = En plus
map-legend-cluster = Plusieurs services, avec leur nombre.
map-legend-approximate = Position approximative : seul le lieu ou le code postal est connu. Le cercle en pointillé montre l’imprécision moyenne, environ { $distance } autour.

## Daten
data-state = État : { $date }
data-updating = Mise à jour …
data-updated = Les informations sont à jour.
data-trouble = Informations du { $date }. Mise à jour impossible : { $reason }.
data-trouble-undated = Informations enregistrées. Mise à jour impossible : { $reason }.
reason-unreachable = pas de connexion
reason-slow = la connexion est trop lente
reason-cut-off = la connexion a été coupée
reason-missing = le serveur ne trouve pas les informations
reason-busy = le serveur est surchargé
reason-server = le serveur signale une erreur
reason-too-large = la réponse est trop grande
reason-web-page = une page Internet est arrivée, peut-être la connexion au Wi-Fi
reason-no-feed = la réponse du serveur est illisible
reason-wrong-profile = le format de la réponse est inconnu
reason-shrunk = les nouvelles informations sont incomplètes
data-offline = Pas de connexion. La page continue avec les informations enregistrées.
data-refresh = Actualiser maintenant
data-memory = Ce navigateur n’enregistre rien. La prochaine fois, sans connexion, les informations ne seront pas là.
data-full = La mémoire pour cette page est pleine. La prochaine fois, sans connexion, les informations ne seront pas là.

## Gemerkt, neue Version, ohne Verbindung
saved-title = Services enregistrés
saved-add = Enregistrer
saved-remove = Ne plus garder
saved-mark = enregistré
saved-none = Vous n’avez encore enregistré aucun service. Sur la page de chaque service, il y a le bouton « Enregistrer ».
saved-hint = Ce que vous enregistrez reste seulement sur cet appareil.
update-ready = Une nouvelle version de cette page est prête.
update-now = Changer maintenant
update-later = Plus tard
offline-map = Carte hors connexion
offline-map-hint = Sans connexion, la carte montre seulement ce que vous avez déjà vu. Enregistrée, elle est là en entier.
offline-map-size = La carte entière fait { $size }.
offline-map-sparing = Votre appareil économise les données. Cette page ne charge donc rien d’avance.
offline-map-save = Enregistrer la carte
offline-map-saving = Enregistrement de la carte …
offline-map-loading = { $done } sur { $size }
offline-map-stop = Annuler
offline-map-saved = La carte est enregistrée.
offline-map-drop = Supprimer la carte enregistrée
offline-map-no-room = Il n’y a pas assez de place sur cet appareil.
offline-map-failed = La carte n’a pas pu être enregistrée. Réessayez avec une meilleure connexion.

## Über diese Seite
about-lead = Cette page montre les services du réseau { -netzwerk } (KMN). Elle est gratuite et sans inscription.
about-data = Les informations
about-data-publisher = Publié par
about-data-licence = Licence
about-data-modified = État des informations
about-data-checked = Dernière vérification auprès du serveur
about-data-attempt = Dernier essai
about-data-attempt-failed = échoué : { $reason }{ $code }
about-data-count = Services dans le répertoire
about-data-problems = { $n ->
    [0] Toutes les fiches sont lisibles.
    [one] Une fiche contient une erreur.
    [many] { $n } informations contiennent des erreurs.
   *[other] { $n } informations contiennent des erreurs.
 }
about-data-never = encore jamais
about-unconfirmed = Les informations ont été réunies à partir de pages Internet publiques. Les services ne les ont pas encore confirmées. Chaque fiche cite sa source.
about-privacy = Protection des données
about-privacy-text = Pas de cookies, pas d’inscription, pas de serveurs étrangers. Votre recherche reste sur votre appareil. Votre position n’est utilisée que si vous le souhaitez et n’est pas envoyée.
about-stored = Ce qui est enregistré sur cet appareil
about-stored-feed = Le répertoire des services, pour l’avoir sans connexion
about-stored-prefs = Votre choix de langue et d’apparence
about-stored-favourites = Vos services enregistrés
about-stored-shell = La page elle-même, pour l’ouvrir sans connexion
about-stored-seen = Les parties de la carte que vous avez vues
about-stored-map = La carte hors connexion
about-stored-nothing = rien
about-delete = Tout effacer sur cet appareil
about-deleted = Tout est effacé.
about-delete-failed = Une partie n’a pas pu être effacée. Effacez les données de cette page dans les réglages du navigateur.
about-sources = Sources et licences
about-source-basemap = Carte
about-source-gazetteer = Lieux et codes postaux
about-source-icons = Icônes
about-source-engine = Programme de carte
about-imprint = Mentions légales (Impressum)
about-imprint-placeholder = Ici figurent les mentions légales du service qui gère cette page. Il doit les remplir.
about-accessibility = Accessibilité
about-accessibility-text = Tout fonctionne au clavier et avec un lecteur d’écran. La liste contient tout ce que montre la carte.
about-statement = Déclaration d’accessibilité
about-embedding = Intégrer à votre site
embed-open = Ouvrir en entier
