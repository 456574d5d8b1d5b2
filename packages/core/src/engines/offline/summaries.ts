import { isFullSentence, type ParsedWord, parseClause } from "@titraille/french";
import { hasBalancedQuotes } from "../../clean/balanced-quotes.ts";
import { contentKeys } from "../../edit/content-words.ts";
import { analysisOf, type Desk } from "../../edit/desk.ts";
import type { Statement } from "../../edit/material.ts";
import type { Candidate } from "../engine.ts";
import { shortClausesOf } from "./compressions.ts";
import { mainPart, withoutConnector } from "./main-part.ts";

/** A sentence that begins or goes on like this means something only after the one before it. */
const LEANS =
  /(?:^|[\s’(])(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|cela|ça|ce dernier|cette dernière|ces derniers|ces dernières|y compris celui)(?=[\s,.’]|$)/iu;
/** Words that point back wherever they stand. */
const POINTS_BACK =
  /(?<!\p{L})(?:ce dernier|cette dernière|ces derniers|ces dernières|celui-ci|celle-ci|ceux-ci|celles-ci|quant à (?:lui|elle|eux|elles)|plus tôt|plus tard|alors(?! qu)|à nouveau|comme (?:il a été|nous l’avons|on l’a))(?!\p{L})/iu;
const OPENS_ON_TEXT =
  /^(?:ce|cet|cette|ces|c|son|sa|ses|leur|leurs|tel|telle|y|en|là|ici|oui|non|voici|voilà|nous|je|j|notre|nos|mon|ma|mes|vous|on|l’on|ceci|certaine?s|pourtant|à la question|ah|eh bien|oh|bref|certes|tragiquement|heureusement|malheureusement|étonnamment|bien sûr|en fait|celle|celui|ceux|celles|qui|que|dont|outre c(?:e|et|ette|es)|parmi (?:eux|elles)|peu (?:après|avant)|par la suite|par exemple|pour rappel|entre-temps|à (?:l’époque|ses yeux|leurs yeux)|au même moment|dans le même temps)[\s’,]|^(?:tandis qu|alors qu|sauf qu)[^,]*$/iu;
/** What somebody tells of himself, without marks of quotation: the answers of an interview. */
const FIRST_PERSON = /(?<![\p{L}-])(?:[jm]’|(?:je|me|moi|mon|ma|mes)(?![\p{L}-]))/iu;

/** Statements at the top whose openings are proposed. */
const OPENINGS = 6;
/** Characters from which a sentence is too long for a description, and those of its opening. */
const LONG = 157;
const OPENING = { min: 90, max: 155 };
/** Characters of a sentence that lost its end and still tells something. */
const LEAST = 45;
/** The same of the first sentence, where the news is, for another to go on with. */
const LEAST_OF_LEAD = 30;
const ADDS =
  /^(?:qui|dont|où|lequel|laquelle|lesquels|lesquelles|alors qu|tandis qu|avant|après|avec|sur fond|au sein|au lendemain|au terme|au cours|en marge|lors|afin|pour|sans|notamment|placée?s?|\p{L}{3,}ant\s|\p{L}{3,}(?:ée?s?)\s)/u;
const TELLS_WHO =
  /(?<!\p{L})(?:selon|d’après|a-t-|ont-ils|(?:a|ont)\s(?:annoncé|indiqué|déclaré|dit|affirmé|précisé|expliqué|assuré|estimé|ajouté))(?!\p{L})/u;

/** Sentences that can be read alone: whole (without the opening connector), or shortened without changing their tense. */
export function summariesOf(statements: readonly Statement[], desk: Desk): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, statement] of statements.entries()) {
    const depth = index / statements.length;
    const whole = wholeSentence(statement, depth, desk);
    if (whole) found.push(whole);
    const isWhole = ({ text }: Candidate): boolean => !stopsBefore(text, statement.text);
    if (index < OPENINGS) found.push(...openingsOf(statement, depth, desk).filter(isWhole));
    for (const candidate of shortClausesOf(statement, depth, desk)) {
      // "Les pêcheurs utilisent le quai": what was left of it says nothing by itself.
      const least = index === 0 && candidate.form !== "reported" ? LEAST_OF_LEAD : LEAST;
      // "Les preuves ont été jugées crédibles[, mais …]" says the contrary of its sentence; what the first one tells first is news.
      if (candidate.isConceded && index > 0) continue;
      if (isBehindColon(candidate.text, mainPart(statement, desk).text)) continue;
      const sentence = { ...candidate, text: `${candidate.text}.` };
      if ((candidate.cutShort || candidate.form === "reported") && candidate.text.length < least) continue;
      if (
        candidate.form !== "noun-phrase" &&
        standsAlone(candidate.text) &&
        !/[?!…]$/u.test(candidate.text) &&
        isWhole(sentence) &&
        !isOpen(parseClause(desk.french, sentence.text))
      )
        found.push(sentence);
    }
  }
  return found;
}

