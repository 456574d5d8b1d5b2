import type { French } from "@titraille/french";
import type { Copy } from "../../packages/core/src/clean/copy.ts";
import type { Article } from "../../packages/core/src/edit/article.ts";
import type { Place } from "../../packages/core/src/rules/rule.ts";
import type { Passage } from "./passage.ts";
import type { Random } from "./random.ts";

/** A clean article and the source it was made from. */
export interface Pair {
  readonly name: string;
  readonly article: Article;
  readonly copies: readonly Copy[];
}

/** One changed article. */
export interface Case {
  readonly article: Article;
  /** The source to check against, where that is what was changed. */
  readonly copies?: readonly Copy[];
  /** Where the change is; for what is no longer there, undefined. */
  readonly place?: Place;
  /** For people who read the misses. */
  readonly before: string;
  readonly after: string;
}

/** What a corruption may draw on. */
export interface Material {
  readonly pair: Pair;
  readonly passages: readonly Passage[];
  readonly french: French;
  /** Texts of the other articles of the run: what an invented sentence may be borrowed from. */
  readonly elsewhere: readonly string[];
}

/** A way to change an article. `bar` is the share that must be caught; controls are faithful and must not be. */
export interface Kind {
  readonly name: string;
  readonly bar: number;
  readonly control: boolean;
  /** Up to `count` different cases of one article. */
  cases(material: Material, random: Random, count: number): Case[];
}
