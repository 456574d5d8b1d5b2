import { demandOf } from "../brief/brief.ts";
import type { Candidate } from "../engines/engine.ts";
import { joinsBack, leansOnText, pointsAt, tiesBack } from "./anaphora.ts";
import type { Grounded } from "./article.ts";
import type { Desk } from "./desk.ts";
import { hasTopic } from "./find-keyphrase.ts";
import { namesInFull } from "./names-in-full.ts";
import { overlap } from "./overlap.ts";

/** Characters of a key point. House: one line and a half on a telephone. */
const LENGTH = { min: 40, max: 150 };
/** Share of the words of a point that the standfirst has when it says the same. */
const SAID_ABOVE = 0.8;
/** A sentence that was shortened has to be better by this to be taken before a whole one. */
const RISK = 0.8;
/** What it is worth to stand at the top, where news are told, and what it costs to name nothing that the text turns on. */
const EARLY = 2.4;
const NO_TOPIC = 1;
/** What had happened before is background. */
const PAST_PERFECT = /\s(?:avait|avaient)\s/u;
const BACKGROUND = 2;
/** What it costs to be tied to the sentence before. */
const TIED = 1.5;
/** Articles shorter than this need no summary. Words; house. */
const MIN_ARTICLE = 350;

/**
 * "L’essentiel": separate facts, in the order in which the text tells them. None when the article is short, when the brief says so, or
 * when fewer than three can be found.
 *
 * @param standfirst what is read right above them: they do not say it again.
 * @param words length of the article.
 */
export function chooseKeyPoints(
  candidates: readonly Candidate[],
  headline: Grounded,
  description: Grounded,
  standfirst: Grounded | undefined,
  words: number,
  desk: Desk,
): Grounded[] {
  const demand = demandOf(desk.brief, "key-points");
  // Whoever wants no lists gets none that nobody asked for.
  if (!demand && demandOf(desk.brief, "lists")?.wanted === false) return [];
  if (demand ? !demand.wanted : words < MIN_ARTICLE) return [];
  const count = demand?.count ?? (words < 700 ? 3 : 4);
  const pool = candidates
    .filter(({ text }) => text.length >= LENGTH.min && text.length <= LENGTH.max && !description.text.includes(text))
    // Points are read alone.
    .filter(
      ({ text }) =>
        !leansOnText(text) && !joinsBack(text) && !EXPLAINS.test(text) && !pointsAt(text) && !isUnnamed(text, desk),
    )
    .filter(({ text }) => standfirst === undefined || overlap(text, standfirst.text) < SAID_ABOVE)
    .map((candidate) => ({ candidate, value: worth(candidate, desk) }))
    .sort((a, b) => b.value - a.value);
  const chosen: Candidate[] = [];
  while (chosen.length < count) {
    let best: { candidate: Candidate; value: number } | undefined;
    for (const { candidate, value } of pool) {
      const said = Math.max(
        overlap(candidate.text, headline.text),
        ...chosen.map((other) => Math.max(overlap(candidate.text, other.text), overlap(other.text, candidate.text))),
      );
      if (said > 0.5) continue;
      if (!best || value - 2 * said > best.value) best = { candidate, value: value - 2 * said };
    }
    if (!best) break;
    chosen.push(best.candidate);
  }
  if (chosen.length < Math.min(3, count)) return [];
  // A text tells the most important first; points in another order would have to be told in it.
  chosen.sort((one, other) => one.depth - other.depth);
  let told = `${headline.text} ${standfirst?.text ?? ""}`;
  return chosen.map(({ text, origin, sources }) => {
    const point = namesInFull({ text, origin, sources }, desk, told);
    told += ` ${point.text}`;
    return point;
  });
}

/** "Une grosse surprise puisque la série y a été tournée": says why, and not what. */
const EXPLAINS = /^\p{Lu}\p{L}*(?: \p{L}+){0,3} (?:puisqu(?:e |’)|parce qu(?:e |’)|car )/u;

/** Nouns that stand for somebody named before. */
const STANDS_FOR_A_NAME =
  /^(?:L[ea]s? |L’)(?:\p{Ll}+ ){0,1}?(?:groupes?|géants?|constructeurs?|entreprises?|société|firme|compagnie|fabricant|éditeur|opérateur|club|équipe|ministre|élue?|députée?|préfète?|présidente?|directeur|directrice|patronne?|chefs?|suspecte?|accusée?|victime|homme|femme|couple|intéressée?|chercheurs?|chercheuses?|scientifiques?|auteure?s?|ouvrage|rapport|étude|espèce|dispositif|mesure|projet)(?![\p{L}])/u;

/** "Le groupe dégage un bénéfice", "L’espèce décline": which one, the text before says; here no name does. */
function isUnnamed(text: string, desk: Desk): boolean {
  const named = /(?<=[\s’«(-])\p{Lu}/u.test(text.replace(/^L[ea]s? |^L’/u, ""));
  return !named && /^(?:L[ea]s? |L’)/u.test(text) && (STANDS_FOR_A_NAME.test(text) || !hasTopic(text, desk));
}

function worth(candidate: Candidate, desk: Desk): number {
  const about = new Set(candidate.about);
  let central = 0;
  for (const key of about) central += Math.log2(1 + (desk.frequency.get(key) ?? 0));
  return (
    central / Math.sqrt(about.size + 2) +
    EARLY * (1 - candidate.depth) -
    (hasTopic(candidate.text, desk) ? 0 : NO_TOPIC) -
    (PAST_PERFECT.test(candidate.text) ? BACKGROUND : 0) -
    (tiesBack(candidate.text) ? TIED : 0) -
    (candidate.origin === "compressed" && candidate.form === "clause" ? RISK : 0)
  );
}
