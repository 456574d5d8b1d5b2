import { isStarter, type Span } from "@titraille/french";
import { NAME, signedNames } from "../source/signed-names.ts";
import type { Source } from "../source/source.ts";
import { isProse, linesOf, type Pass, removal } from "./pass.ts";
import type { TrackedEdit, TrackedText } from "./tracked-text.ts";

const BYLINE = new RegExp(
  `^(?:(?:Par|par|By|(?:Écrit|Rédigé|Posté|Publié) par|Propos recueillis par|Texte(?: et photos)? (?:de|par|:)|Reportage(?: de)?|De (?:notre|nos) (?:envoyée?s?|correspondante?s?)(?: (?:spéciale?s?|permanente?s?))?(?: à [\\p{L} -]+)?,?)\\s*:?\\s*)(${NAME})(?:(?:,| et | & )\\s?${NAME})*(?: pour (?:l[ea] |l’|The )?\\p{Lu}[\\p{L}’ -]{2,40})?(?:,? avec (?:les? )?(?:agences?|AFP|AP|Reuters)(?: (?:et|,) [\\p{Lu}]\\w+)*)?(?:\\s?[-–|,(](?: ?(?:[Pp]ublié|[Mm]is à jour).{0,110}|.{0,60}))?(?: ; [ÉE]dité par .{3,60})?$`,
  "u",
);
/** Nothing but "Par" and names: a byline wherever it stands between two paragraphs. */
const BARE_BYLINE = new RegExp(`^[Pp]ar (${NAME}|(?:\\p{Lu}\\. ?){2,3})(?:(?:, | et | & )${NAME})*$`, "u");

/** A name in capitals under the last sentence: "ODILE MARCHENOIR", "O. MARCHENOIR"; or initials: "O. M.", "O. M./Agences". */
const SIGNATURE =
  /^(?=.{6,40}$)(?!À SUIVRE|A SUIVRE|FIN )(?=.*\p{Lu}{3})\p{Lu}[\p{Lu}.’-]*(?: \p{Lu}[\p{Lu}.’-]*){1,3}$|^\p{Lu}\. ?(?:\p{Lu}\. ?){0,2}\/ ?Agences?$|^(?:\p{Lu}\. ?){2,3}$/u;
