# Français

-netzwerk = Kooperative Migrationsarbeit Niedersachsen

## Cadre
app-title = Trouver des conseils pour les migrants en Basse-Saxe
app-notice = Les informations viennent de sites Internet publics. La plupart des services ne les ont pas encore confirmées.
skip-to-results = Aller aux résultats
skip-to-map = Aller à la carte
skip-map = Passer la carte
menu = Menu
close = Fermer
back-to-list = Retour à la liste
language = Langue
language-find = Chercher une langue
language-count = { $n ->
    [0] Aucune langue trouvée.
    [one] Une langue
    [many] { $n } de langues
   *[other] { $n } langues
 }
language-failed = Impossible de charger cette langue pour le moment. Réessayez quand vous aurez de nouveau une connexion.
theme = Affichage
theme-auto = Comme l’appareil
theme-light = Clair
theme-dark = Sombre
about = À propos de ce site
loading = Chargement des services…
load-failed = Les services n’ont pas pu être chargés.
load-failed-why = Raison : { $reason }.
load-failed-hint = Réessayez. Il y a aussi une liste simple, sans carte.
load-retry = Réessayer
plain-list = Liste simple de tous les services

## Recherche
search-label = Que cherchez-vous, et où ?
search-placeholder = Lieu, code postal, nom ou sujet
search-clear = Effacer la recherche
search-suggestions = Propositions
search-suggestions-count = { $n ->
    [0] Aucune proposition
    [one] Une proposition
    [many] { $n } de propositions
   *[other] { $n } propositions
 }
search-place-hint = Lieu
search-postcode-hint = Code postal
search-position = Utiliser ma position
search-position-name = votre position
search-kept = Votre saisie est conservée. La recherche démarre dans un instant…
search-position-asking = Recherche de votre position…
search-position-denied = Votre position n’est pas partagée. Écrivez un lieu ou un code postal.
search-position-unavailable = Impossible de trouver votre position pour le moment. Écrivez un lieu ou un code postal.
search-position-vague = Votre position n’est connue qu’approximativement. Écrivez un lieu ou un code postal.
search-position-outside = Votre position est en dehors de la Basse-Saxe. Écrivez un lieu ou un code postal.

## Filtres
filters = Filtres
filter-language = Langue parlée
filter-language-chip = Parle { $language }
filter-language-hint = Les services sans langue indiquée restent dans la liste, mais plus bas.
language-ku = kurde
language-kmr = kurmandji
language-ckb = sorani
language-prs = dari
language-rom = romani
filter-topic = Sujet
filter-kind = Type de service
filter-open = Ouvert maintenant
filter-wheelchair = Accessible en fauteuil roulant
filter-channel = Horaires d’ouverture
filter-district = District (Landkreis) ou ville
filter-district-any = Toute la Basse-Saxe (Niedersachsen)
filter-area = Partie de la carte
filter-area-remove = Enlever la partie de la carte
filter-more = Plus de filtres
filter-reset = Enlever tous les filtres
filter-text = Mot cherché : { $text }
filter-done = Terminé
filter-show = { $n ->
    [0] Aucun service
    [one] Voir un service
    [many] Voir { $n } de services
   *[other] Voir { $n } services
 }
filter-count = { $n ->
    [one] { $n } service
    [many] { $n } de services
   *[other] { $n } services
 }

## Résultats
results = Résultats
results-count = { $n ->
    [0] Aucun service trouvé
    [one] Un service
    [many] { $n } de services
   *[other] { $n } services
 }
results-origin = Distance depuis { $place }
results-origin-remove = Enlever le lieu « { $place } »
results-shown = { $shown } sur { $n } affichés
results-more = { $n ->
    [one] Voir encore un service
    [many] Voir encore { $n } de services
   *[other] Voir encore { $n } services
 }
results-none-hint = Pour trouver des services :
results-drop = { $n ->
    [one] Sans « { $filter } » : un service
    [many] Sans « { $filter } » : { $n } de services
   *[other] Sans « { $filter } » : { $n } services
 }
results-near = Voir les services près de { $place }
results-nearest = Sans ces filtres, le service le plus proche est à { $distance } :
group-speaks = Parlent { $language }
group-interpreter = Avec interprète
group-unstated = Langue non indiquée
group-unstated-hint = Demandez d’abord si quelqu’un parle { $language }.
sort = Trier
sort-nearest = Distance
sort-best = Meilleurs résultats
sort-name = Nom
show-list = Liste
show-map = Carte
row-approximate = position approximative
row-about = environ { $distance }
row-no-place = sans adresse
outdated-call = Informations de { $year } : appelez d’abord
outdated-ask = Informations de { $year } : demandez d’abord

