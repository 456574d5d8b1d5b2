import { blockText } from "../../packages/core/src/rules/article-text.ts";
import type { Case, Kind } from "./case.ts";
import { passages, rewrite, withBlocks } from "./passage.ts";
import { matches, outsideQuotes, type Replacement, replacing } from "./replacements.ts";

const B = "[ \\u00a0]";

/** Spaces, apostrophes, guillemets, dashes and ellipses written another way, through the whole article. */
export const typography: Kind = {
  name: "typography",
  bar: 0.02,
  control: true,
  cases({ pair }, random, count) {
    const ways: readonly ((text: string) => string)[] = [
      (text) => text.replace(/’/gu, "'"),
      (text) => text.replace(/[\u00a0\u202f]/gu, " "),
      (text) => text.replace(/«[ \u00a0\u202f]*/gu, "“").replace(/[ \u00a0\u202f]*»/gu, "”"),
      (text) => text.replace(/ [–—] /gu, " - ").replace(/…/gu, "..."),
      (text) => text.replace(/[œŒ]/gu, (letter) => (letter === "œ" ? "oe" : "OE")),
      (text) => text.replace(/ (?=\d)/gu, "\u00a0"),
    ];
    return random.some(ways, count).map((way): Case => {
      let { article } = pair;
      for (const passage of passages(article)) article = rewrite(article, passage, way(passage.text));
      return {
        article,
        before: "",
        after: way(
          passages(pair.article)
            .map(({ text }) => text)
            .join("\n"),
        ).slice(0, 200),
      };
    });
  },
};

/** Two neighbouring paragraphs change places. */
export const paragraphsReordered: Kind = {
  name: "paragraphs in another order",
  bar: 0.02,
  control: true,
  cases({ pair }, random, count) {
    const { children } = pair.article.body;
    const places = children.flatMap((block, index) =>
      block.type === "paragraph" && children[index + 1]?.type === "paragraph" ? [index] : [],
    );
    return random.some(places, count).map((index): Case => {
      const blocks = [...children];
      [blocks[index], blocks[index + 1]] = [blocks[index + 1]!, blocks[index]!];
      return {
        article: withBlocks(pair.article, blocks),
        before: blockText(children[index]!),
        after: blockText(blocks[index]!),
      };
    });
  },
};

/** A circumstance in front of its sentence goes to its end: "Depuis 2019, la ville vend l’eau." → "La ville vend l’eau depuis 2019." */
export const circumstanceMoved = replacing(
  "circumstance moved",
  0.02,
  ({ text }): Replacement[] =>
    outsideQuotes(
      text,
      matches(
        text,
        new RegExp(
          `(?<=^|[.]${B})((?:Depuis|En|Pendant|Après|Avant|Dès|Dans|Au|À|Lors|Durant)${B}[\\p{L}\\p{N} \\u00a0’-]{3,40}),${B}((?:l[ea]s?|un|une|des|les|ils?|elles?|on)${B}[^.,;:?!«»()–—]{20,140})\\.(?=$|${B})`,
          "giu",
        ),
        ([, circumstance, clause]) =>
          `${clause!.charAt(0).toUpperCase()}${clause!.slice(1)} ${circumstance!.charAt(0).toLowerCase()}${circumstance!.slice(1)}.`,
      ),
    ),
  { control: true, roles: ["body", "summary"] },
);

