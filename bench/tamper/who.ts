import { findNames, splitSentences } from "@titraille/french";
import type { Copy } from "../../packages/core/src/clean/copy.ts";
import type { Material } from "./case.ts";
import { type Replacement, replacing } from "./replacements.ts";

interface Known {
  readonly form: string;
  readonly canonical: string;
  readonly type: string;
}

const known = new WeakMap<Copy, readonly Known[]>();

/** Names of the source that are surely persons or places, by all their forms. */
function namesOf({ pair, french }: Material): Known[] {
  return pair.copies.flatMap((copy) => {
    let names = known.get(copy);
    if (!names) {
      const words = splitSentences(copy.text).map(({ start, end }) => french.parse(copy.text.slice(start, end), start));
      // "la Société", "les Français": capitals of common words, which name nobody in particular.
      const isProper = (name: string): boolean =>
        name.includes(" ") || !french.lexicon.lookup(name.toLowerCase()).some(({ upos }) => upos !== "PROPN");
      names = findNames(words, copy.text, french.lexicon).flatMap(({ canonical, variants, type }) =>
        type && isProper(canonical) ? variants.map((form) => ({ form, canonical, type })) : [],
      );
      known.set(copy, names);
    }
    return [...names];
  });
}

/** Where a name stands whole in a text, with the names of its type that stand elsewhere in the source. */
function swaps(text: string, material: Material): { start: number; end: number; name: Known; others: Known[] }[] {
  const names = namesOf(material);
  return names.flatMap((name) => {
    const at = new RegExp(
      `(?<![\\p{L}\\p{N}’'#@/.-])${literal(name.form)}(?![\\p{L}\\p{N}’'-]|[ \\u00a0]\\p{Lu})`,
      "gu",
    );
    const others = names.filter(
      ({ form, canonical, type }) =>
        type === name.type &&
        canonical.toLowerCase() !== name.canonical.toLowerCase() &&
        !/^[IVXLC]+$/u.test(form) &&
        form === canonical &&
        !canonical.includes(name.form) &&
        !name.canonical.includes(form) &&
        !text.includes(form) &&
        // The article or preposition before a place must fit the other one as well.
        (type !== "place" || /^[AEIOUÉÈHY]/iu.test(form) === /^[AEIOUÉÈHY]/iu.test(name.form)),
    );
    return [...text.matchAll(at)].flatMap((match) =>
      others.length > 0 && !/\p{Lu}[\p{L}’-]*[ \u00a0]$/u.test(text.slice(0, match.index))
        ? [{ start: match.index, end: match.index + match[0].length, name, others }]
        : [],
    );
  });
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "[ \\u00a0]");
}

/** A person or place of the source in the place of another one of the source. */
export const name = replacing("name", 0.99, ({ text }, material, random) =>
  swaps(text, material).map(({ start, end, others }) => ({ start, end, text: random.pick(others).form })),
);

const STRANGERS = [
  "Solène Garrigou",
  "Mathurin Delcasse",
  "Oriane Whitcombe",
  "Baptiste Keravel",
  "Nolwenn Ostrowski",
  "Gaspard Ilunga",
];

/** A person that the source does not know. */
export const stranger = replacing("name unknown to the source", 0.99, ({ text }, material, random) =>
  swaps(text, material)
    .filter(({ name: { type } }) => type === "person")
    .map(({ start, end }) => ({ start, end, text: random.pick(STRANGERS) })),
);

const SAID =
  "déclaré|dit|affirmé|indiqué|expliqué|assuré|estimé|annoncé|précisé|ajouté|souligné|rappelé|lancé|confié|raconté|répondu|jugé|regretté|insisté|dénoncé|déploré|écrit";
const SAYS =
  "déclare|dit|affirme|indique|explique|assure|estime|annonce|précise|ajoute|souligne|rappelle|lance|confie|raconte|répond|juge|regrette|insiste|dénonce|déplore|écrit|commente|poursuit|résume";
const TITLE = "(?:(?:[LlMm](?:e|a|es)|[LlDd]’|une?) ?[\\p{Ll}’ -]{3,60}[ ,]+)?";
const ROLES = [
  "le maire de la commune",
  "la présidente du conseil",
  "un voisin",
  "le préfet",
  "une élue de l’opposition",
];

/** Somebody else says the same words: another person of the source beside a quotation, or another office. */
export const speaker = replacing("speaker", 0.95, ({ text }, material, random): Replacement[] => {
  if (!/[«“]/u.test(text)) return [];
  const beside = new RegExp(
    `(?:»,?[ \\u00a0]*(?:a|ont|avait)[ \\u00a0](?:${SAID})[ \\u00a0]${TITLE}|»,?[ \\u00a0]*(?:${SAYS})[ \\u00a0]${TITLE}|selon[ \\u00a0]${TITLE})$`,
    "u",
  );
  const before = new RegExp(`^(?:[ \\u00a0]a[ \\u00a0](?:${SAID})|[ \\u00a0](?:${SAYS}))(?!\\p{L})`, "u");
  const named = swaps(text, material)
    .filter(
      ({ start, end, name: { type } }) =>
        type === "person" && (beside.test(text.slice(0, start)) || before.test(text.slice(end))),
    )
    .map(({ start, end, others }) => ({ start, end, text: random.pick(others).form }));
  const office = new RegExp(
    `(?<=»,?[ \\u00a0]*(?:(?:a|ont|avait)[ \\u00a0](?:${SAID})|${SAYS})[ \\u00a0])(?:le|la|l’|un|une)[ \\u00a0]?\\p{Ll}[\\p{L}’-]+(?=[.,])`,
    "gu",
  );
  const offices = [...text.matchAll(office)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: random.pick(ROLES.filter((role) => role !== match[0])),
  }));
  const pronoun = matchesOfPronoun(text);
  return [...named, ...offices, ...pronoun];
});

/** "a-t-il dit" → "a-t-elle dit". */
function matchesOfPronoun(text: string): Replacement[] {
  const pattern = /(?<=»,?[ \u00a0]*(?:a-t-|\p{L}+e-t-))(il|elle)(?![\p{L}])/gu;
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0] === "il" ? "elle" : "il",
  }));
}
