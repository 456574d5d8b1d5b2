import type { Grounded } from "../edit/article.ts";

/** A proposed sentence after it was compared with what it cites. */
export interface JudgedSentence {
  readonly sentence: Grounded;
  /** Ids of sentences of the section. */
  readonly cites: readonly string[];
  readonly isRefused: boolean;
  /** Words that its source does not bear and that are let pass. */
  readonly letPass: readonly string[];
}

/** A section in which some sentences are the source’s own again. */
export interface Mended {
  readonly paragraphs: readonly (readonly Grounded[])[];
  /** Those of the engine that stay, and how many of the section’s they tell. */
  readonly written: readonly JudgedSentence[];
  readonly told: number;
}

/** A subject that only the sentence before names. */
export const POINTS_BACK =
  /^(?:Il|Elle|Ils|Elles|Lui|Eux|Celui|Celle|Ceux|Celles|Ce dernier|Cette dernière|Ces derniers|Ces dernières|Le premier|La première|Le second|La seconde)(?![\p{L}’])|-(?:t-)?(?:ils?|elles?)(?!\p{L})/u;

interface Piece {
  /** Places of the sentences it stands for, in the section. */
  readonly places: readonly number[];
  readonly paragraph: number;
  readonly sentence: Grounded;
  /** Absent from the section’s own sentences. */
  readonly judged?: JudgedSentence;
}

/**
 * Puts the section’s own sentences in the place of what was refused or left out. Only where the engine has kept their
 * order, and never so that a pronoun would follow another sentence than the one it was written after: where one of two
 * such neighbours is the section’s own, both are.
 *
 * @param own the sentences of the section by id, in order.
 * @param missing ids of sentences that nothing tells.
 * @returns undefined when nothing of the engine’s would stay.
 */
export function mend(
  proposal: readonly (readonly JudgedSentence[])[],
  own: ReadonlyMap<string, Grounded>,
  missing: readonly string[],
): Mended | undefined {
  const ids = [...own.keys()];
  const proposed = proposal.flatMap((sentences, paragraph) =>
    sentences.map((judged) => ({
      sentence: judged.sentence,
      judged,
      paragraph,
      isRefused: judged.isRefused,
      places: judged.cites.map((id) => ids.indexOf(id)).filter((place) => place >= 0),
    })),
  );
  const placed = proposed.filter(({ places }) => places.length > 0);
  const isInOrder = placed.every(
    ({ places }, at) => at === 0 || Math.min(...places) >= Math.max(...placed[at - 1]!.places),
  );
  if (!isInOrder) return undefined;
  const told = new Set(placed.flatMap(({ isRefused, places }) => (isRefused ? [] : places)));
  const restored = new Set([
    ...ids.flatMap((id, place) => (told.has(place) && !missing.includes(id) ? [] : [place])),
    ...placed.flatMap(({ isRefused, places }) => (isRefused ? places : [])),
  ]);
  for (;;) {
    const before = restored.size;
    // What tells one that is back and another goes whole.
    for (const { places } of placed)
      if (places.some((place) => restored.has(place))) for (const place of places) restored.add(place);
    const pieces = piecesOf(placed, restored, own);
    for (const place of pointedBackTo(pieces)) restored.add(place);
    if (restored.size > before) continue;
    const written = pieces.flatMap(({ judged }) => judged ?? []);
    return written.length === 0
      ? undefined
      : { paragraphs: inParagraphs(pieces), written, told: own.size - restored.size };
  }
}

type Placed = Required<Piece> & { readonly isRefused: boolean };

/** What stays of the proposal and the section’s own sentences, in the order of the section. */
function piecesOf(
  placed: readonly Placed[],
  restored: ReadonlySet<number>,
  own: ReadonlyMap<string, Grounded>,
): Piece[] {
  const sentences = [...own.values()];
  const paragraphOf = (place: number): number =>
    placed.findLast(({ places }) => Math.min(...places) <= place)?.paragraph ?? 0;
  return [
    ...placed
      .filter(({ isRefused, places }) => !isRefused && !places.some((place) => restored.has(place)))
      .map(({ places, paragraph, sentence, judged }) => ({ places, paragraph, sentence, judged })),
    ...[...restored].map((place) => ({
      places: [place],
      paragraph: paragraphOf(place),
      sentence: sentences[place]!,
    })),
  ].sort((one, other) => Math.min(...one.places) - Math.min(...other.places));
}

/** Places of which the own sentence has to be there too, for the pronoun of a neighbour. */
function pointedBackTo(pieces: readonly Piece[]): number[] {
  return pieces.flatMap((piece, at) => {
    const before = pieces[at - 1];
    if (!before || !piece.judged === !before.judged || !POINTS_BACK.test(piece.sentence.text)) return [];
    return piece.judged ? piece.places : before.places;
  });
}

function inParagraphs(pieces: readonly Piece[]): Grounded[][] {
  const paragraphs = new Map<number, Grounded[]>();
  for (const { paragraph, sentence } of pieces)
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), sentence]);
  return [...paragraphs.values()];
}
