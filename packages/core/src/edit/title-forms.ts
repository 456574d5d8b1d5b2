import { compressClauses, grammarRefusal, type ParsedWord, parseClause } from "@titraille/french";
import { capitalised } from "./capitalised.ts";
import type { Desk } from "./desk.ts";
import { OPENS_CLAUSE, titleCuts } from "./title-cuts.ts";

/** The theme before the colon of a title, in characters at most: "Présidentielle en Roumanie : …". */
const THEME = 45;

/** The title, its statement without its theme, both shortened on their parse, and the theme before a short statement. */
export function shorterForms(title: string, desk: Desk): string[] {
  // "… ces signes qui doivent vous alerter (et ceux qui n’ont rien à voir)"
  const plain = title.replace(/\s\([^()]{8,}\)$/u, "");
  const forms = formsWithSpeaker(plain, desk);
  return (plain === title ? forms : [title, ...forms]).filter((form) => keepsEnds(form, title));
}

/** "« Un rêve », Jeanne Morel raconte et dévoile …" is not "« Un rêve » dévoile …"; nor does a title end on a bare count. */
function keepsEnds(form: string, title: string): boolean {
  const behind = /»[\s\u00a0]\p{L}+/u.exec(form)?.[0];
  // "…, 64 salariés [sur le carreau]"
  const isOpen = /,\s\d+\s\p{L}+$/u.test(form) && !title.endsWith(form);
  return !isOpen && (behind === undefined || title.includes(behind));
}

function formsWithSpeaker(title: string, desk: Desk): string[] {
  const speaker = /,\s(?:selon|d’après)\s[^,:]+$/u.exec(title);
  if (!speaker) return formsOf(title, desk);
  // Whoever says it stays, with or without what tells more about him.
  const claim = title.slice(0, speaker.index);
  const [theme, statement] = partsOf(claim);
  const said = formsOf(claim, desk).filter((text) => statement === undefined || text !== theme);
  const who = [
    speaker[0],
    ...titleCuts(desk.french.parse(speaker[0]), speaker[0]),
    speaker[0].replace(/\s(?:proche |proches )?(?:de|du|des|publié|sur)\s.*$/u, ""),
  ].filter((name) => name === speaker[0] || !NAMELESS.test(name));
  return who.flatMap((name) => said.map((text) => text + name));
}

/** ", selon les chiffres [du ministère]": whose they are is who says it. */
const NAMELESS =
  /\s(?:l[ea]s?\s|l’|des\s|une?\s)(?:chiffres?|données|estimations?|résultats?|informations?|arrêté|statistiques|propos|termes)(?:\s(?:signé|publiée?s?|officiel(?:le)?s))?$/u;

function formsOf(title: string, { french }: Desk): string[] {
  const [theme, statement] = partsOf(title);
  const shorten = (text: string): string[] => {
    const words = parseClause(french, text);
    return [...clauses(words, text), ...titleCuts(words, text)];
  };
  if (statement === undefined) {
    const bare = withoutApposition(title, french);
    if (bare !== undefined) return [title, bare, ...shorten(bare), ...shorten(title)];
    const first = beforeCount(title, french);
    if (first !== undefined) return [title, first, ...shorten(title)];
    const main = OPENS_CLAUSE.test(title) ? /^[^,«»]+, (\p{Ll}.{24,})$/u.exec(title)?.[1] : undefined;
    const forms = main === undefined || POINTS.test(main) ? [] : [capitalised(main), ...shorten(capitalised(main))];
    return [title, ...shorten(title), ...forms];
  }
  // "Du Pont-Neuf à la halle, pourquoi Valbrune rouvre ses marchés": the question is what the article answers.
  const question = /,\s((?:pourquoi|comment|qui|que|où|quand|ce qu[e’])[\s\p{L}].+)$/u.exec(statement)?.[1];
  // "PSG : « Un rêve », Jeanne Morel raconte la finale": what she says is told without the quotation.
  const told = /^«[^»]*»,\s(\p{Lu}\p{L}+ .{20,})$/u.exec(statement)?.[1];
  const statements = [
    statement,
    ...shorten(capitalised(statement)),
    ...(question ? [question] : []),
    ...(told ? [told, ...shorten(told)] : []),
  ];
  const alone = statements.map(capitalised);
  // "Inondation, sécheresse, tempête : comment être indemnisé ?": the first names the theme.
  const [first = theme, ...others] = theme.split(", ");
  const isList = others.length > 1 && others.every((item) => item.split(" ").length <= 2) && !/«/u.test(theme);
  const short = theme.length <= THEME && (!theme.includes("«") || /^«[^»]*»$/u.test(theme));
  return [
    title,
    ...alone,
    ...(short ? statements.map((text) => `${theme}\u00a0: ${asAfterColon(text, statement)}`) : []),
    ...(isList ? statements.map((text) => `${first}\u00a0: ${asAfterColon(text, statement)}`) : []),
    theme,
  ];
}

/** "La scierie Morel placée en liquidation, 64 salariés sur le carreau": the news stands before what it means in numbers. */
function beforeCount(title: string, french: Desk["french"]): string | undefined {
  const before = /^(\p{Lu}[^,:;«»]{29,}),\s\d[^,]+$/u.exec(title)?.[1];
  return before !== undefined &&
    french.parse(before).some(({ morph }) => morph.VerbForm === "Part" || morph.VerbForm === "Fin")
    ? before
    : undefined;
}

/** A name, what is told of it between commas, and what it does. */
const APPOSED =
  /^(?<name>\p{Lu}[\p{L}’.-]+(?: (?:de |du |d’|van |von )?\p{Lu}[\p{L}’.-]+){0,3}), (?:l[ea]s? |l’|une? |ancien(?:ne)? |ex-|\d)[^:;«»]{3,120}, (?<rest>\p{Ll}[^,]{3,})$/u;

/** "Jeanne Morel, l’architecte de la halle, meurt à 91 ans" → "Jeanne Morel meurt à 91 ans". */
function withoutApposition(title: string, french: Desk["french"]): string | undefined {
  const { name, rest } = APPOSED.exec(title)?.groups ?? {};
  if (name === undefined || rest === undefined) return undefined;
  const first = french.parse(`${name} ${rest}`)[name.split(" ").length];
  return first?.morph.VerbForm === "Fin" ? `${name} ${rest}` : undefined;
}

/** What only the clause before it explains. */
const POINTS = /(?<!\p{L})(?:ce|c’|cela|ça|ils?|elles?|en|y|lui|leur|eux)(?=[\s’])/iu;

/** A title in two parts, at its first colon outside quotations. */
export function partsOf(title: string): [string, string?] {
  const colon = /^((?:[^«»:]|«[^»]*»)+):\s+(\S.*)$/u.exec(title);
  return colon ? [colon[1]!.trimEnd(), colon[2]!] : [title];
}

/** What follows a colon has no capital but that of its name: the original tells. */
function asAfterColon(text: string, original: string): string {
  return original.startsWith(text.charAt(0).toLowerCase()) ||
    /^(?:L[ea’]|Les|Une?|Des|Du|Deux|Plusieurs)(?=[\s’]|\p{Ll})/u.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

/** Clauses that a title’s own parse can be shortened to, in their own tense. */
function clauses(words: readonly ParsedWord[], title: string): string[] {
  return compressClauses(words, title, "as-is")
    .filter((compression) => compression.form === "clause" && !grammarRefusal(compression, words))
    .map(({ text }) => text);
}
