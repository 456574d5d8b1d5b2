import { createRequire } from "node:module";
import { join } from "node:path";
import { type Article, render } from "@titraille/core";

/** What yoastseo says of an article, and the sentences that four of its assessments are about. */
export interface YoastResult {
  /** 0–9 for each assessment; 9 is good. */
  readonly scores: ReadonlyMap<string, number>;
  /** What it tells its user, without tags. */
  readonly feedback: ReadonlyMap<string, string>;
  /** Of all SEO assessments, 0–100; over 70 is what it shows as good. */
  readonly seo: number;
  /** Of all readability assessments, 0–100: 90 is good, 60 is so-so, 30 is not good. */
  readonly readability: number;
  readonly passive: readonly string[];
  readonly tied: readonly string[];
  /** Sentences of more than twenty words. */
  readonly long: readonly string[];
  /** Sentences that stand in a row of three or more that begin alike. */
  readonly alike: readonly string[];
}

/** Widths of SEO titles that yoastseo is told: the browser measures them there, and ours has its own rule. */
const TITLE_WIDTH = 400;

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
      titleWidth: TITLE_WIDTH,
    });
    const researcher = new Researcher(paper);
    paper.setTree(build(paper, new LanguageProcessor(researcher), []));
    const scores = new Map<string, number>();
    const feedback = new Map<string, string>();
    const [seo, readability] = [assessors.SEOAssessor, assessors.ContentAssessor].map((Assessor): number => {
      const assessor = new Assessor(researcher);
      assessor.assess(paper);
      for (const result of assessor.getValidResults()) {
        scores.set(result.getIdentifier(), result.getScore());
        feedback.set(result.getIdentifier(), plain(result.getText()));
      }
      return assessor.getScoreAggregator().aggregate(assessor.getValidResults());
    });
    const research = (name: string) => researcher.getResearch(name);
    const lengths = research("countSentencesFromText") as { sentence: Marked; sentenceLength: number }[];
    const openings = research("getSentenceBeginnings") as { count: number; sentences: Marked[] }[];
    return {
      scores,
      feedback,
      seo: seo!,
      readability: readability!,
      passive: ((research("getPassiveVoiceResult").passives ?? []) as Marked[]).map(textOf),
      tied: (research("findTransitionWords").sentenceResults as { sentence: Marked }[]).map((each) =>
        textOf(each.sentence),
      ),
      long: lengths.filter(({ sentenceLength }) => sentenceLength > 20).map((each) => textOf(each.sentence)),
      alike: openings.filter(({ count }) => count > 2).flatMap(({ sentences }) => sentences.map(textOf)),
    };
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
