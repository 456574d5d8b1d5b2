import { typeset } from "@titraille/french";
import { readFileSync, writeFileSync } from "node:fs";
for (const f of process.argv.slice(2)) {
  const s = readFileSync(f, "utf8");
  const out = s.replace(/(^```text right\n)([\s\S]*?)(^```$)/gm, (_, a, body, c) => {
    let front = false; let n = 0;
    return a + body.split("\n").map((line: string) => {
      if (line === "---" && n < 2) { n++; front = n === 1; return line; }
      if (front) return line.replace(/^(\w+: )(.*)$/, (_m, k, v) => /^(?:slug|lang|date|lastmod|canonical|image|source|keyPoints|tags)/.test(k) ? k + v : k + typeset(v));
      return typeset(line);
    }).join("\n") + c;
  });
  if (out !== s) writeFileSync(f, out);
}
