import { splitSentences } from "@titraille/french";
import type { Discrepancy } from "../../verify/discrepancy.ts";
import { plainFact } from "../../verify/plain-fact.ts";
import { Reading } from "../../verify/reading.ts";
import { indexOf } from "../../verify/source-index.ts";
import { verifyStatement } from "../../verify/verify-statement.ts";
import { sourceHas } from "../discrepancies.ts";
import type { Rule, RuleContext } from "../rule.ts";
import { alternativeTexts, dataTexts, type StatedText, socialTexts } from "../stated-texts.ts";

/** What sharing tags, structured data and alternative texts say of the article is what its sources say. */
export const fidelityMetadata: Rule = {
  id: "fidelity-metadata",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check(context) {
    for (const stated of textsToVerify(context))
      for (const { found, expected, kind } of discrepanciesOf(stated, context)) {
        // What nothing bears is not the wrong form of any one sentence.
        const source = sourceHas(kind === "unsupported" ? undefined : expected);
        yield {
          place: stated.place,
          message: {
            fr: `${stated.name} dit « ${found} », la source dit autre chose ou n’en dit rien${source.fr} : le corriger.`,
            en: `${stated.name} says "${found}", the source says otherwise or nothing of it${source.en}: correct it.`,
          },
        };
      }
  },
};

/** Each text once; titles and descriptions that repeat the article’s own are compared there. */
function textsToVerify(context: RuleContext): StatedText[] {
  const { headline, seoTitle, description, standfirst } = context.article;
  const seen = new Set(
    [headline, seoTitle, description, standfirst].flatMap((own) => (own ? plainFact(own.text) : [])),
  );
  return [...socialTexts(context), ...dataTexts(context), ...alternativeTexts(context)].filter(({ text }) => {
    const plain = plainFact(text);
    return !seen.has(plain) && seen.add(plain);
  });
}

function discrepanciesOf({ text, name }: StatedText, { copies = [], french }: RuleContext): Discrepancy[] {
  const source = indexOf(copies, french);
  const isAlt = name === "alt";
  return splitSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (isAlt && !states(new Reading(sentence, french))) return [];
    // A picture shows what no source need tell; what it says of the facts is held to them.
    return verifyStatement(sentence, source).filter(({ kind }) => !(isAlt && kind === "unsupported"));
  });
}

/** An alternative text that tells something: with a verb, a figure or a date. */
function states({ words, figures, dates }: Reading): boolean {
  return figures.length > 0 || dates.length > 0 || words.some(({ morph }) => morph.VerbForm === "Fin");
}
