/** A surface token of a treebank: one CoNLL-U range ("du") or one word that is in no range. Offsets are in the sentence. */
export interface GoldToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A syntactic word of a treebank. */
export interface GoldWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  /** "Gender=Fem|Number=Sing" or "_". */
  readonly features: string;
  /** Index of the governor among the sentence's words, -1 for the root. */
  readonly head: number;
  readonly deprel: string;
  /** Index of the surface token it belongs to. */
  readonly token: number;
}

export interface GoldSentence {
  readonly text: string;
  readonly tokens: readonly GoldToken[];
  readonly words: readonly GoldWord[];
}

/** Reads the sentences of a CoNLL-U file with the places of their surface tokens in `# text`. */
export function readConllu(content: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const block of content.split(/\n\s*\n/)) {
    const lines = block.split("\n");
    const text = lines.find((line) => line.startsWith("# text = "))?.slice(9);
    if (text === undefined) continue;
    const { forms, words } = readRows(lines);
    sentences.push({ text, tokens: place(text, forms), words });
  }
  return sentences;
}

function readRows(lines: readonly string[]): { forms: string[]; words: GoldWord[] } {
  const forms: string[] = [];
  const words: GoldWord[] = [];
  let covered = 0;
  for (const line of lines) {
    const [id = "", form = "", lemma = "", upos = "", , features = "_", head = "0", deprel = ""] = line.split("\t");
    const range = /^\d+-(\d+)$/.exec(id);
    if (range) covered = Number(range[1]);
    const isWord = /^\d+$/.test(id);
    if (range || (isWord && Number(id) > covered)) forms.push(form);
    if (isWord) words.push({ form, lemma, upos, features, head: Number(head) - 1, deprel, token: forms.length - 1 });
  }
  return { forms, words };
}

function place(text: string, forms: readonly string[]): GoldToken[] {
  let at = 0;
  return forms.map((form) => {
    const start = text.indexOf(form, at);
    if (start < 0) throw new Error(`token "${form}" is not in "${text}"`);
    at = start + form.length;
    return { text: form, start, end: at };
  });
}
