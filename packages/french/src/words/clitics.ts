/** "-t-il", "-le", "-moi" … at the end of a verb; "-ce" only after forms of être; "-ci" and "-là" after a noun. */
const CLITIC =
  /^(.+?)([-‑](?:t[-‑’'](?:ils?|elles?|on|en|y)|je|tu|ils?|elles?|on|nous|vous|moi|toi|lui|leur|l[ea]s?|en|y|m['’]en|ci|là))$/u;
const CE = /^((?:.*['’])?(?:est|sera|était|serait|fut|fût|sont|étaient|soit|dût|ÉTAIT|EST))([-‑]ce)$/iu;
const UPPER = /^(.*\p{Lu})([-‑](?:T[-‑](?:ILS?|ELLES?|ON)|JE|TU|ILS?|ELLES?|ON|NOUS|VOUS|CE|MOI))$/u;

/** Compounds whose last part only looks like a clitic. */
const COMPOUND =
  /(?:^|[-‑’'])(?:rendez[-‑]vous|(?:garde|garde[-‑]à|sauf[-‑]votre|chez|entre|sur|quant[-‑]à|soi)[-‑](?:vous|moi|nous|soi|lui|elles?)|(?:ce(?:lui|lle|lles|ux)|jusque|ici|par|de|ce|cet|au|là)[-‑](?:ci|là)|(?:qu['’]en[-‑])?dira[-‑]t[-‑]on|m['’]as[-‑]tu[-‑]vu)$/iu;

/**
 * Cuts one token into the verb and the clitic pronouns written after it with hyphens: "donne-le-moi" → "donne", "-le", "-moi".
 *
 * @returns the spans `[start, end]` that cover it; one span when there is nothing to cut.
 */
export function splitClitics(text: string, start: number, end: number): [number, number][] {
  const word = text.slice(start, end);
  if (!/[-‑]/.test(word) || word.length > 60 || COMPOUND.test(word)) return [[start, end]];
  const match = CE.exec(word) ?? UPPER.exec(word) ?? CLITIC.exec(word);
  if (!match) return [[start, end]];
  const border = start + match[1]!.length;
  return [...splitClitics(text, start, border), [border, end]];
}
