import { protectedPlaces } from "./protected.ts";
import { BLANK, type TypographyRule } from "./rule.ts";

/** A quotation of one sentence at most, with the mark at its end and what stands around it. */
const QUOTATION = new RegExp(
  `(?<before>^|[^\\s«»:]|[^\\s«»:][${BLANK}])«(?<inside>[^«»\\n]{1,800}?)(?<stop>[.,])(?<blank>[${BLANK}]*)»(?=[\\s)]|$)`,
  "gmu",
);

/** Marks that end a sentence, and a colon, after which a quotation has its own stop. */
const ENDS = /[.!?…:]/u;

/**
 * The stop outside a quotation that is a part of the sentence around it ("a dit que « tout va bien ».", "« Oui », dit-il"),
 * where English and the translations from it have it inside. A quotation that is a sentence, or several, keeps its full
 * stop (*Lexique des règles typographiques en usage à l’Imprimerie nationale*, « Guillemets »).
 */
export const quotedStops: TypographyRule = {
  name: "quoted-stops",
  find(text) {
    const skip = protectedPlaces(text);
    return [...text.matchAll(QUOTATION)].flatMap(({ index, 0: match, groups }) => {
      const { before, inside, stop, blank } = groups as Record<"before" | "inside" | "stop" | "blank", string>;
      const isPart = /^[\p{L}\p{N}’'](?:[ \u00a0])?$/u.test(before) && /^\s*\p{Ll}/u.test(inside) && !ENDS.test(inside);
      if (stop === "." && !isPart) return [];
      const end = index + match.length;
      const start = end - `${stop}${blank}»`.length;
      return skip(start) ? [] : [{ start, end, after: `${blank}»${stop}`, rule: "quoted-stops" }];
    });
  },
};
