/** Why a compression cannot stand alone on the page. */
export type Refusal =
  | "pronoun-without-referent"
  | "demonstrative"
  | "possessive-without-owner"
  | "relative-to-the-text"
  | "dangling-end"
  | "bare-noun"
  | "light-noun"
  | "no-complement"
  | "missing-object"
  | "agreement"
  | "unbalanced"
  | "subject-verb-agreement"
  | "question-cut"
  | "participle-clause"
  | "two-clauses"
  | "residue"
  | "first-person";
