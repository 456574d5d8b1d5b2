import type { Compression } from "../compress.ts";
import type { Tree } from "../tree.ts";
import type { Refusal } from "./refusal.ts";

/** "Jeanne Morel Les bateaux sont rentrés": the name of who speaks, set before what she says. */
const RUN_IN =
  /^(?:\p{Lu}[\p{L}-]+ ){2,3}(?:(?:L[ea]s?|Une?|Des|Ces?|Cette|En|Dans|Ils?|Elles?|On|Nous|Je|Peu|Beaucoup|Certains|Plusieurs|Tout|Mais|Oui|Non|Si|Pour|Quand|Comme)(?!\p{L})|[LCJ]’)/u;

/** Traces of words that were lost: half a contraction ("de les marins", not "de les vendre"), an apposition without its end, a lone participle, "à la fois" without "et". */
const SCAR =
  /\s(?:du le|du la|au le|(?:de|à) les(?=\s(?!(?:\p{Ll}+\s)?\p{Ll}+(?:er|ir|re|oir)(?:[\s,.]|$)))|(?:de|à) le(?=\s(?!(?:\p{Ll}+\s)?(?:\p{Ll}+(?:ir|ndre|ttre|rdre|uire|oir|suivre)|faire|refaire|suivre|vivre|dire|lire|écrire|croire)(?:[\s,.]|$))))\s|,\s(?:une?|l[ae]|des|l’)\s?\p{Ll}[\p{Ll}-]+$|,\s(?:deux|trois|quatre|plusieurs|quelques|certaine?s|leurs?|s[ao]n?|ses)\s\p{Ll}+$|,\s\p{Ll}[\p{L}-]*$|\s(?:est|sont|était|étaient)\sà\s\p{Ll}+s(?:\s|$)|\s(?:a|ont|aura|auront|avait|aurait|auraient|avoir)\slieu$|\sune?\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$|\s(?:à|en)\s\p{Lu}[\p{L}’-]+\s(?:à|en)\s\p{Lu}|\s(?:loin|besoin|envie|afin|capables?|incapables?)\s\p{Ll}+(?:er|ir|re)(?:\s|$)|,?\set\s(?:personne|rien|chacune?|nul|aucune?)$|\scoûte que coûte$|\sà la fois\s(?!.*\s(?:et|ou|,)\s)/u;

/** "environ [tous les deux ans] pour …": what an adverb of degree weighed was taken out. */
const WEIGHS_NOTHING =
  /\s(?:(?:environ|presque|quelque|jusque)\s(?:pour|de|à|en|par|dans|sur|avec|et|ou|qui|que)|(?<!de )près\s(?:pour|à|en|par|dans|sur|avec|et|ou|qui|que))\s/u;

/** A claim that stops at its verb: "… reste, selon …". */
const OPEN_CLAIM =
  /(?:^|\s)(?:reste|restent|resterai(?:en)?t|est|sont|a|ont|devient|deviennent|semble|semblent), selon /u;
/** "la salle des fêtes De 11 heures": a small word with a capital begins something else. */
const GLUED =
  /\p{L}\s(?:(?:De|Dès|Du|En|Sur|Dans|Pour|Avec|Selon|Après|Avant|Une?|Deux|Trois|Ces?|Cette|Ils?|Elles?|On|Je|Ne|Se|Que|Qui|Et|Mais|Où)\s|(?:N|S|Qu|J|D)’)(?:\p{Ll}|\d)/u;
/** "est placé 06 h 00 en alerte": an hour whose preposition is lost. */
const LONE_HOUR =
  /(?<!(?:à|de|dès|vers|depuis|avant|après|jusqu’à|entre|et|ou|pour|par)\s)(?<!\d\s?)(?<![\d:])\b\d{1,2}\s?[hH]\s?\d\d(?!\d)/u;
