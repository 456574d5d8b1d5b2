import { tellsOf } from "./linked-titles.ts";
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
export const shoutedTeasers: Pass = ({ text }, { format }) => ({
  edits:
    format === "html"
      ? []
      : [...text.matchAll(SHOUTED)]
          .filter(({ index, 0: title }) => {
            const rest = `${text.slice(0, index)} ${text.slice(index + title.length)}`;
            return index > HEAD && tellsOf(title, rest) < SHARED;
          })
          .map(({ index, 0: title }) => {
            const inside = text.charAt(index + title.length) === " ";
            const span = { start: index, end: index + title.length + (inside ? 1 : 0) };
            return removal("page-notices", "read-also", span);
          }),
});
