import { type DateMention, type French, mendParse, type ParsedWord, type Span } from "@titraille/french";
import { datesOf } from "./dates.ts";
import { type FigureMention, figuresOf } from "./figures.ts";
import { type Outlook, outlooksOf } from "./outlook.ts";
import { bareFact, plainFact } from "./plain-fact.ts";
import { type Quotation, quotationsOf } from "./quotations.ts";

/** A content word: what a sentence is about or says, by lemma in lower case. */
export interface ContentWord extends Span {
  readonly lemma: string;
  /** Index in `words`. */
  readonly index: number;
}

/** One sentence (or heading, or title) read for comparison. Offsets are those of `text`. Parts are worked out when asked for. */
export class Reading {
  readonly text: string;
  readonly plain: string;
  /** `plain` without accents. */
  readonly bare: string;
  private readonly french: French;
  private cached: {
    words?: readonly ParsedWord[];
    figures?: readonly FigureMention[];
    dates?: readonly DateMention[];
    quotations?: readonly Quotation[];
    content?: readonly ContentWord[];
    outlooks?: readonly Outlook[];
  } = {};

  constructor(text: string, french: French) {
    this.text = text.replaceAll("'", "’");
    this.plain = plainFact(text);
    this.bare = bareFact(text);
    this.french = french;
  }

  get words(): readonly ParsedWord[] {
    this.cached.words ??= mendParse(this.french.parse(this.text));
    return this.cached.words;
  }

  get figures(): readonly FigureMention[] {
    this.cached.figures ??= figuresOf(this.text);
    return this.cached.figures;
  }

  get dates(): readonly DateMention[] {
    this.cached.dates ??= datesOf(this.text);
    return this.cached.dates;
  }

  get quotations(): readonly Quotation[] {
    this.cached.quotations ??= quotationsOf(this.text);
    return this.cached.quotations;
  }

  /** Nouns, verbs, adjectives and names, without auxiliaries and words that say little of their own. */
  get content(): readonly ContentWord[] {
    this.cached.content ??= this.words.flatMap((word, index) =>
      isContent(word) && !isFound(this.words, index)
        ? [{ start: word.start, end: word.end, lemma: lemmaOf(word), index }]
        : [],
    );
    return this.cached.content;
  }

  /** For each word of `words`, whether and how surely it is said to be so. */
  get outlooks(): readonly Outlook[] {
    this.cached.outlooks ??= outlooksOf(this.words);
    return this.cached.outlooks;
  }

  /** Lemmas of the content words in the clause of a place: up to the commas, colons and conjunctions around it. */
  clauseWords({ start, end }: Span): string[] {
    const before = this.text.slice(0, start);
    const from = Math.max(0, ...[...before.matchAll(BORDER)].map((match) => match.index + match[0].length));
    BORDER.lastIndex = 0;
    const next = this.text.slice(end).search(BORDER);
    const to = next < 0 ? this.text.length : end + next;
    return this.content
      .filter((word) => word.start >= from && word.end <= to && (word.end <= start || word.start >= end))
      .map(({ lemma }) => lemma);
  }

  /** Whether a word is a finite verb, or could be one that the tagger took for a participle ("réduit"). */
  mayBeFinite(index: number): boolean {
    const { upos, form, morph } = this.words[index]!;
    if (morph.VerbForm === "Fin") return true;
    return (
      upos === "VERB" &&
      !/^aux/.test(this.words[index - 1]?.deprel ?? "") &&
      this.french.lexicon
        .lookup(form.toLowerCase())
        .some((each) => each.upos === "VERB" && each.morph.VerbForm === "Fin")
    );
  }

  /** Whether the form, in lower case, can be an adjective. */
  isAdjective(form: string): boolean {
    return this.french.lexicon.lookup(form.toLowerCase()).some(({ upos }) => upos === "ADJ");
  }

  /** Whether the form, in lower case, can only be a word of grammar: "par", "selon". */
  isFunctionWord(form: string): boolean {
    const readings = this.french.lexicon.lookup(form.toLowerCase()).filter(({ upos }) => upos !== "PROPN");
    return readings.length > 0 && readings.every(({ upos }) => /^(?:ADP|DET|PRON|CCONJ|SCONJ|ADV|AUX)$/.test(upos));
  }

  isName(form: string): boolean {
    return this.french.lexicon.isName(form);
  }

  /** Whether the form is a common word when written in lower case. */
  isCommon(form: string): boolean {
    return this.french.lexicon.lookup(form.toLowerCase()).some(({ upos }) => upos !== "PROPN" && upos !== "X");
  }
}

/** Where a clause may end: no comma of a figure, no full stop of an abbreviation. */
const BORDER = /[,;:!?](?!\d)|[.](?=\s)|(?<!\p{L})(?:mais|tandis que|alors que|pendant que|contre|puis)(?!\p{L})/gu;
const LIGHT =
  /^(?:être|avoir|faire|aller|pouvoir|devoir|falloir|mettre|venir|donner|prendre|an|année|jour|mois|semaine|heure|minute|seconde|fois|autre|même|tout|tel|quelque|plusieurs|certain|million|milliard|millier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|m\.?|mme|euro|dollar|pour|cent|%|€|premier|deuxième|second|hier|demain|nombre|total|part|niveau|chiffre|cas)$/u;

function isContent(word: ParsedWord): boolean {
  return (
    /^(?:NOUN|PROPN|VERB|ADJ)$/.test(word.upos) &&
    /\p{L}{2}/u.test(word.form) &&
    !LIGHT.test(lemmaOf(word)) &&
    !/^\d/u.test(word.form)
  );
}

/** "se trouve à l’hôpital": is there. */
function isFound(words: readonly ParsedWord[], index: number): boolean {
  return lemmaOf(words[index]!) === "trouver" && /^(?:se|s’)$/iu.test(words[index - 1]?.form ?? "");
}

export function lemmaOf(word: { readonly lemma: string; readonly form: string }): string {
  return (word.lemma === "" || word.lemma === "_" ? word.form : word.lemma).toLowerCase();
}
