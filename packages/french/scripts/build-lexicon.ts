/**
 * Builds the lexicon from a Dicollecte Hunspell dictionary that keeps its morphology (Debian: hunspell-fr-classical).
 * node --conditions=@titraille/source packages/french/scripts/build-lexicon.ts fr.aff fr.dic lexicon.bin.gz
 */
import { readFileSync, writeFileSync } from "node:fs";
import { writeAutomaton } from "../src/lexicon/automaton.ts";
import type { LexiconMeta } from "../src/lexicon/lexicon.ts";
import { packContainer } from "../src/model/container.ts";
import { buildAutomaton } from "./automaton-builder.ts";
import { tagsOf } from "./dicollecte-tags.ts";
import { expandDictionary, type Inflected } from "./hunspell.ts";

/** Elided forms that the dictionary makes with prefixes, with the full form whose analyses they share. */
const ELIDED: Readonly<Record<string, string>> = {
  "qu'": "que",
  "j'": "je",
  "m'": "me",
  "t'": "te",
  "s'": "se",
  "n'": "ne",
  "c'": "ce",
  "jusqu'": "jusque",
  "lorsqu'": "lorsque",
  "puisqu'": "puisque",
  "quoiqu'": "quoique",
  "presqu'": "presque",
  "quelqu'": "quelque",
};

const [affFile, dicFile, outFile] = process.argv.slice(2);
if (!affFile || !dicFile || !outFile) throw new Error("usage: build-lexicon.ts FILE.aff FILE.dic OUT");

const tags = new Map<string, number>();
const suffixes = new Map<string, number>();
const numberIn = (map: Map<string, number>, key: string): number => {
  if (!map.has(key)) map.set(key, map.size);
  return map.get(key)!;
};

/** form → its analyses as "tag,strip,suffix" numbers */
const forms = new Map<string, Set<string>>();
const words = [...expandDictionary(readFileSync(affFile, "utf8"), readFileSync(dicFile, "utf8"))];
const participles = masculineParticiples(words);
for (const word of words) {
  // Chemical formulas ("C₉H₈N₂") and superscript abbreviations are thousands of forms that no article holds.
  if (/[\u2070-\u209f\u02b0-\u02ff\u1d2c-\u1d6a]/.test(word.form)) continue;
  for (const tag of tagsOf(word)) {
    const lemma = lemmaOf(word, tag);
    let common = 0;
    while (common < lemma.length && lemma[common] === word.form[common]) common++;
    const analysis = [numberIn(tags, tag), word.form.length - common, numberIn(suffixes, lemma.slice(common))];
    const list = forms.get(word.form) ?? new Set();
    forms.set(word.form, list.add(analysis.join(",")));
  }
}
for (const [elided, full] of Object.entries(ELIDED)) {
  const suffix = numberIn(suffixes, full.slice(elided.length - 1));
  const shared = [...(forms.get(full) ?? [])].map((analysis) => `${analysis.split(",")[0]},1,${suffix}`);
  if (shared.length > 0) forms.set(elided, new Set(shared));
}

const classes = new Map<string, number>();
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const entries = [...forms.keys()]
  .sort(byCodeUnit)
  .map((form) => [form, numberIn(classes, [...forms.get(form)!].join(";")) + 1] as const);
if (classes.size >= 65_535) throw new RangeError("too many classes for 16 bits");

const automaton = buildAutomaton(entries);
const meta: LexiconMeta = {
  alphabet: automaton.alphabet,
  tags: [...tags.keys()],
  suffixes: [...suffixes.keys()],
  classes: [...classes.keys()].map((list) => list.split(/[,;]/).map(Number)),
};
const file = packContainer("titraille-lexicon-1", { meta, sections: { automaton: writeAutomaton(automaton) } });
writeFileSync(outFile, file);
console.log(
  `${entries.length} forms, ${classes.size} classes, ${automaton.states.length} states, ${suffixes.size} suffixes, ${file.length} bytes`,
);

/** The masculine singular past participle of each verb: the lemma of the participle as an adjective. */
function masculineParticiples(inflected: readonly Inflected[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { stem, form, rulePos, inflection } of inflected) {
    if (rulePos.includes("ppas") && inflection.includes("mas") && !inflection.includes("pl")) found.set(stem, form);
  }
  return found;
}

function lemmaOf(word: Inflected, tag: string): string {
  if (tag.startsWith("PROPN")) return word.form;
  return tag.startsWith("ADJ") && word.rulePos.includes("adj") ? (participles.get(word.stem) ?? word.stem) : word.stem;
}
