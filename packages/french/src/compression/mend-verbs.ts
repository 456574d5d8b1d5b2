import type { Draft } from "./draft.ts";

/** "ont tendance à être retardés": "avoir" with a noun of its own is the verb, the infinitive behind it the noun’s. */
export function mendHavingNoun(words: readonly Draft[], index: number, word: Draft): void {
  if (word.upos !== "AUX" || word.lemma !== "avoir" || !word.deprel.startsWith("aux")) return;
  const noun = words.findIndex(
    ({ head, deprel, upos }) => head === index && deprel.startsWith("obj") && upos === "NOUN",
  );
  const carried = word.head;
  const verb = words[carried];
  if (!verb || noun <= index || noun > carried) return;
  [word.head, word.deprel, word.upos] = [verb.head, verb.deprel, "VERB"];
  [verb.head, verb.deprel] = [noun, "acl"];
  for (const [at, other] of words.entries()) {
    if (other.head !== carried || at > noun) continue;
    other.head = index;
    if (other.deprel.startsWith("nsubj")) other.deprel = "nsubj";
  }
}

/** "ne fait pas référence": behind "ne" stands no participle. */
export function mendDeniedVerb(words: readonly Draft[], index: number, word: Draft): void {
  if (word.upos !== "VERB" || word.morph.VerbForm !== "Part" || !/^n[e’']$/iu.test(words[index - 1]?.form ?? ""))
    return;
  if (!/it$/u.test(word.form)) return;
  word.morph = { VerbForm: "Fin", Mood: "Ind", Tense: "Pres", Person: "3", Number: "Sing" };
}

/** "est susceptible de déployer ses agents": with a subject before it, the infinitive behind an adjective is what it leads to. */
export function mendLedInfinitive(words: readonly Draft[], index: number, word: Draft): void {
  const isInfinitive =
    word.morph.VerbForm === "Inf" ||
    words.some(({ head, deprel, morph }) => head === index && deprel === "cop" && morph.VerbForm === "Inf");
  if (word.deprel !== "csubj" || !isInfinitive || word.head > index) return;
  const isNamed = words.some(
    ({ head, deprel }, at) => head === word.head && deprel.startsWith("nsubj") && at < word.head,
  );
  const mark = words.findIndex(({ head, deprel }) => head === index && deprel === "mark");
  if (words[word.head]?.upos === "ADJ" && isNamed && mark > word.head) word.deprel = "xcomp";
}
