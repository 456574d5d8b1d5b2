import assert from "node:assert/strict";
import { test } from "node:test";
import { Locator } from "./locate.ts";

function at(raw: string, text: string, part: string): string | undefined {
  const start = text.indexOf(part);
  const found = new Locator(raw).find(text, start, start + part.length, true);
  return found && raw.slice(found.start, found.end);
}

test("a text is followed over tags, entities and line breaks", () => {
  const raw = "<html><body>\n<p>La <em>ville</em>&nbsp;: l&rsquo;école\n  ferme.</p>\n</body></html>";
  const text = "La ville\u00a0: l’école ferme.";
  assert.equal(at(raw, text, "ville"), "ville");
  assert.equal(at(raw, text, "\u00a0:"), "&nbsp;:");
  assert.equal(at(raw, text, "’"), "&rsquo;");
  assert.equal(at(raw, text, "ferme"), "ferme");
});

test("Markdown signs, links and escapes are passed over, front matter is not the text", () => {
  const raw =
    "---\ntitle: La ville paie\n---\n\n# La ville paie\n\nLa **ville** [paie](https://www.example.org/a) 3 \\* 2.\n";
  const text = "La ville paie 3 * 2.";
  assert.equal(at(raw, text, "paie"), "paie");
  const found = new Locator(raw).find(text, 0, 2, true);
  assert.equal(found?.line, 7);
  assert.equal(found?.column, 1);
});

test("a text that is not there as a whole is not found", () => {
  assert.equal(at("La ville paie.\n", "La ville paie bien.", "bien"), undefined);
  assert.equal(at("", "Rien", "Rien"), undefined);
});