## Horaires
hours-open-until = Ouvert jusqu’à { $time }
hours-open-end = Ouvert, sans heure de fin fixe
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
hours-nth = { $which } { $days } du mois
hours-last = dernier
hours-since = à partir du { $date }
hours-until = jusqu’au { $date }
hours-holidays = aussi les jours fériés
hours-unknown-long = Nous ne connaissons pas les horaires. Le mieux est d’appeler d’abord.
hours-berlin-note = Les horaires sont à l’heure allemande. Les jours fériés, c’est fermé le plus souvent.
channel-visit = sur place
channel-phone = par téléphone
channel-legal = conseil juridique
channel-online = en ligne
appointment-required = Sur rendez-vous seulement
appointment-possible = Avec ou sans rendez-vous
appointment-walk_in = Sans rendez-vous
holiday-new_year = Jour de l’An
holiday-good_friday = Vendredi saint (Karfreitag)
holiday-easter_monday = Lundi de Pâques (Ostermontag)
holiday-labour_day = Fête du Travail
holiday-ascension = Ascension (Himmelfahrt)
holiday-whit_monday = Lundi de Pentecôte (Pfingstmontag)
holiday-german_unity = Fête nationale allemande
holiday-reformation = Fête de la Réforme (Reformationstag)
holiday-christmas = Noël
holiday-second_christmas = Lendemain de Noël

## Types de services
kind-migrationsberatung_land = Conseil aux migrants (Migrationsberatung)
kind-mbe = Conseil pour adultes (MBE)
kind-jmd = Service pour jeunes migrants (Jugendmigrationsdienst)
kind-migrantenorganisation = Association de migrants (Migrantenorganisation)
kind-kompetenzzentrum = Centre spécialisé (Kompetenzzentrum)
kind-initiative = Initiative locale
kind-koordinierungsstelle = Bureau de coordination (Koordinierungsstelle)
kind-behoerde = Administration (Behörde)
kind-other = Autre service
kind-about-migrationsberatung_land = Conseils gratuits et confidentiels pour toutes les questions sur le séjour et la vie de tous les jours. Financé par le Land de Basse-Saxe.
kind-about-mbe = Conseils pour les adultes venus d’un autre pays, à partir de 27 ans. Gratuit, financé par l’État allemand.
kind-about-jmd = Accompagne les jeunes de 12 à 27 ans : école, formation, allemand, vie de tous les jours. Gratuit.
kind-about-migrantenorganisation = Une association que des personnes migrantes ont créée elles-mêmes.
kind-about-kompetenzzentrum = Service spécialisé dans un sujet, par exemple la santé ou la reconnaissance des diplômes.
kind-about-initiative = Lieu de rencontre ou aide sur place, souvent avec des bénévoles.
kind-about-koordinierungsstelle = Relie les services de son district ou de sa ville et dit qui est responsable. Souvent sans conseil personnel.
kind-about-behoerde = Bureau d’une ville ou d’un district.
kind-about-other = Un autre service du réseau.

## Sujets
topic-aufenthaltsrecht = Droit de séjour (Aufenthaltsrecht)
topic-asylverfahren = Procédure d’asile (Asylverfahren)
topic-sozialrecht = Argent et aides sociales
topic-behoerden = Lettres et administrations
topic-arbeit = Travail
topic-ausbildung = Formation et reconnaissance des diplômes
topic-sprache = Apprendre l’allemand
topic-schule = École
topic-wohnen = Logement
topic-familie = Famille
topic-gesundheit = Santé
topic-jugend = Jeunes
topic-rueckkehr = Retour au pays
topic-gewaltschutz = Protection contre la violence
topic-antidiskriminierung = Discrimination
topic-about-aufenthaltsrecht = Questions sur le visa, le titre de séjour, la « Duldung » (suspension de l’expulsion) et la nationalité allemande.
topic-about-asylverfahren = De la demande d’asile et de l’entretien jusqu’au recours au tribunal contre une décision.
topic-about-sozialrecht = L’argent de l’administration : pour vivre, pour les enfants ou pour le logement. Et ce qui aide en cas de dettes.
topic-about-behoerden = Comprendre des lettres, remplir des formulaires, préparer des rendez-vous dans les administrations.
topic-about-arbeit = Chercher du travail, avoir le droit de travailler, vos droits au travail.
topic-about-ausbildung = Commencer une formation ou des études, faire reconnaître des diplômes d’autres pays.
topic-about-sprache = Trouver un cours d’intégration, un cours d’allemand ou un groupe pour parler.
topic-about-schule = Inscrire les enfants à la crèche, à la maternelle ou à l’école et les accompagner.
topic-about-wohnen = Trouver un logement, contrat de location, déménagement, conflit avec le propriétaire.
topic-about-familie = Faire venir la famille en Allemagne, vie de couple, enfants et éducation.
topic-about-gesundheit = Médecin et assurance maladie, maladie, souffrance morale, grossesse.
topic-about-jugend = Aide pour les jeunes jusqu’à 27 ans.
topic-about-rueckkehr = Retourner dans votre pays si vous le voulez : ce qui est possible et quelles aides existent.
topic-about-gewaltschutz = Aide en cas de violence dans la famille, de menaces et de traite des êtres humains.
topic-about-antidiskriminierung = Aide pour les personnes traitées injustement ou attaquées à cause de leur origine, de leur religion ou de leur couleur de peau.

