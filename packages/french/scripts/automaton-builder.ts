import type { AutomatonData } from "../src/lexicon/automaton.ts";

interface State {
  output: number;
  labels: number[];
  targets: number[];
}

/**
 * Builds the smallest acyclic automaton that maps each word to its output (Daciuk et al. 2000, "Incremental construction
 * of minimal acyclic finite-state automata", with outputs in place of a final mark).
 *
 * @param entries words with an output of 1 or more, sorted by UTF-16 code unit, each word once.
 */
export function buildAutomaton(entries: Iterable<readonly [string, number]>): AutomatonData {
  const register = new Map<string, number>();
  const frozen: State[] = [];
  const alphabet = new Map<string, number>();
  const path: State[] = [newState()];
  let previous = "";

  const freezeDownTo = (depth: number) => {
    while (path.length - 1 > depth) {
      const state = path.pop()!;
      const parent = path[path.length - 1]!;
      parent.targets.push(freeze(state, register, frozen));
    }
  };

  for (const [word, output] of entries) {
    if (word <= previous) throw new RangeError(`"${word}" after "${previous}": not sorted`);
    let common = 0;
    while (common < previous.length && word[common] === previous[common]) common++;
    freezeDownTo(common);
    for (let i = common; i < word.length; i++) {
      path[i]!.labels.push(codeOf(word[i]!, alphabet));
      path.push(newState());
    }
    path[word.length]!.output = output;
    previous = word;
  }
  freezeDownTo(0);
  freeze(path[0]!, register, frozen);
  return { alphabet: [...alphabet.keys()].join(""), states: frozen };
}

function newState(): State {
  return { output: 0, labels: [], targets: [] };
}

/** States are numbered children first; the root comes last. */
function freeze(state: State, register: Map<string, number>, frozen: State[]): number {
  const signature = `${state.output}:${state.labels}:${state.targets}`;
  const known = register.get(signature);
  if (known !== undefined) return known;
  register.set(signature, frozen.length);
  frozen.push(state);
  return frozen.length - 1;
}

function codeOf(letter: string, alphabet: Map<string, number>): number {
  const known = alphabet.get(letter);
  if (known !== undefined) return known;
  if (alphabet.size === 256) throw new RangeError("more than 256 letters");
  alphabet.set(letter, alphabet.size);
  return alphabet.size - 1;
}
