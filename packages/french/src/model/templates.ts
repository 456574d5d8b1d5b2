/* The factors of `mix` and `join`, whose sums are taken here for all templates in one loop. */
const TEMPLATE = 0xc2b2ae35;
const FIRST = 0x9e3779b1;
const SECOND = 0x85ebca6b;
const THIRD = 0x27d4eb2f;
const LAST = 0x2c1b3c6d;
const JOIN = 0x9e3779b9;

/**
 * The feature templates of a model, and room for the values that they combine. A model's features are written by filling
 * `values` and calling `hash`: one short loop, which engines compile well, in place of a call per feature.
 */
export class Templates<Name extends string> {
  /** The number of templates. */
  readonly size: number;
  /** The values to combine; place 0 is always 0, the others are those of `at`. */
  readonly values: Int32Array;
  /** The place of each value. */
  readonly at: Readonly<Record<Name, number>>;
  private readonly joinedFirst: Uint8Array;
  private readonly joinedSecond: Uint8Array;
  private readonly bases: Int32Array;
  private readonly first: Uint8Array;
  private readonly second: Uint8Array;
  private readonly third: Uint8Array;

  /**
   * @param names the values, in any order.
   * @param lines a template a line: its number and one to three values, "200 s0p b0p s1p"; values joined by "+" count as
   * one (`join(a, join(b, c))` is "a+b+c").
   */
  constructor(names: readonly Name[], lines: string) {
    const places = new Map<string, number>([["", 0], ...names.map((name, i): [string, number] => [name, i + 1])]);
    const joins: [number, number][] = [];
    const placeOf = (value: string): number => {
      let place = places.get(value);
      if (place === undefined) {
        const [head = "", ...rest] = value.split("+");
        if (rest.length === 0) throw new TypeError(`no such value: ${value}`);
        joins.push([placeOf(head), placeOf(rest.join("+"))]);
        place = names.length + joins.length;
        places.set(value, place);
      }
      return place;
    };
    const templates = lines
      .trim()
      .split("\n")
      .map((line) => {
        const [number, a = "", b = "", c = ""] = line.trim().split(" ");
        return { number: Number(number), places: [placeOf(a), placeOf(b), placeOf(c)] as const };
      });
    this.size = templates.length;
    this.at = Object.fromEntries(names.map((name, i) => [name, i + 1])) as Record<Name, number>;
    this.values = new Int32Array(1 + names.length + joins.length);
    this.joinedFirst = Uint8Array.from(joins, ([a]) => a);
    this.joinedSecond = Uint8Array.from(joins, ([, b]) => b);
    this.bases = Int32Array.from(templates, ({ number }) => Math.imul(number, TEMPLATE));
    this.first = Uint8Array.from(templates, ({ places: [a] }) => a);
    this.second = Uint8Array.from(templates, ({ places: [, b] }) => b);
    this.third = Uint8Array.from(templates, ({ places: [, , c] }) => c);
  }

  /** Writes `mix` of each template with its values into `out` and returns how many there are. */
  hash(out: Uint32Array): number {
    const { size, values, joinedFirst, joinedSecond, bases, first, second, third } = this;
    for (let j = 0, place = values.length - joinedFirst.length; j < joinedFirst.length; j++, place++) {
      values[place] = Math.imul(values[joinedFirst[j]!]!, JOIN) + values[joinedSecond[j]!]!;
    }
    for (let f = 0; f < size; f++) {
      const low = (bases[f]! + Math.imul(values[first[f]!]!, FIRST)) | 0;
      const high = (Math.imul(values[second[f]!]!, SECOND) + Math.imul(values[third[f]!]!, THIRD)) | 0;
      const sum = (low + high) | 0;
      const hash = Math.imul(sum ^ (sum >>> 15), LAST);
      out[f] = hash ^ (hash >>> 13);
    }
    return size;
  }
}
