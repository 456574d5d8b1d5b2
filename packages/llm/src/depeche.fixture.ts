import type { ProposedSentence } from "@titraille/core";

/** Where those sections begin in the pasted text, and where the text after the last one does. */
export const SECTION_STARTS = [
  "La salle, pleine",
  "Le chantier doit",
  "Aksel Brandvik, le biologiste",
  "Reste la question",
  "Les armateurs du large contestent",
];

/**
 * Four sections of examples/depeche.txt as a good model would rewrite them, written by hand; by the first words of the
 * section as the prompt gives it.
 */
export const REWRITTEN: Readonly<Record<string, { readonly paragraphs: readonly (readonly ProposedSentence[])[] }>> = {
  "La salle, pleine": {
    paragraphs: [
      [
        {
          text: "Pleine une heure avant que la délégation n’arrive, la salle a écouté le discours en silence.",
          cites: ["s1"],
        },
        {
          text: "En signe d’attente plus que de colère, [[s2-1]] de bateaux avaient, dehors, gardé leurs filets à bord.",
          cites: ["s2"],
        },
        {
          text: "Un [[s3-1]] des sardines débarquées dans l’estuaire était autrefois traité par la criée.",
          cites: ["s3"],
        },
        {
          text: "Les équipages vendent leur pêche à [[s4-1]], à [[s4-2]], depuis qu’elle est fermée, et perdent chaque jour près de [[s4-3]] sur la route.",
          cites: ["s4"],
        },
      ],
    ],
  },
  "Le chantier doit": {
    paragraphs: [
      [
        { text: "C’est dans [[s1-1]] que le chantier doit commencer.", cites: ["s1"] },
        {
          text: "Une charpente neuve, [[s2-1]] chambres froides, un quai plus large et la réfection des bureaux sont prévus ; les archives du port y dorment encore sous des bâches.",
          cites: ["s2"],
        },
        {
          text: "[[s3-2]], maire de [[s3-1]], a rappelé que la ville avait d’abord songé à vendre le bâtiment.",
          cites: ["s3"],
        },
        {
          text: "L’hiver dernier, a-t-il raconté, [[s4-1]] promoteurs s’étaient présentés et le conseil avait refusé leurs offres [[s4-2]].",
          cites: ["s4"],
        },
        { text: "Il a déclaré : [[s5-1]].", cites: ["s5"] },
        { text: "[[s6-1]]", cites: ["s6"] },
      ],
      [
        { text: "L’aide arrivera en [[s7-1]] versements.", cites: ["s7"] },
        {
          text: "Les murs et la charpente seront payés par la [[s8-1]] part, de [[s8-2]] ; la [[s8-3]] dépendra d’un rapport sur l’état des stocks de sardines, attendu en novembre de l’institut océanographique.",
          cites: ["s8"],
        },
        { text: "Les patrons de pêche s’inquiètent de ce rapport.", cites: ["s9"] },
        {
          text: "Un relevé avait compté en [[s10-1]] [[s10-2]] moins de poissons adultes qu’en [[s10-3]], et la saison avait été raccourcie de [[s10-4]].",
          cites: ["s10"],
        },
        { text: "[[s11-2]], présidente de la coopérative des équipages, a expliqué : [[s11-1]].", cites: ["s11"] },
        { text: "D’après elle, [[s12-1]] familles ont déjà quitté le métier.", cites: ["s12"] },
        {
          text: "Les plus jeunes travaillent sur les chantiers de la côte ou, pour quelques-uns, ont repris des études ; les autres attendent une décision qui recule toujours, d’un mois à l’autre.",
          cites: ["s13"],
        },
      ],
    ],
  },
  "[[s1-1]], le biologiste": {
    paragraphs: [
      [
        {
          text: "Le biologiste norvégien [[s1-1]], qui dirige les relevés, invite pourtant à la patience.",
          cites: ["s1"],
        },
        {
          text: "Au mois d’avril, son équipe a passé [[s2-1]] nuits en mer, et elle n’a pas fini de compter.",
          cites: ["s2"],
        },
        { text: "[[s3-2]] a déclaré : [[s3-1]], mais il refuse d’en publier une partie avant la fin.", cites: ["s3"] },
        { text: "[[s4-1]]", cites: ["s4"] },
        { text: "La salle l’a applaudi avec prudence.", cites: ["s5"] },
      ],
      [
        { text: "Assise à ses côtés, [[s6-1]] a répété que [[s6-2]].", cites: ["s6"] },
        { text: "[[s7-2]] a déclaré : [[s7-1]].", cites: ["s7"] },
        { text: "[[s8-1]]", cites: ["s8"] },
        {
          text: "Quant aux chercheurs, ils ont décrit leurs rapports avec les pêcheurs comme [[s9-1]].",
          cites: ["s9"],
        },
      ],
    ],
  },
  "Reste la question": {
    paragraphs: [
      [
        { text: "La question des grands navires reste entière.", cites: ["s1"] },
        {
          text: "Des chalutiers venus du large travaillent de nuit, depuis [[s2-1]], à la limite de l’estuaire.",
          cites: ["s2"],
        },
        { text: "Les petits ports les accusent de vider la zone avant que la saison n’ouvre.", cites: ["s2"] },
        { text: "Selon la coopérative, [[s3-1]].", cites: ["s3"] },
        {
          text: "Un navire de contrôle est réclamé par la coopérative, qui a dénoncé une [[s4-1]].",
          cites: ["s3", "s4"],
        },
        { text: "Elle a rappelé aussi que la ministre avait [[s5-1]].", cites: ["s5"] },
      ],
      [
        { text: "[[s6-1]] vedettes seront armées avant l’été, répond le cabinet de la ministre.", cites: ["s6"] },
        {
          text: "Pour le reste, il renvoie à un texte en préparation à l’[[s7-1]] mondiale de la pêche artisanale, dont une [[s7-2]] version circulera en juin.",
          cites: ["s7"],
        },
      ],
    ],
  },
};
