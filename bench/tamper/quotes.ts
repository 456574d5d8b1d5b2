import { type Replacement, replacing } from "./replacements.ts";

const EMPTY =
  /^(?:avec|dans|pour|cette|notre|votre|leurs?|nous|vous|elles?|mais|plus|sans|sous|très|tout|tous|toute|toutes|être|avoir|fait|dont|comme|quand|parce|cela|alors|aussi|même|sont|sera|était|avait|ils)$/iu;

/** A word of a quotation is left out, doubled by another one, or two words change places. */
export const quote = replacing("quote", 0.99, ({ text }): Replacement[] =>
  [...text.matchAll(/«[ \u00a0\u202f]*([^«»]{12,}?)[ \u00a0\u202f]*»/gu)].flatMap((match) => {
    const from = match.index + match[0].indexOf(match[1]!);
    const words = [...match[1]!.matchAll(/(?<![\p{L}’'-])\p{Ll}{4,}(?![\p{L}’'-])/gu)].filter(
      ([word]) => !EMPTY.test(word),
    );
    if (words.length < 3) return [];
    const [first, second, third] = words as [RegExpExecArray, RegExpExecArray, RegExpExecArray];
    const span = (word: RegExpExecArray, written: string): Replacement => ({
      start: from + word.index,
      end: from + word.index + word[0].length,
      text: written,
    });
    return [
      { ...span(second, ""), end: from + second.index + second[0].length + 1 },
      span(first, `vraiment ${first[0]}`),
      span(third, second[0] === third[0] ? "autrement" : second[0]),
    ];
  }),
);
