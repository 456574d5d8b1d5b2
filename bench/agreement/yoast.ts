import { createRequire } from "node:module";
import { join } from "node:path";
import { type Article, render } from "@titraille/core";

/** What yoastseo says of an article: a score of 0–9 for each assessment, and the sentences that two of them are about. */
export interface YoastResult {
  readonly scores: ReadonlyMap<string, number>;
  readonly passive: readonly string[];
  readonly tied: readonly string[];
}

/**
 * yoastseo’s French analysis, from a scratch folder where it is installed (`npm install --no-save yoastseo@3.6.0`; GPL-3.0:
 * a judge to measure against, never part of the product). Undefined when it is not there.
 */
export function loadYoast(folder: string): ((article: Article) => YoastResult) | undefined {
  const require = createRequire(join(folder, "package.json"));
  // biome-ignore lint/suspicious/noExplicitAny: the judge’s types are not installed with ours.
  const load = (name: string): any => require(name);
  let library: ReturnType<typeof load>;
  try {
    library = load("yoastseo");
  } catch (error) {
    if ((error as { code?: string }).code === "MODULE_NOT_FOUND") return undefined;
    throw error;
  }
  const { Paper, assessors } = library;
  const Researcher = load("yoastseo/build/languageProcessing/languages/fr/Researcher").default;
  const build = load("yoastseo/build/parse/build/build").default;
  const LanguageProcessor = load("yoastseo/build/parse/language/LanguageProcessor").default;
  return (article) => {
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
    const scores = new Map<string, number>();
    for (const Assessor of [assessors.SEOAssessor, assessors.ContentAssessor]) {
      const assessor = new Assessor(researcher);
      assessor.assess(paper);
      for (const result of assessor.getValidResults()) scores.set(result.getIdentifier(), result.getScore());
    }
    const passive = (researcher.getResearch("getPassiveVoiceResult").passives ?? []) as Marked[];
    const found = researcher.getResearch("findTransitionWords").sentenceResults as { sentence: Marked }[];
    return { scores, passive: passive.map(textOf), tied: found.map(({ sentence }) => textOf(sentence)) };
  };
}

/** A sentence of yoastseo’s: its text, or an object that has it. */
type Marked = string | { readonly text: string };

function textOf(sentence: Marked): string {
  return plain(typeof sentence === "string" ? sentence : sentence.text);
}

/** A sentence without tags and double spaces, to be found again. */
export function plain(sentence: string): string {
  return sentence
    .replace(/<[^>]*>/gu, " ")
    .replace(/&nbsp;|[\s\u00a0\u202f]+/gu, " ")
    .trim();
}
