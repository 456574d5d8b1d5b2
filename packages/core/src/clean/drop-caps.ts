import { linesOf, type Pass, repair } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

/** The first words of a paragraph in capitals, before a word in small letters: "UNE HALLE qui", "ODILE Ferrant est". */
const OPENING = /^(?:(?:UNE?|LES?|LA|DES|DEUX|L['’]|À) ?)?(?<word>\p{Lu}{4,20})(?=[ ,]\p{Ll}{2}|[ ]\p{Lu}\p{Ll}+[ ,])/u;

/**
 * A letter that is no word, before the rest of one: any that no apostrophe follows ("P aré"), the first words of sentences
 * with the others ("L es"; "L homme" has lost its apostrophe), and a vowel before what begins no word ("O fficiellement").
 */
const INITIAL =
  /^(?:[BFGHPRVZ] (?!(?:comme|et|ou|à|au|de|du|est|a|sont|dit) )\p{Ll}{2,}|L (?:es?|a|eur|ors|orsque|undi)|D (?:es?|u|ans|eux|epuis|imanche|eve\p{L}+)|U n(?:e)?|C (?:e(?:tte|t|s|ux|lle|la)?|hez|haque|omme|ertain(?:e?s)?|’est)|E (?:n|t|lle|lles|ntre)|I (?:l|ls)|Q (?:ue|ui|uand|uel\p{L}*|uatre)|S (?:ur|ous|es?|on|i|elon|ans|ix|amedi)|T (?:ous|out|oute|outes|rois)|N (?:ous|on|otre)|M (?:ais|algré|ême|ardi|ercredi)|A (?:ux?|vec|près|lors|vant)|J (?:e|eudi|usqu)|O (?:n|u|ù))(?= )|^[AEIOUY] (?=(?:ff|ll|mm|nn|pp|rr|ss|tt|cc|n[cdgstv]|m[bp]|r[bcdglmnstv]|l[bcdgmtv]|c[qt])\p{Ll}{3,})/u;

/**
 * Papers set the first words of a text in capitals. They are written as the text writes them elsewhere; an acronym, or a
 * word that the text has nowhere else, stays.
 */
export const dropCaps: Pass = ({ text }) => {
  const edits: TrackedEdit[] = [];
  for (const line of linesOf(text)) {
    // "L es quais": the large initial of a page, set apart from its word.
    const initial = INITIAL.exec(line.text)?.[0].length;
    if (initial !== undefined) {
      edits.push(repair("kickers", "drop-cap", { start: line.start + 1, end: line.start + 2 }, ""));
      continue;
    }
    const match = OPENING.exec(line.text);
    if (!match) continue;
    const word = match.groups!.word!;
    const small = word.toLowerCase();
    const written = [small.charAt(0).toUpperCase() + small.slice(1), small].find((form) =>
      new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, "u").test(text),
    );
    if (written === undefined) continue;
    const opening = match[0].slice(0, match[0].length - word.length);
    const before = opening === "" ? "" : opening.charAt(0) + opening.slice(1).toLowerCase();
    const first = opening === "" ? written.charAt(0).toUpperCase() + written.slice(1) : written;
    edits.push(repair("kickers", "drop-cap", { start: line.start, end: line.start + match[0].length }, before + first));
  }
  return { edits };
};
