import { isDateAlone, isFurniture } from "../furniture.ts";
import { noticeOf } from "../notice-patterns.ts";
import { inPlainSpaces } from "../pass.ts";
import { isDuration, isReaderCall, serviceWords } from "../reader-services.ts";

/** What pages print over the titles of other articles, under their own or between its paragraphs. */
const OVER_TITLES =
  /^(?:sur le même (?:sujet|thème)|sur les mêmes (?:sujets|thèmes)|dans (?:la même|cette|la) rubrique|dans ce dossier|dans la même collection|pour aller plus loin|et aussi|(?:à|a) (?:lire|voir|regarder|écouter|découvrir|consulter|suivre|ne pas (?:manquer|rater))(?: (?:aussi|également|ensuite|absolument))?|voir (?:aussi|plus(?: d’articles)?)|lire (?:aussi|également|plus)|tags?|mots?[- ]cl(?:é|ef)s?(?: associés.*$)?|catégories?|étiquettes?|thématiques?|sujets?(?: associés)?|thèmes?(?: associés)?|classé (?:dans|sous).*$|newsletters?|contenus? (?:sponsorisés?|partenaires?)|suggestions?|l’auteure?|contacter (?:la rédaction|l’auteure?)|retrouvez aussi|suivez-nous.{0,40}|abonnez-vous.{0,40})\s?[:.!…>»→+]*$/iu;

/** The same, where nothing of the article follows. */
const OVER_THE_REST =
  /^(?:catégories? .{2,40} étiquettes? .*$|(?:articles?|publications?|contenus?|billets?|sujets?|vidéos?|actualités?|dép[êe]ches?)(?: [^.!?:]{0,20})?(?: (?:précédente?s?|suivante?s?|intéressante?s?|populaires?|récente?s?|similaires?|liée?s?|connexes?|associée?s?|recommandée?s?|à la une)| les plus (?:lue?s|vue?s|populaires|partagée?s|commentée?s))|(?:autres?|derni(?:ers|ères)|nos (?:autres|derni(?:ers|ères))) (?:articles?|actualités|actus|infos|publications|billets)(?: .{0,30})?|(?:d’autres|ces|nos) (?:articles|contenus|actualités|sujets)(?: [^.!?]{0,20})? (?:vous|à (?:lire|découvrir))[^.!?]{0,30}|(?:nos lecteurs ont|vous (?:aimerez|pourriez|avez aimé)|cela (?:peut|pourrait|devrait)? ?(?:aussi )?vous|qui pourrai(?:en)?t vous|ça peut|nous vous (?:conseillons|recommandons)|la rédaction vous)[^.!]{0,60}|(?:à|a) propos (?:de l’auteure?|des auteure?s|de \p{Lu}\p{Ll}+ \p{Lu}\p{L}+)|les plus (?:lus|vus|populaires|partagés|commentés|récents)|les \+ lus|le top \d+|top \d+|navigation (?:des|de l’) ?articles?|recommandé(?:s|e|es)? pour vous|plus d’(?:articles|actualités|infos)(?: .{0,30})?|services partenaires|nos services|mentions légales|qui sommes-nous ?\??|plan du site|bu haberi paylaşın|outbrain|taboola|l’info en continu|la sélection de la rédaction|toute l’actualité.{0,30}|ne (?:ratez|manquez)(?: plus)? (?:rien|aucune info)[^.!?]{0,30})\s?[:.!…>»→+]*$/iu;

/** What pages print over comments. */
const OVER_COMMENTS =
  /^(?:(?:vos |les |tous les |\d+ )?(?:commentaires?|réactions?|contributions?)(?: ?\(\d+\)| des (?:lecteurs|internautes)| récents)|(?:vos |\d+ )(?:commentaires?|réactions?)|(?:laisse[rz]|écrire|poste[rz]|ajoute[rz]|publie[rz]|rédige[rz]) (?:un|votre|mon|une) (?:commentaire|réponse|réaction|avis)(?: .{0,60})?|donne[rz] (?:votre|mon|son) avis|un avis, un commentaire ?\?|envie de donner votre avis ?\?|lancez la conversation|débat des lecteurs|répondre|signaler (?:un abus|un contenu abusif|ce commentaire)|vous devez être connectée? (?:afin de|pour) [^.]{0,20}(?:poster|publier|laisser|rédiger)[^.]{0,30})\.?$/iu;
