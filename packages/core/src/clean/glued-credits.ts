import { type Pass, removal, repair } from "./pass.ts";

const AGENCY =
  "(?:AFP|AP|REUTERS|Reuters|EPA|SIPA|Sipa|Belga|Keystone|Getty Images|MAXPPP|MaxPPP|Hans Lucas|[Aa]rchives)";
const NAME = "\\p{Lu}[\\p{Ll}-]{1,30}(?: \\p{Lu}[\\p{Ll}-]{1,30}){0,2}";
/** What begins a paragraph: "Le", "L’", "À ", a quotation. */
const BEGINNING = "(?=\\p{Lu}\\p{Ll}|\\p{Lu}[’'\\u00a0 ]|«)";
/** A credit that ends where a paragraph was glued to it: "Jean Aubry / AFPLe chantier", "© Jean AubryLe chantier". */
const BORDERS = [
  new RegExp(`(?<=(?:[/|©]\\s?|via |Photo )${AGENCY})${BEGINNING}`, "gu"),
  new RegExp(`(?<=(?:©|Photos?\\s?:|Crédits?(?: photo)?\\s?[:,])\\s?${NAME})(?=\\p{Lu}[\\p{Ll}’'])`, "gu"),
];
/** A credit in brackets between two sentences: "(Photo Jean Aubry/AFP)". */
const BETWEEN_SENTENCES =
  /(?<=[.!?…»”"])[ \u00a0]\((?:Photos?|Crédits?(?: photo)?|©)\s?[:/]?\s?(?=\p{Lu})[^()\n]{2,60}\)(?=[ \u00a0]\p{Lu})/gu;

/** Credits without the border that parted them from the text: the border is put back, a credit between sentences goes. */
export const gluedCredits: Pass = ({ text }) => ({
  edits: [
    ...BORDERS.flatMap((border) => [...text.matchAll(border)].map(({ index }) => index))
      .sort((a, b) => a - b)
      .filter((at, index, all) => at !== all[index - 1])
      .map((at) => repair("captions", "paragraph-border", { start: at, end: at }, "\n\n")),
    ...[...text.matchAll(BETWEEN_SENTENCES)].map((match) =>
      removal("captions", "credit", { start: match.index, end: match.index + match[0].length }),
    ),
  ].sort((a, b) => a.start - b.start),
});
