import { accentedCapital } from "./capital-words.ts";
import { rewrite } from "./rule.ts";

/** "Etat" → "État", "ECOLE" → "ÉCOLE", for the closed list of `accentedCapital`, and "Saint-Etienne". */
export const capitals = rewrite(
  "capitals",
  /(?<![\p{L}\p{N}_.@#])[AEIOC]\p{L}+(?![\p{L}\p{M}\p{N}_@])/gu,
  ({ 0: word, index, input }) => {
    if (word === "Etienne" && input.slice(Math.max(0, index - 6), index) === "Saint-") return "Étienne";
    if (
      word === "Ca" &&
      /^[ \u00a0](?:va|fait|ne|n’|sera|serait|reste|peut|doit|y|a|me|m’|se|s’|vous|nous)(?!\p{L})/u.test(
        input.slice(index + 2, index + 9),
      )
    )
      return "Ça";
    return accentedCapital(word);
  },
);

const SENTENCE_START = "(?<=(?:^|\\n|[.!?…][ \\u00a0\\u202f]»?[ ]?|[«“][ \\u00a0\\u202f]?|[–—:][ \\u00a0]))";
/** What follows the preposition and cannot follow the verb at the beginning of a sentence. */
const AFTER_PREPOSITION =
  "la|l[’']|ce(?:t|tte|s|ux|lui|lles?)?|ses?|sa|son|leurs?|ma|mes|mon|nos|notre|vos|votre|chaque|chacun|quel(?:le)?s?|" +
  "une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|l[’']heure|quoi|qui|partir|savoir|travers|propos|noter|lire|voir|écouter|" +
  "suivre|retenir|peine|bord|côté|défaut|moins|moyen|terme|cause|titre|quelques|plusieurs|tou(?:t|te|s|tes)|cheval|droite|gauche|" +
  "l[’']instar|mi-chemin|nouveau|présent|vrai|première|court|long|force|dix|midi|minuit|eux|elles?|lui|nous|vous|moi";

/**
 * "A" → "À" at the beginning of a sentence, only where what follows proves the preposition: a determiner, a number, a fixed
 * phrase, or a name that a comma closes ("A Lyon, …"). "A-t-il", "A voté", "A. Roux" stay.
 */
export const initialA = rewrite(
  "initial-a",
  new RegExp(
    `${SENTENCE_START}A(?=[ \\u00a0](?:(?:${AFTER_PREPOSITION})(?:(?<=[’'])|(?![\\p{L}’'-]))|\\d+[ \\u00a0\\u202f]\\p{Ll}|\\p{Lu}[\\p{L}’-]{1,30}(?: [\\p{Lu}][\\p{L}’-]{1,30})?,))`,
    "gu",
  ),
  () => "À",
);
