import type { Span } from "@titraille/french";

/** A run of characters that is UTF-8 read as Windows-1252, and the characters that were meant. */
export interface Mojibake extends Span {
  readonly after: string;
}

const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const CONTINUATION = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
const RUN = new RegExp(`[\u00c2-\u00f4][${CONTINUATION}]{1,3}`, "g");
/** Runs that no French text has otherwise: "Ã©" (é), "Â«" («), "Å“" (œ), "â€™" (’). */
const SURE = new RegExp(`^(?:[ÃÂÅ][${CONTINUATION}]|â[€‚][${CONTINUATION}])`);

/** Runs whose second character a paste has lost, a no-break space or a control character, and what they mostly were. */
const LOST: readonly (readonly [run: RegExp, after: string])[] = [
  [/Ã (?= )|Ã(?= )/gu, "à"],
  // "PUBLICITÃ", "Ãtat"
  [/(?<=\p{Lu})Ã(?!\p{Ll})|Ã(?=\p{L})/gu, "É"],
  [/â€(?=[\s,.;:!?)]|$)/gu, "”"],
  [/(?<= )â(?= )/gu, "–"],
  [/(?<=(?<!\p{L})(?:[cdjlmnst]|qu))â(?=\p{L})/giu, "’"],
];
/** Whole runs from which a text is known to be broken so. */
const BROKEN = 2;

/** Every run that is valid UTF-8 once more, in the order of the text. */
export function mojibakeIn(text: string): Mojibake[] {
  const found = [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => decoded(run, index) ?? []);
  if (found.length < BROKEN) return found;
  const lost = LOST.flatMap(([run, after]) =>
    [...text.matchAll(run)].map(({ 0: { length }, index }) => ({ start: index, end: index + length, after })),
  ).filter(({ start, end }) => !found.some((other) => other.start < end && other.end > start));
  return [...found, ...lost].sort((one, other) => one.start - other.start);
}

/** The runs that can be nothing else. */
export function sureMojibakeIn(text: string): Mojibake[] {
  return mojibakeIn(text).filter(({ start }) => SURE.test(text.slice(start, start + 3)));
}

function decoded(run: string, start: number): Mojibake | undefined {
  const codes = [...run].map((character) => {
    const index = WINDOWS_1252.indexOf(character);
    return index >= 0 ? 0x80 + index : character.charCodeAt(0);
  });
  for (let length = run.length; length >= 2; length--) {
    try {
      const after = new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array(codes.slice(0, length)));
      return { start, end: start + length, after };
    } catch {
      // Not this many bytes: try fewer.
    }
  }
  return undefined;
}
