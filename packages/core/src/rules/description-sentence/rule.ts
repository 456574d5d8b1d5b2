import type { Rule } from "../rule.ts";

/** The description is made of full sentences. */
export const descriptionSentence: Rule = {
  id: "description-sentence",
  category: "metadata",
  basis: "house",
  severity: "warning",
  options: {},
  *check({ article }) {
    const { text } = article.description;
    if (text.trim() === "" || /[.!?…][»”)\s\u00a0\u202f]*$/u.test(text)) return;
    yield {
      place: { field: "description", start: Math.max(0, text.length - 20), end: text.length },
      message: {
        fr: `La description s’arrête sur « ${text.slice(-20).trim()} », une phrase entière attendue : la terminer.`,
        en: `The description stops at "${text.slice(-20).trim()}", a full sentence expected: finish it.`,
      },
    };
  },
};
