import type { Span } from "@titraille/french";
import type { Copy } from "../clean/copy.ts";
import type { Origin } from "./article.ts";

/** How a text of a copy came about, that stood at a span of its source. */
export function originIn({ source, translatedFrom }: Copy, { start, end }: Span, text: string): Origin {
  if (source.text.slice(start, end) === text) return "verbatim";
  return translatedFrom === undefined ? "repaired" : "translated";
}

/** How a text that is set together of others came about: as the furthest from the source of them did. */
export function originOfAll(parts: readonly { readonly origin: Origin }[]): Origin {
  for (const origin of ["generated", "compressed", "translated", "repaired"] as const)
    if (parts.some((part) => part.origin === origin)) return origin;
  return "verbatim";
}
