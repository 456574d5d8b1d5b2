import type { Morphology, ParsedWord, Upos } from "../words/word.ts";

/**
 * A parsed sentence for tests, one word a line: form, tag, lemma, number of the governor (0: root), relation, morphology
 * ("Number=Sing|Tense=Pres"). Words stand in `text` in this order.
 */
export function parsed(text: string, lines: string): ParsedWord[] {
  let from = 0;
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [form = "", upos = "X", lemma = "", head = "0", deprel = "dep", features = ""] = line.trim().split(/\s+/);
      const start = text.indexOf(form, from);
      if (start < 0) throw new Error(`"${form}" is not in the text after ${from}`);
      from = start + form.length;
      const morph = Object.fromEntries(
        features
          .split("|")
          .filter(Boolean)
          .map((pair) => pair.split("=")),
      ) as Morphology;
      return { text: form, form, start, end: from, upos: upos as Upos, lemma, head: Number(head) - 1, deprel, morph };
    });
}
