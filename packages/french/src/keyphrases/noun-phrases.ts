import type { Span } from "../text/span.ts";
import type { ParsedWord, Word } from "../words/word.ts";

/** A noun with its adjectives and complements, or the beginning of such a group. */
export interface NounPhrase extends Span {
  readonly content: readonly Word[];
  /** Lemma of the adjective, complement or name that the group goes on with here; undefined where it ends. */
  readonly goesOn?: string;
  /** What it goes on with is one with it ("pouvoir | d’achat", "taxe | carbone"), not a complement with an article. */
  readonly cut: boolean;
  /** It begins in the middle of something: "[conseil d’]administration des constructeurs", "[au] centre du débat". */
  readonly inside: boolean;
}

const EMPTY =
  /^(?:fois|jour|an|année|mois|semaine|heure|minute|moment|temps|chose|fait|cas|façon|manière|sorte|type|partie|part|nombre|ensemble|exemple|point|question|suite|fin|début|lieu|cours|mesure|terme|titre|niveau|place|personne|gens|homme|femme|monde|pays|vie|côté|cadre|base|effet|raison|sens|vue|mot|article|million|milliard|millier|euro|dollar|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|nuit|dizaine|vingtaine|trentaine|centaine|douzaine|pourcent|plupart|majorité|moitié|quart|tiers|reste|autre|phénomène|situation|problème|sujet|capacité|forme|connaissance|attention|présence|absence|existence|importance|possibilité|nécessité|ensemble|rôle|étude|produit|résultat|participant|confrère|après-midi|milieu|revers)$/u;
const VAGUE_ADJECTIVE =
  /^(?:autre|même|tel|premier|dernier|seul|nouveau|grand|petit|certain|plusieurs|prochain|haut|bon|mauvais|gros|long|vrai|différent|divers|important|nombreux|entier|plus|moins|croissant|existant|notable|récent|éventuel|principal|possible|supplémentaire|essentiel|actuel|général|particulier|suivant|précédent|ultime)$/u;
/** Nouns that make a preposition with what stands around them: "au centre de", "à la suite de", "en raison de". */
const IN_LOCUTION =
  /^(?:aide|appui|avant|bas|bord|bout|bénéfice|cause|centre|charge|compagnie|compte|courant|cœur|demande|dessus|détriment|encontre|endroit|entrée|exception|face|faveur|feu|fil|fonction|fond|force|forme|gré|guise|haut|hauteur|image|initiative|insu|instar|intérieur|issue|lendemain|limite|lumière|marge|masse|matière|moyen|niveau|nom|occasion|origine|pied|point|portée|profit|prix|proximité|rang|recherche|rythme|sein|service|sommet|sortie|suite|terme|tête|vertu|veille|voie|égard|époque)$/u;
/** Prepositions that bind a complement to a noun rather than to a verb, with the nouns in between. */
const BINDS = /^(?:de|d’|d'|à|en|sur|contre|pour)$/iu;
/** Content words of a phrase at most. */
const MAX_CONTENT = 4;
/** Complements of one noun at most: "estimateur | de coût | d’embauche". */
const MAX_COMPLEMENTS = 2;

/** Noun (adjective)* ((de|à|en|sur|contre|pour) (article)? noun (adjective)*)*, and each of its beginnings. */
export function nounPhrases(words: readonly Word[]): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  for (let index = 0; index < words.length; index++) {
    const noun = words[index]!;
    if (noun.upos === "NOUN" && isSound(noun)) phrases.push(...phrasesFrom(words, index));
  }
  return phrases;
}

function phrasesFrom(words: readonly Word[], index: number): NounPhrase[] {
  const ends: number[] = [index];
  const content: number[] = [index];
  let at = index + 1;
  const adjectives = (): void => {
    while (isTellingAdjective(words[at]) && content.length < MAX_CONTENT) {
      ends.push(at);
      content.push(at++);
    }
  };
  adjectives();
  let complements = 0;
  while (complements++ < MAX_COMPLEMENTS && content.length < MAX_CONTENT) {
    const noun = complementAt(words, at, index);
    if (noun === undefined || !isSound(words[noun]!)) break;
    content.push(noun);
    ends.push(endOfName(words, noun));
    at = ends.at(-1)! + 1;
    adjectives();
  }
  // "lycée hôtelier Saint-Michel": the name beside the noun belongs to it.
  if (isNameBeside(words, at) && content.length < MAX_CONTENT) {
    content.push(at);
    ends.push(endOfName(words, at));
  }
  const inside = (end: number): boolean => end > index && beginsInside(words, index, end);
  return ends.map((end, position) => {
    const next = nextContent(words, end + 1, index);
    return {
      start: words[index]!.start,
      end: words[end]!.end,
      content: content.slice(0, position + 1).map((each) => words[each]!),
      ...(next ? { goesOn: next.lemma.toLowerCase() } : {}),
      cut: next !== undefined && isTight(words, end + 1),
      inside: inside(end),
    };
  });
}

