# Français

## Einfache Liste
list-heading = Conseil et aide pour les migrants en Basse-Saxe
list-call = Avant une visite, le mieux est d’appeler.
list-search = Vers la recherche avec carte
list-contents = Lieux et districts
list-statewide = Dans toute la Basse-Saxe
list-elsewhere = Autres services
list-phone = Téléphone
list-mail = E-mail
list-nth = { $days } (seulement le { $which } du mois)
list-last = dernier
list-since = à partir du { $date }
list-until = jusqu’au { $date }
list-languages = Cette page dans d’autres langues

## Erklärung zur Barrierefreiheit, in kurzen Worten
statement-lead = Cette page doit être facile à utiliser pour tout le monde.
statement-works = Ce qui fonctionne
statement-keyboard = Tout fonctionne au clavier seul et avec un lecteur d’écran.
statement-map = La liste contient tout ce que montre la carte. Vous pouvez passer la carte.
statement-sight = Vous pouvez doubler la taille du texte. Il y a un affichage clair, sombre et très contrasté.
statement-languages = La page existe en 16 langues, aussi en allemand simple.
statement-read = Les informations d’un service peuvent être lues à voix haute si votre appareil a une voix pour la langue.
statement-limits = Ce qui ne va pas encore bien
statement-names = Les noms et les descriptions des services sont le plus souvent en allemand seulement.
statement-sign = Il n’y a pas encore de vidéos en langue des signes allemande ni de langue facile vérifiée (Leichte Sprache).
statement-reviewed = Les traductions n’ont pas encore été vérifiées par des personnes dont c’est la langue maternelle.
statement-report = Signaler des obstacles
statement-write = Quelque chose ne marche pas ? Écrivez-nous : { $address }. Dites sur quelle page et avec quel appareil.
statement-nobody = La personne qui gère cette page n’a pas encore donné d’adresse ici.
statement-legal = Voici la déclaration demandée par la loi. Elle est valable en allemand.
