import type { Lexicon } from "../lexicon/lexicon.ts";
import { hashString } from "../model/hash.ts";

/** What the tagger and the parser see of a form: hashes (32 bits) of its spelling and of its readings in the lexicon. */
export interface WordCode {
  readonly word: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix: number;
  /** Capitals, digits, hyphen, marks. */
  readonly shape: number;
  /** The parts of speech that the lexicon gives, finite, infinitive and participle apart. */
  readonly coarse: number;
  /** The same with gender, number, person and mood. */
  readonly fine: number;
}

/** A place before the first or after the last word. */
export const OUTSIDE: WordCode = {
  word: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  prefix: 1,
  shape: 1,
  coarse: 1,
  fine: 1,
};

const CACHE_LIMIT = 30_000;

/** Makes and keeps the codes of forms. The cache is emptied when it has grown to its limit, so memory stays bounded. */
export class WordCoder {
  private readonly lexicon: Lexicon;
  private readonly cache = new Map<string, WordCode>();

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  code(form: string): WordCode {
    let code = this.cache.get(form);
    if (code === undefined) {
      if (this.cache.size >= CACHE_LIMIT) this.cache.clear();
      code = this.make(form);
      this.cache.set(form, code);
    }
    return code;
  }

  private make(form: string): WordCode {
    const lower = normalise(form);
    const suffix = (length: number) => hashString(lower, Math.max(0, lower.length - length));
    const { coarse, fine } = this.readings(form);
    return {
      word: hashString(lower),
      suffix1: suffix(1),
      suffix2: suffix(2),
      suffix3: suffix(3),
      suffix4: suffix(4),
      prefix: hashString(lower, 0, 3),
      shape: hashString(shapeOf(form)),
      coarse,
      fine,
    };
  }

  private readings(form: string): { coarse: number; fine: number } {
    const coarse = new Set<string>();
    const fine = new Set<string>();
    for (const { upos, features, morph, name } of this.lexicon.lookup(form)) {
      const kind = `${upos}${morph.VerbForm ?? ""}${morph.VerbForm === "Part" ? morph.Tense : ""}${name ?? ""}`;
      coarse.add(kind);
      fine.add(`${kind} ${features}`);
    }
    const hash = (set: Set<string>) => hashString([...set].sort().join(" "));
    return { coarse: hash(coarse), fine: hash(fine) };
  }
}

/** Lower case, straight apostrophes, every digit as 0: "L’" → "l'", "1998" → "0000". */
function normalise(form: string): string {
  return form.toLowerCase().replaceAll("’", "'").replaceAll("‑", "-").replace(/\d/g, "0");
}

/** The kinds of characters in order, repeated ones once: "Saint-Denis" → "Xx-Xx", "1998" → "0", "SNCF" → "XX". */
function shapeOf(form: string): string {
  const kinds = form
    .replace(/\p{Lu}/gu, "X")
    .replace(/[^\P{L}X]/gu, "x")
    .replace(/\d/g, "0");
  return kinds.replace(/x+/g, "x").replace(/0+/g, "0").replace(/X{2,}/g, "XX").slice(0, 12);
}
