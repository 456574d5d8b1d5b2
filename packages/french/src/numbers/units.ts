/** A unit read behind a number. `factor` is that of a scale in the sign ("M€"). `length` covers the space before it. */
export interface Unit {
  readonly kind: "percent" | "currency" | "measure";
  readonly name?: string;
  readonly factor: number;
  readonly length: number;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  "€": "EUR",
  euro: "EUR",
  $: "USD",
  us$: "USD",
  dollar: "USD",
  "£": "GBP",
  "livre sterling": "GBP",
  yuan: "CNY",
  yen: "JPY",
  "¥": "JPY",
  "franc suisse": "CHF",
  franc: "XXX",
  rouble: "RUB",
  roupie: "INR",
  dirham: "MAD",
  dinar: "DZD",
  eur: "EUR",
  usd: "USD",
  chf: "CHF",
  gbp: "GBP",
  "dollar canadien": "CAD",
};
const SYMBOLS =
  "km/h km² km2 km m² m2 m³ m3 cm mm kg mg ha hl cl ml °C kWh MWh GWh TWh kW MW GW kHz MHz GHz Hz ko Mo Go To min m g l t s h";
const NOUNS: Readonly<Record<string, string>> = {
  kilomètre: "km",
  mètre: "m",
  centimètre: "cm",
  millimètre: "mm",
  hectare: "ha",
  kilo: "kg",
  kilogramme: "kg",
  gramme: "g",
  tonne: "t",
  litre: "l",
  degré: "°",
  heure: "h",
  minute: "min",
  seconde: "s",
  jour: "jour",
  semaine: "semaine",
  mois: "mois",
  an: "an",
  année: "an",
  siècle: "siècle",
  mégawatt: "MW",
  gigawatt: "GW",
  point: "point",
};

const PERCENT = /^(?:[ \u00a0\u202f]?%|[ \u00a0\u202f]pour[ \u00a0]cent(?!\p{L}))/iu;
const SCALED = /^[ \u00a0\u202f]?(k|M|Md|Mds)(€|\$)/u;
const CURRENCY = new RegExp(
  `^(?:[ \\u00a0\\u202f]?(?:d[e’'][ \\u00a0]?)?(€|\\$|£|¥)|[ \\u00a0\\u202f](?:d[e’'] ?)?(livres? sterling|francs? suisses?|dollars? canadiens?|${Object.keys(
    CURRENCIES,
  )
    .filter((name) => /^\p{L}+$/u.test(name))
    .join("|")})s?(?!\\p{L}))`,
  "iu",
);
const SYMBOL = new RegExp(`^[ \\u00a0\\u202f]?(${SYMBOLS.split(" ").join("|")})(?![\\p{L}\\p{N}’'])`, "u");
const NOUN = new RegExp(`^[ \\u00a0\\u202f](${Object.keys(NOUNS).join("|")})s?(?!\\p{L})`, "iu");

/**
 * Reads the unit with which `rest`, the text right behind a number, begins.
 *
 * @returns undefined when there is none; a sum in francs without a country has the ISO 4217 code "XXX" (no currency).
 */
export function readUnit(rest: string): Unit | undefined {
  const percent = PERCENT.exec(rest);
  if (percent) return { kind: "percent", factor: 1, length: percent[0].length };
  const scaled = SCALED.exec(rest);
  if (scaled) {
    const factor = { k: 1e3, M: 1e6, Md: 1e9, Mds: 1e9 }[scaled[1]!]!;
    return { kind: "currency", name: CURRENCIES[scaled[2]!]!, factor, length: scaled[0].length };
  }
  const currency = CURRENCY.exec(rest);
  if (currency) {
    const name = (currency[1] ?? currency[2]!).toLowerCase().replace(/s(?= |$)/gu, "");
    const code = CURRENCIES[name] ?? CURRENCIES[name.replace(/^franc sui$/u, "franc suisse")];
    if (code !== undefined) return { kind: "currency", name: code, factor: 1, length: currency[0].length };
  }
  const symbol = SYMBOL.exec(rest);
  if (symbol) return { kind: "measure", name: symbol[1]!, factor: 1, length: symbol[0].length };
  const noun = NOUN.exec(rest);
  if (!noun) return undefined;
  return { kind: "measure", name: NOUNS[noun[1]!.toLowerCase()]!, factor: 1, length: noun[0].length };
}