/** What was weighed against something that is lost: "ne sont pas tant dues au vent [que …]". */
const WEIGHED =
  /\spas\s(?:tant|autant)\s(?!.*\sque?\s)|\spas\s(?:seulement|uniquement|simplement|que)\s(?!.*\smais\s)|\snon\s(?:pas\s|par\s|pour\s|seulement\s)(?!.*\smais\s)/u;
/** A pointer to something else on the page. */
const POINTER =
  /(?<!\p{L})(?:fig\.|figure \d|tableau \d|annexe \d|ci-dessous|ci-dessus|ci-contre|ci-après|chapitre \d)/iu;
/** A participle with a subject of its own is a circumstance that has slipped into the clause. */
const ABSOLUTE = /\s(?:n’)?(?:ayant|étant)\s/u;
/** "est plus chère": than what? */
const COMPARED =
  /\s(?:est|sont|était|étaient|reste|restent|devient|deviennent|semble|semblent)\s(?:[\p{L}’]+\s)?(?:plus|moins|aussi)\s\p{Ll}+$/u;
/** "deviennent longtemps été des pays": the participle of "être" without its auxiliary. A season has its article. */
const LONE_PARTICIPLE =
  /(?<!(?:^|\s|’)(?:a|ont|ai|as|avons|avez|avait|avaient|aura|auront|aurait|auraient|ait|aient|avoir|ayant)\s(?:[\p{L}’-]+\s){0,3})(?<!(?:^|\s)(?:en|un|cet|chaque|dernier|prochain|plein|bel|même|autre|premier|et|ni)\s)(?<=\s)été(?=[\s,])/u;
/** "Un un rapporté": words that met because what stood between them was dropped. "nous nous" and "vous vous" are French. */
const TWICE =
  /(?<!\p{L})(l’|l[ea]s? |une? |des )(\p{L}{3,}) \1\2(?!\p{L})|(?:^|\s)(?!(?:nous|vous|très|tout|pas) )(\p{L}+)\s\3(?=\s|$)/iu;
/** "Une bonne note est considérée comme une bonne note": what was said of the first went with the second’s end. */
const TAUTOLOGY =
  /^(?<subject>.{6,60}?)\s(?:est|sont|reste|restent|devient|deviennent)\s(?:\p{L}+\s){0,3}\k<subject>$/iu;
/** "ajoutée en « 1 »", "la liste « A* »": a mark that the text explains elsewhere. */
const MARK = /«[\s\u00a0]?(?:[^\p{L}»]{1,6}|\p{L}?[^\p{L}»]{0,3})[\s\u00a0]?»|\p{L}\*|\d\*/u;
/** "deux types urgences": a noun of quantity or kind without its "de". */
const WITHOUT_DE =
  /\s(?:types?|sortes?|genres?|milliers|centaines|dizaines|millions|milliards)\s(?!(?:de|d’|du|des|et|ou|ni|à|au|aux|en|par|pour|sur|dans|sont|est|ont|a|n’|ne|se|s’|qui|que|qu’|dont|où|avec|plus|de|selon)(?:\s|’|$))\p{Ll}{4,}s$|\s(?:types?|sortes?|genres?|milliers|centaines|dizaines|millions|milliards)\s\p{Ll}{4,}s\s(?:sont|est|ont|a)\s/u;
/** "La grève sera comme de tradition": what it will be was dropped. */
const AS_EVER =
  /\s(?:est|sont|sera|seront|était|étaient|reste|restent)\s(?:ainsi\s)?comme\s(?:de\s|d’|prévu|toujours|chaque|à\s)/u;
