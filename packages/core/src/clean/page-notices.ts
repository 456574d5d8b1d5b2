import { linesOf, type Pass, removal } from "./pass.ts";
import type { TrackedEdit } from "./tracked-text.ts";

const DATE =
  "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:\\d{1,2}(?:er)? \\p{L}{3,9}\\.? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\p{L}{3,9} \\d{1,2}, \\d{4}|\\d{1,2}\\s?[h:]\\s?\\d{0,2}|\\d+ (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)(?: ago)?)";
const PUBLISHED =
  "(?:publiée?s?|postée?s?|mise?s? à jour|modifiée?s?|mise à jour|dernière mise à jour|last updated|published|updated)";

/** Lines that belong to a page and not to its article, by what they say. `most`: characters such a line has at most. */
const NOTICES: readonly { readonly reason: string; readonly pattern: RegExp; readonly most: number }[] = [
  {
    reason: "source-link",
    most: 60,
    pattern:
      /^(?:source link|lien (?:de la )?source|source\s?: lien|original (?:article|link)|lire l’article original)\b[\s\d.:–-]*$/iu,
  },
  {
    reason: "read-also",
    most: 320,
    pattern:
      /^(?:[»>▶►→•*–—-]+\s*)*(?:\[?(?:à|a) (?:lire|voir|écouter|relire|découvrir)(?: (?:aussi|également|ailleurs|sur le (?:même )?sujet|dans .{1,40}|ici))?\s*[:»>–—-]|lire (?:aussi|également)\b(?!,)|voir (?:aussi|également)\b(?!,)|(?:lire (?:notre|nos|la suite|l’intégralité|plus)|pour aller plus loin|sur le même (?:sujet|thème)|dans la même rubrique|articles? (?:liés?|connexes?|similaires?)|les plus lus|nos (?:derniers )?articles|retrouvez (?:aussi|également|tous? nos|toute l’actualité)|en savoir plus|read (?:more|also))\b(?:\s?[:»>–—]|(?![^\n]{0,300}[.!…]$)(?!,)))/iu,
  },
  {
    reason: "share",
    most: 120,
    pattern:
      /^(?:partage[rz]?(?: (?:cet|l’)article)?(?: (?:sur|par|via)\b.*)?|(?:partager|tweeter|envoyer|imprimer|commenter|épingler|copier le lien|réagir|facebook|twitter|x|whatsapp|linkedin|e-?mail|messenger|pinterest|telegram)(?:[\s,|/·•]+(?:partager|tweeter|envoyer|imprimer|commenter|copier le lien|réagir|sur|par|facebook|twitter|x|whatsapp|linkedin|e-?mail|messenger|pinterest|telegram))*|suivez-nous(?: sur\b.*)?|(?:envoyer|recommander) (?:cet article )?à un ami|share(?: on .*)?|follow us.*|\d+ (?:partages?|commentaires?|réactions?|shares?))\.?$/iu,
  },
  {
    reason: "newsletter",
    most: 300,
    pattern:
      /^(?:(?:inscrivez-vous|s’inscrire|abonnez-vous|s’abonner|je m’(?:abonne|inscris))(?:[\s!]*$|.*\b(?:newsletters?|infolettres?|e-?mails?|courriels?|alertes|notifications|lettre d’information|boîte (?:mail|de réception)|toute l’actualité|profiter de|lire la suite|à partir de \d))|recevez (?:gratuitement |chaque (?:jour|matin|semaine|soir) |tous les (?:jours|matins) |l’essentiel |nos |notre |toute l’actualité |le meilleur )|(?:notre|la) newsletter[^.]{0,60}$|newsletters?\s*$|votre (?:adresse )?(?:e-?mail|mail)(?:[^.]{0,40}$|.*\b(?:ne sera|est utilisée|sera utilisée|est collectée))|(?:sign up|subscribe)\b[^.]{0,100}$)/iu,
  },
  {
    reason: "advertising",
    most: 80,
    pattern:
      /^(?:publicités?|advertisement|annonces?|contenu (?:sponsorisé|partenaire)|(?:la )?suite (?:de l’article )?après (?:la|cette) publicité|la suite ci-dessous|sponsorisé|fermer(?: la publicité)?|passer la publicité)\s*\.?$/iu,
  },
  {
    reason: "reading-time",
    most: 80,
    pattern:
      /^(?:temps de lecture|durée de lecture|lecture|reading time)\s*:?\s*(?:environ )?\d+\s*(?:min(?:ute)?s?\.?|mn)(?: de lecture)?\.?$|^\d+\s*min(?:ute)?s? (?:de lecture|read)$/iu,
  },
  {
    reason: "tags",
    most: 240,
    pattern:
      /^(?:tags?|mots-clés?|mots-clefs?|étiquettes?|thèmes?|rubriques?|thématiques?|catégories?)\s*:\s*\S[^.!?…]*$/iu,
  },
  {
    reason: "cookies",
    most: 500,
    pattern:
      /^(?:(?:nous|ce site|notre site|we)\b.{0,60}\b(?:utilis|dépos|use).{0,60}\bcookies\b|en (?:poursuivant|continuant) (?:votre|la) (?:navigation|visite)|(?:tout )?(?:accepter|refuser)(?: (?:tout|les cookies|et fermer|et continuer))?$|ce contenu (?:n’est pas visible|est bloqué)|(?:gérer|paramétrer) (?:mes|les|vos) (?:cookies|préférences|choix)|pour (?:voir|afficher|visualiser) ce contenu)/iu,
  },
  {
    reason: "paywall",
    most: 400,
    pattern:
      /^(?:(?:cet |l’)?article (?:est )?(?:réservé (?:à nos|aux) abonnés|réservé aux membres)|(?:contenu |accès )?réservé aux abonnés|il vous reste \d+(?:[.,]\d+)?\s?% (?:de cet article )?à (?:lire|découvrir)|(?:la )?suite (?:de cet article )?(?:est )?réservée aux abonnés|déjà abonné|pas encore abonné|(?:se connecter|connectez-vous)(?: pour (?:lire|commenter|continuer|réagir)\b.*)?$|débloque[rz] (?:cet )?article|vous (?:pouvez|ne pouvez) lire le monde sur un seul|ce message s’affichera sur|découvrir les offres|parce qu’une autre personne \(ou vous\)|comment ne plus voir ce message|en cliquant sur «\s*continuer|que se passera-t-il si vous continuez à lire ici|y a-t-il d’autres limites|non\. vous pouvez vous connecter avec votre compte|vous ignorez qui est l’autre personne|nous vous conseillons de modifier votre mot de passe|lecture du monde en cours)/iu,
  },
  {
    reason: "agency-trailer",
    most: 160,
    pattern: /^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}(?::\d{2})? - .*(?:\((?:AFP|AP|Reuters|Belga|ATS)\)|©)/u,
  },
  {
    reason: "copyright",
    most: 160,
    pattern:
      /^(?:©|copyright\s?(?:©|\(c\)|\d{4})|\(c\))\s?.*(?:\d{4}|droits? réservés|all rights reserved).*$|^tous droits (?:de reproduction )?(?:et de représentation )?réservés.*$|^(?:reproduction interdite|all rights reserved).*$/iu,
  },
  {
    reason: "tweet",
    most: 400,
    pattern:
      /^(?:Une publication partagée par|A post shared by|Voir cette publication sur) .{1,80}$|^[—–-]\s.{1,80}\(@\w{1,20}\)(?:\s.{0,40})?$|^(?:pic\.twitter\.com|https?:\/\/t\.co)\/\w+$/u,
  },
  { reason: "stray-mark", most: 4, pattern: /^[>»▶►→|•·*_=+–—-]+$/u },
  {
    reason: "published-line",
    most: 140,
    pattern: new RegExp(
      `^${PUBLISHED}\\s*(?:le|:|on|il y a|à)?\\s*${DATE}(?:[\\s,|•·–-]+(?:(?:à|et|le)(?=\\s)|par \\p{L}[\\p{L} .’-]{2,40}|${PUBLISHED}(?: le| à| ?:)?(?=\\s)|${DATE}))*$`,
      "iu",
    ),
  },
];