/** Characters by which a sentence is found again in the one that it was taken from. */
const START = 14;

/** "Le commerce est le plus touché : 55 % des entreprises reculent": of which, what stands in front of the colon says. */
function isBehindColon(text: string, whole: string): boolean {
  const colon = whole.search(/[\s\u00a0]:\s/u);
  const at = whole.toLowerCase().indexOf(text.slice(0, START).toLowerCase());
  return colon > 0 && at > colon;
}

/** "commençait à ramer [, lorsqu’une vague l’a renversé]": what happens is told behind. */
function stopsBefore(text: string, whole: string): boolean {
  const at = whole.indexOf(text.slice(-START - 1, -1));
  const rest = at < 0 ? "" : whole.slice(at + START);
  return /^,?\s(?:lorsqu|quand\s)/u.test(rest) && /\s\p{Ll}+(?:ait|aient)\s/u.test(text);
}

/** A comma, or an "et" with a verb of the same subject. */
const BORDER =
  /,[\s\u00a0]|[\s\u00a0](?=et (?:s’|l’)?(?:a|ont|est|sont|avait|avaient|était|étaient|va|vont)[\s\u00a0])/gu;

/**
 * A long sentence up to a comma after which it only adds ("…, qui …", "…, avant de …"), or to the second thing that its
 * subject does ("… et a annoncé …"): what stands before is a sentence by itself. Not where the rest tells who says it.
 */
function openingsOf(statement: Statement, depth: number, desk: Desk): Candidate[] {
  if (statement.insideQuote || statement.text.length < LONG) return [];
  const text = withoutConnector(statement.text);
  return [...text.matchAll(BORDER)].flatMap(({ index: at, 0: mark }) => {
    const opening = text.slice(0, at);
    const rest = text.slice(at + 1).trimStart();
    if (opening.length < OPENING.min || opening.length > OPENING.max) return [];
    if (mark.startsWith(",") && (!ADDS.test(rest) || TELLS_WHO.test(rest))) return [];
    if (!hasBalancedQuotes(opening) || opening.split("(").length !== opening.split(")").length) return [];
    const words = parseClause(desk.french, `${opening}.`);
    if (!standsAlone(opening) || !isFullSentence(words) || isOpen(words)) return [];
    return {
      text: `${opening.charAt(0).toUpperCase()}${opening.slice(1)}.`,
      form: "sentence" as const,
      origin: "compressed" as const,
      sources: statement.sources,
      about: contentKeys(words),
      depth,
    };
  });
}

/** What a sentence that lost its end has begun and does not say. */
function isOpen(words: readonly ParsedWord[]): boolean {
  return leavesClauseOpen(words) || leavesSubjectOpen(words) || leavesSubordinateOpen(words);
}

/** "après que des pêcheurs": what they did stands behind the comma. */
function leavesSubordinateOpen(words: readonly ParsedWord[]): boolean {
  const opener = words.findLastIndex(
    ({ form }, index) =>
      /^(?:lorsqu[e’]|puisqu[e’])$/iu.test(form) ||
      (/^qu[e’]$/iu.test(form) &&
        /^(?:après|avant|alors|tandis|parce|pour|afin|bien|dès|depuis|pendant)$/iu.test(words[index - 1]?.form ?? "")),
  );
  return opener >= 0 && !words.slice(opener + 1).some(({ morph }) => morph.VerbForm === "Fin");
}

/** "ont rapporté que Jeanne Morel", "affirme que le 2 janvier, quand il …": what was reported stands behind the comma. */
function leavesClauseOpen(words: readonly ParsedWord[]): boolean {
  // "moins que les précédents" has no verb of its own.
  const que = words.findLastIndex(
    ({ form }, index) => /^qu(?:e|’)$/iu.test(form) && /^(?:VERB|AUX)$/.test(words[index - 1]?.upos ?? ""),
  );
  if (que < 0) return false;
  const rest = words.slice(que + 1);
  const verbs = rest.filter(({ morph }) => morph.VerbForm === "Fin").length;
  const openers = rest.filter(({ form }) =>
    /^(?:quand|lorsqu[e’]|si|qui|dont|où|puisqu[e’]|alors)$/iu.test(form),
  ).length;
  return verbs <= openers;
}

