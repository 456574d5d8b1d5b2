import type { Rule } from "../rule.ts";

/** What a machine says about itself or its task, left in the text: no reader should see it. House list. */
const SELF =
  /en tant qu[e’'] ?(?:ia|intelligence artificielle|modèle de langage|assistant)|je suis (?:une ia|un modèle de langage)|(?:^|\n)\s*(?:bien sûr|certainement|avec plaisir|d’accord)\s?!\s*voici|(?:^|\n)voici (?:l[’']|un |votre )(?:article|texte|version)[^.\n]{0,60}(?:seo|réécrit|optimisé|demandé|corrigé)|ma dernière mise à jour de connaissances|\[(?:insérer|nom|date|lien|votre)[^\]\n]{0,40}\]|n[’']hésitez pas à me (?:dire|demander|faire savoir)|as an ai language model/giu;

/** Phrases that machine texts fill lines with. House list. */
const STOCK =
  /(?:il est|il convient de) (?:important|essentiel|crucial|intéressant|nécessaire)? ?(?:de |d[’'])?(?:noter|souligner|rappeler|mentionner|préciser) que|dans un monde (?:en (?:constante|perpétuelle) évolution|de plus en plus|où)|à l[’']ère (?:du numérique|de l[’']information|digitale)|plongeons(?:-nous)? dans|dans cet article, nous (?:allons|verrons|explorerons|examinerons)|sans plus (?:attendre|tarder)|n[’']hésitez pas à|joue un rôle (?:crucial|essentiel|clé|primordial|déterminant)|(?:un|une) véritable (?:révolution|game changer|levier|atout|aubaine)|force est de constater|que vous soyez (?:un |une )?\p{L}+ ou|au cœur des préoccupations|s[’']impose comme (?:un|une) (?:incontournable|référence)|en somme, il est clair|(?:ouvre|ouvrant) la voie à de nouvelles (?:possibilités|perspectives|opportunités)|un savant mélange|une symphonie de|riche tapisserie|témoigne de l[’']importance/giu;

/** The first of such phrases in a text, if any. */
export function stockPhraseIn(text: string): string | undefined {
  const plain = text.replaceAll("\u00a0", " ");
  return (plain.match(SELF) ?? plain.match(STOCK))?.[0];
}

/** No machine’s talk, and none of the phrases that fill lines. */
export const stockPhrases: Rule = {
  id: "stock-phrases",
  category: "originality",
  basis: "house",
  severity: "warning",
  options: {},
  *check({ reading, copies = [] }) {
    for (const { place, text } of reading.texts) {
      const plain = text.replaceAll("\u00a0", " ");
      for (const found of plain.matchAll(SELF))
        yield {
          place: { ...place, start: found.index, end: found.index + found[0].length },
          severity: "error",
          message: {
            fr: `Parole de machine restée dans le texte (« ${found[0].trim()} ») : la supprimer.`,
            en: `A machine’s words left in the text ("${found[0].trim()}"): remove them.`,
          },
        };
      for (const found of plain.matchAll(STOCK))
        yield {
          place: { ...place, start: found.index, end: found.index + found[0].length },
          // The source’s author wrote it so.
          ...(copies.some((copy) => copy.text.includes(text.slice(found.index, found.index + found[0].length)))
            ? { severity: "note" as const }
            : {}),
          message: {
            fr: `Formule toute faite (« ${found[0]} ») : dire le fait.`,
            en: `Stock phrase ("${found[0]}"): say the fact.`,
          },
        };
    }
  },
};
