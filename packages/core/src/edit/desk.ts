import type { French } from "@titraille/french";
import type { Analysis } from "../analysis/analysis.ts";
import type { Brief } from "../brief/brief.ts";
import { contentKeys } from "./content-words.ts";
import type { Material, Statement } from "./material.ts";

/** What is on the desk while an article is made: the material and what is known of it. Built once, never changed. */
export interface Desk {
  readonly material: Material;
  readonly brief: Brief;
  readonly french: French;
  readonly keyphrase?: Keyphrase;
  /** Whether the text explains what is, rather than tells what happened and who said what. */
  readonly explains: boolean;
  /** Whether it is questions that somebody asked, and the answers. */
  readonly isInterview: boolean;
  /** How often each content word stands in all the material. */
  readonly frequency: ReadonlyMap<string, number>;
}

/** The main keyphrase with the forms that count as it. */
export interface Keyphrase {
  readonly text: string;
  readonly variants: readonly string[];
}

export function countContent(statements: Iterable<Statement>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const statement of statements) {
    for (const key of contentKeys(statement.words)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

export function analysisOf(desk: Pick<Desk, "material">, source: number): Analysis {
  const analysis = desk.material.analyses[source];
  if (!analysis) throw new RangeError(`no source ${source}`);
  return analysis;
}
