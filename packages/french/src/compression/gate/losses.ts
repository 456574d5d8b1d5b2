import type { ParsedWord } from "../../words/word.ts";
import type { Compression } from "../compress.ts";
import { isEventNoun } from "../event-nouns.ts";
import { hasRelation, type Tree } from "../tree.ts";
import { saidWords } from "./said-words.ts";

/** Nouns that say nothing without what they relate to: "en accord avec", "en lien avec". */
const RELATION =
  /^(?:accord|lien|contact|rapport|opposition|concurrence|partenariat|conflit|phase|rupture|relation|comparaison|désaccord|contradiction|similarité|ressemblance|parenté|analogie|équivalence|garde)s?$/iu;

/** Texts and talks that are known by their subject: "le projet de loi [sur …]"; so are chances and duties: "la possibilité [pour …]". */
const ON_SOMETHING =
  /^(?:loi|projet|proposition|texte|réforme|décret|accord|traité|convention|rapport|enquête|débat|négociation|référendum|étude|pétition|recours|sommet|conférence|possibilité|obligation|occasion|opportunité|faculté|pression)s?$/iu;

/** Half a name: "Pôle [emploi]" is written apart, "chaque annonce sur Pôle Emploi" is not. */
export function cutsName(tree: Tree, kept: ReadonlySet<number>): boolean {
  return [...kept].some((index) => {
    const next = tree.words[index + 1];
    const word = tree.word(index);
    return (
      next !== undefined &&
      !kept.has(index + 1) &&
      index > Math.min(...kept) &&
      next.start - word.end === 1 &&
      /^\p{Lu}\p{Ll}/u.test(word.text) &&
      /^\p{Lu}\p{Ll}/u.test(next.text) &&
      /^(?:NOUN|PROPN|ADJ|X)$/.test(next.upos)
    );
  });
}

/** Where or how somebody stands: "donne la maire en tête". */
const STATE = /^(?:hausse|baisse|recul|tête|progression|perte|position|ballottage)$/u;

/** A noun at the end whose "de …" was cut off: "refuse le retour [d’une jihadiste]". */
export function losesComplement(tree: Tree, last: number): boolean {
  const next = tree.words[last + 1];
  // "reste le deuxième port [le plus actif]": of what it is the second went.
  if (/^l[ea]s?$/iu.test(next?.form ?? "") && /^(?:plus|moins|mieux)$/iu.test(tree.words[last + 2]?.form ?? ""))
    return true;
  // "condamné à six mois de prison [avec sursis]"
  if (tree.words.slice(last + 1, last + 4).some(({ form }) => /^sursis$/u.test(form))) return true;
  // "poursuit une lente [remontée]": an adjective that the tagger takes for a noun.
  const article = tree.words[last - 1]?.form ?? "";
  if (
    next?.upos === "NOUN" &&
    /^(?:une?|l[ea]|ce|cette|son|sa|leur)$/iu.test(article) &&
    next.start - tree.word(last).end === 1
  )
    return true;
  // "un décret obligeant [les ports à fermer]": no adjective, for all the tagger says.
  if (/\p{Ll}ant$/u.test(tree.word(last).form) && next?.upos === "DET") return true;
  // "donnent Jeanne Morel [en hausse]"
  if (/^en$/iu.test(next?.form ?? "") && STATE.test(tree.words[last + 2]?.form ?? "")) return true;
  // "la légende [: « … »]"
  if (next?.text === ":" && tree.words[last + 2]?.text === "«") return true;
  if (!/^(?:NOUN|ADJ)$/.test(tree.word(last).upos) || next?.upos !== "ADP") return false;
  return (
    /^(?:de|d’)$/iu.test(next.form) ||
    goesOnBehind(tree.words, last) ||
    RELATION.test(tree.word(last).form) ||
    (ON_SOMETHING.test(tree.word(last).form) && /^(?:sur|contre|pour)$/iu.test(next.form)) ||
    (isEventNoun(tree.word(last).lemma) &&
      !/^(?:vie|feu|peau|face)$/u.test(tree.word(last).form) &&
      /^(?:à|en|contre|vers|entre)$/iu.test(next.form) &&
      !/^(?:réponse|raison|marge|vue|plein|pleine|cours|échange|ce|cet|cette)$/iu.test(
        tree.words[last + 2]?.form ?? "",
      ))
  );
}

/** Verbs of two things that belong together: "allier la pêche [avec le tourisme]". */
export const TWO_SIDED =
  /^(?:allier|concilier|combiner|conjuguer|confondre|comparer|opposer|distinguer|réconcilier|coupler|associer|mêler|relier|jumeler)$/u;