const CONNECTORS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}])Cependant(?=,)/gu, "Toutefois"],
  [/(?<![\p{L}])Toutefois(?=,)/gu, "Cependant"],
  [/(?<![\p{L}])Pourtant(?=,)/gu, "Néanmoins"],
  [/(?<![\p{L}])Par ailleurs(?=,)/gu, "De plus"],
  [/(?<![\p{L}])De plus(?=,)/gu, "En outre"],
  [/(?<![\p{L}])En outre(?=,)/gu, "Par ailleurs"],
  [/(?<![\p{L}])Ainsi(?=,)/gu, "De cette façon"],
  [/(?<![\p{L}])Enfin(?=,)/gu, "Pour finir"],
  [/(?<=^|[.] )Mais (?=\p{Ll})/gu, "Cependant, "],
  [/(?<=^|[.] )Et (?=\p{Ll})/gu, "De plus, "],
  [/, car (?=\p{Ll})/gu, ", parce que "],
  [/(?<= )afin de (?=\p{Ll})/gu, "pour "],
  [/(?<=^|[.] )(?=(?:Les|Le|La|Ces|Cette) )/gu, "Par ailleurs, "],
  [/(?<= )également (?=\p{Ll})/gu, "aussi "],
  [/(?<= )aussi (?=\p{Ll}+é )/gu, "également "],
];

/** A connector gives way to one of its synonyms, or is put in front. */
export const connectors = replacing(
  "connector synonym",
  0.02,
  ({ text }) =>
    outsideQuotes(
      text,
      CONNECTORS.flatMap(([pattern, other]) =>
        matches(text, pattern, () => other).map((found) =>
          other.endsWith("ailleurs, ")
            ? {
                ...found,
                end: found.end + 1,
                text: other + text.charAt(found.end).toLowerCase(),
              }
            : found,
        ),
      ),
    ),
  { control: true, roles: ["body"] },
);

/** A sentence becomes two at a semicolon or before a clause with its own subject. */
export const split = replacing(
  "sentence split",
  0.02,
  ({ text }) => {
    const found = [
      ...matches(text, /[ \u00a0\u202f]?; (\p{Ll})/gu, ([, letter]) => `. ${letter!.toUpperCase()}`),
      ...matches(
        text,
        /, (mais|et|or|car) (?=(?:il|elle|ils|elles|le|la|les|l’\p{L}+|ce|cette|ces) \p{Ll})/gu,
        ([, word]) => (word === "car" ? undefined : `. ${word!.charAt(0).toUpperCase()}${word!.slice(1)} `),
      ),
    ];
    return outsideQuotes(text, found);
  },
  { control: true, roles: ["body", "summary"] },
);

const WRITTEN: readonly (readonly [RegExp, string | ((match: RegExpExecArray) => string)])[] = [
  [/(?<=\d)[ \u00a0\u202f]%/gu, "\u00a0pour cent"],
  [/(?<=\d)[ \u00a0\u202f]millions d’euros/gu, "\u00a0M€"],
  [/(?<=\d)[ \u00a0\u202f]milliards d’euros/gu, "\u00a0Md€"],
  [/(?<=\d)[ \u00a0\u202f]euros/gu, "\u00a0€"],
  [/(?<=\d)[ \u00a0\u202f]kilomètres(?! ?(?:carrés|par))/gu, "\u00a0km"],
  [
    /(?<=[ \u00a0])(?:douze|treize|quinze|vingt|trente|quarante|cinquante)(?=[ \u00a0]\p{Ll}{3,})(?![ \u00a0](?:et|mille|millions?|milliards?))/gu,
    (match) =>
      String({ douze: 12, treize: 13, quinze: 15, vingt: 20, trente: 30, quarante: 40, cinquante: 50 }[match[0]]),
  ],
  [
    /(?<=[ \u00a0]les |[ \u00a0]des |[ \u00a0]de )(?:12|13|15|20|30|40|50)(?=[ \u00a0]\p{Ll}{4,})(?![ \u00a0](?:millions?|milliards?|mille))/gu,
    (match) =>
      ({ 12: "douze", 13: "treize", 15: "quinze", 20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante" })[
        Number(match[0])
      ]!,
  ],
];

/** The same quantity written another way: "12 %" and "12 pour cent", "12 millions d’euros" and "12 M€", "douze" and "12". */
export const figures = replacing(
  "figures written another way",
  0.02,
  ({ text }) =>
    outsideQuotes(
      text,
      WRITTEN.flatMap(([pattern, written]) =>
        matches(text, pattern, (match) => (typeof written === "string" ? written : written(match))),
      ),
    ),
  { control: true, roles: ["body", "summary"] },
);
