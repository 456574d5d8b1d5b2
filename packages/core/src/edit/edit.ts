import type { French } from "@titraille/french";
import type { Heading, RootContent } from "mdast";
import type { Analysis } from "../analysis/analysis.ts";
import { distinctTags } from "../analysis/tags.ts";
import { type Brief, demandOf } from "../brief/brief.ts";
import { kickerLength } from "../clean/kickers.ts";
import type { Config } from "../config/config.ts";
import type { Candidate, Engine } from "../engines/engine.ts";
import type { Article, BlockData, Grounded } from "./article.ts";
import { dataOf, toBlock } from "./body.ts";
import { emphasiseKeyTerms } from "./bold.ts";
import { chooseDescription } from "./description.ts";
import type { Desk } from "./desk.ts";
import { faqOf } from "./faq.ts";
import { chooseHeadline } from "./headline.ts";
import { inline } from "./inline.ts";
import { chooseKeyPoints } from "./key-points.ts";
import { bestLayout, layouts } from "./layout.ts";
import { lettersOf } from "./letters.ts";
import type { Material, Passage } from "./material.ts";
import { metadataOf } from "./metadata.ts";
import type { Section } from "./outline.ts";
import { rankHeadlines } from "./rank-headlines.ts";
import { inSentenceCase } from "./sentence-case.ts";
import { chooseSeoTitle } from "./seo-title.ts";
import { setUpDesk } from "./set-up-desk.ts";
import { slugOf } from "./slug.ts";
import { liftStandfirst } from "./standfirst.ts";

/** Characters of a headline from which its address is made of the SEO title. House. */
const LONG_HEADLINE = 110;

/** What editing needs beside the analysed copies. */
export interface EditOptions {
  readonly brief: Brief;
  readonly config: Config;
  readonly french: French;
  readonly engine: Engine;
}

/**
 * Makes the article: the engine proposes titles, subheadings and summaries, the desk checks and chooses; the text itself
 * keeps its sentences in their order.
 *
 * @param analyses one per source, the main one first.
 */
export async function edit(
  analyses: readonly Analysis[],
  { brief, config, french, engine }: EditOptions,
): Promise<{ article: Article; material: Material }> {
  const desk = setUpDesk(analyses, brief, french);
  const { material, keyphrase } = desk;
  const { title, body: untitled } = setTitleApart(material);
  const headlines = rankHeadlines(await engine.headlines(desk), desk);
  const headline = chooseHeadline(title, headlines, desk);
  const body = untitled.filter((passage) => !saysHeadline(passage, headline));

  const stated = statedStandfirst(analyses[0]!);
  const unwanted = demandOf(brief, "standfirst")?.wanted === false;
  const { standfirst, sections, headings, proposals } = await bestLayout(
    layouts(body, brief).map((outline) => {
      const { standfirst: lifted, rest } = unwanted
        ? { rest: outline.lead }
        : stated
          ? { standfirst: stated, rest: outline.lead }
          : liftStandfirst(outline.lead);
      return { ...(lifted ? { standfirst: lifted } : {}), outline: { lead: rest, sections: outline.sections } };
    }),
    engine,
    desk,
    headline,
  );

  const summaries = await engine.summaries(desk);
  const description = chooseDescription(summaries, headline, standfirst, desk);
  const words = material.passages
    .flatMap((passage) => passage.statements)
    .reduce((sum, statement) => sum + statement.length, 0);
  const keyPoints = chooseKeyPoints(summaries, headline, description, standfirst, words, desk);

  const blocks: RootContent[] = [
    ...sections.lead.flatMap((unit) => toBlock(unit, desk) ?? []),
    ...sections.sections.flatMap((section, index) => [
      ...headingOf(section, headings[index], desk),
      ...section.units.flatMap((unit) => toBlock(unit, desk) ?? []),
    ]),
  ];
  const children = demandOf(brief, "bold")?.wanted ? emphasiseKeyTerms(blocks, desk) : blocks;
  const metadata = metadataOf(analyses[0]!, config);
  const { dateline } = analyses[0]!.copy;
  const seoTitle = chooseSeoTitle(headline, headlines, desk);
  const article: Article = {
    schemaVersion: 1,
    language: "fr",
    // The words of a very long headline that an address has room for are its beginning, cut anywhere.
    slug: slugOf(headline.text.length > LONG_HEADLINE ? seoTitle.text : headline.text, analyses[0]!.copy.source.name),
    headline,
    seoTitle,
    description,
    ...(standfirst ? { standfirst } : {}),
    ...(keyphrase ? { keyphrase } : {}),
    tags: tagsOf(analyses, keyphrase?.text ?? ""),
    keyPoints,
    faq: demandOf(brief, "faq")?.wanted ? faqOf(sections, { headings, proposals }, desk) : [],
    body: { type: "root", children },
    figures: analyses.flatMap(({ copy }, source) =>
      copy.figures.map(({ caption, credit, image, span }) => ({
        caption,
        ...(credit ? { credit } : {}),
        ...(image ? { image } : {}),
        sources: [{ source, ...span }],
      })),
    ),
    ...(dateline
      ? {
          dateline: {
            ...(dateline.place ? { place: dateline.place } : {}),
            ...(dateline.agency ? { agency: dateline.agency } : {}),
            ...(dateline.date ? { date: dateline.date } : {}),
          },
        }
      : {}),
    metadata,
    sources: analyses.map(({ copy: { source } }) => ({ name: source.name, format: source.format, text: source.text })),
  };
  return { article, material };
}

