/**
 * Opposite ways to go, by axis: what stands before the bar against what stands behind it. Lemmas; a word may be on several
 * axes. Converses ("acheter", "vendre") are none: both are true of one deal. Ours.
 */
const AXES: Readonly<Record<string, string>> = {
  level:
    "hausse augmentation augmenter progresser progression croître croissance grimper bondir bond doubler tripler quadrupler monter montée accroître relever relèvement rehausser élever alourdir remonter | baisse baisser diminuer diminution reculer recul chuter chute réduire réduction décroître plonger abaisser abaissement alléger raboter",
  approval:
    "adopter adoption approuver approbation valider validation accepter acceptation autoriser autorisation confirmer confirmation permettre | rejeter rejet refuser refus annuler annulation interdire interdiction infirmer",
  opening: "ouvrir ouverture ouvert rouvrir réouverture | fermer fermeture fermé refermer",
  creation:
    "créer création fonder embaucher embauche recruter recrutement | supprimer suppression détruire destruction licencier licenciement",
  keeping:
    "maintenir maintien conserver garder préserver | annuler annulation supprimer suppression retirer retrait abandonner abandon abroger abrogation relâcher",
  admission: "reconnaître admettre avouer aveu confirmer | nier démentir démenti dément contester conteste réfuter",
  life: "vivant survivre survivant rescapé secourir sauver indemne sauf | mort mourir décéder décès tuer",
  result:
    "gagner victoire remporter gain succès réussir réussite vainqueur | perdre défaite perte échec échouer vaincu",
  going:
    "poursuivre poursuite continuer reprendre reprise rétablir rétablissement relancer relance | arrêter arrêt cesser interrompre interruption suspendre suspension geler gel",
  rank: "supérieur dépasser excéder | inférieur",
  quality: "meilleur améliorer amélioration | pire aggraver aggravation dégrader dégradation empirer",
  share: "majorité majoritaire | minorité minoritaire",
  side: "partisan soutenir soutien défendre allié ami | opposant combattre critiquer ennemi adversaire rival",
  praise: "saluer applaudir féliciter approuver | dénoncer critiquer condamner regretter déplorer fustiger",
  sign: "positif favorable | négatif défavorable hostile",
  size: "large grand gros important fort | faible petit maigre mince",
  speed: "accélérer accélération rapide | ralentir ralentissement lent",
  ease: "facile faciliter simple simplifier | difficile compliquer compliqué",
  mood: "rassurer rassuré confiant optimiste serein | inquiéter inquiet pessimiste alarmer",
  freedom:
    "libérer libération relaxer relaxe acquitter acquittement innocenter | condamner condamnation incarcérer incarcération emprisonner détenir",
  joining: "rejoindre adhérer intégrer | quitter démissionner",
  moving: "entrer entrée arriver arrivée | sortir sortie partir départ",
  end: "début commencer commencement débuter | fin terminer achever",
  law: "légal licite | illégal illicite",
  chance: "possible | impossible",
  trade: "importer importation | exporter exportation",
  price: "gratuit gratuité gratuitement | payant",
  owner: "public | privé",
  measure: "long haut riche chaud jeune | court bas pauvre froid vieux",
  harm: "blesser blessé blessure | tuer tué mort mourir décéder décès",
  giving: "confier attribuer octroyer donner | retirer retrait ôter enlever",
  belief: "convaincre convaincu confiant | douter sceptique scepticisme",
  stay: "hospitaliser hospitalisé interner héberger | quitter sortir sortie",
  filling: "plein complet | vide désert",
  hand: "gauche | droite",
  sentence: "sursis | ferme",
  bar: "défense | accusation",
};

/** On which axes a lemma is, and at which end: 1 or -1. */
export const OPPOSITES: ReadonlyMap<string, readonly { readonly axis: string; readonly sign: 1 | -1 }[]> = build();

function build(): Map<string, { axis: string; sign: 1 | -1 }[]> {
  const map = new Map<string, { axis: string; sign: 1 | -1 }[]>();
  for (const [axis, lemmas] of Object.entries(AXES))
    for (const [side, list] of lemmas.split(" | ").entries())
      for (const lemma of list.split(" "))
        map.set(lemma, [...(map.get(lemma) ?? []), { axis, sign: side === 0 ? 1 : -1 }]);
  return map;
}
