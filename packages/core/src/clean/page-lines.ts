import { furnitureStart, isDateAlone, isFurniture } from "./furniture.ts";
import { noticeOf } from "./notice-patterns.ts";
import { isProse, linesOf, type Pass, removal } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

/** What parts the entries of a menu, a breadcrumb or the facts about a page in one line. */
const SEPARATOR =
  /\s*[|•·☰›▾▼]\s*|\s+[>»→/]\s+|[ \t\u00a0]{2,}|\s[–—-]\s(?=[Pp]ubli|[Mm]is|[Mm]odifi)|\s(?=[Pp]ubliée?\s)/u;
/** Who signs, first in such a line. */
const SIGNED = /^(?:par|by|propos recueillis par)\s\p{Lu}[^|•·]{2,90}$/iu;
/** "(CNN)", which the first sentence begins with. */
const AGENCY_BEHIND = /\(\p{Lu}{2,5}\)$/u;
/** Characters and words of an entry, and entries of a menu. */
const ENTRY = { characters: 34, words: 5 };
const MENU = 3;
/** Words of a rubric, and characters of a title under it. */
const RUBRIC = 3;
const TITLE = 200;
/** Words of a menu in capitals that lost what parted its entries, and what only menus say. */
const CAPITALS = { least: 4, most: 14 };
const MENU_WORD =
  /☰|(?<!\p{L})(?:S’ABONNER|SE CONNECTER|CONNEXION|MENU|NEWSLETTERS?|ABONNEZ-VOUS|ACCUEIL|RECHERCHE)(?!\p{L})/u;
/** What menus of papers are made of, and characters of one that begins with the name of its site. */
const TERMS =
  /(?<!\p{L})(?:Accueil|À la une|Actualités?|Nouvelles|Opinions?|Débats|Politique|Monde|International|France|Europe|Économie|Société|Sports?|Culture|Mode de vie|Style|Santé|Sciences?|Climat|Planète|Tech|Technologie|Vidéos?|Podcasts?|Météo|Horoscope|Programmation|Dernières nouvelles|Jeux|Annonces|Faits divers|Loisirs|Recettes|Cuisine|Voyages?|Emploi|Immobilier|Newsletters?|Direct|Menu|Plus|Avis de décès|En direct|TV|Insolite|Abonnés|News|A la une|Régions?|Reportages?|Enquêtes?|Éditos?)(?!\p{L})/gu;
const TERMS_IN_ANY_CASE = new RegExp(TERMS, "giu");
/** "Europe, Monténégro", under a title: where it is filed. */
const FILED = /^\p{Lu}[\p{L}-]+(?:, \p{Lu}[\p{L}-]+){1,4}$/u;
/** Share of a line that is such words, from which it is nothing else, and characters of one. */
const ALL = 0.8;
const SHORT = 40;
const SITE = 100;
/** The first entry of a menu, and more of its capitals. */
const HOME = /^(?:Accueil|Home|Menu)(?: (?:\p{Lu}|&)[\p{L}&]*){1,14}$/u;
const WHEN = /^(?:Publié|Posté|Mis à jour|Modifié|Écrit|Dernière (?:mise à jour|modification))(?!\p{L})[^.!?]{3,70}\d/u;
/** What a page writes over its own summary, and over pictures whose credit stands below. */
const KEY_POINTS =
  /^(?:points (?:clés|saillants)(?: à retenir)?|faits saillants|l’essentiel(?: à retenir)?|à retenir|ce qu’il faut retenir|en bref)\s?:?$/iu;
/** Whose text it is, over it; the label of a series, glued to what it is about: "La crise de la halledossier". */
const SOURCE = /^Source\s?: \p{Lu}[^.!?:]{1,50}$/u;
const LABELLED =
  /^(?:\p{Lu}[^.!?:]{5,60}\p{Ll}dossier|Publiée?s? dans (?:la |les )?(?:catégorie|rubrique)s? [^.!?]{3,60}|Retour (?:à la recherche|aux résultats|à la liste))$/u;
const CREDITED = /^(?:.* )?Crédit(?:\.{3}|…|\s?:)|Getty Images/mu;
/** A title, and when it was published: "… mercredi Publié le lundi 3 février à 12:27 - Par …". */
const PUBLISHED =
  /^\p{Lu}.{30,200}?(?<rest> (?:Publiée?|Mise? à jour|Postée?|Modifiée?) (?:le |il y a |hier|ce )[^\n]{3,160})$/u;
