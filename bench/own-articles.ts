import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { produce } from "@titraille/core";
import { loadFrench } from "@titraille/french/node";
import { nameOf, pagesOf } from "./agreement/pages.ts";
import { loadYoast } from "./agreement/yoast.ts";

/*
 * What the main job makes of articles, as yoastseo scores it: the fragment for a CMS with our keyphrase, SEO title,
 * description and slug. Which assessments are not good, how often, and on which articles the whole is not.
 *
 *   npm run bench:own-articles -- --peers FOLDER --corpus DIR… [--brief "…"] [--show ASSESSMENT]
 *
 * FOLDER has yoastseo (`npm install --no-save yoastseo@3.6.0` in a scratch folder).
 */

const { values } = parseArgs({
  options: {
    peers: { type: "string" },
    corpus: { type: "string", multiple: true },
    brief: { type: "string" },
    show: { type: "string" },
  },
});
const yoast = values.peers === undefined ? undefined : loadYoast(values.peers);
if (!yoast || !values.corpus) {
  console.error("npm run bench:own-articles -- --peers FOLDER --corpus DIR…; FOLDER has node_modules/yoastseo");
  process.exit(2);
}

/** What yoastseo shows as good: a single assessment, all for search engines, all for readers. */
const GOOD = { assessment: 9, seo: 71, readability: 71 };

const french = loadFrench();
const poor = new Map<string, Map<number, number>>();
const scores: { name: string; seo: number; readability: number }[] = [];
for (const page of pagesOf(values.corpus)) {
  const article = await articleOf(page);
  if (!article) continue;
  const result = yoast(article);
  const name = nameOf(page);
  scores.push({ name, seo: result.seo, readability: result.readability });
  const failing = [...result.scores].filter(([, score]) => score < GOOD.assessment);
  for (const [assessment, score] of failing) {
    const known = poor.get(assessment) ?? new Map<number, number>();
    poor.set(assessment, known.set(score, (known.get(score) ?? 0) + 1));
    if (assessment === values.show)
      console.log(`${name} (${score}) ${article.keyphrase?.text ?? "–"}: ${result.feedback.get(assessment)}`);
  }
  if (result.seo < GOOD.seo)
    console.log(
      `${name}: SEO ${result.seo}, ${failing.map(([assessment, score]) => `${assessment} ${score}`).join(", ")}`,
    );
}

const good = (key: "seo" | "readability"): number => scores.filter((each) => each[key] >= GOOD[key]).length;
const mean = (key: "seo" | "readability"): string =>
  (scores.reduce((sum, each) => sum + each[key], 0) / scores.length).toFixed(1);
console.log(`\n${scores.length} articles`);
console.log(
  `SEO good ${good("seo")}, mean ${mean("seo")}; readability good ${good("readability")}, mean ${mean("readability")}\n`,
);
console.log("assessment not good             articles  by score");
for (const [assessment, byScore] of [...poor].sort((a, b) => sum(b[1]) - sum(a[1])))
  console.log(
    `${assessment.padEnd(30)} ${`${sum(byScore)}`.padStart(9)}  ${[...byScore].map(([score, count]) => `${score}: ${count}`).join(", ")}`,
  );

function sum(counts: ReadonlyMap<number, number>): number {
  return [...counts.values()].reduce((total, each) => total + each, 0);
}

async function articleOf(page: string) {
  const bytes = new Uint8Array(readFileSync(page));
  try {
    const { article } = await produce([{ name: page, bytes }], {
      french,
      ...(values.brief === undefined ? {} : { brief: values.brief }),
    });
    return article;
  } catch {
    // Refused: another language, or no text.
    return undefined;
  }
}
