import type { Discrepancy } from "./discrepancy.ts";
import { lemmaOf, type Reading } from "./reading.ts";

/**
 * Offices and bodies of which one for another is somebody else; a line is one body: who speaks for it, what it is called, the
 * adjective of its level. Ours.
 */
const BODIES = [
  "sénateur sénatrice sénat sénatorial parlement parlementaire",
  "député députée assemblée parlement parlementaire législatif eurodéputé",
  "maire mairie municipal municipalité commune communal ville",
  "préfet préfète préfecture préfectoral",
  "ministre ministère ministériel gouvernement",
  "région régional",
  "département départemental",
  "recteur rectrice rectorat académie",
  "procureur procureure parquet",
  "syndicat syndical syndicaliste",
  "évêque évêché diocèse",
  "ambassadeur ambassadrice ambassade",
  "gendarme gendarmerie",
  "pompier",
  "président présidente présidence présider",
  "directeur directrice direction diriger",
  "secrétaire secrétariat",
  "trésorier trésorière trésorerie",
  "policier policière police",
].map((line) => line.split(" "));

/** The office in "vice-président", "sous-préfet". */
export function officeIn(lemma: string): string {
  return lemma.replace(/^(?:vice|sous|ex|co)-/u, "");
}

/** Offices and bodies of the statement that its evidence does not have, where one of the evidence is gone. */
export function compareOffices(statement: Reading, evidence: readonly Reading[]): Discrepancy[] {
  const there = evidence.flatMap(officesOf);
  if (there.length === 0) return [];
  const own = officesOf(statement);
  const gone = there.find((office) => !own.some((each) => isSameBody(each.lemma, office.lemma)));
  if (!gone) return [];
  return own.flatMap(({ lemma, start, end, text }): Discrepancy[] =>
    there.some((other) => isSameBody(other.lemma, lemma))
      ? []
      : [{ kind: "name", range: { start, end }, found: text, expected: gone.text }],
  );
}

function officesOf({ words }: Reading): { lemma: string; start: number; end: number; text: string }[] {
  return words.flatMap((word) =>
    BODIES.some((body) => body.includes(lemmaOf(word)))
      ? [{ lemma: lemmaOf(word), start: word.start, end: word.end, text: word.text }]
      : [],
  );
}

/** Whether two words name one body: who speaks for it, what it is called. */
export function isSameBody(one: string, other: string): boolean {
  return BODIES.some((body) => body.includes(one) && body.includes(other));
}
