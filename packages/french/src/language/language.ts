/** The language of a text as far as it can be told. */
export interface DetectedLanguage {
  /** ISO 639-1 ("fr", "en"), or undefined when there is too little text to tell. */
  readonly language: string | undefined;
  /** False for a guess on a few words. */
  readonly reliable: boolean;
}

/** Words that French uses all the time and its neighbours do not: no "le", "la", "que", "ce", which others share. */
const FRENCH_WORDS = new Set(
  (
    "du des une aux est sont dans et qui pour avec sur cette ces elle nous vous ont été était mais où pas être leur leurs " +
    "après selon depuis au par ses"
  ).split(" "),
);
const ENOUGH_WORDS = 30;
/** Measured: French articles 11 % and more, other Romance languages under 6 %. */
const FRENCH_SHARE = 0.09;
/** Characters read: more changes nothing. */
const SAMPLE = 6000;

/**
 * Tells the language of a text. French copy of 30 words or more is recognised by its commonest words alone; anything else
 * is asked of `eld` (its small data set, 60 languages), which is loaded only then: it takes about 0.4 s.
 */
export async function detectLanguage(text: string): Promise<DetectedLanguage> {
  const sample = text.slice(0, SAMPLE);
  if (isPlainlyFrench(sample)) return { language: "fr", reliable: true };
  const { eld } = await import("eld/small");
  const result = eld.detect(sample);
  return { language: result.language || undefined, reliable: result.isReliable() };
}

/** Whether, of 30 words or more, so many are common French words that no other language comes near. */
function isPlainlyFrench(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.length < ENOUGH_WORDS) return false;
  return words.filter((word) => FRENCH_WORDS.has(word)).length >= words.length * FRENCH_SHARE;
}