/** The heading of depth 1 at the top is the headline, not a part of the body. */
function setTitleApart(material: Material): { title?: Passage; body: readonly Passage[] } {
  // "Notre revue :" introduces something: it is no title.
  const index = material.passages.findIndex(
    ({ block, text }) => block.type === "heading" && block.depth === 1 && !/:\s*$/u.test(text),
  );
  const before = material.passages.slice(0, Math.max(index, 0));
  if (index < 0 || before.some((passage) => passage.block.type === "heading")) return { body: material.passages };
  return { title: material.passages[index]!, body: material.passages.filter((_, at) => at !== index) };
}

/** A page may set its title once more in its text, as a subheading: the headline says it already. */
function saysHeadline({ block, text }: Passage, headline: Grounded): boolean {
  return block.type === "heading" && lettersOf(text) === lettersOf(headline.text);
}

/** A standfirst that the page states and that is not in its text. */
function statedStandfirst({ copy }: Analysis): Grounded | undefined {
  const whole = copy.source.metadata.standfirst?.trim() ?? "";
  const stated = whole.slice(kickerLength(whole));
  if (!stated || copy.text.includes(stated.slice(0, 60))) return undefined;
  const origin = copy.translatedFrom ? "translated" : stated === whole ? "verbatim" : "compressed";
  return { text: stated, origin, sources: [{ source: 0, start: 0, end: 0 }] };
}

function headingOf(section: Section, chosen: Candidate | undefined, desk: Desk): Heading[] {
  const depth = section.depth as Heading["depth"];
  const small = section.own && inSentenceCase(section.own.text, section.own.source, desk);
  if (section.own && small !== undefined) {
    const { sources } = dataOf(section.own.statements, section.own, desk);
    const data: BlockData = { origin: "repaired", sources, sentences: [{ text: small, origin: "repaired", sources }] };
    return [{ type: "heading", depth, children: [{ type: "text", value: small }], data }];
  }
  if (section.own)
    return [
      {
        type: "heading",
        depth,
        children: inline(section.own, section.own.block, desk, ["strong", "emphasis"]),
        data: dataOf(section.own.statements, section.own, desk),
      },
    ];
  if (!chosen) return [];
  return [
    {
      type: "heading",
      depth,
      children: [{ type: "text", value: chosen.text }],
      data: { origin: chosen.origin, sources: chosen.sources },
    },
  ];
}

/** Letters of a common noun that is special enough to be a tag alone ("chlorothalonil"), when the title has it. House. */
const SPECIAL_NOUN = 9;

/** What the page states stays first; then what the article is to be found by, and the rest. */
function tagsOf(analyses: readonly Analysis[], keyphrase: string): string[] {
  const stated = analyses[0]!.copy.source.metadata.tags ?? [];
  const isNoun = /^\p{Ll}\p{L}*$/u.test(keyphrase);
  const isSpecial = keyphrase.length >= SPECIAL_NOUN && analyses[0]!.title.toLowerCase().includes(keyphrase);
  const main = keyphrase !== "" && (!isNoun || isSpecial) ? [keyphrase] : [];
  return distinctTags([...stated, ...main, ...analyses.flatMap((analysis) => analysis.tags)]);
}
