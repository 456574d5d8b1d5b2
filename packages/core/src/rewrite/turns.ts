/**
 * Words that name in another way what a sentence says with a turn of phrase: "le double" is "deux fois plus". Each pair: the
 * words (lemmas in lower case), and what the sentences cited have to say (`plainFact`) for them to be no addition. Ours.
 */
const TURNS: readonly (readonly [words: string, where: RegExp])[] = [
  ["double doubler", /(?<!\p{L})(?:deux fois|doubl\p{L}+)(?!\p{L})/u],
  ["triple tripler", /(?<!\p{L})(?:trois fois|tripl\p{L}+)(?!\p{L})/u],
  ["moitié", /(?<!\p{L})(?:deux fois moins|50|un \p{L}+ sur deux|une \p{L}+ sur deux|divisé\p{L}* par deux)(?!\p{L})/u],
  ["partie", /(?<!\p{L})(?:moitié|tiers|quart|partiel\p{L}*|50|certaine?s)(?!\p{L})/u],
  [
    "record",
    /(?<!\p{L})(?:plus (?:haut|bas|fort|faible|grand|élevé|important)\p{L}* .*(?:depuis|jamais|histoire)|jamais)(?!\p{L})/u,
  ],
  [
    "hausse augmentation progression supérieur",
    /(?<!\p{L})(?:pass\p{L}+ de|hausse|plus|contre|augment\p{L}+)(?!\p{L})/u,
  ],
  ["baisse diminution recul inférieur", /(?<!\p{L})(?:pass\p{L}+ de|baisse|moins|contre|diminu\p{L}+)(?!\p{L})/u],
  [
    "possible éventuel possibilité éventualité",
    /(?<!\p{L})(?:pou[rv]\p{L}+|peut|peuvent|peut être|risqu\p{L}+|envisag\p{L}+)(?!\p{L})/u,
  ],
  ["certain doute", /(?<!\p{L})(?:sûre?s?|certaine?s?|assur\p{L}+)(?!\p{L})/u],
  ["état", /(?<!\p{L})(?:fonctionn|march|répar|bon|mauvais|dégrad|abîm|vétust)\p{L}*(?!\p{L})/u],
  ["sol", /(?<!\p{L})(?:pos|atterr|tomb|chut)\p{L}*(?!\p{L})/u],
  ["hommage", /(?<!\p{L})(?:dédi|salu|honor|mémoire|commémor)\p{L}*(?!\p{L})/u],
  ["assistance secours", /(?<!\p{L})(?:secour|aid|soign|sauv)\p{L}*(?!\p{L})/u],
  ["tête", /(?<!\p{L})(?:dirig|direct|présid|patron|chef|premier|première|mène)\p{L}*(?!\p{L})/u],
  ["lieu place cours", /(?<!\p{L})(?:tiendr|tien|tenu|organis|déroul|fête|commenc|prévu|célébr)\p{L}*(?!\p{L})/u],
  ["poids", /(?<!\p{L})camions?(?!\p{L})/u],
  ["fait acte", /./u],
];

/** Nouns that measure or count what hangs on them: "le taux de chômage" is "le chômage". Ours. */
const MEASURES = /^(?:taux|montant|volume|quantité|somme|ensemble|série|groupe|totalité|proportion|moyenne|point)$/u;
/** Nouns that only say what somebody is to an act or a body: "auteur d’un doublé", "membre du conseil". Ours. */
const PARTS_PLAYED = /^(?:auteur|autrice|membre|responsable|victime|bénéficiaire|titulaire)$/u;
/** What a definite noun may sum up without naming anything new. Ours. */
const SUMMARY =
  /^(?:incident|événement|évènement|fait|affaire|situation|mesure|décision|annonce|opération|projet|initiative|chiffre|résultat|bilan|phénomène|dossier|sujet|question)$/u;

/** Whether the sentences say in a turn of phrase what the word says; `plain` is their `plainFact`. */
export function isSaidInATurn(lemma: string, plain: string): boolean {
  return TURNS.some(([words, where]) => words.split(" ").includes(lemma) && where.test(plain));
}

/** Whether a noun says nothing beside what hangs on it. */
export function isMeasure(lemma: string): boolean {
  return MEASURES.test(lemma) || PARTS_PLAYED.test(lemma);
}

export function sumsUp(lemma: string): boolean {
  return SUMMARY.test(lemma);
}
