import { createRequire } from "node:module";
import type { Span } from "../../src/text/span.ts";
import type { Upos } from "../../src/words/word.ts";

/*
 * Other packages of npm that do a part of what this one does: development dependencies, to measure against. Where one is
 * not installed its column stays empty and the reason is printed.
 */

/** A word as a peer gives it, with every part of speech that its tags could mean: the mapping is generous. */
export interface PeerWord extends Span {
  readonly upos: readonly Upos[];
}

/** Names of the packages that could not be loaded. */
export const absent = new Set<string>();

/** A package's module, of which we know what we use; undefined when it is not installed. */
async function load<Module>(name: string): Promise<Module | undefined> {
  try {
    return (await import(name)) as Module;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    absent.add(name);
    return undefined;
  }
}

interface Compromise {
  default(text: string): {
    json(options?: object): { text: string; offset: { start: number }; terms: { text: string; tags: string[] }[] }[];
  };
}

interface ToolsModule {
  default: new (text: string, config: object) => { tokenized: string[]; posTagger(): { id: number; pos: string[] }[] };
}

/** Ends of sentences by splitter: the offset after the last mark. */
export async function sentenceSplitters(): Promise<Record<string, (text: string) => number[]>> {
  const splitters: Record<string, (text: string) => number[]> = {};
  const segmenter = new Intl.Segmenter("fr", { granularity: "sentence" });
  splitters["Intl.Segmenter"] = (text) => endsOf([...segmenter.segment(text)].map(({ segment }) => segment));
  const sbd = await load<{ default: { sentences(text: string, options: object): string[] } }>("sbd");
  if (sbd) {
    splitters.sbd = (text) => {
      let at = 0;
      return sbd.default.sentences(text, { newline_boundaries: true }).map((piece: string) => {
        const own = piece.trim();
        at = Math.max(at, text.indexOf(own, at)) + own.length;
        return at;
      });
    };
  }
  const compromise = await load<Compromise>("fr-compromise");
  if (compromise)
    splitters["fr-compromise"] = (text) =>
      compromise
        .default(text)
        .json({ offset: true, terms: false })
        .map(
          ({ offset, text: own }: { offset: { start: number }; text: string }) => offset.start + own.trimEnd().length,
        );
  return splitters;
}

/** Ends of pieces that together are the text, white space after them left out. */
function endsOf(pieces: readonly string[]): number[] {
  let at = 0;
  return pieces.map((piece) => {
    at += piece.length;
    return at - (piece.length - piece.trimEnd().length);
  });
}

export async function taggers(): Promise<Record<string, (sentence: string) => PeerWord[]>> {
  const found: Record<string, (sentence: string) => PeerWord[]> = {};
  const compromise = await load<Compromise>("fr-compromise");
  if (compromise) {
    found["fr-compromise"] = (sentence) =>
      placed(
        sentence,
        compromise
          .default(sentence)
          .json()
          .flatMap(({ terms }: { terms: { text: string; tags: string[] }[] }) =>
            // "l'homme" is the text of the first term; the noun follows as a term without text.
            terms.map(({ text, tags }, k) => ({
              form:
                terms[k + 1]?.text === ""
                  ? elision(text)
                  : text || terms[k - 1]!.text.slice(elision(terms[k - 1]!.text).length),
              upos: compromiseTags(tags),
            })),
          ),
      );
  }
  const tools = await load<ToolsModule>("nlp-js-tools-french");
  if (tools) {
    const config = {
      tagTypes: ["adj", "adv", "art", "con", "nom", "ono", "pre", "ver", "pro"],
      strictness: true,
      minimumLength: 1,
      debug: false,
    };
    found["nlp-js-tools-french"] = (sentence) => {
      const tagger = new tools.default(sentence, config);
      const forms: string[] = tagger.tokenized;
      const tags = new Map<number, string[]>(
        tagger.posTagger().map(({ id, pos }: { id: number; pos: string[] }) => [id, pos]),
      );
      // It lists every reading of its dictionary and chooses none: the first one is its answer.
      return placed(
        sentence,
        forms.map((form, id) => ({ form, upos: toolsTags(tags.get(id)?.[0] ?? "UNK") })),
      );
    };
  }
  return found;
}

