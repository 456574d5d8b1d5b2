const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Titles and publishers written with a stop, in the case that marks them; a name follows, so they never end a sentence. */
const TITLES = set(
  "M MM Mr Mrs Ms Mme Mmes Mlle Mlles Me Dr Drs Pr Mgr St Ste Cdt Cne Col Gal Gén Lt Capt Sgt Adj Éd Éds Ed Eds éd éds",
);

/** Abbreviations with a stop of their own wherever they stand, lower case. */
const ALWAYS = set("etc cf pp c-à-d ibid i.e e.g jr");

/** Words of their own, or rare, that take a stop as abbreviations only before a number ("art. 5", "av. J.-C."), lower case. */
const BEFORE_NUMBER = set("p art al chap fig vol n no av apr env réf tél tome t sect");

const INITIALISM = /^\p{L}(?:\.[-‑]?\p{L})+$/u;

/**
 * Whether the stop after `word` belongs to it.
 *
 * @param word without the stop, in the case of the text: "M", "etc", "J.-C".
 * @param after the text right after the stop; eight characters are enough.
 */
export function takesStop(word: string, after: string): boolean {
  const lower = word.toLowerCase();
  if (ALWAYS.has(lower) || INITIALISM.test(word)) return true;
  if (TITLES.has(word)) return /^[ \u00a0\u202f]?[\p{Lu}d]/u.test(after) || word === "M" || word === "MM";
  return BEFORE_NUMBER.has(lower) && /^[ \u00a0\u202f]?(?:\d|J\.|[IVXLC]+(?![\p{L}’'])|ex\.)/u.test(after);
}

/** Whether an abbreviation of one or more words calls for what comes next, so that no sentence can end after it. */
export function callsForMore(word: string): boolean {
  return TITLES.has(word) || /^(?:cf|pp|c-à-d|i\.e|e\.g)$/iu.test(word) || BEFORE_NUMBER.has(word.toLowerCase());
}
