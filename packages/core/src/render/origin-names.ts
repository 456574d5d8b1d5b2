import type { Origin } from "../edit/article.ts";
import type { Message } from "../errors/titraille-error.ts";

/** How a sentence came about, in words. */
export const ORIGIN_NAMES: Readonly<Record<Origin, Message>> = {
  verbatim: { fr: "tel quel", en: "as it stood" },
  repaired: { fr: "réparé", en: "repaired" },
  translated: { fr: "traduit", en: "translated" },
  compressed: { fr: "abrégé", en: "shortened" },
  generated: { fr: "rédigé", en: "written" },
};
