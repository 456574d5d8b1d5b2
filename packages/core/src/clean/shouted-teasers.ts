import { sharedWords, stemTimes } from "./linked-titles.ts";
import { type Pass, removal } from "./pass.ts";

/**
 * "… dans la rivière. UN HOMME ARRÊTÉ APRÈS AVOIR VOLÉ UN ALLIGATOR DANS UN PARC La victime …": sites print titles of other
 * stories in capitals between two sentences. Subheadings in capitals are shorter.
 */
const SHOUTED =
  /(?<=[.!?…»”")] |^)(?:\p{Lu}[\p{Lu}’']*|\d+)(?:(?:, | |-|’|')(?:\p{Lu}[\p{Lu}’']*|\d+)){8,24}(?= (?:\p{Lu}\p{Ll}|[LDCJMNS][’']\p{L}|[ÀA] \p{Ll}|[«"“])|$)/gmu;
/** Words that such a title shares with the text at most, of those that say something. */
const SHARED = 0.55;
/** Characters at the head of a page among which its own title stands. */
const HEAD = 600;

/** Takes such titles out when the text says next to nothing of what they tell. */
export const shoutedTeasers: Pass = ({ text }, { format }) => {
  const titles = format === "html" ? [] : [...text.matchAll(SHOUTED)];
  if (titles.length === 0) return {};
  const times = stemTimes([...betweenOf(titles, text), ...titles.map(([title]) => title)]);
  return {
    edits: titles
      .filter(({ index, 0: title }) => index > HEAD && sharedWords(title, times) < SHARED)
      .map(({ index, 0: title }) => {
        const inside = text.charAt(index + title.length) === " ";
        return removal("page-notices", "read-also", { start: index, end: index + title.length + (inside ? 1 : 0) });
      }),
  };
};

/** The text without what was found in it. */
function betweenOf(found: readonly RegExpExecArray[], text: string): string[] {
  const ends = [0, ...found.map(({ index, 0: { length } }) => index + length)];
  return ends.map((end, at) => text.slice(end, found[at]?.index));
}
