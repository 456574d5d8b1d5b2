import { isStarter } from "@titraille/french";
import { NAME, signedNames } from "../source/signed-names.ts";
import { linesOf, type Pass, removal } from "./pass.ts";

const BYLINE = new RegExp(
  `^(?:(?:Par|par|By|Propos recueillis par|Texte(?: et photos)? (?:de|par|:)|Reportage(?: de)?|De (?:notre|nos) (?:envoyée?s?|correspondante?s?)(?: (?:spéciale?s?|permanente?s?))?(?: à [\\p{L} -]+)?,?)\\s*:?\\s*)(${NAME})(?:(?:,| et | & )\\s?${NAME})*(?:,? avec (?:les? )?(?:agences?|AFP|AP|Reuters)(?: (?:et|,) [\\p{Lu}]\\w+)*)?(?:\\s?[-–|,(].{0,60})?$`,
  "u",
);

/** A name in capitals under the last sentence: "ODILE MARCHENOIR", "O. MARCHENOIR"; or initials: "O. M.", "O. M./Agences". */
const SIGNATURE =
  /^(?=.{6,40}$)(?!À SUIVRE|A SUIVRE|FIN )(?=.*\p{Lu}{3})\p{Lu}[\p{Lu}.’-]*(?: \p{Lu}[\p{Lu}.’-]*){1,3}$|^\p{Lu}\. ?(?:\p{Lu}\. ?){0,2}\/ ?Agences?$|^(?:\p{Lu}\. ?){2,3}$/u;

/** A line that signs the article ("Par Jeanne Morel"), near its head or at its end. */
export const bylines: Pass = ({ text }) => {
  const lines = linesOf(text);
  const near = [...lines.slice(0, 6), ...lines.slice(-3)];
  for (const line of near) {
    const match = line.text.length <= 140 && !/\p{Ll}[.!?…]$/u.test(line.text) ? BYLINE.exec(line.text) : null;
    if (match) return { edits: [removal("bylines", "byline", line)], byline: namesIn(line.text, match[1]!) };
  }
  const [before, last] = lines.slice(-2);
  if (!last || !SIGNATURE.test(last.text) || last.text.split(" ").some(isStarter) || !/[.!?…»”"]$/u.test(before!.text))
    return {};
  return { edits: [removal("bylines", "byline", last)], byline: [inSmallLetters(last.text)] };
};

/** All names of a line that signs; the first, which its form tells, whatever else it has. */
function namesIn(line: string, first: string): readonly string[] {
  const names = signedNames(line);
  return names.length > 1 ? names : [first];
}

function inSmallLetters(name: string): string {
  return name.replace(/ ?\/ ?Agences?$/u, "").replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase());
}
