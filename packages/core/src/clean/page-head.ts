import { noticeOf } from "./notice-patterns.ts";
import { linesOf, type Pass, removal } from "./pass.ts";
import { isReaderCall, serviceWords } from "./reader-services.ts";

/** "Accueil > Finistère > Rosnoën": where the page stands on its site. */
const BREADCRUMB = /^(?:accueil|home)(?:\s?[>›»/|]\s?[^>›»/|\n]{2,60})+$/iu;
/** What only stands in the menu of a site. */
const MENU =
  /^(?:menu|accueil|rechercher?|recherche|à la une|mon compte|se connecter|connexion|s’abonner|abonnez-vous|s’inscrire|déconnexion|fermer|aller au contenu(?: principal)?|passer au contenu)$/iu;
/** Words of a line of a menu, at most. */
const MENU_WORDS = 4;
/** Who signs, for the pass that reads it. */
const SIGNED = /^par \p{Lu}/iu;
/** Lines that only a page has, at least: an article may begin with one. */
const ENOUGH = 3;
/** Characters of a paragraph of prose, at least. */
const PROSE = 90;

/**
 * The head of a page that was copied whole: the name of the site, its menu, its notices, where the page stands. They end
 * before the first line that is too long for a menu, the title; a title as short as a menu’s lines is the last of them
 * above the prose. Nothing is taken out unless several of them can only be a page’s.
 */
export const pageHead: Pass = ({ text }) => {
  const lines = linesOf(text);
  const first = lines.findIndex(({ text: line }) => !isOfPage(line) && !isShort(line));
  if (first < 1) return {};
  const isProse = lines[first]!.text.length >= PROSE && /[.!?…»]$/u.test(lines[first]!.text);
  const title = isProse ? lines.slice(0, first).findLastIndex(({ text: line }) => !isOfPage(line)) : first;
  const head = lines.slice(0, Math.max(title, 0));
  if (head.filter(({ text: line }) => isOfPage(line)).length < ENOUGH) return {};
  return {
    edits: head
      .filter(({ text: line }) => !SIGNED.test(line))
      .map((line) => removal("page-notices", "page-head", line)),
  };
};

function isOfPage(line: string): boolean {
  const plain = line.replaceAll("'", "’").trim();
  return (
    BREADCRUMB.test(plain) ||
    MENU.test(plain) ||
    noticeOf(line) !== undefined ||
    isReaderCall(line) ||
    (isShort(line) && serviceWords(line).length > 0)
  );
}

function isShort(line: string): boolean {
  return line.split(/\s+/u).length <= MENU_WORDS && !/[.!?…:»”"]$/u.test(line);
}
