import { countWords, detectLanguage, type French } from "@titraille/french";
import { analyse } from "./analysis/analyse.ts";
import { type Brief, demandOf } from "./brief/brief.ts";
import { type BriefFlags, gatherBrief } from "./brief/gather.ts";
import { clean } from "./clean/clean.ts";
import type { Copy } from "./clean/copy.ts";
import type { Config } from "./config/config.ts";
import type { Article } from "./edit/article.ts";
import { edit } from "./edit/edit.ts";
import type { Engine } from "./engines/engine.ts";
import type { EntailmentOptions } from "./engines/entailment.ts";
import { offline } from "./engines/offline/offline.ts";
import { onlyJunk, tooShort, unsupportedOutputLanguage, wrongLanguage } from "./errors/catalogue.ts";
import { type RewritingProgress, rewrite } from "./rewrite/rewrite.ts";
import { secondOpinion } from "./rewrite/second-opinion.ts";
import { checkedTitles } from "./rewrite/titles.ts";
import { check } from "./rules/check.ts";
import type { AnyRule } from "./rules/rule.ts";
import { readSource } from "./source/read-source.ts";
import type { Source } from "./source/source.ts";
import { translate } from "./translate/translate.ts";
import type { Translator } from "./translate/translator.ts";
import type { Report, TranslationReport } from "./verify/report.ts";
import { reportOn } from "./verify/report-on.ts";
import { indexOf } from "./verify/source-index.ts";
import { verifyArticle } from "./verify/verify-article.ts";

/** A document as a caller has it: its bytes, and a name for messages and provenance. */
export interface Input {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ProduceOptions {
  /** The French language data: `French.load(bytes)`, or `loadFrench()` of `@titraille/french/node`. */
  readonly french: French;
  /** The client's instruction, when it is not glued to the text. */
  readonly brief?: string;
  readonly flags?: BriefFlags;
  readonly config?: Config;
  /** Address that relative links and images of HTML start from. */
  readonly baseUrl?: string;
  /** Rules of your own that the article is checked against, beside ours. */
  readonly rules?: readonly AnyRule[];
  /** Who writes the proposals; the offline engine when absent. */
  readonly engine?: Engine;
  /** Asked about what an engine proposes and nothing speaks against; it may refuse more, never less. */
  readonly entailment?: EntailmentOptions;
  /** Translates what is in another language than the article; without it such a source is refused. */
  readonly translator?: Translator;
  /** Told of each clean copy that has to be translated, so that it can be kept if that fails. */
  readonly onForeign?: (copy: Copy) => void;
  /** Told when a section is rewritten or given up. */
  readonly onSection?: (progress: RewritingProgress) => void;
}

/** What comes out: the article, what was checked, and the clean copies it was made from. */
export interface Production {
  readonly article: Article;
  readonly report: Report;
  readonly copies: readonly Copy[];
  readonly brief: Brief;
}

/** Words under which there is no article to make. */
const MIN_WORDS = 20;

/**
 * The whole job: bytes and a brief in, an article and its report out. Several inputs make one article.
 *
 * @throws TitrailleError for what the user can mend: no text in the input, another language than the brief asks, a brief
 * that contradicts itself; for a language model that cannot be used. A demand that cannot be met is no error: the report says so.
 */
export async function produce(inputs: readonly Input[], options: ProduceOptions): Promise<Production> {
  const { config = {}, engine = offline, flags = {}, baseUrl } = options;
  const french = options.french.forDocument();
  const read = await Promise.all(
    inputs.map(({ name, bytes }) => readSource(bytes, { name, ...(baseUrl ? { baseUrl } : {}) })),
  );
  const { brief, sources } = gatherBrief(read, { ...(options.brief ? { brief: options.brief } : {}), flags, config });
  const wanted = demandOf(brief, "language")?.language ?? "fr";
  if (wanted !== "fr") throw unsupportedOutputLanguage(wanted);
  const { copies, translations } = await frenchCopies(sources, french, options);
  const analyses = copies.map((copy) => analyse(copy, french));
  const opinion =
    options.entailment && (engine.write || engine.title)
      ? secondOpinion(options.entailment, indexOf(copies, french))
      : undefined;
  const titling = checkedTitles(engine, copies, french, opinion);
  const making = { brief, config, french };
  const titled = await edit(analyses, { ...making, engine: titling?.engine ?? engine });
  // Each title was compared with what it cites; if the article as a whole does not bear them out, the offline ones stand.
  const isBorne = !titling || verifyArticle(titled.article, copies, french).discrepancies.length === 0;
  const edited = isBorne ? titled : await edit(analyses, { ...making, engine });
  const { article, sections } = await rewrite(edited.article, copies, {
    engine,
    brief,
    french,
    ...(opinion ? { opinion } : {}),
    ...(options.onSection ? { onSection: options.onSection } : {}),
  });
  const titles = titling?.proposals();
  const checked = check(
    { article, source: copies, brief },
    {
      french,
      fix: true,
      analyses,
      ...(options.rules ? { plugins: options.rules } : {}),
      ...(config.profile ? { profile: config.profile } : {}),
      ...(config.rules ? { rules: config.rules } : {}),
    },
  );
  return {
    article: checked.article,
    report: {
      ...reportOn(checked, brief, analyses, config.interfaceLanguage ?? brief.language),
      ...(translations.length > 0 ? { translations } : {}),
      ...(sections.length > 0 ? { rewriting: sections } : {}),
      ...(titles ? { titles } : {}),
      ...(opinion ? { entailment: opinion.report() } : {}),
      ...(engine.model ? { model: engine.model } : {}),
    },
    copies,
    brief,
  };
}

/** The sources cleaned, and translated where they are not in French. All are cleaned before the first is translated. */
async function frenchCopies(
  sources: readonly Source[],
  french: French,
  { translator, onForeign }: Pick<ProduceOptions, "translator" | "onForeign">,
): Promise<{ copies: Copy[]; translations: TranslationReport[] }> {
  const cleaned: { copy: Copy; from: string }[] = [];
  for (const source of sources) {
    const copy = clean(source);
    requireArticle(copy);
    const { language, reliable } = await detectLanguage(copy.text);
    const from = language !== undefined && reliable ? language : "fr";
    if (from === "fr") cleaned.push({ copy, from });
    else {
      const foreign = clean(source, from);
      onForeign?.(foreign);
      cleaned.push({ copy: foreign, from });
    }
  }
  const copies: Copy[] = [];
  const translations: TranslationReport[] = [];
  for (const { copy, from } of cleaned) {
    if (from === "fr") copies.push(copy);
    else {
      if (!translator) throw wrongLanguage(copy.source.name, from, "fr");
      const translated = await translate(copy, { translator, from, to: "fr", french });
      copies.push(translated.copy);
      translations.push(translated.report);
    }
  }
  return { copies, translations };
}

/** Refuses what no article can be made of. */
function requireArticle({ source: { name }, text }: Copy): void {
  if (text.trim() === "") throw onlyJunk(name);
  const words = countWords(text);
  if (words < MIN_WORDS) throw tooShort(name, words, MIN_WORDS);
}