/** Index of the noun that a complement at `at` turns on. */
function complementAt(words: readonly Word[], at: number, head: number): number | undefined {
  const preposition = words[at];
  if (preposition?.upos !== "ADP" || !BINDS.test(preposition.lemma)) return undefined;
  const article = words[at + 1]?.upos === "DET" && /^(?:l[ea’']|les)$/iu.test(words[at + 1]!.form);
  const noun = at + (article ? 2 : 1);
  if (!words[noun] || !/^(?:NOUN|PROPN)$/.test(words[noun].upos)) return undefined;
  if (preposition.lemma === "en" && IN_LOCUTION.test(words[noun].lemma.toLowerCase())) return undefined;
  // "remet son texte à la direction", "vote contre la loi": these may belong to the verb.
  const isLoose = /^(?:sur|contre|pour)$/u.test(preposition.lemma) || (article && preposition.lemma === "à");
  if (isLoose && !isBound(words, noun, head)) return undefined;
  // "sauver le merlu de l’extinction": the parse hangs it on the verb.
  return article && governor(words, noun)?.upos === "VERB" ? undefined : noun;
}

/** Whether the parse hangs a complement on the noun before it; a sentence that is only tagged says nothing against it. */
function isBound(words: readonly Word[], noun: number, head: number): boolean {
  const parsed = words[noun] as Partial<ParsedWord>;
  return parsed.head === undefined || (parsed.head >= head && parsed.head < noun);
}

function governor(words: readonly Word[], index: number): Word | undefined {
  const { head } = words[index] as Partial<ParsedWord>;
  return head === undefined ? undefined : words[head];
}

/** The last word of a name that a complement begins: "[cellule d’investigation de] Radio France". */
function endOfName(words: readonly Word[], noun: number): number {
  let end = noun;
  if (words[noun]!.upos !== "PROPN") return end;
  while (words[end + 1]?.upos === "PROPN" && words[end + 1]!.start - words[end]!.end <= 1) end++;
  return end;
}

/** What makes the group longer after its end: an adjective, a name beside it, a complement. */
function nextContent(words: readonly Word[], at: number, head: number): Word | undefined {
  const next = words[at];
  if (!next) return undefined;
  if (isTellingAdjective(next) || isNameBeside(words, at)) return next;
  // "taxe carbone", "Musée juif" with an adjective that the tagger takes for a noun.
  if (next.upos === "NOUN" && next.start - words[at - 1]!.end <= 1) return next;
  const noun = complementAt(words, at, head);
  return noun === undefined ? undefined : words[noun];
}

/** "d’achat", "en bouteille": a common noun without article, an adjective or a noun beside. */
function isTight(words: readonly Word[], at: number): boolean {
  const [first, second] = [words[at]!, words[at + 1]];
  return first.upos !== "ADP" || (second?.upos === "NOUN" && first.lemma !== "à");
}

function isNameBeside(words: readonly Word[], at: number): boolean {
  const name = words[at];
  return name?.upos === "PROPN" && /^\p{Lu}/u.test(name.form) && name.start - words[at - 1]!.end <= 1;
}

function beginsInside(words: readonly Word[], index: number, end: number): boolean {
  const hasComplement = words.slice(index + 1, end + 1).some(({ upos }) => upos === "ADP");
  if (!hasComplement) return false;
  const before = words[index - 1];
  if (before?.upos === "ADP" && /^(?:de|d’|d')$/iu.test(before.lemma))
    return /^(?:NOUN|PROPN|ADJ)$/.test(words[index - 2]?.upos ?? "");
  if (!IN_LOCUTION.test(words[index]!.lemma.toLowerCase())) return false;
  const preposition = before?.upos === "DET" ? words[index - 2] : before;
  return preposition?.upos === "ADP" && /^(?:à|en|dans|sous|sur|par|pour)$/iu.test(preposition.lemma);
}

function isTellingAdjective(word: Word | undefined): boolean {
  return word?.upos === "ADJ" && /^\p{L}/u.test(word.form) && !VAGUE_ADJECTIVE.test(word.lemma);
}

function isSound(word: Word): boolean {
  return /^\p{L}[\p{L}’'-]{2,}$/u.test(word.form) && !EMPTY.test(word.lemma.toLowerCase());
}
