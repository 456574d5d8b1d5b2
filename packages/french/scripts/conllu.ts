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

/**
 * Reads the sentences of a CoNLL-U file with the places of their surface tokens in `# text`. Where that line is missing or
 * does not hold the tokens, the text is put together from them.
 */
export function readConllu(content: string): GoldSentence[] {
  return content.split(/\r?\n[ \t]*\r?\n/).flatMap((block) => {
    const lines = block.split(/\r?\n/);
    const { forms, spaced, words } = readRows(lines);
    if (forms.length === 0) return [];
    const given = lines.find((line) => line.startsWith("# text = "))?.slice(9);
    const placed = given === undefined ? undefined : place(given, forms);
    if (given !== undefined && placed !== undefined) return [{ text: given, tokens: placed, words }];
    const text = forms.map((form, i) => (spaced[i] ? `${form} ` : form)).join("");
    return [{ text, tokens: place(text, forms)!, words }];
  });
}

function readRows(lines: readonly string[]): { forms: string[]; spaced: boolean[]; words: GoldWord[] } {
  const forms: string[] = [];
  const spaced: boolean[] = [];
  const words: GoldWord[] = [];
  let covered = 0;
  for (const line of lines) {
    const [id = "", form = "", lemma = "", upos = "", , features = "_", head = "0", deprel = "", , misc = ""] =
      line.split("\t");
    const range = /^\d+-(\d+)$/.exec(id);
    if (range) covered = Number(range[1]);
    const isWord = /^\d+$/.test(id);
    if (range || (isWord && Number(id) > covered)) {
      forms.push(form);
      spaced.push(!misc.includes("SpaceAfter=No"));
    }
    if (isWord) words.push({ form, lemma, upos, features, head: Number(head) - 1, deprel, token: forms.length - 1 });
  }
  return { forms, spaced, words };
}

/** Undefined when the tokens are not in the text in this order. */
function place(text: string, forms: readonly string[]): GoldToken[] | undefined {
  const tokens: GoldToken[] = [];
  let at = 0;
  for (const form of forms) {
    const start = text.indexOf(form, at);
    if (start < 0) return undefined;
    at = start + form.length;
    tokens.push({ text: form, start, end: at });
  }
  return tokens;
}
