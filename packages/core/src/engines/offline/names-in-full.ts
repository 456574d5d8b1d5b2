import { analysisOf, type Desk } from "../../edit/desk.ts";
import { escapePattern } from "../../edit/escape-pattern.ts";
import type { Candidate } from "../engine.ts";

/** Writes persons with first name and surname at their first mention, as a headline must: "Blinken" → "Antony Blinken". */
export function namesInFull(candidate: Candidate, desk: Desk): Candidate {
  const { names } = analysisOf(desk, candidate.sources[0]!.source);
  let { text } = candidate;
  for (const name of names) {
    if (name.type !== "person" || text.includes(name.canonical)) continue;
    const surname = name.variants.find(
      (variant) => name.canonical.endsWith(` ${variant}`) || name.canonical.startsWith(`${variant} `),
    );
    if (surname === undefined) continue;
    const at = new RegExp(`(?<![\\p{L}’'-])${escapePattern(surname)}(?![\\p{L}-])`, "u").exec(text)?.index;
    if (at === undefined || /\p{Lu}[\p{L}-]+\s$/u.test(text.slice(0, at))) continue;
    text = text.slice(0, at) + name.canonical + text.slice(at + surname.length);
  }
  return text === candidate.text ? candidate : { ...candidate, text };
}
