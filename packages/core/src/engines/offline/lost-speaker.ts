import type { Compression, ParsedWord } from "@titraille/french";
import type { Statement } from "../../edit/material.ts";
import { isAttributed } from "./incise.ts";

/** A source in the middle of a sentence, and what stands after it; one at its end. */
const SOURCE_INSIDE = /,\s(?:selon|d’après)\s[^,«»]{3,80},\s(?<after>[^,]+)/u;
const SOURCE_AT_END = /,\s(?:selon|d’après)\s[^,«»]+\.?$/u;
const QUOTE_AT_END = /«[^«»]*»[^«»]{0,60},\s(?:selon|d’après)\s[^,«»]+\.?$/u;
const WHERE_AT_END = /,\soù\s.+,\s(?:selon|d’après)\s[^,«»]+\.?$/u;
/** ", comme la semaine précédente": beside the number that the source gives. */
const COMPARISON_AT_END = /,\scomme\s[^,]+$/u;
/** "dont 400 à Valbrune": a part of the number that stays. */
const COUNTED = /^dont [\d\p{Ll}]+(?:[ \u00a0\u202f]\d+)* (?:à|en|aux?|dans) /u;
/** What can go behind a source without a claim losing what it says. */
const GOES =
  /^(?:a|ont|est|sont|va|vont|sera|seront|doit|doivent|devrait|devraient|lors|dans|après|avant|à|au|aux|en|pendant|durant|depuis|contre|pour|sur|qui|dont|où|alors|tandis|et|mais|malgré|avec|une? [^,]{3,40} qui)(?!\p{L})/u;

/**
 * "vivaient, selon la chercheuse, [entre la maison et le marché]": what she says stands behind. "émet des réserves [, un
 * millier de personnes étant concernées], selon un rapport": the source is that of the number that was dropped.
 */
export function misplacesSpeaker(
  { form, kept, head }: Compression,
  words: readonly ParsedWord[],
  claim: string,
  statement: Statement,
): boolean {
  if (form === "noun-phrase" || SAYING.test(words[head]!.lemma)) return false;
  const after = SOURCE_INSIDE.exec(statement.text)?.groups?.after;
  if (after !== undefined && !GOES.test(after)) return true;
  if (!SOURCE_AT_END.test(statement.text)) return false;
  // "entre au Panthéon[, où elle reposera parmi « les héros »], selon le président": he is quoted, no more.
  if (QUOTE_AT_END.test(statement.text) && !claim.includes("»") && isBehind("«", claim, statement)) return true;
  // "s’étend au sud[, où la police a arrêté …], selon la police": its source is that of the arrests.
  if (WHERE_AT_END.test(statement.text) && !/\soù\s/u.test(claim)) return true;
  const last = words.findLastIndex(({ upos }) => upos !== "PUNCT");
  // "se mobilisent [, dont 400 à Valbrune, dans le cadre de la grève], selon la préfecture": she counts them all.
  const [, ...added] = claim.replace(COMPARISON_AT_END, "").split(/,\s/u);
  return added.some((part) => !(GOES.test(part) || COUNTED.test(part))) && !kept.includes(last);
}

/** Whether a mark stands behind all of the claim in its statement: not in an aside that was taken out of it. */
function isBehind(mark: string, claim: string, { text }: Statement): boolean {
  const tail = claim.replace(/\.$/u, "").slice(-TAIL);
  return text.slice(text.indexOf(tail) + tail.length).includes(mark);
}

/** Characters at the end of a claim by which it is found in its statement. */
const TAIL = 16;

/** Who says is the subject of the clause: nothing is lost. */
const SAYING =
  /^(?:déclarer|dire|affirmer|indiquer|expliquer|assurer|estimer|annoncer|préciser|ajouter|souligner|rappeler|confier|raconter|commenter|regretter|insister|juger|prévenir|déplorer|dénoncer|fustiger|constater|promettre|réclamer|accuser|critiquer|saluer)$/u;

/** "Le secrétaire général, Marc Odet, a lancé un appel": no incise, for all its commas. */
const APPOSED_NAME =
  /,[ \u00a0](?<name>(?:\p{Lu}[\p{L}’-]+[ \u00a0]){1,3}\p{Lu}[\p{L}’-]+),[ \u00a0](?=(?:a|ont)[ \u00a0])/u;

/** "L’équipe de Vauze, dans le sud, a confirmé des traces": what stands behind the verb is of another number, and does not say it. */
const OF_ANOTHER_NUMBER =
  /,[ \u00a0](?=a[ \u00a0]\p{Ll}+[ \u00a0](?:des|les|ses|leurs|plusieurs|deux|trois|quatre|cinq|dix)[ \u00a0]|ont[ \u00a0]\p{Ll}+[ \u00a0](?:l[ea][ \u00a0]|l’|une?[ \u00a0]|son[ \u00a0]|sa[ \u00a0]))/gu;

/** "…, selon le parquet" or "… , a indiqué le parquet" must not become a plain statement. Noun phrases state nothing. */
export function losesAttribution(
  compression: Compression,
  words: readonly ParsedWord[],
  statement: Statement,
): boolean {
  if (compression.form !== "clause" || SAYING.test(words[compression.head]!.lemma)) return false;
  const text = statement.text.replace(APPOSED_NAME, " $<name> ").replace(OF_ANOTHER_NUMBER, " ");
  return isAttributed(text) && !/\bselon\b/iu.test(compression.text);
}