/** Lines at the top of a page among which it may have a paragraph. */
const HEAD = 8;

/**
 * Lines that are made of what pages have around their articles, told by their parts: menus, breadcrumbs and dates above the
 * first paragraph; buttons and counters anywhere. Of a line that begins with who signs, the name stays.
 */
export const pageLines: Pass = ({ text }, { format }) => {
  if (format !== "text" && format !== "markdown") return {};
  const owners = ownersOf(text);
  const lines = linesOf(text);
  const prose = lines.findIndex(({ text: line }) => isProse(line) && !partsOf(line).some(isOfPage));
  const hasCredits = CREDITED.test(text);
  const edits: TrackedEdit[] = [];
  for (const [index, line] of lines.entries()) {
    const isHead = index < Math.max(prose, HEAD);
    const said = line.text.replaceAll("'", "’");
    // A rubric stands over the title, with nothing but furniture above.
    if (
      isHead &&
      (isRubricAlone(said) || (edits.length === index && isRubric(line.text, () => titleBelow(lines, index))))
    ) {
      edits.push(removal("kickers", "kicker", line));
      continue;
    }
    if (isHead && SOURCE.test(said)) {
      edits.push(removal("page-notices", "credit", line));
      continue;
    }
    const isOver = (isHead && (KEY_POINTS.test(said) || LABELLED.test(said))) || (hasCredits && said === "Image");
    if (
      isFurniture(said) ||
      isOver ||
      (isHead &&
        (isMenu(said) ||
          isDateAlone(said) ||
          /^\d{1,5}$/u.test(said) ||
          owners.some((owner) => isOwner(said, owner)) ||
          isNameOfSite(line.text, lines)))
    ) {
      edits.push(removal("page-notices", noticeOf(said) ?? (isHead ? "page-head" : "page-button"), line));
      continue;
    }
    const label = isHead ? /^l’essentiel (?=\p{Lu})/u.exec(said)?.[0].length : undefined;
    if (label !== undefined) {
      edits.push(removal("page-notices", "page-head", { start: line.start, end: line.start + label }));
      continue;
    }
    const rest = (isHead ? (behindSignature(said) ?? publishedBehind(said)) : undefined) ?? furnitureStart(said);
    if (rest !== undefined)
      edits.push(removal("page-notices", isHead ? "page-head" : "page-button", { ...line, start: line.start + rest }));
  }
  return { edits };
};

/**
 * "Environnement" over a title: a word or two that end nothing, where a longer line without an end follows.
 *
 * @param below finds that line, which takes reading all of the head.
 */
