import type { Rule } from "../rule.ts";

const DISCLOSURE = /intelligence artificielle|(?<!\p{L})IA(?!\p{L})|modèle de langage|assistée? par ordinateur/u;
const REVIEWER =
  /(?:[Rr]elue?|[Rr]electure|[Vv]érifiée?|[Vv]alidée?|[ÉéE]ditée?|[Ss]upervisée?)\s+(?:par|de|:)\s*(?::\s*)?\p{Lu}\p{L}+[\s\u00a0]\p{Lu}\p{L}+/u;

/** Where the newsroom’s charter asks for it: a mention of the machine’s part, and who checked the text. */
export const aiDisclosure: Rule<{ required: boolean; reviewer: boolean }> = {
  id: "ai-disclosure",
  category: "originality",
  basis: "house",
  severity: "warning",
  options: { required: false, reviewer: true },
  *check({ reading, page }, { required, reviewer }) {
    if (!required) return;
    const text = page?.text ?? reading.texts.map((each) => each.text).join("\n");
    const place = { field: "metadata", part: "author" } as const;
    if (!DISCLOSURE.test(text))
      yield {
        place,
        message: {
          fr: "Aucune mention de la part prise par une intelligence artificielle, une attendue : l’ajouter en fin d’article.",
          en: "No mention of the part that artificial intelligence took, one expected: add it at the end of the article.",
        },
      };
    if (reviewer && !REVIEWER.test(text))
      yield {
        place,
        message: {
          fr: "Personne n’est nommé comme relecteur, un nom attendu : ajouter « Relu par Prénom Nom ».",
          en: "Nobody is named as reviewer, a name expected: add « Relu par Prénom Nom ».",
        },
      };
  },
};