/** "est protéiforme et les figures de son canal historique": a second subject whose verb stands behind the comma. */
function leavesSubjectOpen(words: readonly ParsedWord[]): boolean {
  const root = words.findIndex(({ head }) => head === -1);
  if (words[root]?.upos === "NOUN" || words[root]?.upos === "PROPN") return false;
  return words.some(
    ({ head, deprel, upos }, index) =>
      head === root &&
      index > root &&
      deprel === "conj" &&
      /^(?:NOUN|PROPN)$/.test(upos) &&
      words.some((child) => child.head === index && /^(?:det|cc)$/.test(child.deprel)) &&
      !words.some((child) => child.head === index && /^(?:cop|nsubj|aux)/.test(child.deprel)),
  );
}

function wholeSentence(statement: Statement, depth: number, desk: Desk): Candidate | undefined {
  if (statement.insideQuote || statement.text.length > 260) return undefined;
  const text = withoutConnector(statement.text);
  if (!standsAlone(text) || !/[\p{L}\d»”)%]\.$/u.test(text)) return undefined;
  if (!isFullSentence(statement.words)) return undefined;
  if (/[«»“”]/u.test(text) && partOfQuote(statement, desk)) return undefined;
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return {
    text: capital,
    form: "sentence",
    origin: text === statement.text ? statement.origin : "compressed",
    sources: statement.sources,
    about: contentKeys(statement.words),
    depth,
  };
}

/** "Signalent les syndicalistes, …": a connector went, and who says it stands at the head. */
const INVERTED = /^\p{Lu}\p{Ll}+(?:e|ent|t)\s(?:l[ea]s?|l’|une?|des)\s?[^,]{3,40},\s/u;
/** "peuvent désormais les recevoir", "Créée en 1952, elle …": whom, the sentence before says. */
const TAKES_UP =
  /\s(?:peu(?:t|vent)|doi(?:t|vent)|va|vont|veu(?:t|lent)|pourr\p{L}+|devr\p{L}+)(?:\s(?:désormais|aussi|ainsi|\p{L}+ment))?\s(?:les|la|le|lui|leur|l’)\s?\p{Ll}+(?:er|ir|re)(?!\p{L})|^\p{Lu}\p{Ll}+(?:ée?s?|ie?s?|ue?s?)\s[^,]{3,80},\s(?:il|elle|ils|elles)\s/u;
/** "n’a pas seulement …": the other half is told by the next sentence. */
const HALF = /\spas\s(?:seulement|uniquement|simplement|que)\s(?!.*\smais\s)/u;

/** "… a refusé de commenter", "… n’a pas répondu à une demande": that nothing was learnt. */
const NO_COMMENT =
  /\s(?:refus\p{L}*|déclin\p{L}*|souhait\p{L}*|voulu) (?:de |à |d’)?(?:commenter|s’exprimer|faire de commentaires?|être interviewée?s?)(?!\p{L})|\srefus\p{L}* à tout (?:\p{L}+ )?commentaire|\spas (?:immédiatement |encore |souhaité )?(?:répondu|commenté|donné suite|commenter)(?!\p{L})|(?<!\p{L})demandes? de commentaires?/u;

function standsAlone(text: string): boolean {
  return (
    !NO_COMMENT.test(text) &&
    // "La docteure Ferrant, a suggéré": what parted the subject from its verb went, and one of its commas stayed.
    !/^[^,«»]{3,80},\s(?:a|ont|est|sont|avait|avaient|était|étaient|sera|seront|va|vont)\s/u.test(text) &&
    // "…, a-t-il dit, …": who, the sentence before says; "— une ville et un port —.": an aside without its sentence.
    !/(?<!\p{L})(?:a-t-|ont-|\p{L}*dit-|\p{L}+-t-)(?:ils?|elles?)(?!\p{L})|[–—]\s?\.?$/u.test(text) &&
    !HALF.test(text) &&
    !TAKES_UP.test(text) &&
    !(INVERTED.test(text) && !/^(?:L[ea]s?|Une?|Des|Cette|Notre|Votre|Chaque|Quelque)\s/u.test(text)) &&
    // "Épisode 3 / L’emploi Dans le nord, …": a rubric run into its text.
    !/\s\/\s/u.test(text) &&
    !OPENS_ON_TEXT.test(text) &&
    !POINTS_BACK.test(text) &&
    !FIRST_PERSON.test(text.replace(/«[^»]*»/gu, "")) &&
    !LEANS.test(text.split(/[,;:]/u)[0]!) &&
    /^[\p{Lu}\d]/u.test(text.charAt(0).toUpperCase())
  );
}

function partOfQuote(statement: Statement, desk: Desk): boolean {
  const { quotes } = analysisOf(desk, statement.sources[0]!.source);
  return quotes.some(
    (quote) =>
      quote.start < statement.at.end &&
      quote.end > statement.at.start &&
      (quote.start < statement.at.start || quote.end > statement.at.end),
  );
}
