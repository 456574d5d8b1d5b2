import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadFrench } from "@titraille/french/node";
import { mailboxEngine } from "./headings/mailbox-engine.ts";
import { type TitledSection, titledSections } from "./headings/propose.ts";
import { titledArticle } from "./headings/propose-headline.ts";

/*
 * npm run bench:headings -- --corpus DIR [--corpus DIR …] --out DIR [--seed N] [--most N] [--headlines] [--answers DIR]
 * A sheet for a blind reading: for each section that a person has titled, the person’s subheading and ours in shuffled
 * order, and among them planted bad ones that a careful reader refuses; with --headlines, the same for the headline of each
 * article. With --answers a language model proposes beside the offline engine: what it would be asked stands in DIR as
 * KEY.prompt.txt (and system.txt), its answer is read from KEY.answer.json. Writes sheet.md for the reader and key.json for
 * whoever counts. The sheet holds text of the corpus: keep it where the corpus is kept.
 */

const { values } = parseArgs({
  options: {
    corpus: { type: "string", multiple: true },
    out: { type: "string" },
    seed: { type: "string", default: "1" },
    most: { type: "string", default: "60" },
    headlines: { type: "boolean", default: false },
    answers: { type: "string" },
  },
});
if (!values.out || !values.corpus) {
  console.error("npm run bench:headings -- --corpus DIR --out DIR");
  process.exit(2);
}

let state = Number(values.seed) >>> 0;
/** Mulberry32: seeded, so that a sheet can be made again. */
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}

/** Faults that a reader must see: a cut sentence, a generic word, a subheading of another section, English capitals. */
const PLANTS: readonly ((text: string, other: string) => string)[] = [
  (text) => `${text.split(/\s+/u).slice(0, 5).join(" ")} de la`,
  () => "Contexte et enjeux",
  (_, other) => other,
  (text) =>
    text
      .split(/\s+/u)
      .slice(0, 6)
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join(" "),
];

const french = loadFrench();
const mailbox = values.answers === undefined ? undefined : mailboxEngine(values.answers);
const entries: (TitledSection & { id: string })[] = [];
const seen = new Set<string>();
let without = 0;
for (const folder of values.corpus)
  for (const id of readdirSync(folder).sort()) {
    const file = join(folder, id, "expected.txt");
    if (seen.has(id) || !existsSync(file)) continue;
    seen.add(id);
    const expected = readFileSync(file, "utf8");
    const meta = JSON.parse(readFileSync(join(folder, id, "meta.json"), "utf8")) as { language?: string };
    if (!meta.language?.startsWith("fr")) continue;
    if (values.headlines) {
      const page = join(folder, id, "source.html");
      const titled =
        existsSync(page) &&
        (await titledArticle(new Uint8Array(readFileSync(page)), expected, french, mailbox?.engine));
      if (titled) entries.push({ id, ...titled });
      continue;
    }
    for (const section of await titledSections(expected, french, mailbox?.engine)) {
      if (section.text.split(/\s+/u).length < 60) continue;
      if (section.ours === undefined) without++;
      else entries.push({ id, ...section });
    }
  }
const chosen = entries
  .map((entry) => ({ entry, order: random() }))
  .sort((a, b) => a.order - b.order)
  .slice(0, Number(values.most))
  .map(({ entry }) => entry);

const key: { number: number; a: string; b: string; id: string }[] = [];
const sheet = chosen.map((entry, index) => {
  const planted = index % 6 === 5;
  const first = planted
    ? PLANTS[Math.floor(random() * PLANTS.length)]!(entry.text, chosen[(index + 1) % chosen.length]!.human)
    : entry.ours!;
  const swap = random() < 0.5;
  const mine = planted ? "planted" : "ours";
  key.push({ number: index + 1, a: swap ? "human" : mine, b: swap ? mine : "human", id: entry.id });
  return `## ${index + 1}\n\n${entry.text}\n\n- A : ${swap ? entry.human : first}\n- B : ${swap ? first : entry.human}\n`;
});
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, "sheet.md"), sheet.join("\n"));
writeFileSync(join(values.out, "key.json"), JSON.stringify(key, null, 1));
console.log(
  `${chosen.length} sections of ${entries.length} (${without} for which nothing was fit to print), in ${values.out}`,
);
if (mailbox && mailbox.waiting() > 0)
  console.log(`${mailbox.waiting()} prompts without an answer, in ${values.answers}`);
