import { countWords, detectLanguage } from "@titraille/french";
import type { Grounded } from "../edit/article.ts";
import type { Objection, ProposedSentence, WritingTask } from "../engines/writing.ts";
import { stockPhraseIn } from "../rules/stock-phrases/rule.ts";
import type { SourceIndex } from "../verify/source-index.ts";
import { verifyStatement } from "../verify/verify-statement.ts";
import { addedContent } from "./added-content.ts";
import { changedTime } from "./changed-time.ts";
import { exchangedAgents, mixedContent } from "./mixed-content.ts";
import { repetitionIn } from "./repetition.ts";
import { fill } from "./task.ts";
import { misplacedValue } from "./value-agreement.ts";

/** Words of a sentence, its quotations left aside. House: the longest that a desk lets pass. */
const LONGEST = 45;
/** Words under which a sentence is too short to tell its language. */
const TELLS_LANGUAGE = 8;

/** What was found of a proposed sentence. */
export interface Judgement {
  /** With its values put in. */
  readonly sentence: Grounded;
  /** What speaks against it; nothing does when it may be printed. */
  readonly objections: readonly Objection[];
  /** Words that its source does not bear and that are let pass. */
  readonly letPass: readonly string[];
}

/** Compares a proposed sentence with those that it cites. */
export async function judge(
  { text: proposed, cites }: ProposedSentence,
  { sentences }: Pick<WritingTask, "sentences">,
  source: SourceIndex,
): Promise<Judgement> {
  const cited = sentences.filter(({ id }) => cites.includes(id));
  const sources = cited.flatMap((each) => each.sources);
  const { text: valued, unknown } = fill(
    proposed.trim(),
    cited.flatMap(({ values }) => values),
  );
  // A value from the middle of its sentence may open this one: "deux vedettes …".
  const filled = /^\[\[/u.test(proposed.trim()) ? valued.charAt(0).toUpperCase() + valued.slice(1) : valued;
  const sentence: Grounded = { text: filled, origin: "generated", sources };
  const refuse = (reason: string, found: string): Judgement => ({
    sentence,
    objections: [{ reason, found }],
    letPass: [],
  });

  const stray = cites.filter((id) => !sentences.some((each) => each.id === id));
  if (cited.length === 0 || stray.length > 0) return refuse("citation", stray.join(" "));
  if (unknown.length > 0) return refuse("placeholder", unknown.join(" "));
  const typed = /[«»“”"\d[\]\p{Cc}\p{Cf}]/u.exec(proposed.replace(/\[\[[^\]]*\]\]/gu, ""));
  if (typed) return refuse("typed-value", typed[0]);
  if (!/^[«“\p{Lu}\p{N}][\s\S]*[.!?…](?:\s?»)?$/u.test(filled)) return refuse("length", filled);
  // A question states nothing, and an answer that nobody gave is no fact.
  const asks = /\?(?:\s?»)?$/u;
  if (asks.test(filled) !== cited.some(({ text }) => asks.test(text))) return refuse("question", filled);
  const own = countWords(proposed.replace(/\[\[[^\]]*\]\]/gu, ""));
  if (own > LONGEST) return refuse("length", filled);
  const misplaced = misplacedValue(proposed, cited, source.french.lexicon);
  if (misplaced !== undefined) return refuse("agreement", misplaced);
  const stammer = repetitionIn(
    filled,
    source.at(sources).map(({ reading }) => reading.text),
  );
  if (stammer !== undefined) return refuse("repeated", stammer);
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
  const against = [
    ...objections,
    ...mixedContent(filled, source, evidence),
    ...exchangedAgents(filled, source, evidence),
    ...changedTime(filled, source, evidence),
  ];
  if (against.length > 0) return { sentence, objections: against, letPass: [] };
  return { sentence, ...addedContent(filled, source, evidence) };
}
