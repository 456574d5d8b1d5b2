import { MONTH } from "./months.ts";
import { LONG_LINE } from "./one-line-pages.ts";
import { linesOf, type Pass, repair } from "./pass.ts";

const DAY = `(?:\\d{1,2}(?:er)? ${MONTH} \\d{4}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})`;
/** What stands glued between a title and the first sentence, where it begins … */
const BEGINS = [
  "(?:Par|By) \\p{Lu}\\p{Ll}",
  "(?:Publiée?|Mise? à jour|Postée?|Modifiée?|Dernière (?:mise à jour|modification)|Article publié)(?= ?(?:le |à |il y a|:|\\d))",
  "©|Crédits?(?: photo)? ?:|(?:Photo|Image|Illustration|Source|Vidéo) ?:",
  "(?:Temps|Durée) de lecture|Lecture \\d",
  "(?:Écouter|Partager|Imprimer|Enregistrer) (?:cet |l[’'])article|Article réservé|Réservé aux|Sommaire ?:|Lire plus tard",
  "\\p{Lu}{4,}(?:, \\p{Lu}[\\p{L} ]{2,20})? (?:[—–]|\\()",
  "\\p{Lu}{4,}\\. \\p{Lu}",
].join("|");
/** … and where what follows a day, a time or a counter does. */
const COUNTED = `${DAY}|\\d{1,2} ?min(?:utes?)?\\.? de lecture|\\d+ [Cc]ommentaires?`;
const ENDS = `(?<=${DAY}|\\d{1,2} ?[h:] ?\\d{2}(?: UTC| GMT)?|[Cc]ommentaires?|de lecture|min\\.|abonnés|cet article)(?=\\p{Lu}|«)`;
const CREDIT_ENDS = "(?<=© ?[^\\n.!?©]{2,60}\\p{Ll})(?=\\p{Lu}\\p{Ll}+ \\p{Ll})|(?<=\\p{L}\\))(?=\\p{Lu}\\p{Ll}{2,} )";
const BORDER = new RegExp(
  `(?<=[\\p{Ll}\\d.!?…»”")\\]])(?=${BEGINS})|(?<=\\p{L})(?=« ?\\p{Lu})|(?<=[\\p{L}!?…»”")\\]])(?=${COUNTED})|${ENDS}|${CREDIT_ENDS}`,
  "gu",
);
/** A title, which ends where a word in small letters has a capital inside: "est racisteRueil-Malmaison". */
const TITLE_END =
  /(?<=(?<![\p{L}\d_@#./-])\p{Ll}{4,30}|[?!»”)])(?=\p{Lu}\p{Ll}{2,}|(?:Dr|Pr|Me|M\.) \p{Lu}|(?:[«“] ?)?\p{Lu}[’']\p{Ll})/u;
/** Characters of the head of a page, and of its title; words of one. */
const HEAD = 700;
const TITLE = { characters: 220, words: 4 };

/**
 * The head of a page that lost its lines: title, who signs, when, the picture, the first sentence, all glued together. Each gets
 * its line; the passes behind tell what it is.
 */
export const gluedHeads: Pass = ({ text }, { format }) => {
  const line =
    format === "text"
      ? linesOf(text)
          .slice(0, 2)
          .find((each) => each.text.length >= LONG_LINE)
      : undefined;
  if (!line) return {};
  const head = line.text.slice(0, HEAD);
  const borders = new Set([...head.matchAll(BORDER)].map(({ index }) => index));
  const first = Math.min(...borders, HEAD);
  const title = TITLE_END.exec(head.slice(0, Math.min(first, TITLE.characters)));
  if (title && isTitle(head.slice(0, title.index))) borders.add(title.index);
  return {
    edits: [...borders]
      .filter((at) => at > 0)
      .sort((one, other) => one - other)
      .map((at) =>
        repair("glued-sentences", "paragraph-border", { start: line.start + at, end: line.start + at }, "\n\n"),
      ),
  };
};

/** Some words, and no sentence that ends among them but a question or a shout. */
function isTitle(piece: string): boolean {
  return piece.split(/\s+/u).length >= TITLE.words && !/\p{Ll}{3}\.(?:\s|$)|;/u.test(piece);
}