## Un service
member-call = Appeler
member-write = Écrire un e-mail
member-website = Site Internet
member-phone = Téléphone
member-mail = E-mail
member-directions = Itinéraire
member-appointment = Prendre rendez-vous
member-address = Adresse
member-provider = Géré par (Träger)
member-languages = Langues
member-languages-unstated = Non indiqué. Demandez si quelqu’un parle votre langue ou s’il y a un interprète.
member-interpreter = Possible avec un interprète.
member-language-hours = { $language } : { $times }
member-topics = Sujets
member-topics-unstated = Non indiqué.
member-kind = Type de service
member-district = District (Landkreis) ou ville responsable
member-access = Accessibilité
wheelchair-yes = Accessible en fauteuil roulant
wheelchair-limited = En partie accessible en fauteuil roulant
wheelchair-no = Non accessible en fauteuil roulant
member-no-place = L’adresse de ce service n’est pas indiquée ici.
member-approximate-postcode = La position sur la carte est approximative : milieu de la zone du code postal.
member-approximate-city = La position sur la carte est approximative : milieu de la localité.
member-provenance = D’où viennent les informations
member-unconfirmed = Pas encore confirmé par le service.
member-confirmed = Confirmé par le service le { $date }.
member-source = Informations trouvées sur { $source }.
member-source-dated = Informations trouvées sur { $source }, { $date }.
member-report = Signaler une erreur
member-report-subject = Erreur dans la fiche « { $name } »
member-report-body = Qu’est-ce qui n’est pas juste (téléphone, adresse, horaires, langues…) ?
member-share = Partager le lien
member-shared = Lien copié
member-print = Imprimer
member-read = Lire à voix haute
member-read-stop = Arrêter la lecture
desk-title = Une phrase à montrer
desk-hint = Montrez cette phrase à l’accueil ou lisez-la au téléphone.
desk-text = Bonjour. Je cherche des conseils. Je parle { $language }. Est-ce que quelqu’un peut m’aider dans cette langue ? Ou est-ce possible avec un interprète ?
member-on-map = Voir sur la carte
member-gone = Ce service n’est plus dans le répertoire.
member-damaged = Ce lien est abîmé. Cherchez le service dans la liste.
member-counsels-no = Ce service ne donne pas de conseils personnels. Il vous dit où trouver le bon conseil.

## Carte
map = Carte
map-label = Carte des services. Les flèches la déplacent, plus et moins l’agrandissent et la réduisent, Début (Home) montre toute la Basse-Saxe, Entrée choisit le district au milieu. La touche Tab mène aux services. Tout ce qui est important est aussi dans la liste.
map-zoom-in = Agrandir
map-zoom-out = Réduire
map-whole = Toute la Basse-Saxe
map-position = Ma position
map-failed = La carte n’a pas pu être chargée. La liste montre tous les services.
map-sources = Sources de la carte
map-cluster = { $n ->
    [one] Un service ici
    [many] { $n } de services ici
   *[other] { $n } services ici
 }
map-near = { $n ->
    [one] Un service près de { $place }
    [many] { $n } de services près de { $place }
   *[other] { $n } services près de { $place }
 }
map-open = { $name }, ouvrir
map-list = Services dans cette partie de la carte
map-search = Chercher ici
map-choose = Voir seulement { $district }
map-unchoose = Ne plus choisir { $district }
map-clear = Annuler le choix du district
map-missing = Une partie de la carte ne peut pas être chargée pour le moment.
map-two-fingers = Déplacez la carte avec deux doigts.
map-ctrl-wheel = Pour agrandir la carte, gardez la touche Ctrl (⌘ sur Mac) enfoncée et tournez la molette de la souris.
map-legend = Explication des signes
map-counsels = Donnent des conseils personnels
map-others = Autres services, souvent sans conseil
map-marks = Autres signes
map-legend-cluster = Plusieurs services, avec leur nombre.
map-legend-approximate = Position approximative : seul le lieu ou le code postal est connu. Le cercle en pointillé montre l’erreur moyenne : environ { $distance } autour.

