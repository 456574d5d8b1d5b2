import { unpackContainer } from "../model/container.ts";
import { morphologyOf } from "../model/features.ts";
import type { Morphology, Upos } from "../words/word.ts";
import { Automaton } from "./automaton.ts";

/** What kind of name a dictionary entry is: a first name, a family name, an acronym, any other proper noun. */
export type NameKind = "given" | "family" | "acronym" | "proper";

/** One reading of a form. */
export interface Analysis {
  readonly upos: Upos;
  readonly lemma: string;
  readonly morph: Morphology;
  /** The same morphology as text, "Gender=Fem|Number=Sing" or "_". */
  readonly features: string;
  readonly name?: NameKind;
}

/** The JSON part of the lexicon's data file. */
export interface LexiconMeta {
  readonly alphabet: string;
  /** "UPOS features kind", "_" for what is empty. */
  readonly tags: readonly string[];
  readonly suffixes: readonly string[];
  /** Per class its analyses, three numbers each: tag, letters to take off, suffix to add. */
  readonly classes: readonly (readonly number[])[];
}

interface Tag {
  readonly upos: Upos;
  readonly features: string;
  readonly morph: Morphology;
  readonly name: NameKind | undefined;
}

/** About 450 000 French forms with part of speech, morphology and lemma (Dicollecte's dictionary, MPL-2.0). */
export class Lexicon {
  private readonly automaton: Automaton;
  private readonly tags: readonly Tag[];
  private readonly suffixes: readonly string[];
  private readonly classes: readonly (readonly number[])[];

  /**
   * @param file the bytes of `data/lexicon.bin.gz`.
   * @throws TypeError when they are another data file.
   */
  constructor(file: Uint8Array) {
    const { meta, sections } = unpackContainer<LexiconMeta>("titraille-lexicon-1", file);
    this.automaton = new Automaton(meta.alphabet, sections.automaton!);
    this.suffixes = meta.suffixes;
    this.classes = meta.classes;
    this.tags = meta.tags.map((tag) => {
      const [upos, features = "_", name] = tag.split(" ");
      const kind = name === "_" ? undefined : (name as NameKind);
      return { upos: upos as Upos, features, morph: morphologyOf(features), name: kind };
    });
  }

  /** The number of a form's set of readings, 0 when the form is unknown; forms of one paradigm cell share it. */
  classOf(form: string): number {
    return this.automaton.output(plain(form));
  }

  /**
   * All readings of a form as it stands and, where it has capitals, in lower case and as a name ("PARIS" as "Paris").
   * A pronoun with its hyphen is known too ("-t-il"). Unknown forms give an empty list.
   */
  lookup(form: string): Analysis[] {
    return this.spellings(form).flatMap((spelling) => this.readings(spelling));
  }

  has(form: string): boolean {
    return this.spellings(form).some((spelling) => this.automaton.output(spelling) > 0);
  }

  /** Whether the form, in these very capitals, is in the lexicon as a name, and of which kind first. */
  isName(form: string): boolean {
    return this.nameKinds(form).length > 0;
  }

  /** The kinds of name a form can be, e.g. "Martin" → given and family. */
  nameKinds(form: string): NameKind[] {
    return [...new Set(this.readings(plain(form)).flatMap((reading) => reading.name ?? []))];
  }

  /** Ways to look a form up, without repetition. */
  spellings(form: string): string[] {
    const exact = plain(form);
    const lower = exact.toLowerCase();
    if (lower === exact) return [exact];
    const spellings = [exact, lower];
    if (exact.length > 1 && exact === exact.toUpperCase()) spellings.push(nameCase(lower));
    return spellings;
  }

  private readings(spelling: string): Analysis[] {
    const list = this.classes[this.automaton.output(spelling) - 1];
    if (list === undefined) return [];
    const readings: Analysis[] = [];
    for (let i = 0; i < list.length; i += 3) {
      const { upos, features, morph, name } = this.tags[list[i]!]!;
      const lemma = spelling.slice(0, spelling.length - list[i + 1]!) + this.suffixes[list[i + 2]!]!;
      readings.push({ upos, lemma, morph, features, ...(name && { name }) });
    }
    return readings;
  }
}

/** The dictionary's spelling: straight apostrophe and hyphen, no hyphen before a pronoun. */
function plain(form: string): string {
  const spelled = /[’‑]/.test(form) ? form.replaceAll("’", "'").replaceAll("‑", "-") : form;
  return spelled.startsWith("-") ? spelled.replace(/^-(?:t-)?(?=\p{L})/iu, "") : spelled;
}

function nameCase(lower: string): string {
  return lower.replace(/(^|[-' ])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
