import { countWords, detectLanguage } from "@titraille/french";
import type { Grounded } from "../edit/article.ts";
import type { Objection, ProposedSentence, WritingTask } from "../engines/writing.ts";
import { stockPhraseIn } from "../rules/stock-phrases/rule.ts";
import type { SourceIndex } from "../verify/source-index.ts";
import { verifyStatement } from "../verify/verify-statement.ts";
import { addedContent } from "./added-content.ts";
import { fill } from "./task.ts";

/** Words of a sentence, its quotations left aside. House: the longest that a desk lets pass. */
const LONGEST = 45;
/** Words under which a sentence is too short to tell its language. */
const TELLS_LANGUAGE = 8;

/** A proposed sentence with its values put in, and what speaks against it; nothing does when it may be printed. */
export async function judge(
  { text: proposed, cites }: ProposedSentence,
  { sentences }: WritingTask,
  source: SourceIndex,
): Promise<{ sentence: Grounded; objections: readonly Objection[] }> {
  const cited = sentences.filter(({ id }) => cites.includes(id));
  const sources = cited.flatMap((each) => each.sources);
  const { text: filled, unknown } = fill(
    proposed.trim(),
    cited.flatMap(({ values }) => values),
  );
  const sentence: Grounded = { text: filled, origin: "generated", sources };
  const refuse = (reason: string, found: string): { sentence: Grounded; objections: readonly Objection[] } => ({
    sentence,
    objections: [{ reason, found }],
  });

  const stray = cites.filter((id) => !sentences.some((each) => each.id === id));
  if (cited.length === 0 || stray.length > 0) return refuse("citation", stray.join(" "));
  if (unknown.length > 0) return refuse("placeholder", unknown.join(" "));
  const typed = /[«»“”"\d[\]\p{Cc}\p{Cf}]/u.exec(proposed.replace(/\[\[[^\]]*\]\]/gu, ""));
  if (typed) return refuse("typed-value", typed[0]);
  if (!/^[«“\p{Lu}\p{N}][\s\S]*[.!?…](?:\s?»)?$/u.test(filled)) return refuse("length", filled);
  const own = countWords(proposed.replace(/\[\[[^\]]*\]\]/gu, ""));
  if (own > LONGEST) return refuse("length", filled);
  const phrase = stockPhraseIn(filled);
  if (phrase !== undefined) return refuse("stock-phrase", phrase);
  if (own >= TELLS_LANGUAGE) {
    const { language, reliable } = await detectLanguage(filled);
    if (language !== undefined && language !== "fr" && reliable) return refuse("language", language);
  }
  const evidence = source.at(sources);
  const objections = verifyStatement(filled, source, evidence).map(
    ({ kind, found, expected }): Objection => ({
      reason: kind,
      found,
      ...(expected === undefined ? {} : { expected }),
    }),
  );
  return { sentence, objections: objections.length > 0 ? objections : addedContent(filled, source, evidence) };
}
