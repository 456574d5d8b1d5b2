import type { Rule } from "../rule.ts";

/** Words and phrases that tie a sentence to the one before. House list; "soit" alone is a verb more often than not. */
const CONNECTORS =
  "à cet égard|à ce titre|à commencer par|à l[’']inverse|à l[’']opposé|à la place|à mesure que|à moins que|à savoir|afin d[e’']|afin que|ainsi|alors|alors que|après quoi|après tout|au contraire|au demeurant|au fond|au lieu d[e’']|au moins|au reste|aussi bien|aussitôt|autant dire|autrement|autrement dit|avant tout|bien qu[e’']|bref|car|ce faisant|cela dit|cependant|certes|c[’']est ainsi|c[’']est-à-dire|c[’']est pourquoi|comme|compte tenu d[e’']|concrètement|d[’']abord|d[’']ailleurs|d[’']autant|d[’']autre part|d[’']où|d[’']un côté|d[’']une part|dans ce cas|dans ce contexte|dans ces conditions|dans l[’']ensemble|dans le même temps|de fait|de la même manière|de même|de plus|de surcroît|de son côté|de leur côté|de sorte que|dès lors|depuis|désormais|deuxièmement|donc|dont acte|du coup|du moins|du reste|également|en ce sens|en cela|en clair|en conclusion|en conséquence|en définitive|en dépit d[e’']|en dernier lieu|en d[’']autres termes|en effet|en fait|en fin de compte|en outre|en particulier|en premier lieu|en raison d[e’']|en résumé|en réalité|en revanche|en somme|en un mot|encore|enfin|ensuite|entre-temps|et pourtant|étant donné|finalement|grâce à|grâce au|hormis|jusque-là|lors d[e’']|lorsqu[e’']|mais|malgré|même si|néanmoins|notamment|or|ou encore|outre|par ailleurs|par conséquent|par contre|par exemple|par la suite|parallèlement|parce qu[e’']|pendant ce temps|plus tard|pour autant|pour cela|pour cette raison|pour conclure|pour finir|pour l[’']heure|pour l[’']instant|pour sa part|pour leur part|pourtant|premièrement|puis|puisqu[e’']|quand|quant à|quant au|quant aux|quoi qu[’']il en soit|quoiqu[e’']|sans compter|selon|sinon|soit dit en passant|somme toute|sous prétexte|surtout|tandis qu[e’']|tant qu[e’']|toujours est-il|tout d[’']abord|toutefois|troisièmement|voilà pourquoi";
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
