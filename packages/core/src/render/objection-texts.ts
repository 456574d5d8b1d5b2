import type { Objection } from "../engines/writing.ts";
import type { Message } from "../errors/titraille-error.ts";
import { percentText } from "./percent-text.ts";

/** What speaks against a sentence or a section that an engine proposed; "{found}" is what stands there. */
const OBJECTIONS: Readonly<Record<string, Message>> = {
  number: {
    fr: "le nombre « {found} » n’est pas dans les phrases citées",
    en: "the number “{found}” is not in the sentences cited",
  },
  unit: {
    fr: "l’unité de « {found} » n’est pas celle de la source",
    en: "the unit of “{found}” is not that of the source",
  },
  date: {
    fr: "la date « {found} » n’est pas dans les phrases citées",
    en: "the date “{found}” is not in the sentences cited",
  },
  name: {
    fr: "le nom « {found} » n’est pas dans les phrases citées",
    en: "the name “{found}” is not in the sentences cited",
  },
  quote: {
    fr: "la citation « {found} » n’est pas celle de la source",
    en: "the quotation “{found}” is not that of the source",
  },
  speaker: { fr: "la citation n’est pas de « {found} »", en: "the quotation is not by “{found}”" },
  negation: { fr: "la négation change (« {found} »)", en: "the negation changes (“{found}”)" },
  modality: { fr: "le degré de certitude change (« {found} »)", en: "the degree of certainty changes (“{found}”)" },
  direction: {
    fr: "le sens de l’évolution change (« {found} »)",
    en: "the direction of the change is another (“{found}”)",
  },
  unsupported: { fr: "les phrases citées ne le disent pas", en: "the sentences cited do not say so" },
  added: {
    fr: "« {found} » s’ajoute à ce que disent les phrases citées",
    en: "“{found}” is added to what the sentences cited say",
  },
  mixed: {
    fr: "« {found} » vient d’une autre phrase que le reste : écrire une phrase pour chacune",
    en: "“{found}” comes from another sentence than the rest: write one sentence for each",
  },
  agent: {
    fr: "« {found} » ne fait pas cela dans les phrases citées",
    en: "“{found}” does not do that in the sentences cited",
  },
  time: {
    fr: "« {found} » change le temps de l’action",
    en: "“{found}” puts the act into another time",
  },
  citation: {
    fr: "aucune phrase de la partie n’est citée (« {found} »)",
    en: "no sentence of the section is cited (“{found}”)",
  },
  placeholder: {
    fr: "le repère {found} n’est pas d’une phrase citée",
    en: "the placeholder {found} is of no sentence cited",
  },
  "typed-value": {
    fr: "« {found} » est écrit en toutes lettres, un repère doit le remplacer",
    en: "“{found}” is typed where a placeholder should stand",
  },
  language: { fr: "la phrase n’est pas en français ({found})", en: "the sentence is not in French ({found})" },
  agreement: { fr: "« {found} » n’est pas accordé", en: "“{found}” does not agree" },
  repeated: { fr: "« {found} » est dit deux fois", en: "“{found}” is said twice" },
  length: {
    fr: "ce n’est pas une phrase complète de 45 mots au plus",
    en: "it is no complete sentence of 45 words at most",
  },
  question: { fr: "question et énoncé échangés : « {found} »", en: "question and statement exchanged: “{found}”" },
  "stock-phrase": { fr: "formule toute faite : « {found} »", en: "stock phrase: “{found}”" },
  title: { fr: "ce n’est pas un titre complet, ou il est trop long", en: "it is no complete title, or too long" },
  attribution: { fr: "ce que quelqu’un dit devient un fait", en: "what somebody says becomes a fact" },
  words: { fr: "{found} mots", en: "{found} words" },
  untold: { fr: "la phrase {found} n’est citée par aucune", en: "no sentence cites {found}" },
  copied: { fr: "les phrases de la source sont recopiées", en: "the sentences of the source are copied" },
  "left-out": { fr: "ceci n’est plus dit : « {found} »", en: "this is no longer told: “{found}”" },
  empty: { fr: "aucune phrase proposée", en: "no sentence proposed" },
  unreadable: {
    fr: "la réponse n’est pas le JSON demandé (« {found} »)",
    en: "the answer is not the JSON that was asked for (“{found}”)",
  },
  "missing-value": { fr: "« {found} » manque dans la traduction", en: "“{found}” is missing from the translation" },
  "missing-name": {
    fr: "le nom « {found} » manque dans la traduction",
    en: "the name “{found}” is missing from the translation",
  },
  "quotation-marks": {
    fr: "les guillemets ne sont pas ceux de l’original (nombre : {found})",
    en: "the quotation marks are not those of the original (count: {found})",
  },
  "translation-length": {
    fr: "la traduction est trop courte ou trop longue ({found} signes)",
    en: "the translation is too short or too long ({found} characters)",
  },
  untranslated: { fr: "la phrase n’est pas traduite", en: "the sentence is not translated" },
  entailment: {
    fr: "les phrases citées ne l’impliquent pas, d’après le contrôle d’implication",
    en: "the sentences cited do not entail it, says the check of entailment",
  },
  engine: { fr: "pas de réponse du modèle ({found})", en: "no answer of the model ({found})" },
};

/** Why no answer came, by the name of the failure. */
const FAILURES: Readonly<Record<string, Message>> = {
  ModelTimeout: { fr: "délai dépassé", en: "it took too long" },
  RateLimited: { fr: "trop de demandes selon le serveur", en: "too many requests, says the server" },
  ServerFailed: { fr: "panne du serveur ou de la connexion", en: "the server or the connection failed" },
  RequestRefused: { fr: "demande refusée par le serveur", en: "the server refused the request" },
  BudgetSpent: { fr: "limite de tokens ou de coût atteinte", en: "limit of tokens or cost reached" },
  MODEL_UNREACHABLE: { fr: "le serveur ne répond pas", en: "the server does not answer" },
  UnusableScores: { fr: "réponse inutilisable", en: "its answer cannot be used" },
  HypothesisTooLong: { fr: "phrase trop longue pour le modèle", en: "a sentence is too long for the model" },
  Cancelled: { fr: "arrêté", en: "stopped" },
  DryRun: { fr: "rien n’a été envoyé", en: "nothing was sent" },
};

/** Why no answer came, for people. @param name of the failure. */
export function failureText(name: string): Message {
  return FAILURES[name] ?? { fr: name, en: name };
}

/** What speaks against a proposal, for people; also what an engine is told to correct. */
export function objectionText({ reason, found, expected, score }: Objection): Message {
  const text = OBJECTIONS[reason] ?? { fr: `${reason} : « {found} »`, en: `${reason}: “{found}”` };
  const failure = reason === "engine" ? failureText(found) : undefined;
  // A function, since "$" has a meaning in a replacement.
  const fr = text.fr.replace("{found}", () => failure?.fr ?? found);
  const en = text.en.replace("{found}", () => failure?.en ?? found);
  if (score !== undefined)
    return { fr: `${fr} (${percentText(score, "fr")})`, en: `${en} (${percentText(score, "en")})` };
  if (expected === undefined) return { fr, en };
  const isBound = reason === "words";
  return isBound
    ? { fr: `${fr} (il en faut ${expected})`, en: `${en} (${expected} are needed)` }
    : { fr: `${fr} ; la source dit « ${expected} »`, en: `${en}; the source says “${expected}”` };
}
