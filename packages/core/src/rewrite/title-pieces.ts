import type { French } from "@titraille/french";
import type { Desk } from "../edit/desk.ts";
import type { Statement } from "../edit/material.ts";
import type { WritingSentence } from "../engines/writing.ts";
import { writingSentence } from "./task.ts";

/** Words of a piece of an article that titles are asked for at once. House: what small models still read as a whole. */
const PIECE = 1500;

/** A sentence of the article as an engine is given it. */
export interface Placed {
  readonly statement: Statement;
  readonly sentence: WritingSentence;
}

/** The paragraphs of the article, in pieces that can be asked for at once. */
export function piecesOf({ material }: Desk, french: French): Placed[][][] {
  const pieces: Placed[][][] = [[]];
  let words = 0;
  let count = 0;
  for (const { block, statements, length } of material.passages) {
    if (block.type !== "paragraph" || statements.length === 0) continue;
    if (words > 0 && words + length > PIECE) {
      pieces.push([]);
      words = 0;
    }
    words += length;
    pieces
      .at(-1)!
      .push(
        statements.map((statement) => ({ statement, sentence: writingSentence(statement, `s${++count}`, french) })),
      );
  }
  return pieces.filter(({ length }) => length > 0);
}
