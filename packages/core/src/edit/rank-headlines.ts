import { countWords, isNamingNoun, isOffice } from "@titraille/french";
import { demandOf } from "../brief/brief.ts";
import type { Candidate } from "../engines/engine.ts";
import { joinsBack, leansOnText, pointsAt, tiesBack } from "./anaphora.ts";
import type { Desk } from "./desk.ts";
import { hasTopic, measureKeyphrase } from "./find-keyphrase.ts";
import { hasStrangeWord } from "./strange-words.ts";

/** DESIGN: 50–90 characters. */
const LENGTH = { min: 50, max: 90 };

/**
 * Characters beyond that a headline may still have when the brief sets no limit, and when it is the news of the first
 * sentence; how many of them cost as much as one step of form, and after how many they cost twice as much. Readers refuse
 * what is cut before its complement far more often than what is long.
 */
const BEYOND = 16;
const BEYOND_LEAD = 65;
const OVER = 20;
const TELLS_ALL = 40;

/** A fuller headline tells more: of 480 that were marked, readers would print 3 in 5 from 80 characters, 1 in 5 under 40. */
const FULL = 60;
const STEP = 25;

/**
 * What it is worth to tell the news of the first sentence, and to come from the top rather than from further down. Of 123
 * headlines of bare texts that a reader marked, 27 of 46 of the first sentence’s clauses were fit to print, 8 of 58 others.
 */
const LEAD = 4;
const TOP = 3;
/** What it costs when only the text tells who or what the subject is; twice as much of a sentence further down. */
const BARE = 1.2;
/**
 * What it costs to be told in the imperfect or the pluperfect: background. Of nine that a reader marked, none was fit to
 * print. A sentence as it stands may be in the perfect too.
 */
const PAST = 5;
const TOLD = 4;
/** What it costs to name nothing that the text comes back to: it tells a detail. */
const NO_TOPIC = 1.5;

/** What it costs to point at what only the text names ("cette recherche"), and to be tied to a sentence before ("donc"). */
const POINTS = 2.5;
const TIES = 2.5;

/**
 * What it costs to begin with somebody or something that only the text names, by a noun that fits many: "La jeune femme
 * percute une voiture", "L’enseigne ouvre".
 */
const UNKNOWN = 3;
const FITS_MANY =
  /^(?:L[ea]s? |L’)(?:jeunes? |petite? |même )?(?:femmes?|hommes?|filles?|fillette|garçons?|adolescente?s?|suspecte?s?|victimes?|conduct(?:eur|rice)|enfants?|élèves?|individus?|couple|accusée?s?|prévenue?|mise? en cause|détenue?|mineure?s?|trentenaire|quadragénaire|quinquagénaire|sexagénaire|septuagénaire|octogénaire|footballeu(?:r|se)|chanteu(?:r|se)|act(?:eur|rice)|comédienn?e?|animat(?:eur|rice)|artiste|écrivaine?|star|joueu(?:r|se)|marque|enseigne|firme|constructeur|compagnie|groupe|entreprise|société|club|chaîne|émission|série|film|livre|ouvrage|site|endroit|lieu|établissement|projet|mesure|texte|mission|affaire|scène|vidéo|monument|spectacle|événement|dispositif|incendie|accident|procès|enquête|classement|étude|rapport|résultats?)(?= (?!d[eu] |d’|des |sur |contre |«|\p{Lu}|\p{Ll}+ \p{Lu})| d’abord)/u;
/** "l’a verbalisé": whom, the text says. */
const TAKES_UP = /\sl’(?:a|ont|avait|avaient)\s\p{Ll}+(?:é|i|u|is|it)(?!\p{L})/u;

/** What it costs to be told of a day long past, with which a text only begins. */
const LONG_PAST = 3;

/** What it costs to be a hook: what the second sentence turns round ("Mais …"), or what is always so. House. */
const HOOK = 1.2;
const ALWAYS = /\s(?:toujours|souvent|généralement|parfois|d’habitude)\s/u;

/** What it costs the news of the first sentence to stop where the sentence goes on with what may belong to it. */
const CUT = 0.8;

/** What it costs to be somebody’s words, when nobody is named. */
const UNSIGNED = 2.5;

/** What it costs to be half of what its sentence says: "…, mais …" follows. */
const CONCEDED = 1.5;

/** What it costs to have a word that looks misspelt. */
const STRANGE = 1.5;

/** What it costs to tell what somebody adds to what was said before. */
const ADDED = 1.5;
const ADDS = /(?<!\p{L})(?:ajoute|précise|poursuit|conclut|renchérit|enchaîne|rappelle|complète)(?:nt)?(?!\p{L})/u;

/**
 * What a headline is worth that was written instead of cut out of a sentence, and what its place among those of its writer
 * takes from it: who writes knows what the news is, and its form, length and words were judged before. Of 25 that were chosen
 * by their form as well readers would print 18 and 19, and the writer’s first was another one in three of the rest.
 */
const WRITTEN = 20;
const RANKED = 12;

/** What it costs to tell the news behind who tells it: "…, selon la mairie" says it sooner. */
const ANNOUNCED = 0.5;
const ANNOUNCES = /\s(?:annonce|affirme|indique|déclare|précise)(?:nt)?\squ(?:e\s|’)/u;

