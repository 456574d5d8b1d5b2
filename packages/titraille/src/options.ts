import type { Message } from "@titraille/core";

export const COMMANDS = ["produce", "check", "clean", "brief", "explain", "models"] as const;
export type Command = (typeof COMMANDS)[number];

/** Options as `parseArgs` takes them. */
export const OPTIONS = {
  brief: { type: "string", short: "b" },
  output: { type: "string", short: "o" },
  format: { type: "string", short: "f" },
  lang: { type: "string" },
  "min-words": { type: "string" },
  "max-words": { type: "string" },
  keyphrase: { type: "string", multiple: true, short: "k" },
  merge: { type: "boolean" },
  engine: { type: "string" },
  provider: { type: "string" },
  model: { type: "string" },
  "base-url": { type: "string" },
  translator: { type: "string" },
  entailment: { type: "string" },
  "max-tokens": { type: "string" },
  "max-cost": { type: "string" },
  "dry-run": { type: "boolean" },
  source: { type: "string" },
  fix: { type: "boolean" },
  rule: { type: "string", multiple: true },
  "max-warnings": { type: "string" },
  sha256: { type: "string" },
  from: { type: "string" },
  config: { type: "string", short: "c" },
  json: { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

export type OptionName = keyof typeof OPTIONS;

/** What a person must know of an option. */
interface OptionUse {
  /** Commands that take it; the others refuse it. */
  readonly by: readonly Command[];
  /** Name of its value, for options that have one. */
  readonly value?: Message;
  readonly says: Message;
  /** Where it means something else to a command. */
  readonly but?: Partial<Record<Command, { readonly value?: Message; readonly says: Message }>>;
}

const same = (text: string): Message => ({ fr: text, en: text });
const FILE: Message = { fr: "FICHIER", en: "FILE" };

/** Every option, in the order in which help lists them. */
export const OPTION_USES: Readonly<Record<OptionName, OptionUse>> = {
  brief: {
    by: ["produce", "check"],
    value: same('"…"'),
    says: {
      fr: "la consigne, si elle n’est pas collée au texte",
      en: "the instruction, when it is not glued to the text",
    },
    but: { check: { says: { fr: "ce que l’article doit remplir", en: "what the article is held to" } } },
  },
  output: {
    by: ["produce"],
    value: { fr: "DOSSIER", en: "FOLDER" },
    says: {
      fr: "écrit DOSSIER/<slug>/ ; sans elle, le Markdown va à la sortie standard",
      en: "writes FOLDER/<slug>/; without it Markdown goes to standard output",
    },
  },
  format: {
    by: ["produce", "check"],
    value: { fr: "LISTE", en: "LIST" },
    says: { fr: "html,md,json (tous par défaut)", en: "html,md,json (all by default)" },
    but: {
      check: {
        value: same("FORMAT"),
        says: {
          fr: "terminal (par défaut), json, sarif, html ou github",
          en: "terminal (default), json, sarif, html or github",
        },
      },
    },
  },
  lang: {
    by: ["produce", "check"],
    value: same("CODE"),
    says: { fr: "langue de l’article (fr)", en: "language of the article (fr)" },
  },
  "min-words": {
    by: ["produce", "check"],
    value: same("N"),
    says: { fr: "au moins N mots", en: "at least N words" },
  },
  "max-words": {
    by: ["produce", "check"],
    value: same("N"),
    says: { fr: "au plus N mots", en: "at most N words" },
  },
  keyphrase: {
    by: ["produce", "check"],
    value: same('"…"'),
    says: { fr: "mot-clé principal (répétable)", en: "main keyphrase (may be repeated)" },
  },
  merge: {
    by: ["produce"],
    says: { fr: "un seul article de tous les fichiers", en: "one article from all files" },
  },
  engine: {
    by: ["produce"],
    value: same("offline|llm"),
    says: {
      fr: "llm : un modèle de langage réécrit, chaque phrase est vérifiée (voir docs/llm.md)",
      en: "llm: a language model rewrites, every sentence is checked (see docs/llm.md)",
    },
  },
  provider: {
    by: ["produce"],
    value: { fr: "NOM", en: "NAME" },
    says: {
      fr: "openai-compatible (par défaut), anthropic ou mistral",
      en: "openai-compatible (default), anthropic or mistral",
    },
  },
  model: {
    by: ["produce"],
    value: { fr: "NOM", en: "NAME" },
    says: { fr: "le modèle, comme son serveur le nomme", en: "the model, as its server names it" },
  },
  "base-url": {
    by: ["produce"],
    value: { fr: "ADRESSE", en: "ADDRESS" },
    says: {
      fr: "le serveur du modèle (https://api.openai.com/v1, http://localhost:11434/v1 …)",
      en: "the model’s server (https://api.openai.com/v1, http://localhost:11434/v1 …)",
    },
  },
  translator: {
    by: ["produce"],
    value: { fr: "NOM", en: "NAME" },
    says: {
      fr: "qui traduit un texte étranger : llm, deepl, libretranslate, bergamot",
      en: "who translates a foreign text: llm, deepl, libretranslate, bergamot",
    },
  },
  entailment: {
    by: ["produce"],
    value: { fr: "DOSSIER", en: "FOLDER" },
    says: {
      fr: "un modèle d’implication (ONNX) peut aussi refuser ce que --engine llm écrit",
      en: "a model of entailment (ONNX) may refuse too what --engine llm writes",
    },
  },
  "max-tokens": {
    by: ["produce"],
    value: same("N"),
    says: { fr: "au plus N tokens en tout, entrée et sortie", en: "at most N tokens in all, in and out" },
  },
  "max-cost": {
    by: ["produce"],
    value: same("N"),
    says: {
      fr: "au plus ce coût en tout, d’après llm.prices de la configuration",
      en: "at most this cost in all, by llm.prices of the configuration",
    },
  },
  "dry-run": {
    by: ["produce"],
    says: {
      fr: "montre ce qui serait demandé au modèle ; n’envoie et n’écrit rien",
      en: "shows what the model would be asked; sends and writes nothing",
    },
  },
  source: {
    by: ["check"],
    value: { fr: "BRUT", en: "RAW" },
    says: {
      fr: "le texte dont l’article est tiré : fidélité, originalité, consigne collée",
      en: "the text the article was made from: fidelity, originality, glued brief",
    },
  },
  fix: {
    by: ["check"],
    says: {
      fr: "corrige dans le fichier ce qui ne peut pas changer le sens",
      en: "corrects in the file what cannot change the meaning",
    },
  },
  rule: {
    by: ["check"],
    value: { fr: "NOM", en: "NAME" },
    says: { fr: "cette règle seulement (répétable)", en: "this rule only (may be repeated)" },
  },
  "max-warnings": {
    by: ["check"],
    value: same("N"),
    says: { fr: "statut 1 au-delà de N avertissements", en: "status 1 above N warnings" },
  },
  sha256: {
    by: ["models"],
    value: same("HEX"),
    says: {
      fr: "la somme de contrôle que le modèle pris doit avoir",
      en: "the checksum that the pulled model must have",
    },
  },
  from: {
    by: ["models"],
    value: { fr: "ADRESSE", en: "ADDRESS" },
    says: {
      fr: "le registre dont vient un modèle de traduction",
      en: "the registry that a translation model comes from",
    },
  },
  config: {
    by: ["produce", "check"],
    value: FILE,
    says: {
      fr: "configuration (sinon titraille.config.json ou .ts)",
      en: "configuration (else titraille.config.json or .ts)",
    },
  },
  json: {
    by: ["produce", "clean", "brief", "explain", "models"],
    says: { fr: "le résultat en JSON sur la sortie standard", en: "the result as JSON on standard output" },
    but: {
      produce: {
        says: {
          fr: "article et rapport en JSON sur la sortie standard",
          en: "article and report as JSON on standard output",
        },
      },
    },
  },
  quiet: {
    by: ["produce", "check", "clean", "models"],
    says: { fr: "pas de rapport", en: "no report" },
    but: {
      check: { says: { fr: "pas de progression", en: "no progress" } },
      clean: { says: { fr: "la copie seule", en: "the copy alone" } },
    },
  },
  help: { by: COMMANDS, says: { fr: "cette aide", en: "this help" } },
  version: { by: COMMANDS, says: { fr: "la version", en: "the version" } },
};
