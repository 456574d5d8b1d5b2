import { demandOf } from "../brief/brief.ts";
import { hasBalancedQuotes } from "../clean/balanced-quotes.ts";
import type { Candidate } from "../engines/engine.ts";
import { joinsBack, leansOnText, pointsAt, tiesBack } from "./anaphora.ts";
import type { Grounded } from "./article.ts";
import { contentKeys } from "./content-words.ts";
import { analysisOf, type Desk } from "./desk.ts";
import { measureKeyphrase } from "./find-keyphrase.ts";
import { lettersOf } from "./letters.ts";
import { namesInFull } from "./names-in-full.ts";
import { overlap } from "./overlap.ts";
import { statedDescription } from "./stated-description.ts";
import { surnameOf } from "./surname.ts";

/** Characters, spaces included; convention of SEO tools (Google states no limit). */
const LENGTH = { min: 121, max: 156 };
const PAIRS_AMONG = 60;
/** A sentence that was shortened has to be better by this to be taken before a whole one. */
const RISK = 0.5;

/** What it costs to share the headline’s words, and to have hardly any others. House. */
const REPEATS = 2;
const ECHOES = { share: 0.8, cost: 2 };
const SAME = { share: 0.9, cost: 3 };
/** What it costs to point at something with a demonstrative, and to be tied to the sentence before. */
const POINTS = 2.5;
const TIED = 3;

/** "Les symptômes sont apparus rapidement": whose, the text tells. What it costs. House. */
const UNTOLD = /^(?:L[ea]s?\s|L’)\p{Ll}+\s(?:a|ont|est|sont|était|étaient|s’est|se\s\p{Ll}+)\s/u;
const UNTOLD_COST = 0.8;

/** What it costs to come from further down: all of it at the very end. */
const DEEP = 9;

/** What it costs to be two sentences that do not follow each other: they read like two scraps. House. */
const APART = 3.2;

/** What it is worth to begin with the first sentence, where the news is, or to be one or more of the standfirst’s sentences. */
const LEAD = 2;

/** A description of ours that may take the place of one that only repeats the standfirst: from the top, whole. */
const NEAR_TOP = 0.2;
/** Characters beyond which search engines cut a description that somebody wrote; a sentence of the lead is better then. */
const LONG = 170;

/**
 * The description: the one that the source states, when it is sentences about this article; else one or two full sentences
 * that add to the headline instead of repeating it. When none has the right length, the nearest one: too short rather than
 * cut.
 */
export function chooseDescription(
  candidates: readonly Candidate[],
  headline: Grounded,
  standfirst: Grounded | undefined,
  desk: Desk,
): Grounded {
  const max = demandOf(desk.brief, "description")?.maxCharacters ?? LENGTH.max;
  const min = Math.min(LENGTH.min, max - 20);
  const stated = statedDescription(max, headline, desk);
  const repeats = stated && standfirst && startsAlike(standfirst.text, stated.text);
  const isLong = stated !== undefined && stated.text.length > Math.max(max, LONG);
  if (stated && !repeats && !isLong) return stated;
  const pool = [...openings(standfirst, desk), ...candidates]
    .map((candidate) => namesInFull(candidate, desk, headline.text))
    .filter(
      ({ text, depth }) =>
        text.length <= max && text.length >= (depth === 0 ? SHORT_LEAD : SENTENCE) && hasBalancedQuotes(text),
    )
    .slice(0, PAIRS_AMONG);
  let best: { grounded: Grounded; value: number; parts: readonly Candidate[] } | undefined;
  const consider = (parts: readonly Candidate[]): void => {
    const text = parts.map((part) => part.text).join(" ");
    if (text.length > max || text.length < SENTENCE) return;
    const value =
      descriptionValue(text, parts, headline, desk) - (text.length < min ? 0.4 + (min - text.length) / 25 : 0);
    if (!best || value > best.value) {
      best = {
        grounded: {
          text,
          origin:
            (["generated", "compressed"] as const).find((origin) => parts.some((part) => part.origin === origin)) ??
            parts[0]!.origin,
          sources: parts.flatMap((part) => part.sources),
        },
        value,
        parts,
      };
    }
  };
  const headings = desk.material.passages
    .filter(({ block }) => block.type === "heading")
    .map(({ source, block }) => ({ source, start: analysisOf(desk, source).copy.tracked.toSource(block).start }));
  for (const [index, one] of pool.entries()) {
    consider([one]);
    if (one.text.length > max - 25) continue;
    for (const other of pool.slice(index + 1)) {
      const [first, second] = one.sources[0]!.start <= other.sources[0]!.start ? [one, other] : [other, one];
      if (first.sources[0]!.start !== second.sources[0]!.start && !isParted(first, second, headings))
        consider([first, namesAgain(second, first.text, desk)]);
    }
  }
  const isWeak =
    !best ||
    best.grounded.text.length < min ||
    best.parts.some(({ origin, depth }) => depth > NEAR_TOP || (origin === "compressed" && !isLong));
  if (stated && isWeak) return stated;
  return best?.grounded ?? fallback(desk, max, standfirst, headline);
}

/** "Les jeux plaisent. Les joueurs amassent des armes.": a subheading between the two told which game. */
function isParted(
  { sources: [one] }: Candidate,
  { sources: [other] }: Candidate,
  headings: readonly { readonly source: number; readonly start: number }[],
): boolean {
  return headings.some(({ source, start }) => source === one!.source && start > one!.start && start < other!.start);
}

