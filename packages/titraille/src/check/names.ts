import type { Category, Message, Scores, Severity } from "@titraille/core";

/** Names of categories, ratings and severities for people. */
export const CATEGORY_NAMES: Readonly<Record<Category, Message>> = {
  structure: { fr: "structure", en: "structure" },
  metadata: { fr: "métadonnées", en: "metadata" },
  keyphrase: { fr: "mot-clé principal", en: "keyphrase" },
  readability: { fr: "lisibilité", en: "readability" },
  typography: { fr: "typographie", en: "typography" },
  "structured-data": { fr: "données structurées", en: "structured data" },
  fidelity: { fr: "fidélité à la source", en: "fidelity to the source" },
  originality: { fr: "originalité", en: "originality" },
  residue: { fr: "restes de page", en: "residue" },
  accessibility: { fr: "accessibilité", en: "accessibility" },
  brief: { fr: "consigne", en: "brief" },
};

export const RATING_NAMES: Readonly<Record<Scores["rating"], Message>> = {
  good: { fr: "bon", en: "good" },
  fair: { fr: "moyen", en: "fair" },
  poor: { fr: "insuffisant", en: "poor" },
};

export const SEVERITY_NAMES: Readonly<Record<Severity, Message>> = {
  error: { fr: "erreur", en: "error" },
  warning: { fr: "avertissement", en: "warning" },
  note: { fr: "remarque", en: "note" },
};
