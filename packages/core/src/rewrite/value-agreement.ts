import type { Lexicon } from "@titraille/french";
import type { WritingSentence } from "../engines/writing.ts";

/** Words that stand before a noun and show its gender. */
const GENDERS: Readonly<Record<string, "Masc" | "Fem">> = {
  le: "Masc",
  un: "Masc",
  du: "Masc",
  au: "Masc",
  ce: "Masc",
  la: "Fem",
  une: "Fem",
  cette: "Fem",
};
const BEFORE_VALUE = new RegExp(
  `(?<![\\p{L}’])(?<article>${Object.keys(GENDERS).join("|")})[ \\u00a0]\\[\\[(?<id>[^\\]]*)\\]\\]`,
  "giu",
);

/**
 * A value that stands where another kind of thing is meant: the article before it is of the other gender than its first word
 * can be ("de la [[premier]]"). What the cited sentence itself writes so is right.
 *
 * @returns the article and the value; undefined where all agree, or nothing is known of the word.
 */
export function misplacedValue(text: string, cited: readonly WritingSentence[], lexicon: Lexicon): string | undefined {
  for (const { 0: whole, groups } of text.matchAll(BEFORE_VALUE)) {
    const { article = "", id = "" } = groups!;
    const value = cited.flatMap(({ values }) => values).find((each) => each.id === id.trim());
    const first = /^\p{L}+/u.exec(value?.text ?? "")?.[0];
    if (!value || !first || cited.some((sentence) => sentence.text.toLowerCase().includes(whole.toLowerCase())))
      continue;
    const genders = lexicon
      .lookup(first.toLowerCase())
      .flatMap(({ upos, morph }) => (upos === "NOUN" || upos === "ADJ" ? [morph.Gender] : []));
    const isOther = (gender: string | undefined): boolean =>
      gender !== undefined && gender !== GENDERS[article.toLowerCase()];
    if (genders.length > 0 && genders.every(isOther)) return `${article} ${value.text}`;
  }
  return undefined;
}
