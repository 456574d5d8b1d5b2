import { type Pass, removal } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

/** Names of elements: what only looks like a tag ("<3", "a < b", "<vide>") stays. */
const TAG =
  /<\/?(?:a|abbr|article|aside|b|blockquote|body|br|button|center|content|dd|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|link|main|meta|nav|noscript|object|ol|option|p|picture|section|select|small|source|span|strong|sub|sup|svg|table|tbody|td|text|tfoot|th|thead|time|title|tr|u|ul|video)(?:\s[^<>\n]{0,2000})?\s?\/?>/giu;
const BLOCK =
  /^<\/?(?:article|blockquote|br|content|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|section|table|td|th|title|tr|ul)\b/iu;
/** The end of a tag whose beginning was lost: `"frameborder="0" scrolling="no" style="border:0;">`. */
const ATTRIBUTES = /["”»]?\s?(?:\b[a-z][a-z-]{1,20}\s?=\s?"[^"<>\n]{0,300}"\s?){2,}\/?>/gu;

/** "**La digue a tenu**", alone on its line: a subheading in a text that is no Markdown otherwise. */
const STARS = /^\*\*(?![\s*])[^*\n]{3,120}(?<!\s)\*\*(?=[ \t]*$)/gmu;

/** What generators of sites add to Markdown: ":::intro", "{{< figure … >}}". */
const DIRECTIVE = /(?<![^\s]):{3,}[ \t]?[\w-]*(?=\s|$)|\{\{[<%][^{}\n]{0,300}[%>]\}\}/gmu;
/** A link to what only such a generator finds: "[cliquez ici]({{< ref … >}})". */
const DIRECTED_LINK = /\[(?<label>[^[\]\n]{1,120})\]\(\{\{[<%][^{}\n]{0,300}[%>]\}\}\)/gu;

function directivesIn(text: string): TrackedEdit[] {
  const links = [...text.matchAll(DIRECTED_LINK)].map(({ index, 0: whole, groups }) => ({
    start: index,
    end: index + whole.length,
    label: groups!.label!,
  }));
  return [
    ...links.map(({ start, end, label }) => removal("markup", "site-directive", { start, end }, label)),
    ...[...text.matchAll(DIRECTIVE)]
      .map(({ index, 0: whole }) => removal("markup", "site-directive", { start: index, end: index + whole.length }))
      .filter(({ start }) => links.every((link) => start < link.start || start >= link.end)),
  ].sort((one, other) => one.start - other.start);
}

/** Tags of HTML that were pasted as text. Between two blocks they leave the border of a paragraph. */
export const markup: Pass = ({ text }, source) => {
  if (source.format === "markdown") return { edits: directivesIn(text) };
  if (source.format !== "text") return {};
  const tags = [...text.matchAll(TAG)].map((match): TrackedEdit => {
    const [tag] = match;
    const end = match.index + tag.length;
    const inside = /\S/u.test(text.charAt(match.index - 1)) && /\S/u.test(text.charAt(end));
    return removal("markup", "html-tag", { start: match.index, end }, inside && BLOCK.test(tag) ? "\n\n" : "");
  });
  const attributes = [...text.matchAll(ATTRIBUTES)]
    .map((match) => removal("markup", "html-attributes", { start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => tags.every((tag) => tag.end <= start || tag.start >= end));
  const stars = [...text.matchAll(STARS)].flatMap(({ index, 0: whole }) =>
    [index, index + whole.length - 2].map((start) => removal("markup", "emphasis", { start, end: start + 2 })),
  );
  return { edits: [...tags, ...attributes, ...stars].sort((a, b) => a.start - b.start) };
};
