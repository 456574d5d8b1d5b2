import { FIGURES } from "./figures.ts";
import { bodyIndexes, type DamageKind, type Passage, textOf } from "./kind.ts";
import { NOTICES } from "./notices.ts";

const DATELINES = [
  "LISBONNE (AP) – ",
  "PARIS (AFP) - ",
  "Paris (AFP) – ",
  "BRUXELLES, 12 mars (Reuters) - ",
  "LE CAIRE — ",
  "GENÈVE (ATS) — ",
  "(AFP) - ",
];
const GLUED_DATELINES = ["PARISLE CAIRE — ", "GENÈVENEW YORK — ", "BEYROUTHDAMAS - "];
const INSTRUCTIONS = [
  "Make this article SEO compatible, let there be subheadings for the article, be in French, create at least 700 words",
  "Rewrite this article in French with subheadings, minimum 600 words",
  "Mets des intertitres et optimise cet article pour le référencement, au moins 500 mots",
  "Optimisez cet article pour le SEO, en français, 300 mots minimum, avec une FAQ",
];
const CUT_ENDS = [" (...)", " […]", " (…)", " [...]"];

/** Damage to a whole text. */
export const WHOLE: readonly DamageKind[] = [
  before("dateline", DATELINES),
  before("two places glued in a dateline", GLUED_DATELINES),
  {
    name: "paragraph twice",
    borders: "exact",
    damage(passage, random) {
      const long = bodyIndexes(passage).filter((index) => passage.paragraphs[index]!.text.length > 80);
      if (long.length === 0) return undefined;
      const copied = random.pick(long);
      const place = random.pick([copied, passage.paragraphs.length - 1]);
      const texts = passage.paragraphs.map(({ text }) => text);
      texts.splice(place + 1, 0, texts[copied]!);
      return { damaged: texts.join("\n\n"), expected: textOf(passage.paragraphs) };
    },
  },
  {
    name: "cut end",
    borders: "exact",
    damage(passage, random) {
      const text = textOf(passage.paragraphs);
      const cut = text.slice(0, text.lastIndexOf(" ", text.length - 60));
      if (/[.!?»…:;,(\u00a0\u202f]$/u.test(cut)) return undefined;
      const mark = random.pick(CUT_ENDS);
      // Nobody can write the end that is missing: it is right to say so.
      return { damaged: cut + mark, expected: text, orFlagged: cut + mark.replace("...", "…") };
    },
  },
  {
    name: "instruction glued in front",
    borders: "exact",
    damage(passage, random) {
      const text = textOf(passage.paragraphs);
      return { damaged: random.pick(INSTRUCTIONS) + text, expected: text };
    },
  },
  {
    name: "instruction on a line in front",
    borders: "exact",
    damage(passage, random) {
      const text = textOf(passage.paragraphs);
      return { damaged: `${random.pick(INSTRUCTIONS)}${random.pick(["\n", "\n\n", ":\n\n"])}${text}`, expected: text };
    },
  },
  {
    name: "instruction behind",
    borders: "exact",
    damage(passage, random) {
      const text = textOf(passage.paragraphs);
      return { damaged: text + random.pick(["", " ", "\n\n"]) + random.pick(INSTRUCTIONS), expected: text };
    },
  },
  {
    name: "several kinds at once",
    borders: "any",
    damage(passage, random) {
      const expected = textOf(passage.paragraphs);
      const lines = random.some(
        [...NOTICES, ...FIGURES].filter(({ borders }) => borders === "exact"),
        3,
      );
      let damaged: Passage = passage;
      for (const { damage } of lines) {
        const next = damage(damaged, random);
        if (next !== undefined) damaged = asPassage(passage, next.damaged);
      }
      const text = textOf(damaged.paragraphs)
        .replace(/’/g, "'")
        .replace(/[\u00a0\u202f]/g, " ")
        .replace(/« | »/g, '"');
      return { damaged: text, expected };
    },
  },
];

/** A damaged text as a passage again, to be damaged further. */
function asPassage(passage: Passage, text: string): Passage {
  const headings = new Set(passage.paragraphs.filter(({ heading }) => heading).map((paragraph) => paragraph.text));
  return { ...passage, paragraphs: text.split("\n\n").map((each) => ({ text: each, heading: headings.has(each) })) };
}

function before(name: string, openings: readonly string[]): DamageKind {
  return {
    name,
    borders: "exact",
    damage(passage, random) {
      const text = textOf(passage.paragraphs);
      return { damaged: random.pick(openings) + text, expected: text };
    },
  };
}
