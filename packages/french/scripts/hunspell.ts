/** One inflected form of a Hunspell dictionary with the morphological fields of its entry and of the rule that made it. */
export interface Inflected {
  readonly form: string;
  /** The dictionary entry, or its `st:` field where it has one ("les" → "le"). */
  readonly stem: string;
  /** Values of `po:` in the entry, e.g. "nom", "v1_it_q_zz". */
  readonly entryPos: readonly string[];
  /** Values of `po:` in the suffix rule, e.g. "ipre", "3sg"; empty for the entry itself. */
  readonly rulePos: readonly string[];
  /** Values of `is:` in both: "mas", "fem", "epi", "sg", "pl", "inv". */
  readonly inflection: readonly string[];
}

interface SuffixRule {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
  readonly fields: Fields;
}

interface Fields {
  readonly pos: string[];
  readonly inflection: string[];
  readonly stem: string | undefined;
}

/**
 * Expands a dictionary with two-character flags (`FLAG long`). Prefix rules are left out: in the French dictionary they
 * are elisions ("l’", "qu’") and unit prefixes.
 */
export function* expandDictionary(aff: string, dic: string): Generator<Inflected> {
  const rules = readSuffixRules(aff);
  for (const line of dic.split("\n").slice(1)) {
    const [head = "", ...rest] = line.trim().split(/\s+/);
    const [word = "", flagText = ""] = head.split("/");
    if (word === "") continue;
    const flags: readonly string[] = flagText.match(/../gu) ?? [];
    if (flags.includes("{}")) continue;
    const fields = readFields(rest);
    const stem = fields.stem ?? word;
    const base = { stem, entryPos: fields.pos };
    if (!flags.includes("()")) yield { ...base, form: word, rulePos: [], inflection: fields.inflection };
    for (const flag of flags) {
      for (const rule of rules.get(flag) ?? []) {
        if (!word.endsWith(rule.strip) || !rule.condition.test(word)) continue;
        const form = word.slice(0, word.length - rule.strip.length) + rule.add;
        yield {
          ...base,
          form,
          rulePos: rule.fields.pos,
          inflection: [...fields.inflection, ...rule.fields.inflection],
        };
      }
    }
  }
}

function readSuffixRules(aff: string): Map<string, SuffixRule[]> {
  const rules = new Map<string, SuffixRule[]>();
  for (const line of aff.split("\n")) {
    const [kind, flag = "", strip = "", add = "", condition = "", ...rest] = line.trim().split(/\s+/);
    if (kind !== "SFX" || condition === "") continue;
    const list = rules.get(flag) ?? [];
    rules.set(flag, list);
    list.push({
      strip: strip === "0" ? "" : strip,
      add: add.split("/")[0]!.replace(/^0$/, ""),
      condition: new RegExp(`${condition}$`, "u"),
      fields: readFields(rest),
    });
  }
  return rules;
}

function readFields(fields: readonly string[]): Fields {
  const values = (name: string) => fields.filter((field) => field.startsWith(name)).map((field) => field.slice(3));
  return { pos: values("po:"), inflection: values("is:"), stem: values("st:")[0] };
}
