import type { French } from "@titraille/french";
import { creditStart } from "../clean/credit-patterns.ts";
import type { ArticleStatement } from "./article-statements.ts";
import { mentionsOf } from "./mentions.ts";
import { Reading } from "./reading.ts";

const NAME = "\\p{Lu}[\\p{L}’'.-]{0,40}(?: (?:de |du |d’|van |von |le |la |el )?\\p{Lu}[\\p{L}’'.-]{0,40}){0,3}";
const MONTH =
  "(?:janv(?:ier|\\.)|févr(?:ier|\\.)|mars|avril|mai|juin|juil(?:let|\\.)|août|sept(?:embre|\\.)|oct(?:obre|\\.)|nov(?:embre|\\.)|déc(?:embre|\\.))";
const DAY = `(?:(?:[Ll]e )?(?:(?:[Ll]un|[Mm]ar|[Mm]ercre|[Jj]eu|[Vv]endre|[Ss]ame)di |[Dd]imanche )?\\d{1,2}(?:er)? ${MONTH}(?: \\d{4})?|(?:[Ll]e )?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4})`;
const HOUR = "(?:à )?\\d{1,2} ?(?:h|:) ?(?:\\d{2})?(?: ?min)?";
const WHEN = `${DAY}(?:,? ${HOUR})?`;
const SIGNS =
  "(?:[Pp]ar|[Tt]exte(?: et photos)?(?: de| par| :)?|[Pp]ropos recueillis par|[Rr]eportage de|[Aa]vec(?: l’)?|Rédaction :|Auteure? :)";
const TURNS = "(?:[Pp]ubliée?|[Mm]ise? à jour|[Mm]ise? en ligne|[Mm]odifiée?|[Aa]ctualisée?|[Pp]ostée?|[Pp]aru)";
/** Parts that a line of signature and dates may have, in any order. */
const LINE_PART = new RegExp(
  `^(?:${SIGNS} ?(?:${NAME}|la rédaction)(?:(?:,| et) ${NAME})*(?:,? (?:avec|${WHEN}))?|${TURNS} ?:? ?${WHEN}|${WHEN}|${HOUR}|\\d{1,2} min(?:utes?)?(?: de lecture)?|Temps de lecture ?:? ?\\d{1,2} min(?:utes?)?)\\.?$`,
  "iu",
);
/** Names, dates and links that a page has around its article. */
const SIGNED = new RegExp(`^(?:${SIGNS} |${TURNS} |${WHEN}|\\d{1,2} min|Temps de lecture)`, "u");
const PARTED = /[ \u00a0]*(?:[|•·–—]|[ \u00a0]-[ \u00a0]|,(?=[ \u00a0]))[ \u00a0]*/u;
const ELSEWHERE =
  /^(?:(?:À|A|Á) (?:lire|voir|écouter|regarder|découvrir|relire)(?: aussi| également| encore)?[ \u00a0]?:|(?:Lire|Voir|Écouter)(?: aussi| également)?[ \u00a0]?:|(?:Sur le même (?:sujet|thème)|Pour aller plus loin|Pour en savoir plus|Notre dossier|Nos articles)(?:[ \u00a0]?:|$))/iu;
const SOURCE = /^Sources?[ \u00a0]?:[ \u00a0]?\S.{0,120}$/u;
const CREDIT = new RegExp(
  `^\\(?(?:(?:Photos?|Crédits?(?: photos?)?|Illustration|Image|Infographie|Vidéo|Dessin)[ \\u00a0]?:?|©)[ \\u00a0]?${NAME}(?:[ \\u00a0]?[/,&][ \\u00a0]?${NAME})*\\)?\\.?$`,
  "u",
);

/**
 * What of a printed text states something of the article’s subject: all of it; of a caption not its credit; nothing of a
 * signature, a date of publication, a source line, a link to another article. Such furniture is no statement, and no source
 * has it; whatever names, dates or counts besides is one.
 */
export function statedIn({ text, place }: ArticleStatement, french: French): string {
  if (ELSEWHERE.test(text) || CREDIT.test(text) || isSignature(text)) return "";
  if (SOURCE.test(text) && !hasVerb(new Reading(text, french))) return "";
  return place.field === "figures" ? text.slice(0, creditStart(text) ?? text.length).trimEnd() : text;
}

/**
 * A head of a table, a word alone, a question without a verb: it says what follows is about, and needs no source of its own;
 * what it names, dates or counts does.
 */
export function isLabel({ text, isHead, isFragment }: ArticleStatement, french: French): boolean {
  const isShort = isHead || (!isFragment && !/[\s’-]/u.test(text.trim())) || /^[^?]{1,40}\?$/u.test(text);
  const reading = new Reading(text, french);
  return isShort && reading.content.length > 0 && namesNothing(reading);
}

/** A line made of who signs, when it was published and how long it takes to read, and of nothing else. */
function isSignature(text: string): boolean {
  if (text.length > 160 || !SIGNED.test(text)) return false;
  const parts = text.split(PARTED);
  return LINE_PART.test(text) || parts.every((part) => LINE_PART.test(part) || new RegExp(`^${NAME}$`, "u").test(part));
}

function hasVerb({ words }: Reading): boolean {
  return words.some(({ morph }) => morph.VerbForm === "Fin");
}

function namesNothing(reading: Reading): boolean {
  return (
    !hasVerb(reading) && reading.figures.length === 0 && reading.dates.length === 0 && mentionsOf(reading).length === 0
  );
}
