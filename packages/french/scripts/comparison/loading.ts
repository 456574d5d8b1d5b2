/** Prints, as JSON, what loading takes in this process: `loading.ts lexicon` or `loading.ts parse`. Run with --expose-gc. */
const memory = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};

if (process.argv[2] === "lexicon") {
  const { readFileSync } = await import("node:fs");
  const { gunzipSync } = await import("node:zlib");
  const { Lexicon } = await import("../../src/lexicon/lexicon.ts");
  const before = memory();
  const start = performance.now();
  const file = new URL("../../data/lexicon.bin.gz", import.meta.url);
  const lexicon = new Lexicon(gunzipSync(readFileSync(file)));
  const found = lexicon.lookup("maisons").length;
  const time = performance.now() - start;
  if (found === 0) throw new Error("the lexicon is empty");
  console.log(JSON.stringify({ lexicon: time, lexiconMegabytes: memory() - before }));
  lexicon.lookup("maison");
} else {
  const before = memory();
  const start = performance.now();
  const { loadFrench } = await import("../../src/node.ts");
  const french = loadFrench();
  french.parse("La mairie a refusé le projet des riverains.");
  const time = performance.now() - start;
  console.log(JSON.stringify({ firstParse: time, megabytes: memory() - before }));
  french.tag("Oui.");
}
