import { type ParsedWord, parseClause } from "@titraille/french";
import { MONTH } from "../../clean/months.ts";
import { pointsAt } from "../../edit/anaphora.ts";
import { contentKeys } from "../../edit/content-words.ts";
import type { Desk } from "../../edit/desk.ts";
import { titleCuts } from "../../edit/title-cuts.ts";
import { WITH_OF } from "../../edit/title-syntax.ts";
import { isWholeBeginning } from "../../edit/whole-beginning.ts";
import type { Candidate } from "../engine.ts";

/** Circumstances that can go; "en" and "entre" often belong to the noun before them ("la transformation de l’ISF en IFI"). */
const FREE =
  /^,|^\s(?:à|en)\s\p{Lu}|^\sen ce(?:t|tte|s)?\s|^\slorsqu[e’]|^\s(?:qui|dont|avec|pour|afin|dans|sur|après|depuis|lors|contre|chez|pendant|durant|sous|devant|au moment où|en pleine?|à la suite|à l’issue|à l’occasion|à partir|à travers|avant|en réponse|malgré|au cours|au fil|au terme|au lendemain|au début|face à|face aux?|près|aux côtés|à l’encontre|en marge|en raison|au sujet|à propos|et)(?!\p{L})/u;
const WHEN = new RegExp(`^,?\\s(?:fin|début|mi|en)[\\s-]${MONTH}(?!\\p{L})`, "u");
/** A participle that tells more of the last noun. */
const PARTICIPLE = new RegExp(
  `^\\s\\p{Ll}{2,}ant\\s|^\\s(?:${WITH_OF})e?s?\\sd|^\\s\\p{Ll}{3,}(?:ée?s?|ie?s?|ue?s?)\\s(?:par|lors|dans|depuis|après|avant|pendant|à|aux?|en|pour|non|près|devant|contre|chez|sur)\\s`,
  "u",
);
/** Verbs that say nothing without what they call their object. */
const NEEDS_MORE = /^(?:décrire|qualifier|considérer|présenter|juger|traiter|définir|désigner)$/u;
/** "mettre la loi [en cause]": the rest of the expression is no circumstance. */
const LIGHT = /^(?:mettre|prendre|faire)$/u;
const OF_EXPRESSION = /^\s(?:en|à|au|aux|sous|dans|de|d’|du|des|pour|sur)(?!\p{L})/u;

/**
 * A clause that is too long, without its last circumstances; who says it stays.
 *
 * @param length characters from which it is cut, and those of what may be left.
 */
export function cutShorter(
  candidate: Candidate,
  desk: Desk,
  length: { readonly long: number; readonly min: number; readonly max: number },
): Candidate[] {
  if (candidate.form === "noun-phrase" || candidate.text.length <= length.long || NEEDS_MORE.test(candidate.head ?? ""))
    return [];
  const [, claim = candidate.text, speaker = ""] = /^(.+?)(, selon [^,]+)$/u.exec(candidate.text) ?? [];
  // "selon ce sondage": which one, the text tells.
  if (pointsAt(speaker)) return [];
  const words = parseClause(desk.french, claim);
  const isFree = (text: string): boolean => {
    const rest = claim.slice(text.length);
    return (
      (FREE.test(rest) || WHEN.test(rest) || PARTICIPLE.test(rest)) &&
      !(LIGHT.test(candidate.head ?? "") && OF_EXPRESSION.test(rest))
    );
  };
  return [...cutsOfCuts(words, claim, desk)]
    .filter(([text]) => text.length + speaker.length <= length.max && text.length >= length.min)
    .filter(([text, isSound]) => isSound && isFree(text))
    .map(([text]) => ({
      ...candidate,
      text: text + speaker,
      about: contentKeys(words.filter(({ end }) => end <= text.length)),
    }));
}

/**
 * All beginnings that are left by cutting once or again, each once, and whether it is whole: by the parse of all of the
 * claim, or by that of a whole one that it was cut out of, since the parse of all of it may have gone wrong at its end.
 */
function cutsOfCuts(words: readonly ParsedWord[], claim: string, desk: Desk): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  const open = [claim];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    const own = text === claim ? words : parseClause(desk.french, text);
    const isSound = text === claim || found.get(text) === true;
    for (const cut of titleCuts(own, text)) {
      const known = found.get(cut);
      if (known) continue;
      const isCut =
        isWholeBeginning(cut, words) || (isSound && (isWholeBeginning(cut, own) || standsBefore(cut, text, own, desk)));
      if (known === false && !isCut) continue;
      found.set(cut, isCut);
      open.push(cut);
    }
  }
  return found;
}

/**
 * "… en France [qui ont provoqué …]", "… [lorsqu’un commando a attaqué …]": what begins there only adds, and the parse of
 * the whole may have gone wrong behind it; what stands before it is read by itself.
 */
function standsBefore(text: string, whole: string, words: readonly ParsedWord[], { french }: Desk): boolean {
  const last = words.findLastIndex(({ end }) => end <= text.length);
  const isKnown = words[last]?.upos === "PROPN" || /^(?:l[ea]s?|l[’'])$/iu.test(words[last - 1]?.text ?? "");
  const rest = whole.slice(text.length);
  // "contraint les marins de Lannec [qui devaient partir, à rester]"
  if (/,\s(?:à\s|de\s|d’)(?:ne\s(?:pas|plus)\s|se\s|s’)?\p{Ll}+(?:er|ir|re)(?!\p{L})/u.test(rest)) return false;
  const adds = /^\slorsqu/u.test(rest) || (/^\s(?:qui|dont|où)\s/u.test(rest) && isKnown);
  return adds && isWholeBeginning(text, parseClause(french, text));
}
