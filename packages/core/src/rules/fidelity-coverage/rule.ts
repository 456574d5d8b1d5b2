import { splitSentences } from "@titraille/french";
import { plainFact, plainSentences } from "../../verify/facts.ts";
import { allTexts } from "../article-text.ts";
import type { Rule } from "../rule.ts";

/** Every sentence of the sources is in the article; with several sources, what one repeats of another may be said once. */
export const fidelityCoverage: Rule = {
  id: "fidelity-coverage",
  category: "fidelity",
  basis: "house",
  severity: "error",
  needs: "source",
  options: {},
  *check({ article, copies }) {
    if (!copies) return;
    const whole = new Set(allTexts(article).flatMap(({ text }) => [...plainSentences(text)]));
    const printed = plainFact(
      allTexts(article)
        .map(({ text }) => text)
        .join("\n"),
    );
    for (const [index, copy] of copies.entries()) {
      for (const block of copy.blocks) {
        if (!/^(?:paragraph|list-item|quote)$/.test(block.type)) continue;
        const text = copy.text.slice(block.start, block.end);
        for (const { start, end } of splitSentences(text)) {
          const sentence = text.slice(start, end);
          const plain = plainFact(sentence);
          if (plain === "" || whole.has(plain) || printed.includes(plain)) continue;
          yield {
            ...(index > 0 ? { severity: "note" as const } : {}),
            message: {
              fr: `Phrase de la source absente de l’article : « ${sentence} » : la remettre, ou dire pourquoi elle manque.`,
              en: `Sentence of the source missing from the article: "${sentence}": put it back, or say why it is left out.`,
            },
          };
        }
      }
    }
  },
};