export async function languageDetectors(): Promise<Record<string, (text: string) => string | undefined>> {
  const found: Record<string, (text: string) => string | undefined> = {};
  const franc = await load<{ franc(text: string, options: object): string }>("franc");
  if (franc) {
    const codes: Record<string, string> = {
      fra: "fr",
      eng: "en",
      spa: "es",
      ita: "it",
      por: "pt",
      cat: "ca",
      ron: "ro",
      deu: "de",
      nld: "nl",
      oci: "oc",
    };
    found.franc = (text) => codes[franc.franc(text, { minLength: 1 })];
  }
  const tinyld = await load<{ detect(text: string): string }>("tinyld");
  if (tinyld) found.tinyld = (text) => tinyld.detect(text);
  return found;
}

/** What a peer's version is, for the heading of the tables. */
export function versionOf(name: string): string | undefined {
  try {
    const require = createRequire(import.meta.url);
    const paths = require.resolve.paths(name) ?? [];
    for (const path of paths) {
      try {
        return (require(`${path}/${name}/package.json`) as { version: string }).version;
      } catch {}
    }
    return undefined;
  } catch {
    return undefined;
  }
}

/** Finds the forms, which came from the sentence in order, in it again; one that is not there is left out. */
function placed(sentence: string, words: readonly { form: string; upos: readonly Upos[] }[]): PeerWord[] {
  let at = 0;
  return words.flatMap(({ form, upos }) => {
    const start = form === "" ? -1 : sentence.indexOf(form, at);
    if (start < 0) return [];
    at = start + form.length;
    return [{ start, end: at, upos }];
  });
}

function elision(text: string): string {
  return /^[^'’]+['’]/u.exec(text)?.[0] ?? text;
}

function compromiseTags(tags: readonly string[]): Upos[] {
  const has = (...wanted: string[]) => wanted.some((tag) => tags.includes(tag));
  const upos: Upos[] = [];
  if (has("ProperNoun", "Person", "Place", "Organization", "Acronym")) upos.push("PROPN", "NOUN");
  if (has("Pronoun", "QuestionWord")) upos.push("PRON");
  if (has("Determiner")) upos.push("DET");
  if (has("Noun", "Date", "Month", "WeekDay", "Unit") && !has("Pronoun")) upos.push("NOUN", "PROPN");
  if (has("Date")) upos.push("ADV", "NUM");
  if (has("Verb", "Copula", "Auxiliary", "Modal")) upos.push("VERB", "AUX");
  if (has("Adjective")) upos.push("ADJ");
  if (has("Adverb", "Negative")) upos.push("ADV");
  if (has("Preposition")) upos.push("ADP");
  if (has("Conjunction")) upos.push("CCONJ", "SCONJ");
  if (has("Value", "Cardinal", "NumericValue")) upos.push("NUM");
  if (has("Ordinal")) upos.push("ADJ");
  if (has("Expression")) upos.push("INTJ");
  return upos;
}

function toolsTags(tag: string): Upos[] {
  const mapped: Record<string, Upos[]> = {
    ADJ: ["ADJ"],
    "ADJ:num": ["NUM", "ADJ"],
    "ADJ:pos": ["DET"],
    "ADJ:dem": ["DET"],
    "ADJ:ind": ["DET", "ADJ"],
    "ADJ:int": ["DET", "ADJ"],
    ADV: ["ADV"],
    "ART:def": ["DET"],
    "ART:ind": ["DET"],
    AUX: ["AUX", "VERB"],
    CON: ["CCONJ", "SCONJ"],
    LIA: ["ADP", "ADV"],
    NOM: ["NOUN", "PROPN"],
    ONO: ["INTJ"],
    PRE: ["ADP"],
    VER: ["VERB", "AUX"],
    UNK: ["PROPN", "X"],
  };
  return mapped[tag] ?? (tag.startsWith("PRO") ? ["PRON"] : []);
}
