import { existsSync, readdirSync, readFileSync } from "node:fs";
import { loadFrench } from "@titraille/french/node";
import { check, produce, readArticle, render } from "./src/index.ts";
const french = loadFrench();
const files: string[] = ["../../examples/depeche.txt", ...readdirSync("/work/shared/inputs").map((f) => `/work/shared/inputs/${f}`)];
for (const d of readdirSync("/work/shared/corpus/open")) for (const f of readdirSync(`/work/shared/corpus/open/${d}`)) if (/^(source|derived_glued)\./.test(f)) files.push(`/work/shared/corpus/open/${d}/${f}`);
if (process.argv[2] === "press") for (const d of readdirSync("/work/main/.corpus")) { const f = `/work/main/.corpus/${d}/source.html`; if (existsSync(f)) files.push(f); }
const only = process.argv[3];
for (const f of files) {
  try {
    const p = await produce([{ name: f, bytes: new Uint8Array(readFileSync(new URL(f, import.meta.url))) }], { french });
    const html = render(p.article, "html");
    const read = await readArticle(new TextEncoder().encode(html), { name: "a.html" });
    const page = check({ ...read, source: p.copies, brief: p.brief }, { french });
    for (const [n, findings] of [["made", p.report.findings], ["page", page.findings]] as const) {
      const show = findings.filter((x) => only ? x.rule === only : x.severity !== "note");
      if (show.length) console.log(n, f.split("/").slice(-2).join("/"), "\n   " + show.map((x) => `${x.severity} ${x.rule}: ${x.message.fr.slice(0, 150)}`).join("\n   "));
    }
  } catch (e) { console.log("FAIL", f, String(e).slice(0, 300)); }
}
