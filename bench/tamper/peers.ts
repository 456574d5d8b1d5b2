import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Article, render } from "@titraille/core";

/** A checker of others: what it says of an article, as scores. Judges to measure against, never part of the product. */
export interface Peer {
  readonly name: string;
  scores(article: Article): Promise<readonly number[]>;
}

/**
 * The peers that are installed in `folder` (`npm install --no-save yoastseo@3.6.0 seord aiseo-audit` in a scratch folder;
 * yoastseo is GPL-3.0).
 */
export async function findPeers(folder: string): Promise<Peer[]> {
  const require = createRequire(join(folder, "package.json"));
  const peers: Peer[] = [];
  for (const make of [yoast, seord, aiseo]) {
    try {
      peers.push(await make(require));
    } catch (error) {
      if ((error as { code?: string }).code !== "MODULE_NOT_FOUND") throw error;
    }
  }
  return peers;
}

// biome-ignore-start lint/suspicious/noExplicitAny: the peers' types are not installed with ours.
function yoast(require: NodeJS.Require): Peer {
  const { Paper, assessors } = require("yoastseo") as any;
  const Researcher = (require("yoastseo/build/languageProcessing/languages/fr/Researcher") as any).default;
  const build = (require("yoastseo/build/parse/build/build") as any).default;
  const LanguageProcessor = (require("yoastseo/build/parse/language/LanguageProcessor") as any).default;
  return {
    name: "yoastseo",
    async scores(article) {
      const paper = new Paper(render(article, "fragment"), {
        keyword: article.keyphrase?.text ?? "",
        title: article.seoTitle.text,
        description: article.description.text,
        slug: article.slug,
        locale: "fr_FR",
        titleWidth: 400,
      });
      const researcher = new Researcher(paper);
      paper.setTree(build(paper, new LanguageProcessor(researcher), []));
      return [assessors.SEOAssessor, assessors.ContentAssessor].map((Assessor) => {
        const assessor = new Assessor(researcher);
        assessor.assess(paper);
        return assessor.calculateOverallScore() as number;
      });
    },
  };
}

function seord(require: NodeJS.Require): Peer {
  const { SeoCheck } = require("seord") as any;
  return {
    name: "seord",
    async scores(article) {
      const content = {
        title: article.seoTitle.text,
        htmlText: `<h1>${article.headline.text}</h1>${render(article, "fragment")}`,
        keyword: article.keyphrase?.text ?? article.tags[0] ?? "article",
        subKeywords: article.tags.slice(0, 5),
        metaDescription: article.description.text,
        languageCode: "fr",
        countryCode: "fr",
      };
      const result = await new SeoCheck(content, "example.com").analyzeSeo();
      return [result.seoScore as number, -(result.messages.warnings.length as number)];
    },
  };
}

/** Audits addresses only: the page is served to it on the loopback interface. */
async function aiseo(require: NodeJS.Require): Promise<Peer> {
  const { analyzeUrl, loadConfig } = (await import(pathToFileURL(require.resolve("aiseo-audit")).href)) as any;
  const config = await loadConfig();
  return {
    name: "aiseo-audit",
    async scores(article) {
      const page = render(article, "html");
      const server = createServer((request, response) => {
        response.writeHead(request.url === "/" ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
        response.end(request.url === "/" ? page : "");
      });
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      try {
        const { port } = server.address() as AddressInfo;
        const result = await analyzeUrl({ url: `http://127.0.0.1:${port}/` }, config);
        return [result.overallScore as number];
      } finally {
        server.close();
      }
    },
  };
}
// biome-ignore-end lint/suspicious/noExplicitAny: the peers' types are not installed with ours.
