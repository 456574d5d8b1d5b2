import { inPlainSpaces } from "./pass.ts";
import { SITE_LINES } from "./site-notices.ts";
import { TRANSLATED_LINES } from "./translated-notices.ts";
import { WIDGET_LINES } from "./widget-notices.ts";

const DATE =
  "(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:\\d{1,2}(?:er)? \\p{L}{3,9}\\.? \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\p{L}{3,9} \\d{1,2}, \\d{4}|\\d{1,2}\\s?[h:]\\s?\\d{0,2}|\\d+ (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)(?: ago)?)";
const PUBLISHED =
  "(?:(?:article |cet article a été |contenu )?(?:publiée?s?|postée?s?|mise?s? à jour|modifiée?s?|mise à jour|dernière mise à jour|créée?s?|created|last updated|published|updated))";

/** The words on the buttons under an article, and what counts their use. */
const BUTTON =
  "(?:partager|tweeter|tweet|envoyer|imprimer|commenter|épingler|copier(?: le lien)?|réagir|sauvegarder|enregistrer|j’aime|facebook|twitter|x|whatsapp|linkedin|e-?mail|messenger|pinterest|telegram|instagram|bluesky|threads|flipboard|mastodon|(?:\\d+ )?(?:partages?|commentaires?|réactions?|shares?)|\\d+ (?:j’aime|likes?|vues))";
/** News agencies that articles are credited to. */
const AGENCIES = "(?:AFP|AP|Reuters|Belga|ATS|EFE|Xinhua|La Presse canadienne|Agence France-Presse|agences?)";

