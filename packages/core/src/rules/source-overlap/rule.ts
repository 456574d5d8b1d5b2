import type { Copy } from "../../clean/copy.ts";
import { plainFact } from "../../verify/plain-fact.ts";
import type { Rule } from "../rule.ts";

/** How much of the article, quotations aside, stands word for word in a source. */
export const sourceOverlap: Rule<{ size: number; max: number }> = {
  id: "source-overlap",
  category: "originality",
  basis: "google",
  severity: "note",
  needs: "source",
  options: { size: 8, max: 0.5 },
  *check({ reading, copies }, { size, max }) {
    const text = reading.paragraphs.map((paragraph) => paragraph.text).join("\n");
    const share = overlapOf(text, copies!, size);
    if (share === undefined || share <= max) return;
    const percent = (part: number): number => Math.round(100 * part);
    yield {
      place: reading.paragraphs[0]!.place,
      message: {
        fr: `${percent(share)} % des suites de ${size} mots hors citations sont celles de la source, ${percent(max)} % au plus : vérifier les droits, citer la source, ajouter ce que le lecteur ne trouve pas ailleurs.`,
        en: `${percent(share)}% of the runs of ${size} words outside quotations are the source’s, ${percent(max)}% at most: check the rights, cite the source, add what readers find nowhere else.`,
      },
    };
  },
};

/** Share of the text’s runs of `size` words, quotations aside, that stand in a source; undefined for a text that has none. */
export function overlapOf(text: string, copies: readonly Copy[], size: number): number | undefined {
  const runs = (of: string): string[] => {
    const words = plainFact(of.replace(/«[^»]*»/gu, " ")).split(" ");
    return words.slice(0, Math.max(0, words.length - size + 1)).map((_, at) => words.slice(at, at + size).join(" "));
  };
  const own = runs(text);
  if (own.length === 0) return undefined;
  const known = new Set(copies.flatMap((copy) => runs(copy.text)));
  return own.filter((run) => known.has(run)).length / own.length;
}
