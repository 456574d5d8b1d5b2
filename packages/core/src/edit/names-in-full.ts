import type { Candidate } from "../engines/engine.ts";
import { analysisOf, type Desk } from "./desk.ts";
import { escapePattern } from "./escape-pattern.ts";

/** Before a surname: a first name, or one of a family ("l’aîné Morel", "les Morel"). */
const OTHER =
  /(?:\p{Lu}[\p{L}-]+|(?<!\p{L})(?:[Aa]înée?|cadette?|jeune|vieux|vieille|fils|fille|frère|sœur|père|mère|famille|clan|couple|époux|épouse|les|des|aux))\s$/u;

function hasWord(text: string, word: string): boolean {
  return text.split(/\s/u).includes(word);
}

/**
 * Writes persons with first name and surname at their first mention, as what is read alone must: "Blinken" → "Antony
 * Blinken".
 *
 * @param told what is read before it: who is named in full there is known.
 */
export function namesInFull<C extends Pick<Candidate, "text" | "sources">>(candidate: C, desk: Desk, told = ""): C {
  const { names } = analysisOf(desk, candidate.sources[0]!.source);
  let { text } = candidate;
  for (const name of names) {
    if (name.type !== "person" || text.includes(name.canonical) || told.includes(name.canonical)) continue;
    const surname = name.variants.find(
      (variant) => name.canonical.endsWith(` ${variant}`) || name.canonical.startsWith(`${variant} `),
    );
    // Of two of one name, the text alone tells who is meant.
    const isShared = names.some((other) => other !== name && surname && hasWord(other.canonical, surname));
    if (surname === undefined || isShared) continue;
    const at = new RegExp(`(?<![\\p{L}’'-])${escapePattern(surname)}(?![\\p{L}-])`, "u").exec(text)?.index;
    if (at === undefined || OTHER.test(text.slice(0, at))) continue;
    text = text.slice(0, at) + name.canonical + text.slice(at + surname.length);
  }
  return text === candidate.text ? candidate : { ...candidate, text };
}
