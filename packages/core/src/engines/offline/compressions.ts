import { type Compression, compressClauses, compressSentence, grammarRefusal } from "@titraille/french";
import { contentKeys } from "../../edit/content-words.ts";
import { analysisOf, type Desk } from "../../edit/desk.ts";
import type { Statement } from "../../edit/material.ts";
import type { Candidate } from "../engine.ts";

/** Words from which a sentence is taken for a list or a broken paste. */
const MAX_WORDS = 120;

/** The shorter forms of a statement, for titles: complete French by themselves, in the present tense. */
export function compressionsOf(statement: Statement, depth: number, desk: Desk): Candidate[] {
  return checked(statement, desk, (text) => compressSentence(statement.words, text), depth);
}

/** The main clauses of a statement without what they can do without, in their own tense: for sentences. */
export function shortClausesOf(statement: Statement, depth: number, desk: Desk): Candidate[] {
  return checked(statement, desk, (text) => compressClauses(statement.words, text, "as-is"), depth);
}

/** Statements inside a quotation give none: a quotation is printed whole or not at all. */
function checked(
  statement: Statement,
  desk: Desk,
  compress: (text: string) => Compression[],
  depth: number,
): Candidate[] {
  if (statement.insideQuote || statement.words.length > MAX_WORDS) return [];
  const { copy } = analysisOf(desk, statement.sources[0]!.source);
  return compress(copy.text)
    .filter((compression) => !grammarRefusal(compression, statement.words) && !losesAttribution(compression, statement))
    .map((compression) => candidateOf(compression, statement, depth));
}

function candidateOf(compression: Compression, statement: Statement, depth: number): Candidate {
  return {
    text: compression.text,
    form: compression.form,
    origin: "compressed",
    sources: statement.sources,
    about: contentKeys(compression.kept.map((index) => statement.words[index]!)),
    depth,
    prominence: compression.prominence,
    head: statement.words[compression.head]!.lemma.toLowerCase(),
  };
}

/** "…, selon le parquet" or "… , a indiqué le parquet" must not become a plain statement. Noun phrases state nothing. */
function losesAttribution(compression: Compression, statement: Statement): boolean {
  if (compression.form !== "clause") return false;
  const attributed =
    /(?:^|[\s,(])(?:selon|d’après|à en croire|aux dires de|de source)\s/iu.test(statement.text) ||
    /[,»]\s+(?:[a-zà-ÿ]+\s)?(?:a-t-(?:il|elle|on)|ont-(?:ils|elles)|(?:a|ont)\s+(?:également\s+|aussi\s+)?(?:déclaré|dit|affirmé|indiqué|expliqué|assuré|estimé|annoncé|précisé|ajouté|souligné|rappelé|confié|raconté|commenté|regretté|insisté)|(?:déclare|dit|affirme|indique|explique|assure|estime|annonce|précise|ajoute|souligne|rappelle|confie|raconte|commente|regrette|insiste|juge|prévient|poursuit|conclut)(?:nt|ent)?(?:-t-)?)/iu.test(
      statement.text,
    );
  return attributed && !/\bselon\b/iu.test(compression.text);
}
