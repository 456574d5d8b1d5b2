/**
 * What English-language sites put between the paragraphs of an article, as translators render it word for word: pages that
 * were translated whole are pasted with it.
 */

/** Whole lines. `most`: characters such a line has at most. */
export const TRANSLATED_LINES: readonly { readonly reason: string; readonly pattern: RegExp; readonly most: number }[] =
  [
    {
      reason: "advertising",
      most: 90,
      pattern:
        /^(?:publicité\s?[:–-]\s?)?(?:l’histoire|l’article|cet article|la lecture|histoire|article) (?:continue|se poursuit) (?:ci-dessous|(?:sous|après) (?:la|cette|l’) ?(?:publicité|annonce|galerie|vidéo|photo|image|carte))\.?$/iu,
    },
    {
      reason: "read-also",
      most: 240,
      // In capitals before another title: "LIRE AUSSILe port rouvre", "VOIR PLUS : …"
      pattern:
        /^(?:LIRE (?:AUSSI|LA SUITE|PLUS)|LISEZ (?:AUSSI|PLUS)|VOIR (?:AUSSI|PLUS)|EN SAVOIR PLUS(?: SUR)?|À LIRE(?: AUSSI)?|REGARDE[RZ](?: MAINTENANT| AUSSI)?|CONNEXE|EN RELATION|EN RAPPORT|EN LIEN|PLUS D’INFORMATIONS|NE MANQUEZ PAS|CLIQUEZ ICI)\s?:?(?:$|\s?(?=[\p{Lu}«"“\d])[^\n]*(?<![.!…])$)/u,
    },
    {
      reason: "read-also",
      most: 200,
      pattern:
        /^(?:profil|chronologie|explication|en images|vidéo|connexe|histoires? connexes?|en relation|articles? en relation|lié|regardez|plus de couverture|pour plus d’histoires comme celle-ci)\s?:[^\n]*(?<![.!…])$|^(?:lire|lisez) (?:la suite|plus)\s?:[^\n]*$/iu,
    },
    {
      reason: "newsletter",
      most: 320,
      pattern:
        /^(?:recevez|obtenez) (?:(?:les|des|nos|vos|toutes?|chaque) )*(?:dernières |principales |meilleures )?(?:nouvelles|actualités|mises à jour|alertes|histoires)(?!\p{L})(?:[^.\n]{0,60}$|.*(?:boîte de réception|e-?mail|courriel|newsletter|directement|quotidienn?e?ment))/iu,
    },
    {
      reason: "newsletter",
      most: 320,
      pattern:
        /^(?:un e-?mail de bienvenue est en route|le prochain numéro de .{2,60} sera bientôt dans votre boîte|nous avons rencontré un problème lors de votre inscription|merci (?:pour votre inscription|de vous être inscrite?)(?!\p{L})|rejoignez notre newsletter|inscrivez-vous pour recevoir (?:les|nos|des) (?:dernières|meilleures|actualités|nouvelles)|accédez à vos sujets favoris)[^\n]*$/iu,
    },
    {
      reason: "advertising",
      most: 420,
      pattern:
        /^(?:utilisateurs? de bloqueurs? de publicités?|vous utilisez un bloqueur|nous avons détecté (?:un|que vous utilisez un) bloqueur|veuillez désactiver votre bloqueur)(?!\p{L})[^\n«»]*$/iu,
    },
    {
      reason: "affiliate-links",
      most: 420,
      // "Nous pouvons percevoir une commission sur les achats effectués via les liens de cette page."
      pattern:
        /^(?=[^\n]*(?:(?<!\p{L})liens?(?!\p{L})|notre intermédiaire|affiliation|cette page))[^\n«»]{0,200}(?:p(?:eut|ouvons|euvent) (?:nous )?(?:gagner|percevoir|recevoir|toucher|rapporter)|(?:percevons|touchons|recevons|gagnons)|nous rapporte) une (?:petite )?commission(?!\p{L})[^\n«»]{0,160}$|^(?:certains des|certains|les|des) liens [^.\n«»]{0,60}(?:sont|sont des liens) (?:affiliés|d[’']affiliation)[^\n«»]{0,160}$/iu,
    },
    {
      reason: "affiliate-links",
      most: 200,
      // "Le Courrier peut recevoir une commission", under each thing that it shows; "FTC : …", as American law asks.
      pattern:
        /^\p{Lu}[\p{L}\d.’& -]{1,40} peut (?:percevoir|recevoir|toucher) une (?:petite )?commission(?: d[’']affiliation)?\.?$|^FTC\s?: [^\n]*\baffili[^\n]*$|^Nous utilisons des liens (?:affiliés|d’affiliation)[^\n]*$/u,
    },
    {
      reason: "source-link",
      most: 160,
      // Where the text comes from: "Publié à l’origine sur Le Courrier.", "… Lire l’article original."
      pattern:
        /^(?:Publié à l’origine (?:sur|par|dans) \p{Lu}[^.!?,\n]{1,50}|Cet article (?:a été|est) (?:(?:initialement|d’abord|à l’origine) (?:publié|paru)|(?:publié|paru) (?:initialement|d’abord|à l’origine)) (?:sur|par|dans) \p{Lu}[^.!?,\n]{1,50}|Cet article a été (?:adapté|repris|republié) de sa source originale)\.?(?: (?:Lire|Lisez|Voir) l’article original[^.!?\n]{0,30}\.?)?$/u,
    },
    {
      reason: "copyright",
      most: 160,
      pattern: /^droits d’auteur\s?(?:©|\(c\)|\d{4})[^\n]{2,}$/iu,
    },
    {
      reason: "disclaimer",
      most: 900,
      // A site that answers for nothing its guests advise.
      pattern: /^(?:avis|clause) de non-responsabilité\s?: [^\n]*$/iu,
    },
    {
      reason: "page-foot",
      most: 300,
      pattern:
        /^pour (?:obtenir )?plus d’informations [^\n.!?]{0,200}veuillez (?:visiter|consulter)\s?:? [^\n]{0,30}(?:www\.|https?:\/\/)\S+$/iu,
    },
    {
      reason: "newsletter",
      most: 420,
      // What a site says of itself at the end: its podcast, its letter, its address.
      pattern:
        /^(?:rattrapez|écoutez|suivez|découvrez|retrouvez)[^\n«»]{0,160} (?:sur|dans|avec) (?:notre|nos) (?:podcasts?|newsletters?|infolettres?)(?!\p{L})[^\n]{0,120}$|^vous pouvez (?:également |aussi )?vous (?:abonner|inscrire) à (?:cette|notre) (?:newsletter|infolettre)(?!\p{L})[^\n]*$|^notre site (?:web |internet )?est [^\n]*(?:à vos favoris|notre newsletter|notre infolettre)[^\n]*$/iu,
    },
    {
      reason: "comments",
      most: 320,
      pattern:
        /^(?:vous devez confirmer votre nom d’affichage public avant de commenter|veuillez vous déconnecter(?:,? puis| et) vous reconnecter)[^\n]*$/iu,
    },
    {
      reason: "page-button",
      most: 200,
      // "Faites défiler vers le bas pour voir comment …": what the article shows further down; an option is no such thing.
      pattern:
        /^faites défiler vers le bas pour (?:(?:voir|découvrir|lire|regarder|écouter) )?(?:comment|pourquoi|ce qu|l[ae]s? (?:vidéos?|photos?|images?|galerie|bande-annonce|clip|plans|résultats|suite|reste)|plus|davantage)(?!\p{L})[^\n]{0,160}(?<![.!?…:])$/iu,
    },
    {
      reason: "paywall",
      most: 320,
      // What a subscription offers, in a list behind the first paragraphs.
      pattern:
        /^(?:accès (?:en ligne )?illimité (?:à|aux) |articles exclusifs (?:de|des|d[’'])|soutenez le journalisme|l[’'](?:e-?paper|édition numérique) (?:de|du) |puzzles et bandes dessinées|accédez à des articles )[^\n«»]*\.?$/iu,
    },
    {
      reason: "paywall",
      most: 260,
      pattern:
        /^(?:(?:connectez-vous|inscrivez-vous) ou créez un compte(?: ?ou)?$|créez un compte ou connectez-vous|ou connectez-vous si vous avez un compte|(?:dernière mise à jour .{2,30} )?vous pouvez enregistrer cet article en vous inscrivant|profitez d’articles supplémentaires|cet article est gratuit)[^\n]*$/iu,
    },
    {
      reason: "read-also",
      most: 320,
      // What stands over links, and the service of a site that announces its titles.
      pattern:
        /^(?:tendances?|en rapport|en vogue|populaires?|(?:le|les) plus (?:lus?|vus?|populaires?)(?: (?:dans|sur|en) .{2,30})?|choix (?:de la rédaction|de l’éditeur|des rédacteurs)|recommandés?(?: pour vous)?|vous aimerez (?:aussi|peut-être))$|^les (?:gros|principaux) titres .{0,80}fox news flash[^\n]*$|^(?:suivez|ajoutez) [^.!?\n]{2,60} (?:sur|comme) (?:google news|source préférée)[^\n]*$|^et vous ?\? partagez [^\n]*commentaires[^\n]*$/iu,
    },
    {
      reason: "page-head",
      most: 1200,
      // The menu of a site in one line.
      pattern: /^(?:passer|aller|sauter) au contenu(?: principal)? (?![^\n]*[.!?…]$)[^\n]{20,}$/iu,
    },
    {
      reason: "credit",
      most: 80,
      pattern:
        /^(?:fourni|supplied|crédits?(?: (?:photo|image|d[’']image))?\s?: ?[^.!?\n]{2,60}|\(crédits? (?:photo|image)s?\s?: ?[^()\n]{2,60}\)|avec l[’']aimable autorisation d[^.!?\n]{2,60})$/iu,
    },
    {
      reason: "share",
      most: 120,
      pattern:
        /^(?:partager ou commenter cet article|(?:\d+ )?(?:partages|voir les commentaires|commentaires)(?: (?:\d+ )?(?:partages|voir les commentaires|commentaires))*|copier le lien|lien copié|e-?mail \d+ partages?.{0,40})\s?:?$/iu,
    },
    {
      reason: "page-button",
      most: 60,
      pattern: /^(?:regarder|écouter) maintenant$|^faites défiler (?:vers le bas )?pour continuer.{0,30}$|^\d:\d{2}$/iu,
    },
    {
      reason: "published-line",
      most: 200,
      pattern: /^(?:par [^\n]{3,60})?publié\s?: [^\n]*\b(?:BST|GMT|EDT|EST|ET|PDT|PST|UTC)\b[^\n]*$/iu,
    },
    {
      reason: "published-line",
      most: 70,
      // "16 septembre 2024 21h33"
      pattern:
        /^\d{1,2} \p{Ll}{3,9} \d{4},?(?: à)? \d{1,2}\s?[h:]\s?\d{2}(?: (?:BST|GMT|EDT|EST|ET|PDT|PST|UTC|CET))?$/u,
    },
    {
      reason: "published-line",
      most: 70,
      // How old the page is, and who signs it: "Il y a 2 heuresJeanne Morel".
      pattern: /^[Ii]l y a \d{1,2} (?:minutes?|heures?|jours?|semaines?)(?:$|(?=\p{Lu})|\s?[|•·-]\s)[^.!?…:\n]{0,50}$/u,
    },
    {
      reason: "agency-trailer",
      most: 320,
      // Reuters and AP sign like this at the end.
      pattern:
        /^\(?(?:reportage|rapport(?:é)?s?|compte rendu) (?:supplémentaires? )?(?:de|par|d’) ?[^\n]{4,260}(?:édité|édition|montage|rédaction|écriture) (?:par|de)[^\n]{3,120}$|^nos normes\s?: [^\n]*thomson reuters[^\n]*$|^ce matériel ne (?:peut|doit) (?:pas )?être publié[^\n]*$/iu,
    },
  ];

/** Inside a line, between two sentences. */
export const TRANSLATED_INNER: readonly { readonly reason: string; readonly pattern: RegExp }[] = [
  {
    reason: "caption",
    // A picture of The Independent: its button, its caption, its credit.
    pattern:
      /[ \u00a0]*Ouvrir l[’']image dans la galerie(?:[ \u00a0]?\d+ ?\/ ?\d+)?[ \n]*\p{Lu}[^\n()]{10,240}\(\p{Lu}[^()\n]{1,40}\)/gu,
  },
  {
    reason: "page-button",
    // A gallery of other articles, swept sideways.
    pattern:
      /Populaires?[ \u00a0]?«?[ \u00a0]?[Bb]alayez vers la gauche[^\n.»]{0,60}»?[ \u00a0]?(?:Balayez[ \u00a0]?→[ \u00a0]?)?/gu,
  },
  {
    reason: "cookies",
    pattern:
      /[ \u00a0]*Nous et nos \d+ partenaires [^\n]{20,900}?(?:REJETER ET PAYER[^\n]{0,16}?\/MOIS|ACCEPTER ET CONTINUER(?! REJETER)|Continuer sans accepter|Tout accepter)/gu,
  },
  {
    reason: "share",
    // What WordPress prints under an article, in one line with it.
    pattern: /[ \u00a0]*(?:Share this ?: ?)?Click to (?:share on|email|print) [^\n]*$/gmu,
  },
  {
    reason: "cookies",
    // In one line with the article.
    pattern:
      /[ \u00a0]*(?:Nous utilisons|Ce site utilise) des (?:cookies|traceurs)[^.\n]{0,140}\.(?:[ |\u00a0]*(?:Continuer sans accepter|Gérer mes choix|Tout (?:accepter|refuser)|Accepter|Refuser|Paramétrer|En savoir plus))+/gu,
  },
  {
    reason: "newsletter",
    pattern: /[ \u00a0]*Ajoute[rz] [^.\n]{3,120}?comme (?:votre )?source préférée[^.\n]{0,60}\./gu,
  },
  {
    reason: "agency-trailer",
    pattern:
      /[ \u00a0]*_{3,} (?:L[’']écrivain|Les écrivains|L[ea]s? journalistes?|Suivez la couverture|L[’']AP est seule?|\p{Lu}[^\n_]{3,120} (?:a|ont) (?:contribué|rapporté))[^\n]*$/gmu,
  },
  {
    reason: "page-foot",
    pattern: /(?:En savoir plus sur[ \u00a0]?\p{Lu}[^.!?\n]{0,200}?)?Rejoignez notre forum de commentaires[^\n]*$/gmu,
  },
  {
    reason: "page-head",
    // "… avant l’événementJeanne Morel Correspondante du Nord mardi 11 juin 2024 17:42 BST": who signs, glued to the dek.
    pattern:
      /(?<=\p{Ll})(?=\p{Lu}\p{Ll})(?<=^[^\n]{20,400}\p{Ll})\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)? \p{Lu}\p{L}+?(?:[ \u00a0]?(?:Correspondante?|Rédact(?:eur|rice)|Journaliste|Reporter|Édit(?:eur|rice))[^.!?\n]{0,40})?[ \u00a0]?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \d{1,2}(?:er)? \p{Ll}+ \d{4} \d{1,2}[h:.]\d{2}(?: (?:BST|GMT|CET))?(?:[ \u00a0]?Comments? ?\d*)?/gmu,
  },
  {
    reason: "newsletter",
    // The Guardian’s form in the midst of an article, down to what screen readers are told behind it.
    pattern:
      /(?<=[.!?…»”"\n]|^)[ \u00a0]*(?:[»>](?=\p{Lu}))?(?:Inscrivez-vous|Abonnez-vous) à [\s\S]{3,900}?[Aa]près la promotion d(?:e la newsletter|u bulletin(?: d[’']information)?|e l[’']infolettre)(?=[ \u00a0]*(?:\p{Lu}|["«“]|\n|$))/gmu,
  },
  {
    reason: "page-foot",
    pattern:
      /(?<=[.!?…»”"\n])[ \u00a0]*(?:Les )?[Ss]ujets[ \u00a0]?(?=\p{Lu})[^.\n]{3,240}Réutiliser ce contenu[^\n]*$/gmu,
  },
  {
    reason: "published-line",
    // A time for machines, and what the buttons beside it say.
    pattern:
      /(?<=^|\p{Ll})\d{4}-\d{2}-\d{2}T\d{2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?(?: Lire dans l[’']application)?(?: Icône [^.\n]{3,40}?(?= Une icône ))?(?: Une icône [^.\n]{3,60}\.)?[ \u00a0]*/gmu,
  },
  {
    reason: "published-line",
    pattern:
      /(?<=^|[\p{L}\d.!?…»”])[ \u00a0]*Publié le \d{1,2}(?:er)? \p{Ll}{3,9} \d{4}(?:,? à \d{1,2}[ \u00a0]?[h:]\d{0,2})?(?:(?:[ \u00a0]*[•·|][ \u00a0]*(?:Dernière mise à jour [^•·|\n]{4,40}|Lecture de \d+ min(?:utes?)?|\d+ min(?:utes?)? de lecture)){1,2}(?=$|[ \u00a0]?\p{Lu})|$)/gmu,
  },
  {
    reason: "paywall",
    pattern:
      /[ \u00a0]*Vous pouvez enregistrer cet article en vous inscrivant gratuitement ici\.(?:[ \u00a0]Ou connectez-vous si vous avez un compte\.)?/gmu,
  },
  {
    reason: "newsletter",
    pattern:
      /(?<=[.!?…»”"\n]|^)[ \u00a0]*(?:Inscrivez-vous|Abonnez-vous) à notre newsletter[^.!?>\n]{0,40}[ \u00a0]?>[ \u00a0]?(?=\p{Lu})/gmu,
  },
  {
    reason: "page-button",
    // What a player says instead of its video; scraping breaks its lines anywhere.
    pattern:
      /(?:^|(?<=[.!?…»”"\n]))[ \u00a0]*Pour (?:voir|visionner|regarder) cette vidéo,?\s[^.]{0,200}?HTML5(?:\.| ?vidéo\.?)?/gmu,
  },
  {
    reason: "read-also",
    pattern:
      /(?<=[.!?…»”"\n]|^)[ \u00a0]*(?:(?:Lire la suite|LIRE LA SUITE|En savoir plus|Publicité|PUBLICITÉ|Articles? associés?|ARTICLES? ASSOCIÉS?)(?=[ \u00a0]*[«"“])|(?:LIRE LA SUITE|PUBLICITÉ|Publicité)(?=\p{Lu}\p{Ll}))/gmu,
  },
  {
    reason: "page-button",
    // What screen readers hear behind a link.
    pattern: /,? (?:\()?(?:ouvre|s[’']ouvre dans) (?:dans )?un nouvel onglet(?:\))?/gu,
  },
  {
    reason: "advertising",
    pattern:
      /(?<=[.!?…»”"\n]|^)[ \u00a0]*(?:L[’']histoire|L[’']article|Cet article|Article|Histoire) (?:continue|se poursuit) (?:ci-dessous|(?:sous|après) (?:la|cette|l[’'])[ \u00a0]?(?:publicité|annonce|galerie|vidéo|photo|image|carte))\.?(?=[ \u00a0]*(?:\p{Lu}|["«“]|\n|$))/gmu,
  },
  {
    reason: "page-button",
    pattern: /(?<=[.!?…»”"\n]|^)[ \u00a0]*(?:regarder|écouter) maintenant(?=[ \u00a0]*(?:\p{Lu}|["«“]|\n|$))/gimu,
  },
];
