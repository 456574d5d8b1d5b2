import type { French } from "@titraille/french";
import { contentKeys } from "../edit/content-words.ts";
import type { Statement } from "../edit/material.ts";
import type { Candidate } from "../engines/engine.ts";
import type {
  Objection,
  ProposedHeading,
  ProposedSentence,
  ProposedTitles,
  RefusedSentence,
  WritingSentence,
} from "../engines/writing.ts";
import type { SourceIndex } from "../verify/source-index.ts";
import { judge } from "./judge.ts";
import { judgeTitle } from "./judge-title.ts";
import type { Placed } from "./title-pieces.ts";

/** A title that nothing speaks against, and the sentences that it rests on. */
export interface Accepted {
  readonly proposed: ProposedSentence;
  readonly candidate: Omit<Candidate, "depth">;
  readonly statements: readonly Statement[];
  /** Those of the paragraphs that a subheading was written for. */
  readonly covers: readonly Statement[];
}

/** What became of one answer. */
export interface JudgedTitles {
  readonly headlines: readonly Accepted[];
  readonly headings: readonly Accepted[];
  readonly summaries: readonly Accepted[];
  readonly refused: readonly RefusedSentence[];
  /** How many titles it had. */
  readonly proposed: number;
}

/**
 * Compares the titles of one answer with the sentences that they cite.
 *
 * @param piece what was asked of, paragraph by paragraph.
 * @param isTop whether headlines were asked for.
 * @param round 1, or 2 where others are proposed in the place of those that were refused: they rank behind.
 */
export async function judgeTitles(
  titles: ProposedTitles,
  piece: readonly (readonly Placed[])[],
  isTop: boolean,
  round: number,
  source: SourceIndex,
  french: French,
): Promise<JudgedTitles> {
  const sentences = piece.flat().map(({ sentence }) => sentence);
  const statementsOf = (cited: readonly WritingSentence[]): Statement[] =>
    piece.flat().flatMap(({ sentence, statement }) => (cited.includes(sentence) ? [statement] : []));
  const coveredBy = ({ covers = [] }: ProposedHeading, cited: readonly WritingSentence[]): Statement[] => {
    const named = piece.filter((_, index) => covers.includes(`p${index + 1}`));
    const holding = piece.filter((paragraph) => paragraph.some(({ sentence }) => cited.includes(sentence)));
    return (named.length > 0 ? named : holding).flat().map(({ statement }) => statement);
  };
  const refused: RefusedSentence[] = [];
  const refuse = ({ text, cites }: ProposedSentence, objections: readonly Objection[]): void => {
    refused.push({ text, cites, objections });
  };
  const accepted = { headlines: [] as Accepted[], headings: [] as Accepted[], summaries: [] as Accepted[] };
  const asked = { headlines: isTop ? titles.headlines : [], headings: titles.headings };
  for (const kind of ["headlines", "headings"] as const)
    for (const [place, each] of asked[kind].entries()) {
      const judged = judgeTitle(each, sentences, source, french);
      if ("objections" in judged) refuse(each, judged.objections);
      else
        accepted[kind].push({
          proposed: each,
          candidate: { ...judged.candidate, rank: (round === 1 ? 0 : 0.5) + place / (round * asked[kind].length) },
          statements: statementsOf(judged.cited),
          covers: coveredBy(each, judged.cited),
        });
    }
  for (const each of titles.summaries) {
    const judged = await judge(each, { sentences }, source);
    if (judged.objections.length > 0) refuse(each, judged.objections);
    else if (judged.letPass.length > 0) refuse(each, [{ reason: "added", found: judged.letPass.join(", ") }]);
    else
      accepted.summaries.push({
        proposed: each,
        candidate: {
          ...judged.sentence,
          form: "sentence",
          about: contentKeys(french.parse(judged.sentence.text)),
        },
        statements: statementsOf(sentences.filter(({ id }) => each.cites.includes(id))),
        covers: [],
      });
  }
  return {
    ...accepted,
    refused,
    proposed: asked.headlines.length + asked.headings.length + titles.summaries.length,
  };
}
