import type { Random } from "../tamper/random.ts";
import { withLine } from "./glue.ts";
import { bodyIndexes, type DamageKind, textOf, withParagraphs } from "./kind.ts";

const SCENES = [
  "La ministre de la Mer, Helena Quintela, visite le port avec les représentants des équipages",
  "Des manifestants défilent contre la fermeture de la maternité",
  "Le maire présente les plans de la nouvelle halle aux habitants",
  "Une barque de pompiers dans une rue inondée",
  "Des coureurs au départ du Tour des Crêtes",
  "L’entrée de l’usine, gardée par la police",
];
const WHEN_AND_WHERE = [
  ", à Lisbonne, au Portugal, le 14 mai 2024.",
  " à Valmorin, le 9 novembre 2021.",
  ", le 3 décembre 2018 à Paris.",
  " à Castelrive (Aude), mercredi 17 janvier 2024.",
];
const CREDITS = [
  "Tiago Morgado / Photo de piscine via AP",
  "Marie Duval / AFP",
  "MARIE DUVAL / AFP",
  "© Marie Duval",
  "© Marie Duval / Hans Lucas",
  "(Photo Marie Duval/AFP)",
  "Photo : Marie Duval",
  "Crédit photo : Marie Duval",
  "© AFP/Archives",
  "REUTERS/Pascal Armand",
  "Photo AFP",
  "Marie Duval/REUTERS",
];

/** Captions and credits of pictures that are pasted among the paragraphs. */
export const FIGURES: readonly DamageKind[] = [
  onALine("caption and credit on a line", (random) => captionAndCredit(random)),
  onALine("credit on a line", (random) => random.pick(CREDITS)),
  {
    name: "caption glued between paragraphs",
    borders: "exact",
    damage(passage, random) {
      const places = bodyIndexes(passage).filter(
        (index) =>
          /[.»]$/u.test(passage.paragraphs[index]!.text) &&
          /^\p{Lu}/u.test(passage.paragraphs[index + 1]?.text ?? "") &&
          !passage.paragraphs[index + 1]!.heading,
      );
      if (places.length === 0) return undefined;
      const place = random.pick(places);
      const caption = captionAndCredit(random);
      const damaged = passage.paragraphs
        .map(({ text }, index) => {
          if (index === place) return text + caption;
          return index < passage.paragraphs.length - 1 ? `${text}\n\n` : text;
        })
        .join("");
      return { damaged, expected: textOf(passage.paragraphs) };
    },
  },
  {
    name: "credit, then the caption twice",
    borders: "exact",
    damage(passage, random) {
      const caption = random.pick(SCENES) + random.pick(WHEN_AND_WHERE);
      const line = `${caption}\n\n© ${random.pick(["Marie Duval", "AFP", "Pascal Armand / AFP"])} ${caption}`;
      return { damaged: withLine(passage, line, random), expected: textOf(passage.paragraphs) };
    },
  },
  {
    name: "credit inside a paragraph",
    borders: "any",
    damage(passage, random) {
      const places = bodyIndexes(passage).filter((index) =>
        /\p{Ll}{2}\. (?=\p{Lu})/u.test(passage.paragraphs[index]!.text),
      );
      if (places.length === 0) return undefined;
      const place = random.pick(places);
      const credit = random.pick(CREDITS.filter((each) => /[©(]|Crédit/.test(each)));
      const damaged = withParagraphs(passage, (text, index) =>
        index === place ? text.replace(/(?<=\p{Ll}{2}\.) (?=\p{Lu})/u, ` ${credit} `) : text,
      );
      return { damaged, expected: textOf(passage.paragraphs) };
    },
  },
];

function captionAndCredit(random: Random): string {
  return `${random.pick(SCENES)}${random.pick(WHEN_AND_WHERE)} ${random.pick(CREDITS)}`;
}

function onALine(name: string, line: (random: Random) => string): DamageKind {
  return {
    name,
    borders: "exact",
    damage: (passage, random) => ({
      damaged: withLine(passage, line(random), random),
      expected: textOf(passage.paragraphs),
    }),
  };
}
