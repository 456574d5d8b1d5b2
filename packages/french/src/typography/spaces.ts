import { isMarkOfName } from "../words/names-with-mark.ts";
import { BLANK, NARROW, NBSP, rewrite } from "./rule.ts";

/** One space instead of several, the no-break one when there is one; none at the end of a line. Indents stay. */
export const doubleSpaces = rewrite(
  "double-spaces",
  new RegExp(`(?<=[^\\s])[${BLANK}]+(?=\\n|$)|(?<=\\S)[${BLANK}]{2,}`, "gu"),
  ({ 0: run, index, input }) => {
    const after = input[index + run.length];
    if (after === undefined || after === "\n") return "";
    return /[\u00a0\u202f]/u.exec(run)?.[0] ?? " ";
  },
);

/** No space before , . ) ] ” and after ( [ “. */
export const lowMarks = rewrite(
  "low-marks",
  new RegExp(
    `(?<=[\\p{L}\\p{N}»”)\\]%€…’])[${BLANK}]+(?=,(?!,)|\\.(?![.\\p{L}\\d])|[)\\]”])|(?<=[(\\[“])[${BLANK}]+(?=\\S)`,
    "gu",
  ),
  () => "",
);

/** A space after a comma or semicolon between two words. */
export const commas = rewrite(
  "commas",
  /(?<=\p{L}{2}|\p{L}[»”)])(?:,|(?<!&\p{L}{1,8});)(?=\p{L}{2}|\p{L}[’']\p{L}|[ayàAÀ][ \u00a0])/gu,
  ({ 0: mark }) => `${mark} `,
);

/** The thin no-break space before ; ! ? (none in Québec). Emoticons, entities, operators and "(?)" are left alone. */
export const highMarks = rewrite(
  "high-marks",
  new RegExp(`(?<=[\\p{L}\\p{N}»”"’'…)\\]%€.*])[${BLANK}]*(?=[;!?])(?![;!?]+[=(&|]|;-?[)(DPpO]|\\?+\\p{Ll})`, "gu"),
  ({ 0: space, index, input }, profile) => {
    if (/&#?\w{1,8}$/u.test(input.slice(Math.max(0, index - 10), index)) && input[index] === ";") return undefined;
    if (space === "" && isMarkOfName(input, index)) return undefined;
    return profile === "fr-CA" ? "" : NARROW;
  },
);

/** U+00A0 before a colon that white space or a quotation follows: 10:30, 16:9, "::", :-) and C:\ are left alone. */
export const colons = rewrite(
  "colons",
  new RegExp(`(?<=[\\p{L}\\p{N}»”"’'…)\\]%€.!?])[${BLANK}]*(?=:(?:[\\s«“"]|$))`, "gu"),
  () => NBSP,
);

/** The no-break space inside « », and a space between the guillemets and the words outside. */
export const guillemetSpaces = rewrite(
  "guillemet-spaces",
  new RegExp(
    `(?<=«)[${BLANK}]*(?=[^\\s»])|(?<=[^\\s«])[${BLANK}]*(?=»)|(?<=[\\p{L}\\p{N}.,;:!?…)\\]])(?=[«“])|(?<=[»”])[\u00a0\u202f]?(?=[\\p{L}\\p{N}(«“])`,
    "gu",
  ),
  ({ input, index, 0: space }, profile) => {
    if (input[index - 1] === "«" || input[index + space.length] === "»") return profile === "fr-CH" ? NARROW : NBSP;
    return /[([]/u.test(input[index - 1]!) ? "" : " ";
  },
);
