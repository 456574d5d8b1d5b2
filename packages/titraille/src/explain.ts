import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Article, errors, type Grounded } from "@titraille/core";

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

export function printExplained(explained: readonly Explained[]): string {
  return explained.map((each) => `${lines(each).join("\n")}\n\n`).join("");
}

function lines({ part, text, origin, passages }: Explained): string[] {
  const sources = passages.map(
    (passage) => `    ${passage.source} ${passage.start}–${passage.end}\u00a0: ${passage.text.replace(/\s+/gu, " ")}`,
  );
  return [`[${part}, ${origin}] ${text}`, ...sources];
}
