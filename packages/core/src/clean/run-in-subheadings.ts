import { hasBalancedQuotes } from "./balanced-quotes.ts";
import { BEGINS, BRINGS_IN, bordersInLongLines, VERB } from "./one-line-pages.ts";
import type { Pass } from "./pass.ts";

/** Words: a single one may be a label of the page as well. */
const SUBHEADING = { least: 2, most: 9 };
/**
 * Behind the end of a sentence: words without a stop, and then a word with a capital that French writes small inside a
 * sentence. Names of places and works that begin so ("La Poste", "Les Républicains") go on with a capital.
 */
const RUN_IN = new RegExp(
  `(?<=[.!?…»”]["»”]? )(?<words>[\\p{Lu}\\d«"“][^.!?…:;\\n]{3,75}?[\\p{L}\\d»"”)]) ${BEGINS}`,
  "gu",
);
/** The capital begins the title of a work, or the name of a party: "son poème Aux arbres", "J’avais rejoint En Marche". */
const NAMES_A_WORK =
  /(?<!\p{L})(?:intitulée?s?|s[’']intitule|films?|poèmes?|livres?|romans?|pièces?|chansons?|albums?|enquêtes?|essais?|journal|émissions?|documentaires?|titres?|rejoint|mouvement|parti)(?!\p{L})/iu;
/** "… de nos côtes. Qu’est-ce que le varech ? Le varech est …": a question that only a subheading asks, in a page without lines. */
const DEFINES =
  /(?<=[.!?…»”]["»”]? )(?<words>Qu[’']est-ce qu(?:e |[’'])[^.!?…:;«»\n]{3,60}[ \u00a0\u202f]?\?) (?=\p{Lu}\p{Ll}|[LDCSJ][’'])/gu;
/** "… avant de cliquer. 2. QUELLE TAILLE ? La règle …": in capitals. */
const IN_CAPITALS =
  /(?<=[.!?…»”)]["»”]? {1,3})(?<! \d\. )(?<words>(?:\d{1,2}\. )?(?=[^\p{Ll}\n]{0,16}\p{Lu}{4})\p{Lu}[\p{Lu}\d ’'&,:-]{8,75}[\p{Lu}\d](?:[ \u00a0]?[?!])?) (?=\p{Lu}\p{Ll}|[LDCJMNS][’']\p{L}|[ÀA] \p{Ll})/gu;
/** Characters of such a page. */
const PAGE = 1500;
/** Beginnings of sentences, and dates of posts. */
const NO_SUBHEADING =
  /^(?:Dans|En|Depuis|Selon|Avec|Ils?|Elles?|On|Je|J[’']|Nous|Vous|Ce|C[’']|\p{Lu}\p{L}+ment,|\d{1,2} \p{Ll}+ \d{4}|\P{Ll}+$)(?!\p{Ll})/u;

/**
 * "… mis en examen. Condamné à quatre ans Le policier a été jugé …": a subheading that lost its lines and stands between
 * two sentences. The capital in the middle, behind no stop, tells where it ended.
 */
export const runInSubheadings: Pass = ({ text }, source) => ({ edits: bordersInLongLines(text, source, bordersIn) });

/** The spaces before and after each such subheading. */
function bordersIn(line: string): (readonly [number, number])[] {
  const asked = line.length >= PAGE ? line.matchAll(DEFINES) : [];
  const shouted = line.length >= PAGE ? line.matchAll(IN_CAPITALS) : [];
  return (
    [...[...line.matchAll(RUN_IN)].filter(({ groups }) => isSubheading(groups!.words!)), ...asked, ...shouted]
      .sort((one, other) => one.index - other.index || other[0].length - one[0].length)
      // "À LIRE AUSSI Le port rouvre": a teaser and its label are found both; the longer one holds.
      .filter(({ index }, at, all) => !all.slice(0, at).some((other) => index < other.index + other[0].length))
      .flatMap(({ index, 0: whole }) => [index, index + whole.length].map((end) => [end - 1, end] as const))
  );
}

function isSubheading(words: string): boolean {
  // Inside guillemets somebody speaks, with verbs.
  const isQuoted = /^[«"“][^»"”]+[»"”]$/u.test(words);
  const count = words.replace(/[«»][ \u00a0\u202f]?|[ \u00a0\u202f]»/gu, "").split(" ").length;
  return (
    count >= SUBHEADING.least &&
    count <= SUBHEADING.most &&
    hasBalancedQuotes(words) &&
    (isQuoted || !VERB.test(words)) &&
    !BRINGS_IN.test(words) &&
    !NAMES_A_WORK.test(words) &&
    !NO_SUBHEADING.test(words)
  );
}
