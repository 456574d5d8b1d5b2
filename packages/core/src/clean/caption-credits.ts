import { BEHIND_DAY, CREDIT, isCredit, SLASHED } from "./credit-patterns.ts";
import { GLUED_AGENCY } from "./glued-credits.ts";

/** The credit at the end of a line: told by an agency or a sign, or by a slash or a day where a caption stands before it. */
export function creditOf(line: string, isLast: boolean): RegExpExecArray | undefined {
  const embedded = line.length <= EMBEDDED_LENGTH ? EMBEDDED.exec(line) : null;
  if (embedded) return embedded;
  const slashed = SLASHED.exec(line);
  if (
    slashed &&
    !SHOUTED.test(slashed[0]) &&
    (slashed.index >= TELLING || /\d{4}\.\s*$/u.test(line.slice(0, slashed.index)))
  )
    return slashed;
  const credit = CREDIT.exec(line) ?? (isLast ? null : CAPTION_OF_AGENCY.exec(line));
  if (credit && credit[0].length <= 90 && isCredit(credit[0])) return credit;
  // Under the last line whoever wrote the article may sign it.
  const name = isLast ? null : BEHIND_DAY.exec(line);
  return name && FULL_DATE.test(line.slice(0, name.index).trimEnd()) ? name : undefined;
}

/** "Le maire répond aux pêcheurspar RivageTV": the title of a video and its channel, which lost the space between them. */
const EMBEDDED = /(?<=[\p{L}\d»”")])par (?:\p{Lu}|\d+\p{Lu}|franceinfo)[\p{L}\d ’'.+-]{0,30}$/u;
/** Characters of such a line. */
const EMBEDDED_LENGTH = 160;

/** "Jean Aubry / APUNE HALLE NEUVE": a subheading in capitals is glued to it. */
const SHOUTED = /\p{Lu}{3,} \p{Lu}{3,} \p{Lu}{2,}/u;
/** Characters of a sentence that describes a picture, where it tells no day: the title of a book is shorter. */
const TELLING = 60;

/** What a caption ends on, and news hardly: a day with its year. */
export const FULL_DATE =
  / (?:le )?\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}\.$/u;

/** A sentence, and the agency alone in brackets: at the end of an article it would sign the article. */
const CAPTION_OF_AGENCY = new RegExp(
  `(?<=^\\p{Lu}[^.!?…«»"]{20,200}\\.? ?)[([](?:${GLUED_AGENCY}|AP|PA|AAP|The Associated Press|Supplied|Fourni)[)\\]]$`,
  "u",
);
