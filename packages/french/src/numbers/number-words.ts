const SMALL: Readonly<Record<string, number>> = {
  zéro: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  mille: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
};
/** Collective nouns: about so many, unless the context says exactly ("une douzaine d’œufs" is read the same way). */
const COLLECTIVES: Readonly<Record<string, number>> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
};

const NAMES = [...Object.keys(SMALL), "cent", "cents", ...Object.keys(SCALES)]
  .sort((a, b) => b.length - a.length)
  .join("|");

/** A run of number words, to be used with the flags "giu"; what is read of it is for `readNumberWords` to say. */
export const NUMBER_WORDS = `(?:${NAMES})(?:[-‑ \\u00a0](?:et[-‑ \\u00a0])?(?:${NAMES})){0,30}`;
export const COLLECTIVE_NAMES = Object.keys(COLLECTIVES).join("|");

export const scaleOf = (name: string): number | undefined => own(SCALES, name);
export const collectiveOf = (name: string): number | undefined => own(COLLECTIVES, name.replace(/s$/u, ""));

/**
 * Reads French number words from the beginning of `words` ("deux cent cinquante mille", "quatre-vingt-dix", "vingt et un").
 *
 * @returns the value and the length read in UTF-16 units; it stops where the words stop making one number ("deux trois").
 */
export function readNumberWords(words: string): { value: number; length: number } | undefined {
  let total = 0;
  let group = 0;
  let room = Number.POSITIVE_INFINITY;
  let scaleRoom = Number.POSITIVE_INFINITY;
  let length = 0;
  for (const match of words.matchAll(/(?:^|[-‑ \u00a0])(?:et[-‑ \u00a0])?(\p{L}+)/gu)) {
    const name = match[1]!.toLowerCase();
    const small = own(SMALL, name);
    const scale = own(SCALES, name);
    if (scale !== undefined) {
      if (scale >= scaleRoom || (group === 0 && total > 0 && scale !== 1e3)) break;
      total += (group || 1) * scale;
      group = 0;
      room = scaleRoom = scale;
    } else if (name === "cent" || name === "cents") {
      if (group > 9) break;
      group = (group || 1) * 100;
      room = 100;
    } else if (small === 20 && group % 100 === 4) {
      group += 76;
      room = 20;
    } else if (small !== undefined && small < room) {
      group += small;
      room = roomAfter(small);
    } else break;
    length = match.index + match[0].length;
  }
  return length > 0 ? { value: total + group, length } : undefined;
}

/** What may still be added after a word: up to 19 after "soixante", up to 9 after other tens, nothing after units. */
function roomAfter(small: number): number {
  if (small === 60) return 20;
  return small >= 20 || small === 10 ? 10 : 0;
}

function own(table: Readonly<Record<string, number>>, name: string): number | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
