import { repairGuillemets, TYPOGRAPHY } from "@titraille/french";
import { type Pass, repair } from "./pass.ts";

/** Each rule of French typography is a pass of its own; the record's reason is the rule's name. */
export const typography: readonly Pass[] = TYPOGRAPHY.map(
  (rule): Pass =>
    ({ text }) => ({
      edits: rule.find(text, "fr-FR").map((edit) => repair("typography", rule.name, edit, edit.after)),
    }),
);

/** Quotation marks without a partner: what could be done is for a person to say. */
export const lonelyGuillemets: Pass = (tracked) => ({
  suggestions: repairGuillemets(tracked.text).suggestions.map(({ start, end, after }) => ({
    kind: "typography",
    span: tracked.toSource({ start, end }),
    before: tracked.text.slice(start, end),
    after,
    reason: "lonely-guillemet",
  })),
});
