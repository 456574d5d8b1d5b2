import { unpackContainer } from "../model/container.ts";
import { readModel } from "../model/model-file.ts";
import type { ParsedWord, Word } from "../words/word.ts";
import { GreedyParser, mirrored } from "./greedy-parser.ts";
import { Labeller } from "./labeller.ts";
import { mirroredCodes, parseCodes } from "./parse-codes.ts";
import { Reviser } from "./reviser.ts";

/** The JSON part of the parser's data file. */
export interface ParserMeta {
  readonly labels: readonly string[];
  /** The mean margins of the two move models. */
  readonly units: { readonly left: number; readonly right: number };
}

/** Dependency trees (Universal Dependencies) for tagged sentences. Trees are projective and have one root. */
export class Parser {
  private readonly fromLeft: GreedyParser;
  private readonly fromRight: GreedyParser;
  private readonly reviser: Reviser;
  private readonly labeller: Labeller;
  private readonly labels: readonly string[];

  /**
   * @param file the bytes of `data/parser.bin.gz`.
   * @throws TypeError when they are another data file.
   */
  constructor(file: Uint8Array) {
    const { meta, sections } = unpackContainer<ParserMeta>("titraille-parser-1", file);
    this.labels = meta.labels;
    this.fromLeft = new GreedyParser(readModel(sections.left!), meta.units.left);
    this.fromRight = new GreedyParser(readModel(sections.right!), meta.units.right);
    this.reviser = new Reviser(readModel(sections.revision!));
    this.labeller = new Labeller(readModel(sections.labels!), meta.labels.indexOf("root"));
  }

  /** @param words one sentence, in order. */
  parse(words: readonly Word[]): ParsedWord[] {
    const codes = parseCodes(words);
    const fromRight = mirrored(this.fromRight.parse(mirroredCodes(codes)));
    const heads = this.reviser.revise(codes, this.fromLeft.parse(codes), fromRight);
    const labels = this.labeller.labels(codes, heads);
    return words.map((word, i) => ({
      ...word,
      head: heads[i] === words.length ? -1 : heads[i]!,
      deprel: this.labels[labels[i]!]!,
    }));
  }
}
