/** A surface token of a treebank: one CoNLL-U range ("du") or one word that is in no range. Offsets are in the sentence. */
export interface GoldToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface GoldSentence {
  readonly text: string;
  readonly tokens: readonly GoldToken[];
}

/** Reads the sentences of a CoNLL-U file with the places of their surface tokens in `# text`. */
export function readConllu(content: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  for (const block of content.split(/\n\s*\n/)) {
    const lines = block.split("\n");
    const text = lines.find((line) => line.startsWith("# text = "))?.slice(9);
    if (text !== undefined) sentences.push({ text, tokens: place(text, surfaceForms(lines)) });
  }
  return sentences;
}

function surfaceForms(lines: readonly string[]): string[] {
  const forms: string[] = [];
  let covered = 0;
  for (const line of lines) {
    const [id, form] = line.split("\t");
    const range = /^\d+-(\d+)$/.exec(id ?? "");
    if (range) covered = Number(range[1]);
    if (range || (/^\d+$/.test(id ?? "") && Number(id) > covered)) forms.push(form!);
  }
  return forms;
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
