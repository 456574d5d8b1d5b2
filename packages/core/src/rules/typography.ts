import { TYPOGRAPHY, type TypographyRule } from "@titraille/french";
import type { Finding, Rule } from "./rule.ts";

const SET = new Map(TYPOGRAPHY.map((rule) => [rule.name, rule]));

/**
 * A rule that asks for what `typeset` of @titraille/french does: the same corrections, each where it stands, applied as
 * fixes since they change no word.
 *
 * @param corrections names of typographic rules, and what to say of a place that each corrects.
 */
export function typographyRule(id: string, corrections: Readonly<Record<string, Finding["message"]>>): Rule {
  const rules = Object.entries(corrections).map(([name, message]) => ({ rule: typographic(name), message }));
  return {
    id,
    category: "typography",
    basis: "standard",
    severity: "warning",
    options: {},
    *check({ reading }) {
      for (const { place, text, prose } of reading.proses) {
        for (const { rule, message } of rules)
          for (const { start, end, after } of rule.find(prose, "fr-FR")) {
            // A correction that would take in code or another language is none.
            if (text.slice(start, end) !== prose.slice(start, end)) continue;
            const at = { ...place, start, end };
            const before = text.slice(start, end);
            yield {
              place: at,
              message,
              fix: { place: at, before, after },
              // Nothing can part there already: one no-break space for another is a matter of width.
              ...(NO_BREAK.test(before) && NO_BREAK.test(after) ? { severity: "note" as const } : {}),
            };
          }
      }
    },
  };
}

const NO_BREAK = /^[\u00a0\u202f]$/u;

function typographic(name: string): TypographyRule {
  const rule = SET.get(name);
  if (!rule) throw new TypeError(`no typographic rule ${name}`);
  return rule;
}