/** "La loi prévoit une forme de protection": which one was dropped. */
const SOME_FORM = /(?:^|\s)(?:[Uu]ne?|certaines?) (?:formes?|sortes?|espèces?) (?:de |d’)\p{L}+$/u;
/** "rencontre plus [tôt] Jeanne Morel": half of "plus tôt". */
const HALF_EARLIER = /\s(?:plus|moins)\s\p{Lu}\p{Ll}/u;
/** A string of capitals without a small word between: names run together, a list of partners. */
const CAPITALS_IN_A_ROW = /(?!L[ea]s? )(?:\p{Lu}[\p{L}’-]+ ){4}\p{Lu}/u;
/** "l’confirme": what a pronoun was elided before is gone. */
const LOST_VOWEL = /(?<!\p{L})[dlnsjm]’(?=[bcdfgjklmnpqrstvwxz])/u;
/** "en ao??t": letters that were lost. */
const LOST_LETTERS = /\p{L}[?\ufffd]+\p{Ll}/u;
/** "est soupçonné l’un des chefs": of what was dropped. */
const SUSPECTED =
  /\s(?:est|sont|était|étaient)\s(?:soupçonnée?s?|accusée?s?|suspectée?s?)\s(?!d(?:e|’|es|u)(?=[\s\p{L}])|par\s|à\s)/u;
/**
 * "s’étend en EuropeBâti", "ParisLes marins": two words that ran together. Names of firms are written so, short ones often
 * ("DeepMind").
 */
const RUN_TOGETHER =
  /(?<!\p{L})(?!(?:YouTube|TikTok|WhatsApp|LinkedIn|BlaBla|McD|McK|MacB|MacD|PowerPoint|WordPress|JavaScript|AirBnB|InSight|ChatGPT|OpenAI|PayPal|FedEx|GitHub))(?!\p{Lu}\p{Ll}{2,4}(?!(?:Les|Des|Une|Dans|Pour|Avec|Mais|Selon|Après|Avant|Elle|Nous|Vous|Leur|Cette|Ces|Tout|Plus|Sur|Par|Qui|Que|Est|Son|Ses|Lire)(?!\p{Ll}))\p{Lu}\p{Ll}{2,4}(?!\p{L}))\p{L}\p{Ll}{3,}\p{Lu}\p{Ll}{2,}/u;
/** "concède … et détaillé les mesures": the auxiliary that both had became a present. */
const PARTICIPLE_LEFT =
  /\set\s(?:\p{Ll}+ment\s)?\p{Ll}{2,}é\s(?:\p{Ll}+ment(?:\s|$))?(?:l[ea]s?\s|l’|une?\s|des\s|«|son\s|sa\s|ses\s|leurs?\s|$)/u;
const HAVING = /(?:^|[\s’])(?:a|ont|ai|avoir|ayant|avait|avaient|aura|auront|est|sont|être|été)\s/u;
/** "opposent des groupes de marins": to whom? */
const OPPOSED = /\soppos(?:e|ent|ait|aient|era|eront)\s(?!.*(?:\sà\s|\sà\sl|\saux?\s|\set\s))/u;
/** "est visionnée plus de…": the dots stand for what was dropped. */
const DOTS = /\s(?:de|d’|à|en|pour|que|plus|l[ea]s?|l’|une?|des)\s?…$/u;
/** "appelle à « l’ordre » une « violence inouïe »": what joined the two is gone. */
const SIDE_BY_SIDE = /»\s(?:une?|des)\s«/u;
/** "est incendié pour des raisons [inconnues]" */
const SOME_REASON = /\s(?:pour|en raison de|par suite de) (?:des|une|de|d’autres) (?:raisons?|motifs?|causes?)$/u;
/** "sait que tant que la question n’est pas réglée [, le pays …]": the main clause of what is said is gone. */
const CONDITION_ALONE = /\squ(?:e |’)(?:tant qu|si |s’ils? |quand |lorsqu|puisqu|dès qu|même si )[^,]*$/u;
/** "Des dents certains fonctionnaires": two nouns, each with its own article, and nothing between them. */
const TWO_NOUNS = /^(?:L[ea]s?\s|L’|Des\s|Une?\s)\p{Ll}+\s(?:certaine?s|plusieurs|quelques|chaque)\s\p{Ll}/u;
/** "Le mouvement entre": into what was dropped. */
const ENTERS = /\s(?:entre|entrent|passe|passent|devient|deviennent|reste|restent|semble|semblent)$/u;
/** "L’office – est né en 1949": one of the two dashes of an aside. */
const HALF_ASIDE =
  /\s[–—]\s(?:(?:n’|ne\s|s’|se\s|y\s|en\s)?(?:a|ont|est|sont|avait|avaient|était|étaient|sera|seront|va|vont)\s)/u;
