import type { French } from "@titraille/french";
import type { Objection } from "../engines/writing.ts";
import { translationFailed } from "../errors/catalogue.ts";
import { TitrailleError } from "../errors/titraille-error.ts";
import { checkTranslation, isUntranslated } from "./check-translation.ts";
import { theFrenchWay } from "./french-way.ts";
import { batchesOf } from "./segments.ts";
import type { Translator } from "./translator.ts";

/** What became of a sentence. */
export interface Translated {
  readonly text: string;
  /** Undefined when nothing that came back is a translation. */
  readonly translation: string | undefined;
  /** What a person should look at. */
  readonly objections: readonly Objection[];
  /** How often it was asked for. */
  readonly tries: number;
}

export interface Asking {
  readonly translator: Translator;
  readonly from: string;
  readonly to: string;
  readonly french: French;
}

/**
 * Translates texts and compares each with its translation; what fails is asked for once more, by itself.
 *
 * @throws TitrailleError for what the user can mend; TRANSLATION_FAILED when the translator gives no answer.
 */
export async function translateTexts(texts: readonly string[], asking: Asking): Promise<Translated[]> {
  const items = texts.map((text) => ({ text }));
  const first = await Promise.all(
    batchesOf(items).map(async (batch) => {
      const sentences = batch.map(({ text }) => text);
      const answers = await ask(asking, sentences);
      // One too many or too few: nobody can tell which is which.
      const aligned = answers.length === sentences.length ? answers : sentences.map(() => "");
      return Promise.all(sentences.map((text, index) => judged(text, aligned[index]!, asking)));
    }),
  );
  return Promise.all(first.flat().map((each) => (isGood(each) ? each : again(each, asking))));
}

function isGood({ translation, objections }: Translated): boolean {
  return translation !== undefined && objections.length === 0;
}

async function again(last: Translated, asking: Asking): Promise<Translated> {
  const answers = await ask(asking, [last.text], last.objections);
  const next = await judged(last.text, answers.length === 1 ? answers[0]! : "", asking);
  const isBetter =
    next.translation !== undefined &&
    (last.translation === undefined || next.objections.length <= last.objections.length);
  return { ...(isBetter ? next : last), tries: 2 };
}

async function ask(
  { translator, from, to }: Asking,
  sentences: readonly string[],
  objections?: readonly Objection[],
): Promise<readonly string[]> {
  try {
    return await translator.translate({ sentences, from, to, ...(objections ? { objections } : {}) });
  } catch (error) {
    if (error instanceof TitrailleError) throw error;
    throw translationFailed(translator.id, error instanceof Error ? error.name : String(error), error);
  }
}

async function judged(text: string, answer: string, { from, to, french }: Asking): Promise<Translated> {
  const plain = answer.replace(/\s*\n\s*/gu, " ").trim();
  const translation = from === "en" ? theFrenchWay(plain, text) : plain;
  if (await isUntranslated(text, translation, to))
    return { text, translation: undefined, objections: [{ reason: "untranslated", found: plain }], tries: 1 };
  return { text, translation, objections: checkTranslation(text, translation, from, french), tries: 1 };
}
