import type { Lexicon } from "@titraille/french";
import { type Forms, formsIn, plainLetters, withoutCapitals } from "./capital-titles.ts";
import type { Desk } from "./desk.ts";

/** Words that only begin with a capital in a title as English writes it. */
const SMALL =
  /^(?:de|du|des|d|la|le|les|l|une?|et|ou|à|au|aux|en|dans|pour|par|sur|avec|sans|que|qu|qui|son|sa|ses|leurs?|ce|cette|ces|ne|n|se|s|est|sont|a|ont|plus|après|avant|entre|contre|vers|chez|sous|il|elle|nous|vous|on|comment|pourquoi)$/iu;
const WORD = /[\p{L}\p{M}]+/gu;
const CAPITALS = /^\p{Lu}{2,}$/u;
/** Words with a capital that need none, from which a title is in title case: of all, and of those that say something. */
const LEAST = { raised: 3, share: 0.6, telling: 0.8 };

/**
 * A title as French writes it: neither in capitals throughout nor with one on every word ("La Halle De Valmorin Rouvre").
 * Names keep theirs: what the text around writes with a capital, and what no dictionary has.
 *
 * @param source index of the source that the title is from.
 * @returns undefined when nothing is to change, or nobody can tell how.
 */
export function inSentenceCase(title: string, source: number, desk: Desk): string | undefined {
  return withoutCapitals(title, source, desk) ?? withoutTitleCase(title, formsIn(desk, source), desk.french.lexicon);
}

function withoutTitleCase(title: string, written: Forms, lexicon: Lexicon): string | undefined {
  const words = [...title.matchAll(WORD)];
  if (words.filter(({ 0: word }) => CAPITALS.test(word)).length > words.length / 2) return undefined;
  const common = words.slice(1).filter(({ 0: word }) => isCommon(word, written, lexicon));
  const raised = common.filter(({ 0: word }) => /^\p{Lu}/u.test(word));
  const telling = common.filter(({ 0: word }) => !SMALL.test(word));
  const isRaised =
    raised.length >= LEAST.share * common.length ||
    telling.filter((word) => raised.includes(word)).length >= LEAST.telling * telling.length;
  if (raised.length < LEAST.raised || !isRaised) return undefined;
  // "Le Monde", "Réserve Fédérale": without a small word among them they may be a long name.
  if (!raised.some(({ 0: word }) => SMALL.test(word)) && raised.length <= LEAST.raised + 1) return undefined;
  const small = new Set(raised.map(({ index }) => index));
  return title.replace(WORD, (word, at: number) => {
    const opens = /(?:^|[.!?…]\s|:\s?)[«“"]\s?$|[.!?…]\s$/u.test(title.slice(0, at));
    return small.has(at) && !opens ? word.charAt(0).toLowerCase() + word.slice(1) : word;
  });
}

/** A word that French writes small: the text does, or the dictionary has it and the text does not write it as a name. */
function isCommon(word: string, written: Forms, lexicon: Lexicon): boolean {
  if (SMALL.test(word)) return true;
  if (CAPITALS.test(word) || word.length < 2) return false;
  const forms = written.get(plainLetters(word));
  if (forms) return forms.some((form) => /^\p{Ll}/u.test(form));
  const lower = word.toLowerCase();
  return lexicon.has(lower) && !lexicon.isName(word);
}
