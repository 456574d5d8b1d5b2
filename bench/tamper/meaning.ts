import { matches, outsideQuotes, replacing } from "./replacements.ts";

const B = "[ \\u00a0]";
const START = "(?<![\\p{L}’'-])";
const END = "(?![\\p{L}’'-])";

/** "n’a pas signé" → "a signé". Expletive and restrictive "ne" are none. */
export const negationDropped = replacing("negation dropped", 0.95, ({ text }) =>
  outsideQuotes(text, [
    ...matches(
      text,
      new RegExp(
        `${START}(n’|ne${B})((?:(?:y|en|le|la|les|lui|leur|se|me|nous)${B}|[ls]’)?[\\p{L}-]+)${B}(?:pas|plus|jamais|guère)${END}(?!${B}qu[e’])`,
        "giu",
      ),
      ([, ne, verb]) => (ne![0] === "N" ? verb!.charAt(0).toUpperCase() + verb!.slice(1) : verb!),
    ),
    ...matches(
      text,
      new RegExp(`${START}sans${B}(?=(?:un|une|le|la|les|l’|ce|cette|\\p{Ll}{4,}er${END}))`, "gu"),
      () => "avec ",
    ),
    ...matches(text, new RegExp(`${START}(?:a refusé|refuse) (?:de |d’)`, "gu"), ([words]) =>
      words.startsWith("a ") ? "a accepté de " : "accepte de ",
    ),
  ]),
);

const VERBS =
  "a|ont|est|sont|était|étaient|avait|avaient|sera|seront|va|vont|peut|peuvent|doit|doivent|reste|restent|demande|permet|prévoit|compte|veut|veulent|aura|auront|fait|font|devra|pourra";

/** "a signé" → "n’a pas signé". */
export const negationAdded = replacing(
  "negation added",
  0.95,
  ({ text }) =>
    outsideQuotes(
      text,
      matches(
        text,
        new RegExp(
          `(?<=\\p{Ll}{3,}${B})(${VERBS})(?=${B}\\p{Ll})(?!${B}(?:pas|plus|jamais|guère|rien|aucune?)${END})`,
          "gu",
        ),
        (match) => {
          const verb = match[0];
          // A "ne" or "que" just before, a noun ("le fait", "la compte"): no verb of a main clause.
          if (
            /(?:^|[ \u00a0’])(?:le|la|un|une|ne|en|y|du|au|de|l|se|lui|leur|les|tout|qu)[ \u00a0]$/iu.test(
              text.slice(0, match.index),
            )
          )
            return undefined;
          return /^[aeéiou]/u.test(verb) ? `n’${verb} pas` : `ne ${verb} pas`;
        },
      ),
    ),
  { roles: ["body", "summary", "heading", "title"] },
);

const STRONGER: readonly (readonly [string, string])[] = [
  ["pourrait", "va"],
  ["pourraient", "vont"],
  ["devrait", "va"],
  ["devraient", "vont"],
  ["aurait", "a"],
  ["auraient", "ont"],
  ["serait", "est"],
  ["seraient", "sont"],
  ["semble", "a bien pu"],
  ["peut-être", "certainement"],
  ["probablement", "certainement"],
];

/** What was possible, planned or reported is stated as a fact. */
export const modalityStronger = replacing("modality dropped", 0.85, ({ text }) =>
  outsideQuotes(text, [
    ...STRONGER.filter(([weak]) => weak !== "semble").flatMap(([weak, strong]) =>
      matches(text, new RegExp(`${START}${weak}${END}`, "gu"), () => strong),
    ),
    ...matches(text, new RegExp(`${START}semblent?${B}(être|avoir)${END}`, "gu"), ([words, verb]) =>
      verb === "être" ? (words.includes("semblent") ? "sont" : "est") : words.includes("semblent") ? "ont" : "a",
    ),
    ...matches(text, new RegExp(`(?<=^|[.]${B})(?:Selon|D’après)${B}[^,.«»]{3,60},${B}(\\p{L})`, "gu"), ([, letter]) =>
      letter!.toUpperCase(),
    ),
    ...matches(text, new RegExp(`,${B}(?:selon|d’après)${B}[^,.«»]{3,60}(?=[.])`, "gu"), () => ""),
    ...matches(text, new RegExp(`${START}peut${B}(?=être${END})`, "gu"), () => "va "),
  ]),
);

const WEAKER: readonly (readonly [string, string])[] = [
  ["va", "pourrait"],
  ["vont", "pourraient"],
  ["sera", "serait"],
  ["seront", "seraient"],
  ["doit", "pourrait"],
  ["doivent", "pourraient"],
];

/** What is a fact is stated as only possible. */
export const modalityWeaker = replacing("modality added", 0.85, ({ text }) =>
  outsideQuotes(text, [
    ...WEAKER.flatMap(([strong, weak]) =>
      matches(text, new RegExp(`(?<=\\p{Ll}{3,}${B})${strong}(?=${B}\\p{Ll})`, "gu"), () => weak),
    ),
    ...matches(text, new RegExp(`(?<=\\p{Ll}{3,}${B})(a|ont)(?=${B}\\p{Ll}+é${END})`, "gu"), ([verb]) =>
      verb === "a" ? "aurait" : "auraient",
    ),
  ]),
);

const OPPOSITES: readonly (readonly [string, string])[] = [
  ["hausse", "baisse"],
  ["augmentation", "diminution"],
  ["augmenté", "diminué"],
  ["augmente", "diminue"],
  ["augmenter", "diminuer"],
  ["progression", "recul"],
  ["supérieur", "inférieur"],
  ["supérieure", "inférieure"],
  ["meilleur", "pire"],
  ["meilleurs", "pires"],
  ["avant", "après"],
  ["plus de", "moins de"],
  ["plus que", "moins que"],
  ["premier", "dernier"],
  ["première", "dernière"],
  ["majorité", "minorité"],
  ["gagné", "perdu"],
  ["ouverture", "fermeture"],
  ["victoire", "défaite"],
  ["contre", "pour"],
];

/** "hausse" → "baisse", "avant" → "après", "plus de" → "moins de". */
export const direction = replacing("direction", 0.85, ({ text }) =>
  outsideQuotes(
    text,
    [...OPPOSITES, ...OPPOSITES.map(([one, other]) => [other, one] as const)]
      .filter(([one]) => one !== "pour")
      .flatMap(([one, other]) => matches(text, new RegExp(`${START}${one}${END}`, "gu"), () => other)),
  ),
);
