import type { Discrepancy } from "./discrepancy.ts";
import { lemmaOf, type Reading } from "./reading.ts";

/** Verbs whose object is only thought of, asked for or to be feared; "exclure" and "écarter" where they are denied. */
const THOUGHT_OF = new Set(
  "envisager étudier encourir risquer redouter craindre proposer réclamer exclure écarter".split(" "),
);
/** Verbs whose object comes about by them. */
const REALISES = new Set(
  "décider imposer ordonner instaurer décréter adopter voter valider approuver prononcer condamner signer lancer obtenir".split(
    " ",
  ),
);
const OBJECT = /^(?:obj|obl|nsubj:pass)/;

/**
 * Things that the source only thinks of ("envisage de nouvelles restrictions", "encourt trente ans") and the statement has
 * come about ("a décidé de nouvelles restrictions", "condamné à trente ans"); nothing when the source has such an act too.
 */
export function compareRealised(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  if (evidence.some(({ words }) => words.some((word) => word.upos === "VERB" && REALISES.has(lemmaOf(word)))))
    return [];
  const thoughtOf = new Map(
    evidence.flatMap(({ words, outlooks }) =>
      words.flatMap((word): [string, string][] => {
        const verb = words[word.head];
        if (word.upos !== "NOUN" || !verb || !OBJECT.test(word.deprel) || !THOUGHT_OF.has(lemmaOf(verb))) return [];
        if (/^(?:exclure|écarter)$/.test(lemmaOf(verb)) && !outlooks[word.head]!.negated) return [];
        return [[lemmaOf(word), verb.text]];
      }),
    ),
  );
  if (thoughtOf.size === 0) return [];
  return statement.words.flatMap((word): Discrepancy[] => {
    const verb = statement.words[word.head];
    const expected = word.upos === "NOUN" ? thoughtOf.get(lemmaOf(word)) : undefined;
    if (expected === undefined || !verb || !OBJECT.test(word.deprel) || !REALISES.has(lemmaOf(verb))) return [];
    const outlook = statement.outlooks[word.head]!;
    if (outlook.denied || outlook.certainty !== "stated") return [];
    return [{ kind: "modality", range: { start: verb.start, end: verb.end }, found: verb.text, expected }];
  });
}
