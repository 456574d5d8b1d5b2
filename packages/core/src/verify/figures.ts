import { findNumbers, type NumberMention, readNumberWords, type Span } from "@titraille/french";

/** A number of a text, in one writing: "12 M€", "douze millions d’euros" and "12 000 000 €" are the same. */
export interface FigureMention extends Span {
  readonly text: string;
  readonly kind: "cardinal" | "ordinal" | "percent" | "currency" | "measure" | "time" | "share" | "magnitude";
  readonly value: number;
  /** Unit in which `value` is, converted: metres, kilograms, seconds, ISO 4217. */
  readonly unit?: string;
  /** "environ", "près de", "une trentaine". */
  readonly approximate: boolean;
  /** The kind of the number right behind, whose unit is this one’s too: "percent" for the 20 of "entre 20 et 30 %". */
  readonly sharesUnit?: FigureMention["kind"];
}

const CONVERSIONS: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  km: ["m", 1000],
  cm: ["m", 0.01],
  mm: ["m", 0.001],
  g: ["kg", 0.001],
  mg: ["kg", 0.000001],
  t: ["kg", 1000],
  cl: ["l", 0.01],
  hl: ["l", 100],
  h: ["s", 3600],
  min: ["s", 60],
  jour: ["s", 86400],
  semaine: ["s", 604800],
  an: ["mois", 12],
  siècle: ["mois", 1200],
  "°C": ["°", 1],
  GW: ["MW", 1000],
  kW: ["MW", 0.001],
};

const NUMBER = "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d+";
const ORDINAL = /(?<![\p{L}])(premi(?:er|ère)|secondes?|seconds?|[\p{L}-]{2,}i[èe]me)s?(?![\p{L}])/giu;
const NUMBERED = new RegExp(`(?<![\\p{L}])(?:numéros?|n[°º]s?)[ \\u00a0](un|${NUMBER})(?![\\p{L}\\d])`, "giu");
const SHARE = /(?<![\p{L}])(moitié|tiers|quarts?|triple|double|quadruple)(?![\p{L}])/giu;
const SHARES: Readonly<Record<string, number>> = {
  moitié: 0.5,
  tiers: 1 / 3,
  quart: 0.25,
  double: 2,
  triple: 3,
  quadruple: 4,
};
/** "les premiers jours de septembre": no rank. */
const VAGUE_RANK = /^premi(?:er|ère)s[ \u00a0](?:jours|semaines|mois|heures|temps|années)(?!\p{L})/iu;
/** What is more than the number in it: "multiplié par deux", "numéro deux". */
const WHOLE = /^(?:share|ordinal)$/;
/** Verbs and phrases that multiply: "doubler", "deux fois plus". */
const FOLD = new RegExp(`(?<![\\p{L}\\d])(${NUMBER}) fois (?=plus|moins)`, "giu");
const TIMES =
  /(?<![\p{L}]|(?<!\p{L})un )(doubl|tripl|quadrupl)(?:er|é|ée|és|ées|e|ent|ait|aient|era|eront)(?![\p{L}])|(?<![\p{L}])multipli\p{L}+ par (\p{L}+)(?![\p{L}])/giu;