/** Lines that belong to a page and not to its article, by what they say. `most`: characters such a line has at most. */
const NOTICES: readonly { readonly reason: string; readonly pattern: RegExp; readonly most: number }[] = [
  {
    reason: "source-link",
    most: 60,
    pattern:
      /^(?:source link|(?:lien (?:de |vers )?(?:la )?|voir la |lire la )source|source\s?: lien(?: vers l’article(?: original)?)?|original (?:article|link)|lire l’article original)(?!\p{L})[\s\d.:–-]*$/iu,
  },
  {
    reason: "read-also",
    most: 320,
    pattern:
      /^(?:[»>▶►→•*–—-][»>▶►→•*–—\s-]*)?(?:(?:à|a) (?:lire|voir|écouter) (?:aussi|également) ?(?=[\p{Lu}«])[^\n]*(?<![.!…])$|[^\n]{5,160} [-–—] (?:regarder|voir|écouter) sur \p{L}[^.!?\n]{2,40}$|\[?(?:à|a) (?:lire|voir|écouter|relire|découvrir)(?: (?:aussi|également|ailleurs|sur le (?:même )?(?:sujet|thème)|dans .{1,40}|ici))?\s*[:»>–—-]|(?:re)?(?:lire|voir|écouter|découvrir) (?:aussi|également)\b(?!,| (?:bien|vite|longtemps|souvent|peu|mal)\b)|(?:lire|relire|revoir|réécouter)\s?:(?![^\n]*[.!…]$)|lire (?:notre|nos) (?:enquêtes?|reportages?|entretiens?|interviews?|dossiers?|analyses?|portraits?|décryptages?|récits?|tribunes?|chroniques?|éditos?|éditorial|articles?|critiques?|compte rendu)(?![^\n]{0,300}[.!…]$)|(?:lire (?:notre|nos|la suite|l’intégralité|plus)|pour aller plus loin|sur le même (?:sujet|thème)|dans la même rubrique|articles? (?:liés?|connexes?|similaires?)|les plus lus|nos (?:derniers )?articles|retrouvez (?:aussi|également|tous? nos|toute l’actualité)|en savoir plus|read (?:more|also))\b(?:\s?[:»>–—]|(?![^\n]{0,300}[.!…]$)(?!,)))/iu,
  },
  {
    reason: "read-also",
    most: 320,
    // "» EN DIRECT - Le conseil vote": an arrow, a rubric in capitals, a title.
    pattern:
      /^[»>▶►→]+\s*(?:(?:Suivez|Retrouvez|Réservez|Découvrez|Consultez|Écoutez|Regardez|Relisez|Lisez|Téléchargez|Participez) (?:aussi |ici |toutes? |tous |vos |nos |notre |les |le |la |l’)|\p{Lu}{2,}(?:[’ ]\p{Lu}{2,}){0,4}\s?[-–—:]\s?\S)|^(?:Cet article vous a (?:intéressée?|plu)\s?\? )?Consultez (?:aussi|notre|nos)(?: \p{Ll}+){0,3} ?(?:sur \p{L}+ ?)?:[^\n]*(?<![.!…])$/u,
  },
  {
    reason: "read-also",
    most: 200,
    // "Lire l’opinion : …", "Lire son portrait : …", "Aussi : …", "En direct : suivez notre live …": another article’s title.
    pattern:
      /^(?:(?:(?:re)?lire|lisez|voir|écouter) (?:l’|l[ea] |les |son |sa |ses |leur |cette? |cet )(?:opinion|édito|éditorial|analyse|interview|entretien|enquête|reportage|portrait|dossier|article|tribune|chronique|décryptage|récit|direct|vidéo|podcast|compte rendu|critique|réaction|témoignage)s?[^:.!?\n]{0,40}\s?:\s?\S|aussi\s?:\s?(?=[\p{Lu}«"“])|(?:en direct|direct|live)\s?[:–—-]\s?(?:suivez|revivez|retrouvez)(?!\p{L}))[^\n]*(?<![.!…])$/iu,
  },
  {
    reason: "share",
    most: 120,
    pattern: new RegExp(
      `^(?:partage[rz]?(?: (?:cet |l’)article)?(?: (?:sur|par|via)\\b.*|\\s?:)?|${BUTTON}(?:[\\s,|/·•:]+(?:${BUTTON}|sur|par))*|(?:suivez|retrouvez|rejoignez)-nous(?: (?:aussi )?sur\\b[^.]*)?|(?:suivez|aimez|likez|rejoignez) (?:notre|nos|la|le|les) [^.]{0,40}(?:facebook|twitter|instagram|whatsapp|telegram|youtube|tiktok|linkedin|bluesky|threads)[^.]{0,20}|(?:envoyer|recommander) (?:cet article )?à un ami|cliquez (?:ici )?pour (?:partager|imprimer|envoyer)[^.\n]{0,60}|share(?: on .*)?|follow us.*)\\.?$`,
      "iu",
    ),
  },
  {
    reason: "newsletter",
    most: 300,
    pattern:
      /^(?:(?:inscrivez-vous|s’inscrire|abonnez-vous|s’abonner|je m’(?:abonne|inscris))(?:[\s!]*$|.*\b(?:newsletters?|infolettres?|e-?mails?|courriels?|alertes|notifications|lettre d’information|boîte (?:mail|de réception)|toute l’actualité|profiter de|lire la suite|à partir de \d))|recevez (?:gratuitement |chaque (?:jour|matin|semaine|soir) |tous les (?:jours|matins) |l’essentiel |nos |notre |toute l’actualité |le meilleur )|(?:notre|la) newsletter[^.]{0,60}$|newsletters?\s*$|newsletters?\s(?![^\n]*[.!?…]$)[^\n]*(?:s’inscrire|je m’inscris|inscrivez-vous|s’abonner)|[^«»"]{0,120}\b(?:inscrivez-vous|abonnez-vous|je m’(?:inscris|abonne)) (?:gratuitement )?à (?:notre|nos|la|l’) ?(?:newsletters?|infolettres?|lettres? (?:d’information|hebdomadaire|quotidienne))\b[^.!?]{0,80}[.!]?$|(?:entrez |saisissez |indiquez )?votre (?:adresse )?(?:e-?mail|mail)(?:[^.]{0,40}$|.*\b(?:ne sera|est utilisée|sera utilisée|est collectée))|(?:sign up|subscribe)\b[^.]{0,100}$)/iu,
  },
  {
    reason: "advertising",
    most: 80,
    pattern:
      /^[-–—([*\s]*(?:publicités?|pub|advertisement|annonces?|contenus? (?:sponsorisés?|partenaires?|de marque)|publicité(?:[.,:]| [·|–—-])? (?:faites défiler|poursuivez|continuez|fermer|passer|fin|(?:la )?suite)[^\n]{0,50}|publicité[,:]? (?:fin|suite) de la (?:publicité|lecture).{0,30}|(?:l’article|la (?:suite|lecture)) (?:de l’article )?(?:se poursuit |continue |reprend )?après (?:la|cette|l’) ?(?:publicité|annonce)|suite (?:de l’article )?après (?:la|cette) publicité|la suite ci-dessous|sponsorisé|fermer(?: la publicité)?|passer la publicité)[-–—)\]*\s]*\.?$/iu,
  },
  {
    reason: "reading-time",
    most: 80,
    pattern:
      /^(?:(?:temps|durée) de lecture(?: (?:estimée?|moyenn?e?|approximati(?:f|ve)))?|lecture(?: en)?|reading time)\s*(?::\s*)?(?:environ |moins de |plus de )?\d+\s*(?:min(?:ute)?s?\.?|mn)(?: de lecture)?\.?$|^[^\p{L}\p{N}\n]*\d{1,2}\s*(?:min(?:ute)?s?|mn)\.?(?: de lecture| read)?$/iu,
  },
  {
    reason: "tags",
    most: 240,
    pattern:
      /^(?:#[\p{L}\d_]+(?:[\s,;]+#[\p{L}\d_]+)+$|(?:tags?|mots[- ]cl(?:é|ef)s?|sujets?(?: (?:associés|liés))?|étiquettes?|thèmes?|rubriques?|thématiques?|catégories?)\s*:\s*\S[^.!?…]*$)/iu,
  },
  {
    reason: "cookies",
    most: 500,
    pattern:
      /^(?:(?:nous|ce site|notre site|we)\b.{0,60}\b(?:utilis|dépos|use).{0,60}\bcookies\b|en (?:poursuivant|continuant) (?:votre|la) (?:navigation|visite)|nous et nos (?:\d+ )?partenaires\b|[^\n]{0,200}\bvous (?:acceptez|consentez à|autorisez) [^\n]{0,80}\b(?:cookies|traceurs)\b|(?:[^«»"]{0,200}\b(?:cookies|traceurs)\b[^«»"]{0,200}(?:tout accepter|tout refuser|accepter (?:et|tous)|paramétrer|continuer sans accepter)[^.!?\n]{0,80}\.?$)|(?:tout )?(?:accepter|refuser)(?: (?:tout|les cookies|et fermer|et continuer))?$|ce contenu (?:n’est pas visible|est bloqué|provient de|est (?:fourni|hébergé) par)|(?:gérer|paramétrer|modifier) (?:mes|les|vos|le|mon|votre) (?:cookies|préférences|choix|consentement)|en (?:vous inscrivant|validant|soumettant|cliquant)[^.\n]{0,80}, (?:vous|j’) ?(?:acceptez|accepte|reconnaissez|consentez)|pour (?:voir|afficher|visualiser) ce contenu)/iu,
  },
  {
    reason: "paywall",
    most: 400,
    pattern:
      /^(?:(?:cet |l’|ce )?(?:article|contenu|texte|vidéo|dossier) (?:est )?(?:entièrement |exclusivement )?réservée? (?:à nos|aux) (?:\p{L}+ )?(?:abonnés|membres|lecteurs)|(?:contenu |accès |exclusif )?réservé aux abonnés|il vous reste \d+(?:[.,]\d+)?\s?% (?:de cet article )?à (?:lire|découvrir)|(?:la )?(?:suite|lecture) (?:de (?:cet|l’) ?article )?(?:est )?réservée (?:à nos|aux) (?:lecteurs )?abonnés|pour (?:lire|accéder à|découvrir|poursuivre|continuer)[^.]{0,60}, (?:abonnez|connectez|inscrivez)-vous|vous avez (?:lu|consulté|atteint|épuisé)[^.]{0,40}(?:articles?|lectures?) (?:gratuit|offert|du mois)|[^.«»]{0,80}(?:sans engagement|sans publicité|en illimité)\. je m’abonne|je m’abonne\b|article (?:abonné|payant|réservé)s?$|[^«»"“]{0,120}\b(?:abonnez-vous|soutenez-nous|devenez abonnée?)\b[^«»"“]{0,60}(?:\d ?€|premier mois|illimité|sans engagement|tous nos|nos (?:articles|contenus)|lire la suite|pour (?:lire|continuer|poursuivre|accéder))|[^«»"“]{0,80}\blire la suite\b[^«»"“]{0,60}\babonn|cet article (?:vous )?est (?:offert|gratuit|en accès libre|payant)\b|il vous reste \d+ (?:articles?|lectures?)\b|accédez (?:à|en) [^.\n]{0,40}(?:nos|illimité|l’intégralité)|déjà (?:inscrite?|membre|client)[^.\n]{0,20}\?|(?:créez|ouvrez) (?:un|votre) compte (?:gratuit(?:ement)? )?pour (?:lire|continuer|accéder|commenter|poursuivre)|[^.\n«»]{0,80}(?:presse|média|journal|journalisme|rédaction|nous)[^.\n«»]{0,40}\bfaites un don\b|profitez de (?:tous|l’ensemble de) (?:nos|vos) (?:contenus|articles)|déjà abonné|pas encore abonné|(?:se connecter|connectez-vous)(?: pour (?:lire|commenter|continuer|réagir)\b.*)?$|débloque[rz] (?:cet )?article|vous (?:ne )?pouvez lire .{2,40} sur un seul appareil|ce message s’affichera sur|découvrir les offres|parce qu’une autre personne \(ou vous\)|comment ne plus voir ce message|en cliquant sur «[^»]{0,20}»(?: et en vous assurant|[^.]{0,60} la seule personne)|que se passera-t-il si vous continuez à lire ici|y a-t-il d’autres limites|non\. vous pouvez vous connecter avec votre compte|vous ignorez qui est l’autre personne|nous vous conseillons de modifier votre mot de passe|lecture (?:du|de|de la|des) .{2,40} en cours(?: sur un autre appareil)?\.?$)/iu,
  },
  {
    reason: "agency-trailer",
    most: 160,
    pattern: /^\d{2}\/\d{2}\/\d{4} \d{2}:\d{2}(?::\d{2})? - .*(?:\((?:AFP|AP|Reuters|Belga|ATS)\)|©)/u,
  },
  {
    reason: "agency-trailer",
    most: 60,
    // The agency alone, or the initials of AFP's writers and desks: "burs-edy/jt/or".
    pattern:
      /^(?:(?:Sources?\s?: )?(?:AFP|AP|APS|ATS|AAP|Belga|Reuters)|\((?:AFP|AP|ATS|Belga|Reuters)\)|(?:AFP|AP|ATS|VNA|APS)(?:\/\p{Lu}{2,6}){1,3}|(?:ats|afp|ap|dpa|reuters|belga)(?:[,/ ]{1,2}\p{Ll}{2,4}){0,3})$|^\p{Ll}{2,4}(?:-\p{Ll}{2,4}){0,6}(?:\/\p{Ll}{2,4}){1,4}$/u,
  },
  {
    reason: "agency-trailer",
    most: 320,
    // "Avec AFP", "Le Courrier du Val avec Reuters"; Reuters names its writers: "(Avec …, pour le service français)".
    pattern: new RegExp(
      `^\\(?(?:(?:[Pp]ar )?(?:[Ll]a rédaction|\\p{Lu}[\\p{L}.’-]*(?: (?:\\p{Lu}[\\p{L}.’-]*|de|du|des|la|le|les)){0,5}),? )?[Aa]vec (?:l’)?${AGENCIES}(?:(?:,| et)(?: l’)? ?${AGENCIES})*\\)?\\.?$|^\\([^()]{5,280} pour le service français[^()]{0,60}\\)$`,
      "u",
    ),
  },
  {
    reason: "copyright",
    most: 160,
    pattern:
      /^copyright (?!(?:et|ou|des?|du|sur|dans|en|à|contre)\b)(?:©\s?)?\p{L}[^.:!?\n]{1,50}$|^(?:©|copyright\s?(?:©|\(c\)|\d{4})|\(c\))\s?(?![^\n]* \d{1,2}(?:er)? \p{L}{3,9} \d{4})(?=.*(?:\d{4}|droits? réservés|all rights reserved)).*$|^tous droits (?:de reproduction )?(?:et de représentation )?réservés.*$|^(?:reproduction interdite|all rights reserved).*$/iu,
  },
  {
    reason: "tweet",
    most: 400,
    pattern:
      /^(?:Une publication partagée par|A post shared by|Voir cette publication sur) .{1,80}$|^(?:(?:pic\.twitter\.com|https?:\/\/t\.co)\/\w+|(?:voir l’image|voir les (?:autres )?tweets?|voir le tweet|view image|see .{1,40} other tweets|lire la traduction|suivre @\w+|follow @\w+)(?: (?:de|sur|on) .{1,40})?|[\d ]+ (?:personnes parlent à ce sujet|people are talking about this|retweets?)(?: .{0,80})?|(?:informations sur les publicités|twitter ads info) .{0,40}|\d{1,2}[:h]\d{2}(?: [ap]m)? [-–·] \d{1,2} \p{L}{3,9}\.? \d{4})$/iu,
  },
  {
    reason: "read-also",
    most: 240,
    pattern:
      /^(?:[»>▶►→]+\s*(?:\(?re\)?)?(?:lire|voir|écouter|découvrir|lisez|retrouver) [^\n]*(?<![.!…])$|\(re\)lire [^\n]*(?<![.!…])$|lisez (?:aussi|également)\b[^\n]*(?<![.!…])$|pour (?:en savoir|aller) plus(?: loin)?\s?:[^\n]*(?<![.!…])$|dans l[ea] même (?:dossier|rubrique|série|numéro|collection)$|(?:(?:lire|voir|retrouvez|découvrez|consultez) (?:ici )?(?:l’|cet |tous? (?:nos|les) |toutes (?:nos|les) |l’intégralité de (?:l’|cet ) ?)(?:article|dossier|entretien|interview|enquête|vidéo|reportage)s?(?: (?:complet|intégral|entier|original)e?s?| en entier| sur)?|(?:notre|nos) (?:dossier|sélection|enquête|podcast|vidéo|infographie|diaporama|carte)s?(?: \p{L}+)?\s?(?=:))(?:\s?[:>»–—-][^\n]*(?<![.!…])|[^.:!?\n]{0,80})$)/iu,
  },
  {
    reason: "credit",
    most: 70,
    pattern:
      /^\(?(?:photo|image|illustration)s? (?:d’(?:illustration|archives?)|archives?)(?: \p{L}[^.!?:\n]{0,40})?\)?\.?$/iu,
  },
  {
    reason: "credit",
    most: 240,
    // Whose picture stands over the article: "Image illustrative : … en licence …", "Photo (cc) : marmotte", "via GIPHY".
    pattern:
      /^(?:(?:image|photo|illustration|visuel)s? (?:illustrative|d’illustration|d’en-tête|de couverture|de une|à la une)s?\s?: [^\n]*(?<![.!?…])$|(?:images?|photos?|illustrations?|crédits?(?: photo)?)\s?(?:\((?:cc|c)\)\s?:?|: ?(?:cc|creative commons)\b)[^.!?\n]{2,70}$|via (?:giphy|tenor|imgur)$)/iu,
  },
  {
    reason: "page-button",
    most: 70,
    // What only the buttons of a page say; "Télécharger l’application" may be a subheading and stays.
    pattern:
      /^(?:(?:écouter|imprimer|enregistrer|sauvegarder|offrir|envoyer|commenter|télécharger|copier|lire|recommander|classer|ajouter|réagir à) (?:cet|l’) ?article(?: (?:en pdf|plus tard|à un proche|à un ami|à mes favoris|à ma sélection|en audio|audio))?|ajouter (?:l’article )?à (?:mes favoris|ma (?:sélection|liste)|mes articles)|(?:voir|lire|afficher|masquer) (?:tous |toutes |plus de |les autres |l’ensemble des )?(?:les |des )?(?:commentaires|réactions|réponses|le sommaire|la galerie|le diaporama|plus|moins|la suite)|retour(?:ner)? (?:à l’accueil|en haut(?: de (?:la )?page)?|au sommaire|à la liste)|articles? (?:suivants?|précédents?)|(?:page|photo|image|vidéo) (?:suivante|précédente)|(?:agrandir|zoomer sur) l’image|afficher (?:plus|moins|la suite)|votre navigateur ne (?:prend pas en charge|supporte pas|permet pas)[^\n]*|(?:cette vidéo|ce média|ce lecteur) (?:n’est (?:pas|plus) disponible|ne peut (?:pas )?être lue?)[^\n]*|aller au contenu(?: principal)?|(?:save|print|export|download|view) (?:as|to|in|this page as) (?:a )?pdf|(?:enregistrer|imprimer|exporter|télécharger|sauvegarder|afficher)(?: (?:cette page|la page|le document))? (?:en|au format|sous forme de|la version) pdf|version (?:pdf|imprimable|à imprimer)|print(?: this page)?|(?:vos|les|nos) (?:commentaires|réactions)|l’(?:info|actu|actualité) en (?:continu|direct)|veuillez (?:activer|désactiver|autoriser|vous connecter)[^\n]*)\.?$/iu,
  },
  {
    reason: "published-line",
    most: 70,
    // "12:43, 20 avril 2026"
    pattern: /^\d{1,2}[:h]\d{2}, (?:le )?\d{1,2}(?:er)? \p{Ll}{3,9} \d{4}$/u,
  },
  {
    reason: "published-line",
    most: 70,
    // Where and when a release was sent: "Vauze, le 14 octobre 2024".
    pattern: /^\p{Lu}[\p{L}’ -]{1,40}, le \d{1,2}(?:er)? \p{Ll}{3,9} \d{4}$/u,
  },
  {
    reason: "press-label",
    most: 60,
    pattern:
      /^(?:communiqu[ée] de presse|dossier de presse|note aux rédactions|pour diffusion imm[ée]diate|à diffuser imm[ée]diatement|pour publication imm[ée]diate|fin du communiqué|#{3,}|-30-)$/iu,
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

const ALL = [...NOTICES, ...TRANSLATED_LINES, ...WIDGET_LINES, ...SITE_LINES];

/** "[Article réservé aux abonnés]" */
const BRACKETS = /^\[(?<inside>[^[\]]+)\]$/u;

/** Why a line belongs to a page and not to its article; undefined when it may be text. */
export function noticeOf(line: string): string | undefined {
  const plain = inPlainSpaces(line);
  const said = BRACKETS.exec(plain)?.groups?.inside ?? plain;
  return ALL.find(({ most, pattern }) => said.length <= most && pattern.test(said))?.reason;
}
