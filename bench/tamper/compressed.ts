import { type Compression, compressClauses, grammarRefusal, mendParse, splitSentences } from "@titraille/french";
import type { RootContent } from "mdast";
import type { SourceSpan } from "../../packages/core/src/edit/article.ts";
import type { Case, Kind, Material } from "./case.ts";
import { withBlocks } from "./passage.ts";
import type { Random } from "./random.ts";

/** A sentence of the body said shorter, with the source sentence it cites. */
interface Shortened {
  readonly block: number;
  readonly original: string;
  readonly text: string;
  readonly sources: readonly SourceSpan[];
}

/** Who says so, and on what condition, is no aside: without it the sentence is another one. */
const ATTRIBUTED =
  /(?<!\p{L})(?:[Ss]elon|[Dd]’après|[Ss]i|[Ss]’ils?|estim\p{L}+|affirm\p{L}+|assur\p{L}+|semble\p{L}*)(?!\p{L})/u;

/** Shorter forms of an article’s sentences: asides and circumstances go, titles’ present tense comes in. */
function shortened({ pair, french }: Material, random: Random, count: number): Shortened[] {
  const found = pair.article.body.children.flatMap((block, index): Shortened[] =>
    block.type !== "paragraph"
      ? []
      : (block.data?.sentences ?? []).flatMap(({ text, sources }) => {
          if (/[«»“”?]/u.test(text) || ATTRIBUTED.test(text) || text.length < 60) return [];
          const words = mendParse(french.parse(text));
          const forms = compressClauses(words, text, random.next() < 0.5 ? "present" : "as-is").filter(
            (form: Compression) =>
              form.form === "clause" &&
              form.prominence === 1 &&
              form.text.length < 0.85 * text.length &&
              form.text.length > 30 &&
              grammarRefusal(form, words) === undefined,
          );
          const form = forms.at(0);
          return form ? [{ block: index, original: text, text: `${form.text}.`, sources }] : [];
        }),
  );
  return random.some(found, count);
}

function printed({ pair }: Material, { block, original, sources }: Shortened, text: string): Case {
  // The short form stands beside the sentence it was made from, as a key point does: nothing is lost by it.
  const added: RootContent = {
    type: "paragraph",
    children: [{ type: "text", value: text }],
    data: { origin: "compressed", sources, sentences: [{ text, origin: "compressed", sources }] },
  };
  const blocks = [...pair.article.body.children];
  blocks.splice(block + 1, 0, added);
  return {
    article: withBlocks(pair.article, blocks),
    place: { field: "body", index: block + 1 },
    before: original,
    after: text,
  };
}

/** Compression by dropping asides: faithful. */
export const compression: Kind = {
  name: "asides dropped",
  bar: 0.02,
  control: true,
  cases: (material, random, count) =>
    shortened(material, random, count).map((sentence) => printed(material, sentence, sentence.text)),
};

/** A shortened sentence in which a value is replaced by one that stands elsewhere in the source. */
function corrupted(name: string, pattern: RegExp): Kind {
  return {
    name,
    bar: 0.99,
    control: false,
    cases(material, random, count) {
      const values = [...new Set(material.pair.copies.flatMap((copy) => copy.text.match(pattern) ?? []))];
      return shortened(material, random, Number.POSITIVE_INFINITY)
        .flatMap((sentence): Case[] => {
          const found = sentence.text.match(pattern);
          if (!found) return [];
          const before = random.pick(found);
          const others = values.filter((value) => !sentence.original.includes(value) && !before.includes(value));
          if (others.length === 0) return [];
          return [printed(material, sentence, sentence.text.replace(before, random.pick(others)))];
        })
        .slice(0, count);
    },
  };
}

export const shortenedNumber = corrupted(
  "paraphrased: number from elsewhere",
  /(?<![\p{L}\p{N}.,/-])(?!(?:1[5-9]|20)\d\d(?!\d))\d+(?:,\d+)?(?![\p{L}\p{N},./-])/gu,
);
export const shortenedYear = corrupted(
  "paraphrased: year from elsewhere",
  /(?<![\p{L}\p{N}.,/-])(?:1[5-9]|20)\d\d(?![\p{L}\p{N},/-])/gu,
);
export const shortenedName = corrupted(
  "paraphrased: name from elsewhere",
  /(?<=\p{Ll}[,]? )\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}(?![\p{L}-])(?! \p{Lu})/gu,
);

/** Sentences of a text, long enough to be one another article might have. */
export function borrowable(text: string): string[] {
  return splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => /^\p{Lu}[^«»\n]{50,200}\.$/u.test(sentence));
}
