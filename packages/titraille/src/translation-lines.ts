import { type InterfaceLanguage, languageName, objectionText, printedNumber, type Report } from "@titraille/core";

/** Doubts that are printed one by one at most; all are in the report. */
const MOST_DOUBTS = 5;

/** Who translated what, and what a person must look at first; nothing where nothing was translated. */
export function translationLines({ translations = [] }: Report, language: InterfaceLanguage): string[] {
  const fr = language === "fr";
  const number = (value: number): string => printedNumber(value, language);
  return translations.flatMap(({ from, translator, sentences, doubts }) => [
    fr
      ? `De cette langue\u00a0: ${languageName(from, "fr")}, par ${translator}\u202f; phrases\u00a0: ${number(sentences)}. Tout est à relire.`
      : `From ${languageName(from, "en")} by ${translator}; sentences: ${number(sentences)}. Read everything.`,
    ...doubts
      .slice(0, MOST_DOUBTS)
      .map(
        ({ before, after, objections }) =>
          `? ${after ?? before}\n    ${objections.map((each) => objectionText(each)[language]).join(" · ")}`,
      ),
    ...(doubts.length > MOST_DOUBTS
      ? [
          fr
            ? `… et ${number(doubts.length - MOST_DOUBTS)} autres, voir le rapport`
            : `… and ${number(doubts.length - MOST_DOUBTS)} more, see the report`,
        ]
      : []),
  ]);
}
