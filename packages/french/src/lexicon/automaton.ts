import { ByteReader, ByteWriter } from "../model/bytes.ts";

/** An acyclic automaton as the build script makes it: states children first, the root last. */
export interface AutomatonData {
  /** The letter (UTF-16 code unit) of each label. */
  readonly alphabet: string;
  readonly states: readonly {
    readonly output: number;
    readonly labels: readonly number[];
    readonly targets: readonly number[];
  }[];
}

/** Maps words to small numbers; typed arrays only, so that a lexicon of half a million forms takes two megabytes. */
export class Automaton {
  private readonly labelOf = new Map<number, number>();
  private readonly firstEdge: Uint32Array;
  private readonly outputs: Uint16Array;
  private readonly labels: Uint8Array;
  private readonly targets: Uint32Array;

  constructor(alphabet: string, bytes: Uint8Array) {
    for (let i = 0; i < alphabet.length; i++) this.labelOf.set(alphabet.charCodeAt(i), i);
    const reader = new ByteReader(bytes);
    const stateCount = reader.varint();
    const edgeCount = reader.varint();
    this.firstEdge = new Uint32Array(stateCount + 1);
    this.outputs = new Uint16Array(stateCount);
    this.labels = new Uint8Array(edgeCount);
    this.targets = new Uint32Array(edgeCount);
    for (let s = 0; s < stateCount; s++) this.firstEdge[s + 1] = this.firstEdge[s]! + reader.varint();
    for (let s = 0; s < stateCount; s++) this.outputs[s] = reader.varint();
    for (let e = 0; e < edgeCount; e++) this.labels[e] = reader.byte();
    for (let s = 0; s < stateCount; s++) {
      for (let e = this.firstEdge[s]!; e < this.firstEdge[s + 1]!; e++) this.targets[e] = s - reader.varint();
    }
  }

  /** The output of a word, 0 when it is not in the automaton. Time is linear in its length. */
  output(word: string): number {
    let state = this.outputs.length - 1;
    for (let i = 0; i < word.length; i++) {
      const label = this.labelOf.get(word.charCodeAt(i));
      if (label === undefined) return 0;
      const next = this.follow(state, label);
      if (next < 0) return 0;
      state = next;
    }
    return this.outputs[state]!;
  }

  private follow(state: number, label: number): number {
    const end = this.firstEdge[state + 1]!;
    for (let e = this.firstEdge[state]!; e < end; e++) if (this.labels[e] === label) return this.targets[e]!;
    return -1;
  }
}

/** The bytes that `new Automaton` reads: columns, so that they compress well. */
export function writeAutomaton(data: AutomatonData): Uint8Array {
  const writer = new ByteWriter();
  const { states } = data;
  writer.varint(states.length);
  writer.varint(states.reduce((sum, state) => sum + state.labels.length, 0));
  for (const state of states) writer.varint(state.labels.length);
  for (const state of states) writer.varint(state.output);
  for (const state of states) for (const label of state.labels) writer.byte(label);
  for (const [s, state] of states.entries()) for (const target of state.targets) writer.varint(s - target);
  return writer.bytes();
}
