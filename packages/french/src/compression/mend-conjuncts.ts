import type { Draft } from "./draft.ts";

/** "Morel & Fils": one name. */
export function mendAmpersand(words: readonly Draft[], index: number, word: Draft): void {
  const sign = words.find((other) => other.head === index && other.deprel === "cc" && other.form === "&");
  if (!sign || word.deprel !== "conj") return;
  word.deprel = "flat:name";
  sign.head = word.head;
  sign.deprel = "flat:name";
  sign.upos = "PROPN";
}

/** "La ville et le port ont expliqué": of two subjects the one behind "et" is joined to the first. */
export function mendJoinedSubject(words: readonly Draft[], index: number, word: Draft): void {
  const joint = words.findIndex(({ head, deprel, form }) => head === index && deprel === "cc" && form === "et");
  if (word.deprel !== "nsubj" || joint < 1 || joint > index) return;
  const first = words.findIndex(
    ({ head, deprel }, at) => head === word.head && deprel.startsWith("nsubj") && at < joint,
  );
  if (first < 0 || words.slice(first, joint).some(({ upos }) => /^(?:VERB|AUX|PUNCT)$/.test(upos))) return;
  [word.head, word.deprel] = [first, "conj"];
}

/** "de libérer les détenus et de prendre …": an infinitive is joined to an infinitive. */
export function mendInfinitiveConjunct(words: readonly Draft[], index: number, word: Draft): void {
  const joined = word.deprel === "conj" || words.some((other) => other.head === index && other.deprel === "cc");
  if (!joined || word.morph.VerbForm !== "Inf" || words[word.head]?.morph.VerbForm === "Inf") return;
  for (let at = index - 1; at >= 0; at--) {
    if (words[at]!.morph.VerbForm !== "Inf") continue;
    word.head = at;
    word.deprel = "conj";
    // What follows and hung on words in between belongs to the conjunct now: arcs do not cross.
    for (const [later, other] of words.entries())
      if (later > index && other.head > at && other.head < index) other.head = index;
    return;
  }
}

/** "a dit comprendre le mouvement et critiqué la loi": a participle with its object goes on with the compound verb. */
export function mendParticipleConjunct(words: readonly Draft[], index: number, word: Draft): void {
  const root = words.findIndex(({ head }) => head === -1);
  const verb = words[root];
  if (word.deprel !== "conj" || word.morph.VerbForm !== "Part" || words[word.head]?.upos !== "NOUN") return;
  const isCompound =
    verb?.morph.VerbForm === "Part" &&
    words.some(({ head, lemma, upos }) => head === root && upos === "AUX" && lemma === "avoir");
  const joint = words[index - 1];
  const next = words[index + 1]?.upos === "ADV" ? index + 2 : index + 1;
  const hasObject = /^(?:DET|NUM)$/.test(words[next]?.upos ?? "");
  if (!isCompound || root > word.head || joint?.form !== "et" || joint.head !== index || !hasObject) return;
  word.head = root;
}

/**
 * "Le ministre de l’Action et des Comptes publics": what is joined with a preposition is joined to the complement that has
 * the same one. Without "et" it is a complement itself: "candidate de droite aux législatives".
 */
export function mendCasedConjunct(words: readonly Draft[], index: number, word: Draft): void {
  const head = words[word.head];
  if (word.deprel !== "conj" || word.head > index || !/^(?:NOUN|PROPN)$/.test(head?.upos ?? "")) return;
  const prepositionOf = (at: number): string | undefined =>
    words.find((other) => other.head === at && other.deprel === "case")?.lemma;
  const preposition = prepositionOf(index);
  if (preposition === undefined || prepositionOf(word.head) === preposition) return;
  const joined = words.some((other) => other.head === index && other.deprel === "cc");
  const opening = Math.min(index, ...words.flatMap(({ head }, at) => (head === index ? [at] : [])));
  const root = words.findIndex((other) => other.head === -1);
  // "met en garde contre la crise, dans un entretien": another preposition after a comma, a circumstance of the verb.
  if (!joined && words[opening]?.form === "," && words[root]?.upos === "VERB" && root < opening) {
    word.head = root;
    word.deprel = "obl:mod";
    return;
  }
  const before = words.findLastIndex(
    (other, at) =>
      at < index &&
      at > word.head &&
      /^(?:NOUN|PROPN)$/.test(other.upos) &&
      (!joined || (other.deprel.startsWith("nmod") && prepositionOf(at) === preposition)),
  );
  if (before < 0 || words.slice(before, index).some(({ form }) => form === ",")) return;
  word.head = before;
  word.deprel = joined ? "conj" : "nmod";
}
