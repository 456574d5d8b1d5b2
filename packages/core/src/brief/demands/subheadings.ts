import { numberOf } from "./numbers.ts";
import { N, type Pattern, pattern, yesOrNo } from "./pattern.ts";

const NAMES =
  "(?:sub[- ]?(?:heading|headline|header|head|title|titre|hed+ing)s?|headers?|headdings?|(?:section )?headings|inter-? ?titres?|sous[- ]titres?|titres? (?:de section|intermediaires?)|(?:titres? )?h2s?(?: headings?)?(?:(?: (?:and |et |& )?| ?[,/] ?)h3s?)?)";

/** How many subheadings: before `WORDS`, which would read their numbers. */
export const SUBHEADING_COUNTS: readonly Pattern[] = [
  pattern(`(?:between |entre |from |de )?${N} ?(?:-|–|to|a|ou|or|and|et) ?${N} ${NAMES}`, (m) => ({
    kind: "subheadings",
    wanted: true,
    min: numberOf(m[1]!),
    max: numberOf(m[2]!),
  })),
  pattern(`(?:at ?least|min(?:imum)?\\.?(?: of| de)?|au ?moins|plus de|more than) ${N} ${NAMES}`, (m) => ({
    kind: "subheadings",
    wanted: true,
    min: numberOf(m[1]!),
  })),
  pattern(`(?:at ?most|max(?:imum)?\\.?(?: of| de)?|au ?plus|up to|no more than|pas plus de) ${N} ${NAMES}`, (m) => ({
    kind: "subheadings",
    wanted: true,
    max: numberOf(m[1]!),
  })),
  pattern(`(?!un |une |one |zero )${N} ${NAMES}(?: (max(?:imum)?|au plus)|(min(?:imum)?|au moins))?`, (m) => ({
    kind: "subheadings",
    wanted: true,
    ...(m[2] ? {} : { min: numberOf(m[1]!) }),
    ...(m[3] ? {} : { max: numberOf(m[1]!) }),
  })),
];

export const SUBHEADINGS: readonly Pattern[] = [
  // "avec des titres", "titres + paragraphes courts": several titles are those of parts.
  pattern("(?:avec (?:des |de |quelques )|des )titres(?! (?:accrocheurs?|seo))|titres(?= \\+ paragraphes)", () => ({
    kind: "subheadings",
    wanted: true,
  })),
  yesOrNo(`(?:some |des |les |with |avec (?:des )?)?${NAMES}`, (wanted) => ({ kind: "subheadings", wanted })),
];
