import { readFileSync } from "node:fs";
import type { French } from "@titraille/french";
import { clean } from "../../packages/core/src/clean/clean.ts";
import type { Objection } from "../../packages/core/src/engines/writing.ts";
import { addedContent } from "../../packages/core/src/rewrite/added-content.ts";
import { changedTime } from "../../packages/core/src/rewrite/changed-time.ts";
import { exchangedAgents } from "../../packages/core/src/rewrite/mixed-content.ts";
import { readSource } from "../../packages/core/src/source/read-source.ts";
import type { Discrepancy } from "../../packages/core/src/verify/discrepancy.ts";
import { plainFact } from "../../packages/core/src/verify/plain-fact.ts";
import { SourceIndex } from "../../packages/core/src/verify/source-index.ts";
import { verifyStatement } from "../../packages/core/src/verify/verify-statement.ts";

/** A way to say a source sentence, written by hand: faithful, or wrong in one way. */
export interface Paraphrase {
  readonly source: string;
  readonly text: string;
  /** What is wrong with it; undefined for a faithful one. */
  readonly kind?: string;
}

export interface Judged extends Paraphrase {
  readonly found: readonly Discrepancy[];
  /** What only a language model’s sentence is refused for. */
  readonly added: readonly Objection[];
}

/** Reads a file of paraphrases: "S " before a source sentence, "F " before a faithful one, "X kind " before a wrong one. */
export function readParaphrases(file: URL): Paraphrase[] {
  const paraphrases: Paraphrase[] = [];
  let source = "";
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("S ")) source = line.slice(2);
    else if (line.startsWith("F ")) paraphrases.push({ source, text: line.slice(2) });
    else if (line.startsWith("X ")) {
      const [, kind = "", text = ""] = /^X (\S+) (.*)$/u.exec(line) ?? [];
      paraphrases.push({ source, text, kind });
    }
  }
  return paraphrases;
}

/**
 * What the checker says of each paraphrase. All source sentences of the file are one source, so that a wrong value may stand
 * elsewhere in it; each paraphrase cites its own sentence.
 */
export async function judge(paraphrases: readonly Paraphrase[], french: French): Promise<Judged[]> {
  const sentences = [...new Set(paraphrases.map(({ source }) => source))];
  const bytes = new TextEncoder().encode(sentences.join("\n\n"));
  const copy = clean(await readSource(bytes, { name: "paraphrases" }));
  const index = new SourceIndex([copy], french);
  return paraphrases.map((paraphrase) => {
    const block = copy.blocks.find(
      ({ start, end }) => plainFact(copy.text.slice(start, end)) === plainFact(paraphrase.source),
    );
    if (!block) throw new Error(`cleaning changed: ${paraphrase.source}`);
    const cited = index.at([{ source: 0, ...copy.tracked.toSource(block) }]);
    return {
      ...paraphrase,
      found: verifyStatement(paraphrase.text, index, cited),
      added: [
        ...addedContent(paraphrase.text, index, cited).objections,
        ...exchangedAgents(paraphrase.text, index, cited),
        ...changedTime(paraphrase.text, index, cited),
      ],
    };
  });
}

/** What a model may hang on a true sentence, and no source says. */
const TAILS = [
  ", sous une pluie battante",
  ", alors achetez nos produits",
  ", ce qui inquiète les habitants",
  ", selon la presse régionale",
  ", au grand soulagement des commerçants",
  ", après un long débat",
  " avec succès",
  ", une première historique",
];

/** Each paraphrase with one more thing at its end. */
export function withTails(paraphrases: readonly Paraphrase[]): Paraphrase[] {
  return paraphrases.map(({ source, text }, at) => ({
    source,
    text: `${text.replace(/[.]$/u, "")}${TAILS[at % TAILS.length]}.`,
    kind: "tail",
  }));
}
