import { readFileSync } from "node:fs";
import type { French } from "../../src/french.ts";
import { findNames, type NameType } from "../../src/names/find-names.ts";
import { splitSentences } from "../../src/sentences/sentences.ts";
import type { Span } from "../../src/text/span.ts";
import { fMeasure } from "../treebank.ts";
import { type Figure, OURS } from "./figure.ts";

/** A text whose names are marked by hand; `type` is undefined for works, events, products. */
export interface NamedText {
  readonly text: string;
  readonly names: readonly (Span & { readonly type?: NameType })[];
}

const TYPES: Readonly<Record<string, NameType>> = { P: "person", L: "place", O: "organisation" };

/** The texts of `gold/names.txt`: "{P Claire Dubreuil}" marks a person, L a place, O an organisation, X another name. */
export function namedTexts(): NamedText[] {
  const file = readFileSync(new URL("../gold/names.txt", import.meta.url), "utf8");
  const blocks = file.replace(/^#.*\n/gm, "").split(/\n\s*\n/);
  return blocks
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block) => {
      const names: (Span & { type?: NameType })[] = [];
      let text = "";
      let at = 0;
      for (const { 0: mark, 1: kind, 2: name, index } of block.matchAll(/\{([PLOX]) ([^}]*)\}/g)) {
        text += block.slice(at, index);
        const type = TYPES[kind!];
        names.push({ start: text.length, end: text.length + name!.length, ...(type ? { type } : {}) });
        text += name;
        at = index + mark.length;
      }
      return { text: text + block.slice(at), names };
    });
}

/** F of the spans of names, and of spans with the right type (a name without type is neither right nor wrong there). */
export function nameAccuracy(french: French, texts: readonly NamedText[]) {
  const all = { spans: new Set<string>(), typed: new Set<string>() };
  const gold = { spans: new Set<string>(), typed: new Set<string>() };
  const add = (sets: typeof all, k: number, { start, end }: Span, type: NameType | undefined) => {
    sets.spans.add(`${k}:${start}-${end}`);
    if (type) sets.typed.add(`${k}:${start}-${end} ${type}`);
  };
  for (const [k, { text, names }] of texts.entries()) {
    const sentences = splitSentences(text).map(({ start, end }) => french.tag(text.slice(start, end), start));
    for (const { mentions, type } of findNames(sentences, text, french.lexicon)) {
      for (const mention of mentions) add(all, k, mention, type);
    }
    for (const name of names) add(gold, k, name, name.type);
  }
  let right = 0;
  for (const typed of all.typed) if (gold.typed.has(typed)) right++;
  return {
    spanF: fMeasure(all.spans, gold.spans),
    typedF: fMeasure(all.typed, gold.typed),
    typePrecision: (100 * right) / all.typed.size,
    names: gold.spans.size,
  };
}

export function nameFigures(french: French): Figure[] {
  const texts = namedTexts();
  const { spanF, typedF, typePrecision, names } = nameAccuracy(french, texts);
  const testSet = `our own ${texts.length} texts, ${names} names`;
  return [
    { name: "name spans F", testSet, promise: "≥ 80", results: { [OURS]: spanF } },
    { name: "name spans with type F", testSet, results: { [OURS]: typedF } },
    { name: "precision of types", testSet, results: { [OURS]: typePrecision } },
  ];
}
