import type { Random } from "../tamper/random.ts";
import { bodyIndexes, type DamageKind, type Passage, textOf, withParagraphs } from "./kind.ts";

/** A quotation whole within its paragraph, without another inside it. */
const QUOTATION = /«\u00a0([^«»“”]{3,}?)\u00a0»/g;

/** Guillemets broken in the ways that copy shows. */
export const QUOTATION_MARKS: readonly DamageKind[] = [
  quotations("straight quotes for guillemets", (words) => `"${words}"`),
  quotations("English quotes for guillemets", (words) => `“${words}”`),
  quotations("German and doubled quotes", (words, random) =>
    random.pick([`„${words}“`, `,,${words}''`, `’’${words}’’`, `''${words}''`, `‹‹ ${words} ››`, `<< ${words} >>`]),
  ),
  quotations("guillemets without their spaces", (words) => `«${words}»`),
  quotations("reversed guillemets", (words, random) => random.pick([`»${words}«`, `» ${words} «`])),
  quotations("mixed pair", (words, random) =>
    random.pick([`« ${words}"`, `"${words} »`, `“${words} »`, `« ${words}”`]),
  ),
  quotations("« used as closing", (words) => `« ${words} «`),
  quotations("» used as opening", (words) => `» ${words} »`),
  {
    name: "closing guillemet missing",
    borders: "exact",
    damage: (passage, random) => oneQuotation(passage, random, (words) => `«\u00a0${words}`),
  },
  {
    name: "opening guillemet missing",
    borders: "exact",
    damage: (passage, random) => oneQuotation(passage, random, (words) => `${words}\u00a0»`),
  },
  {
    name: "agency nested quotes",
    borders: "exact",
    damage: (passage, random) => nested(passage, random, (inner) => `+${inner}+`),
  },
  {
    name: "guillemets inside guillemets",
    borders: "exact",
    damage: (passage, random) => nested(passage, random, (inner) => `« ${inner} »`),
  },
];

function quotations(name: string, write: (words: string, random: Random) => string): DamageKind {
  return {
    name,
    borders: "exact",
    damage(passage, random) {
      const text = textOf(passage.paragraphs);
      if (![...text.matchAll(QUOTATION)].length) return undefined;
      return { damaged: text.replace(QUOTATION, (_, words: string) => write(words, random)), expected: text };
    },
  };
}

function oneQuotation(passage: Passage, random: Random, write: (words: string) => string) {
  const places = bodyIndexes(passage).filter((index) => passage.paragraphs[index]!.text.search(QUOTATION) >= 0);
  if (places.length === 0) return undefined;
  const place = random.pick(places);
  const first = new RegExp(QUOTATION.source);
  const damaged = withParagraphs(passage, (text, index) =>
    index === place ? text.replace(first, (_, words: string) => write(words)) : text,
  );
  return { damaged, expected: textOf(passage.paragraphs), orFlagged: damaged };
}

/** Two words within a longer quotation are quoted in their turn: “ ” in the clean text, the agencies’ signs in the copy. */
function nested(passage: Passage, random: Random, write: (inner: string) => string) {
  const places = bodyIndexes(passage).filter((index) => INNER_WORDS.test(passage.paragraphs[index]!.text));
  if (places.length === 0) return undefined;
  const place = random.pick(places);
  const put = (quoted: (inner: string) => string) =>
    withParagraphs(passage, (text, index) =>
      index === place ? text.replace(INNER_WORDS, (_, before: string, inner: string) => before + quoted(inner)) : text,
    );
  return { damaged: put(write), expected: put((inner) => `“${inner}”`) };
}

/** Words two and three or so of a quotation of at least seven words. */
const INNER_WORDS =
  /(«\u00a0[\p{L}’]+ [\p{L}’]+ )(\p{Ll}[\p{L}’]+ \p{Ll}[\p{L}’]{5,})(?= [\p{L}’]+ [\p{L}’]+ [^«»“”]*\u00a0»)/u;
