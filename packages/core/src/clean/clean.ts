import type { Source } from "../source/source.ts";
import { agencySubheadings } from "./agency-subheadings.ts";
import { appendedStories } from "./appended-stories.ts";
import { blocksOf, marksOf } from "./blocks.ts";
import { breadcrumbs } from "./breadcrumbs.ts";
import { bylines } from "./bylines.ts";
import { captions, markedCaptions } from "./captions.ts";
import { consentNotices } from "./consent-notices.ts";
import { contents } from "./contents.ts";
import type { Copy, Dateline, Figure } from "./copy.ts";
import { copyLabels } from "./copy-labels.ts";
import { datedSignatures } from "./dated-signatures.ts";
import { datelines } from "./datelines.ts";
import { doubledTitles } from "./doubled-titles.ts";
import { dropCaps } from "./drop-caps.ts";
import { duplicateParagraphs } from "./duplicate-paragraphs.ts";
import { emoji } from "./emoji.ts";
import { emptyLines } from "./empty-lines.ts";
import { endings } from "./endings.ts";
import { brokenCreditLines, gluedCredits } from "./glued-credits.ts";
import { gluedHeads } from "./glued-heads.ts";
import { gluedSentences } from "./glued-sentences.ts";
import { gluedSubheadings } from "./glued-subheadings.ts";
import { headingMarks } from "./heading-marks.ts";
import { inlineLists } from "./inline-lists.ts";
import { innerNotices } from "./inner-notices.ts";
import { instruction } from "./instruction.ts";
import { decomposedAccents, htmlEntities, invisibleCharacters, lineBreaks } from "./invisible-characters.ts";
import { kickers } from "./kickers.ts";
import { brokenWords, lineWraps, strayHyphens } from "./line-wraps.ts";
import { linkedTitles } from "./linked-titles.ts";
import { machineTranslation } from "./machine-translation.ts";
import { markup } from "./markup.ts";
import { noteCalls } from "./note-calls.ts";
import { oneLineHeads } from "./one-line-heads.ts";
import { openingSubheadings } from "./opening-subheadings.ts";
import { orphanLines } from "./orphan-lines.ts";
import { otherArticles } from "./other-articles.ts";
import { pageExtent } from "./page-extent.ts";
import { pageHead } from "./page-head.ts";
import { pageLines } from "./page-lines.ts";
import { pageMenus } from "./page-menus.ts";
import { noticeTails, pageNotices } from "./page-notices.ts";
import { partedSentences } from "./parted-sentences.ts";
import type { Pass } from "./pass.ts";
import { pressWires } from "./press-wires.ts";
import { pullQuotes } from "./pull-quotes.ts";
import type { CleaningSuggestion } from "./record.ts";
import { repeatedPassages } from "./repeated-passages.ts";
import { runInSubheadings } from "./run-in-subheadings.ts";
import { runInTitle } from "./run-in-title.ts";
import { scripts } from "./scripts.ts";
import { shoutedTeasers } from "./shouted-teasers.ts";
import { spaceRuns } from "./space-runs.ts";
import { teasers } from "./teasers.ts";
import { type TrackedEdit, TrackedText } from "./tracked-text.ts";
import { lonelyGuillemets, typography } from "./typography.ts";
import { wikiNotes } from "./wiki-notes.ts";

/** How French is written: no repairs for a text in another language. */
const FRENCH_PASSES: ReadonlySet<Pass> = new Set([...typography, machineTranslation, lonelyGuillemets]);

/**
 * In this order, each on what the one before left (docs/cleaning.md says why): first what is no text at all, then what is
 * no part of the article, then the borders of paragraphs, since captions, datelines and quotation marks can only be told
 * once paragraphs stand apart; how the text is written comes last.
 */
const PASSES: readonly Pass[] = [
  instruction,
  lineBreaks,
  invisibleCharacters,
  htmlEntities,
  decomposedAccents,
  scripts,
  markup,
  brokenWords,
  lineWraps,
  wikiNotes,
  gluedHeads,
  breadcrumbs,
  pageExtent,
  pageHead,
  pageLines,
  teasers,
  spaceRuns,
  pressWires,
  oneLineHeads,
  pageMenus,
  shoutedTeasers,
  contents,
  agencySubheadings,
  inlineLists,
  runInTitle,
  runInSubheadings,
  noticeTails,
  markedCaptions,
  headingMarks,
  lineWraps,
  strayHyphens,
  pageNotices,
  brokenCreditLines,
  gluedCredits,
  gluedSentences,
  gluedSubheadings,
  doubledTitles,
  contents,
  openingSubheadings,
  consentNotices,
  pageLines,
  teasers,
  pageExtent,
  pageNotices,
  innerNotices,
  partedSentences,
  linkedTitles,
  appendedStories,
  otherArticles,
  captions,
  copyLabels,
  datedSignatures,
  datelines,
  kickers,
  dropCaps,
  bylines,
  orphanLines,
  emoji,
  pullQuotes,
  noteCalls,
  duplicateParagraphs,
  repeatedPassages,
  emptyLines,
  ...typography,
  ...typography,
  machineTranslation,
  lonelyGuillemets,
  endings,
];

/**
 * Finds and repairs damage. Every change is on record; undone in reverse order the records give back the source.
 *
 * @param language of the source, ISO 639-1: what is not French is not repaired as if it were.
 */
export function clean(source: Source, language = "fr"): Copy {
  let tracked = TrackedText.of(source.text);
  const figures: Omit<Figure, "afterBlock">[] = [];
  const suggestions: CleaningSuggestion[] = [];
  let dateline: Dateline | undefined;
  let byline: readonly string[] | undefined;
  for (const pass of language === "fr" ? PASSES : PASSES.filter((each) => !FRENCH_PASSES.has(each))) {
    const repairs = pass(tracked, source);
    figures.push(...(repairs.figures ?? []));
    suggestions.push(...(repairs.suggestions ?? []));
    dateline ??= repairs.dateline;
    byline ??= repairs.byline;
    tracked = tracked.edit(apart(repairs.edits ?? []));
  }
  const blocks = blocksOf(tracked, source);
  return {
    source,
    text: tracked.text,
    blocks,
    marks: marksOf(tracked, source),
    figures: figures
      .sort((a, b) => a.span.start - b.span.start)
      .map((figure) => ({
        ...figure,
        afterBlock: blocks.filter((block) => tracked.toSource(block).start < figure.span.start).length - 1,
      })),
    ...(dateline ? { dateline } : {}),
    ...(byline ? { byline } : {}),
    records: tracked.records,
    suggestions: suggestions.sort((a, b) => a.span.start - b.span.start),
    tracked,
  };
}

/** Two findings of one pass may share words in copy that nobody foresaw: the one that begins first holds. */
function apart(edits: readonly TrackedEdit[]): TrackedEdit[] {
  const kept: TrackedEdit[] = [];
  for (const edit of [...edits].sort((one, other) => one.start - other.start))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}
