import type { Random } from "../tamper/random.ts";
import { type DamageKind, type Passage, textOf } from "./kind.ts";

/** French words in capitals or with an accented capital, and how keyboards without accents write them. */
const ACCENTED_CAPITAL = /(?<!\p{L})[ÉÈÊÀÂÔÎÇ](?=\p{Ll}|\s)/gu;

/** Damage to single characters and spaces. */
export const CHARACTERS: readonly DamageKind[] = [
  everywhere("straight apostrophes", (text) => text.replace(/’/g, "'")),
  everywhere("mixed apostrophes", (text, random) =>
    text.replace(/’/g, () => random.pick(["'", "’", "´", "‘", "`", "′"])),
  ),
  everywhere("no space before high marks", (text) => text.replace(/[\u00a0\u202f](?=[;:!?])/g, "")),
  everywhere("plain spaces for no-break ones", (text) => text.replace(/[\u00a0\u202f]/g, " ")),
  everywhere("spaces doubled or before commas", (text, random) =>
    text
      .replace(/(?<=\p{L}), (?=\p{L})/gu, () => random.pick([" , ", ",  ", ", ", ",", " ,"]))
      .replace(/(?<=\.) (?=\p{Lu})/gu, () => random.pick(["  ", " "])),
  ),
  {
    name: "accents missing on capitals",
    borders: "exact",
    damage(passage) {
      const expected = textOf(passage.paragraphs);
      const damaged = expected.replace(ACCENTED_CAPITAL, (letter) => letter.normalize("NFD")[0]!);
      return damaged === expected ? undefined : { damaged, expected };
    },
  },
  everywhere("zero-width characters", (text, random) =>
    sprinkled(text, random, ["\u200b", "\u200c", "\u2060", "\ufeff"]),
  ),
  everywhere("soft hyphens", (text, random) =>
    text.replace(/(\p{L}{3})(?=\p{L}{3})/gu, (letters: string) => (random.next() < 0.2 ? `${letters}\u00ad` : letters)),
  ),
  everywhere("control characters", (text, random) =>
    sprinkled(text, random, ["\u0000", "\u0007", "\u200e", "\u202a", "\u001f"]),
  ),
  everywhere("accents apart (NFD)", (text) => text.normalize("NFD")),
  everywhere("mojibake", (text) => asWindows1252(text)),
  everywhere("twice mojibake", (text) => asWindows1252(asWindows1252(text))),
  everywhere("ligatures lost", (text) => text.replace(/œ/g, "oe").replace(/Œ/g, "Oe")),
  everywhere("three dots for an ellipsis, line ends of Windows", (text) =>
    text.replace(/…/g, "...").replace(/\n/g, "\r\n"),
  ),
];

function everywhere(name: string, write: (text: string, random: Random) => string): DamageKind {
  return {
    name,
    borders: "exact",
    damage(passage: Passage, random) {
      const expected = textOf(passage.paragraphs);
      const damaged = write(expected, random);
      return damaged === expected ? undefined : { damaged, expected };
    },
  };
}

function sprinkled(text: string, random: Random, characters: readonly string[]): string {
  return text.replace(/(?<=\p{L}) ?(?=\p{L})/gu, (space) =>
    random.next() < 0.01 ? space + random.pick(characters) : space,
  );
}

/** UTF-8 read as Windows-1252; the five bytes that page has no character for become C1 controls, as in browsers. */
function asWindows1252(text: string): string {
  return new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));
}