/** "Les riverains ont du mal": to do what, behind it is told. */
const HAS_TROUBLE = /\s(?:a|ont|aura|auront|avait|avaient) (?:du mal|de la peine|hâte|tendance|coutume)$/u;
/** "L’un subit une opération", "La plupart renoncent": of whom, the text before says. */
const OF_WHOM = /^(?:L’une?|La plupart|Certains|D’aucuns)\s(?!d(?:e|es|u)\s|d’|\p{Ll}+s\s)/u;
/** "Les soirées de la sorte": of which kind, the text before says. */
const OF_THAT_KIND = /\s(?:de la sorte|de ce genre|de ce type|de cette sorte)(?!\p{L})/u;
/** "votent les crédits et, à Lannec": what the aside stood before is gone. */
const ASIDE_LEFT = /\s(?:et|ou|mais), [^,«»]*$/u;
/** What is left where the words that gave it sense went. */
const LEFT_OVER = [
  CONDITION_ALONE,
  ASIDE_LEFT,
  HALF_ASIDE,
  HAS_TROUBLE,
  TWO_NOUNS,
  SIDE_BY_SIDE,
  SOME_REASON,
  DOTS,
  ENTERS,
  LOST_VOWEL,
  LOST_LETTERS,
  TAUTOLOGY,
  MARK,
  WITHOUT_DE,
  AS_EVER,
  SOME_FORM,
  HALF_EARLIER,
  SUSPECTED,
  RUN_TOGETHER,
  OPPOSED,
];
/** "précise qu’il s’agit d’un employé": who or what, the sentence before says. */
const ABOUT_IT = /(?:^|\s)(?:qu’)?il\ss’(?:agit|agissait|agira|agirait)\sd/iu;
/** What makes a question of a sentence, beside its mark. */
const QUESTION =
  /(?<!rendez)-(?:t-)?(?:il|elle|on|ils|elles|je|tu|nous|vous|ce)(?!\p{L})|(?:^|\s|’)(?:qui|que|qu’|quoi|quel|quelle|quels|quelles|comment|pourquoi|combien|où|quand|lequel|laquelle|est-ce)(?!\p{L})/iu;
/** Two names that share a verb: "Didier Roux et Maxime Blot". */
const JOINED = /^(?:\p{Lu}[\p{L}’-]+ ){1,3}et (?:\p{Lu}[\p{L}’-]+ ){1,3}/u;

/** A subordinate clause that stands for a sentence. */
const SUBORDINATE =
  /^(?:Alors qu|Tandis qu|Si\s|S’il|Comme\s|Lorsqu|Quand\s|Puisqu|Parce qu|Bien qu|Après qu|Avant qu|Tant qu|Même si|Dès qu|Pour qu|Tant (?!d[e’]))/u;

/** A quantity that is plural without saying so. */
const MANY = /^(?:Beaucoup|Peu|La plupart|Bon nombre|Nombre|Trop|Tant)\sd(?:e|’|es)(?=[\s\p{L}])/u;

function hasPlural(tree: Tree, { head, kept }: Compression): boolean {
  return [head, ...tree.childrenBy(head, "aux", "cop")].some(
    (index) =>
      kept.includes(index) && tree.word(index).morph.VerbForm === "Fin" && tree.word(index).morph.Number === "Plur",
  );
}

