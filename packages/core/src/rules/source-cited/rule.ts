import { plainFact } from "../../verify/plain-fact.ts";
import type { Rule } from "../rule.ts";
import { overlapOf } from "../source-overlap/rule.ts";

/** An article that takes much from a source says so. */
export const sourceCited: Rule<{ size: number; max: number }> = {
  id: "source-cited",
  category: "originality",
  basis: "google",
  severity: "note",
  needs: "source",
  options: { size: 8, max: 0.3 },
  *check({ article, reading, copies, page }, { size, max }) {
    const { metadata } = article;
    const share = overlapOf(reading.paragraphs.map(({ text }) => text).join("\n"), copies!, size);
    if (share === undefined || share <= max) return;
    const text = page?.text ?? reading.texts.map((each) => each.text).join("\n");
    const names = copies!.flatMap(({ source, dateline }) => [source.metadata.publisher, dateline?.agency]);
    const isNamed = names.some((name) => name !== undefined && plainFact(text).includes(plainFact(name)));
    if (isNamed || metadata.agency || metadata.credit || /(?:^|[\s(])sources?\s?:/iu.test(text)) return;
    yield {
      place: { field: "metadata", part: "source" },
      message: {
        fr: `${Math.round(100 * share)} % du texte vient de la source, qui n’est citée nulle part : la nommer, avec un lien si elle est en ligne.`,
        en: `${Math.round(100 * share)}% of the text is the source’s, which is cited nowhere: name it, with a link if it is online.`,
      },
    };
  },
};
