import type { Discrepancy } from "./discrepancy.ts";
import type { Reading } from "./reading.ts";

/** "ne sont pas tous", "pas toujours": some are, it is so at times. */
const PARTLY =
  /(?<!\p{L})pas[ \u00a0](?:(?:été|encore|d’)[ \u00a0]?)?(tou(?:s|tes?|t)|toujours|entièrement|totalement|complètement|systématiquement|forcément|nécessairement)(?![\p{L}’])(?! (?:à fait|de suite))/giu;
/** Words by which a sentence says in another way that it is so of a part only. */
const OF_SOME =
  /(?<!\p{L})(?:certaine?s|quelques|plusieurs|une partie|en partie|partiel|parfois|la plupart|majorité|moitié|tous|toutes|toujours|entièrement|totalement|complètement|systématiquement|forcément|nécessairement|sur|seul)/iu;
const TOTALLY = /(?<!\p{L})(?:ne[ \u00a0]|n’)[^.;:!?]{1,40}?[ \u00a0]pas(?!\p{L})|(?<!\p{L})aucune?(?!\p{L})/iu;

/** What is denied of all in one of the two and only of some in the other: "ne sont pas" and "ne sont pas tous". */
export function comparePartialNegation(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const [partly] = statement.text.matchAll(PARTLY);
  if (partly) {
    const source = evidence.find(({ text }) => TOTALLY.test(text));
    if (!source || evidence.some(({ text }) => OF_SOME.test(text))) return [];
    const { 0: found, index } = partly;
    return [
      {
        kind: "negation",
        range: { start: index, end: index + found.length },
        found,
        expected: TOTALLY.exec(source.text)![0].trim(),
      },
    ];
  }
  const total = TOTALLY.exec(statement.text);
  if (!total || OF_SOME.test(statement.text)) return [];
  for (const { text } of evidence) {
    const [part] = text.matchAll(PARTLY);
    // Another clause may deny something of its own.
    if (!part || evidence.some((each) => TOTALLY.test(each.text.replaceAll(PARTLY, "")))) continue;
    return [
      {
        kind: "negation",
        range: { start: total.index, end: total.index + total[0].length },
        found: total[0],
        expected: part[0],
      },
    ];
  }
  return [];
}
