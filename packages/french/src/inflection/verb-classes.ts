import data from "../../data/conjugations.js";

/** The forms of a verb in the order of scripts/build-conjugations.ts; undefined where there is none. */
export type VerbForms = readonly (string | undefined)[];

interface VerbClass {
  readonly infinitive: string;
  readonly endings: readonly string[];
}

let verbs: Map<string, { readonly stem: string; readonly of: VerbClass }> | undefined;

/** Model verbs for those that no list has: the regular first group, by spelling ("tweeter", "géolocaliser"). */
const MODELS: readonly [ending: RegExp, model: string][] = [
  [/ger$/u, "manger"],
  [/cer$/u, "placer"],
  [/[ou]yer$/u, "employer"],
  [/é[^aeiouyéèê]er$/u, "céder"],
  [/[^i]er$/u, "aimer"],
  [/ier$/u, "étudier"],
];

/** All forms of a verb, from its infinitive in lower case; undefined for what is neither known nor looks like an -er verb. */
export function formsOf(lemma: string): VerbForms | undefined {
  verbs ??= read();
  const known = verbs.get(lemma);
  if (known) return write(known.stem, known.of);
  // Lefff writes the ligature in two letters.
  const spelled = lemma.includes("œ") ? formsOf(lemma.replace("œ", "oe")) : undefined;
  if (spelled) return spelled.map((form) => form?.replace("oe", "œ"));
  if (!/^[\p{Ll}-]{2,}er$/u.test(lemma)) return undefined;
  const model = MODELS.find(([ending]) => ending.test(lemma))?.[1];
  const { stem, of } = verbs.get(model!)!;
  if (/^é.er$/u.test(of.infinitive)) return forCeder(lemma, stem, of);
  return write(lemma.slice(0, lemma.length - of.infinitive.length), of);
}

/** Whether the verb is in the list, not only guessed from its ending. */
export function isKnownVerb(lemma: string): boolean {
  verbs ??= read();
  return verbs.has(lemma.replace("œ", "oe"));
}

/** The infinitives of the list. */
export function knownVerbs(): Iterable<string> {
  verbs ??= read();
  return verbs.keys();
}

function write(stem: string, { endings }: VerbClass): VerbForms {
  return endings.map((ending) => (ending === "!" ? undefined : stem + ending));
}

/** The consonant after é is part of the endings of "céder": each verb has its own. */
function forCeder(lemma: string, stem: string, of: VerbClass): VerbForms {
  const consonant = lemma.at(-3)!;
  const own = lemma.slice(0, lemma.length - of.infinitive.length);
  return write(stem, of).map((form) => form && own + form.slice(stem.length).replace("d", consonant));
}

function read(): NonNullable<typeof verbs> {
  const map: NonNullable<typeof verbs> = new Map();
  const lines = data.split("\n");
  for (let i = 0; i < lines.length; i += 2) {
    const [infinitive, endings] = lines[i]!.split(":") as [string, string];
    const of: VerbClass = { infinitive, endings: endings.split(",") };
    for (const stem of lines[i + 1]!.split(" ")) map.set(stem + infinitive, { stem, of });
  }
  return map;
}
