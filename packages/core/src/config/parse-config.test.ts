import assert from "node:assert/strict";
import { test } from "node:test";
import { TitrailleError } from "../errors/titraille-error.ts";
import { defineConfig } from "./config.ts";
import { checkConfig, parseConfig } from "./parse-config.ts";

const refusal = (run: () => unknown): TitrailleError => {
  try {
    run();
  } catch (error) {
    assert(error instanceof TitrailleError);
    assert.equal(error.code, "CONFIG_INVALID");
    return error;
  }
  assert.fail("accepted");
};
const english = (json: string): string => refusal(() => parseConfig(json, "titraille.config.json")).inLanguage("en");

test("a whole configuration is read", () => {
  const config = {
    publisher: {
      name: "Le Courrier des Alpes",
      url: "https://courrier.example",
      logo: "https://courrier.example/l.png",
    },
    author: { name: "Jeanne Morel", url: "https://courrier.example/jeanne-morel" },
    brief: "au moins 600 mots, sans FAQ",
    interfaceLanguage: "fr",
    rules: { "section-length": "off", "heading-length": { severity: "note", options: { max: 60 } } },
  } as const;
  assert.deepEqual(parseConfig(JSON.stringify({ $schema: "./config.schema.json", ...config }), "c.json"), config);
  assert.deepEqual(checkConfig(defineConfig(config), "titraille.config.ts"), config);
});

test("tabs, escapes and an empty object are JSON like any other", () => {
  assert.deepEqual(parseConfig('{\n\t"author": {\n\t\t"name": "A\\u00e9\\/B"\n\t}\n}\n', "c.json"), {
    author: { name: "Aé/B" },
  });
  assert.deepEqual(parseConfig("{}", "c.json"), {});
});

test("a wrong value is named with its line, its column and what is expected", () => {
  assert.equal(
    english('{\n  "publisher": {\n    "name": "X",\n    "url": "courrier"\n  }\n}'),
    'titraille.config.json:4:12: publisher.url expects a full web address (https://…), not "courrier"',
  );
  assert.equal(
    english('{\n  "interfaceLanguage": "de"\n}'),
    'titraille.config.json:2:24: interfaceLanguage expects "fr" or "en", not "de"',
  );
  assert.equal(english('{ "brief": 12 }'), "titraille.config.json:1:12: brief expects text in straight quotes, not 12");
  assert.equal(english('{ "brief": " " }'), 'titraille.config.json:1:12: brief expects text that is not empty, not ""');
  assert.match(english('{ "rules": { "h": "loud" } }'), /^titraille.config.json:1:19: rules\.h expects "off", /);
  assert.equal(english("[]"), "titraille.config.json:1:1: the configuration expects an object {…}, not []");
});

test("a missing key is named", () => {
  assert.equal(english('{ "author": {} }'), 'titraille.config.json:1:13: "author.name" is missing');
});

test("an unknown key is named with the nearest known one, or with all of them", () => {
  assert.equal(
    english('{\n  "publisher": { "name": "X" },\n  "auteur": {}\n}'),
    'titraille.config.json:3:3: unknown key "auteur"; did you mean "author"?',
  );
  assert.equal(
    english('{ "publisher": { "name": "X", "urls": 1 } }'),
    'titraille.config.json:1:31: unknown key "urls"; did you mean "url"?',
  );
  assert.match(english('{ "colour": 1 }'), /unknown key "colour"; known keys: publisher, author, brief, /);
  assert.match(english(`{ "rules": { "h": { "option": {} } } }`), /unknown key "option"; did you mean "options"/);
});

test("all problems are told at once, in both languages", () => {
  const error = refusal(() => parseConfig('{ "brief": 1,\n "author": { "url": 2 } }', "c.json"));
  assert.deepEqual(
    error
      .inLanguage("fr")
      .split("\n")
      .map((line) => line.split("\u00A0: ")[0]),
    ["c.json:2:12", "c.json:2:21", "c.json:1:12"],
  );
  assert.match(error.inLanguage("fr"), /il manque «\u00A0author\.name\u00A0»/);
});

test("what is not JSON is refused where it stops being JSON", () => {
  assert.match(
    english('{\n  "brief": "x",\n  author: }'),
    /^titraille\.config\.json:\d+:\d+: from here on this is not JSON/,
  );
  assert.match(english('{ "brief": "x"\n  "author": {} }'), /^titraille\.config\.json:2:/);
  assert.match(english("brief: au moins 600 mots"), /not JSON/);
  assert.match(english(""), /not JSON/);
});

test("a configuration module's errors name the key", () => {
  assert.equal(
    refusal(() => checkConfig({ author: { name: 3 } }, "titraille.config.ts")).inLanguage("en"),
    "titraille.config.ts: author.name expects text in straight quotes, not 3",
  );
});
