import { demandOf } from "../brief/brief.ts";
import type { Candidate } from "../engines/engine.ts";
import type { Grounded } from "./article.ts";
import { analysisOf, type Desk } from "./desk.ts";
import { escapePattern } from "./escape-pattern.ts";
import type { Passage } from "./material.ts";
import { originIn } from "./origin.ts";
import { overlap } from "./overlap.ts";
import { inSentenceCase } from "./sentence-case.ts";
import { shortenedTitle } from "./seo-title.ts";

/** Characters of a first sentence that can stand as headline when nothing else can; a text without stops is one sentence. House. */
const LAST_RESORT = 200;

/** Share of a heading’s words that the stated title has when both are the article’s title. */
const SAME_TITLE = 0.34;

/**
 * The headline: the source's own title where it has one, else the best that the engine proposes; the first sentence when
 * nothing proposed is fit to print, its beginning when that has no end.
 *
 * @param title the heading of depth 1 in the source's text, when there is one.
 * @param ranked what the engine proposed, best first (`rankHeadlines`).
 */
export function chooseHeadline(title: Passage | undefined, ranked: readonly Candidate[], desk: Desk): Grounded {
  const stated = statedTitle(desk);
  // A page may print its own name as its first heading: what its metadata call the article says better what it is.
  const own = title && !(stated && overlap(title.text, stated.text) < SAME_TITLE) ? titleOf(title, desk) : stated;
  const most = demandOf(desk.brief, "headline")?.maxCharacters;
  if (own) return most === undefined ? own : shortenedTitle(own, most, desk);
  if (ranked[0]) return grounded(ranked[0]);
  const first = desk.material.passages.flatMap((passage) => passage.statements)[0];
  const whole = first?.text.replace(/[\s\u00a0\u202f]*\.\s*$/u, "") ?? desk.keyphrase?.text ?? "";
  const text = whole.length <= LAST_RESORT ? whole : `${whole.slice(0, LAST_RESORT).replace(/[\s,;:]*\s\S*$/u, "")}…`;
  return { text, origin: "compressed", sources: first?.sources ?? [{ source: 0, start: 0, end: 0 }] };
}

function grounded({ text, origin, sources }: Candidate): Grounded {
  return { text, origin, sources };
}

function titleOf(title: Passage, desk: Desk): Grounded {
  const { copy } = analysisOf(desk, title.source);
  const span = copy.tracked.toSource(title.block);
  const plain = title.text
    // "Le port rouvre – rivage.example": the address of the site.
    .replace(/[\s\u00a0\u202f][–—|-][\s\u00a0\u202f][\p{L}\d-]+\.\p{Ll}{2,7}$/u, "")
    .replace(/[\s\u00a0\u202f]*(?<!\.)\.\s*$|(?<=\?)[\s\u00a0\u202f]*…$/u, "")
    .replace(/\s+/gu, " ");
  const text = inSentenceCase(plain, title.source, desk) ?? plain;
  return { text, origin: originIn(copy, span, text), sources: [{ source: title.source, ...span }] };
}

/** A title that the source's metadata states, without the name of the site. It has no place in the text. */
function statedTitle(desk: Desk): Grounded | undefined {
  const { source, translatedFrom } = analysisOf(desk, 0).copy;
  const stated = source.metadata.title?.replace(/\s+/gu, " ").trim();
  if (!stated || /:\s*$/u.test(stated)) return undefined;
  const site = source.metadata.publisher;
  const text = site ? stated.replace(new RegExp(`\\s*[|–—:·-]\\s*${escapePattern(site)}\\s*$`, "iu"), "") : stated;
  const origin = translatedFrom ? "translated" : text === stated ? "verbatim" : "repaired";
  return { text, origin, sources: [{ source: 0, start: 0, end: 0 }] };
}
