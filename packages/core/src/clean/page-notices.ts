import { noticeOf } from "./notice-patterns.ts";
import { linesOf, type Pass, removal } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";
import { TRANSLATED_INNER } from "./translated-notices.ts";

/** A tail glued to the last sentence: "… persistant.Source link -57". */
const TAILS: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  { reason: "source-link", pattern: /(?<!\s)\s*(?<![\p{L}\d])(?:Source link|Lien source)\s*(?:[-–]\s?\d+\s*)?$/gmu },
  {
    reason: "source-link",
    pattern: /(?<=[.!?…»”"])[ \u00a0]*Source\s?: lien(?: vers l’article(?: original)?)?\s*$/gmu,
  },
  {
    reason: "agency-trailer",
    // Wires print it in columns: "03/02/2019 15:57:38 -", "Paris (AFP) -" and "© 2019 AFP" may each have a line.
    pattern:
      /(?<!\s)\s*\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}:\d{2}\s+-\s+[^\n]{0,60}\((?:AFP|AP|Reuters|Belga|ATS)\)(?:\s+-(?:\s+©[^\n]*)?)?$/gmu,
  },
  {
    reason: "agency-trailer",
    pattern:
      /(?<=[.!?…»”"][»”"]?)[ \u00a0]*(?:©\s?(?:\d{4} )?(?:AFP|AP|Reuters)(?: \d{4})?|\(?(?:(?:Par )?\p{Lu}[\p{L}’-]*(?: (?:\p{Lu}[\p{L}’-]*|de|du|des|la|le|les)){0,5} a|A)vec (?:l’)?(?:AFP|AP|Reuters)\)?)\.?\s*(?![\s\S])/gu,
  },
  {
    reason: "agency-trailer",
    pattern: /(?<=[.!?…»”"][»”"]?)[ \u00a0]*\((?:AFP|AP|AAP|Reuters|ATS|Belga|EFE|Xinhua)\)(?=\s*(?![\s\S]))/gu,
  },
  // "… à loisir. DDM, Rui Falcato": whose picture the line tells of.
  {
    reason: "credit",
    pattern: /(?<=[.!?…»] )\p{Lu}{2,5}, \p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}[\p{L}’-]+[ \t]*$/gmu,
  },
  // "… à loisir.Restez informé avec Le Courrier. Des reportages pour 8 € par mois. Abonnez-vous maintenant !"
  {
    reason: "newsletter",
    pattern:
      /(?<=[\p{Ll}.!?…»”"])[ \u00a0]?Restez informée?s? (?:avec|grâce à) [^\n«»"“”]{10,320}(?:Abonnez|Inscrivez)-vous(?: [^\n.!?]{0,30}?)?[ \u00a0\u202f]?[.!]?[ \t]*$/gmu,
  },
  // The rule that ends a wire.
  { reason: "agency-trailer", pattern: /(?<=[.!?…»”"])[ \u00a0]*_{3,}\s*$/gmu },
  {
    // Swiss papers sign at the end of the last paragraph: "(afp/nxp)", "(ats)".
    reason: "agency-trailer",
    pattern:
      /(?<=[.!?…»”"][»”"]?)[ \u00a0]*\((?:(?:afp|ats|ap|dpa|nxp|reuters|belga|keystone|awp|sda|si|newsnet)(?=[/)]))(?:\/[\p{Ll}]{2,10}){0,3}\)(?=\s*(?![\s\S]))/gu,
  },
  {
    // Glued to the last sentence by whoever copied the line below it.
    reason: "published-line",
    pattern:
      /(?<=[.!?…»”][»”]?)[ \u00a0]*(?:Publié|Mis à jour) le (?:\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,2}(?:er)? \p{Ll}{3,9} \d{4})(?:,? à \d{1,2}[ \u00a0]?[h:][ \u00a0]?\d{0,2})?\.?(?=[ \u00a0]*(?:\n|(?![\s\S])))/gu,
  },
  { reason: "tweet-address", pattern: /\s?(?:pic\.twitter\.com|https?:\/\/t\.co)\/(?:\w{10}(?=\p{Lu}\p{Ll})|\w+)/gu },
];

function spanOf({ index, 0: whole }: RegExpExecArray): { start: number; end: number } {
  return { start: index, end: index + whole.length };
}

/** Between two sentences of one line a notice stood where a paragraph ended. */
function borderFor({ index, input, 0: whole }: RegExpExecArray): string {
  const isInside =
    /[.!?…»”"]/u.test(input.charAt(index - 1)) && /[\p{Lu}«"“]/u.test(input.charAt(index + whole.length));
  return isInside ? "\n\n" : "";
}

/** Notices of the page: share buttons, newsletters, advertising, cookies, paywalls, "Lire aussi", trailers. Whole lines only. */
export const pageNotices: Pass = ({ text }) => {
  const edits: TrackedEdit[] = [];
  let below = 0;
  let isFiled = false;
  let isUnderDuration = false;
  for (const line of linesOf(text)) {
    const reason = noticeOf(line.text);
    const isTitle = below > 0 && line.text.length <= TITLE && /[\p{L}\d»”)]$/u.test(line.text) && SITE.test(line.text);
    isFiled = isFiled ? line.text.length <= LABEL && /[\p{L}\d]$/u.test(line.text) : FILED.test(line.text);
    const isVideo = isUnderDuration && line.text.length > VIDEO && /[\p{L}\d»”]$/u.test(line.text);
    isUnderDuration = /^\d:\d{2}$/u.test(line.text);
    if (reason) edits.push(removal("page-notices", reason, line));
    else if (isFiled) edits.push(removal("page-notices", "tags", line));
    else if (isTitle || isVideo) edits.push(removal("page-notices", "read-also", line));
    below = reason === "read-also" && /:\s*$/u.test(line.text) ? TITLES : isTitle ? below - 1 : 0;
  }
  return { edits };
};

/** What stands over the tags of an article, and characters of each. */
const FILED = /^(?:classé sous|filed under)\s?:?$/iu;
const LABEL = 40;
/** Characters of the title of a video under how long it is: a shorter line may be a subheading. */
const VIDEO = 60;
/** Titles of other articles under "Lire la suite :", at most, their characters, and the name of the site behind each. */
const TITLES = 6;
const TITLE = 200;
const SITE = /\s[-–—|]\s\p{Lu}[\p{L}\d.’&-]*(?:\s\p{Lu}[\p{L}\d.’&-]*){0,3}\s?$/u;

/** The same at the end of a line of the article. */
export const noticeTails: Pass = ({ text }) => ({
  edits: [
    ...TAILS.flatMap(({ reason, pattern }) =>
      [...text.matchAll(pattern)].map((match) => removal("page-notices", reason, spanOf(match))),
    ),
    ...TRANSLATED_INNER.flatMap(({ reason, pattern }) =>
      [...text.matchAll(pattern)].map((match) => removal("page-notices", reason, spanOf(match), borderFor(match))),
    ),
  ]
    .sort((a, b) => a.start - b.start)
    .filter((edit, index, all) => index === 0 || edit.start >= all[index - 1]!.end),
});
