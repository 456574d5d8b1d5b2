import type { ParsedWord } from "@titraille/french";
import type { Discrepancy } from "./discrepancy.ts";
import { lemmaOf, type Reading } from "./reading.ts";
import { timeOf } from "./times.ts";
import { isSameAct } from "./word-families.ts";

/** Verbs whose object is only thought of, asked for or to be feared; "exclure" and "écarter" where they are denied. */
const THOUGHT_OF = new Set(
  "envisager étudier encourir risquer redouter craindre proposer réclamer exclure écarter".split(" "),
);
/** Verbs whose object is to come, and may be told in the future. */
const ANNOUNCED = new Set("prévoir programmer planifier projeter promettre attendre espérer demander".split(" "));
/** Verbs whose object comes about by them. */
const REALISES = new Set(
  "décider imposer ordonner instaurer décréter adopter voter valider approuver prononcer condamner signer lancer obtenir".split(
    " ",
  ),
);
/** Verbs that hand over what they have as object. */
const GIVES = new Set(
  "verser recevoir toucher percevoir octroyer accorder attribuer débloquer remettre livrer donner payer obtenir".split(
    " ",
  ),
);
/** Verbs whose subject happens; "avoir" with "lieu". */
const HAPPENS = new Set("intervenir tenir dérouler produire débuter commencer terminer achever".split(" "));
const OBJECT = /^(?:obj|obl|nsubj:pass)/;

interface Thought {
  readonly noun: string;
  /** The verb that it is thought of with, as it stands. */
  readonly verb: string;
  /** Promised or planned: it may well be said to come. */
  readonly isAnnounced: boolean;
}

/**
 * Things that the source only thinks of ("envisage de nouvelles restrictions", "encourt trente ans") or announces ("a promis
 * une aide", "la livraison est prévue") and the statement has come about ("a décidé de nouvelles restrictions", "condamné à
 * trente ans", "a versé une aide", "la livraison a eu lieu"); nothing when the source has such an act too.
 */
export function compareRealised(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const thoughts = evidence.flatMap(thoughtsOf);
  if (thoughts.length === 0) return [];
  const isDecided = evidence.some(({ words }) =>
    words.some((word) => word.upos === "VERB" && REALISES.has(lemmaOf(word))),
  );
  return statement.words.flatMap((word, index): Discrepancy[] => {
    const governor = statement.words[word.head];
    const thought = thoughts.find((each) => isRealised(each, word, governor, { statement, index, isDecided }));
    if (!thought) return [];
    const verb = word.upos === "VERB" ? word : governor!;
    const outlook = statement.outlooks[word.upos === "VERB" ? index : word.head]!;
    if (outlook.denied || outlook.certainty !== "stated") return [];
    return [
      { kind: "modality", range: { start: verb.start, end: verb.end }, found: verb.text, expected: thought.verb },
    ];
  });
}

function thoughtsOf({ words, outlooks }: Reading): Thought[] {
  return words.flatMap((word): Thought[] => {
    const verb = words[word.head];
    if (word.upos !== "NOUN" || !verb || !OBJECT.test(word.deprel)) return [];
    const isAnnounced = ANNOUNCED.has(lemmaOf(verb)) && !word.deprel.startsWith("obl");
    if (!isAnnounced && !THOUGHT_OF.has(lemmaOf(verb))) return [];
    if (/^(?:exclure|écarter)$/.test(lemmaOf(verb)) && !outlooks[word.head]!.negated) return [];
    return [{ noun: lemmaOf(word), verb: `${word.text} … ${verb.text}`, isAnnounced }];
  });
}

function isRealised(
  { noun, isAnnounced }: Thought,
  word: ParsedWord,
  governor: ParsedWord | undefined,
  { statement, index, isDecided }: { statement: Reading; index: number; isDecided: boolean },
): boolean {
  const { words } = statement;
  // "Les clés ont été remises" where their "remise" is planned.
  if (word.upos === "VERB")
    return isAnnounced && lemmaOf(word) !== noun && isSameAct(lemmaOf(word), noun) && timeOf(words, index) === "past";
  if (word.upos !== "NOUN" || lemmaOf(word) !== noun || !governor) return false;
  const lemma = lemmaOf(governor);
  if (!isAnnounced) return !isDecided && OBJECT.test(word.deprel) && REALISES.has(lemma);
  if (timeOf(words, word.head) !== "past") return false;
  const takesPlace = HAPPENS.has(lemma) || words.some((each) => each.head === word.head && each.form === "lieu");
  if (word.deprel.startsWith("nsubj") && takesPlace) return true;
  return OBJECT.test(word.deprel) && (GIVES.has(lemma) || (!isDecided && REALISES.has(lemma)));
}
