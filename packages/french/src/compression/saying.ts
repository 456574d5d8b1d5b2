/** Verbs that put a statement in somebody's mouth without judging it. */
const SAYING = new Set(
  "déclarer dire affirmer indiquer expliquer assurer estimer annoncer préciser ajouter souligner rappeler soutenir juger considérer penser noter observer prévenir répéter confier raconter signaler relever avancer".split(
    " ",
  ),
);

/** Whether a verb (lemma) puts a statement in somebody’s mouth without judging it. */
export function isSaying(lemma: string): boolean {
  return SAYING.has(lemma);
}