/** A tail glued to the last sentence: "… persistant.Source link -57". */
const TAILS: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  { reason: "source-link", pattern: /(?<!\s)\s*(?<![\p{L}\d])Source link\s*(?:[-–]\s?\d+)?\s*$/gmu },
  {
    reason: "agency-trailer",
    // Wires print it in columns: "03/02/2019 15:57:38 -", "Paris (AFP) -" and "© 2019 AFP" may each have a line.
    pattern:
      /(?<!\s)\s*\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}:\d{2}\s+-\s+[^\n]{0,60}\((?:AFP|AP|Reuters|Belga|ATS)\)(?:\s+-(?:\s+©[^\n]*)?)?$/gmu,
  },
  { reason: "tweet-address", pattern: /\s?pic\.twitter\.com\/\w+/gu },
];

/** Why a line belongs to a page and not to its article; undefined when it may be text. */
export function noticeOf(line: string): string | undefined {
  const said = line.replaceAll("'", "’").replace(/[\u00a0\u202f]/gu, " ");
  return NOTICES.find(({ most, pattern }) => said.length <= most && pattern.test(said))?.reason;
}

/** Notices of the page: share buttons, newsletters, advertising, cookies, paywalls, "Lire aussi", trailers. Whole lines only. */
export const pageNotices: Pass = ({ text }) => {
  const edits: TrackedEdit[] = [];
  for (const line of linesOf(text)) {
    const reason = noticeOf(line.text);
    if (reason) edits.push(removal("page-notices", reason, line));
  }
  return { edits };
};

/** The same at the end of a line of the article. */
export const noticeTails: Pass = ({ text }) => ({
  edits: TAILS.flatMap(({ reason, pattern }) =>
    [...text.matchAll(pattern)].map((match) =>
      removal("page-notices", reason, { start: match.index, end: match.index + match[0].length }),
    ),
  )
    .sort((a, b) => a.start - b.start)
    .filter((edit, index, all) => index === 0 || edit.start >= all[index - 1]!.end),
});