## Informations
data-state = Informations du { $date }
data-updating = Mise à jour…
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
reason-web-page = une page Internet est arrivée à la place, peut-être celle de la connexion au Wi-Fi
reason-no-feed = la réponse du serveur est illisible
reason-wrong-profile = le format de la réponse est inconnu
reason-shrunk = les nouvelles informations sont incomplètes
data-offline = Pas de connexion. Le site continue avec les informations enregistrées.
data-refresh = Actualiser maintenant
data-memory = Ce navigateur n’enregistre rien. La prochaine fois, sans connexion, les informations ne seront pas là.
data-full = La mémoire pour ce site est pleine. La prochaine fois, sans connexion, les informations ne seront pas là.

## Services enregistrés, nouvelle version, sans connexion
saved-title = Services enregistrés
saved-add = Enregistrer
saved-remove = Retirer des enregistrés
saved-mark = enregistré
saved-blocked = Non enregistré. Ce navigateur n’enregistre rien.
saved-full = Non enregistré. La mémoire pour ce site est pleine.
saved-none = Vous n’avez encore enregistré aucun service. Sur la page de chaque service, il y a le bouton « Enregistrer ».
saved-hint = Ce que vous enregistrez reste seulement sur cet appareil.
update-ready = Une nouvelle version de ce site est prête.
update-now = Changer maintenant
update-later = Plus tard
offline-map = Carte sans Internet
offline-map-hint = Sans connexion, la carte montre seulement ce que vous avez déjà vu. Si vous l’enregistrez, elle est là en entier.
offline-map-size = La carte entière fait { $size }.
offline-map-sparing = Votre appareil économise les données. Le site ne télécharge donc rien d’avance.
offline-map-save = Enregistrer la carte
offline-map-saving = Enregistrement de la carte…
offline-map-loading = { $done } sur { $size }
offline-map-stop = Annuler
offline-map-saved = La carte est enregistrée.
offline-map-drop = Effacer la carte enregistrée
offline-map-no-room = Il n’y a pas assez de place sur cet appareil.
offline-map-failed = La carte n’a pas pu être enregistrée. Réessayez avec une meilleure connexion.

## À propos de ce site
about-lead = Ce site montre les services du réseau { -netzwerk } (KMN). Il est gratuit et sans inscription.
about-data = Les informations
about-data-publisher = Publié par
about-data-licence = Licence
about-data-modified = Date des informations
about-data-checked = Dernière vérification sur le serveur
about-data-attempt = Dernier essai
about-data-attempt-failed = échec : { $reason }{ $code }
about-data-count = Services dans le répertoire
about-data-problems = { $n ->
    [0] Toutes les fiches sont lisibles.
    [one] Une fiche contient une erreur.
    [many] { $n } d’informations contiennent des erreurs.
   *[other] { $n } informations contiennent des erreurs.
 }
about-data-never = jamais
about-unconfirmed = Les informations viennent de sites Internet publics. Les services ne les ont pas encore confirmées. Chaque fiche indique sa source.
about-privacy = Protection des données
about-privacy-text = Pas de cookies, pas d’inscription, pas de serveurs d’autres entreprises. Votre recherche reste sur votre appareil. Votre position est utilisée seulement si vous le voulez, et elle n’est pas envoyée.
about-stored = Ce qui est enregistré sur cet appareil
about-stored-feed = Le répertoire des services, pour l’avoir sans connexion
about-stored-prefs = Votre choix de langue et d’affichage
about-stored-offices = Vos services enregistrés
about-stored-shell = Le site lui-même, pour l’ouvrir sans connexion
about-stored-seen = Les parties de la carte que vous avez vues
about-stored-map = La carte sans Internet
about-stored-nothing = rien
about-delete = Tout effacer sur cet appareil
about-deleted = Tout est effacé.
about-delete-failed = Une partie n’a pas pu être effacée. Effacez les données de ce site dans les réglages du navigateur.
about-sources = Sources et licences
about-source-basemap = Carte
about-source-gazetteer = Lieux et codes postaux
about-source-icons = Icônes
about-source-engine = Logiciel de la carte
about-imprint = Mentions légales (Impressum)
about-imprint-placeholder = Ici viennent les mentions légales de l’organisme qui gère ce site. Il doit les remplir.
about-accessibility = Accessibilité
about-accessibility-text = Tout fonctionne avec le clavier et avec un lecteur d’écran. La liste contient tout ce que montre la carte.
about-statement = Déclaration d’accessibilité
about-embedding = Mettre sur votre propre site
embed-open = Ouvrir le site complet