/** "Jeanne MOREL": a surname in capitals behind a first name in small letters. */
const SURNAME_IN_CAPITALS = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:de|du|van|von))?(?: \p{Lu}[\p{Lu}’'-]{2,}){1,2}$/u;
/** The page of an author on the site. */
const AUTHOR_PAGE = /[/_-](?:auteure?s?|authors?|journalistes?|redact(?:eur|rice|ion)s?|signataires?|plumes?)[/_-]/iu;
/** The end of a sentence, or of the line that dates an embedded post. */
const ENDS = /[.!?…»”":)]$|\) .{3,12} \d{1,2}, \d{4}$/u;
/** What somebody does at a paper, on a line of its own. */
const OFFICE =
  /^(?:@\w{3,30}|(?:Grande? )?[Rr]eporter|[Jj]ournaliste|[Rr]édact(?:eur|rice)(?: en chef)?|[Cc]orrespondante?|[Éé]dit(?:eur|rice)(?: \p{Ll}+)?|[Cc]hroniqueu(?:r|se)|[Cc]he(?:f|ffe) (?:du service|de la rubrique|politique))(?: [^.!?:]{1,60})?$/u;
/** Both in one line that lost its break: "Jeanne Morel Directrice adjointe des contenus". */
const NAME_WITH_OFFICE = new RegExp(
  `^((?:\\p{Lu}[\\p{L}’.-]+ ){1,2}?\\p{Lu}[\\p{L}’-]+) (?=\\p{Lu})(?:${OFFICE.source.slice(1, -1)}|Direct(?:eur|rice)(?: adjointe?)?(?: [^.!?:]{1,60})?)$`,
  "u",
);
/** "Jeanne Morel couvre la politique", under an article. */
const ABOUT_AUTHOR =
  /^(?:\p{Lu}[\p{L}’.-]+ ){1,2}\p{Lu}[\p{L}’-]+ (?:couvre (?:la|le|les|l’)|écrit (?:sur|pour) |est (?:une? )?(?:ancien(?:ne)? )?(?:journaliste|rédact(?:eur|rice)|écrivaine?|reporter|correspondante?|chroniqueu(?:r|se)|collaborat(?:eur|rice)|contribut(?:eur|rice)))[^«»]{0,300}$/u;
/** "Journaliste primée, Jeanne couvre la mer depuis vingt ans.", "Jeanne Morel fait de fréquentes apparitions à la télévision." */
const CAREER =
  /^(?:[^.!?«»\n]{0,110}(?:[Jj]ournaliste|[Rr]édact(?:eur|rice)|[Rr]eporter|[Cc]hroniqueu(?:r|se))[^.!?«»\n]{0,40}, (?<name>\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)?) (?:couvre|écrit|suit)|(?<whole>\p{Lu}[\p{L}’.-]+ \p{Lu}[\p{L}’-]+) fait (?:de fréquentes|de nombreuses|régulièrement des) apparitions) [^\n]{0,600}$/u;
const NAME_ALONE = /^(?:\p{Lu}[\p{L}’.-]+ ){1,2}\p{Lu}[\p{L}’-]+$/u;
/** "Jeanne Morel, rédactrice en chef du service Sciences": a name, and what it does at the paper. */
const NAME_AND_OFFICE = new RegExp(
  `^(${NAME}), (?:rédact(?:eur|rice)|correspondante?|journaliste|chroniqueu(?:r|se)|reporter)(?!\\p{L})[^.!?:«»]{0,120}(?:\\d\\d.*)?$`,
  "u",
);
/** "Par Correspondant local de presse", "Photographies : Rui Falcato": nobody’s name, or that of who made the pictures. */
const UNNAMED =
  /^(?:par (?:notre |un |une )?(?:correspondante?|envoyée? spéciale?|rédaction|la rédaction)(?: [^.!?:]{2,40})?|(?:photos?|photographies?|illustrations?|images?|dessins?|infographies?|vidéos?)\s?: \p{Lu}[^.!?:]{3,60})$/iu;
/** "Par Lauren", over a blog. */
const FIRST_NAME = /^[Pp]ar (\p{Lu}\p{Ll}{2,20})$/u;
/** "Contributions de : Aisha Morel". */
const CONTRIBUTED = /^[Cc]ontributions? (?:de|par)\s?: \p{Lu}[^.!?\n]{2,60}$/u;
/** "Odile Ferrant" between title and text: nobody of whom the text tells. */
const UNKNOWN_NAME =
  /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:de |du |d’|van |von |el |ben )?\p{Lu}\p{Ll}[\p{L}’-]*){1,2}$/u;
/** Lines at both ends of an article among which it is signed. */
const HEAD = 6;
const FOOT = 4;

/** Lines that sign the article ("Par Jeanne Morel"), at its head, at its end, or between two paragraphs; the first names it. */
export const bylines: Pass = (tracked, source) => {
  const lines = linesOf(tracked.text);
  const found = lines.flatMap((line, index) => {
    const before = lines[index - 1]?.text;
    const isFoot = index >= lines.length - FOOT;
    // Under a heading or a name, "Par Jeanne Morel" signs something else that the page shows.
    if (index >= HEAD && !ENDS.test(before ?? "")) return [];
    const name =
      index < HEAD || isFoot
        ? (signs(line.text) ??
          (index < HEAD ? nameOverOffice(line.text, lines[index + 1]?.text) : undefined) ??
          (index < HEAD ? (FIRST_NAME.exec(line.text) ?? NAME_AND_OFFICE.exec(line.text))?.[1] : undefined) ??
          (index > 0 && index < HEAD && isProse(lines[index + 1]?.text)
            ? unknownName(line.text, tracked.text)
            : undefined) ??
          linkedName(line, tracked, source) ??
          (isFoot ? signature(line.text, before, source) : undefined))
        : BARE_BYLINE.exec(line.text)?.[1];
    if (name) return [{ line, name }];
    const isInitials =
      index > 0 && index === lines.length - 1 && SIGNATURE.test(line.text) && isUnderSentence(line.text, before);
    return isInitials ? [{ line, name: inSmallLetters(line.text) }] : [];
  });
  const about = lines.slice(-FOOT).filter(({ text }) => ABOUT_AUTHOR.test(text) || CAREER.test(text));
  // Of whom the text itself tells, that is no biography under it.
  const told = new Set(
    lines.filter((line) => !about.includes(line)).flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []),
  );
  const strangers = about.filter(({ text }) => {
    const { name, whole } = CAREER.exec(text)?.groups ?? {};
    return !told.has((whole ?? name ?? "").split(" ").at(-1)!);
  });
  const over = lines.filter((line, index) => NAME_ALONE.test(line.text) && strangers.includes(lines[index + 1]!));
  const offices = lines.filter(
    (line, index) =>
      index < HEAD + 1 &&
      (CONTRIBUTED.test(line.text) ||
        UNNAMED.test(line.text) ||
        (OFFICE.test(line.text) && found.some((each) => each.line === lines[index - 1]))),
  );
  const [first] = found;
  return {
    edits: removalsOf([...found.map(({ line }) => line), ...offices, ...over, ...strangers]),
    ...(first ? { byline: namesIn(first.line.text, first.name) } : {}),
  };
};

