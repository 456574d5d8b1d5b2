import type { Draft } from "./draft.ts";

/** "Plus de 2 000 lettres ont été reçues", "Quelque 300 élèves participent": what is counted is the subject. */
export function mendMeasure(words: readonly Draft[], index: number, word: Draft): void {
  if (/^(?:quelque|environ)$/iu.test(word.form) && words[index + 1]?.upos === "NUM") {
    word.head = index + 1;
    word.deprel = "advmod";
    return;
  }
  const of = words[index + 1];
  // "Près de 300 « marcheurs »" has no preposition.
  if (
    index === 0 &&
    /^près$/iu.test(word.form) &&
    word.deprel === "case" &&
    words[word.head]?.deprel.startsWith("nsubj")
  ) {
    word.deprel = "advmod";
    return;
  }
  if (index > 1 || !/^(?:plus|près|moins|beaucoup|énormément)$/iu.test(word.form) || !of || !/^d[e’']$/iu.test(of.form))
    return;
  const noun = of.head > index ? of.head : words.findIndex(({ upos }, at) => at > index + 1 && upos === "NOUN");
  const counted = words[noun];
  if (!counted || noun < index + 2 || noun > index + 5 || counted.deprel.startsWith("nsubj")) return;
  const predicate = words.findIndex(({ head }) => head === -1);
  if (predicate === index && counted.upos === "NOUN") {
    for (const other of words) if (other.head === index) other.head = noun;
    [counted.head, counted.deprel] = [-1, "root"];
    [word.head, word.deprel] = [noun, "advmod"];
    [of.head, of.deprel] = [index, "fixed"];
    return;
  }
  if (predicate <= noun || !/^(?:NOUN|NUM)$/.test(counted.upos)) return;
  for (const [at, other] of words.entries())
    if (other.head === predicate && other.deprel.startsWith("nsubj") && at !== index && at < predicate) {
      // "Près de 300 « marcheurs » défilent": the subject is at hand, the number counts it.
      if (/^\d/u.test(counted.form) && /^[«“]$/u.test(words[noun + 1]?.form ?? "") && at === noun + 2) {
        [counted.head, counted.deprel, counted.upos] = [at, "nummod", "NUM"];
        [word.head, word.deprel] = [noun, "advmod"];
        [of.head, of.deprel] = [index, "fixed"];
        return;
      }
      // "près d’une maison sur dix à Valmont": the place is no subject.
      if (!words.some(({ head, deprel }) => head === at && deprel === "case")) return;
      other.head = noun;
      other.deprel = "nmod";
    }
  counted.deprel = "nsubj";
  counted.head = predicate;
  word.head = noun;
  word.deprel = "advmod";
  of.head = index;
  of.deprel = "fixed";
}

/** "Au moins 21 marins sont morts": at least so many, and who. */
export function mendAtLeast(words: readonly Draft[], index: number, word: Draft): void {
  if (index > 0 || !/^(?:à|au)$/iu.test(word.form) || words[3]?.upos !== "NUM") return;
  if (!/^(?:moins|plus)$/iu.test(words[2]?.form ?? "")) return;
  const noun = words[3].head;
  const predicate = words.findIndex(({ head }) => head === -1);
  const counted = words[noun];
  const hasSubject = words.some(({ head, deprel }) => head === predicate && deprel.startsWith("nsubj"));
  if (counted?.upos !== "NOUN" || noun > 6 || predicate <= noun || hasSubject) return;
  [counted.head, counted.deprel] = [predicate, "nsubj"];
  [word.head, word.deprel] = [3, "advmod"];
  for (const at of [1, 2]) [words[at]!.head, words[at]!.deprel] = [0, "fixed"];
}

/** "Entre 150 et 200 marins ont bloqué le port": so many, and who. */
export function mendBetween(words: readonly Draft[], index: number, word: Draft): void {
  const [, least, and, most] = words;
  if (index > 0 || !/^entre$/iu.test(word.form) || least?.upos !== "NUM" || and?.form !== "et" || most?.upos !== "NUM")
    return;
  const noun = least.head;
  const predicate = words.findIndex(({ head }) => head === -1);
  const hasSubject = words.some(({ head, deprel }) => head === predicate && deprel.startsWith("nsubj"));
  if (words[noun]?.upos !== "NOUN" || noun > 6 || predicate <= noun || hasSubject) return;
  [words[noun]!.head, words[noun]!.deprel] = [predicate, "nsubj"];
  [word.head, word.deprel] = [1, "advmod"];
}

/** "De plus en plus d’entreprises se regroupent": the noun is the subject, all before it counts. */
export function mendMoreAndMore(words: readonly Draft[], index: number, word: Draft): void {
  if (
    index > 0 ||
    !/^de (?:plus|moins) en (?:plus|moins) d[e’']$/iu.test(
      words
        .slice(0, 5)
        .map(({ form }) => form)
        .join(" "),
    )
  )
    return;
  const noun = words.findIndex(({ upos }, at) => at > 4 && upos === "NOUN");
  const predicate = words.findIndex(({ head }) => head === -1);
  const hasSubject = words.some(({ head, deprel }) => head === predicate && deprel.startsWith("nsubj"));
  if (noun < 0 || noun > 7 || predicate <= noun || hasSubject) return;
  [words[noun]!.head, words[noun]!.deprel] = [predicate, "nsubj"];
  [word.head, word.deprel] = [noun, "advmod"];
  [words[4]!.head, words[4]!.deprel] = [0, "fixed"];
}

/** "près de trois cents personnes": "cents" counts, the noun after it is what is counted. */
export function mendHundreds(words: readonly Draft[], index: number, word: Draft): void {
  const counted = words[index + 1];
  if (word.upos !== "NOUN" || !/^(?:cents?|mille)$/iu.test(word.form) || counted?.upos !== "NOUN") return;
  for (const other of words) if (other.head === index && other !== counted) other.head = index + 1;
  counted.head = word.head;
  counted.deprel = word.deprel;
  word.head = index + 1;
  word.deprel = "nummod";
  word.upos = "NUM";
}

/** "vont être inhumés, un siècle après leur mort": a span of time behind a comma is when, not what. */
export function mendSpanOfTime(words: readonly Draft[], index: number, word: Draft): void {
  if (word.deprel !== "obj" || !/^(?:siècle|an|année|mois|semaine|jour|heure|minute)$/u.test(word.lemma)) return;
  const first = words.findIndex(({ head }, at) => at === index || head === index);
  if (words[first - 1]?.form === ",") word.deprel = "obl:mod";
}

/** How long something lasts: "pour six mois", "pendant deux ans". */
const DURATION = /^(?:heure|jour|semaine|mois|an|année)$/u;

/** "la suspension pour six mois de plusieurs mesures": a duration has no complement, the noun before it has. */
export function mendSplitComplement(words: readonly Draft[], index: number, word: Draft): void {
  if (!word.deprel.startsWith("nmod") || word.head > index || !DURATION.test(words[word.head]?.lemma ?? "")) return;
  const duration = words[word.head]!;
  const own = (at: number, relation: string): number =>
    words.findIndex((other) => other.head === at && other.deprel.startsWith(relation));
  const preposition = own(word.head, "case");
  const noun = preposition - 1;
  if (!/^(?:pour|pendant|durant)$/iu.test(words[preposition]?.form ?? "") || words[noun]?.upos !== "NOUN") return;
  if (!/^(?:de|d[’'])$/iu.test(words[own(index, "case")]?.form ?? "") || own(index, "det") < 0) return;
  if (duration.head !== words[noun].head) return;
  duration.head = noun;
  duration.deprel = "nmod";
  word.head = noun;
}