/** Who wrote a comment, and when: "Odile Ferrant, le 16/06/2019", "lio dit :". */
const COMMENT =
  /^(?:(?!(?:le|publié|posté|mis|modifié|article|par .*publié)(?!\p{L}))[^.!?:\n]{2,40}[, ] ?(?:le )?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?:[ ,•·àa-]{1,4}\d{1,2}\s?[h:]\s?\d{0,2})?|[^.!?:\n]{2,40} (?:dit|a dit|a écrit|says)\s?:|\d{1,2} \p{L}{3,9} \d{4} (?:at|à) \d{1,2} ?[h:] ?\d{1,2} min)$/iu;

/** "12/03/2024 à 8h15", "26.12.2025 Recherche, Santé": a day, and the rubric behind it. */
const DATED = /^(?:le )?\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}(?:\s?[-–àh: \d]{0,12})(?: \p{Lu}[^.!?:]{2,40})?$/iu;
/** What only menus have in a line of its own. */
const MENU =
  /^(?:(?:retour à l’)?accueil|actualités?|actus?|menu(?: principal)?|main menu|rechercher?|recherche|connexion|s’abonner|s’inscrire|se connecter|contact(?:ez-nous)?|nous contacter|faq|espace presse|espace (?:client|membre|abonnés?|premium)|mon (?:compte|espace)|boutique|agenda|archives|flux rss|rss|haut de page|retour en haut|page (?:précédente|suivante)|fermer|ouvrir le menu|abonnés?|premium|vous êtes ici\s?:?|\[accueil\]|ⓘ publicité|log ?in.{0,20}|sign ?(?:in|up).{0,20}|join .{2,20})$/iu;
/** What the forms of pages say, and their buttons. */
const FORM =
  /^(?:j(?:e |’)(?:m(?:e |’))?(?:crée|valide|connecte|inscris|abonne|écris|consulte|contacte|profite|reçois|découvre|accepte|refuse)(?!\p{L})[^.!?]{0,60}|votre (?:adresse )?e-?mail[^.!?]{0,40}|(?:adresse (?:e-?mail|de messagerie|électronique)|e-?mail|courriel|nom|prénom|téléphone|ville|code postal|commentaire|message) ?\*|(?:veuillez|merci de) (?:renseigner|saisir|entrer|réessayer|remplir|vous connecter)[^!?]{0,80}|une erreur (?:est survenue|s’est produite)[^!?]{0,60}|vous devez être (?:connecté|inscrit)[^!?]{0,60}|(?:à|de) votre liste de lecture,?|contenu (?:ajouté|supprimé)|(?:votre|l’)(?: article| inscription| abonnement| message) (?:a été|a bien été|à bien été)[^!?]{0,60}|merci ?!|les champs obligatoires[^!?]{0,60})\.?$/iu;

/** What pages put between the paragraphs of an article too. */
const EMBEDDED: ReadonlySet<string> = new Set([
  "read-also",
  "tweet",
  "credit",
  "caption",
  "advertising",
  "source-link",
]);

/** What a line tells of being part of a page and of no article; undefined when it may be either. */
export type PageMark =
  | "notice"
  | "embed"
  | "titles"
  | "rest"
  | "menu"
  | "comment"
  | "date"
  | "number"
  | "duration"
  | "service";

export function pageMarkOf(text: string): PageMark | undefined {
  const plain = inPlainSpaces(text);
  if (OVER_THE_REST.test(plain)) return "rest";
  if (OVER_TITLES.test(plain)) return "titles";
  if (OVER_COMMENTS.test(plain) || COMMENT.test(plain)) return "comment";
  if ((isDateAlone(plain) && /\d{4}|\d[:h]|il y a/iu.test(plain)) || DATED.test(plain)) return "date";
  if (MENU.test(plain)) return "menu";
  if (FORM.test(plain)) return "notice";
  if (/^[\d  .,+]{1,9}$/u.test(plain)) return "number";
  if (isDuration(text) || /• ?\d{1,2} ?min$/u.test(plain)) return "duration";
  const notice = noticeOf(text);
  if (notice !== undefined) return EMBEDDED.has(notice) ? "embed" : "notice";
  if (isFurniture(plain) || isReaderCall(text)) return "notice";
  if (plain.split(/\s+/u).length <= 8 && !/[.!?…]$/u.test(plain) && serviceWords(text).length > 0) return "service";
  return undefined;
}
