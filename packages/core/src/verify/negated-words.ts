import type { ParsedWord } from "@titraille/french";

const SECOND =
  /^(?:pas|plus|jamais|rien|guère|aucun|aucune|personne|nul|nulle|ni|nullement|point|aucunement|non plus)$/iu;
const BEFORE = /^(?:personne|rien|aucun|aucune|nul|nulle|ni|jamais)$/iu;
/** Verbs that "ne" alone denies ("ne peut", "ne cesse"). */
const LITERARY = /^(?:pouvoir|cesser|savoir|oser|daigner)$/u;
const IS_NE = /^(?:ne|n’|n')$/iu;

/**
 * The words that a sentence negates: verbs (participles and attributes where the auxiliary or copula carries the "ne"), and
 * `absolute`: nouns after "aucun", "sans", "pas de", which are denied whatever governs them. "ne … que" only restricts, and
 * a lone "ne" is expletive ("avant qu’il ne parte") but after "pouvoir", "cesser", "savoir", "oser".
 */
export function negatedWords(words: readonly ParsedWord[]): { negated: Set<number>; absolute: Set<number> } {
  const negated = new Set<number>();
  const absolute = new Set<number>();
  const concord = new Set<number>();
  for (const [index, word] of words.entries()) {
    if (!IS_NE.test(word.form)) continue;
    const verb = verbAfter(words, index);
    if (verb === undefined) continue;
    const second = secondElement(words, index, verb, concord);
    if (second || (second === undefined && LITERARY.test(words[verb]!.lemma) && !concord.has(verb)))
      for (const target of targets(words, verb)) negated.add(target);
  }
  for (const [index, word] of words.entries()) {
    const form = word.form.toLowerCase();
    if (/^(?:aucune?|nulle?)$/u.test(form)) {
      const noun = nextContent(words, index);
      if (noun !== undefined) absolute.add(noun);
    } else if (form === "sans") {
      // "sans doute" doubts, "sans que" and the rest deny.
      const next = nextContent(words, index);
      if (next !== undefined && !/^doute$/iu.test(words[next]!.form)) absolute.add(next);
    } else if (/^(?:pas|non|jamais)$/u.test(form) && !concord.has(index)) {
      const next = nextContent(words, index);
      if (next !== undefined && next - index <= 3) absolute.add(next);
    }
  }
  return { negated, absolute };
}

/** The verb or auxiliary that "ne" stands before. */
function verbAfter(words: readonly ParsedWord[], index: number): number | undefined {
  for (let at = index + 1; at < words.length && at <= index + 6; at++) {
    if (/^(?:VERB|AUX)$/.test(words[at]!.upos)) return at;
    if (words[at]!.upos === "PUNCT") return undefined;
  }
  return undefined;
}

/**
 * Whether a second element makes the negation: true; false when "que" makes it a restriction; undefined when there is none.
 * Notes the elements used in `concord`.
 */
function secondElement(
  words: readonly ParsedWord[],
  ne: number,
  verb: number,
  concord: Set<number>,
): boolean | undefined {
  for (let at = ne + 1; at < words.length && at <= verb + 9; at++) {
    const { form, upos } = words[at]!;
    if (IS_NE.test(form)) break;
    if (SECOND.test(form)) {
      concord.add(at);
      // "ne … plus que", "ne … pas que" restrict too.
      return !(/^(?:plus|pas|jamais)$/iu.test(form) && /^(?:que|qu’)$/iu.test(words[at + 1]?.form ?? "") && at > verb);
    }
    if (at > verb && /^(?:que|qu’)$/iu.test(form))
      return /^(?:DET|ADP|NUM|NOUN|PRON|PROPN|ADV)$/.test(words[at + 1]?.upos ?? "") ? false : undefined;
    if (at > verb && upos === "PUNCT" && /^[;:.!?]$/u.test(form)) break;
  }
  for (let at = ne - 1; at >= 0 && at >= ne - 12; at--) {
    if (/^[;:.!?«]$/u.test(words[at]!.form)) break;
    if (BEFORE.test(words[at]!.form)) {
      concord.add(at);
      return true;
    }
  }
  return undefined;
}

/** The negated verb; behind an auxiliary or copula, what it belongs to. */
function targets(words: readonly ParsedWord[], verb: number): number[] {
  const word = words[verb]!;
  const isHelper = word.upos === "AUX" || /^(?:aux|cop)/.test(word.deprel);
  // "n’avoir pas reçu": parsers may take the auxiliary for a verb.
  if (!isHelper && !/^(?:avoir|être)$/.test(word.lemma)) return [verb];
  const governed = isHelper && word.head >= 0 ? word.head : verb;
  const participle = words.findIndex(
    (each, at) => at > verb && at <= verb + 4 && each.morph.VerbForm === "Part" && each.upos !== "AUX",
  );
  return [verb, governed, ...(participle >= 0 ? [participle] : [])];
}

function nextContent(words: readonly ParsedWord[], index: number): number | undefined {
  for (let at = index + 1; at < words.length && at <= index + 4; at++) {
    if (/^(?:NOUN|VERB|PROPN)$/.test(words[at]!.upos)) return at;
    if (words[at]!.upos === "PUNCT") return undefined;
  }
  return undefined;
}
