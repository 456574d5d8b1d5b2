import { plainClause } from "@titraille/french";
import { leansOnText, pointsAt } from "../../edit/anaphora.ts";
import { capitalised } from "../../edit/capitalised.ts";
import type { Desk } from "../../edit/desk.ts";
import type { Candidate } from "../engine.ts";
import { beginningsOf } from "./beginnings.ts";
import { compressionsOf, once, plainWithCuts, withoutRepeats } from "./compressions.ts";
import { frontOf, type MainPart, mainPart, openingPart, wholePart } from "./main-part.ts";
import { smallInitial } from "./small-initial.ts";
import { isNewsOfToday } from "./when-told.ts";

/** Characters of what stands in front of the subject, and of a title with it. House. */
const LONGEST_FRONT = 75;
const LONGEST_FRONTED = 130;
/** When it was, or what the text before tells of: no front of a title. */
const OF_THE_DAY =
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd’hui|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|matin|soir|veille|lendemain|heures?|son côté|leur côté|(?<!(?:depuis|de|à) )\d{4}|ils?|elles?|lui|eux|ceux|celles?|celui)(?!\p{L})/iu;

/**
 * The fullest forms of a statement, for the top of an article: with what its end adds, and with what stands in front of its
 * subject ("Avec une coque de bois, le bac peut prendre la mer").
 */
export const fullClausesOf = once((statement, depth, desk) => {
  const tense = isNewsOfToday(statement, desk) ? "today" : "present";
  const [main, whole] = [mainPart(statement, desk), wholePart(statement, desk)];
  const own = frontOf(statement);
  const found = (whole.text === main.text ? [main] : [main, whole]).flatMap((part) =>
    [...beginningsOf(part, desk)].flatMap((beginning) => {
      const front = [own, frontBefore(part, beginning)].filter((each) => each !== "").join(", ");
      const clauses = [openingPart(beginning, statement, desk), beginning].flatMap((each) => {
        if (!each) return [];
        const short = plainClause(each.words, each.text, tense, "goes");
        const full = plainClause(each.words, each.text, tense, "stays");
        // Without an aside the two are one.
        const plain = short?.clause.text === full?.clause.text ? [short] : [short, full];
        return plain.flatMap((one) => (one ? plainWithCuts(one, each, statement, depth, desk) : []));
      });
      return [...clauses, ...withFront(front, clauses, desk)];
    }),
  );
  return withoutRepeats([...found, ...withFront(own, compressionsOf(statement, depth, desk), desk)]);
});

/** What a later beginning of a sentence leaves in front of it, without its comma. */
function frontBefore({ text }: MainPart, beginning: MainPart): string {
  return text.slice(0, text.length - beginning.text.length).replace(/,\s+$/u, "");
}

function withFront(front: string, clauses: readonly Candidate[], desk: Desk): Candidate[] {
  const says = front !== "" && front.length <= LONGEST_FRONT && !front.includes(":") && !LOOSE_FRONT.test(front);
  if (!says || OF_THE_DAY.test(front) || pointsAt(front) || leansOnText(front)) return [];
  return clauses
    .filter(
      ({ form, text }) =>
        (form === "clause" || form === "reported") &&
        !text.startsWith(capitalised(front)) &&
        // "Lors de sa conférence de presse": whose, a name right behind it tells.
        (!POSSESSIVE.test(front) || NAME_FIRST.test(text)) &&
        text.length + front.length + 2 <= LONGEST_FRONTED,
    )
    .map((candidate) => ({ ...candidate, text: `${capitalised(front)}, ${smallInitial(candidate.text, desk)}` }));
}

/** What tells little or ties the sentence to the text: "Depuis quelques années", "Très rapidement", "Comme attendu". */
const LOOSE_FRONT =
  /^(?:(?:depuis|pendant|durant|il y a|en|après|dans)\s(?:quelques|plusieurs|peu|de nombreu(?:x|ses)|longtemps|des)(?!\p{L})|(?:très |plus |assez )?\p{Ll}+ment$|comme\s|en guise|selon\s|d’après\s|pour (?:rappel|autant|mémoire)|dans (?:un|une|le cadre|la foulée|l’ensemble|ce)(?!\p{L})|lors d’une?(?!\p{L})|source)/iu;
const POSSESSIVE = /(?<!\p{L})(?:son|sa|ses|leurs?)\s/u;
const NAME_FIRST = /^\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+)+/u;
