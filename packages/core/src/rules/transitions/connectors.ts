/**
 * Words and phrases that tie a sentence, or a clause, to what stands before: what grammars call logical connectors, and the
 * conjunctions of subordination that say how two facts hang together. House list by what they say, as sources of regular
 * expressions; "'" stands for both apostrophes. Prepositions that only open a circumstance ("selon", "depuis", "lors de",
 * "face à") are none, nor are "comme" and "soit" alone, which are something else more often than not.
 */
const ADDITION =
  "également|de même|de surcroît|en outre|par ailleurs|d'ailleurs|du reste|au reste|de plus(?! en plus| d['e])|en plus(?! grand)|qui plus est|outre|ou encore|aussi(?! \\p{L}+ qu['e])|aussi bien|non seulement|entre autres|quant (?:à|aux?)|pour (?:sa|leur) part|de (?:son|leur|notre|votre) côté|parallèlement|de la même manière|dans le même temps|voire";
const OPPOSITION =
  "mais|or|cependant|toutefois|pourtant|néanmoins|en revanche|par contre|au contraire|à l'inverse|à l'opposé|contrairement (?:à|aux?)|tandis qu['e]|alors que|alors qu'|bien qu['e]|quoiqu['e]|quoi qu'il en soit|malgré|en dépit d(?:es?|u|')|au lieu d(?:es?|u|')|plutôt que|plutôt qu'|hormis|sauf que|sauf qu'|même si|même s'|sans qu['e]|certes|sinon|pour autant|au demeurant|en tout (?:cas|état de cause)|de toute (?:façon|manière)|à ceci près|toujours est-il|cela dit|quand même|tout de même|reste que|reste qu'|n'empêche|d'un(?: autre)? côté|d'une part|d'autre part|sans compter";
const CAUSE =
  "car|parce qu['e]|puisqu['e]|étant donné|vu que|vu qu'|en effet|de fait|grâce (?:à|aux?)|à cause d(?:es?|u|')|en raison d(?:es?|u|')|du fait (?:d(?:es?|u|')|qu['e])|faute d(?:es?|u|')|compte tenu d(?:es?|u|')|sous prétexte|d'autant|pour cette raison|c'est la raison pour laquelle|à force d['e]";
const CONSEQUENCE =
  "donc|ainsi(?! qu['e])|alors(?! qu['e])|par conséquent|en conséquence|de ce fait|dès lors|du coup|d'où|c'est pourquoi|voilà pourquoi|c'est ainsi|si bien qu['e]|de (?:telle )?sorte qu['e]|de (?:telle )?(?:façon|manière) (?:à|que|qu')|au point (?:d['e]|qu['e])|ce faisant|pour cela";
const PURPOSE =
  "afin (?:d['e]|qu['e])|pour qu['e]|dans le but d['e]|en vue d(?:es?|u|')|de (?:peur|crainte) (?:d['e]|qu['e])";
const CONDITION =
  "à moins (?:que|qu'|d['e])|à condition (?:d['e]|qu['e])|pourvu qu['e]|tant qu['e]|dans ce cas|dans ces conditions|dans ce contexte";
const TIME =
  "d'abord|tout d'abord|avant tout|ensuite|puis|enfin|finalement|désormais|aussitôt|entre-temps|pendant ce temps|par la suite|(?<!en )plus tard(?! dans)|depuis lors|jusque-là|après quoi|pour (?:l'instant|l'heure|le moment)|en attendant(?! d['e])|lorsqu['e]|dès qu['e]|avant qu['e]|après qu['e]|pendant qu['e]|depuis qu['e]|une fois qu['e]|à mesure qu['e]|au moment où|premièrement|deuxièmement|troisièmement|en (?:premier|second|dernier) lieu|à commencer par|pour (?:finir|conclure)";
const REFORMULATION =
  "c'est-à-dire|à savoir|autrement dit|dit autrement|en d'autres termes|en clair|en un mot|plus précisément|concrètement|par exemple|notamment|en particulier|bref|en (?:somme|résumé|définitive|conclusion|fait|réalité)|en fin de compte|somme toute|après tout|au (?:final|total|fond(?! d(?:es?|u|')))|dans l'ensemble|sans doute|du moins|à ce titre|à cet égard|à ce (?:propos|sujet)|en ce sens|autant dire|soit dit en passant";
/** Ties only as the first word: elsewhere "et" joins words, "si" has degrees or asks, "surtout" says "mostly", "autrement" says how. */
const FIRST = "et|surtout|si|s'(?=ils?\\b)|autrement|quand(?! même)";

const source = [ADDITION, OPPOSITION, CAUSE, CONSEQUENCE, PURPOSE, CONDITION, TIME, REFORMULATION]
  .join("|")
  .split("'")
  .join("[’']")
  .replaceAll("[[’']", "[’'");
const BEFORE = "(?<![\\p{L}’'-])";
const AFTER = "(?:(?<=[’'])|(?![\\p{L}’'-]))";

/** A connector anywhere in a sentence, or one that is a connector as its first word. */
export const CONNECTOR = new RegExp(
  [
    `${BEFORE}(?:${source})${AFTER}`,
    // "surtout" in the middle of a clause only says "mostly".
    `(?:[,;:–—]|\\bet|\\bmais)\\s+surtout${AFTER}`,
    `^[«“"(\\s–—-]*(?:${FIRST.split("'").join("[’']")})${AFTER}`,
    `${BEFORE}soit\\s[^.;]{2,80}?[,\\s]soit\\s`,
  ].join("|"),
  "iu",
);
/** Names of things that look like connectors: gold, a coach; what somebody may do otherwise. */
export const NO_CONNECTOR = /(?<!\p{L})(?:en|d[’']|l[’']|cet|un|le|du|au|ce) ?(?:or|car)(?![\p{L}-])/giu;
