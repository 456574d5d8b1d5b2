import type { ParsedWord } from "@titraille/french";

/** "est depuis plusieurs mois [dans le viseur]": the auxiliary or copula stays, what it carries goes. */
export function losesPredicate(words: readonly ParsedWord[], end: number): boolean {
  return words.some(
    (word) => word.end <= end && /^(?:aux|cop)/.test(word.deprel) && (words[word.head]?.end ?? -1) > end,
  );
}

/** "Deux otages détenus depuis 2016 [sont libérés]": what happens to the subject is cut off. */
export function losesVerb(words: readonly ParsedWord[], end: number): boolean {
  // No comma stands between a subject and its verb: what the parse makes of it there is wrong.
  if (words.find(({ start }) => start >= end)?.text === ",") return false;
  const subjects = words.filter(({ deprel, head }, index) => /^nsubj/.test(deprel) && head > index);
  // A verb that has a subject of its own behind the end is not that of the one before it.
  const lost = subjects.filter(({ head }) => (words[head]?.start ?? -1) >= end);
  return lost.some((word) => word.end <= end && !lost.some((other) => other.head === word.head && other.start >= end));
}

/** "En pleine crise, la ville [en état d’alerte]": without a verb, what stands behind the noun states it. */
export function losesStatement(words: readonly ParsedWord[], end: number): boolean {
  if (words.some(({ morph, upos }) => morph.VerbForm === "Fin" || upos === "AUX")) return false;
  const kept = words.filter((word) => word.end <= end);
  const comma = kept.findLastIndex(({ text }) => text === ",");
  const rest = kept.slice(comma + 1).filter(({ upos }) => upos !== "DET");
  return comma > 0 && rest.length === 1;
}

