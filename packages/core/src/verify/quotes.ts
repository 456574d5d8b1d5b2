import type { Discrepancy } from "./discrepancy.ts";
import { plainFact } from "./plain-fact.ts";
import type { Quotation } from "./quotations.ts";
import type { Reading } from "./reading.ts";
import { speakerOf } from "./speaker.ts";
import { isRelated } from "./word-families.ts";

/**
 * Quotations of the statement that nobody makes in the source, word for word (typography aside; "[…]" may leave words out),
 * and those that somebody else makes.
 *
 * @param evidence the sentences that the statement rests on, with their neighbours: who speaks is often said next door.
 * @param everything plain texts of all quotations and of the whole source: what is a quotation there may be quoted.
 */
export function compareQuotes(
  statement: Reading,
  evidence: readonly Reading[],
  everything: { readonly quotations: readonly string[]; readonly text: string },
): Discrepancy[] {
  return statement.quotations.flatMap((quotation): Discrepancy[] => {
    const range = { start: quotation.start, end: quotation.end };
    const pieces = quotation.text
      .split(/\[…\]|\(…\)|\[\.\.\.\]|\(\.\.\.\)/u)
      .map((piece) => ` ${plainFact(piece)} `)
      .filter((piece) => piece.trim() !== "");
    const said = (texts: readonly string[]): boolean =>
      pieces.every((piece) => texts.some((text) => text.includes(piece)));
    // A word or two between quotation marks may be the article’s own way to set off a word of the source.
    if (!said(everything.quotations) && !(quotation.short && said([everything.text]))) {
      const near = nearest(quotation, evidence);
      return [{ kind: "quote", range, found: quotation.text, ...(near === undefined ? {} : { expected: near }) }];
    }
    return compareSpeaker(statement, quotation, pieces, evidence);
  });
}

function nearest(quotation: Quotation, evidence: readonly Reading[]): string | undefined {
  const own = new Set(plainFact(quotation.text).split(" "));
  let best: { text: string; common: number } | undefined;
  for (const { quotations } of evidence)
    for (const { text } of quotations) {
      const common = plainFact(text)
        .split(" ")
        .filter((word) => own.has(word)).length;
      if (common > (best?.common ?? 0)) best = { text, common };
    }
  return best?.text;
}

function compareSpeaker(
  statement: Reading,
  quotation: Quotation,
  pieces: readonly string[],
  evidence: readonly Reading[],
): Discrepancy[] {
  const own = speakerOf(statement, quotation);
  if (!own) return [];
  const homes = evidence.flatMap((reading) =>
    reading.quotations
      .filter(({ text }) => pieces.some((piece) => ` ${plainFact(text)} `.includes(piece)))
      .map((source) => ({ reading, speaker: speakerOf(reading, source) })),
  );
  if (homes.length === 0) return [];
  const agrees = homes.some(({ reading, speaker }) => {
    if (!speaker)
      return own.names.length === 0 || own.names.some((name) => mentions(evidence, name)) || own.pronoun !== undefined;
    if (own.text === speaker.text) return true;
    if (own.names.length > 0 && speaker.names.length > 0)
      return own.names.some((name) => speaker.names.some((other) => sharesWord(name, other)));
    if (own.pronoun && speaker.pronoun) return own.pronoun === speaker.pronoun;
    if (own.pronoun || speaker.pronoun) return true;
    return (
      own.nouns.some((noun) => speaker.nouns.some((other) => isRelated(noun, other))) ||
      own.nouns.some((noun) => nearSpeaker(reading, speaker.start, noun)) ||
      (own.names.length > 0 && speaker.names.length === 0 && own.names.some((name) => mentions(evidence, name)))
    );
  });
  if (agrees) return [];
  const theirs = homes.find(({ speaker }) => speaker)?.speaker;
  return [
    {
      kind: "speaker",
      range: { start: own.start, end: own.end },
      found: own.text,
      ...(theirs ? { expected: theirs.text } : {}),
    },
  ];
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(plainFact(one).split(" "));
  return plainFact(other)
    .split(" ")
    .some((word) => word.length > 2 && words.has(word));
}

function mentions(evidence: readonly Reading[], name: string): boolean {
  const last = plainFact(name).split(" ").at(-1)!;
  return evidence.some(({ plain }) => ` ${plain} `.includes(` ${last} `));
}

/** "…, a dit Luc Tessier, le ministre": the office stands beside the name. */
function nearSpeaker({ content }: Reading, at: number, noun: string): boolean {
  return content.some(({ start, lemma }) => Math.abs(start - at) < 70 && isRelated(lemma, noun));
}
