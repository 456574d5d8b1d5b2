import type { French, Span } from "@titraille/french";
import type { Grounded } from "../edit/article.ts";
import type { WritingSentence, WritingValue } from "../engines/writing.ts";
import { datesOf } from "../verify/dates.ts";
import { figuresOf } from "../verify/figures.ts";
import { mentionsOf } from "../verify/mentions.ts";
import { quotationsOf } from "../verify/quotations.ts";
import { Reading } from "../verify/reading.ts";

/** A sentence as an engine is given it: quotations, figures and names are behind ids. */
export function writingSentence({ text, sources }: Grounded, id: string, french: French): WritingSentence {
  const spans: (Span & { kind: WritingValue["kind"] })[] = [];
  const add = (kind: WritingValue["kind"], found: readonly Span[]): void => {
    for (const { start, end } of found)
      if (!spans.some((other) => start < other.end && other.start < end)) spans.push({ kind, start, end });
  };
  add("quote", quotationsOf(text));
  add("date", datesOf(text).filter(hasDigit(text)));
  add("figure", figuresOf(text));
  add(
    "figure",
    [...text.matchAll(/\d+(?:[.,\u202f\u00a0]\d+)*/gu)].map(({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
    })),
  );
  add("name", mentionsOf(new Reading(text, french)));
  spans.sort((a, b) => a.start - b.start);
  const values = spans.map(({ kind, start, end }, at) => ({
    id: `${id}-${at + 1}`,
    kind,
    text: text.slice(start, end),
  }));
  let masked = "";
  let done = 0;
  for (const [at, { start, end }] of spans.entries()) {
    masked += `${text.slice(done, start)}[[${values[at]!.id}]]`;
    done = end;
  }
  return { id, text: masked + text.slice(done), values, sources };
}

/** "Mardi" may be typed and is compared; a day or year in digits is filled in. */
const hasDigit =
  (text: string) =>
  ({ start, end }: Span): boolean =>
    /\d/u.test(text.slice(start, end));

/** A proposed text with its values put in; `unknown` lists ids that none of these values has. */
export function fill(text: string, values: readonly WritingValue[]): { text: string; unknown: readonly string[] } {
  const unknown: string[] = [];
  const filled = text.replace(/\[\[([^\]]*)\]\]/gu, (whole, id: string) => {
    const value = values.find((each) => each.id === id.trim());
    if (!value) unknown.push(whole);
    return value?.text ?? whole;
  });
  return { text: filled, unknown };
}
