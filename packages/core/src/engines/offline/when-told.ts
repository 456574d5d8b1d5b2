import type { Compression, ParsedWord } from "@titraille/french";
import type { Desk } from "../../edit/desk.ts";
import type { Statement } from "../../edit/material.ts";
import type { MainPart } from "./main-part.ts";

/** A year or a span that puts an event into the past. */
const LONG_AGO =
  /(?<!\p{L})(?:(?:en|dès|entre|fin|début|depuis|l’été|l’hiver|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?:1[5-9]|20)\d\d|il y a (?:\p{L}+|\d+) (?:ans|années|siècles)|l’an dernier|l’année dernière|au \p{Lu}+e siècle)(?!\d)/iu;

/** "a proposé mercredi …": told of the week, whatever year it is about. */
const THIS_WEEK =
  /(?<!(?:un|le|les|chaque|tous les) )(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd’hui)(?!\p{L})(?! \d)/iu;

/** What the news of the day is told beside: what went on then is over, or was under a condition. */
const BESIDE =
  /(?<!\p{L})(?:quand|lorsqu[e’]|alors qu[e’]|tandis qu[e’]|avant|jusqu|au moment où|si(?=\s)|s’ils?(?=\s))/iu;

/** The first sentence of news of the day: "Deux défilés étaient organisés samedi à Bruxelles". */
export function isNewsOfToday(statement: Statement, desk: Desk): boolean {
  return THIS_WEEK.test(statement.text) && !BESIDE.test(statement.text) && statement === firstSentence(desk);
}

function firstSentence({ material }: Desk): Statement | undefined {
  for (const { block, statements } of material.passages) {
    const first = block.type === "paragraph" ? statements.find(({ length }) => length > SCRAP) : undefined;
    if (first) return first;
  }
  return undefined;
}

/** Words of a line that is no sentence: a rubric, a date. */
const SCRAP = 3;

/** Characters at the end of a title by which it is found again in its sentence. */
const TAIL = 16;

/** "a été frappée en 2015 et 2016", "En 1979, des attentats se multiplient": without its year it would be news. */
export function tellsOfLongAgo(sentence: string, title: string): boolean {
  if (THIS_WEEK.test(sentence)) return false;
  // "Le bateau, construit en 1998, part", "dénonce sa fuite, dix ans après la guerre de 1992": the year is that of the aside.
  const end = sentence.indexOf(title.slice(-TAIL));
  const goesOn = end < 0 ? sentence.length : end + Math.min(TAIL, title.length);
  const rest = sentence.slice(goesOn).split(/,|\s[–—]\s/u, 1)[0]!;
  const told = withoutAsides(sentence.slice(0, goesOn) + rest);
  return LONG_AGO.test(told) && !LONG_AGO.test(title);
}

/** "a cessé en 2006", "a quitté le port le 20 février dernier": no news of the week. */
export function isOfLongAgo(sentence: string): boolean {
  const told = withoutAsides(sentence);
  return (
    !THIS_WEEK.test(sentence) &&
    /\s(?:a|ont|est|sont|s’est|avait|avaient)\s/u.test(told) &&
    (LONG_AGO.test(told) || /\s\d{1,2} \p{Ll}{3,9} derniers?(?!\p{L})/u.test(told))
  );
}

/** A sentence without the years that its asides and nouns have for themselves. */
function withoutAsides(sentence: string): string {
  return sentence.replace(/,\s[^,]+(?=,)/gu, "").replace(OF_A_NOUN, "");
}

/** "sont condamnés pour la mort en 2013 de leur patron": when that was, not when they are condemned. */
const OF_A_NOUN = /(?<=\s(?:l[ea]|une?|son|sa|leur)\s\p{Ll}+)\sen (?:1[5-9]|20)\d\d(?=\sd(?:e|u|es)\s|\sd’)/gu;

/** Characters before a participle by which it is found again in the whole sentence. */
const BEFORE = 20;

/** "une conférence de presse organisée [en fin de matinée]": the date that was taken out first was all that it told. */
export function losesWhen(
  { kept }: Compression,
  { words, text }: Pick<MainPart, "words" | "text">,
  statement: Statement,
): boolean {
  const last = kept.findLast((index) => words[index]!.upos !== "PUNCT");
  const word = last === undefined ? undefined : words[last]!;
  if (!word || word.head === -1 || !/^\p{Ll}+(?:é|i|u|it|is)e?s?$/u.test(word.text)) return false;
  // "sont découvertes profanées [mardi]": what they were found to be.
  if (word.deprel === "xcomp" && /^(?:re)?(?:trouver|découvrir)$/.test(words[word.head]!.lemma)) return false;
  // "devant la justice française [mardi]": no participle.
  if (!(word.upos === "VERB" || (word.upos === "ADJ" && /ée?s?$/u.test(word.text)))) return false;
  // "vont être inhumés [jeudi]": the verb of the sentence tells something without its day.
  if (words.some(({ head, deprel }) => head === last && deprel.startsWith("aux"))) return false;
  const at = statement.text.indexOf(text.slice(Math.max(0, word.end - BEFORE), word.end));
  if (at < 0) return false;
  const rest = statement.text.slice(at + Math.min(BEFORE, word.end));
  return /^[ \u00a0]\p{L}/u.test(rest) && !/^[ \u00a0]\p{L}/u.test(text.slice(word.end));
}

/** Told in the imperfect, the pluperfect or the future perfect: background, no news. */
export function isPast({ form, head, kept, retensed }: Compression, words: readonly ParsedWord[]): boolean {
  const compound = words[head]!.morph.VerbForm === "Part";
  return (
    form !== "noun-phrase" &&
    !retensed &&
    kept.some((index) => {
      const { morph, lemma, head: governor } = words[index]!;
      if (index !== head && governor !== head) return false;
      return morph.Tense === "Imp" || (compound && lemma === "avoir" && morph.Tense === "Fut");
    })
  );
}
