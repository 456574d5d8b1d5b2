import {
  type Brief,
  type CheckOptions,
  type Copy,
  check,
  type Finding,
  type ForeignArticle,
  readArticle,
  type Scores,
} from "@titraille/core";
import { fixText } from "./fix-text.ts";
import { type FileSpan, Locator } from "./locate.ts";

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
  /** Why fixes were asked for and none could be made. */
  readonly unfixable?: Obstacle;
}

/** What keeps a file from being corrected in its place. */
export type Obstacle = "stdin" | "docx" | "encoding";

/** What all files are held to. */
export interface Standard {
  readonly source?: readonly Copy[];
  readonly brief?: Brief;
  readonly options: CheckOptions;
}

/** Rounds of fixing: a fix may uncover another one. Rules that undo each other's work are a bug, not a reason to hang. */
const ROUNDS = 12;

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Checks one file; with `fix`, what can be fixed is, and the findings are those that remain.
 *
 * @param file its name; "-" for standard input, which cannot be corrected.
 */
export async function checkFile(file: string, bytes: Uint8Array, standard: Standard): Promise<CheckedFile> {
  const { source, brief, options } = standard;
  const held = { ...(source ? { source } : {}), ...(brief ? { brief } : {}) };
  const { fix = false, ...plain } = options;
  let read = await readArticle(bytes, { name: file });
  const { format, text: before } = read;
  let text = before;
  const applied: Finding[] = [];
  const unfixable = fix ? obstacleOf(file, bytes, read) : undefined;
  if (fix && !unfixable && format === "json") {
    const fixed = check({ ...read, ...held }, options);
    applied.push(...fixed.applied);
    if (applied.length > 0) {
      text = `${JSON.stringify(fixed.article, null, 2)}\n`;
      read = await readArticle(new TextEncoder().encode(text), { name: file });
    }
  } else if (fix && !unfixable && format !== "json") {
    for (let round = 0; round < ROUNDS; round++) {
      const fixed = fixText(text, { origins: read.origins, format }, check({ ...read, ...held }, plain).findings);
      if (fixed.done.length === 0) break;
      applied.push(...fixed.done);
      text = fixed.text;
      read = await readArticle(new TextEncoder().encode(text), { name: file });
    }
  }
  const { findings, scores, ran } = check({ ...read, ...held }, plain);
  const locator = new Locator(text, read);
  const mark = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, 3)) === BYTE_ORDER_MARK;
  return {
    file,
    headline: read.article.headline.text,
    findings: findings.map((finding) => ({ ...finding, at: locator.locate(finding.place) })),
    applied,
    scores,
    ran,
    ...(text === before ? {} : { fixed: (mark ? BYTE_ORDER_MARK : "") + text }),
    ...(unfixable ? { unfixable } : {}),
  };
}

/** Why a file cannot be corrected in its place: only what reads and writes back as the same bytes is. */
function obstacleOf(
  file: string,
  bytes: Uint8Array,
  { format, text }: Pick<ForeignArticle, "format" | "text">,
): Obstacle | undefined {
  if (file === "-") return "stdin";
  if (format === "docx") return "docx";
  const isSame = Buffer.from(text, "utf8").equals(bytes) || Buffer.from(BYTE_ORDER_MARK + text, "utf8").equals(bytes);
  return isSame && !text.includes("\u0000") ? undefined : "encoding";
}
