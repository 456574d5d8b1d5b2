import type { RuleSetting } from "../config/config.ts";
import { type ConfigProblem, configInvalid, unknownRuleOption } from "../errors/catalogue.ts";
import type { Message } from "../errors/titraille-error.ts";
import type { AnyRule } from "./rule.ts";

/**
 * Refuses options that a rule does not have, and values that are not of the kind of the rule’s own: a rule that is given
 * text for a number would quietly find nothing.
 *
 * @throws TitrailleError UNKNOWN_RULE_OPTION, CONFIG_INVALID naming every wrong key.
 */
export function refuseWrongOptions(rules: readonly AnyRule[], settings: Readonly<Record<string, RuleSetting>>): void {
  const problems: ConfigProblem[] = [];
  for (const { id, options: own } of rules) {
    const setting = settings[id];
    const given = typeof setting === "object" ? (setting.options ?? {}) : {};
    for (const [name, value] of Object.entries(given)) {
      if (!(name in own)) throw unknownRuleOption(id, name, Object.keys(own));
      const expected = expectedFor((own as Readonly<Record<string, unknown>>)[name], value);
      if (!expected) continue;
      const found = JSON.stringify(value) ?? String(value);
      problems.push({
        where: `rules.${id}.options.${name}`,
        fr: `${expected.fr} est attendu, pas ${found}`,
        en: `${expected.en} is expected, not ${found}`,
      });
    }
  }
  if (problems.length > 0) throw configInvalid(problems);
}

/** What the value ought to be, in words; undefined when it is. */
function expectedFor(own: unknown, value: unknown): Message | undefined {
  if (typeof own === "number") return Number.isFinite(value) ? undefined : { fr: "un nombre", en: "a number" };
  if (typeof own === "boolean")
    return typeof value === "boolean" ? undefined : { fr: "true ou false", en: "true or false" };
  if (typeof own === "string") return typeof value === "string" ? undefined : { fr: "un texte", en: "text" };
  if (!Array.isArray(own)) return undefined;
  const kind = typeof (own[0] ?? "");
  if (Array.isArray(value) && value.every((each) => typeof each === kind)) return undefined;
  return kind === "number"
    ? { fr: "un tableau de nombres", en: "a list of numbers" }
    : { fr: "un tableau de textes", en: "a list of texts" };
}
