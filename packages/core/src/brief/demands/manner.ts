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
    `(?:in )?(?:an? )?(${ENGLISH_TONE}(?:(?:,| and|, and) ${ENGLISH_TONE})*) (?:tone(?: of voice)?|style|language|manner|voice)`,
    (m) => ({ kind: "tone", tone: m[1]! }),
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
