import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadFrench } from "@titraille/french/node";
import type { Article } from "../packages/core/src/edit/article.ts";
import { KINDS } from "./tamper/kinds.ts";
import { type KindResult, measure } from "./tamper/measure.ts";
import { makePairs, pairFiles } from "./tamper/pairs.ts";
import { findPeers, type Peer } from "./tamper/peers.ts";
import { Random } from "./tamper/random.ts";

/*
 * npm run bench:tamper -- [--seed N] [--per-kind N] [--kind NAME …] [--pair NAME] [--misses N] [--peers DIR] [--peer-cases N]
 * Corruptions of clean articles, by kind: how many the rules catch, how many they miss, and how often they refuse a faithful
 * change. The articles are what the offline engine makes of our examples and of the corpus folders that are there.
 * With --peers, a folder where yoastseo, seord and aiseo-audit are installed: for a sample of the same cases, whether any of
 * a peer’s scores goes down.
 */

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    "per-kind": { type: "string", default: "4" },
    kind: { type: "string", multiple: true },
    pair: { type: "string" },
    misses: { type: "string", default: "0" },
    peers: { type: "string" },
    "peer-cases": { type: "string", default: "8" },
  },
});
const cache = new Map<Peer, Map<Article, Promise<readonly number[]>>>();
const french = loadFrench();
const files = pairFiles(new URL("..", import.meta.url).pathname).filter((file) => file.includes(values.pair ?? ""));
const pairs = await makePairs(files, french);
const kinds = KINDS.filter(({ name }) => values.kind?.some((wanted) => name.includes(wanted)) ?? true);
const results = measure(pairs, kinds, { french, seed: Number(values.seed), perKind: Number(values["per-kind"]) });
const peers = values.peers === undefined ? [] : await findPeers(resolve(values.peers));

console.log(`${pairs.length} pairs, seed ${values.seed}\n`);
console.log(
  ["kind".padEnd(38), "cases", "caught", "  %  ", "bar", "as error", ...peers.map(({ name }) => name)].join("  "),
);
for (const control of [false, true]) {
  if (control) console.log("\nfaithful controls: false alarms");
  for (const result of results.filter(({ kind }) => kind.control === control)) console.log(await line(result, peers));
}
for (const { kind, wrong } of results) {
  for (const { pair, case: each, findings } of wrong.slice(0, Number(values.misses))) {
    console.log(
      `\n${kind.control ? "FALSE ALARM" : "MISS"} ${kind.name} | ${pair}\n  - ${each.before}\n  + ${each.after}`,
    );
    for (const { rule, message } of findings) console.log(`  ! ${rule}: ${message.fr}`);
  }
}
const under = results.filter(({ kind, cases, flagged }) => cases > 0 && !meets(kind, flagged / cases));
console.log(
  under.length === 0 ? "\nall bars met" : `\nunder the bar: ${under.map(({ kind }) => kind.name).join(", ")}`,
);

function meets({ control, bar }: KindResult["kind"], share: number): boolean {
  return control ? share <= bar : share >= bar;
}

async function line({ kind, cases, flagged, errors, drawn }: KindResult, judges: readonly Peer[]): Promise<string> {
  const share = cases > 0 ? flagged / cases : Number.NaN;
  const sample = new Random(Number(values.seed)).some(drawn, Number(values["peer-cases"]));
  const others: string[] = [];
  for (const peer of judges) {
    let fell = 0;
    for (const { pair, case: each } of sample) {
      const before = await scoresOf(peer, pair.article);
      const after = await peer.scores(each.article);
      if (after.some((score, index) => score < before[index]!)) fell++;
    }
    others.push(`${fell}/${sample.length}`.padStart(peer.name.length));
  }
  const verdict = cases === 0 ? "" : meets(kind, share) ? "" : " <";
  return (
    [
      kind.name.padEnd(38),
      String(cases).padStart(5),
      String(flagged).padStart(6),
      `${(100 * share).toFixed(1).padStart(5)}`,
      `${Math.round(100 * kind.bar)}`.padStart(3),
      String(errors).padStart(8),
      ...others,
    ].join("  ") + verdict
  );
}

function scoresOf(peer: Peer, article: Article): Promise<readonly number[]> {
  const known = cache.get(peer) ?? new Map<Article, Promise<readonly number[]>>();
  cache.set(peer, known);
  const scores = known.get(article) ?? peer.scores(article);
  known.set(article, scores);
  return scores;
}