function isRubric(line: string, below: () => string | undefined): boolean {
  const isInCapitals = line === line.toUpperCase();
  return (
    line.split(/\s+/u).length <= (isInCapitals ? ENTRY.words : RUBRIC) &&
    /^\p{Lu}[\p{L} /’'-]+$/u.test(line) &&
    ((line.includes("/") && isInCapitals) || isTitle(below()))
  );
}

/** "Insolite", "A LA UNE News Société", "Expositions, Toulouse": nothing but rubrics over the first paragraph. */
function isRubricAlone(line: string): boolean {
  const terms = line.match(TERMS_IN_ANY_CASE)?.join("").length ?? 0;
  return line.length <= SHORT && (terms >= ALL * line.replace(/[\s,/|]/gu, "").length || FILED.test(line));
}

/** The first line under another that is no part of the page. */
function titleBelow(lines: readonly { readonly text: string }[], index: number): string | undefined {
  return lines.find(({ text }, at) => at > index && !isFurniture(text) && !isMenu(text) && !isShouted(text))?.text;
}

function isTitle(line: string | undefined): boolean {
  return line !== undefined && line.split(/\s+/u).length > ENTRY.words && line.length <= TITLE && !/[.…:]$/u.test(line);
}

/** "EL DIARIO DEL SUR", "CLIMAT": what stands in capitals over a title that is none itself. */
function isShouted(line: string): boolean {
  return line === line.toUpperCase() && line.split(/\s+/u).length <= ENTRY.words;
}

/** A short line that the page says twice: whose page it is. */
function isNameOfSite(line: string, lines: readonly { readonly text: string }[]): boolean {
  return (
    line.split(/\s+/u).length <= ENTRY.words &&
    /^\p{Lu}[^.!?…:,]+$/u.test(line) &&
    lines.filter(({ text }) => text === line).length > 1
  );
}

/** Lines on whose rights the page is: "© 2024 Le Courrier du Val". */
function ownersOf(text: string): string[] {
  return [...text.matchAll(/©[^\n]{3,120}/gu)].map(([line]) => line.toLowerCase());
}

/** "Le Courrier du Val" over everything: whose page it is. */
function isOwner(line: string, owner: string): boolean {
  const name = line.toLowerCase().replace(/^(?:the|le|la|les|l’)\s?/u, "");
  return line.split(/\s+/u).length <= ENTRY.words && name.length > 4 && !/[.!?…:©]/u.test(line) && owner.includes(name);
}

function partsOf(line: string): string[] {
  return line.split(SEPARATOR).filter((part) => part.trim() !== "");
}

function isEntry(part: string): boolean {
  return (
    part.length <= ENTRY.characters &&
    part.trim().split(/\s+/u).length <= ENTRY.words &&
    /^\p{L}/u.test(part) &&
    !/[.!?…:,;]$|\d/u.test(part)
  );
}

function isOfPage(part: string): boolean {
  return isFurniture(part) || noticeOf(part) !== undefined;
}

/** "Santé | Bien-être | Vidéos", "Home > Sport > Football", "PEOPLE STYLE TÉLÉ S’ABONNER". */
function isMenu(line: string): boolean {
  const parts = partsOf(line);
  if (parts.some((part) => SIGNED.test(part))) return false;
  // "Publié par l’équipe le 12 mars | Temps de lecture : 6 min"
  if (parts.length > 1 && WHEN.test(parts[0]!) && parts.slice(1).every((part) => isOfPage(part) || SIGNED.test(part)))
    return true;
  if (parts.length > 1 && /[>›]/u.test(line) && parts.every(isEntry)) return true;
  const entries = parts.filter(isEntry).length;
  const known = parts.filter((part) => !isEntry(part) && (isOfPage(part) || /^\d+ ?°[CF]/u.test(part))).length;
  if (entries + known === parts.length && (entries >= MENU || (parts.length > 1 && parts.filter(isOfPage).length > 0)))
    return true;
  const words = line.split(/\s+/u);
  // "Nouvelles Opinion Sport Culture Mode de vie", "Le Courrier Accueil Recettes Jardin"
  const terms = line.match(TERMS)?.join("").length ?? 0;
  const small = line.match(TERMS_IN_ANY_CASE);
  if (!/[.!?…:;«»"]/u.test(line) && (small?.length ?? 0) > MENU && small!.join("").length >= line.length / 2)
    return true;
  if (!/[.!?…:;«»"]/u.test(line) && (line.match(TERMS)?.length ?? 0) > 2 && terms >= line.length / 2) return true;
  if (/[\p{L}’] Accueil(?!\p{L})/u.test(line) && line.length < SITE && !/[.!?…:;«»"]/u.test(line)) return true;
  // "Accueil TV Nouvelles", "Sky | Accueil UK Politique Monde Climat Plus"
  if (parts.some((part) => HOME.test(part)) && parts.every((part) => isEntry(part) || HOME.test(part))) return true;
  return (
    words.length >= CAPITALS.least &&
    words.length <= CAPITALS.most &&
    line === line.toUpperCase() &&
    MENU_WORD.test(line)
  );
}

/** Where the page tells behind a title when it was published. */
function publishedBehind(line: string): number | undefined {
  const rest = PUBLISHED.exec(line)?.groups?.rest;
  return rest === undefined || /[.!?…]$/u.test(rest) || !/\d/u.test(rest) ? undefined : line.length - rest.length;
}

/** Where what follows the name of who signs begins, when it is the page’s: "Par Jeanne Morel | Publié hier à 9 h". */
function behindSignature(line: string): number | undefined {
  const parts = partsOf(line);
  const [first = "", ...others] = parts;
  const isKnown = (part: string): boolean => isOfPage(part) || isDateAlone(part);
  if (
    SIGNED.test(first) &&
    others.some(isKnown) &&
    others.every((part) => isKnown(part) || part.split(/\s+/u).length <= ENTRY.words)
  )
    return line.indexOf(first) + first.length;
  return /^par\s\p{Lu}/iu.test(line) ? furnitureStart(line.replace(AGENCY_BEHIND, ""), 1) : undefined;
}
