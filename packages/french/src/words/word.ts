import type { Span } from "../text/span.ts";

/** Universal part-of-speech tags (https://universaldependencies.org/u/pos/). */
export type Upos =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** Morphology, in Universal Dependencies' names and values; a missing key means that it does not apply or is unknown. */
export interface Morphology {
  readonly Gender?: "Masc" | "Fem";
  readonly Number?: "Sing" | "Plur";
  readonly Person?: "1" | "2" | "3";
  readonly Mood?: "Ind" | "Sub" | "Cnd" | "Imp";
  readonly Tense?: "Pres" | "Past" | "Imp" | "Fut";
  readonly VerbForm?: "Fin" | "Inf" | "Part";
  readonly Voice?: "Pass";
  readonly PronType?: string;
  readonly Definite?: "Def" | "Ind";
  /** Negation words: "ne", "pas", "jamais". */
  readonly Polarity?: "Neg";
  /** Possessives. */
  readonly Poss?: "Yes";
  /** "se" and its kind. */
  readonly Reflex?: "Yes";
  readonly NumType?: "Card" | "Ord";
}

/** A piece of text as it stands on the page: a word, a number, a punctuation mark. "du" is one token of two words. */
export interface Token extends Span {
  readonly text: string;
}

/** A syntactic word with its analysis. `start` and `end` are those of its token: "du" gives "de" and "le" at the same place. */
export interface Word extends Token {
  /** The word itself, in the case of the text: "de" or "le" where `text` is "du". */
  readonly form: string;
  readonly upos: Upos;
  readonly lemma: string;
  readonly morph: Morphology;
}

/** A word in a dependency tree; `head` is the index of its governor in the sentence, -1 for the root. */
export interface ParsedWord extends Word {
  readonly head: number;
  /** Universal dependency relation, e.g. "nsubj", "obl:mod". */
  readonly deprel: string;
}
