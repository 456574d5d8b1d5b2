/**
 * The words of the house: what to write instead of what.
 *
 * @type {import("@titraille/core").Rule<{ words: Record<string, string> }>}
 */
const houseWords = {
  id: "gazette-words",
  category: "readability",
  basis: "house",
  severity: "warning",
  options: { words: {} },
  *check({ reading }, { words }) {
    for (const { place, text, words: tagged } of reading.sentences) {
      const offset = place.start ?? 0;
      for (const word of tagged) {
        // Compared by lemma: "impactait" is found under "impacter".
        const better = words[word.lemma.toLowerCase()];
        if (better === undefined) continue;
        const at = { ...place, start: offset + word.start, end: offset + word.end };
        yield {
          place: at,
          message: {
            fr: `«\u00a0${text.slice(word.start, word.end)}\u00a0»\u00a0: la Gazette écrit «\u00a0${better}\u00a0».`,
            en: `"${text.slice(word.start, word.end)}": the Gazette writes "${better}".`,
          },
          suggestion: { place: at, before: word.text, after: better },
        };
      }
    }
  },
};

export const rules = [houseWords];
