import { inPlainSpaces } from "./pass.ts";

/** Buttons, counters and menus of pages: each says by itself that its line belongs to one. No capital is asked for. */
const BUTTON = [
  "partager(?:[ ]?(?:cette|la|cet|l’)[ ]?(?:page|article|publication|recette))?",
  "partagez(?: (?:cet |l’)article)?",
  "tweeter|retweeter|épingle[rz]?(?:-moi)?(?: pour plus tard)?",
  "(?:enregistrer|sauvegarder|imprimer|télécharger|offrir|écouter|lire|donner|envoyer)(?: à)? (?:cet |l’)article",
  "imprimer(?: la (?:page|recette))?|aller à la recette|voir la recette",
  "copier le lien|lien copié|lire plus tard|à propos du partage",
  "pin it|facebook|twitter|whatsapp|linkedin|messenger|pinterest|telegram|reddit|flipboard|instagram|bluesky",
  "ajouter (?:l’article )?(?:à|aux) (?:vos|mes|ma|votre) (?:sélections?|favoris|liste|articles)",
  "envoyer par (?:e-?mail|mail|courriel)",
  "commenter|réagir(?: à cet article)?|\\d+ ?(?:commentaires?|réactions?|contributions?)|commentaires? ?\\(?\\d+\\)?",
  "(?:voir|lire|afficher) (?:plus de |tous les |les )?commentaires?|soyez le premier à commenter",
  "réutiliser ce contenu",
  "s’abonner(?: dès \\d+ ?€)?|abonnez-vous|se connecter|s’inscrire|devenir membre|mon compte|créer un compte",
  "cliquez pour (?:agrandir|ouvrir|développer) (?:le |la )?(?:méga )?menu|je m’abonne(?: (?:à partir de|dès) \\d+ ?€)?|lire le journal(?: numérique)?|journal numérique|ma commune|mon espace|faits vérifiés|fact[- ]checked|écouter \\(readspeaker\\)|envoyer à un ami|s’inscrire à la newsletter|liste de lecture|faire un don",
  "(?:passer|aller) (?:au contenu(?: principal)?|au menu|à la recherche|à l’index du site|à la navigation)",
  "voir en plein écran|afficher l’image en plein écran|agrandir l’image|cet article a plus de \\d+ (?:jours?|mois|ans?)|image \\d+ (?:de|sur) \\d+",
  "cet article vous a(?:-t-il|vez)? été utile ?\\??",
  "(?:article |contenu )?réservé (?:aux|à nos) abonnés|article abonné",
  "temps de lecture ?:?|\\d+ ?min(?:utes?)?\\.? de lecture|lecture ?: ?\\d+ ?min(?:utes?)?\\.?",
  "(?:cet article a été |article |contenu )?(?:publiée?|mise? à jour|modifiée?|postée?|actualisée?)(?= ?(?:le|à|il y a|hier|aujourd’hui|ce|:|\\d))",
  "dernière (?:mise à jour|modification)(?: ?:)?",
  "table des matières|app store|google play|\\[(?:cacher|masquer|afficher)\\]",
  "[★☆⭐]{3,}",
  "\\d[\\d.,]* ?k? ?(?:vues?|lectures?|partages?)",
];
/** The same, which a short heading may also be made of: two of them in a line, or beside a button. */
const LABEL = [
  "partages?|épingles?|tweets?|commentaires?|réactions?|contributions?|contribuer|votes?|vues?|views|likes?|j’aime|shares?",
  "e-?mails?|courriel|mail|imprimer|enregistrer|sauvegarder|envoyer|écouter|offrir|offert|copier|suivre|aimer|télécharger",
  "lien|tweet|menu|accueil|recherche|rechercher|newsletters?|abonnés?|connexion|forum|messages?|palmarès|plein écran|précédent|suivant|oui|non|ok",
  "signaler une (?:erreur|faute)|signaler un (?:problème|contenu)|top articles|les plus lus|window\\.|il y a|lire plus|afficher plus|voir plus|fermer|a ?[+-]",
];
/** What stands between them, and when a page was published; whole words. */
const BETWEEN =
  "(?:le|la|les|l’|à|au|aux|par|sur|via|de|du|des|d’|et|en|un|une|x|h|k|hier|aujourd’hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:lun|mar|mer|jeu|ven|sam|dim)\\.?|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|(?:janv|févr?|avr|juil|sept?|oct|nov|déc)\\.?|secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|mins?|mn|am|pm|bst|gmt|edt|est|et|cdt|cst|pdt|pst|utc|cet|cest|hae|hne|he|pt|ct|mt|royaume-uni)";

const BUTTONS = new RegExp(BUTTON.join("|"), "giu");
const LABELS = new RegExp(LABEL.join("|"), "giu");
const ANY = new RegExp([...BUTTON, ...LABEL].join("|"), "giu");
const WORDS_BETWEEN = new RegExp(`(?<!\\p{L})${BETWEEN}(?!\\p{L})`, "giu");
/** A button that is a word alone; more than a word may be text. */
const ALONE =
  /^(?:écouter|partager|partagez|imprimer|commenter|réagir|offrir|enregistrer|sauvegarder|tweeter|envoyer|s’abonner|copier|ok|fermer)$/iu;
const ARTICLE = /(?<!\p{L})(?:l[ea]s?|l’|une?)(?!\p{L})/iu;
/** Characters of such a line. */
const MOST = 260;

/**
 * Whether a line is made of nothing but the buttons, counters and dates of a page, in any order, also glued to each other:
 * "PartagezFacebookTwitterMailCopier le lien", "Publié il y a 3 heures | 214 commentaires". What has any other word is none.
 */
export function isFurniture(line: string): boolean {
  if (line.length > MOST) return false;
  if (ALONE.test(line)) return true;
  const plain = inPlainSpaces(line);
  let buttons = 0;
  let labels = 0;
  const left = plain
    .replace(BUTTONS, () => {
      buttons++;
      return " ";
    })
    .replace(LABELS, () => {
      labels++;
      return " ";
    })
    .replace(WORDS_BETWEEN, " ");
  // "Le vote par courriel": with an article the words of buttons are a heading.
  return !/\p{L}/u.test(left) && (buttons > 0 || (labels > 1 && !ARTICLE.test(plain)));
}

/** Buttons behind the last words of a line, at least. */
const BUTTONS_BEHIND = 3;

/**
 * Where the buttons begin that are glued to the end of a line ("… en avrilPartagerFacebookTwitter"), or what a page tells of
 * itself behind who signs.
 *
 * @param least of them that there are.
 */
export function furnitureStart(line: string, least = BUTTONS_BEHIND): number | undefined {
  const plain = inPlainSpaces(line);
  for (const { index } of plain.matchAll(ANY)) {
    if (index === 0 || plain.length - index > MOST) continue;
    const rest = plain.slice(index);
    if (rest.match(ANY)!.length >= least && isFurniture(rest)) return index;
  }
  return undefined;
}

/** "13 juillet 2024.", "mercredi 12 mars 2025 10.00 GMT": a day alone, with its time or without. */
export function isDateAlone(line: string): boolean {
  const plain = inPlainSpaces(line);
  return (
    line.length <= 60 &&
    /\d/u.test(line) &&
    /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janv|fév|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|jours?|heures?|semaines?)/iu.test(
      plain,
    ) &&
    !/\p{L}/u.test(plain.replace(WORDS_BETWEEN, " ").replace(/(?<!\p{L})(?:il y a|avant|plus tôt)(?!\p{L})/giu, " "))
  );
}
