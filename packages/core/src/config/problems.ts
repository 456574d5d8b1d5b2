import { closest, distance } from "fastest-levenshtein";
import { z } from "zod";
import type { Message } from "../errors/titraille-error.ts";
import { configSchema } from "./schema.ts";

/** What is wrong at one place of a configuration. `ofKey`: the key itself is wrong, not its value. */
export interface Problem extends Message {
  readonly path: readonly PropertyKey[];
  readonly ofKey: boolean;
}

const NAMES: Readonly<Record<string, Message>> = {
  string: { fr: "du texte entre guillemets droits", en: "text in straight quotes" },
  array: { fr: "une liste […]", en: "a list […]" },
  object: { fr: "un objet {…}", en: "an object {…}" },
  number: { fr: "un nombre", en: "a number" },
  int: { fr: "un nombre entier", en: "a whole number" },
  boolean: { fr: "true ou false", en: "true or false" },
  record: { fr: "un objet {…}", en: "an object {…}" },
};

/** One problem per thing to correct, in words that say what is there and what is expected. */
export function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: [...issue.path, key], ofKey: true, ...unknownKey(key, issue.path) }));
  const name = issue.path.length > 0 ? issue.path.join(".") : undefined;
  if (issue.code === "invalid_type" && issue.input === undefined && name) {
    return [
      {
        path: issue.path.slice(0, -1),
        ofKey: false,
        fr: `il manque «\u00A0${name}\u00A0»`,
        en: `"${name}" is missing`,
      },
    ];
  }
  const wanted = expected(issue);
  const found = JSON.stringify(issue.input) ?? String(issue.input);
  const subject = { fr: name ?? "la configuration", en: name ?? "the configuration" };
  return [
    {
      path: issue.path,
      ofKey: false,
      fr: `${subject.fr} attend ${wanted.fr}, pas ${found}`,
      en: `${subject.en} expects ${wanted.en}, not ${found}`,
    },
  ];
}

function expected(issue: z.core.$ZodIssue): Message {
  if (issue.code === "invalid_type") return NAMES[issue.expected] ?? { fr: issue.expected, en: issue.expected };
  if (issue.code === "invalid_value") return oneOf(issue.values.map(String));
  if (issue.code === "invalid_format")
    return { fr: "une adresse web complète (https://…)", en: "a full web address (https://…)" };
  if (issue.code === "too_small" && issue.origin === "number")
    return { fr: "un nombre positif", en: "a positive number" };
  if (issue.code === "too_big" && issue.origin === "number")
    return { fr: `un nombre de ${issue.maximum} au plus`, en: `a number of ${issue.maximum} at most` };
  if (issue.code === "too_small") return { fr: "du texte qui ne soit pas vide", en: "text that is not empty" };
  if (issue.code === "invalid_union")
    return {
      fr: '"off", "error", "warning", "note" ou { "severity": …, "options": {…} }',
      en: '"off", "error", "warning", "note" or { "severity": …, "options": {…} }',
    };
  return { fr: "autre chose", en: "something else" };
}

function oneOf(values: readonly string[]): Message {
  const quoted = values.map((value) => `"${value}"`);
  return {
    fr: `${quoted.slice(0, -1).join(", ")} ou ${quoted.at(-1)}`,
    en: `${quoted.slice(0, -1).join(", ")} or ${quoted.at(-1)}`,
  };
}

function unknownKey(key: string, path: readonly PropertyKey[]): Message {
  const known = keysAt(path);
  const near = known.length > 0 ? closest(key, known) : undefined;
  const isNear = near !== undefined && distance(key.toLowerCase(), near.toLowerCase()) <= Math.max(2, key.length / 3);
  const list = known.join(", ");
  return {
    fr: `clé inconnue «\u00A0${key}\u00A0»${isNear ? `\u202F; lire «\u00A0${near}\u00A0»\u202F?` : `\u202F; clés connues\u00A0: ${list}`}`,
    en: `unknown key "${key}"${isNear ? `; did you mean "${near}"?` : `; known keys: ${list}`}`,
  };
}

/** The keys that the schema knows at a place. */
function keysAt(path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(configSchema.shape).filter((key) => key !== "$schema");
  if (path[0] === "rules") return ["severity", "options"];
  let schema: z.core.$ZodType = configSchema;
  for (const key of path) {
    const inner: z.core.$ZodType | undefined = schema instanceof z.ZodObject ? schema.shape[key as string] : undefined;
    if (!inner) return [];
    schema = inner instanceof z.ZodExactOptional ? inner.unwrap() : inner;
  }
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}
