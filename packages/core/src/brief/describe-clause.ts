import { languageName } from "../errors/language-name.ts";
import type { Message } from "../errors/titraille-error.ts";
import type { Clause, Demand } from "./brief.ts";

/** How a clause was understood, in a few words per language: "au moins 700 mots", "at least 700 words". */
export function describeClause({ demand }: Pick<Clause, "demand">): Message {
  switch (demand.kind) {
    case "seo":
      return { fr: "prêt pour le référencement (SEO)", en: "ready for search engines (SEO)" };
    case "subheadings":
      return counted(demand, { fr: ["intertitre", "intertitres"], en: ["subheading", "subheadings"] });
    case "language":
      return {
        fr: `langue${COLON}${languageName(demand.language, "fr")}`,
        en: `language: ${languageName(demand.language, "en")}`,
      };
    case "words": {
      const range = counted({ ...demand, wanted: true }, { fr: ["mot", "mots"], en: ["word", "words"] });
      return demand.approximate ? { fr: `${range.fr} (environ)`, en: `${range.en} (approximately)` } : range;
    }
    case "keyphrase":
      return {
        fr: `${demand.phrases.length > 1 ? "mots-clés" : "mot-clé"}${COLON}${quotedList(demand.phrases, "fr")}`,
        en: `${demand.phrases.length > 1 ? "keyphrases" : "keyphrase"}: ${quotedList(demand.phrases, "en")}`,
      };
    case "seo-title":
      return withLimit(demand, { fr: "titre SEO", en: "SEO title" });
    case "description":
      return withLimit(demand, { fr: "méta-description", en: "meta description" });
    case "headline":
      if (demand.maxCharacters === undefined && demand.maxWords === undefined) return { fr: "titre", en: "headline" };
      return demand.maxCharacters === undefined
        ? {
            fr: `titre de ${number(demand.maxWords ?? 0, "fr")} mots au plus`,
            en: `headline of ${number(demand.maxWords ?? 0, "en")} words at most`,
          }
        : {
            fr: `titre de ${number(demand.maxCharacters, "fr")} signes au plus`,
            en: `headline of ${number(demand.maxCharacters, "en")} characters at most`,
          };
    case "standfirst":
      return yesOrNo(demand.wanted, { fr: "chapô", en: "standfirst" });
    case "conclusion":
      return yesOrNo(demand.wanted, { fr: "conclusion", en: "conclusion" });
    case "faq":
      return demand.count === undefined
        ? yesOrNo(demand.wanted, { fr: "FAQ", en: "FAQ" })
        : { fr: `FAQ de ${demand.count} questions`, en: `FAQ of ${demand.count} questions` };
    case "key-points": {
      const count = demand.count === undefined ? "" : `${demand.count} `;
      return yesOrNo(demand.wanted, { fr: `${count}points clés`, en: `${count}key points` });
    }
    case "lists":
      return yesOrNo(demand.wanted, { fr: "listes", en: "lists" });
    case "bold":
      return yesOrNo(demand.wanted, { fr: "mots importants en gras", en: "important words in bold" });
    case "tables":
      return yesOrNo(demand.wanted, { fr: "tableaux", en: "tables" });
    case "slug":
      return { fr: "slug", en: "slug" };
    case "tags":
      return demand.count === undefined
        ? { fr: "étiquettes", en: "tags" }
        : { fr: `${demand.count} étiquettes`, en: `${demand.count} tags` };
    case "original":
      return { fr: "texte original, sans phrases reprises", en: "original text, no sentences taken over" };
    case "faithful":
      return { fr: "rien d’inventé", en: "nothing invented" };
    case "proofread":
      return { fr: "fautes corrigées", en: "mistakes corrected" };
    case "keep-quotes":
      return { fr: "citations gardées mot pour mot", en: "quotes kept word for word" };
    case "tone":
      return { fr: `ton${COLON}${demand.tone}`, en: `tone: ${demand.tone}` };
    case "audience":
      return { fr: `public${COLON}${demand.audience}`, en: `audience: ${demand.audience}` };
  }
}

const COLON = "\u00A0: ";

function yesOrNo(wanted: boolean, what: Message): Message {
  return wanted ? what : { fr: `sans ${what.fr}`, en: `no ${what.en}` };
}

function withLimit(
  { wanted, maxCharacters }: Extract<Demand, { kind: "seo-title" | "description" }>,
  what: Message,
): Message {
  if (!wanted || maxCharacters === undefined) return yesOrNo(wanted, what);
  return {
    fr: `${what.fr} de ${number(maxCharacters, "fr")} signes au plus`,
    en: `${what.en} of ${number(maxCharacters, "en")} characters at most`,
  };
}

interface Nouns {
  readonly fr: readonly [one: string, many: string];
  readonly en: readonly [one: string, many: string];
}

function counted(
  { wanted, min, max }: { readonly wanted: boolean; readonly min?: number; readonly max?: number },
  nouns: Nouns,
): Message {
  const inFrench = (count: number): string => `${number(count, "fr")} ${nouns.fr[count < 2 ? 0 : 1]}`;
  const inEnglish = (count: number): string => `${number(count, "en")} ${nouns.en[count === 1 ? 0 : 1]}`;
  if (!wanted) return { fr: `sans ${nouns.fr[1]}`, en: `no ${nouns.en[1]}` };
  if (min !== undefined && min === max) return { fr: inFrench(min), en: inEnglish(min) };
  if (min !== undefined && max !== undefined)
    return { fr: `de ${number(min, "fr")} à ${inFrench(max)}`, en: `${number(min, "en")} to ${inEnglish(max)}` };
  if (min !== undefined) return { fr: `au moins ${inFrench(min)}`, en: `at least ${inEnglish(min)}` };
  if (max !== undefined) return { fr: `au plus ${inFrench(max)}`, en: `at most ${inEnglish(max)}` };
  return { fr: `des ${nouns.fr[1]}`, en: nouns.en[1] };
}

function number(value: number, language: "fr" | "en"): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, language === "fr" ? "\u202F" : ",");
}

function quotedList(phrases: readonly string[], language: "fr" | "en"): string {
  return phrases.map((phrase) => (language === "fr" ? `«\u00A0${phrase}\u00A0»` : `"${phrase}"`)).join(", ");
}
