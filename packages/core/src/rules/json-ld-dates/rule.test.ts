import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { readArticle } from "../../foreign/read-article.ts";
import { check } from "../check.ts";

async function said(dates: Readonly<Record<string, string>>): Promise<string[]> {
  const data = JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", ...dates });
  const html = `<html lang="fr"><head><title>Le pont ferme</title><script type="application/ld+json">${data}</script></head><body><h1>Le pont ferme</h1><p>Il rouvrira lundi.</p></body></html>`;
  const read = await readArticle(new TextEncoder().encode(html), { name: "a.html" });
  return check(read, { french: loadFrench(), only: ["json-ld-dates"] }).findings.map(
    ({ message }) => `${message.en} ${message.fr}`,
  );
}

test("a day without a time is before another only when it is an earlier day", async () => {
  const published = "2019-12-12T07:36:53Z";
  const before = (lines: string[]): boolean => lines.some((line) => line.includes("is before"));
  assert.ok(!before(await said({ datePublished: published, dateModified: "2019-12-12" })));
  assert.ok(before(await said({ datePublished: published, dateModified: "2019-12-11" })));
  assert.ok(before(await said({ datePublished: published, dateModified: "2019-12-12T08:00:00+02:00" })));
  assert.ok(!before(await said({ datePublished: published, dateModified: "2019-12-12T09:00:00+01:00" })));
});

test("a date that is written otherwise is advised as the same instant written right", async () => {
  for (const [wrong, right] of [
    ["2019-12-09 09:08:21+01:00", "2019-12-09T09:08:21+01:00"],
    ["2019-12-9 9:08 +0100", "2019-12-09T09:08:00+01:00"],
    ["2019/12/09", "2019-12-09"],
    ["Mon, 09 Dec 2019 08:08:21 GMT", "2019-12-09T08:08:21Z"],
  ] as const) {
    const [line] = await said({ datePublished: wrong });
    assert.ok(line?.includes(`write ${right}.`) && line.includes(`écrire ${right}.`), line);
  }
  const [line] = await said({ datePublished: "lundi matin" });
  assert.ok(line?.includes("write 2026-05-07T08:00:00+02:00."), line);
});
