import type { Span } from "@titraille/french";
import { bareFact } from "./plain-fact.ts";
import type { Reading } from "./reading.ts";

/** A name as it stands in a sentence; `plain` is its `bareFact`. */
export interface Mention extends Span {
  readonly text: string;
  readonly plain: string;
}

const CALENDAR =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|noël|pâques|m|mm|mme|mlle|dr|pr|me|mgr)$/iu;

/** Words that exist in locutions only ("quant à", "afin de"), which a lexicon of words does not have. */
const OF_LOCUTIONS = /^(?:quant|parce|afin|instar)$/iu;

/** "Peut-on", "Faut-il", "Est-ce" */
const ASKS = /^\p{Lu}\p{Ll}+-(?:t-)?(?:on|ils?|elles?|ce|je|tu|nous|vous)$/u;

/** Runs of capitalised words, the first word of the sentence only when it is no common word. */
export function mentionsOf(reading: Reading): Mention[] {
  const mentions: Mention[] = [];
  const { text } = reading;
  for (const match of text.matchAll(
    /(?<![\p{L}\p{N}/@#_.-])\p{Lu}[\p{L}\p{N}’-]*(?:[ \u00a0](?:(?:de|du|des|van|von|der|ben|al|el)[ \u00a0]|d’)?\p{Lu}[\p{L}\p{N}’-]*)*/gu,
  )) {
    let start = match.index;
    let name = match[0];
    const elided = /^(?:[LDJNMTSC]|Qu|Jusqu|Lorsqu|Puisqu)’(?=\p{L})/u.exec(name);
    if (elided) {
      start += elided[0].length;
      name = name.slice(elided[0].length);
      if (!/^\p{Lu}/u.test(name)) {
        const rest = /\p{Lu}/u.exec(name);
        if (!rest) continue;
        start += rest.index;
        name = name.slice(rest.index);
      }
    }
    const small =
      /^(?:Le|La|Les|Un|Une|Des|Du|De|Ce|Cet|Cette|Ces|Il|Elle|Ils|Elles|On|En|Et|Mais|Par|Selon|Pour|Dans|À|Au|Aux|Son|Sa|Ses)[ \u00a0]+(?=\p{Lu})/u.exec(
        name,
      );
    if (small) {
      start += small[0].length;
      name = name.slice(small[0].length);
    }
    // "325 Md€": no name.
    if (/\d[ \u00a0\u202f]?$/u.test(text.slice(0, start)) && /^[€$%]/u.test(text.slice(start + name.length))) continue;
    // What opens a sentence, a quotation or stands after a colon has its capital from there.
    const before = text.slice(0, start).trimEnd();
    const isSetOff = /^[ \u00a0\u202f]*[»”]/u.test(text.slice(start + name.length));
    if (before === "" || /[:.!?…–—-]$/u.test(before) || (/[«“"]$/u.test(before) && !isSetOff)) {
      const first = /^[\p{L}\p{N}’-]+/u.exec(name)![0];
      const alone = first.length === name.length;
      const hasComplement = /^[ \u00a0]+(?:de|du|des|d’)/u.test(name.slice(first.length));
      if (reading.isCommon(first) && (hasComplement || !(reading.isName(first) && !alone))) {
        const rest = name.slice(first.length).replace(/^[ \u00a0]+(?:(?:de|du|des|d’)[ \u00a0]?)?/u, "");
        start += name.length - rest.length;
        name = rest;
      }
    }
    if (name.length < 2 || reading.isFunctionWord(name) || CALENDAR.test(name) || /^[IVXLC]+e?r?$/u.test(name))
      continue;
    if (OF_LOCUTIONS.test(name) || ASKS.test(name)) continue;
    mentions.push({ start, end: start + name.length, text: name, plain: bareFact(name) });
  }
  return mentions;
}
