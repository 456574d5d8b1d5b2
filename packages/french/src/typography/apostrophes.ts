import { rewrite } from "./rule.ts";

const ELIDED = "(?<![\\p{L}\\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)";

/**
 * ' ‘ ´ ` ʼ between letters, and after an elision before a quotation, become ’. Left alone: feet and minutes (6', 5'30),
 * Swiss thousands (56'500), '90, 'n', single quotation marks around words.
 */
export const apostrophes = rewrite(
  "apostrophes",
  new RegExp(
    `(?<=\\p{L})['‘´\`ʼ′](?=\\p{L})|(?<=${ELIDED})['‘´\`ʼ′](?=[ \\u00a0\\u202f]?["«»“”[\\d]|[ \\u00a0\\u202f][aàâæeéèêëiîïoôœuùûyh]\\p{L})`,
    "giu",
  ),
  () => "’",
);

/** No white space after an elision: "l’ homme" → "l’homme", "qu’ « il" → "qu’« il". */
export const elisionSpaces = rewrite(
  "elision-spaces",
  new RegExp(`(?<=${ELIDED}’)[ \\t\\u00a0\\u202f]+(?=[«“aàâæeéèêëiîïoôœuùûyh])`, "giu"),
  () => "",
);