/** A headline states news: a clause best, a noun phrase only when nothing else is left. */
const FORM_VALUE: Readonly<Record<Candidate["form"], number>> = {
  clause: 1.2,
  "two-part": 1,
  reported: 0.8,
  sentence: -0.6,
  "noun-phrase": -4,
  participle: -4,
  question: 2,
  quote: -1,
};
const SUBJECT = -3.2;
/** What a question that the text answers is worth beyond one that it puts: a definition heads no page ("Le rêve est une …"). */
const ANSWERED = 4;

/** Candidates from best to worst. Length counts in characters, spaces included. */
export function rankHeadlines(candidates: readonly Candidate[], desk: Desk): Candidate[] {
  const asked = demandOf(desk.brief, "headline");
  const max = asked?.maxCharacters ?? LENGTH.max;
  return candidates
    .filter(
      ({ text, depth, form }) =>
        text.length <= max + (asked ? 0 : depth === 0 && form !== "noun-phrase" ? BEYOND_LEAD : BEYOND) &&
        countWords(text) >= 3 &&
        (asked?.maxWords === undefined || countWords(text) <= asked.maxWords),
    )
    .map((candidate) => ({ candidate, value: headlineValue(candidate, desk, Math.min(LENGTH.min, max), max) }))
    .sort((a, b) => b.value - a.value)
    .map(({ candidate }) => candidate);
}

/** What the whole article is about, said early, by whom it is about, in the right length. */
function headlineValue(candidate: Candidate, desk: Desk, min: number, max: number): number {
  const about = new Set(candidate.about);
  let central = 0;
  for (const key of about) central += Math.log2(1 + (desk.frequency.get(key) ?? 0));
  const length = candidate.text.length;
  // "La ville autorise le burkini" opens an article as it heads one.
  const short = candidate.depth === 0 ? 14 : 6;
  const shape = length < min ? (length - min) / short : length > max ? -overlong(length - max) : 0;
  const keyphrase = desk.keyphrase && measureKeyphrase(desk.keyphrase, candidate.text) > 0 ? 1 : 0;
  // What the first sentence names in the words of the keyphrase is the subject at least.
  const form =
    candidate.form === "noun-phrase" && candidate.depth === 0 && keyphrase && /\s/u.test(desk.keyphrase?.text ?? "")
      ? SUBJECT
      : FORM_VALUE[candidate.form];
  if (candidate.rank !== undefined) return WRITTEN - RANKED * candidate.rank + shape;
  return (
    central / Math.sqrt(about.size + 1) +
    keyphrase +
    form +
    (candidate.isAnswered ? ANSWERED : 0) +
    nearTop(candidate.depth) +
    (candidate.depth === 0 && !/^(?:noun-phrase|sentence)$/.test(candidate.form) ? LEAD : 0) +
    shape +
    Math.min(1, Math.max(-1, (length - FULL) / STEP)) -
    (hasTopic(candidate.text, desk) ? 0 : NO_TOPIC) -
    (candidate.past ? (candidate.form === "sentence" ? TOLD : PAST) : 0) -
    (hasStrangeWord(candidate.text, desk) ? STRANGE : 0) -
    (candidate.bareSubject && candidate.form !== "two-part" ? BARE * (candidate.depth > 0 ? 2 : 1) : 0) -
    (ADDS.test(candidate.text) && candidate.depth > 0 ? ADDED : 0) -
    (FITS_MANY.test(candidate.text) && candidate.form !== "two-part" ? UNKNOWN : 0) -
    (TAKES_UP.test(candidate.text) ? POINTS : 0) -
    (candidate.isLongPast ? LONG_PAST : 0) -
    (candidate.isConceded ? CONCEDED : 0) -
    (candidate.depth === 0 && isTurnedNext(desk) ? HOOK : 0) -
    (/^«[^«»]*»$/u.test(candidate.text) ? UNSIGNED : 0) -
    (ALWAYS.test(candidate.text) && !/,\sselon\s/u.test(candidate.text) ? HOOK : 0) -
    (candidate.cutShort && candidate.depth === 0 ? CUT : 0) -
    (tiesBack(candidate.text) ? TIES : 0) -
    (leansOnText(candidate.text) || pointsAt(candidate.text) || joinsBack(candidate.text) ? POINTS : 0) -
    (ANNOUNCES.test(candidate.text) ? ANNOUNCED : 0) -
    (candidate.form === "noun-phrase" && namesOnly(candidate) ? 3 : 0)
  );
}

/** "Tout le monde connaît le phare. Mais peu savent …" */
function isTurnedNext({ material }: Desk): boolean {
  // The first passages are enough: this is asked of every candidate.
  const second = material.passages.slice(0, 3).flatMap((passage) => passage.statements)[1]?.text ?? "";
  return /^(?:Mais|Pourtant|Cependant|Or|Toutefois)(?:,|\s)/u.test(second);
}

/** Up to what the first sentence tells, characters too many cost little; more of them more. */
function overlong(characters: number): number {
  return (characters + Math.max(0, characters - TELLS_ALL)) / OVER;
}

/** Below the sentences that headlines are drawn from first, further down makes less of a difference. */
function nearTop(depth: number): number {
  return depth <= 1 ? TOP * (1 - depth) : (1 - depth) / 2;
}

/** "Le ministre de la Santé Jeanne Morel" tells no news. */
function namesOnly({ head = "", text }: Candidate): boolean {
  return isNamingNoun(head) || text.toLowerCase().split(/[\s-]/u).slice(1, 3).some(isOffice);
}
