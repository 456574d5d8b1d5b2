import type { Message } from "../errors/titraille-error.ts";
import type { Basis, Category, Severity } from "../rules/rule.ts";

/** What rules are about. */
export const CATEGORY_NAMES: Readonly<Record<Category, Message>> = {
  structure: { fr: "structure", en: "structure" },
  metadata: { fr: "métadonnées", en: "metadata" },
  keyphrase: { fr: "mot-clé principal", en: "keyphrase" },
  readability: { fr: "lisibilité", en: "readability" },
  typography: { fr: "typographie", en: "typography" },
  "structured-data": { fr: "données structurées", en: "structured data" },
  fidelity: { fr: "fidélité à la source", en: "fidelity to the source" },
  originality: { fr: "originalité", en: "originality" },
  residue: { fr: "restes de page", en: "rest of a page" },
  accessibility: { fr: "accessibilité", en: "accessibility" },
  brief: { fr: "consigne", en: "brief" },
};

/** Where rules come from. */
export const BASIS_NAMES: Readonly<Record<Basis, Message>> = {
  contract: { fr: "demande du client", en: "asked by the client" },
  google: { fr: "documentation de Google", en: "Google’s documentation" },
  standard: { fr: "norme", en: "standard" },
  convention: { fr: "usage des outils SEO", en: "convention of SEO tools" },
  house: { fr: "règle de la maison", en: "house rule" },
};

/** How grave a finding is. */
export const SEVERITY_NAMES: Readonly<Record<Severity, Message>> = {
  error: { fr: "erreur", en: "error" },
  warning: { fr: "avertissement", en: "warning" },
  note: { fr: "remarque", en: "note" },
};