const MAGNITUDE = /(?<![\p{L}])(dizaines|centaines|milliers|millions|milliards)(?=[ \u00a0]d[e’'])/giu;
const ABOUT =
  /(?:environ|près d[e’']|quelque|autour d[e’']|quasi|presque|approximativement|à peu près|plus d[e’']|moins d[e’']|au moins|au plus|jusqu’à)[ \u00a0]?$/iu;

/** The numbers of a text: what `findNumbers` finds, ordinals in words, shares, multiples and orders of magnitude. */
export function figuresOf(text: string): FigureMention[] {
  const numbers = findNumbers(text).map((mention) => converted(mention, text));
  const free = ({ start, end }: Span): boolean => !numbers.some((each) => each.start < end && each.end > start);
  const more = [
    ...[...text.matchAll(ORDINAL)].flatMap((match) => {
      const value = ordinalValue(match[1]!.toLowerCase());
      if (
        value === undefined ||
        VAGUE_RANK.test(text.slice(match.index)) ||
        (/^secondes?$/iu.test(match[0]) === true &&
          !/^[ \u00a0]\p{Ll}/u.test(text.slice(match.index + match[0].length)))
      )
        return [];
      return [at(match, { kind: "ordinal", value })].filter(free);
    }),
    ...[...text.matchAll(NUMBERED)].map((match) =>
      at(match, { kind: "ordinal", value: Number(match[1]) || readNumberWords(match[1]!)!.value }),
    ),
    ...[...text.matchAll(SHARE)].map((match) =>
      at(match, { kind: "share", value: SHARES[match[1]!.toLowerCase().replace(/^quarts$/u, "quart")]! }),
    ),
    ...[...text.matchAll(TIMES)].flatMap((match) => {
      const value = match[1]
        ? { doubl: 2, tripl: 3, quadrupl: 4 }[match[1].toLowerCase()]
        : readNumberWords(match[2]!)?.value;
      return value === undefined ? [] : [at(match, { kind: "share", value })];
    }),
    ...[...text.matchAll(FOLD)].map((match) =>
      at(match, { kind: "share", value: Number(match[1]) || readNumberWords(match[1]!)!.value }),
    ),
    ...[...text.matchAll(MAGNITUDE)].map((match) =>
      at(match, {
        kind: "magnitude",
        value: { dizaines: 10, centaines: 100, milliers: 1e3, millions: 1e6, milliards: 1e9 }[match[1]!.toLowerCase()]!,
      }),
    ),
  ];
  // "multiplié par deux": the "deux" alone is part of it.
  const whole = more.filter(({ kind }) => WHOLE.test(kind));
  const all = [
    ...numbers.filter((number) => !whole.some((each) => each.start < number.end && each.end > number.start)),
    ...more.filter((each) => WHOLE.test(each.kind) || free(each)),
  ].sort((a, b) => a.start - b.start);
  return all.map((figure, index) => {
    const next = all[index + 1];
    const joined =
      next !== undefined &&
      figure.unit === undefined &&
      /^[ \u00a0]?(?:et|à|ou|-|–|contre)[ \u00a0]?$/u.test(text.slice(figure.end, next.start));
    return joined ? { ...figure, sharesUnit: next.kind } : figure;
  });
}

function at(match: RegExpExecArray, rest: Pick<FigureMention, "kind" | "value">): FigureMention {
  return {
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    approximate: false,
    ...rest,
  };
}

/** "deuxième" → 2, "vingtième" → 20; undefined for words that only end like one. */
function ordinalValue(word: string): number | undefined {
  if (/^premi/u.test(word)) return 1;
  if (/^second/u.test(word)) return 2;
  const stem = word.replace(/i[èe]mes?$/u, "");
  for (const number of [stem, `${stem}e`, stem.replace(/cinqu$/u, "cinq"), stem.replace(/neuv$/u, "neuf")]) {
    const read = readNumberWords(number);
    if (read && read.length === number.length) return read.value;
  }
  return undefined;
}

function converted(mention: NumberMention, text: string): FigureMention {
  const { start, end, kind, value, unit, approximate } = mention;
  const about = approximate === true || ABOUT.test(text.slice(Math.max(0, start - 18), start));
  const base = { start, end, text: mention.text, approximate: about };
  // "une dizaine de kilomètres"
  if (approximate && unit === undefined) {
    const measured = findNumbers(`10${text.slice(end).replace(/^[ \u00a0]d(?:e |’)/u, " ")}`.slice(0, 24))[0];
    if (measured?.unit !== undefined && /^[ \u00a0]d(?:e |’)/u.test(text.slice(end))) {
      const scale = CONVERSIONS[measured.unit];
      return { ...base, kind: measured.kind, value: value * (scale?.[1] ?? 1), unit: scale?.[0] ?? measured.unit };
    }
  }
  if (/^[ \u00a0]décennies?(?!\p{L})/u.test(text.slice(end)))
    return { ...base, kind: "measure", value: value * 120, unit: "mois" };
  // A time of day and a duration in hours are written alike ("2 h 31", "22 heures").
  if (kind === "time") return { ...base, kind: "measure", value: value * 60, unit: "s" };
  const known = unit === undefined ? undefined : CONVERSIONS[unit];
  if (known && kind === "measure") return { ...base, kind, value: value * known[1], unit: known[0] };
  // "3-1": a score, not minus one.
  const plus = /^[-−]/u.test(mention.text) && /\d$/u.test(text.slice(0, start)) ? Math.abs(value) : value;
  return { ...base, kind, value: plus, ...(unit === undefined ? {} : { unit }) };
}
