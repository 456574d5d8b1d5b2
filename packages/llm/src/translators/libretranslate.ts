import { errors, type Translator } from "@titraille/core";
import { z } from "zod";
import { RequestRefused } from "../failures.ts";
import { type Asking, post } from "./post.ts";

const KEY = "LIBRETRANSLATE_API_KEY";

export interface LibreTranslateOptions extends Asking {
  /** Address of the server, without user, password or parameters. */
  readonly address: string;
  /** Many servers ask for none. */
  readonly key?: string;
}

const answerSchema = z.object({ translatedText: z.array(z.string()) });
const refusalSchema = z.object({ error: z.string() });

/** LibreTranslate, over its HTTP interface: a server of one's own, or one that asks for a key. */
export function libreTranslate({ address, key, ...asking }: LibreTranslateOptions): Translator {
  return {
    id: "libretranslate",
    async translate({ sentences, from, to }) {
      const { status, json } = await post(
        "libretranslate",
        `${address}/translate`,
        {},
        { q: sentences, source: from, target: to, format: "text", ...(key === undefined ? {} : { api_key: key }) },
        asking,
      );
      if (status === 401 || status === 403)
        throw key === undefined
          ? errors.translatorSettingMissing("libretranslate", KEY)
          : errors.translatorKeyRefused("libretranslate", KEY, status);
      const refusal = refusalSchema.safeParse(json).data?.error ?? "";
      // "fr is not available as a target language from br", "br is not supported".
      if (status === 400 && /not (?:supported|available)/u.test(refusal))
        throw errors.languageNotTranslated("libretranslate", from);
      if (status === 400 && /api key/iu.test(refusal)) throw errors.translatorSettingMissing("libretranslate", KEY);
      if (status >= 300) throw new RequestRefused();
      return answerSchema.safeParse(json).data?.translatedText ?? [];
    },
  };
}
