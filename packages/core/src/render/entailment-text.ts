import type { InterfaceLanguage } from "../errors/titraille-error.ts";
import { printedNumber } from "../verify/printed-number.ts";
import type { EntailmentReport } from "../verify/report.ts";
import { failureText } from "./objection-texts.ts";
import { percentText } from "./percent-text.ts";

/** What a check of entailment did, in a line; that it did not run, or not everywhere, is said as plainly. */
export function entailmentText(
  { check, threshold, judged, refused, unjudged, failures }: EntailmentReport,
  language: InterfaceLanguage,
): string {
  const fr = language === "fr";
  const number = (value: number): string => printedNumber(value, language);
  const name = fr ? `Contrôle d’implication ${check}\u00a0:` : `Check of entailment ${check}:`;
  const reasons = failures.map((each) => failureText(each)[language]).join(", ");
  if (judged === 0 && unjudged > 0)
    return fr
      ? `${name} il n’a pas fonctionné (${reasons}), phrases acceptées sans lui\u00a0: ${number(unjudged)}`
      : `${name} it did not run (${reasons}), sentences accepted without it: ${number(unjudged)}`;
  const done = fr
    ? `${name} phrases jugées ${number(judged)}, refusées ${number(refused)}, seuil ${percentText(threshold, language)}`
    : `${name} sentences judged ${number(judged)}, refused ${number(refused)}, threshold ${percentText(threshold, language)}`;
  if (unjudged === 0) return done;
  return fr
    ? `${done}, acceptées sans lui ${number(unjudged)} (${reasons})`
    : `${done}, accepted without it ${number(unjudged)} (${reasons})`;
}
