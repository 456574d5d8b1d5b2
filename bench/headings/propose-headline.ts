import { type Engine, offline, produce } from "@titraille/core";
import type { French } from "@titraille/french";
import type { TitledSection } from "./propose.ts";

/** Words of an article that a reader needs to judge its headline. */
const TOP = 300;
const BRIEF = "SEO, intertitres, en français";

/**
 * The headline that a person has given a page, and the one the engine makes from its text alone.
 *
 * @param html the page as it was scraped, with its title.
 * @param text the same article without its title.
 * @returns undefined when the page states no headline.
 */
export async function titledArticle(
  html: Uint8Array,
  text: string,
  french: French,
  engine: Engine = offline,
): Promise<TitledSection | undefined> {
  const page = await produce([{ name: "page.html", bytes: html }], { french, brief: BRIEF });
  if (page.article.headline.origin === "compressed") return undefined;
  const bare = text.replace(/^#+ /gmu, "");
  const bytes = new TextEncoder().encode(bare);
  const { article } = await produce([{ name: "article.txt", bytes }], { french, brief: BRIEF, engine });
  return {
    human: page.article.headline.text,
    text: bare.split(/\s+/u).slice(0, TOP).join(" "),
    ours: article.headline.text,
  };
}
