import { type Pass, repairsOf } from "./pass.ts";
import type { CleaningSuggestion } from "./record.ts";

/** What institutions and states are called by: "République populaire de …", "Organisation mondiale de …". */
const INSTITUTION =
  "(?:République|Royaume|Union|Fédération|Confédération|États?|Principauté|Empire|Banque|Organisation|Université|Ministère|Conseil|Cour|Assemblée|Académie|Parlement|Association|Comité|Agence|Institut|Ligue|Parti|Armée|Communauté|Commission)";

const STOP_IN_NAME = new RegExp(
  `(?<=(?<!\\p{L})${INSTITUTION}(?: \\p{Ll}{4,}){0,2})\\.(?= (?:de |du |des |d’)(?:la |l’)?\\p{L})`,
  "gu",
);

/** "Et, il a déclaré …" ("And, he said"): no aside follows, which would end with a comma of its own. */
const STRAY_COMMA =
  /(?<=(?:^|[.!?…»] |\n)(?:Et|Mais|Car)),(?= (?:ils?|elles?|on|nous|vous|je|j[’']|c[’']|cela)[ ’'\p{L}][^,.!?;:\n]*(?:[.!?;:\n]|,[ \u00a0](?:dont|qui|où|mais|et|ce qui|ce que|alors que|tandis que|notamment|selon)[ \u00a0]))/gu;

/** "jeudi 5 Juin 2018", "en Juin": French writes months and days small; "14 Juillet" without a year is a name. */
const MONTH =
  /(?<=(?<!\p{L})(?:\d{1,2}|1er|en|de|d[’']|début|fin|mi-) ?)(?:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)(?= \d{4}(?!\d))/gu;
const WEEKDAY =
  /(?<=(?<![\p{L}’-])\p{Ll}{2,} )(?<!(?<!\p{L})(?:du|de|des|la|le|pour|et) )(?:Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche)(?=,? (?:\p{Ll}+ant|selon|après|alors|tandis|qui|où|dont|mais|matin|soir|midi|dernier|prochain|par|que|lors)(?!\p{L})| \d|[.])/gu;
/** "a Relevé de manière inattendue": no name stands between an auxiliary and a small word. */
const PARTICIPLE =
  /(?<=(?<!\p{L})(?:a|ont|avait|avaient|(?:a|ont|avait|avaient|ayant) été) )\p{Lu}\p{Ll}{3,}(?:é|ée|és|ées)(?= (?:de|d’|le|la|les|l’|un|une|des|du|que|qu’|plus|trois|deux|quatre|cinq)(?=[ ’\p{L}]))/gu;

/** "ont du quitter": behind an auxiliary and before an infinitive it is the participle. */
const OWED =
  /(?<=(?<!\p{L})(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ai|avons|avez|ayant)(?: pas| plus| jamais| aussi| donc| également)? )du(?= (?:(?:se |s’|l[ea]s? |l’|lui |leur |y |en )?\p{Ll}{2,}(?:er|ir|oir|re)(?!\p{L})))/gu;

/**
 * Errors of machine translation with one possible reading. A closed list: whatever can be read in two ways is a
 * suggestion, not a repair.
 */
export const machineTranslation: Pass = (tracked) => {
  const { text } = tracked;
  const kind = "machine-translation";
  const institutions = new Set([...text.matchAll(STOP_IN_NAME)].map((match) => match.index));
  return {
    edits: [
      // A full stop between the name of an institution and its complement: "la République populaire. de Chine".
      ...repairsOf(kind, "stray-full-stop", text, STOP_IN_NAME, () => ""),
      ...repairsOf(kind, "stray-comma", text, STRAY_COMMA, () => ""),
      // A capital article after a conjunction, before a common noun: "et La guerre". After a name it may be a title: "La Peste et La chute".
      ...repairsOf(
        kind,
        "stray-capital",
        text,
        /(?<=(?<![\p{L}’-])\p{Ll}+,? (?:et|ou) )(?:La|Le|Les|Un|Une)(?= \p{Ll}{3})/gu,
        small,
      ),
      ...repairsOf(kind, "stray-capital", text, MONTH, small),
      ...repairsOf(kind, "stray-capital", text, WEEKDAY, small),
      ...repairsOf(kind, "stray-capital", text, PARTICIPLE, small),
      ...repairsOf(kind, "lost-accent", text, OWED, () => "dû"),
      // A singular possessive before a plural that no singular looks like: "son capacités".
      ...repairsOf(
        kind,
        "possessive-number",
        text,
        /(?<![\p{L}’])(?:[SsMmTt](?:on|a))(?= \p{Ll}{3,}(?:ités|tions|sions|ements|ences|ances)(?!\p{L}))/gu,
        ([word]) => `${word.charAt(0)}es`,
      ),
    ].sort((a, b) => a.start - b.start),
    suggestions: [...text.matchAll(/(?<=\p{Ll}{4})\.(?= \p{Ll}[\p{Ll}’])/gu)]
      .filter(
        (match) =>
          !institutions.has(match.index) &&
          !/(?:etc|env|max|min|resp|hab|tél|éd|vol|chap|art|fig|prof|approx)$/u.test(
            text.slice(Math.max(0, match.index - 6), match.index),
          ),
      )
      .map(
        (match): CleaningSuggestion => ({
          kind,
          span: tracked.toSource({ start: match.index, end: match.index + 1 }),
          before: ".",
          after: "",
          reason: "lower-case-after-full-stop",
        }),
      ),
  };
};

/** A word with a small first letter. */
function small([word]: RegExpExecArray): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