/** "marque la fin de la lutte [pour l’âme du parti]", "des informations [faisant état de …]": which, only the end tells. */
export function leavesBare(words: readonly ParsedWord[], end: number): boolean {
  const last = words.findLastIndex((word) => word.end <= end);
  const noun = words[last];
  const article = words[last - 1];
  if (words[last + 1]?.upos === "PUNCT" || noun?.upos !== "NOUN" || article?.upos !== "DET" || article.head !== last)
    return false;
  const isDefinite = /^(?:l[ea’']|les)$/iu.test(article.form);
  return words.some(
    ({ head, deprel, start }, index) =>
      head === last &&
      start >= end &&
      (deprel === "acl"
        ? isDefinite || article.form === "des"
        : /^nmod/.test(deprel) && (isDefinite || isAbout(words, index))),
  );
}

function isAbout(words: readonly ParsedWord[], noun: number): boolean {
  return words.some(({ head, deprel, form }) => head === noun && deprel === "case" && /^sur$/iu.test(form));
}

/** Verbs of two complements, of which the second tells what happens: "place trois villes [en vigilance]". */
const TWO_COMPLEMENTS =
  /^(?:placer|mettre|classer|maintenir|porter|ramener|réduire|transformer|convertir|changer|ériger|limiter|fixer|estimer|évaluer|chiffrer|compter|laisser|rendre|faire|condamner|plonger|hisser)$/u;

/**
 * What the end needs to mean anything: "sera plus rapide [avec un moteur neuf]", "place trois villes [en vigilance]", "rend
 * justice [à la chanteuse]".
 */
export function losesOtherHalf(words: readonly ParsedWord[], end: number): boolean {
  const last = words.findLastIndex((word) => word.end <= end);
  const next = words[last + 1];
  const [ending, before] = [words[last], words[last - 1]];
  if (!ending || !before || next?.upos !== "ADP") return false;
  if (ending.upos === "ADJ" && /^(?:plus|moins|aussi|si)$/iu.test(before.form)) return true;
  if (ending.upos === "NOUN" && before.upos === "VERB" && /^(?:à|aux?|de|du|des|d[’'])$/iu.test(next.form)) return true;
  const root = words.find(({ head }) => head === -1);
  return (
    root !== undefined &&
    TWO_COMPLEMENTS.test(root.lemma) &&
    /^(?:en|sous|à|aux?|comme|hors)$/iu.test(next.form) &&
    /^\p{Ll}/u.test(words[last + 2]?.form ?? "")
  );
}

/** "un capteur développé [par l’école]": what follows a participle without auxiliary tells what the participle means. */
export function ownsNext(words: readonly ParsedWord[], participle: number, next: ParsedWord): boolean {
  const { upos, morph, head } = words[participle]!;
  if (upos !== "VERB" || morph.VerbForm !== "Part" || head === -1) return false;
  const carried = words.some((word) => word.head === participle && /^(?:aux|cop)/.test(word.deprel));
  return !carried && /^(?:par|dans|en|sur|sous|chez|depuis|contre|avec|entre|à)$/iu.test(next.form);
}

/** Whether a comma parts a second verb of the same subject, or a second question. */
export function goesOnWith(words: readonly ParsedWord[], comma: number): boolean {
  const [next, second] = words.slice(comma + 1, comma + 3);
  if (next?.form === "et")
    return /^(?:combien|comment|pourquoi|qui|quand|où|quel(?:le)?s?)$/iu.test(second?.form ?? "");
  // No comma stands between a subject and its verb: a single one parts two verbs, also where the parse misses the first.
  const isFirst = !words.slice(0, comma).some(({ text }) => text === ",");
  return isFirst && comma > 3 && next?.upos === "VERB" && next.morph.VerbForm === "Fin" && next.morph.Tense === "Pres";
}

/** "accepter des cadeaux [de l’armateur]": it is not asked whose. "des élans [de sympathie]" says nothing without what kind. */
export function isDetail(words: readonly ParsedWord[], index: number): boolean {
  const word = words[index]!;
  const noun = words[index - 1]!;
  const article = words.findIndex(({ head, deprel }) => head === index - 1 && deprel === "det");
  return (
    /^d(?:e|[’'])$/iu.test(word.form) &&
    /^(?:DET|PROPN)$/.test(words[index + 1]?.upos ?? "") &&
    noun.upos === "NOUN" &&
    noun.morph.Number === "Plur" &&
    /^obj/.test(noun.deprel) &&
    article === index - 2 &&
    /^des$/iu.test(words[article]!.text)
  );
}

/** "fait cinq morts [et douze mille sinistrés]": each number stands for itself. */
export function isSecondCount(words: readonly ParsedWord[], index: number): boolean {
  return (
    /^et$/iu.test(words[index]!.form) &&
    words[index - 1]?.upos === "NOUN" &&
    words[index + 1]?.upos === "NUM" &&
    words.slice(0, index).some(({ morph }) => morph.VerbForm === "Fin") &&
    !words.slice(0, index).some(({ form }) => /^(?:entre|à la fois)$/iu.test(form))
  );
}

/** Participles whose complement "de" brings in, as the alternatives of a pattern: "trois hommes [suspectés d’avoir …]". */
export const WITH_OF = "suspecté|accusé|soupçonné|émaillé|marqué|accompagné|suivi|ponctué";
const IS_WITH_OF = new RegExp(`^(?:${WITH_OF})e?s?$`, "u");

/** "le projet de loi sur la pêche [défendu par la préfète]": a participle that only tells more of a noun. */
export function isReducedRelative(words: readonly ParsedWord[], index: number): boolean {
  const word = words[index]!;
  const before = words[index - 1]!;
  const next = words[index + 1];
  return (
    word.morph.VerbForm === "Part" &&
    /^(?:acl|advcl)/.test(word.deprel) &&
    (/^(?:NOUN|PROPN|ADJ)$/.test(before.upos) || before.text === "»") &&
    (/ant$/u.test(word.form) ||
      IS_WITH_OF.test(word.form) ||
      /^(?:par|lors|dans|depuis|après|avant|pendant|à|au|aux|en|pour|non|près|devant|contre|chez|sur)$/iu.test(
        next?.form ?? "",
      ))
  );
}

/** "Un syndicat s’inquiète, Castaner défend « une loi anti-brutes »": each side of the comma has its subject and verb. */
export function partsClauses(words: readonly ParsedWord[], comma: number): boolean {
  const states = (from: number, to: number): boolean =>
    words.some(
      ({ deprel, head }, index) =>
        index >= from &&
        index < to &&
        /^nsubj/.test(deprel) &&
        index < head &&
        head < to &&
        words.slice(index, to).some(({ morph }) => morph.VerbForm === "Fin"),
    );
  const next = words[comma + 1];
  const opens = next !== undefined && /^(?:DET|PROPN|NUM)$/.test(next.upos);
  return opens && words[0]?.upos !== "SCONJ" && states(0, comma) && states(comma + 1, words.length);
}

/** "des cortèges qui étaient vingt [à défiler]": a relative clause goes whole or stays whole, whatever the parse makes of it. */
export function cutsRelative(words: readonly ParsedWord[], end: number): boolean {
  const kept = words.filter((word) => word.end <= end);
  const relative = kept.findLastIndex(({ form, upos }) => /^(?:qui|dont|où)$/iu.test(form) && upos !== "SCONJ");
  return relative > 0 && !kept.slice(relative).some(({ text }) => /^[,;:–—]$/u.test(text));
}
