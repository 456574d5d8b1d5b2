import { linesOf, type Pass } from "./pass.ts";

/** A headline in capitals and a dateline, glued to the end of a paragraph that is not the first. */
const START =
  /[.!?»]\s?\+?\s?(?=\p{Lu}[\p{Lu}\d’'« »,:-]{24,160}[\p{Lu}»]\s?(?:\([\p{L} ]{2,20}\)\s?)?[—–]\s\p{Lu}\p{Ll})/u;

/**
 * A second story under the first, as agencies put several on one wire. Where the first ends is for a person to confirm:
 * nothing is taken out.
 */
export const appendedStories: Pass = (tracked) => {
  const lines = linesOf(tracked.text);
  for (const line of lines) {
    const match = START.exec(line.text);
    if (!match) continue;
    const span = { start: line.start + match.index + match[0].length, end: lines.at(-1)!.end };
    const before = tracked.text.slice(span.start, span.end);
    return {
      suggestions: [
        { kind: "appended-stories", span: tracked.toSource(span), before, after: "", reason: "second-story" },
      ],
    };
  }
  return {};
};
