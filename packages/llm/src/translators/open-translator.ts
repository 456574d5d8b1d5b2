import { errors, type Translator } from "@titraille/core";
import type { ModelClient } from "../client.ts";
import type { Journal } from "../journal.ts";
import { modelsFolder } from "../local/model-folder.ts";
import { plainAddress } from "../provider.ts";
import { bergamot } from "./bergamot.ts";
import { deepl } from "./deepl.ts";
import { kept } from "./kept.ts";
import { libreTranslate } from "./libretranslate.ts";
import { modelTranslator } from "./model.ts";
import type { Asking } from "./post.ts";

export const TRANSLATORS = ["llm", "deepl", "libretranslate", "bergamot"] as const;
export type TranslatorName = (typeof TRANSLATORS)[number];

export interface TranslatorOptions extends Asking {
  /** The one that was asked for; the first that is set up when absent: the model, DeepL, LibreTranslate. Bergamot is only asked for. */
  readonly name?: TranslatorName;
  /** Of the language model, when one is set up. */
  readonly client?: ModelClient;
  readonly journal?: Journal;
}

/**
 * Opens a translator; nothing is sent yet. Keys and addresses come from the environment: DEEPL_API_KEY, DEEPL_SERVER_URL
 * (another address than DeepL's own), LIBRETRANSLATE_URL, LIBRETRANSLATE_API_KEY, and where Bergamot's models are:
 * TITRAILLE_MODELS. Its thread ends with the process, or when the translator is disposed of.
 *
 * @returns undefined when none was asked for and none is set up.
 * @throws TitrailleError TRANSLATOR_SETTING_MISSING, MODEL_SETTING_MISSING, MODEL_ADDRESS_INVALID,
 * TRANSLATOR_NOT_INSTALLED.
 */
export function openTranslator(
  { name, client, journal, ...asking }: TranslatorOptions,
  environment: Readonly<Record<string, string | undefined>>,
): (Translator & Partial<AsyncDisposable>) | undefined {
  const setting = (variable: string): string | undefined => environment[variable]?.trim() || undefined;
  const key = setting("DEEPL_API_KEY");
  const libre = setting("LIBRETRANSLATE_URL");
  const chosen = name ?? (client ? "llm" : key ? "deepl" : libre ? "libretranslate" : undefined);
  switch (chosen) {
    case "llm":
      if (!client) throw errors.modelSettingMissing("--model");
      return modelTranslator(client);
    case "deepl": {
      if (!key) throw errors.translatorSettingMissing("deepl", "DEEPL_API_KEY");
      const other = setting("DEEPL_SERVER_URL");
      const address = other === undefined ? {} : { address: plainAddress(other) };
      return kept(deepl({ key, ...address, ...asking }), address.address ?? "", journal);
    }
    case "libretranslate": {
      if (!libre) throw errors.translatorSettingMissing("libretranslate", "LIBRETRANSLATE_URL");
      const address = plainAddress(libre);
      const own = setting("LIBRETRANSLATE_API_KEY");
      return kept(libreTranslate({ address, ...(own ? { key: own } : {}), ...asking }), address, journal);
    }
    case "bergamot":
      return bergamot({ folder: modelsFolder(environment), ...(asking.signal ? { signal: asking.signal } : {}) });
    case undefined:
      return undefined;
  }
}
