import { isEventNoun, parseClause } from "@titraille/french";
import { demandOf } from "../brief/brief.ts";
import type { Candidate } from "../engines/engine.ts";
import { hasPossessive } from "./anaphora.ts";
import type { Grounded } from "./article.ts";
import { capitalised } from "./capitalised.ts";
import type { Desk } from "./desk.ts";
import { hasTopic, measureKeyphrase } from "./find-keyphrase.ts";
import { withShortNames } from "./names-short.ts";
import { overlap } from "./overlap.ts";
import { pixelWidth } from "./pixel-width.ts";
import { partsOf, shorterForms } from "./title-forms.ts";
import { isWholeBeginning } from "./whole-beginning.ts";

/** Widest title that Google shows whole on a desktop, in pixels at 20 px Arial. Convention of SEO tools. */
const SEO_TITLE_PIXELS = 600;

/** Pixels of a headline that search engines cut in its middle, and of a form of it that loses little. House. */
const FAR_TOO_WIDE = 850;
const NEARLY = 750;

/** Characters that never fit: the narrowest ones are nearly 4 pixels wide. */
const WIDEST = 200;
/** Characters from which a "headline" is a paste without a border and has no shorter form. */
const PASTE = 1000;

/** A label before the title ("EXCLUSIF.", "VIDÉO -", "INFO FRANCEINFO.") is for readers of the page. */
const LABEL = /^(?:\p{Lu}[\p{Lu}’']{3,}(?:[\s/]\p{Lu}{2,}){0,3})\s?(?:[.:–—-]|\u00a0:)\s+/u;
/** "Ponts et quais. Valmont : …": a rubric that is no sentence. */
const RUBRIC = /^[^.:«»!?,]{3,40}\.\s+(?=\p{Lu})/u;
/** "Comment le musée" is no question without its verb. */
const ASKS = /^(?:comment|pourquoi|quand|où|que|qui)\s/iu;
/** "Lequel gagne ?" asks of what stands before it. */
const CHOOSES = /^(?:lequel|laquelle|lesquels|lesquelles)(?!\p{L})/iu;
/** Share of the words of another headline that stand in a title of the source. */
const SAME_TITLE = 0.6;
/** Share of the headline’s words under which another title tells something else, unless it names what the text is about. */
const SAME_NEWS = 0.3;
/** A verb of which the act is what is announced: "annonce [la suspension de la taxe]". */
const ANNOUNCES =
  /\s(?:annonc|confirm|décid|dévoil|promet|prévoi|propos|demand|réclam|ordonn|vot|adopt|approuv|autoris|exig|évoqu|envisag|dénonc|déplor|condamn|défend|salu|souhait|vis|prépar|lanc|présent)\p{Ll}*\s$/u;
/** Share of the headline’s words from which what else was proposed tells its news. */
const HALF = 0.5;
/** Characters of a title that says something. */
const LEAST = 25;
/** Who it is about, with the full name: "Jeanne Morel meurt à 91 ans" needs no more. */
const NAMED = /^\p{Lu}\p{Ll}[\p{L}’-]+ \p{Lu}\p{Ll}/u;
/** The same of a form of a headline that is much longer: "Deux personnes sont arrêtées" leaves out what for. */
const LEAST_OF_LONG = 32;
/** Characters of a headline that is much longer. */
const LONG = 76;

/**
 * The SEO title says what the headline says, in 600 px, the keyphrase early: the headline itself when it fits, else the
 * best of its shorter forms and of the other headlines that were proposed. When nothing fits the headline stays: search
 * engines cut it, we do not.
 */
export function chooseSeoTitle(headline: Grounded, ranked: readonly Candidate[], desk: Desk): Grounded {
  const max = demandOf(desk.brief, "seo-title")?.maxCharacters ?? Number.POSITIVE_INFINITY;
  const fits = (text: string): boolean => text.length <= Math.min(max, WIDEST) && pixelWidth(text) <= SEO_TITLE_PIXELS;
  if (fits(headline.text)) return headline;
  const plain = capitalised(firstOfTwo(headline.text.replace(LABEL, ""), desk));
  // Beside a headline of ours another one of the same news will do; what a person has titled is not told otherwise.
  const ours = headline.origin === "compressed" || headline.origin === "generated";
  const forms = [plain, ...(ours ? withShortNames({ text: plain, sources: headline.sources }, desk) : [])];
  const own = (plain.length < PASTE ? forms : [])
    .flatMap((form) => {
      const isCut = ours && !/[:?«]/u.test(form) ? cutsOf(form, desk) : () => true;
      return [...(form === plain ? [] : [form]), ...shorterForms(form.replace(RUBRIC, ""), desk).filter(isCut)];
    })
    .filter(
      (text) => keepsSpeaker(text, plain) && (text.length >= LEAST_OF_LONG || plain.length < LONG || NAMED.test(text)),
    )
    .map((text): Grounded => ({ text, origin: "compressed", sources: headline.sources }));
  const proposed = ranked
    .filter(
      ({ form, text, past }) =>
        !past && !/^(?:quote|noun-phrase|sentence)$/.test(form) && (ours || overlap(text, headline.text) >= SAME_TITLE),
    )
    .map(({ text, origin, sources }): Grounded => ({ text, origin, sources }));
  const written = [...own, ...proposed].filter(
    ({ text }) => text.length >= LEAST && !text.includes('"') && !CHOOSES.test(text),
  );
  // Of a headline that is far too long a form that nearly fits is better than one that is cut anywhere.
  const isFar =
    max === Number.POSITIVE_INFINITY && plain.length < PASTE && pixelWidth(plain) > (ours ? NEARLY : FAR_TOO_WIDE);
  const all = written.filter(({ text }) => fits(text));
  const isSame = (each: Grounded): boolean => {
    const shared = overlap(claimOf(plain), claimOf(each.text));
    return own.includes(each) ? shared >= SAME_NEWS : shared >= HALF && sharesWord(plain, each.text);
  };
  const same = all.filter(isSame);
  // Other news, only from further up, of what the article is about: a search for the rest finds another page.
  const isAbove = ({ sources }: Grounded): boolean => sources[0]!.start <= headline.sources[0]!.start;
  const others = all.filter(
    (each) => isAbove(each) && desk.keyphrase && measureKeyphrase(desk.keyphrase, each.text) > 0,
  );
  const nearly = isFar
    ? written.filter((each) => isSame(each) && each.text.length <= WIDEST && pixelWidth(each.text) <= NEARLY)
    : [];
  // What somebody says is not the page’s to name.
  const acts = ours && !SPEAKER.test(plain) ? actsIn(headline, ranked).filter(({ text }) => fits(text)) : [];
  const value = titleValue(plain, desk);
  const best = ([same, nearly, acts, others].find((forms) => forms.length > 0) ?? [])
    .filter(({ text }) => !ASKS.test(text) || states(text, desk))
    .map((grounded) => ({ grounded, value: value(grounded.text) }))
    .sort((a, b) => b.value - a.value)[0];
  if (best) return best.grounded;
  return plain === headline.text ? headline : { ...headline, text: plain, origin: "compressed" };
}

/** Whether a form of a clause of ours is not its beginning, or is whole: "La maire jette son dévolu [sur le quai]" is not. */
function cutsOf(title: string, { french }: Desk): (form: string) => boolean {
  const [claim = title] = title.split(/, selon /u);
  const words = parseClause(french, claim);
  return (form) => {
    const [beginning = form] = form.split(/, selon /u);
    return beginning === claim || !claim.startsWith(beginning) || isWholeBeginning(beginning, words);
  };
}

/** Whether two titles have more in common than names: who acts twice does not do the same. */
function sharesWord(title: string, other: string): boolean {
  const words = new Set(other.match(/(?<![\p{L}’-])\p{Ll}{5,}/gu));
  return (title.match(/(?<![\p{L}’-])\p{Ll}{5,}/gu) ?? []).some((word) => words.has(word));
}

/** "La halle ferme. Voici pourquoi elle ne rouvrira pas": the first sentence has the news, unless it is a rubric. */
function firstOfTwo(title: string, { french }: Desk): string {
  const [, first, second] = /^([^.!?…«»]{25,})\.\s+(\p{Lu}.*)$/u.exec(title) ?? [];
  // "Odile, Rui, Jeanne… Qui sont les marchands de la halle ?"
  const asked = /^[^.!?«»]{10,}…\s+(\p{Lu}[^.!…]{24,})$/u.exec(title)?.[1];
  if (asked !== undefined) return asked;
  if (first === undefined || second === undefined || /\s\p{Lu}$/u.test(first)) return title;
  return french.parse(first).some(({ upos }) => upos === "VERB" || upos === "AUX") ? first : second;
}

/** "La suspension pour six mois de la taxe" says what the headline says is announced. */
function actsIn(headline: Grounded, ranked: readonly Candidate[]): Grounded[] {
  return ranked
    .filter(
      ({ form, text, head, sources }) =>
        form === "noun-phrase" &&
        isEventNoun(head ?? "") &&
        sources[0]!.start === headline.sources[0]!.start &&
        overlap(headline.text, text) >= HALF &&
        ANNOUNCES.test(headline.text.slice(0, headline.text.toLowerCase().indexOf(text.toLowerCase()))) &&
        headline.text.toLowerCase().includes(text.toLowerCase()),
    )
    .map(({ text, origin, sources }) => ({ text, origin, sources }));
}

function states(text: string, { french }: Desk): boolean {
  return french.parse(text).some(({ morph }) => morph.VerbForm === "Fin");
}

/**
 * A title of the source in at most so many characters, shortened as the SEO title is; the title itself when it cannot be.
 *
 * @param max characters, spaces included.
 */
export function shortenedTitle(title: Grounded, max: number, desk: Desk): Grounded {
  if (title.text.length <= max) return title;
  const plain = capitalised(title.text.replace(LABEL, ""));
  const value = titleValue(plain, desk);
  const best = shorterForms(plain, desk)
    .filter((text) => text.length >= LEAST && text.length <= max && keepsSpeaker(text, plain) && !text.includes('"'))
    .filter((text) => !ASKS.test(text) || states(text, desk))
    .map((text) => ({ text, value: value(text) }))
    .sort((a, b) => b.value - a.value)[0];
  return best ? { text: best.text, origin: "compressed", sources: title.sources } : title;
}

/** How much of the headline it says, whether it states something, whether the keyphrase is there. Weights are ours. */
function titleValue(headline: string, desk: Desk): (text: string) => number {
  const [theme, statement] = partsOf(headline);
  // Where nothing is stated behind the colon ("12 meilleurs couteaux : légers, …") the theme is the title.
  const isNamed = (text: string): boolean => desk.keyphrase !== undefined && measureKeyphrase(desk.keyphrase, text) > 0;
  const isTitle =
    statement !== undefined &&
    theme.length >= LEAST &&
    (!HAS_ARTICLE.test(statement) || (isNamed(theme) && !isNamed(statement))) &&
    !states(statement, desk);
  const losesPart = (text: string): number => {
    if (isTitle) return text.startsWith(theme) ? 0 : 1.5;
    return statement !== undefined && text === theme ? 0.5 : 0;
  };
  // The theme before the colon is what people search for: "Dunes : la plage de Lannec recule".
  const [first = theme] = theme.split(", ");
  const keepsTheme = (text: string): boolean =>
    statement !== undefined &&
    [theme, first].some((part) => text.length > part.length + 3 && text.startsWith(`${part}\u00a0: `));
  return (text) => {
    const quoteOnly = /^«[^»]*»$/u.test(text);
    return (
      2.5 * overlap(headline, text) +
      (states(text, desk) ? 0.5 : 0) +
      (desk.keyphrase && measureKeyphrase(desk.keyphrase, text.slice(0, 50)) > 0 ? 0.35 : 0) -
      (quoteOnly ? 0.6 : 0) -
      (overlap(headline, text) < SAME_NEWS && !hasTopic(text, desk) ? 1 : 0) -
      losesPart(text) -
      (losesReferent(text, headline) ? 1 : 0) -
      (hasPossessive(text) && !headline.includes(text) ? 1.2 : 0) +
      (keepsTheme(text) ? 0.95 : 0)
    );
  };
}

/** "Port de Lannec : la fin d’une époque" has its news behind the colon. */
const HAS_ARTICLE = /^(?:l[ea]|les|une?|des|deux|trois)\s|^l’/iu;

/** "Jacques Morel lui donnait un surnom": whom, only the theme that was cut off tells. */
function losesReferent(text: string, headline: string): boolean {
  return /^(?:il|elle|ils|elles)\s|(?<![\p{L}-])lui(?!\p{L})/iu.test(text) && !headline.startsWith(text);
}

/** What is said, without who says it: who speaks of many things is no sign of the same news. */
function claimOf(title: string): string {
  return title.replace(/,\s(?:selon|d’après)\s.*$/u, "");
}

const SPEAKER = /(?<!\p{L})(?:selon|d’après)\s|»,?\spour\s(?:l[ea]\s|l’|les\s)?\p{Lu}/u;

/** ", selon …" is who says it: without it the claim would be ours. */
function keepsSpeaker(text: string, title: string): boolean {
  if (SPEAKER.test(text) || !SPEAKER.test(title)) return true;
  // "Attaque d’un fourgon à Vauze, une « violence insupportable » selon Morel": only what is quoted is his.
  const own = /^(.+),\s[^,:«]*«[^»]*»\s(?:selon|d’après)\s[^,:]+$/u.exec(title)?.[1];
  return own?.toLowerCase().includes(text.toLowerCase()) ?? false;
}
