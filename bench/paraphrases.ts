import { loadFrench } from "@titraille/french/node";
import { judge, readParaphrases, withTails } from "./tamper/paraphrases.ts";

/*
 * npm run bench:paraphrases -- [SET …]
 * Paraphrases written by hand, against the source sentence each one cites: faithful ones that are refused, wrong ones that
 * are let through. A language model is held to more: nothing may be added.
 */

const french = loadFrench();
const sets = process.argv.slice(2);
for (const set of sets.length > 0 ? sets : ["a", "b", "c", "d", "e", "f", "g"]) {
  const judged = await judge(readParaphrases(new URL(`tamper/paraphrases/set-${set}.txt`, import.meta.url)), french);
  const faithful = judged.filter(({ kind }) => kind === undefined);
  const refused = faithful.filter(({ found }) => found.length > 0);
  console.log(
    `set ${set}: ${faithful.length} faithful, ${refused.length} refused (${share(refused.length, faithful.length)})`,
  );
  const strict = faithful.filter(({ found, added }) => found.length + added.length > 0);
  console.log(`  of a language model ${strict.length} refused (${share(strict.length, faithful.length)})`);
  const tails = await judge(withTails(faithful), french);
  const cut = tails.filter(({ found, added }) => found.length + added.length > 0);
  console.log(
    `  with a tail that nobody said: ${cut.length} of ${tails.length} caught (${share(cut.length, tails.length)})`,
  );
  const kinds = [...new Set(judged.flatMap(({ kind }) => kind ?? []))].sort();
  for (const kind of kinds) {
    const wrong = judged.filter((each) => each.kind === kind);
    const caught = wrong.filter(({ found }) => found.length > 0);
    console.log(
      `  ${kind.padEnd(10)} ${caught.length} of ${wrong.length} caught (${share(caught.length, wrong.length)})`,
    );
  }
  for (const { source, text, kind, found } of judged) {
    if (kind === undefined && found.length > 0)
      console.log(
        `\nREFUSED  ${text}\n source  ${source}\n ${found.map((each) => `${each.kind}: ${each.found} | ${each.expected ?? ""}`).join("; ")}`,
      );
    if (kind !== undefined && found.length === 0) console.log(`\nMISSED ${kind}  ${text}\n source  ${source}`);
  }
}

function share(part: number, all: number): string {
  return `${((100 * part) / all).toFixed(1)} %`;
}
