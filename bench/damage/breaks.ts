import { type DamageKind, textOf, withParagraphs } from "./kind.ts";

/** Columns of text wrapped by a mail program or copied from a PDF. */
const COLUMNS = 70;
/** A syllable border inside a long word: vowel, then consonant and vowel, at least three letters on both sides. */
const SYLLABLE = /(?<=\p{Ll}{2}[aeiouéèê])(?=[bcdfgjlmnprstv][aeiouéèê]\p{Ll}{2})/u;

/** A word that can be cut, by itself. */
const LONG_WORD =
  /(?<![\p{L}’-])(?=\p{Ll}{7})\p{Ll}{2}\p{Ll}*[aeiouéèê][bcdfgjlmnprstv][aeiouéèê]\p{Ll}{2,}(?![\p{L}’-])/gu;

/** Damage to lines: wrapped, words cut at their end. */
export const BREAKS: readonly DamageKind[] = [
  {
    name: "wrapped lines",
    borders: "exact",
    damage: (passage) => ({
      damaged: withParagraphs(passage, (text) => wrapped(text, false)),
      expected: textOf(passage.paragraphs),
    }),
  },
  {
    name: "words cut at line ends",
    borders: "exact",
    damage: (passage) => ({
      damaged: withParagraphs(passage, (text) => wrapped(text, true)),
      expected: textOf(passage.paragraphs),
    }),
  },
  {
    name: "stray hyphens from line ends",
    borders: "exact",
    damage(passage, random) {
      const expected = textOf(passage.paragraphs);
      const [word] = random.some([...expected.matchAll(LONG_WORD)], 1);
      if (word === undefined) return undefined;
      const at = word.index + word[0].search(SYLLABLE);
      const damaged = `${expected.slice(0, at)}- ${expected.slice(at)}`;
      return { damaged, expected, orFlagged: damaged };
    },
  },
  {
    name: "one line per paragraph",
    borders: "exact",
    damage: (passage) => ({
      damaged: passage.paragraphs.map(({ text }) => text).join("\n"),
      expected: textOf(passage.paragraphs),
    }),
  },
];

function wrapped(text: string, hyphens: boolean): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const room = COLUMNS - line.length - 1;
    if (line === "" || word.length <= room) {
      line = line === "" ? word : `${line} ${word}`;
      continue;
    }
    const syllable = hyphens ? word.search(SYLLABLE) : -1;
    if (syllable > 0 && syllable < room) {
      lines.push(`${line} ${word.slice(0, syllable)}-`);
      line = word.slice(syllable);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join("\n");
}
