import type { ParsedWord } from "../words/word.ts";

/** A parsed sentence with the questions that compression asks of it. Indices are those of `words`. */
export class Tree {
  readonly words: readonly ParsedWord[];
  readonly root: number;
  /** Whether any guillemet stands in the sentence. */
  readonly hasQuotes: boolean;
  private readonly childLists: readonly (readonly number[])[];
  private readonly subtrees = new Map<number, readonly number[]>();

  private static readonly known = new WeakMap<readonly ParsedWord[], Tree>();

  /** The tree of a parsed sentence; asked again for the same words it is the same tree, with what it has worked out. */
  static of(words: readonly ParsedWord[]): Tree {
    let tree = Tree.known.get(words);
    if (!tree) {
      tree = new Tree(words);
      Tree.known.set(words, tree);
    }
    return tree;
  }

  private constructor(words: readonly ParsedWord[]) {
    this.words = words;
    this.root = words.findIndex((word) => word.head === -1);
    this.hasQuotes = words.some(({ text }) => /^[«»“”]$/u.test(text));
    const lists: number[][] = words.map(() => []);
    for (const [index, word] of words.entries()) lists[word.head]?.push(index);
    this.childLists = lists;
  }

  word(index: number): ParsedWord {
    const word = this.words[index];
    if (!word) throw new RangeError(`no word ${index} in a sentence of ${this.words.length}`);
    return word;
  }

  children(index: number): readonly number[] {
    return this.childLists[index] ?? [];
  }

  /** Children in one of the given relations; "obl" stands for its subtypes ("obl:mod") too. */
  childrenBy(index: number, ...relations: string[]): number[] {
    return this.children(index).filter((child) => hasRelation(this.word(child), ...relations));
  }

  /** All indices governed by `index`, itself included, in text order. A cycle in a broken parse is cut. */
  subtree(index: number): readonly number[] {
    let all = this.subtrees.get(index);
    if (!all) {
      all = this.governed(index);
      this.subtrees.set(index, all);
    }
    return all;
  }

  /** The words above `index`, from its own head to the root. A cycle in a broken parse is cut. */
  *governors(index: number): Generator<number> {
    let at = this.word(index).head;
    for (let steps = 0; at >= 0 && steps < this.words.length; steps++) {
      yield at;
      at = this.word(at).head;
    }
  }

  /** The first word of what `index` governs: its preposition or conjunction, or itself. */
  opening(index: number): ParsedWord {
    return this.word(this.subtree(index)[0] ?? index);
  }

  private governed(index: number): number[] {
    const seen = new Set<number>([index]);
    const open = [index];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      for (const child of this.children(next)) {
        if (seen.has(child)) continue;
        seen.add(child);
        open.push(child);
      }
    }
    return [...seen].sort((a, b) => a - b);
  }
}

/**
 * A word of a parsed sentence with all that hangs on it.
 *
 * @returns indices into `words`, in the order of the text.
 */
export function subtreeOf(words: readonly ParsedWord[], index: number): readonly number[] {
  return Tree.of(words).subtree(index);
}

/** Whether a word stands in one of the relations; a relation without subtype covers its subtypes. */
export function hasRelation(word: ParsedWord, ...relations: string[]): boolean {
  const { deprel } = word;
  const colon = deprel.indexOf(":");
  return relations.includes(deprel) || (colon > 0 && relations.includes(deprel.slice(0, colon)));
}
