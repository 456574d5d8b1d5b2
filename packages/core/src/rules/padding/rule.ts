import type { ReadSentence } from "../reading.ts";
import type { Rule } from "../rule.ts";

/** Every sentence adds something: one whose words all stand in an earlier sentence repeats it. */
export const padding: Rule<{ minWords: number; share: number }> = {
  id: "padding",
  category: "originality",
  basis: "house",
  severity: "note",
  options: { minWords: 4, share: 0.9 },
  *check({ reading, article }, { minWords, share }) {
    // The standfirst sums up: what it says is said again on purpose.
    const body = reading.sentences.filter(({ place }) => place.field === "body");
    const before: { sentence: ReadSentence; content: ReadonlySet<string> }[] = [];
    for (const sentence of body) {
      const content = contentOf(sentence);
      if (content.size >= minWords) {
        const same = before.find(
          (other) => [...content].filter((lemma) => other.content.has(lemma)).length >= content.size * share,
        );
        if (same && article.body.children[sentence.place.index ?? -1]?.type !== "blockquote")
          yield {
            place: sentence.place,
            message: {
              fr: `Phrase qui redit « ${short(same.sentence.text)} » sans rien ajouter : la supprimer.`,
              en: `Sentence that repeats "${short(same.sentence.text)}" and adds nothing: remove it.`,
            },
          };
      }
      before.push({ sentence, content });
    }
  },
};

/** Lemmas of the words that carry facts. */
function contentOf({ words }: ReadSentence): Set<string> {
  return new Set(
    words
      .filter(({ upos, lemma }) => /^(?:NOUN|PROPN|VERB|ADJ|NUM)$/.test(upos) && lemma.length > 1)
      .map(({ lemma }) => lemma.toLowerCase()),
  );
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}
