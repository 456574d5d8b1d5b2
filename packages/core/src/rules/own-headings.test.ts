import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { articleFromMarkdown } from "../foreign/markdown.ts";
import { readArticle } from "../foreign/read-article.ts";
import { render } from "../render/render.ts";
import { check } from "./check.ts";

const french = loadFrench();
const RULES = ["heading-form", "duplicate-headings", "heading-support", "heading-length"];

const plain = articleFromMarkdown(
  `# La fanfare repart sur les routes

Vingt musiciens reprennent la route avec un bus prêté par la commune voisine.

## Mais la grange attend sans

Les répétitions ont commencé en mars, malgré le froid.

## Mais la grange attend sans

Chacun apporte une bûche et repart avec une partition.
`,
);

for (const origin of ["verbatim", "compressed"] as const)
  test(`a page of ours says whose its subheadings are, as its JSON does: ${origin}`, async () => {
    const children = plain.body.children.map((block) =>
      block.type === "heading" ? { ...block, data: { origin } } : block,
    );
    const article = { ...plain, body: { ...plain.body, children } };
    const [json, page] = await Promise.all(
      (["json", "html"] as const).map(async (format) => {
        const bytes = new TextEncoder().encode(render(article, format));
        const read = await readArticle(bytes, { name: `article.${format}` });
        const { findings } = check(read, { french, only: RULES });
        return findings.map(({ rule, severity, message }) => `${severity} ${rule} ${message.en}`);
      }),
    );
    assert.ok(json!.length > 3);
    assert.deepEqual(page, json);
    assert.equal(
      json!.every((line) => line.startsWith("note")),
      origin === "verbatim",
      json!.join("\n"),
    );
  });
