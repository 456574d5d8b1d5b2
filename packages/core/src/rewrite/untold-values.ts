import type { Objection, ProposedSentence, WritingTask } from "../engines/writing.ts";

/**
 * Values of the cited sentences that a proposal does not have as often as they do: numbers, dates and quotations that no
 * sentence which cites theirs tells ("Les policiers ont été blessés" for "Huit policiers …"), and any value that is told
 * more often than it is said. Names may be told by other words, but not twice where the source has them once.
 *
 * @param all what is proposed for the section: what one sentence leaves out, another one that cites the same may tell.
 */
export function untoldValues(
  { text, cites }: ProposedSentence,
  all: readonly ProposedSentence[],
  { sentences }: WritingTask,
): Objection[] {
  const used = placeholdersOf(text);
  const cited = sentences.filter(({ id }) => cites.includes(id));
  return cited.flatMap(({ id, values }) =>
    values.flatMap((value): Objection[] => {
      if (used.filter((each) => each === value.id).length > 1) return [{ reason: "repeated", found: value.text }];
      if (value.kind === "name" || used.includes(value.id)) return [];
      const others = all.filter((each) => each.cites.includes(id));
      const isTold = others.some((each) => placeholdersOf(each.text).includes(value.id));
      return isTold ? [] : [{ reason: "left-out", found: value.text }];
    }),
  );
}

function placeholdersOf(text: string): string[] {
  return [...text.matchAll(/\[\[([^\]]*)\]\]/gu)].map(([, id = ""]) => id.trim());
}
