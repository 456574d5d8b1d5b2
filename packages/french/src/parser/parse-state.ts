/** The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
/** The word on top of the stack gets the next word of the buffer as its governor. */
export const LEFT = 1;
/** The word on top of the stack gets the one below it as its governor. */
export const RIGHT = 2;

/** A sentence half parsed. The root stands after the last word, so that every word can find it in the buffer. */
export class ParseState {
  /** Index of the root: the number of words. */
  readonly root: number;
  readonly heads: Int32Array;
  readonly stack: Int32Array;
  depth = 0;
  /** The next word of the buffer. */
  next = 0;
  /** The outermost dependents, two on the right side, -1 where there is none, and how many there are. */
  readonly left1: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;

  constructor(length: number) {
    this.root = length;
    const none = () => new Int32Array(length + 1).fill(-1);
    this.heads = none();
    this.stack = none();
    this.left1 = none();
    this.right1 = none();
    this.right2 = none();
    this.leftCount = new Uint8Array(length + 1);
    this.rightCount = new Uint8Array(length + 1);
  }

  /** The `k`-th word of the stack from its top, -1 when there is none. */
  top(k: number): number {
    return k < this.depth ? this.stack[this.depth - 1 - k]! : -1;
  }

  get finished(): boolean {
    return this.next === this.root && this.depth === 0;
  }

  allows(move: number): boolean {
    if (move === SHIFT) return this.next < this.root;
    // Only the last word of the stack may depend on the root, so that there is one such word.
    if (move === LEFT) return this.next < this.root ? this.depth > 0 : this.depth === 1;
    return this.depth > 1;
  }

  apply(move: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const dependent = this.stack[--this.depth]!;
    if (move === LEFT) this.attachLeft(this.next, dependent);
    else this.attachRight(this.stack[this.depth - 1]!, dependent);
  }

  private attachLeft(head: number, dependent: number): void {
    this.heads[dependent] = head;
    this.left1[head] = dependent;
    this.leftCount[head]!++;
  }

  private attachRight(head: number, dependent: number): void {
    this.heads[dependent] = head;
    this.right2[head] = this.right1[head]!;
    this.right1[head] = dependent;
    this.rightCount[head]!++;
  }
}
