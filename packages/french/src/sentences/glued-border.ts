import { callsForMore, takesStop } from "../words/abbreviations.ts";
import { isStarter, wordAt } from "./starters.ts";

const LETTERS_BEFORE = /[\p{L}\p{M}]{1,30}$/u;
/** Starters that also end names written in one word: "BlaBlaCar", "CanalPlus". */
const ENDS_OF_NAMES =
  /^(?:a|car|plus|bien|tout|tous|seule?|son|sur|sous|si|là|ci|sans|bref|vers|deux|trois|moi|nous|vous|tu|on|or|entre|ma|sa|ta|se|y)$/iu;

/** "Au-delà", "Celle-ci", "Faut-il": sentences begin with them, and names do not go on like that. */
const HYPHENED =
  /^(?:Au[-‑]d(?:elà|essus|essous|evant)(?!\p{L})|(?:Ce|Celui|Celle|Ceux|Là)[-‑](?:ci|là|bas|dessus|dessous)(?!\p{L})|\p{L}{2,20}[-‑](?:t[-‑])?(?:ils?|elles?|on|ce)(?!\p{L}))/u;

/**
 * Whether a sentence begins at `next`, right after the mark at `stop`–`stopEnd` (and closing marks, if any).
 */
export function isGluedStop(text: string, stop: number, stopEnd: number, next: number): boolean {
  const first = text.slice(next, next + 2);
  const before = LETTERS_BEFORE.exec(text.slice(Math.max(0, stop - 30), stop))?.[0] ?? "";
  if (/^\d/.test(first)) return isNumberStart(text, stop, stopEnd, before, next);
  if (!/^\p{Lu}/u.test(first)) return false;
  if (text.slice(stop, stopEnd) !== ".") return stop > 0;
  // "Valmont.Com" is an address, whatever its capitals.
  if (/^(?:Com|Net|Org|Fr)(?![\p{L}’'])/u.test(text.slice(next, next + 4)) && before !== "") return false;
  if (/^MM?\. ?\p{Lu}/u.test(text.slice(next, next + 5)))
    return before.length > 2 || !/\p{L}/u.test(text[stop - 1] ?? "");
  const word = wordAt(text, next);
  const starter = isStarter(word) && (word.length > 1 || /[’'\s]/.test(text[next + 1] ?? ""));
  if (/^(?:\p{L}|\p{Ll}{1,3}\.\p{L})$/u.test(before) || /[.-]\p{Lu}$/u.test(text.slice(Math.max(0, stop - 2), stop))) {
    return starter && text[next + word.length] !== ".";
  }
  if (before !== "" && takesStop(before, text.slice(stopEnd, stopEnd + 8)) && callsForMore(before)) return false;
  if (/^\p{Lu}*$/u.test(before) && /^\p{Lu}{2,}$/u.test(word)) return starter;
  if (word.length === 1) return starter;
  const after = text[next + word.length] ?? " ";
  if (after !== ".") return !/[_(\d@]/.test(after);
  const third = wordAt(text, next + word.length + 1);
  return third === "" ? !/\d/.test(text[next + word.length + 1] ?? "") : isStarter(third) && /^\p{Lu}/u.test(third);
}

/** "militaires.35 soldats" begins a sentence; "art.5", "2.0" and "5.12.3" do not. */
function isNumberStart(text: string, stop: number, stopEnd: number, before: string, next: number): boolean {
  if (before.length < 4 && !/[)»”!?…]/u.test(text.slice(stop - 1, stopEnd))) return false;
  if (text.slice(stop, stopEnd) === "." && takesStop(before, text.slice(stopEnd, stopEnd + 8))) return false;
  return /^\d[\d,.]*(?:er|e)?(?:[ \u00a0\u202f]?%)?[ \u00a0\u202f]\p{L}/u.test(text.slice(next, next + 14));
}

/** Whether the capital at `at`, inside a run of letters, begins a sentence whose first word only sentences begin with. */
export function isGluedCapital(text: string, at: number): boolean {
  const word = wordAt(text, at);
  const after = text[at + word.length] ?? "";
  if (!/^\p{Lu}\p{Ll}*$/u.test(word)) return false;
  if (after === "-" || after === "‑") {
    if (!HYPHENED.test(text.slice(at, at + 30))) return false;
  } else if (!isStarter(word) || !/[\s’',]/u.test(after)) return false;
  const before = text.slice(Math.max(0, at - 30), at);
  const letters = LETTERS_BEFORE.exec(before)?.[0] ?? "";
  const elided = word.length === 1 && /[’']/.test(after);
  if (word.length === 1 && !elided && word !== "À") return false;
  if (letters === "") return /[)»”]$|(?:\d|\p{L}-?)\d['’]?$/u.test(before) && word !== "À";
  if (/\p{Lu}$/u.test(letters))
    return word.length > 1 && /(?:^|\p{Ll})\p{Lu}{2,}$|^\p{Lu}$/u.test(letters) && !ENDS_OF_NAMES.test(word);
  if (!/\p{Ll}{3}$/u.test(letters)) return false;
  return /^\p{Ll}/u.test(letters) || !ENDS_OF_NAMES.test(word);
}
