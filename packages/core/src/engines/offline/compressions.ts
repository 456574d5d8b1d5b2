import { type Compression, compressSentence, grammarRefusal, type TenseChoice } from "@titraille/french";
import { contentKeys } from "../../edit/content-words.ts";
import { analysisOf, type Desk } from "../../edit/desk.ts";
import type { Statement } from "../../edit/material.ts";
import type { Candidate } from "../engine.ts";

/** The shorter forms of a statement that are complete French by themselves. Statements inside a quotation give none. */
export function compressionsOf(
  statement: Statement,
  depth: number,
  desk: Desk,
  tense: TenseChoice = "present",
): Candidate[] {
  if (statement.insideQuote || statement.words.length > 120) return [];
  const source = statement.sources[0]!.source;
  const { copy } = analysisOf(desk, source);
  return compressSentence(statement.words, copy.text, tense)
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
