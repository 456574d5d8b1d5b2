/** Words that news copy uses for one another, by lemma; each line is one meaning. Ours. */
const SAME = `
entreprise société groupe firme compagnie
habitant riverain résident population personne gens
manifestant manifester défiler personne
commencer débuter démarrer lancer début commencement
finir terminer achever fin
recruter embaucher embauche recrutement
prévoir compter vouloir envisager projeter espérer souhaiter
prévenir avertir redouter craindre alerter
promettre assurer garantir s’engager
dire déclarer affirmer assurer indiquer expliquer estimer préciser ajouter souligner rappeler juger annoncer raconter confier répondre reconnaître noter selon saluer féliciter
adopter voter approuver valider
rejeter refuser repousser
démentir nier dément contester
accuser soupçonner
interdire interdiction
circuler rouler circulation
supprimer annuler
recevoir obtenir décrocher remporter gagner toucher
battre vaincre imposer dominer incliner victoire défaite devancer
détruire brûler incendie feu ravager
évacuer quitter
augmenter progresser croître monter grimper hausse augmentation progression bondir doubler élever
baisser diminuer reculer chuter baisse recul chute diminution tomber réduire perdre
construire bâtir construction édifier
rénover restaurer réhabiliter rénovation
créer fonder ouvrir lancer monter création
étude enquête recherche rapport
chercheur scientifique auteur
argent fonds somme enveloppe aide crédit financement
paraître publier parution publication sortir
camion poids-lourd lourd
louer location loyer
logement appartement maison domicile habitation studio
acheter achat acquérir vendre vente
échouer échec aboutir accord
sénat sénateur sénatorial
député eurodéputé parlement parlementaire assemblée
justice tribunal judiciaire cour juge
élève écolier lycéen étudiant
sembler paraître
attirer réunir rassembler accueillir
mort décès mourir décéder tuer
voiture véhicule automobile
paysan agriculteur éleveur exploitant
méditerranée mer
rester demeurer passer
poursuivre continuer poursuite
atteindre toucher
mener conduire diriger
présider président présidente
découvrir trouver détecter
interpeller interpellation arrêter arrestation
arriver venir arrivée
rouvrir réouverture ouvrir ouverture
tenir rendez-vous rencontre réunion
chantier travaux travail
parler évoquer mentionner
demander réclamer exiger demande
gratuit gratuité
employer salarié emploi
adhérent membre
spectateur public festivalier
convaincre convaincu douter doute sceptique scepticisme
hôpital hospitaliser hospitalisation clinique
blesser blessé blessure indemne
accord convention traité pacte entente
accueillir héberger recevoir
accélérer accélération hâter
achever terminer conclure clore boucler
aéroport aérogare
affronter rencontrer
aggraver empirer aggravation détériorer détérioration dégrader dégradation
agresser attaquer agression attaque assaut
aide soutien secours assistance appui aider soutenir secourir assister subvention
ajourner reporter repousser différer report décaler
âgé ans
amende contravention sanction peine
ancien ex vieux
animal bête
anniversaire fêter
apprendre découvrir
argument raison motif
armée militaire soldat troupe
artiste musicien chanteur
auteur écrivain romancier
autoriser permettre autorisation permission
avion appareil
avocat défenseur défense conseil
bateau navire embarcation
bâtiment immeuble édifice
bénéfice profit
billet place ticket entrée
bloquer paralyser blocage barrer
boutique magasin commerce commerçant enseigne
bus autobus car autocar
capturer attraper saisir
cause origine raison causer provoquer entraîner dû
centre coeur cœur
cesser arrêter arrêt cessation interrompre interruption suspendre suspension
chambre salle pièce
changer modifier changement modification réformer réforme
chef dirigeant patron directeur responsable dirige diriger tête président pdg
chômage chômeur
choisir sélectionner retenir désigner choix élire
cible viser
client clientèle consommateur usager
climat climatique réchauffement
clôture fermeture clore fermer
collectivité commune ville mairie municipalité municipal municipale maire cité
collecter récolter recueillir collecte récolte réunir
collision heurter percuter choc accident
combat lutte combattre lutter bataille
commander commande
comprendre compter comporter inclure
concerner toucher viser
concitoyen citoyen
condamner condamnation infliger prononcer écoper sanctionner
conflit guerre
confirmer maintenir
conserver garder préserver maintenir
consulter lire
consommer consommation
contaminer infecter contamination
convenir décider décision s’accorder accord trancher
copropriétaire propriétaire
cours leçon classe
coûter coût prix facture dépense
crise difficulté
critiquer dénoncer critique déplorer regretter reprocher fustiger
croire penser estimer juger considérer
culture culturel
danger risque menace
date dater remonter
débat discussion discuter débattre
décider choisir résoudre
dédier hommage consacrer saluer
déchet ordure détritus
déficit trou
délai retard
délit infraction crime
démission démissionner quitter départ partir
département départemental
dépister détecter repérer
dépôt déposer
descendre tomber dégringoler reculer chuter
dévoiler révéler présenter présentation publier
diffuser diffusion transmettre
différence écart
dégât dommage dommages endommager abîmer
disparaître disparu disparition
disponible libre vacant
distribuer distribution remettre
document texte rapport note
domicile logement maison chez
don donner donateur offrir
doubler double
durer durée
eau pluie
échantillon prélèvement
école établissement scolaire classe
économie économiser épargner
écrire rédiger
effectuer réaliser accomplir
égalité nul
élection électoral scrutin vote
électeur votant
empêcher bloquer
emploi poste
employeur patron
enfant gamin mineur jeune
enseignant professeur prof
entrepôt hangar
entraîneur coach
entraînement préparation
épidémie virus maladie
équipe formation club sélection
équipement matériel installation
espèce animal
étranger international
étudier examiner examen
évènement événement
expérience essai
expliquer imputer attribuer explication
exploitation ferme
exposer présenter exposition
fabriquer produire fabrication production
famille proche parent
favorable pour
fermer fermeture fermé
fête célébrer fêter
feuilleton série
figurer apparaître
film long-métrage
financer financement payer
fréquentation fréquenter visiteur public affluence usager client cycliste voyageur
fonctionner fonctionnement marcher
footballeur joueur
forêt bois
former formation
foyer ménage famille
gaz énergie
gel froid
gérer gestion gestionnaire exploiter exploitant
gravement grièvement grave
grève débrayage gréviste cesser
habiter vivre résider habitant riverain
hériter héritier
heure horaire
illégal interdit
immédiat aussitôt
important majeur considérable gros grand
inaugurer inauguration
indemniser indemnisation dédommager
information renseignement
inondation crue inonder
inquiet inquiéter inquiétude crainte craindre redouter
inscrire inscription
installer implanter installation implantation
instituteur enseignant maître
intervenir intervention
inviter convier invitation
jardin parc
jeu match rencontre partie
journal quotidien titre
journée jour
jouer disputer
journaliste reporter
juge magistrat
kilomètre distance
libérer relâcher libération
licencier licenciement supprimer suppression
lieu endroit site place
lister recenser
loi texte législation
malade patient
manifestation défilé cortège rassemblement manifester
manquer manque pénurie
marché commercial
mesure disposition
météo temps
ministre ministère
modérer ralentir ralentissement
montrer indiquer révéler démontrer
naître naissance
neige neigeux
nettoyer nettoyage
niveau hauteur
nommer nomination désigner
notable important
nouveau nouvelle neuf
novice débutant
nuit nocturne
objectif but viser
occuper occupation
oeuvre œuvre
offrir proposer offre
opposant adversaire opposition
organiser organisation
ouvrage livre roman
ouvrier travailleur salarié
participer participation participant
passager voyageur usager
payer régler verser
pays état nation
pêcheur pêche
peine sanction condamnation
perdre amputer perte
perdre incliner défaite
pétition signature
piste voie
plainte poursuivre
pluie pluvieux pleuvoir averse
pollution polluer
pompier secours sauveteur
possession posséder détenir propriétaire
pourvoir vacant
préfet préfecture
prélever prélèvement
présence présent
preuve prouver
prison détention emprisonnement incarcérer incarcération
prix récompense distinction
procès audience
projet plan
protéger protection
proximité près
puissant fort
quart quartier
quitter abandonner partir départ
racheter rachat acquérir acquisition reprendre
rapide vite rapidement
récent nouveau
reconnaître admettre avouer
recommander conseiller préconiser
record meilleur
réduire réduction limiter
réfugié migrant
régler résoudre
relancer relance
relever hausser
remettre remise recevoir décerner
remplacer remplacement succéder
renoncer abandonner abandon renoncement
renforcer renforcement consolider
rentrer retour revenir
réparer réparation remettre
répondre réponse
reprendre reprise rétablir repreneur
rétablir restaurer rétablissement
retirer retrait
retraite retraité pension
retrouver trouver
réussir réussite succès
route chaussée voie
salaire rémunération paie
sauver sauvetage sauveur
scène plateau
secourir secouriste
séparer séparation
signer signature
sinistre incendie
sportif athlète
stopper arrêter
surface superficie
surveiller surveillance
survivre survivant rescapé vivant
syndicat syndical organisation
taxe impôt taxer contribution
téléphone portable
témoigner témoignage témoin
tenter essayer tentative
touriste vacancier visiteur
traiter traitement
train ferroviaire rail sncf
tramway tram
transférer transfert
transport transporter acheminer
travailler travail
travaux rénovation
tuer abattre assassiner
unanime unanimité
urgence urgent
usine site fabrique
vaccin vacciner vaccination
valeur valoir
vérifier contrôler contrôle vérification
victoire gagner succès
vigne vignoble vin viticulteur viticole viticulture
village bourg commune
visite visiter visiteur
voisin riverain
voler vol dérober
voyage trajet voyager
zone secteur
restaurer cantine restaurant
cantine repas
menu repas plat
piéton passant
vélo cycliste bicyclette cyclable
moto motard
conducteur chauffeur automobiliste
agent policier gendarme police gendarmerie
perquisition perquisitionner fouiller
enquête enquêteur investigation enquêter
mettre examen
procureur parquet
suspect soupçonner prévenu
inculper poursuivre
budget enveloppe crédit
emprunt emprunter prêt
dette endettement
usager utilisateur
logiciel application programme
panne dysfonctionnement
colère mécontentement protester protestation
joie ravi heureux
surprise surprendre étonner
majorité majoritaire
coalition alliance
candidat candidature
parti formation mouvement
sommet réunion rencontre
diplomate diplomatique diplomatie
ambassadeur ambassade
frontière frontalier
trêve cessez-le-feu
bombardement bombarder frappe raid
missile roquette
tir tirer fusillade
explosion exploser
séisme tremblement secousse
tempête ouragan cyclone
canicule chaleur
éruption volcan volcanique
océan mer
rivière fleuve cours
champion championnat titre
finale finaliste
qualifier qualification
but marquer buteur
supporter supporteur
blessure forfait
concert spectacle
tableau toile peinture
sculpture statue
théâtre pièce
cinéma film
acteur comédien
réalisateur cinéaste
chanson titre morceau
album disque
librairie libraire livre
bibliothèque médiathèque
archéologue fouille fouilles vestige
patrimoine monument
docteur médecin médical
infirmier soignant
opération opérer chirurgie
traitement remède médicament
naissance bébé
crèche nourrisson
université étudiant
bac baccalauréat
examen épreuve
stage apprenti apprentissage
vacances congé
agriculteur agricole agriculture
blé céréale
lait laitier
élevage éleveur troupeau
abattre abattage
engrais pesticide
bio biologique
abeille apiculteur ruche
poisson pêche
arbre planter plantation
éolienne éolien
panneau solaire photovoltaïque
nucléaire centrale réacteur
pétrole carburant essence
électricité électrique courant
`;

/** For each lemma, the numbers of the meanings that it can have, each with all its words. */
export const meanings: readonly (readonly string[])[] = SAME.trim()
  .split("\n")
  .map((line) => line.split(" "));
