import { isStarter, type Span } from "@titraille/french";
import { type Pass, removal, repair } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

const AGENCY =
  "(?:AFP|AP|REUTERS|Reuters|EPA|SIPA|Sipa|Belga|Keystone|Getty Images|MAXPPP|MaxPPP|Hans Lucas|[Aa]rchives)";
const NAME = "\\p{Lu}[\\p{Ll}-]{1,30}(?: \\p{Lu}[\\p{Ll}-]{1,30}){0,2}";
/** Agencies whose name alone, glued to the text, is a credit. */
export const GLUED_AGENCY =
  "(?:Getty Images|REUTERS|Reuters|AFP|EPA(?:-EFE)?|PA (?:Media|Wire|Images)|AP Photo|Shutterstock|iStock|Alamy|NurPhoto|Anadolu|SIPA)";
/** What begins a paragraph: "Le", "L’", "À ", a quotation. */
const BEGINNING = "(?=\\p{Lu}\\p{Ll}|\\p{Lu}[’'\\u00a0 ]|[«“]|\"\\p{Lu})";
/** A credit that ends where a paragraph was glued to it: "Jean Aubry / AFPLe chantier", "© Jean AubryLe chantier". */
const BORDERS = [
  new RegExp(`(?<=(?:[/|©]\\s?|via |Photo )${AGENCY})${BEGINNING}`, "gu"),
  // "… au port jeudi soirGetty ImagesLe chantier": behind a caption, or where a line begins.
  new RegExp(`(?<=(?:^|[.!?…»”"\\n][ \\u00a0]?|\\p{Ll})${GLUED_AGENCY})${BEGINNING}`, "gu"),
  new RegExp(`(?<=[.!?…»”"])[ \\u00a0]?(?=${GLUED_AGENCY}\\p{Lu})`, "gu"),
  // "(Jeanne Morel/AFP)UNE VIDÉO MONTRE …", "(Photo : …)2 blessés"
  new RegExp(
    `(?<=\\((?:[^()\\n]{0,60}[/,:] ?)?(?:Photo )?${AGENCY}[^()\\n]{0,20}\\)|\\[${AGENCY}\\]|\\((?:AP )?Photo[ :/][^()\\n]{2,60}\\)|\\((?:Images?|Photos?|Crédits?) ?: ?[^()\\n]{2,80}\\))(?=[\\p{Lu}\\d«“"])`,
    "gu",
  ),
  new RegExp(
    `(?<=[.!?…»”] (?:\\p{Lu}[\\p{L}.’-]+ ){1,3}/ ?(?:\\p{Lu}\\p{Ll}+ ?/ ?)?${AGENCY})(?=[ \\u00a0](?:\\p{Lu}\\p{Ll}|[«“]|"\\p{Lu}))`,
    "gu",
  ),
  // "Jean Aubry / PAC’était": a short name, which other words in capitals begin with too.
  /(?<=[.!?…»”] (?:\p{Lu}[\p{L}.’-]+ ){2,3}\/ ?PA)(?=\p{Lu}[\p{Ll}’']|[«“])/gu,
  // "Jean Aubry / REUTERSUNE HALLE NEUVE": a subheading in capitals.
  /(?<=[/|©][ \u00a0]?(?:REUTERS|Reuters|Getty Images))(?=\p{Lu}{2,}[ \u00a0\n])/gu,
  /(?<=[\p{L}\d.!?…»”])(?=(?:Passer|Aller|Sauter) au contenu(?: principal)? )/gu,
  // "(@port_de_lannec) 16 juillet 2026Le chantier": the signature of a post.
  /(?<=\(@\w{2,30}\) \d{1,2}(?:er)? \p{Ll}{3,9} \d{4})(?=\p{Lu})/gu,
  // "La halle vue du quai (Photo : AP) « Nous rouvrons »"
  /(?<=[\p{L}\d] \((?:Photos?|Images?|Crédits?) ?: ?[^()\n]{2,60}\))(?= [«“"\p{Lu}])/gu,
  /(?<=(?:^|[.!?…»”\n][ \u00a0]?)Fourni)(?=\p{Lu}\p{Ll})/gu,
  // "… son modèle phareExclusif : la lettre …", "… « n’ose ralentir »Jeanne Morel, rédactrice en chef", "09.05 GMTPartager"
  /(?<=\p{Ll}{3}|[»”])(?=(?:Exclusif|Exclusive|Partager|Publicité|Lire (?:la suite|aussi))(?: ?:|[ \u00a0]?\p{Lu}|$))/gmu,
  /(?<=[»”"!?.])(?=\p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+, (?:rédact(?:eur|rice)|correspondante?|journaliste|chroniqueu(?:r|se)|reporter)(?!\p{L}))/gu,
  /(?<=\d (?:GMT|BST|EDT|EST|PDT|PST))(?=\p{Lu}\p{Ll})/gu,
  /(?<=[\p{L}\d.!?…»”")])(?=(?:Photo de fichier|PHOTO DE FICHIER|Ouvrir cette photo dans la galerie)\s?:)/gu,
  new RegExp(`(?<=(?:©|Photos?\\s?:|Crédits?(?: photo)?\\s?[:,])\\s?${NAME})(?=\\p{Lu}[\\p{Ll}’'])`, "gu"),
];
/** A credit in brackets between two sentences: "(Photo Jean Aubry/AFP)". */
const BETWEEN_SENTENCES =
  /(?<=[.!?…»”"])[ \u00a0]\[(?=\p{Lu})[^[\]\n]{2,50}\/ ?(?:AFP|AP|Reuters|REUTERS|EPA|SIPA|Belga|Getty Images)\](?=[ \u00a0]\p{Lu}|\n|$)|(?<=[.!?…»”"])[ \u00a0]\((?:Photos?|Crédits?(?: photo)?|©)\s?[:/]?\s?(?=\p{Lu})[^()\n]{2,60}\)(?=[ \u00a0]\p{Lu})/gu;

/** What begins a credit after a sentence: "… la halle. © Jean Aubry / AFP Les travaux …". */
const SIGN = /(?<=[.!?…»”"])[ \u00a0](?:©|Crédits?(?: photo)?\s?:)[ \u00a0]?(?=\p{Lu})/gu;
/** Names of a credit, at most. */
const NAMES = 5;

/** Credits in the middle of a line that end where a sentence can begin: names, then a word that is none ("Les", "Dans"). */
function creditsAfterSentences(text: string): Span[] {
  return [...text.matchAll(SIGN)].flatMap((match) => {
    const end = endOfNames(text, match.index + match[0].length);
    return end === undefined ? [] : [{ start: match.index, end }];
  });
}

/** Where names end that a word follows which is none, but begins sentences; undefined where anything else does. */
function endOfNames(text: string, from: number): number | undefined {
  let at = from;
  for (const { 0: word, index } of text.slice(from, from + 120).matchAll(/[^\s\u00a0]+|\n/gu)) {
    const first = /^\p{L}+/u.exec(word)?.[0] ?? "";
    if (/^\p{Lu}(?!\p{Lu})/u.test(word) && isStarter(first) && at > from) return at;
    // "… / ABC« Nous rouvrons »"
    const quoted = /^\p{Lu}[\p{L}.’-]*(?=[«“])/u.exec(word);
    if (quoted) return from + index + quoted[0].length;
    if (!/^(?:\p{Lu}[\p{L}.’-]*(?:\/\p{Lu}[\p{L}.’-]*)*|\/|via)$/u.test(word) || index > NAMES * 20) return undefined;
    at = from + index + word.length;
  }
  return undefined;
}

/** "… le 3 mai 2024. Jean Aubry / Le Courrier Les travaux …": behind a day, whoever the picture is by. */
const BEHIND_DAY = /(?<= \d{4}\. )(?:\p{Lu}[\p{L}.’-]+ ){1,4}\/ (?:(?:L[ea]s?|The) )?(?=\p{Lu})/gu;

/** Where what follows such a credit begins. */
function bordersBehindDays(text: string): number[] {
  return [...text.matchAll(BEHIND_DAY)].flatMap(({ index, 0: names }) => {
    const from = index + names.length;
    const end = endOfNames(text, from);
    return end === undefined ? [] : [end];
  });
}

/** "(⏎Image :⏎Getty Images)": scraping broke the line of a credit. */
const BROKEN = /\s{0,4}\(\s{0,4}(?:Images?|Photos?|Crédits?)\s{0,4}:\s{0,4}[^()\n]{2,60}\s{0,4}\)/gu;

/** "Crédit...Jeanne Morel pour Le Journal": American papers part the two with dots, which end no sentence. */
const DOTTED = /(?<![\p{L}\d])Crédit(?:\.{3}|…)[ \u00a0]?\n*(?=\p{Lu})/gu;

/** Lines of credits in brackets that were broken become one. */
export const brokenCreditLines: Pass = ({ text }) => ({
  edits: [
    ...[...text.matchAll(DOTTED)].map(({ index, 0: dots }) =>
      repair(
        "captions",
        "broken-line",
        { start: index, end: index + dots.length },
        /[.!?…»”"]/u.test(text.charAt(index - 1)) ? " Crédit : " : "Crédit : ",
      ),
    ),
    ...brokenInBrackets(text),
  ].sort((a, b) => a.start - b.start),
});

function brokenInBrackets(text: string): TrackedEdit[] {
  return [...text.matchAll(BROKEN)].flatMap(({ index, 0: credit }) =>
    [...credit.matchAll(/\s*\n\s*/gu)].map(({ index: at, 0: end }) => {
      const isInside = credit[at - 1] === "(" || credit[at + end.length] === ")";
      return repair(
        "captions",
        "broken-line",
        { start: index + at, end: index + at + end.length },
        isInside ? "" : " ",
      );
    }),
  );
}

/** Credits without the border that parted them from the text: the border is put back, a credit between sentences goes. */
export const gluedCredits: Pass = ({ text }) => ({
  edits: [
    ...[
      ...BORDERS.flatMap((border) => [...text.matchAll(border)].map(({ index }) => index)),
      ...bordersBehindDays(text),
    ]
      .sort((a, b) => a - b)
      .filter((at, index, all) => at !== all[index - 1])
      .map((at) => repair("captions", "paragraph-border", { start: at, end: at }, "\n\n")),
    ...creditsAfterSentences(text).map((span) => removal("captions", "credit", span)),
    ...[...text.matchAll(BETWEEN_SENTENCES)].map((match) =>
      removal("captions", "credit", { start: match.index, end: match.index + match[0].length }),
    ),
  ].sort((a, b) => a.start - b.start),
});
