/**
 * Lines that sites print for their readers: letters by e-mail, disclosures of shops and lenders, players, forms, files, pages
 * of town halls, print. `most`: characters such a line has at most.
 */
export const SITE_LINES: readonly { readonly reason: string; readonly pattern: RegExp; readonly most: number }[] = [
  {
    reason: "page-head",
    most: 120,
    // "LE VAL AGRICOLE – Nº 1 204 – VENDREDI 5 AVRIL 2024 – 11", "2/3   Communiqué du 17 mai"
    pattern:
      /^\p{Lu}[\p{Lu}’' ]{3,40}\s{1,4}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d{1,2}(?:er)? \p{Ll}+ \d{4}[^\n]*$|^\p{Lu}[\p{Lu}’' ]{3,40} [‒–—|-] N[º°o] ?[\d ]+[‒–—|-][^\n]*$|^\d{1,2}\/\d{1,2}\s{2,}\p{Lu}[^\n]*$/u,
  },
  {
    reason: "caption",
    most: 400,
    // Reuters numbers its pictures, and sells their licences.
    pattern:
      /^éléments? \d+ (?:sur|de) \d+ [^\n]*$|^(?:droits de licence|acheter les droits)[^\n]*$|^\[\d{1,2}\/\d{1,2}\][^\n]*$/iu,
  },
  {
    reason: "page-head",
    most: 160,
    // The head of a mail.
    pattern:
      /^(?:objet|subject)\s?: (?:(?:TR|RE|FW|FWD)\s?: ?)?[^\n]*(?<![.!?…])$|^(?:de|from|à|to|cc)\s?: (?=\S*(?:@|liste))[^\n]*$|^(?:pièces? jointes?|attachments?)\s?: [^\n]*$|^si vous ne visualisez pas[^\n]*$|^pour diffusion imm[ée]diate[^\n]*$/iu,
  },
  {
    reason: "advertising",
    most: 120,
    pattern: /^(?:annonce|publicité) · fai[^\n]*$|^signaler cette (?:annonce|publicité)$|^(?:Aa|\/)$/iu,
  },
  {
    reason: "newsletter",
    most: 300,
    pattern:
      /^(?:l[ea] (?:bulletin(?: d’information)?|newsletter) [^\n]{3,60} (?:fournit|vous apporte|propose|donne)(?=[^\n]*inscrivez-vous)|newsletter(?: \p{L}+){0,3}$|newsletter\s?: [^\n*]*\*|chaque (?:matin|jour|soir), l’(?:essentiel|actualité)[^\n]*(?<![.!?…])$|\d{1,2} ?\/ ?\d{1,2}$|si (?:cet |ce )?(?:e-?mail|courriel|message)[^\n]{0,40} ne s’affiche pas|(?:voir|lire|consulter|afficher)[^\n.]{0,40} (?:la |en )?version en ligne|vous recevez (?:ce (?:message|mail|courriel)|cet e-?mail|cette (?:lettre|newsletter)) (?:car|parce)|se désinscrire|me désinscrire|pour vous désinscrire|envoyé (?:avec|par) \p{Lu}\p{L}+$|bonjour \*\||image supprimée par l’expéditeur)[^\n]*$/iu,
  },
  {
    reason: "affiliate-links",
    most: 600,
    pattern:
      /^(?:divulgation (?:de l’annonceur|d’affiliation)?\s?(?=[:\p{Lu}])|(?:beaucoup|certaine?s|plusieurs|la plupart) des (?:offres|produits|cartes|liens)[^\n]{0,120}(?:annonceurs|partenaires|sociétés|entreprises)[^\n]{0,40} (?:paient|rémunèrent|reversent)|(?:si|lorsque|quand) vous (?:achetez|cliquez)[^\n]{0,80}\bliens[^\n]{0,80}commission|nous incluons des produits que nous)[^\n]*$/iu,
  },
  {
    reason: "newsletter",
    most: 320,
    pattern:
      /^(?:[★☆●•]\s?)?(?:inscrivez-vous à notre (?:e-?mail|courriel)|joindre des milliers de lecteurs|rejoignez (?:des milliers|plus de [\d ]+|les) (?:de )?(?:lecteurs|abonnés)|je souhaite (?:recevoir|être informée?)[^\n]{0,60}(?:e-?mail|courriel)|votre adresse (?:électronique|e-?mail|mail) ?[[_]|veuillez entrer une adresse|commencez votre journée avec|découvrez le meilleur d)[^\n]*$|^[^\n.]{0,100}\bguide incontournable de ce qui\b[^\n]*$/iu,
  },
  {
    reason: "page-button",
    most: 200,
    pattern:
      /^(?:ouvrir l’image dans la galerie(?: ?\d+ ?\/ ?\d+)?|veuillez utiliser (?:le|un) navigateur[^\n]*|\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}(?: [^\n]*)?|\(\d{1,2}:\d{2}\)[^\n]*|écouter ?[·•] ?\d[^\n]*|traduit par (?:l’)?intelligence artificielle[^\n]*|vidéos? (?:suggérée|recommandée)s?|la lecture de votre vidéo[^\n]*|passer l’annonce|(?:cela|cette page|ce contenu|cet article) vous a-t-(?:il|elle) (?:été utile|plu|aidée?s?) ?\?[^\n]*|qu’avez-vous pensé de cet article ?\?[^\n]*|vous avez repéré une erreur[^\n]*|épinglez(?:-le| cette image)[^\n]*|enregistrez-le pour plus tard[^\n]*|tweetez (?:cette citation|ça)|voir plus de photos sur[^\n]*|choix de l’éditeur|choix de la rédaction|plus d’histoires par[^\n]*|plus de\.{3} [^\n]*|\d+ connexes?|(?:jump|skip) to [^\n]*|article continue sous la publicité)$/iu,
  },
  {
    reason: "read-also",
    most: 200,
    pattern:
      /^(?:lire aussi|à lire aussi|lisez aussi|voir aussi|plus d’informations)[.>»!]{1,3} ?\S[^\n]*(?<![.!…])$|^(?:lisez|lire) (?:ceci |la )?(?:ensuite|suite)$|^(?:les \+ lus[^\n]*|les plus (?:populaires|lus)|le must read|populaires? sur \p{Lu}[^\n]{1,30}|vous aimerez (?:peut-être )?aussi(?:…|\.{3})?[^\n]*|les clients ont aussi (?:consulté|acheté)[^\n]*|articles? similaires?\s?:[^\n]*|contenus? sponsorisés?[^\n]*)$/iu,
  },
  {
    reason: "copyright",
    most: 500,
    pattern:
      /^(?:copyright|©)[^\n]{3,80}(?:tous droits réservés|all rights reserved)[^\n]*$|^(?:conditions d’utilisation|plan du site|mentions légales|termes et conditions)[^\n]{0,200}$|^©[^\n]{2,200}(?:mentions légales|cgu|cgv|rgpd)[^\n]*$|^(?:les transcriptions|ce texte peut ne pas être|l’enregistrement faisant autorité)[^\n]*$|^site réalisé (?:avec|par)[^\n]*$|^ce (?:document|site) est (?:soumis au droit d’auteur|protégé par)[^\n]*$/iu,
  },
  {
    reason: "page-button",
    most: 200,
    // "Calendrier_2024.pdf (PDF – 1,2 Mo)"
    pattern:
      /^(?:documents?(?: à)? télécharger|[^\n]{2,90}\.pdf ?\((?:PDF|pdf)[^()\n]*\)(?:[^\n]*\))?|en 1 clic ?:[^\n]*)$/iu,
  },
  {
    reason: "tags",
    most: 300,
    pattern:
      /^(?:balises|classé sous|étiqueté avec|sujets connexes|entreprises associées|sujets)\s?(?::|(?= {2}))[^\n]*(?<![.!?…])$|^en savoir plus sur\s?:?\s?\p{Lu}[^\n]*(?<![.!…])$/iu,
  },
  {
    reason: "comments",
    most: 300,
    pattern:
      /^(?:rejoignez (?:notre forum|la conversation|des conversations)[^\n]*|laisser une réponse[^\n]*|vos commentaires(?: ?réagissez)?|les commentaires sont fermés[^\n]*|annuler la réponse|voir les commentaires|comments? ?\d*)$|^[^\n:]{2,30} dit ?: [^\n]*\brépondre$/iu,
  },
  {
    reason: "page-button",
    most: 300,
    // "(EXTRAIT SONORE D’UN MOTEUR)", "(RIRES)"
    pattern:
      /^\((?:EXTRAIT|RIRES?|MUSIQUE|APPLAUD|SONS? |BRUIT|DISCUSSION)[^()]*\)$|^(?:transcription|télécharger|entendu sur \p{Lu}[^\n]{2,40}|acheter maintenant|conforme (?:à|aux critères de) the trust project[^\n]*|…|\.{3}|(?:\[[^[\]\n]{3,40}\]\s*){2,})$|^\[(?:infographie|image|photo|vidéo|carte|graphique)\](?!\()[^\n]*$|^❝[^❞\n]*❞[^\n]*$|^(?:✓ ?)?médicalement (?:examiné|revu|vérifié)[^\n]*$|^\d+ sources? ?↓[^\n]*$|^comment nous avons (?:examiné|testé|vérifié) cet article[^\n]*$|^bonjour de \p{Lu}[^\n]{2,140}$/iu,
  },
  {
    reason: "page-button",
    most: 120,
    // "Revoir le diaporama", "Vidéos : en ce moment sur Val Info", "Annonce »"
    pattern:
      /^(?:(?:re)?voir le diaporama(?: en grand)?|vidéos? ?: en ce moment sur [^.!?\n]{2,30}|annonces?|voir mon \p{L}+|copié ?!?(?: https?:\S+)?|cet article (?:a été|est) (?:traduit|généré|rédigé) (?:automatiquement|par (?:une|l’) ?(?:ia|intelligence artificielle))[^\n]{0,80})\s?[»>]?$/iu,
  },
  {
    reason: "caption",
    most: 280,
    // "Graphique VAL/EUR. Source : Bourse de Valmorin"
    pattern:
      /^(?:graphique|carte|infographie|capture(?: d’écran)?|photo|image|illustration|schéma)s? [^\n]{2,90}[ .]sources?\s?: [^.!?\n]{2,60}$|^(?:image|photo|illustration|légende)s?\s?: [^\n]{5,200}\((?:sources?|crédits?|photos?)\s?: [^()\n]{2,60}\)$/iu,
  },
  {
    reason: "newsletter",
    most: 260,
    pattern:
      /^(?:pour ne rien (?:rater|manquer) (?:de|d’)[^\n]{5,240}[!.]|(?:adresse )?(?:courriel|e-?mail)|ne (?:ratez|manquez) plus aucune info)$/iu,
  },
  {
    reason: "read-also",
    most: 160,
    pattern:
      /^(?:retrouvez tou(?:s|tes) (?:les|nos) [^.!?\n]{3,60}|découvrez notre (?:nouve(?:l|lle|au)|derni(?:er|ère)) [^.!?\n]{3,80})\s?:?$/iu,
  },
  {
    reason: "agency-trailer",
    most: 320,
    // What an agency says under each of its dispatches, and who wrote one: "mcc/edel Publié le …".
    pattern:
      /^seulement une partie des dépêches,? que l’agence [^\n]+$|^\p{Ll}{2,5}(?:\/\p{Ll}{2,6}){0,3} publié le [^\n]{8,80}$/iu,
  },
  {
    reason: "page-button",
    most: 260,
    // Pictures of a page that was printed as text: "[teaser.jpg] Story …".
    pattern: /^[^\n]{0,120}\[[\w.-]{1,60}\.(?:jpe?g|png|gif|webp)\][^\n]*$/iu,
  },
  {
    reason: "page-head",
    most: 400,
    // What the encyclopedia says of its articles.
    pattern:
      /^(?:un article de wikipédia, l’encyclopédie libre\.?|en pratique : quelles sources sont attendues[^\n]*|(?:cet article|cette section) (?:ne cite pas|est une ébauche|doit être|a besoin|n’est pas|peut contenir)[^\n]{0,200}\([\p{L}]+ \d{4}\)\.?|si vous disposez d’ouvrages ou d’articles de référence[^\n]*|si ce bandeau n’est plus pertinent[^\n]*|(?:vous pouvez|pour) (?:aider|partager vos connaissances)[^\n]*wikipédia[^\n]*|ce document provient de « ?https?:[^\n]*|portail (?:de |du |des |d’|de l’)[^.!?\n]{3,60})$/iu,
  },
  {
    reason: "author-bio",
    most: 300,
    // "Odile Ferrant est journaliste indépendante. Elle a publié « … »."
    pattern:
      /^\p{Lu}\p{L}+ (?:de |du |d’)?\p{Lu}[\p{L}’-]+(?: (?:de |du |d’)?\p{Lu}[\p{L}’-]+)? {0,2}est (?:une? )?(?:journaliste|écrivaine?|autrice|auteure?|reporter|photographe|chroniqueu(?:r|se)|doctorante?|rédact(?:eur|rice))(?: [\p{L}’ -]{2,60})?\. (?:Elle|Il) (?:a publié|est l’aut|vit|écrit|collabore|dirige|anime|couvre)[^\n]*$/u,
  },
  {
    reason: "author-bio",
    most: 300,
    pattern: /^à propos (?:de l’auteure?|des auteurs)$|^rédact(?:eur|rice) principale?, [^\n]{3,40}$/iu,
  },
  {
    reason: "agency-trailer",
    most: 200,
    pattern:
      /^(?:suite de notre dossier|pub ?[-‒–—])[^\n]*$|^\p{Lu}[^\n.!?«»]{2,80} (?:a|ont) contribué (?:au|à ce) (?:reportage|rapport)[^\n]*$/iu,
  },
];
