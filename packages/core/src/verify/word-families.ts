import { nominalisableVerbs, nominalise } from "@titraille/french";

/** Words that news copy uses for one another; each line is one meaning. Ours. */
const SAME = [
  "entreprise société groupe firme compagnie",
  "habitant riverain résident population personne gens",
  "manifestant manifester défiler personne",
  "commencer débuter démarrer lancer début commencement",
  "finir terminer achever fin",
  "recruter embaucher embauche recrutement",
  "prévoir compter vouloir envisager projeter espérer souhaiter",
  "prévenir avertir redouter craindre alerter",
  "promettre assurer garantir s’engager",
  "dire déclarer affirmer assurer indiquer expliquer estimer préciser ajouter souligner rappeler juger annoncer raconter confier répondre reconnaître noter selon saluer féliciter",
  "adopter voter approuver valider",
  "rejeter refuser repousser",
  "démentir nier dément contester",
  "accuser soupçonner",
  "interdire interdiction",
  "circuler rouler circulation",
  "supprimer annuler",
  "recevoir obtenir décrocher remporter gagner toucher",
  "battre vaincre imposer dominer incliner victoire défaite devancer",
  "détruire brûler incendie feu ravager",
  "évacuer quitter",
  "augmenter progresser croître monter grimper hausse augmentation progression bondir doubler élever",
  "baisser diminuer reculer chuter baisse recul chute diminution tomber réduire perdre",
  "construire bâtir construction édifier",
  "rénover restaurer réhabiliter rénovation",
  "créer fonder ouvrir lancer monter création",
  "étude enquête recherche rapport",
  "chercheur scientifique auteur",
  "argent fonds somme enveloppe aide crédit financement",
  "paraître publier parution publication sortir",
  "camion poids-lourd lourd",
  "louer location loyer",
  "logement appartement maison domicile habitation studio",
  "acheter achat acquérir vendre vente",
  "échouer échec aboutir accord",
  "sénat sénateur sénatorial",
  "député eurodéputé parlement parlementaire assemblée",
  "justice tribunal judiciaire cour juge",
  "élève écolier lycéen étudiant",
  "sembler paraître",
  "attirer réunir rassembler accueillir",
  "mort décès mourir décéder tuer",
  "voiture véhicule automobile",
  "paysan agriculteur éleveur exploitant",
  "méditerranée mer",
  "rester demeurer passer",
  "poursuivre continuer poursuite",
  "atteindre toucher",
  "mener conduire diriger",
  "présider président présidente",
  "découvrir trouver détecter",
  "interpeller interpellation arrêter arrestation",
  "arriver venir arrivée",
  "rouvrir réouverture ouvrir ouverture",
  "tenir rendez-vous rencontre réunion",
  "chantier travaux travail",
  "parler évoquer mentionner",
  "demander réclamer exiger demande",
  "gratuit gratuité",
  "employer salarié emploi",
  "adhérent membre",
  "spectateur public festivalier",
  "convaincre convaincu douter doute sceptique scepticisme",
  "hôpital hospitaliser hospitalisation clinique",
  "blesser blessé blessure indemne",
];

/** Derived words end in one of these; what is before is compared. */
const families = new Map<string, ReadonlySet<string>>();
let verbsByNoun: ReadonlyMap<string, readonly string[]> | undefined;
let groups: ReadonlyMap<string, readonly string[]> | undefined;

/** The marks of the meanings that a lemma can have: itself, the verb or noun of the same act, its groups of synonyms. */
function marksOf(lemma: string): ReadonlySet<string> {
  let marks = families.get(lemma);
  if (!marks) {
    verbsByNoun ??= reversed();
    groups ??= grouped();
    const own = [lemma, ...(verbsByNoun.get(lemma) ?? [])];
    marks = new Set([...own, ...own.flatMap((each) => groups!.get(each) ?? [])]);
    families.set(lemma, marks);
  }
  return marks;
}

/** Whether two lemmas name the same act or thing: the same word, a verb and its noun ("refuser", "refus"). */
export function isSameAct(one: string, other: string): boolean {
  if (one === other) return true;
  verbsByNoun ??= reversed();
  const verbs = verbsByNoun.get(one) ?? [];
  return (
    verbs.includes(other) ||
    (verbsByNoun.get(other) ?? []).some((verb) => verb === one || verbs.includes(verb)) ||
    sharesStem(one, other, 6)
  );
}

/** Whether a source word can be what a word of the article stands for: also synonyms and other derivations. */
export function isRelated(one: string, other: string): boolean {
  if (isSameAct(one, other) || sharesStem(one, other, 5)) return true;
  const marks = marksOf(one);
  for (const mark of marksOf(other)) if (marks.has(mark)) return true;
  return false;
}

/** The words that news copy uses for a lemma, itself left out. */
export function synonymsOf(lemma: string): string[] {
  const marks = marksOf(lemma);
  return SAME.filter((_, index) => marks.has(`#${index}`)).flatMap((line) =>
    line.split(" ").filter((word) => word !== lemma),
  );
}

/** "Espagne" and "espagnol", "manifester" and "manifestant": a common beginning that is most of both. */
function sharesStem(one: string, other: string, least: number): boolean {
  const longest = Math.max(one.length, other.length);
  const shortest = Math.min(one.length, other.length);
  if (shortest < least) return false;
  let common = 0;
  while (common < shortest && one[common] === other[common]) common++;
  return common >= least && common >= 0.65 * longest;
}

function reversed(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const verb of nominalisableVerbs()) {
    const { noun } = nominalise(verb)!;
    map.set(noun, [...(map.get(noun) ?? []), verb]);
  }
  return map;
}

function grouped(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [index, line] of SAME.entries())
    for (const word of line.split(" ")) map.set(word, [...(map.get(word) ?? []), `#${index}`]);
  return map;
}
