import { accentedCapital } from "./capital-words.ts";
import { rewrite } from "./rule.ts";

/** Words that English writes without the accent: part of a name when one stands beside them ("Ultimate Edition"). */
const ENGLISH_TOO =
  /^(?:E(?:clipse|dition|ditions|ducation|lection|lections|lectron|legant|lement|lements|limination|lite|lites|migration|minent|mission|missions|motion|motions|pilogue|pisode|pisodes|quivalent|rosion|vacuation|valuation|vasion|vidence|vident|vocation|volution)|Ane|Age|Ages)$/u;
const AFTER_NAME = /\p{Lu}[\p{L}’'-]*[ \u00a0]$/u;

/** "Etat" → "État", "ECOLE" → "ÉCOLE", for the closed list of `accentedCapital`, and "Saint-Etienne". */
export const capitals = rewrite(
  "capitals",
  /(?<![\p{L}\p{N}_.@#])[AEIOC]\p{L}+(?![\p{L}\p{M}\p{N}_@])/gu,
  ({ 0: word, index, input }) => {
    const before = input.slice(Math.max(0, index - 24), index);
    const after = input.slice(index + word.length, index + word.length + 10);
    if (word === "Etienne" && before.endsWith("Saint-")) return "Étienne";
    if (word === "Ca" && VERB_AFTER_CA.test(after)) return "Ça";
    const named =
      AFTER_NAME.test(before) || (/^ \p{Lu}/u.test(after) && !/[’'-]$/u.test(before)) || /^ of /u.test(after);
    return ENGLISH_TOO.test(word) && named ? undefined : accentedCapital(word);
  },
);
const VERB_AFTER_CA =
  /^[ \u00a0](?:va|fait|ne|n[’']|sera|serait|reste|peut|doit|y|a|me|m[’']|se|s[’']|vous|nous)(?!\p{L})/u;

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
    `${SENTENCE_START}A(?=[ \\u00a0](?:(?:${AFTER_PREPOSITION})(?:(?<=[’'])|(?![\\p{L}’'-]))|\\d+[ \\u00a0\\u202f]\\p{Ll}|\\p{Lu}[\\p{L}\\d’-]{1,30}(?: [\\p{Lu}][\\p{L}’-]{1,30})?,))`,
    "gu",
  ),
  () => "À",
);
