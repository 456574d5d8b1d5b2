import { errors, type Translator } from "@titraille/core";
import { z } from "zod";
import { RequestRefused } from "../failures.ts";
import { type Asking, post } from "./post.ts";

const KEY = "DEEPL_API_KEY";
const FREE = "https://api-free.deepl.com";
const PAID = "https://api.deepl.com";

export interface DeeplOptions extends Asking {
  readonly key: string;
  /** Address of the interface; by the form of the key when absent: those of the free plan end in ":fx". */
  readonly address?: string;
}

const answerSchema = z.object({ translations: z.array(z.object({ text: z.string() })) });
const refusalSchema = z.object({ message: z.string() });

/**
 * DeepL, over its HTTP interface (v2): sentence by sentence, with all of a request as context, which costs nothing.
 *
 * Statuses as its documentation has them (error handling): 403 a wrong key, 429 too many requests, 456 the quota is spent.
 */
export function deepl({ key, address = key.endsWith(":fx") ? FREE : PAID, ...asking }: DeeplOptions): Translator {
  return {
    id: "deepl",
    async translate({ sentences, from, to }) {
      const { status, json } = await post(
        "deepl",
        `${address}/v2/translate`,
        { authorization: `DeepL-Auth-Key ${key}` },
        {
          text: sentences,
          source_lang: from.toUpperCase(),
          target_lang: to.toUpperCase(),
          // A sentence is one already.
          split_sentences: "0",
          preserve_formatting: true,
          context: sentences.join(" "),
        },
        asking,
      );
      if (status === 401 || status === 403) throw errors.translatorKeyRefused("deepl", KEY, status);
      if (status === 456) throw errors.translatorQuotaSpent("deepl");
      if (status === 400 && /source_lang/u.test(refusalSchema.safeParse(json).data?.message ?? ""))
        throw errors.languageNotTranslated("deepl", from);
      if (status >= 300) throw new RequestRefused();
      return answerSchema.safeParse(json).data?.translations.map(({ text }) => text) ?? [];
    },
  };
}
