import { hasOwnVerb, parseClause } from "@titraille/french";
import type { Desk } from "../../edit/desk.ts";
import type { MainPart } from "./main-part.ts";
import { isInside } from "./opening-part.ts";

/** What is set in front and holds under a condition, or in somebody’s view. */
const LIMITS =
  /^(?:selon|d’après|pour(?! (?:l[ea]s? |l’|s’|s[ea] )?(?:\p{Ll}+(?:er|ir|re)|première fois)(?!\p{L}))|si|s’ils?|sauf|sans|à condition|à moins qu|à défaut|en cas|en l’absence|faute|à en croire|aux yeux|comme si|même si|sur le papier|en théorie|en principe|dans l’idéal|d’un côté|de son côté)(?![\p{L}-])/iu;
/** A first half that only leads up to the news behind the colon: "Elle a tout connu : Odile Ferrant quitte le port". */
const LEADS_UP =
  /^(?:Ils?|Elles?|On|C’(?:est|était)|Ce (?:sont|n’est)|«)(?![\p{L}-])|^[^,:]{3,40}, c’(?:est|était) (?:l[ea]s? |l’|une? |son |sa )[^:]{3,60}$/u;
/** Words that make of what follows a colon something that is only said, thought or possible. */
const CLAIMED =
  /(?<!\p{L})(?:selon|d’après|dit|disent|répèt|assur|affirm|prome|jur|prév|annon|expliqu|résum|écri|clam|estim|pens|croi|veu|voul|jug|dénonc|lanc|interroge|demande|rumeurs?|thèses?|hypothèses?|théories?)\p{L}*/iu;
/** Characters under which nothing much is told. */
const LEAST = 30;

/**
 * A statement, and then from each place on at which its subject may begin: behind what is set in front of it, as far as that
 * states nothing by itself, and behind a colon that it leads up to. The shortest way to the subject is last. Each is parsed
 * when it is asked for.
 */
export function* beginningsOf(part: MainPart, desk: Desk): Generator<MainPart> {
  yield part;
  for (const { index, 0: border, groups } of part.text.matchAll(BORDER)) {
    const front = part.text.slice(0, index);
    const rest = part.text.slice(index + border.length);
    if (rest.length < LEAST) return;
    // "L’avocat des victimes, Porte de Vauze à Lannec, …": a noun in front is the subject itself.
    if (isInside(front) || (groups?.colon === undefined && /^(?:DET|PRON|NUM)$/.test(part.words[0]?.upos ?? "")))
      continue;
    const isLedUp = groups?.colon !== undefined;
    const isStated = hasOwnVerb(part.words.filter(({ end }) => end <= index));
    if (isLedUp ? (isStated && !LEADS_UP.test(front)) || CLAIMED.test(front) : isStated || LIMITS.test(front)) continue;
    yield { ...part, text: rest, words: parseClause(desk.french, rest) };
  }
}

/** A comma, an ellipsis or a colon before an article, a number or a name. */
const BORDER =
  /(?:,|…|(?<colon>[ \u00a0]:))[ \u00a0](?=(?:l[ea]s?|une?|des|plusieurs|quelques?|près d|plus d|au moins|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|\d)[ \u00a0’]|l’|\p{Lu})/gu;
