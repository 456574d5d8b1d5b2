/**
 * Lines of what stands around and between the paragraphs of a page: players, shops, forms, other titles, comments, who
 * helped, whose pages they are. `most`: characters such a line has at most.
 */
export const WIDGET_LINES: readonly { readonly reason: string; readonly pattern: RegExp; readonly most: number }[] = [
  {
    reason: "advertising",
    most: 200,
    pattern: /^\p{Lu}[\p{Lu} ]{2,30} SERVICES?\s[–-]\s[^\n]*(?<![.!?…])$/u,
  },
  {
    reason: "advertising",
    most: 200,
    pattern:
      /^(?:(?:skip )?publicit[ée]|contenu (?:sponsorisé|partenaire)\s?:[^\n]*|services?\s?: [^–|•\n-]{3,40}(?:\s[–|•-]\s[^–|•\n-]{3,40}){2,}|[^\n]*\bvoir l’offre\b[^\n]*(?<![.!?…])|[^\n]{0,120}codes? promo[^\n]{0,60}(?<![.!?…]))$/iu,
  },
  {
    reason: "read-also",
    most: 320,
    pattern:
      /^(?:PLUS|CONNEXES?|À VOIR AUSSI|À NE PAS MANQUER)\s?:\s?\S[^\n]*(?<![.!…])$|^LIRE PLUS d[’'][^\n]*$|^(?:[Vv]ous pourriez (?:aussi |également )?(?:être intéressée?s? par|aimer)|[Vv]ous aimerez (?:aussi|peut-être)|[Àà] la une|[Pp]lus (?:de|d’|sur) [^:.!?\n]{3,40})\s?:[^\n]*(?<![.!…])$/u,
  },
  {
    reason: "page-button",
    most: 120,
    pattern:
      /^(?:vid[ée]o|audio|podcast)\s?\d{1,2}:\d{2}[^\n]*$|^(?:votre navigateur|pour (?:lire|voir|visionner|écouter) (?:cette vidéo|ce contenu|ce son))[^\n]*(?:navigateur|javascript|lecture de cette vidéo)[^\n]*$|^\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?$|^(?:bannière|pied de page)[^\n]*\bimage\b[^\n]*$|^continuer (?:à lire|la lecture de) (?:l’histoire|l’article)(?: principale?)?$|^(?:table des matières|sommaire)(?: ?\[[^\]\n]{3,12}\])$|^échelle(?: \dx)+$/iu,
  },
  {
    reason: "newsletter",
    most: 320,
    pattern:
      /^(?:à propos du partage ?)?(?:obtenez|recevez|abonnez-vous et recevez|inscrivez-vous)[^\n]*(?:boîte de réception|newsletters?|infolettre|spam)[^\n]*$|^[^\n.]{0,60}\bnewsletter [^\n.]{0,60}votre e-?mail[^\n]*$|^(?:« ?[^«»\n]{3,30} ?» )?chaque (?:jour|matin|soir|semaine|mois)[^\n]{0,60} pour vous [^\n]*(?<![.!?…])$|^[^\n]{0,80}boîte (?:mail|e-?mail|aux lettres)[^\n]*(?:s’inscrire|je m’inscris|inscrivez-vous)$|^votre e-?mail est collecté[^\n]*$|^(?:ne manquez jamais|restez (?:au courant|à jour|informée?s?))[^\n]*(?:newsletter|inscrivez-vous|abonnez-vous)[^\n]*$|^téléchargez (?:l’|notre )application[^\n]*(?:gratuit|app store|google play)[^\n]*(?<![.!?…])$/iu,
  },
  {
    reason: "advertising",
    most: 60,
    // "Voir maintenant : Amazon": where a thing is sold.
    pattern:
      /^(?:Voir|Achete[rz]|Commande[rz]) (?:maintenant|l[’']offre)(?:[ \u00a0\u202f]?: ?| (?:sur|chez) )\p{Lu}[\p{L}&’-]*(?: \p{Lu}[\p{L}&’-]*){0,2}$/u,
  },
  {
    reason: "affiliate-links",
    most: 260,
    pattern: /^[^\n«»]{0,80}(?:peut|peuvent) contenir des liens (?:affiliés|d’affiliation)[^\n]*$/iu,
  },
  {
    reason: "comments",
    most: 400,
    pattern:
      /^(?:\d+ (?:réflexions?|réponses?|commentaires?|avis) (?:sur|pour|à) [«"“][^\n]*|interactions? des lecteurs[^\n]*|[^\n:]{2,30} dit ?: ?\d{1,2} \p{L}[^\n]*|[^\n:]{2,30} le \d{1,2}\/\d{1,2}\/\d{2,4} à \d{1,2}\s?[:h]\s?\d{2}[^\n]*|[^\n]{0,80}(?:dites-(?:le-)?(?:moi|nous)|laissez-(?:moi|nous)|partagez)[^.!?\n]{0,60} (?:dans les|en) commentaires?[^\n]*|[^\n]{0,60}(?:taguez|identifiez|mentionnez)[- ][^\n]{0,40}@\w[^\n]*)$/iu,
  },
  {
    reason: "contact",
    most: 160,
    pattern:
      /^(?:contactez|joindre|écrivez à|pour (?:contacter|joindre)) \p{Lu}(?=[^\n]*(?:@|\d{3}[ .-]\d{3}|\d{2}[ .]\d{2}[ .]\d{2}))[^\n]*$|^[\p{L}.]+@[\p{L}\d.-]+\.\p{L}{2,}$/iu,
  },
  {
    reason: "paywall",
    most: 200,
    pattern: /^découvrez nos offres d’abonnement[^\n]*$|^[^\n«»]{0,160}(?:€|euros?)[^\n«»]{0,80}\bj’en profite$/iu,
  },
  {
    reason: "copyright",
    most: 320,
    pattern:
      /^(?=[^\n]*(?:copyright|©|ce (?:matériel|contenu|texte)|cet article))[^\n]*(?:ne (?:peut|peuvent|doit|doivent) (?:pas )?être (?:publié|reproduit|diffusé|réécrit|redistribué|copié)|fait partie du réseau|reproduction interdite)[^\n]*$|^une version de cet article (?:apparaît|paraît|est parue|a été publiée)[^\n]*$/iu,
  },
  {
    reason: "agency-trailer",
    most: 320,
    // "… ont contribué à ce rapport.", "This is a breaking story and will be updated."
    pattern:
      /^(?:(?:les|la|le) (?:journalistes?|rédact(?:eurs?|rices?)|écrivains?|correspondante?s?) )?\p{Lu}[^\n.!?«»]{3,200} (?:a|ont) (?:contribué|participé|collaboré) (?:à (?:ce|cet|cette) (?:rapport|reportage|article|histoire|couverture)|au reportage)[^\n]{0,40}$|^\p{Lu}[\p{L}-]+(?: et \p{Lu}[\p{L}-]+)? (?:a|ont) (?:rapporté|fait un reportage) d(?:e |’|epuis )\p{Lu}[\p{L} -]{2,30}\.$|^(?:cette histoire|cet article|ce reportage|il s’agit d’une (?:histoire|nouvelle|information))[^\n]{0,60}(?:(?:sera|a été|est) mise? à jour|en développement|de dernière minute|en train de se)[^\n]*$|^sources?\s?: [^.!?\n]{2,40} et agences(?: de (?:nouvelles|presse))?$/iu,
  },
  {
    reason: "author-bio",
    most: 400,
    pattern:
      /^[ÀAàa] propos (?:de l’auteure?|des auteurs|de \p{Lu}\p{L}+(?: \p{Lu}[\p{L}-]+)?|d’\p{Lu}\p{L}+)\s?:\s?\S[^\n]*$/u,
  },
  {
    reason: "tags",
    most: 300,
    pattern: /^(?:les )?sujets?\s?(?=\p{Lu})[^\n]*réutiliser ce contenu[^\n]*$/iu,
  },
  {
    reason: "page-head",
    most: 200,
    pattern: /^pourquoi (?:vous pouvez )?(?:nous )?faire confiance[^\n]*$|^[\d.,/ ]*[★☆⭐]{3,}[^.!?\n]{0,60}$/iu,
  },
];
