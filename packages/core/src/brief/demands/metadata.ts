import { numberOf } from "./numbers.ts";
import { N, type Pattern, pattern, yesOrNo } from "./pattern.ts";

const CHARACTERS = "(?:char(?:acter)?s?|caracteres|carac?t?\\.|car\\.|signes)";
const LIMIT = `(?: (?:of|under|below|de|sous|en|<=?|≤)| (?:max(?:imum|\\.)?|at most|less than|no more than|up to|au plus|moins de|jusqu'a))*(?: of| de)? ?`;
const AT_MOST = `(?: ?[:(]? ?${LIMIT}${N} ?${CHARACTERS}(?: max(?:imum)?)?\\)?)?`;

/** Where the keyphrase is to stand, when it is not named: before `METADATA`, which would take the place for what is asked. */
export const KEYPHRASE_PLACE: readonly Pattern[] = [
  // "mot-clé principal dans le titre": which one, the text tells.
  pattern(
    "(?:the |le |l')?(?:(?:target|main|focus|primary) )?(?:key ?-?(?:words?|phrases?)|mots?[- ]cle(?:f)?s?|expression[- ]cle)(?: (?:principal(?:e|s)?|principaux|cible))? (?:in|dans|au debut d[eu']) ?(?:the |le |la |les |l')?(?:seo |meta )?(?:titl?es?|titres?|h1|headlines?|intro(?:duction)?|chapo|url|slug|(?:meta )?description)",
    () => ({ kind: "seo" }),
  ),
];

/** Lengths of titles and descriptions: before `WORDS`, which would read their numbers. */
export const METADATA: readonly Pattern[] = [
  yesOrNo(
    `(?:an? |un )?(?:(?:seo|meta) ?-?title|title tag|balise title|titre (?:seo|meta)|meta ?-?titre)${AT_MOST}`,
    (wanted, m) => ({ kind: "seo-title", wanted, ...(m[2] ? { maxCharacters: numberOf(m[2]) } : {}) }),
  ),
  yesOrNo(
    `(?:an? |une )?(?:meta[- ]?(?:description|desc)|description(?: meta| seo)?|meta(?= ?(?:too|aussi)?(?:[,.+]|$| et | and )))${AT_MOST}`,
    (wanted, m) => ({
      kind: "description",
      wanted,
      ...(m[2] ? { maxCharacters: numberOf(m[2]) } : {}),
    }),
  ),
  pattern(
    `(?:an? |the |un |le )?(?:title|headline|titre)(?: (?:with|must be|should be|length|doit faire))? ?:?${LIMIT}${N} ?(${CHARACTERS}|words?|mots?)(?: max(?:imum)?| long)?`,
    (m) =>
      /^[wm]/.test(m[2]!)
        ? { kind: "headline", maxWords: numberOf(m[1]!) }
        : { kind: "headline", maxCharacters: numberOf(m[1]!) },
  ),
];

/** Address and tags of the page: after the keyphrases that follow their name. */
export const PAGE: readonly Pattern[] = [
  pattern("(?:an? |the |un |le )?(?:seo )?(?:url )?slug(?: url)?|(?:an? |une )?url (?:seo|optimise[e]?)", () => ({
    kind: "slug",
  })),
  pattern(
    `(?:(?:list of |liste (?:de |des ))?${N} )?(?:(?:hash)?tags|etiquettes|mots[- ]cles (?:a la fin|en fin d'article|en bas)|(?:list of |liste (?:de |des ))(?:keywords|mots[- ]cles)|(?<=(?:et|and|,|\\+|&|avec|with|ajoute[rz]?) (?:(?:de |d')?(?:des |les |the )?)?)(?:keywords|mots[- ]cles)(?= ?$|[.,\\n]))`,
    (m) => ({ kind: "tags", ...(m[1] ? { count: numberOf(m[1]) } : {}) }),
  ),
];

/** A headline, whatever its length: after the names of other titles. */
export const HEADLINE: readonly Pattern[] = [
  pattern(
    "(?:an? |the |un |le )?(?:(?:catchy|engaging|interesting|eye-?catching|attractive|strong|good|clear|compelling|bon|nouveau) )?(?:(?:title|headline|titre)(?: (?:h1|principal|accrocheur|percutant|attractif|captivant))?|h1(?: (?:title|titre))?)(?! (?:tags?|of|de|du|case))",
    () => ({ kind: "headline" }),
  ),
];

export const SEO: readonly Pattern[] = [
  pattern(
    "(?:on[- ]page )?seo(?:[- ](?:compatible|friendly|optimi[sz]ed|optimise|ready|optimi[sz]ation|compliant|proof|rules|standards|best practices))?|optimise[es]? seo|search[- ]engine[- ](?:optimi[sz](?:ed|ation)|friendly)|optimi[sz](?:ed|e|ee|es|er|ez) (?:it )?(?:for|pour|le) (?:the |le )?(?:seo|search(?: engines?)?|google|(?:les )?moteurs? de recherche|referencement)(?: naturel)?|(?:bon |pour le |le )?referencement(?: naturel)?(?: (?:sur|dans|pour) (?:google|les moteurs))?|bien referencee?s?|referencee?s? (?:sur|dans) (?:google|les moteurs(?: de recherche)?)|(?:rank(?:s|ed)? (?:well |high )?(?:on|in) )(?:google|search(?: engines)?)|(?<!traduction )(?<!traduit par )(?<!translated by )(?:(?:pour |for |optimise(?:e|r)? (?:pour )?)google(?! translat| traduc| trad)(?: (?:discover|news|actualites))?|google(?: (?:discover|news|actualites))?(?=\\s*(?:$|[^a-z0-9\\s])|\\s+(?:et|and|with|avec|in|en|seo|friendly|ready|compatible|compliant|please|svp|stp|merci)(?![a-z]))|(?:pour |optimise(?:e|r)? (?:pour )?)?les moteurs de recherche)",
    () => ({ kind: "seo" }),
  ),
];
