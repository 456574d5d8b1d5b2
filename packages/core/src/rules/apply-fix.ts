import type { Nodes, Parents, Root, RootContent } from "mdast";
import type { Article, Grounded } from "../edit/article.ts";
import { leavesOf } from "../foreign/leaves.ts";
import { blockText } from "./article-text.ts";
import type { Finding, Fix } from "./rule.ts";

/**
 * The article with the fixes of one rule applied, last one first, so that offsets hold. A fix is passed over where the
 * text is no longer what it was made for, or where it would cross links and emphasis: there a person decides.
 */
export function applyFixes(article: Article, findings: readonly Finding[]): { article: Article; done: Finding[] } {
  const done: Finding[] = [];
  let fixed = article;
  const starts = new Map<string, number>();
  const last = findings.toSorted((a, b) => (b.fix?.place.start ?? 0) - (a.fix?.place.start ?? 0));
  for (const finding of last) {
    if (!finding.fix) continue;
    const { place } = finding.fix;
    const key = `${place.field} ${place.index ?? ""}`;
    if ((place.end ?? 0) > (starts.get(key) ?? Number.POSITIVE_INFINITY)) continue;
    const next = applyFix(fixed, finding.fix);
    if (next === fixed) continue;
    starts.set(key, place.start ?? 0);
    fixed = next;
    done.push(finding);
  }
  return { article: fixed, done: done.toReversed() };
}

/** The article with one fix applied, or the same object when it does not apply. */
function applyFix(article: Article, fix: Fix): Article {
  const { field, index } = fix.place;
  const fixed = (grounded: Grounded): Grounded => fixGrounded(grounded, fix);
  switch (field) {
    case "headline":
    case "seoTitle":
    case "description":
    case "standfirst": {
      const before = article[field];
      const after = before && fixed(before);
      return after === before ? article : { ...article, [field]: after };
    }
    case "slug": {
      const slug = fixText(article.slug, fix);
      return slug === article.slug ? article : { ...article, slug };
    }
    case "keyPoints": {
      const before = article.keyPoints[index ?? -1];
      const after = before && fixed(before);
      return after === before ? article : { ...article, keyPoints: article.keyPoints.with(index!, after!) };
    }
    case "faq": {
      const before = article.faq[index ?? -1];
      if (!before) return article;
      const question = fixed(before.question);
      const answer = question === before.question ? fixed(before.answer) : before.answer;
      if (question === before.question && answer === before.answer) return article;
      return { ...article, faq: article.faq.with(index!, { question, answer }) };
    }
    case "body": {
      const before = article.body.children[index ?? -1];
      const after = before && fixBlock(before, fix);
      if (!after || after === before) return article;
      const body: Root = { ...article.body, children: article.body.children.with(index!, after) };
      return { ...article, body };
    }
    case "figures": {
      const before = article.figures[index ?? -1];
      const caption = before && fixText(before.caption, fix);
      if (!before || caption === undefined || caption === before.caption) return article;
      return { ...article, figures: article.figures.with(index!, { ...before, caption }) };
    }
    default:
      return article;
  }
}

/** The text with the fix applied, or the text itself where it does not apply. */
function fixText(text: string, { place: { start = 0, end = text.length }, before, after }: Fix): string {
  return text.slice(start, end) === before ? text.slice(0, start) + after + text.slice(end) : text;
}

function fixGrounded(grounded: Grounded, fix: Fix): Grounded {
  const text = fixText(grounded.text, fix);
  if (text === grounded.text) return grounded;
  return { ...grounded, text, origin: grounded.origin === "verbatim" ? "repaired" : grounded.origin };
}

/** Changes the one piece of text that the fix lies in, and the sentence of the block's record that it lies in. */
function fixBlock(block: RootContent, fix: Fix): RootContent {
  const whole = blockText(block);
  const { start = 0, end = whole.length } = fix.place;
  if (whole.slice(start, end) !== fix.before) return block;
  const leaf = leavesOf(block).find((each) => each.start <= start && end <= each.start + each.node.value.length);
  if (!leaf) return block;
  const before = leaf.node.value;
  const value = before.slice(0, start - leaf.start) + fix.after + before.slice(end - leaf.start);
  const changed = replaceAt(block, leaf.path, value) as RootContent;
  return changed.data?.sentences
    ? { ...changed, data: { ...changed.data, sentences: fixSentences(changed.data.sentences, whole, start, end, fix) } }
    : changed;
}

function fixSentences(
  sentences: readonly Grounded[],
  whole: string,
  start: number,
  end: number,
  fix: Fix,
): readonly Grounded[] {
  let from = 0;
  for (const [index, sentence] of sentences.entries()) {
    const at = whole.indexOf(sentence.text, from);
    if (at < 0) continue;
    from = at + sentence.text.length;
    if (at <= start && end <= from) {
      const place = { ...fix.place, start: start - at, end: end - at };
      return sentences.with(index, fixGrounded(sentence, { ...fix, place }));
    }
  }
  return sentences;
}

function replaceAt(node: Nodes, path: readonly number[], value: string): Nodes {
  const [index, ...rest] = path;
  if (index === undefined) return { ...node, value } as Nodes;
  const parent = node as Parents;
  const children = [...parent.children] as Nodes[];
  children[index] = replaceAt(children[index]!, rest, value);
  return { ...parent, children } as Nodes;
}