/** Whom the first sentence names in full the second one names by surname. */
function namesAgain(candidate: Candidate, told: string, desk: Desk): Candidate {
  let { text } = candidate;
  for (const name of analysisOf(desk, candidate.sources[0]!.source).names) {
    const surname = surnameOf(name);
    if (name.type === "person" && surname && told.includes(name.canonical) && !text.includes("«"))
      text = text.replace(name.canonical, surname);
  }
  return text === candidate.text ? candidate : { ...candidate, text };
}

/** Sentences of the standfirst that can be read without the one before: what newspapers describe their pages with. */
function openings(standfirst: Grounded | undefined, desk: Desk): Candidate[] {
  if (!standfirst) return [];
  const statements = desk.material.passages
    .flatMap((passage) => passage.statements)
    .filter(({ text, words, insideQuote }) => {
      const isTold = /\.$/u.test(text) && words.some(({ morph }) => morph.VerbForm === "Fin");
      return (
        isTold &&
        !insideQuote &&
        !joinsBack(text) &&
        !SOMEBODY.test(text) &&
        text.length >= SENTENCE &&
        standfirst.text.includes(text)
      );
    });
  return statements.flatMap((first, index) =>
    statements.slice(index, index + 2).map((_, count): Candidate => {
      const taken = statements.slice(index, index + count + 1);
      return {
        text: taken.map(({ text }) => text).join(" "),
        form: "sentence",
        origin: first.origin,
        sources: taken.flatMap(({ sources }) => sources),
        about: taken.flatMap(({ words }) => contentKeys(words)),
        depth: 0,
      };
    }),
  );
}

/** "Ils seront …", "« … », prédit-il": who, the headline or a sentence before says. */
const SOMEBODY = /^(?:Ils?|Elles?)\s(?!(?:y a|n’y a|faut|est|existe)\s)|»,\s\p{L}+-(?:t-)?(?:ils?|elles?)(?!\p{L})/u;

/** Characters of a sentence that describes something, and of the first one, that another goes on with. */
const SENTENCE = 45;
const SHORT_LEAD = 30;

function startsAlike(text: string, opening: string): boolean {
  return lettersOf(text).startsWith(lettersOf(opening));
}

function descriptionValue(text: string, parts: readonly Candidate[], headline: Grounded, desk: Desk): number {
  const about = new Set(parts.flatMap((part) => part.about));
  let central = 0;
  for (const key of about) central += Math.log2(1 + (desk.frequency.get(key) ?? 0));
  const depth = parts.reduce((sum, part) => sum + part.depth, 0) / parts.length;
  const keyphrase = desk.keyphrase && measureKeyphrase(desk.keyphrase, text) > 0 ? 1.5 : 0;
  const said = overlap(text, headline.text);
  const repeats = REPEATS * said + (said > ECHOES.share ? ECHOES.cost : 0) + (said > SAME.share ? SAME.cost : 0);
  const isLeaning = pointsAt(text) || parts.some((part) => leansOnText(part.text) || joinsBack(part.text));
  const leans =
    (isLeaning ? POINTS : 0) +
    (tiesBack(text) ? TIED : 0) +
    (UNTOLD.test(text) || parts.some(({ bareSubject }) => bareSubject) ? UNTOLD_COST : 0);
  const apart = parts.length > 1 && parts[1]!.sources[0]!.start - parts[0]!.sources.at(-1)!.end > 3;
  const twin = parts.length > 1 ? overlap(parts[0]!.text, parts[1]!.text) * 2 + (apart ? APART : 0.2) : 0;
  return (
    central / Math.sqrt(about.size + 1) +
    keyphrase +
    (parts[0]!.depth === 0 ? LEAD : 0) -
    DEEP * depth -
    leans -
    repeats -
    twin -
    RISK * parts.filter((part) => part.origin === "compressed" && part.form === "clause").length
  );
}

/** Characters of a first sentence that describes its article whole, for want of anything shorter: search engines cut it. House. */
const LONGEST_WHOLE = 220;

/**
 * Nothing proposed fits: the first sentence that is short enough; else the first one, or its opening, up to the last comma
 * that fits; else the standfirst or the headline, whichever fits.
 */
function fallback(desk: Desk, max: number, standfirst: Grounded | undefined, headline: Grounded): Grounded {
  const statements = desk.material.passages
    .flatMap((passage) => passage.statements)
    .filter((statement) => !statement.insideQuote);
  const whole = statements.find(
    ({ text }) =>
      text.length <= max &&
      text.length >= 60 &&
      /[.!?]$/u.test(text) &&
      !leansOnText(text) &&
      !joinsBack(text) &&
      hasBalancedQuotes(text) &&
      !/^(?:Ils?|Elles?|Ce)\s/u.test(text),
  );
  if (whole) return { text: whole.text, origin: whole.origin, sources: whole.sources };
  const first = statements.find(({ words }) => words.some((word) => word.morph.VerbForm === "Fin"));
  const comma = first?.text.lastIndexOf(",", max - 1) ?? -1;
  const isFree = demandOf(desk.brief, "description")?.maxCharacters === undefined;
  if (first && isFree && first.text.length <= LONGEST_WHOLE && !leansOnText(first.text) && !joinsBack(first.text))
    return { text: first.text, origin: first.origin, sources: first.sources };
  // "Le patron du bac, âgé de 68 ans[, a …]" states nothing.
  const verb = first?.words.find(({ morph }) => morph.VerbForm === "Fin");
  if (first && verb && comma > 60 && verb.end - first.words[0]!.start <= comma)
    return { text: `${first.text.slice(0, comma)}.`, origin: "compressed", sources: first.sources };
  if (standfirst && standfirst.text.length <= max) return standfirst;
  return /[.!?…»]$/u.test(headline.text) ? headline : { ...headline, text: `${headline.text}.`, origin: "compressed" };
}
