import { countWords, type French, parseClause, readWrittenTitle } from "@titraille/french";
import { capitalised } from "../edit/capitalised.ts";
import { contentKeys } from "../edit/content-words.ts";
import type { Candidate } from "../engines/engine.ts";
import { isAttributed } from "../engines/offline/incise.ts";
import type { Objection, ProposedSentence, WritingSentence } from "../engines/writing.ts";
import { stockPhraseIn } from "../rules/stock-phrases/rule.ts";
import type { SourceIndex, SourceStatement } from "../verify/source-index.ts";
import { verifyStatement } from "../verify/verify-statement.ts";
import { addedContent } from "./added-content.ts";
import { exchangedAgents, mixedContent } from "./mixed-content.ts";
import { fill } from "./task.ts";
import { foreignTheme, titleClaims } from "./title-claims.ts";

/** A title with what it rests on, or what speaks against it. */
export type TitleJudgement =
  | { readonly candidate: Omit<Candidate, "depth">; readonly cited: readonly WritingSentence[] }
  | { readonly objections: readonly Objection[] };

/** Words in quotation marks, with a capital, that are a name ("« Le Grand Large »") and nobody’s statement. House. */
const NAMED = 5;
/** Statements before the only one cited in which its pronouns may be named. House. */
const NEAR = 1;
/** Objections that the sentence before can answer. */
const ADDS = /^(?:added|unsupported|name)$/;
/** Characters of a title at most; longer ones are sentences. */
const LONGEST = 110;

/**
 * Compares a proposed headline or subheading with the sentences that it cites. It is held to what the offline engine’s
 * are: complete French by the same grammar, nothing that is said by somebody as if it were a fact, no word that the
 * sentences do not bear. Whole quotations are not for an engine to put into titles: those that will do are known.
 */
export function judgeTitle(
  { text: proposed, cites }: ProposedSentence,
  sentences: readonly WritingSentence[],
  source: SourceIndex,
  french: French,
): TitleJudgement {
  const refuse = (reason: string, found: string): TitleJudgement => ({ objections: [{ reason, found }] });
  const cited = sentences.filter(({ id }) => cites.includes(id));
  if (cited.length === 0 || cited.length < new Set(cites).size) return refuse("citation", cites.join(" "));
  const values = cited.flatMap((each) => each.values);
  const { text: filled, unknown } = fill(proposed.trim().replace(/\s*\.$/u, ""), values);
  if (unknown.length > 0) return refuse("placeholder", unknown.join(" "));
  const quoted = values.filter(({ id, kind }) => kind === "quote" && proposed.includes(`[[${id}]]`));
  if (quoted.some(({ text }) => countWords(text) > NAMED || !/^[«“"][\s\u00a0\u202f]?\p{Lu}/u.test(text)))
    return refuse("typed-value", "«");
  const typed = /[«»“”"\d[\]\p{Cc}\p{Cf}]/u.exec(proposed.replace(/\[\[[^\]]*\]\]/gu, ""));
  if (typed) return refuse("typed-value", typed[0]);
  const text = capitalised(filled);
  if (text.length > LONGEST) return refuse("title", text);
  const phrase = stockPhraseIn(text);
  if (phrase !== undefined) return refuse("stock-phrase", phrase);
  const whole = wholeForm(text, french);
  if (!whole) return refuse("title", text);
  const sources = cited.flatMap((each) => each.sources);
  const evidence = source.at(sources);
  const found = objectionsTo(text, whole.form, source, evidence);
  // What a pronoun of the only sentence cited stands for need not be cited too.
  const isBorne =
    found.length === 0 ||
    (evidence.length === 1 &&
      found.every(({ reason }) => ADDS.test(reason)) &&
      objectionsTo(text, whole.form, source, [...source.before(evidence, NEAR), ...evidence]).length === 0);
  if (!isBorne) return { objections: found };
  return { candidate: { text, origin: "generated", sources, ...whole }, cited };
}

/** What speaks against a complete title whose evidence is known. */
function objectionsTo(
  text: string,
  form: Candidate["form"],
  source: SourceIndex,
  evidence: readonly SourceStatement[],
): Objection[] {
  const discrepancies = verifyStatement(text, source, evidence);
  if (discrepancies.length > 0)
    return discrepancies.map(({ kind, found, expected }) => ({
      reason: kind,
      found,
      ...(expected === undefined ? {} : { expected }),
    }));
  const parts = partsOf(text);
  const exchanged = [
    ...piecesOf(text, form).flatMap((piece) => mixedContent(piece, source, evidence)),
    ...parts.flatMap((part) => exchangedAgents(part, source, evidence)),
    ...parts.flatMap((part) => titleClaims(part, source, evidence)),
    ...foreignTheme(parts, source, evidence),
  ];
  if (exchanged.length > 0) return exchanged;
  const contents = parts.map((part) => addedContent(part, source, evidence));
  const objections = contents.flatMap((content) => content.objections);
  if (objections.length > 0) return objections;
  const added = contents.flatMap(({ letPass }) => letPass).filter((word) => !TELLS.test(word));
  if (added.length > 0) return [{ reason: "added", found: added.join(", ") }];
  const saidBySomebody = evidence.find(({ reading }) => isAttributed(reading.text));
  if (saidBySomebody && form === "clause" && !isAttributed(text))
    return [{ reason: "attribution", found: saidBySomebody.reading.text }];
  return [];
}

/** A theme, and what is said of it: "Pêche : la région débloque les crédits". */
const TWO_PARTS = /^(?<theme>[^:]{3,45}?)[\s\u00a0\u202f]:\s(?<said>[^:]+)$/u;

/** Verbs with which a title says that somebody speaks of something: they claim no more than that. */
const TELLS =
  /^(?:racont|expliqu|évoqu|témoign|revien|détaill|décri(?:t|v)|présent|étudi|montr|contien|di(?:t|sent)$)\p{Ll}*$/u;

/**
 * What a title claims in one go, and one sentence has to bear: not its theme together with what is said of it, nor the
 * things that a group of nouns only names side by side.
 */
function piecesOf(text: string, form: Candidate["form"]): string[] {
  // One comma parts a name from what it is: that is one claim.
  const isList = text.split(/,\s/u).length > 2 || /,\s.*\s(?:et|ou)\s/u.test(text);
  return form === "noun-phrase"
    ? text.split(isList ? /,\s|\s(?:et|ou|puis)\s/u : /\s(?:et|ou|puis)\s/u)
    : partsOf(text);
}

/** The theme and what is said of it, or all of a title without a theme. */
function partsOf(text: string): string[] {
  const { theme, said } = TWO_PARTS.exec(text)?.groups ?? {};
  return theme === undefined || said === undefined ? [text] : [theme, capitalised(said)];
}

/** What a title is by its grammar; undefined when it is no whole one. */
function wholeForm(
  text: string,
  french: French,
): Pick<Candidate, "form" | "about" | "head" | "prominence"> | undefined {
  const { theme, said = text } = TWO_PARTS.exec(text)?.groups ?? {};
  const words = parseClause(french, said);
  const title = readWrittenTitle(words, capitalised(said));
  if (typeof title === "string") return undefined;
  return {
    form: theme === undefined ? title.form : "two-part",
    about: contentKeys(words),
    head: words[title.head]!.lemma.toLowerCase(),
    prominence: 1,
  };
}
