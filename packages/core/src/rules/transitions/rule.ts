import type { Rule } from "../rule.ts";

/**
 * Words and phrases that tie a sentence to the one before. House list, without prepositions that only open a circumstance
 * ("selon", "depuis", "lors de"), and without "soit" alone, which is a verb more often than not.
 */
const CONNECTORS =
  "aussi(?! \\p{L}+ qu[e’'])|en d[’']autres termes|quoi qu[’']il en soit|dans ces conditions|soit dit en passant|dans l[’']ensemble|dans le même temps|de la même manière|c[’']est pourquoi|pour cette raison|pour l[’']instant|contrairement au|dans ce contexte|en fin de compte|pendant ce temps|c[’']est-à-dire|contrairement à|d[’']autre part|en dernier lieu|en dépit d[e’']|en premier lieu|pour l[’']heure|toujours est-il|tout d[’']abord|à commencer par|au lieu d[e’']|c[’']est ainsi|en conséquence|en particulier|par conséquent|pour leur part|tandis qu[e’']|voilà pourquoi|à l[’']inverse|autrement dit|d[’']ailleurs|d[’']une part|en conclusion|en définitive|parallèlement|parce qu[e’']|pour conclure|sous prétexte|troisièmement|à l[’']opposé|au contraire|au demeurant|bien qu[e’']|concrètement|d[’']un côté|de leur côté|de sorte que|deuxièmement|en attendant|entre autres|par ailleurs|par la suite|pour sa part|premièrement|sans compter|tant qu[e’']|à mesure que|afin d[e’']|autant dire|d[’']autant|dans ce cas|de son côté|de surcroît|depuis lors|en revanche|entre-temps|et pourtant|lorsqu[e’']|par exemple|pour autant|puisqu[e’']|quoiqu[e’']|somme toute|à ceci près|à cet égard|à moins que|étant donné|après quoi|après tout|aussi bien|avant tout|ce faisant|d[’']abord|en ce sens|en réalité|finalement|par contre|plutôt que|pour finir|quant aux?|sans doute|à ce titre|alors que|autrement|cependant|désormais|en résumé|en un mot|jusque-là|notamment|néanmoins|ou encore|plus tard|pour cela|toutefois|également|afin que|au final|au reste|au total|aussitôt|cela dit|du moins|du reste|dès lors|en clair|en effet|en outre|en somme|pourtant|sauf que|à savoir|au fond|d[’']où|de fait|de même|de plus|du coup|en fait|ensuite|même si|quant à|surtout|certes|hormis|malgré|ainsi|alors|enfin|outre|sinon|bref|donc|mais|puis|car|or";
const CONNECTOR = new RegExp(
  `(?<![\\p{L}’'-])(?:${CONNECTORS})(?:(?<=[’'])|(?![\\p{L}’'-]))|(?<!\\p{L})soit\\s[^.;]{2,80}?[,\\s]soit\\s`,
  "iu",
);

/** A share of the sentences is tied to the text around them. */
export const transitions: Rule<{ minShare: number; minSentences: number }> = {
  id: "transitions",
  category: "readability",
  basis: "convention",
  severity: "note",
  options: { minShare: 0.3, minSentences: 10 },
  *check({ reading }, { minShare, minSentences }) {
    const { sentences } = reading;
    if (sentences.length < minSentences) return;
    const tied = sentences.filter(({ text }) => isTied(text)).length;
    if (tied >= sentences.length * minShare) return;
    const percent = (share: number): number => Math.round(100 * share);
    yield {
      place: sentences[0]!.place,
      message: {
        fr: `${percent(tied / sentences.length)} % des phrases ont un mot de liaison, ${percent(minShare)} % au moins : dire comment les faits se tiennent.`,
        en: `${percent(tied / sentences.length)}% of the sentences have a connector, ${percent(minShare)}% at least: say how the facts hang together.`,
      },
    };
  },
};

/** Whether a sentence has a connector. */
export function isTied(sentence: string): boolean {
  return CONNECTOR.test(sentence.replaceAll("\u00a0", " "));
}
