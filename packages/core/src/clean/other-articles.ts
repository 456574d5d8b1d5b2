import { isAbout } from "../source/is-about.ts";
import { linesOf, type Pass } from "./pass.ts";

/** Points out a copy that says nothing of what its page announces: the page may show the text of another one larger. */
export const otherArticles: Pass = (tracked, { format, metadata }) => {
  const [first] = linesOf(tracked.text);
  if (format !== "html" || !first || isAbout(tracked.text, metadata)) return {};
  const span = tracked.toSource(first);
  return { suggestions: [{ kind: "other-articles", span, before: first.text, after: "", reason: "other-article" }] };
};
