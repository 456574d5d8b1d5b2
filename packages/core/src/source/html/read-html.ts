import type { LeftOut, Source } from "../source.ts";
import { TextBuilder } from "../text-builder.ts";
import { collectBlocks } from "./blocks.ts";
import { headingsInDisguise } from "./disguised-headings.ts";
import { mainBlocks } from "./main-content.ts";
import { pageMetadata } from "./metadata.ts";
import type { PageBlock } from "./page-block.ts";
import { isWholePage } from "./page-text.ts";
import { titleBadges } from "./page-title.ts";
import { parsePage } from "./parse-page.ts";
import { relatedArticles } from "./related-articles.ts";
import { addRuns } from "./runs.ts";
import { typedLists } from "./typed-lists.ts";

/**
 * An HTML page or fragment. Readability only tells which blocks belong to the article; the blocks themselves come from the
 * page as it is, so that headings, lists, tables and images keep their form. All other text of the page goes to `leftOut`.
 *
 * @param baseUrl address that relative ones start from, when the page does not state its own.
 * @param options `whole`: everything is the article (a fragment, a converted document); `tracing`: `origins` are wanted.
 */
export async function readHtml(
  html: string,
  baseUrl?: string,
  options: { readonly whole?: boolean; readonly tracing?: boolean } = {},
): Promise<Pick<Source, "text" | "origins" | "blocks" | "marks" | "metadata" | "leftOut">> {
  const { tracing = false } = options;
  const document = parsePage(html, tracing);
  for (const wrapper of document.querySelectorAll("div.mw-heading")) wrapper.replaceWith(...wrapper.childNodes);
  const badges = titleBadges(document);
  for (const badge of badges) badge.remove();
  const metadata = pageMetadata(document, baseUrl);
  const base = document.querySelector("base[href]")?.getAttribute("href") ?? metadata.url ?? baseUrl;
  const { blocks, marks: typed } = typedLists(headingsInDisguise(collectBlocks(document.body, base)));
  const isPage = !options.whole && isWholePage(html);
  const kept = isPage
    ? await mainBlocks(document, blocks, metadata)
    : new Set(blocks.filter((block) => !block.furniture));
  const related = relatedArticles(blocks, kept, metadata.url);
  const builder = new TextBuilder(tracing);
  const leftOut: LeftOut[] = [
    ...badges.map((badge): LeftOut => ({ text: badge.textContent ?? "", reason: "page-furniture" })),
    ...typed.map((text): LeftOut => ({ text, reason: "markup-only" })),
  ];
  for (const block of blocks) {
    if (kept.has(block) && !related.has(block)) addBlock(builder, block);
    else if (block.text !== "") leftOut.push({ text: block.text, reason: "page-furniture" });
  }
  const { text, origins, marks } = builder;
  return { text, ...(origins ? { origins } : {}), blocks: builder.blocks, marks, metadata, leftOut };
}

function addBlock(builder: TextBuilder, block: PageBlock): void {
  if (block.rows)
    builder.addTable(
      block.rows.map((row) => row.map((cell) => addRuns(cell, block.base))),
      { header: block.header ?? false, ...(block.rowHeaders ? { rowHeaders: true } : {}) },
    );
  else builder.add(block.runs, block.shape);
}