/** What the text itself shows of words that were lost, whatever the parse says. */
export function scarRefusal(tree: Tree, compression: Compression): Refusal | undefined {
  const { text, form } = compression;
  const asks = /\?$/u.test(text);
  if (/[#@]\p{L}|https?:|www\.|\s\/\s|\p{Extended_Pictographic}/u.test(text)) return "residue";
  if (ABOUT_IT.test(text) || OF_WHOM.test(text)) return "pronoun-without-referent";
  if (OF_THAT_KIND.test(text)) return "relative-to-the-text";
  // "concède qu’il n’avait pas écouté et détaillé les mesures": the auxiliary is that of what is conceded.
  const own = text.replace(/\squ(?:e\s|’).*?(?=\set\s\p{Ll}{2,}é\s)/u, "");
  if (compression.retensed && PARTICIPLE_LEFT.test(own) && !HAVING.test(own)) return "two-clauses";
  if (COMPARED.test(text) || WEIGHED.test(text)) return "relative-to-the-text";
  // "se tourne vers l’armée et était séduite": half of it was told in the past and is not any more.
  if (compression.retensed && /\set\s(?:n’)?(?:était|étaient|avait|avaient)\s/u.test(text)) return "tense-sequence";
  // "dans les rues de dix heures [à midi]"
  if (/\sde[ \u00a0]\d{1,2}[ \u00a0]?h(?:[ \u00a0]?\d\d)?$/u.test(text)) return "dangling-end";
  // "ont d’ores [et déjà] été reportés"
  if (/\sd’ores(?! et déjà)(?!\p{L})/u.test(text)) return "dangling-end";
  // "vote dès hier"
  if (compression.retensed && /\s(?:dès |depuis )?(?:avant-)?hier(?!\p{L})/u.test(text)) return "tense-sequence";
  if (ABSOLUTE.test(text)) return "participle-clause";
  // "a pu tous [les identifier]"
  if (/\s(?:pu|dû|voulu|su)(?:\s(?:tous|toutes))?$/u.test(text)) return "missing-object";
  if (LONE_HOUR.test(text) || WEIGHS_NOTHING.test(text)) return "dangling-end";
  if (POINTER.test(text)) return "residue";
  if (CAPITALS_IN_A_ROW.test(text)) return "residue";
  // "« La pêche ralentit » Interrogée hier": the quotation is over, another sentence begins.
  if (form !== "noun-phrase" && /^«[^«»]+»\s\p{Lu}\p{Ll}+e?s?\s\p{Ll}/u.test(text)) return "two-clauses";
  // "Odile, Jeanne et Rui, voient leur vie": no comma parts a list from its verb.
  if (
    form !== "noun-phrase" &&
    /^[^«»:]*\p{Lu}[\p{L}’-]{1,40}\set\s\p{Lu}[\p{L}’-]+,\s(?:ont|sont|seront|vont|\p{Ll}+ent)\s/u.test(text)
  )
    return "two-clauses";
  if (LONE_PARTICIPLE.test(text) || TWICE.test(text)) return "two-clauses";
  if (LEFT_OVER.some((left) => left.test(text))) return "residue";
  if (/^Quel(?:le)?s?\s/u.test(text) && !asks) return "question-cut";
  if (/(?<!rendez)-(?:t-)?(?:il|elle|on|ils|elles|je|tu|nous|vous|ce)(?!\p{L})/iu.test(text) && !asks)
    return "question-cut";
  // "Les réponses étaient elles très brèves": the commas of "elles aussi" are lost.
  if (/\s(?:est|sont|était|étaient|sera|seront|a|ont)\s(?:il|elle|ils|elles|eux)\s/u.test(text)) return "question-cut";
  if (asks && !QUESTION.test(text)) return "question-cut";
  if (SCAR.test(text) || (SUBORDINATE.test(text) && !asks)) return "dangling-end";
  if (/(?:^|[\s,])(?:mais|or|car|donc)\s\p{Lu}[\p{L}-]*$/u.test(text)) return "dangling-end";
  if (form !== "noun-phrase" && MANY.test(text) && text.includes(",")) return "dangling-end";
  if (form !== "noun-phrase" && (MANY.test(text) || JOINED.test(text)) && !hasPlural(tree, compression))
    return "subject-verb-agreement";
  if (RUN_IN.test(text) || (GLUED.test(text) && !text.includes("«"))) return "two-clauses";
  return form === "reported" && OPEN_CLAIM.test(text) ? "missing-object" : undefined;
}