/** One removal for each of the lines, in their order. */
function removalsOf(lines: readonly Span[]): TrackedEdit[] {
  return [...new Set(lines)].sort((a, b) => a.start - b.start).map((line) => removal("bylines", "byline", line));
}

/** Whether a line without a word that begins sentences stands under a full sentence. */
function isUnderSentence(line: string, before: string | undefined): boolean {
  return ENDS.test(before ?? "") && !line.split(" ").some(isStarter);
}

function signs(line: string): string | undefined {
  if (line.length > 140 || /\p{Ll}[.!?…]$/u.test(line)) return undefined;
  return BYLINE.exec(line)?.[1] ?? BARE_BYLINE.exec(line)?.[1];
}

/** A line that only links to pages of authors: "Jeanne Morel, correspondante à Valmont". */
function linkedName(
  { start, end, text }: { start: number; end: number; text: string },
  tracked: TrackedText,
  { marks }: Source,
): string | undefined {
  if (text.length > 140) return undefined;
  const at = tracked.toSource({ start, end });
  const links = marks.filter((mark) => mark.type === "link" && mark.start < at.end && mark.end > at.start);
  const linked = links.reduce((sum, link) => sum + Math.min(link.end, at.end) - Math.max(link.start, at.start), 0);
  if (links.length === 0 || linked < (at.end - at.start) * 0.9) return undefined;
  if (!links.every(({ url }) => AUTHOR_PAGE.test(url ?? ""))) return undefined;
  return new RegExp(`^${NAME}`, "u").exec(text)?.[0];
}

/** "Jeanne Morel⏎Correspondante politique": a name alone over what it does at the paper, or in front of it. */
function nameOverOffice(line: string, next: string | undefined): string | undefined {
  const inLine = NAME_WITH_OFFICE.exec(line)?.[1];
  if (inLine !== undefined) return inLine;
  return next !== undefined && OFFICE.test(next) && NAME_ALONE.test(line) ? line : undefined;
}

/** A name alone over the text, of which that says nothing. */
function unknownName(line: string, text: string): string | undefined {
  if (!UNKNOWN_NAME.test(line)) return undefined;
  return text.split(line.split(" ").at(-1)!).length === 2 ? line : undefined;
}

/** A name alone under a sentence, with its surname in capitals or that of the author whom the page states. */
function signature(line: string, before: string | undefined, { metadata }: Source): string | undefined {
  if (!isUnderSentence(line, before)) return undefined;
  if (SURNAME_IN_CAPITALS.test(line)) return line.replace(/(?<=\p{Lu})\p{Lu}+/gu, (letters) => letters.toLowerCase());
  return metadata.author && line.toLowerCase() === metadata.author.toLowerCase() ? metadata.author : undefined;
}

/** All names of a line that signs; the first, which its form tells, whatever else it has. */
function namesIn(line: string, first: string): readonly string[] {
  const names = signedNames(line);
  return names.length > 1 ? names : [first];
}

function inSmallLetters(name: string): string {
  return name.replace(/ ?\/ ?Agences?$/u, "").replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase());
}
