import { countWords } from "@titraille/french";
import type { Demand } from "../brief/brief.ts";
import type { Article } from "../edit/article.ts";
import { blockText } from "../rules/article-text.ts";
import type { Finding } from "../rules/rule.ts";
import { printedNumber } from "./printed-number.ts";
import { met, notMet, type Verdict } from "./verdict.ts";

type Wording = Extract<Demand, { kind: "keep-quotes" | "original" | "faithful" | "proofread" | "tone" | "audience" }>;

/** Share of the words that may stand in sentences of the source where an original text is asked for. House. */
const TAKEN_OVER = 0.3;

/** Answers what the brief asks of the sentences themselves: kept, new, true, without mistakes, in a tone, for somebody. */
export function judgeWording(demand: Wording, article: Article, findings: readonly Finding[]): Verdict {
  switch (demand.kind) {
    case "keep-quotes":
      return findings.some(({ rule }) => rule === "fidelity-quotes")
        ? notMet(
            "Une citation manque ou a changé : voir les constats.",
            "A quotation is missing or changed: see the findings.",
          )
        : met("Toutes les citations sont là, mot pour mot.", "All quotations are there, word for word.");
    case "original":
      return judgeOriginal(article);
    case "faithful":
      return findings.some(({ category, severity }) => category === "fidelity" && severity === "error")
        ? notMet(
            "Une phrase dit autre chose que la source : voir les constats.",
            "A sentence says something else than the source: see the findings.",
          )
        : met(
            "Rien n’a été ajouté : chaque phrase a été comparée à la source.",
            "Nothing was added: every sentence was compared with the source.",
          );
    case "proofread":
      return notMet(
        "La typographie et les dégâts de la copie ont été réparés ; l’orthographe et la grammaire ne sont pas vérifiées : relire.",
        "Typography and the damage of the copy were repaired; spelling and grammar are not checked: read it over.",
      );
    case "tone":
      return isWritten(article)
        ? notMet(
            `Le ton « ${demand.tone} » a été demandé au modèle ; il ne se mesure pas : relire.`,
            `The model was asked for a "${demand.tone}" tone; that cannot be measured: read the article.`,
          )
        : notMet(
            `Les phrases gardent le ton de la source : pour un ton « ${demand.tone} », employer un modèle de langage ou relire à la main.`,
            `The sentences keep the tone of the source: for a "${demand.tone}" tone use a language model or edit by hand.`,
          );
    case "audience":
      return isWritten(article)
        ? notMet(
            `Le public (« ${demand.audience} ») a été dit au modèle ; que le texte lui convienne ne se mesure pas : relire.`,
            `The model was told the audience ("${demand.audience}"); whether the text suits it cannot be measured: read the article.`,
          )
        : notMet(
            `Le texte n’est pas adapté à un public (« ${demand.audience} ») : employer un modèle de langage ou relire à la main.`,
            `The text is not adapted to an audience ("${demand.audience}"): use a language model or edit by hand.`,
          );
  }
}

/** Whether a language model has written some of the text. */
function isWritten({ body }: Article): boolean {
  return body.children.some(({ type, data }) => type === "paragraph" && data?.origin === "generated");
}

function judgeOriginal({ body }: Article): Verdict {
  let words = 0;
  let own = 0;
  for (const block of body.children) {
    if (block.type === "heading") continue;
    const count = countWords(blockText(block));
    words += count;
    if (block.data?.origin === "generated") own += count;
  }
  const share = words > 0 ? (words - own) / words : 0;
  const percent = (language: "fr" | "en"): string => printedNumber(Math.round(100 * share), language);
  return share <= TAKEN_OVER
    ? met(
        `${percent("fr")} % des mots sont dans des phrases de la source.`,
        `${percent("en")}% of the words stand in sentences of the source.`,
      )
    : notMet(
        `${percent("fr")} % des mots sont dans des phrases de la source : pour un texte original, employer un modèle de langage (--engine llm) ou réécrire à la main, et citer la source.`,
        `${percent("en")}% of the words stand in sentences of the source: for an original text use a language model (--engine llm) or rewrite by hand, and name the source.`,
      );
}
