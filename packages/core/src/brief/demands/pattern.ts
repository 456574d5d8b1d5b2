import type { Demand } from "../brief.ts";
import { NUMBER } from "./numbers.ts";

/** One way to ask for something. `pattern` runs on `plainText`, so without accents; it neither begins nor ends inside a word. */
export interface Pattern {
  readonly pattern: RegExp;
  demand(match: RegExpExecArray): Demand | undefined;
}

const START = "(?<![a-z0-9])";
const END = "(?![a-z0-9])";

export function pattern(source: string, demand: Pattern["demand"]): Pattern {
  return { pattern: new RegExp(`${START}(?:${source})${END}`, "g"), demand };
}

/** A number, as a group. */
export const N = `(${NUMBER})`;

/** What makes a demand a refusal; "or" and "ni" carry on the refusal before them ("sans FAQ ni listes"). */
const NO =
  "(?:(?:no|without|avoid|skip|(?:do not|don'?t|never) (?:use|add|want|include|put|need|make|have)|sans|pas (?:besoin )?d[e']|aucune?|zero|evite[rz]? (?:les?|la|une?)?|n[e'] ?[a-z]+ pas d[e'](?:s |u )?)(?: any| the| an?)?|(?<=(?:no|without|sans|pas de|pas d') ?[a-z -]{1,30} )(?:or|ou|ni|nor))";

/**
 * A thing wanted or refused: "with a FAQ", "sans FAQ", "FAQ: no". `source` has no unnamed group of its own, or
 * the groups it has keep their numbers.
 */
export function yesOrNo(
  source: string,
  demand: (wanted: boolean, match: RegExpExecArray) => Demand | undefined,
): Pattern {
  return pattern(
    `(?<no>${NO} ?)?(?:${source})(?: ?[:=?] ?(?<answer>yes|no|none|oui|non|aucune?|true|false)|(?: (?<refused>not needed|inutiles?|interdite?s?)))?`,
    (match) => {
      const { no, answer, refused } = match.groups ?? {};
      const denied = refused !== undefined || /^(?:no|aucun|false)/.test(answer ?? "");
      return demand(no === undefined && !denied, match);
    },
  );
}
