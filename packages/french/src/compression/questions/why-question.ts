import type { French } from "../../french.ts";
import { isTransitive } from "../../inflection/transitivity.ts";
import type { ParsedWord } from "../../words/word.ts";
import { type Compression, compressClauses } from "../compress.ts";
import { grammarRefusal } from "../grammar-gate.ts";
import { parseClause } from "../parse-clause.ts";
import { finiteVerb } from "../tense.ts";
import { Tree } from "../tree.ts";
import { wordsToText } from "../words-to-text.ts";
import type { Question } from "./question.ts";
import { asking, lowered } from "./wording.ts";

/** What begins a reason, right behind what it is the reason of. */
const REASON =
  /,?\s(?:(?:notamment|surtout|essentiellement|principalement|avant tout|entre autres|tout simplement|simplement)\s)?(?:parce qu[e’]|car\s|en raison d|à cause d|du fait d|faute d)/u;

const DENIED = /(?<!\p{L})n(?:e\s|’)/u;

/** Why something is so whose reason follows: "La digue cède parce que …" → "Pourquoi la digue cède-t-elle ?". */
export function whyQuestions(french: French, sentence: string): Question[] {
  const reason = REASON.exec(sentence);
  if (!reason) return [];
  // The parse of the whole sentence often hangs the reason on the wrong word.
  const text = `${sentence.slice(0, reason.index)}.`;
  // "ne dort pas parce qu’il a faim": he may sleep, and not for that reason.
  if (DENIED.test(text) && /parce/u.test(reason[0])) return [];
  const words = parseClause(french, text);
  const tree = Tree.of(words);
  return compressClauses(words, text, "as-is").flatMap((clause) => {
    const { form, kept, head, retensed } = clause;
    if (form !== "clause" || retensed || !isSound(clause, tree)) return [];
    const subject = tree.childrenBy(head, "nsubj")[0];
    const finite = finiteVerb(tree, head);
    if (subject === undefined || finite === undefined || subject > finite || !kept.includes(subject)) return [];
    // "croit que la digue cédera parce que …": the reason of which of the two?
    if (kept.some((index) => index !== finite && tree.word(index).morph.VerbForm === "Fin")) return [];
    // "ont rouvert [après avoir été fermées] à cause de …": the reason of what was cut off.
    const isOther = ({ upos, morph }: ParsedWord, index: number): boolean =>
      index > head &&
      upos === "VERB" &&
      (!kept.includes(index) || morph.VerbForm === "Inf" || tree.childrenBy(index, "aux").length > 0);
    if (tree.words.some(isOther)) return [];
    const asked = inverted(tree, subject, finite);
    if (asked === undefined) return [];
    const written = wordsToText(tree, text, { kept: new Set(kept), rewritten: new Map([[finite, asked]]) })
      .trim()
      .replace(/\s*\.$/u, "");
    return asking("why", `Pourquoi ${lowered(written)}`, tree, kept);
  });
}

/** "Les crues surviennent" says little by itself, and can be asked. */
function isSound(clause: Compression, tree: Tree): boolean {
  const refusal = grammarRefusal(clause, tree.words);
  return refusal === undefined || (refusal === "missing-object" && !isTransitive(tree.word(clause.head).lemma));
}

/** The verb with the pronoun that takes up its subject: "cède-t-elle", "sont-ils"; undefined where gender is not known. */
function inverted(tree: Tree, subject: number, finite: number): string | undefined {
  const { upos, morph } = tree.word(subject);
  const verb = tree.word(finite);
  const isMany = verb.morph.Number === "Plur";
  const gender = tree.childrenBy(subject, "conj").length > 0 ? undefined : morph.Gender;
  if (upos !== "NOUN" || gender === undefined || (verb.morph.Mood ?? "Ind") !== "Ind") return undefined;
  const pronoun = `${gender === "Fem" ? "elle" : "il"}${isMany ? "s" : ""}`;
  return `${verb.text}${/[aeéc]$/iu.test(verb.text) && !isMany ? "-t-" : "-"}${pronoun}`;
}