/** The second of two things was cut off, wherever the parse hangs it: "met en garde [contre …] dans un entretien" too. */
export function losesPartner(tree: Tree, kept: readonly number[]): boolean {
  const warns = kept.some(
    (index) =>
      tree.word(index).form === "garde" &&
      tree.words[index - 1]?.form === "en" &&
      tree.words[index + 1]?.form === "contre" &&
      !kept.includes(index + 1),
  );
  if (warns) return true;
  const next = tree.words[kept.findLast((index) => tree.word(index).upos !== "PUNCT")! + 1];
  return (
    /^(?:avec|à|au|aux|et|de|des|du|d[’'])$/iu.test(next?.form ?? "") &&
    kept.some((index) => tree.word(index).upos === "VERB" && TWO_SIDED.test(tree.word(index).lemma))
  );
}

/**
 * "annonce la suspension [pour six mois de la taxe]": what is suspended stands behind a circumstance without article.
 *
 * @param noun index of a word before a preposition.
 */
export function goesOnBehind(words: readonly ParsedWord[], noun: number): boolean {
  if (words[noun]?.upos !== "NOUN") return false;
  let next = noun + 2;
  while (/^(?:NUM|ADJ|NOUN|ADV)$/.test(words[next]?.upos ?? "") && next < noun + 5) next++;
  return next > noun + 2 && /^(?:de|d[’']|du|des)$/iu.test(words[next]?.form ?? "");
}

/** A verb inside the compression whose object or clause was cut off. */
export function lostObject(tree: Tree, index: number, kept: ReadonlySet<number>): boolean {
  if (tree.word(index).upos !== "VERB") return false;
  const needed = tree.childrenBy(index, "obj", "ccomp", "xcomp").filter((child) => tree.word(child).upos !== "PUNCT");
  return needed.some((child) => !tree.subtree(child).some((each) => kept.has(each)));
}

/** "A, B et C": one of the conjuncts must bring its "et" or "ou". */
function hasFinalConjunct(tree: Tree, head: number, kept: ReadonlySet<number>): boolean {
  return tree
    .childrenBy(head, "conj")
    .some(
      (conjunct) =>
        kept.has(conjunct) &&
        (tree.childrenBy(conjunct, "cc").some((mark) => kept.has(mark)) || hasFinalConjunct(tree, conjunct, kept)),
    );
}

/** A noun and an article that met because what stood between them was dropped: "le commerce [, …,] l’affirmation". */
export function isJuxtaposed(tree: Tree, kept: readonly number[], head: number): boolean {
  return kept.some((index, at) => {
    const before = kept[at - 1];
    if (before === undefined || index === before + 1 || !/^(?:DET|NUM)$/.test(tree.word(index).upos)) return false;
    // "ont à nouveau [ralenti] la circulation": the participle is written in the place of its auxiliary.
    const dropped = tree.words.some(
      (word, each) => each > before && each < index && each !== head && word.upos !== "PUNCT",
    );
    return dropped && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tree.word(before).upos);
  });
}

/** A conjunct that lost its "et" or comma, or a noun joined by "mais" to nothing: "… à Washington, mais Pékin". */
export function isLooseConjunct(tree: Tree, index: number, kept: ReadonlySet<number>): boolean {
  const word = tree.word(index);
  if (!hasRelation(word, "conj") || !kept.has(word.head)) return false;
  const marks = tree.childrenBy(index, "cc").filter((child) => kept.has(child));
  const noun = /^(?:NOUN|PROPN)$/.test(word.upos);
  // "La côte, mais aussi l’île, s’apprête à …" are two.
  const adds = (mark: number): boolean => /^(?:aussi|également|surtout)$/iu.test(tree.words[mark + 1]?.form ?? "");
  if (noun && marks.some((child) => /^(?:mais|or|car|donc)$/iu.test(tree.word(child).form) && !adds(child)))
    return true;
  // "reste protéiforme et les figures du mouvement [ont choisi …]": the subject of a verb that was cut off.
  const governor = tree.word(word.head);
  if (noun && governor.upos === "ADJ" && tree.childrenBy(index, "det").length > 0) return true;
  const first = Math.min(...tree.subtree(index).filter((each) => kept.has(each)));
  const before = Math.max(-1, ...[...kept].filter((each) => each < first));
  if (noun && marks.length === 0 && !hasFinalConjunct(tree, word.head, kept)) return true;
  return (
    marks.length === 0 &&
    before >= 0 &&
    !/^(?:,|et|ou|ni|;)$/iu.test(tree.word(before).form) &&
    !tree.words.slice(before + 1, first).every((each) => each.form === ",")
  );
}

/** A pronoun that stood right before a verb and went: "la mer ne [m’]a rien rendu" says it of everybody. */
export function losesClitic(tree: Tree, kept: ReadonlySet<number>): boolean {
  return [...kept].some((index) => {
    if (tree.word(index).morph.VerbForm !== "Fin") return false;
    for (let at = index - 1; at >= 0 && isClitic(tree.word(at)); at--) if (!kept.has(at)) return true;
    return false;
  });
}

function isClitic({ upos, form }: ParsedWord): boolean {
  return (
    /^(?:me|m[’']|te|t[’']|se|s[’']|lui|leur|nous|vous|y|en)$/iu.test(form) ||
    (upos === "PRON" && /^(?:le|la|l[’']|les)$/iu.test(form))
  );
}

/** "Roux[, Blot] et Morel": of three who did something two are left. */
export function losesListed(tree: Tree, kept: readonly number[]): boolean {
  return kept.some((index, at) => {
    const before = kept[at - 1];
    if (before === undefined || index === before + 1 || tree.word(index).upos !== "CCONJ") return false;
    const dropped = tree.words.slice(before + 1, index);
    // "place trois villes [en vigilance crue] et inondations": a bare noun goes on with the one right before it.
    const next = tree.words[kept[at + 1] ?? -1];
    if (next?.upos === "NOUN" && kept[at + 1] === index + 1 && /^(?:NOUN|ADJ)$/.test(dropped.at(-1)!.upos)) return true;
    return (
      /^(?:NOUN|PROPN|ADJ|X)$/.test(tree.word(before).upos) &&
      dropped[0]?.form === "," &&
      dropped.at(-1)?.form !== "," &&
      dropped.length > 1
    );
  });
}

/** Words that limit or turn what they stand with. */
const LIMITS =
  /^(?:sans|mais|ailleurs|seule?s?|seulement|uniquement|exclusivement|presque|quasiment|jamais|rarement|parfois|partiellement|sauf|hors|hormis|excepté|guère|peu|moins|censée?s?|sursis)$/iu;

/**
 * "autorisé [ailleurs] dans le monde", "touchera la région [mais sans commune mesure] avec …": between two kept words, and not
 * in an aside of its own, a word was dropped that limits what is said.
 */
export function losesLimit(tree: Tree, { kept }: Compression): boolean {
  return (
    losesException(tree, kept) ||
    kept.some((index, at) => {
      const before = kept[at - 1];
      if (before === undefined || index <= before + 1) return false;
      const dropped = tree.words.slice(before + 1, index);
      const isAside = /^[,(–—]$/u.test(dropped[0]!.form) && /^[,)–—]$/u.test(dropped.at(-1)!.form);
      // "cinq ans de prison[, dont trois avec sursis,]"
      if (dropped.some(({ form }) => /^sursis$/iu.test(form))) return true;
      return !isAside && dropped.some(({ form }) => LIMITS.test(form));
    })
  );
}

/** "Tous les ministres perdent des points[, à l’exception d’Agnès Morel]": of all but what was cut off. */
function losesException(tree: Tree, kept: readonly number[]): boolean {
  if (!kept.some((index) => /^(?:tout|toute|tous|toutes|chaque|aucune?|nul|nulle)$/iu.test(tree.word(index).form)))
    return false;
  return tree.words
    .slice(kept.at(-1)! + 1)
    .some(
      ({ form, text }, at, rest) =>
        /^(?:sauf|hormis|excepté|hors)$/iu.test(form) || (text === "exception" && rest[at - 2]?.form === "à"),
    );
}

/** Words from both sides of a parenthesis, a dash, a colon or a semicolon that was dropped. */
export function crossesBorder(tree: Tree, compression: Compression): boolean {
  const words = saidWords(compression);
  for (let at = 1; at < words.length; at++) {
    const between = tree.words.slice(words[at - 1]! + 1, words[at]);
    const borders = between.filter(({ text }) => /^(?:[:;()[\]–—]|\.\.\.|…)$/u.test(text)).map(({ text }) => text);
    const pairs = borders.join("");
    if (borders.length > 0 && !/^(?:\(\)|\[\]|––|——)+$/u.test(pairs)) return true;
    // "se déroule [avec en arrière-fond] la grève": the noun is that of what went.
    const opener = between.findIndex(({ form }) => /^avec$/iu.test(form));
    if (opener >= 0 && /^(?:en|pour|comme|à)$/iu.test(between[opener + 1]?.form ?? "") && between.at(-1)?.form !== ",")
      return true;
    // "venait[, comme il le serait] généralement": what a comma opened lost its beginning alone.
    const isOpen = between[0]?.form === "," && between.at(-1)?.form !== ",";
    if (isOpen && between.some(({ morph }) => morph.VerbForm === "Fin") && tree.word(words[at]!).upos === "ADV")
      return true;
  }
  return false;
}
