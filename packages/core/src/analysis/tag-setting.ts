import type { Span } from "@titraille/french";

/** Where a text speaks of something. */
export interface Setting {
  readonly inTitle: boolean;
  readonly inOpening: boolean;
}

/** Characters in which a text says what it is about. */
const OPENING = 700;
/** Characters around a mention that tell what it does there. */
const AROUND = 40;

export function settingOf(variants: readonly string[], spans: readonly Span[], text: string, title: string): Setting {
  const inTitle = ` ${wordsOf(title)} `;
  return {
    inTitle: variants.some((variant) => inTitle.includes(` ${wordsOf(variant)} `)),
    inOpening: spans.some((span) => isOpening(span, text)),
  };
}

/** Whether something stands where the text says what it is about. */
export function isOpening({ start }: Span, text: string): boolean {
  return start < Math.min(OPENING, text.length / 2);
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}

/** What stands before and after each mention. */
export function textAround(spans: readonly Span[], text: string): { before: string; after: string }[] {
  return spans.map(({ start, end }) => ({
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  }));
}

const TELLS_BEFORE =
  /(?:(?:selon|d’après|auprès de|(?:interrogée?|citée?|contactée?|rapporté|publiée?)s? par|au micro de|(?:déclaré|confié|expliqué|indiqué|dit|raconté) à|(?:chiffres?|données|bilan|comptage|estimations?|décompte) (?:officiels? )?de|appris|cellule (?:d’)?(?:investigation|enquête)s? de)\s?(?:l[ae]s?\s|l’|des?\s|du\s|\p{L}+ de\s)?|(?:auprès|chiffres?|données|bilan|comptage|estimations?|décompte) (?:officiels? )?(?:du|des|de la|de l’)\s?|(?:déclaré|confié|expliqué|indiqué|dit|raconté) (?:au|aux|à la|à l’)\s?)$/iu;
const TELLS_AFTER =
  /^,?\s(?:qui )?(?:a|ont|avait) (?:indiqué|précisé|fait savoir|appris|rapporté|compté|recensé|dénombré|comptabilisé)|^\s(?:rapporte|indique|précise|écrit|recense|dénombre)(?:nt)?(?!\p{L})/u;

/** Whether a body is only named as who has told or counted something. */
export function isMereSource(spans: readonly Span[], text: string): boolean {
  const telling = textAround(spans, text).filter(
    ({ before, after }) => TELLS_BEFORE.test(before) || TELLS_AFTER.test(after),
  );
  return telling.length >= spans.length / 2 && telling.length > 0;
}
