import {
  type Article,
  type Brief,
  blockText,
  type CheckOptions,
  type Copy,
  check,
  type Finding,
  type Fix,
  type ForeignArticle,
  type Place,
  readArticle,
  type Scores,
} from "@titraille/core";
import { type FileSpan, Locator } from "./locate.ts";
import { metadataPlace } from "./metadata-place.ts";

/** A finding, and where in the file it is; without offsets of its own it is at the text's, or at the top. */
export interface LocatedFinding extends Finding {
  readonly at: FileSpan;
}

export interface CheckedFile {
  readonly file: string;
  readonly headline: string;
  readonly findings: readonly LocatedFinding[];
  /** What --fix changed. */
  readonly applied: readonly Finding[];
  readonly scores: Scores;
  /** Ids of the rules that ran. */
  readonly ran: readonly string[];
  /** The file's new text, when fixes changed it. */
  readonly fixed?: string;
}

/** What all files are held to. */
export interface Standard {
  readonly source?: readonly Copy[];
  readonly brief?: Brief;
  readonly options: CheckOptions;
}

/** Rounds of fixing: a fix may uncover another one. */
const ROUNDS = 4;

/** Checks one file; with `fix`, what can be fixed is, and the findings are those that remain. */
export async function checkFile(file: string, bytes: Uint8Array, standard: Standard): Promise<CheckedFile> {
  const { source, brief, options } = standard;
  const held = { ...(source ? { source } : {}), ...(brief ? { brief } : {}) };
  const { fix = false, ...plain } = options;
  let raw = new TextDecoder().decode(bytes);
  let read = await readArticle(bytes, { name: file });
  const before = raw;
  const applied: Finding[] = [];
  if (fix && /\.json$/i.test(file)) {
    const fixed = check({ ...read, ...held }, options);
    applied.push(...fixed.applied);
    if (applied.length > 0) raw = `${JSON.stringify(fixed.article, null, 2)}\n`;
    read = { ...read, article: fixed.article };
  } else if (fix && isText(bytes)) {
    for (let round = 0; round < ROUNDS; round++) {
      const { text, done } = fixText(raw, read.article, check({ ...read, ...held }, plain).findings);
      if (done.length === 0) break;
      applied.push(...done);
      raw = text;
      read = await readArticle(new TextEncoder().encode(raw), { name: file });
    }
  }
  const { findings, scores, ran } = check({ ...read, ...held }, plain);
  const locator = new Locator(raw);
  return {
    file,
    headline: read.article.headline.text,
    findings: findings.map((finding) => ({ ...finding, at: locate(raw, locator, read, finding.place) })),
    applied,
    scores,
    ran,
    ...(raw === before ? {} : { fixed: raw }),
  };
}

/** Only what reads and writes back as the same bytes is fixed in place: a .docx is not, nor a file in an old encoding. */
function isText(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return !text.includes("\u0000") && Buffer.from(text, "utf8").equals(bytes);
}

/** The file with the fixes that are found in it as they are, last one first; those that touch each other wait a round. */
function fixText(raw: string, article: Article, findings: readonly Finding[]): { text: string; done: Finding[] } {
  const locator = new Locator(raw);
  const found = findings.flatMap((finding) => {
    const span = finding.fix && fixSpan(locator, article, finding.fix);
    return span ? [{ finding, span }] : [];
  });
  const done: Finding[] = [];
  let text = raw;
  let last = Number.POSITIVE_INFINITY;
  for (const { finding, span } of found.sort((a, b) => b.span.start - a.span.start)) {
    if (span.end >= last) continue;
    text = text.slice(0, span.start) + finding.fix!.after + text.slice(span.end);
    last = span.start;
    done.unshift(finding);
  }
  return { text, done };
}

function fixSpan(locator: Locator, article: Article, { place, before }: Fix): FileSpan | undefined {
  const text = textAt(article, place, before);
  if (text === undefined) return undefined;
  const { start = 0, end = text.length } = place;
  return locator.find(text, start, end, /^(?:body|standfirst|figures)$/.test(place.field));
}

function locate(raw: string, locator: Locator, { article }: ForeignArticle, place: Place | undefined): FileSpan {
  if (!place) return locator.top;
  const text = textAt(article, place);
  if (text) {
    const { start = 0, end = text.length } = place;
    const inBody = place.field === "body" || place.field === "figures";
    const found =
      locator.find(text, start, end, inBody) ?? locator.find(text.slice(0, 40), 0, Math.min(40, text.length), inBody);
    if (found) return found;
  }
  const named = metadataPlace(raw, place);
  return named ? locator.span(named.start, named.end) : locator.top;
}

/** @param holding what the text must have, where two texts have one place (question and answer). */
function textAt(article: Article, { field, index, start }: Place, holding?: string): string | undefined {
  switch (field) {
    case "headline":
    case "seoTitle":
    case "description":
    case "standfirst":
      return article[field]?.text;
    case "slug":
      return article.slug;
    case "figures":
      return article.figures[index ?? -1]?.caption;
    case "keyPoints":
      return article.keyPoints[index ?? -1]?.text;
    case "faq": {
      const entry = article.faq[index ?? -1];
      const isThere = (text: string): boolean => holding === undefined || text.slice(start ?? 0).startsWith(holding);
      return entry && (isThere(entry.question.text) ? entry.question.text : entry.answer.text);
    }
    case "body": {
      const block = article.body.children[index ?? -1];
      return block && blockText(block);
    }
    default:
      return undefined;
  }
}
