import { type Pattern, pattern } from "./pattern.ts";

const ENGLISH_TONE =
  "(?:formal|informal|professional|friendly|neutral|casual|journalistic|conversational|serious|engaging|simple|objective|factual|warm|authoritative|academic)";
const FRENCH_TONE =
  "(?:formel|informel|professionnel|amical|neutre|decontracte|journalistique|conversationnel|serieux|simple|accessible|pedagogique|institutionnel|objectif|factuel|chaleureux|engageant|soutenu)";
const READERS_ENGLISH =
  "(?:public|audience|readers|readership|beginners|experts|professionals|students|parents|investors|teenagers|teens|kids|children|seniors|retirees|families|entrepreneurs|managers|business owners|developers|marketers)";
const READERS_FRENCH =
  "(?:public|lectorat|debutants|experts|professionnels|etudiants|parents|investisseurs|lecteurs|seniors|retraites|ados|adolescents|jeunes|enfants|familles|entrepreneurs|dirigeants|cadres|developpeurs|agriculteurs|enseignants|specialistes)";

/** How it is written, for whom, and what is left as it is. */
export const MANNER: readonly Pattern[] = [
  pattern(
    "(?:keep|preserve|retain|(?:don'?t|do not) (?:change|touch|alter|modify)|garde[rz]?|conserve[rz]?|respecte[rz]?|ne (?:pas )?(?:change[rz]?|modifie[rz]?|touche[rz]?)(?: pas)?(?: a(?:ux)?)?) (?:all )?(?:of )?(?:the |les |toutes les |aux |des )?(?:original )?(?:quotes?|quotations?|citations?)(?: (?:as (?:is|they are)|intact(?:es)?|telles quelles|verbatim|unchanged|word for word|mot pour mot|a l'identique))?",
    () => ({ kind: "keep-quotes" }),
  ),
  pattern(
    "(?:(?:100 ?% |totally |fully )?(?:unique|original)(?: (?:content|article|text|and))?|(?:contenu|article|texte) (?:100 ?% )?(?:unique|original)|(?:with )?(?:no|without|avoid(?:ing)?|free of|zero|not) (?:any )?(?:plagiar(?:ism|ized|ised)|duplicate(?:d)?(?: content)?|copy[- ]?past(?:e|ing))|(?:plagiarism[- ]free|non[- ]plagiari[sz]ed|anti-?plagiat)|(?:so )?(?:that )?google (?:doesn'?t|does not|won'?t|will not) see (?:it as )?(?:a )?duplicates?|(?:sans|no|zero|aucun|pas de|eviter (?:le|tout)|evite[rz]? (?:le|tout)) (?:plagiat|duplicate content|contenu duplique|copi(?:e|er)s?[- /]?coll(?:e|er)s?)|(?:reformule[rz]?|reecri(?:s|re|vez)|reecrit|rewrite|rephrase|paraphrase|reword) (?:it )?(?:entierement|completement|totalement|completely|entirely|fully|from scratch)|(?:avec|with|in|using|utilise[rz]?) (?:des |d'|tes |vos |your |my )?(?:own |autres |other |different )?(?:mots|words|phrases|wording)(?: (?:differente?s|propres|a (?:toi|vous|moi)))|(?:in|with|using) (?:your own|other|different|new) (?:words|wording)|avec d'autres mots)",
    () => ({ kind: "original" }),
  ),
  pattern(
    "(?:(?:don'?t|do not|never|without|no) (?:add(?:ing)?|invent(?:ing)?|mak(?:e|ing) up|include|use)? ?(?:any )?(?:fake|false|invented|made[- ]up|wrong) (?:info(?:rmation)?s?|facts?|news|data|details|content)|(?:don'?t|do not|without|never) (?:invent(?:ing)?|mak(?:e|ing) (?:up )?(?:things|stuff|facts))(?: (?:anything|facts|things))?|(?:n'invente[rz]?|ne (?:rien|pas)) (?:inventer|rien|pas)(?: d'informations?)?|sans (?:rien )?inventer(?: d'informations?)?|(?:keep|preserve|garde[rz]?|conserve[rz]?|respecte[rz]?|(?:don'?t|do not) change|ne (?:change[rz]?|modifie[rz]?) pas) (?:all |toutes? |tous )?(?:of )?(?:the |les )?(?:facts|numbers|figures|names|dates|prices|data|faits|chiffres|noms|montants|prix|infos|informations)(?:(?:,| and| et| or| ou) (?:the |les )?(?:facts|numbers|figures|names|dates|prices|faits|chiffres|noms|montants|prix))*(?: (?:accurate|unchanged|exacts?|as (?:they are|is)))?|(?:mais |but |and |et )?(?:keep|preserve|garde[rz]?|gardant|conserve[rz]?|conservant|respecte[rz]?) (?:all |bien )?(?:the |le |les |l')?(?:(?:same )?(?:meaning|sense|specs|specifications|stats?|statistics|scores?|steps|numbered steps|order|info)|(?:meme )?(?:sens|score|stats?|statistiques|resultats|etapes|caracteristiques|specifications|ordre))(?:(?:,| and| et) (?:the |le |les |l')?(?:stats?|statistiques|scores?|statistics|specs|prices?|prix|chiffres|figures))*)",
    () => ({ kind: "faithful" }),
  ),
  pattern(
    "(?:corrige[rz]?(?: moi)? (?:toutes )?(?:les |l'|la )(?:fautes?|erreurs?|coquilles?|orthographe|grammaire)(?: d'orthographe| de (?:grammaire|frappe|francais))?(?: et (?:la |les |l')?(?:grammaire|orthographe|coquilles|fautes))?|(?:fix|correct) (?:all )?(?:the |any )?(?:spelling|grammar|typos?|mistakes|errors)(?:(?:,| and|, and) (?:spelling|grammar|typos?|mistakes|errors))*|sans (?:aucune )?fautes?(?: d'orthographe)?|proofread(?: it)?|corrige[rz]?(?= et (?:reecri|reformul|ameliore)))",
    () => ({ kind: "proofread" }),
  ),
  pattern(
    `(?:in )?(?:an? )?(${ENGLISH_TONE}(?:(?:,| and|, and) ${ENGLISH_TONE})*) (?:tone(?: of voice)?|style|language|manner|voice)`,
    (m) => ({ kind: "tone", tone: m[1]! }),
  ),
  pattern(
    "(?:facile a lire|easy to read|easy[- ]to[- ]understand|(?:pas de|sans|no|without|evite[rz]? le) jargon|plain (?:french|language)|langage simple|rends? (?:ca|cela|le) plus (?:clair|simple))",
    (m) => ({ kind: "tone", tone: m[0] }),
  ),
  pattern(
    `(?:d'un |un |avec un |sur un |adopte[rz]? un )?(?:ton|style) (?:plus |assez |tres )?(${FRENCH_TONE}(?:(?:,| et) ${FRENCH_TONE})*)`,
    (m) => ({ kind: "tone", tone: m[1]! }),
  ),
  pattern(
    `(?:for|aimed at|targeting|intended for) (?:an? |the )?((?:(?:general|young|expert|professional|local|wide|broad|french) )?${READERS_ENGLISH})`,
    (m) => ({ kind: "audience", audience: m[1]! }),
  ),
  pattern(
    `(?:pour|destinee? a|a destination d[eu']s?|s'adress(?:e|ant) a|destinee? aux?|adressee? aux?) (?:un |une |le |la |les |des |du )?((?:(?:grand|jeune|large) )?${READERS_FRENCH})`,
    (m) => ({ kind: "audience", audience: m[1]! }),
  ),
];
