# Français

## Liste simple
list-heading = Conseils et aide pour les migrants en Basse-Saxe
list-call = Avant de venir, le mieux est d’appeler.
list-search = Aller à la recherche avec carte
list-contents = Lieux et districts
list-statewide = Dans toute la Basse-Saxe
list-elsewhere = Autres services
list-languages = Cette page dans d’autres langues

## Déclaration d’accessibilité, en bref
statement-lead = Ce site doit être facile à utiliser pour tout le monde.
statement-works = Ce qui fonctionne
statement-keyboard = Tout fonctionne avec le clavier seul et avec un lecteur d’écran.
statement-map = La liste contient tout ce que montre la carte. Vous pouvez passer la carte.
statement-sight = Vous pouvez doubler la taille du texte. Il y a un affichage clair, un sombre et un très contrasté.
statement-languages = Le site existe en 16 langues, aussi en allemand simple.
statement-read = Les informations sur un service peuvent être lues à voix haute si votre appareil a une voix pour la langue.
statement-limits = Ce qui ne va pas encore bien
statement-names = Les noms et les descriptions des services sont le plus souvent en allemand seulement.
statement-sign = Il n’y a pas encore de vidéos en langue des signes allemande, ni de langage facile vérifié (Leichte Sprache).
statement-reviewed = Les traductions n’ont pas encore été vérifiées par des personnes qui parlent cette langue depuis l’enfance.
statement-report = Signaler des obstacles
statement-write = Quelque chose ne marche pas ? Écrivez-nous : { $address }. Dites sur quelle page et avec quel appareil.
statement-nobody = L’organisme qui gère ce site n’a pas encore donné d’adresse ici.
statement-legal = Voici la déclaration que la loi demande. Elle est valable en allemand.
