import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  type Article,
  errors,
  type Grounded,
  type InterfaceLanguage,
  type Message,
  ORIGIN_NAMES,
} from "@titraille/core";

/** A sentence of a result and the passages of its sources. */
export interface Explained {
  readonly part: string;
  readonly text: string;
  readonly origin: Grounded["origin"];
  readonly passages: readonly {
    readonly source: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

/** @throws TitrailleError NOT_A_RESULT. */
export async function explainFolder(folder: string): Promise<Explained[]> {
  const article = await readArticleJson(folder);
  const explained: Explained[] = [];
  const add = (part: string, { text, origin, sources }: Grounded): void => {
    explained.push({
      part,
      text,
      origin,
      passages: sources.map(({ source, start, end }) => ({
        source: article.sources[source]?.name ?? "?",
        start,
        end,
        text: article.sources[source]?.text.slice(start, end) ?? "",
      })),
    });
  };
  add("headline", article.headline);
  add("seoTitle", article.seoTitle);
  add("description", article.description);
  if (article.standfirst) add("standfirst", article.standfirst);
  for (const point of article.keyPoints) add("keyPoint", point);
  for (const block of article.body.children) {
    const { origin, sources, sentences } = block.data ?? {};
    if (sentences) for (const sentence of sentences) add(block.type, sentence);
    else if (origin && sources)
      add(block.type, {
        text: "children" in block ? block.children.map((child) => ("value" in child ? child.value : "")).join("") : "",
        origin,
        sources,
      });
  }
  for (const { question, answer } of article.faq) {
    add("question", question);
    add("answer", answer);
  }
  return explained;
}

async function readArticleJson(folder: string): Promise<Article> {
  try {
    const { articleSchema } = await import("@titraille/core/schema");
    return articleSchema.parse(JSON.parse(await readFile(join(folder, "article.json"), "utf8")));
  } catch {
    throw errors.notAResult(folder);
  }
}

const PART_NAMES: Readonly<Record<string, Message>> = {
  headline: { fr: "titre", en: "headline" },
  seoTitle: { fr: "titre SEO", en: "SEO title" },
  description: { fr: "description", en: "description" },
  standfirst: { fr: "chapô", en: "standfirst" },
  keyPoint: { fr: "l’essentiel", en: "key point" },
  heading: { fr: "intertitre", en: "subheading" },
  paragraph: { fr: "paragraphe", en: "paragraph" },
  list: { fr: "liste", en: "list" },
  blockquote: { fr: "citation", en: "quote" },
  table: { fr: "tableau", en: "table" },
  code: { fr: "code", en: "code" },
  question: { fr: "question", en: "question" },
  answer: { fr: "réponse", en: "answer" },
};

/** Each text with what it is and how it came about, then the passages it rests on. */
export function printExplained(explained: readonly Explained[], language: InterfaceLanguage): string {
  const colon = language === "fr" ? "\u00a0:" : ":";
  return explained
    .map(({ part, text, origin, passages }) => {
      const names = [PART_NAMES[part]?.[language] ?? part, ORIGIN_NAMES[origin][language]];
      const sources = passages.map(({ source, start, end, text: passage }) =>
        // A title that the source states outside its text (title element, front matter) has no place in it.
        start === end
          ? `    ${source} (${language === "fr" ? "métadonnées" : "metadata"})\n`
          : `    ${source} ${start}–${end}${colon} ${passage.replace(/\s+/gu, " ").trim()}\n`,
      );
      return `[${names.join(", ")}] ${text}\n${sources.join("")}\n`;
    })
    .join("");
}
