import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertLinear } from "../../../french/src/text/growth.fixture.ts";
import { TitrailleError } from "../errors/titraille-error.ts";
import type { Demand } from "./brief.ts";
import { demandOf } from "./brief.ts";
import { parseBrief } from "./parse-brief.ts";

const words = (min?: number, max?: number): Demand => ({
  kind: "words",
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});
const about = (min: number, max: number): Demand => ({ kind: "words", min, max, approximate: true });
const fr: Demand = { kind: "language", language: "fr" };
const seo: Demand = { kind: "seo" };
const sub: Demand = { kind: "subheadings", wanted: true };
const noSub: Demand = { kind: "subheadings", wanted: false };

/** Instruction, the demands in it, and what must be reported as not understood. */
const CASES: readonly (readonly [text: string, demands: readonly Demand[], notUnderstood?: readonly string[]])[] = [
  [
    "Make this article seo compatible,Let there be subheadings, be in french, create atleast 700 words",
    [seo, sub, fr, words(700)],
  ],
  ["Article SEO, en français, avec sous-titres, mot-clé principal dans le titre", [seo, fr, sub, seo]],
  ["SEO article with the main keyword in the title and subheadings", [seo, seo, sub]],
  ["redige moi un article seo de 700 mots minimum avec des intertitres en francais stp", [seo, words(700), sub, fr]],
  [
    "Peux-tu optimiser cet article pour le SEO ? Il faut qu'il fasse au moins 700 mots, qu'il soit en français et qu'il y ait des intertitres. Merci d'avance",
    [seo, words(700), fr, sub],
  ],
  ["- SEO\n- 700 mots\n- intertitres\n- français", [seo, about(630, 770), sub, fr]],
  [
    "Langue : français\nLongueur : 700 mots min\nIntertitres : oui\nFAQ : non",
    [fr, words(700), sub, { kind: "faq", wanted: false }],
  ],
  ["au moins sept cents mots", [words(700)]],
  ["mille deux cents mots environ", [about(1080, 1320)]],
  ["a thousand words or more", [words(1000)]],
  ["seven hundred and fifty words minimum", [words(750)]],
  ["700+ words", [words(700)]],
  ["1.5k words max", [words(undefined, 1500)]],
  ["pas plus de 1 200 mots", [words(undefined, 1200)]],
  ["il ne faut pas dépasser 900 mots", [words(undefined, 900)]],
  ["no longer than 900 words", [words(undefined, 900)]],
  ["Word count: 700-900", [words(700, 900)]],
  ["entre 600 et 800 mots", [words(600, 800)]],
  ["between 600 and 800 words, 3 to 5 subheadings", [words(600, 800), { ...sub, min: 3, max: 5 } as Demand]],
  ["nombre de mots : 700 minimum", [words(700)]],
  ["un article d’environ 1 000 mots", [about(900, 1100)]],
  ["4 intertitres", [{ ...sub, min: 4, max: 4 } as Demand]],
  ["at least three subheads", [{ ...sub, min: 3 } as Demand]],
  ["sans inter-titres", [noSub]],
  ["no sub headings please", [noSub]],
  ["n'ajoute pas de sous-titres", [noSub]],
  ["h2 and h3", [sub]],
  ["in french language", [fr]],
  ["translate it into English", [{ kind: "language", language: "en" }]],
  [
    "keywords: climat, canicule and a meta description",
    [
      { kind: "keyphrase", phrases: ["climat", "canicule"] },
      { kind: "description", wanted: true },
    ],
  ],
  ["keyword heat wave", [{ kind: "keyphrase", phrases: ["heat wave"] }]],
  ["optimisé pour la requête « canicule »", [{ kind: "keyphrase", phrases: ["canicule"] }]],
  ["600/900 mots", [{ kind: "words", min: 600, max: 900 }]],
  ["mot-clé réforme des retraites", [{ kind: "keyphrase", phrases: ["réforme des retraites"] }]],
  [
    "mot-clé « canicule », entre 600 et 800 mots",
    [
      { kind: "keyphrase", phrases: ["canicule"] },
      { kind: "words", min: 600, max: 800 },
    ],
  ],
  [
    'keyphrase "heat wave", between 600 and 800 words',
    [
      { kind: "keyphrase", phrases: ["heat wave"] },
      { kind: "words", min: 600, max: 800 },
    ],
  ],
  ["avec le mot-clé réforme des retraites", [{ kind: "keyphrase", phrases: ["réforme des retraites"] }]],
  ['Focus keyword is "climate change"', [{ kind: "keyphrase", phrases: ["climate change"] }]],
  [
    "une méta-description de 150 caractères et un titre SEO",
    [
      { kind: "description", wanted: true, maxCharacters: 150 },
      { kind: "seo-title", wanted: true },
    ],
  ],
  [
    "titre SEO 60 car., méta desc max. 155 car., 800 mots",
    [
      { kind: "seo-title", wanted: true, maxCharacters: 60 },
      { kind: "description", wanted: true, maxCharacters: 155 },
      about(720, 880),
    ],
  ],
  [
    "with title, H2 H3 and an introduction",
    [{ kind: "headline" }, { kind: "subheadings", wanted: true }, { kind: "standfirst", wanted: true }],
  ],
  ["un titre accrocheur et une conclusion", [{ kind: "headline" }, { kind: "conclusion", wanted: true }]],
  ["titre H1, sous-titres", [{ kind: "headline" }, { kind: "subheadings", wanted: true }]],
  [
    'keyword "heat wave" with subheadings',
    [
      { kind: "keyphrase", phrases: ["heat wave"] },
      { kind: "subheadings", wanted: true },
    ],
  ],
  ["Title < 60 characters", [{ kind: "headline", maxCharacters: 60 }]],
  ["titre de 60 signes maximum", [{ kind: "headline", maxCharacters: 60 }]],
  ["headline under 8 words", [{ kind: "headline", maxWords: 8 }]],
  [
    "no FAQ, no bullet points, no bold",
    [
      { kind: "faq", wanted: false },
      { kind: "lists", wanted: false },
      { kind: "bold", wanted: false },
    ],
  ],
  [
    "un chapô et une FAQ",
    [
      { kind: "standfirst", wanted: true },
      { kind: "faq", wanted: true },
    ],
  ],
  [
    "sans FAQ ni listes",
    [
      { kind: "faq", wanted: false },
      { kind: "lists", wanted: false },
    ],
  ],
  [
    "L’essentiel en 3 points, mots importants en gras",
    [
      { kind: "key-points", wanted: true, count: 3 },
      { kind: "bold", wanted: true },
    ],
  ],
  [
    "garde les citations telles quelles, ton neutre, pour le grand public",
    [{ kind: "keep-quotes" }, { kind: "tone", tone: "neutre" }, { kind: "audience", audience: "grand public" }],
  ],
  [
    "keep all quotes verbatim, friendly and engaging tone, for teenagers",
    [
      { kind: "keep-quotes" },
      { kind: "tone", tone: "friendly and engaging" },
      { kind: "audience", audience: "teenagers" },
    ],
  ],
  ["Bonjour, merci beaucoup !", []],
  ["Translate to French and add an image of a cat", [fr], ["add an image of a cat"]],
  ["700 mots minimum, insère trois liens internes", [words(700)], ["insère trois liens internes"]],
  ["FAQ with 3 questions", [{ kind: "faq", wanted: true, count: 3 }]],
  [
    "100% unique, no plagiarism, dont add fake info",
    [{ kind: "original" }, { kind: "original" }, { kind: "faithful" }],
  ],
  ["sans plagiat, garde les chiffres et les noms", [{ kind: "original" }, { kind: "faithful" }]],
  ["avec d’autres mots, garde le score et les stats", [{ kind: "original" }, { kind: "faithful" }]],
  ["keep the numbered steps", [{ kind: "faithful" }]],
  ["corrige les fautes d’orthographe", [{ kind: "proofread" }]],
  ["slug, 5 tags, a table of prices", [{ kind: "slug" }, { kind: "tags", count: 5 }, { kind: "tables", wanted: true }]],
  ["meta description et mots clés", [{ kind: "description", wanted: true }, { kind: "tags" }]],
  ["au moins 700 mots, intro de 50 mots", [words(700), { kind: "standfirst", wanted: true }], ["de 50 mots"]],
  ["Adapte cet article anglais en français", [fr]],
  ["article seo fr", [{ kind: "seo" }, fr]],
  ["mot clef : halle, sub headers", [{ kind: "keyphrase", phrases: ["halle"] }, sub]],
  ["Les intertitres doivent être courts", [sub], ["doivent être courts"]],
  ["intertitres tous les 200 mots", [sub], ["tous les 200 mots"]],
  ["Make it shorter", [], ["Make it shorter"]],
];

for (const [text, demands, notUnderstood = []] of CASES)
  test(`understands: ${text.replaceAll("\n", " / ")}`, () => {
    const brief = parseBrief(text);
    assert.deepEqual(
      brief.clauses.map(({ demand }) => demand),
      demands,
    );
    assert.deepEqual(
      brief.notUnderstood.map((part) => part.text),
      notUnderstood,
    );
  });

for (const [text, one, other] of [
  ["max 300 words, at least 700", "max 300 words", "at least 700"],
  ["en français, au moins 600 mots, en anglais", "en français", "en anglais"],
  ["with subheadings, 700 words, without subheadings", "with subheadings", "without subheadings"],
  ["between 900 and 700 words", "between 900 and 700 words", "between 900 and 700 words"],
] as const)
  test(`refuses: ${text}`, () => {
    assert.throws(
      () => parseBrief(text),
      (error) =>
        error instanceof TitrailleError &&
        error.code === "BRIEF_CONTRADICTION" &&
        error.inLanguage("en").includes(`"${one}"`) &&
        error.inLanguage("en").includes(`"${other}"`),
    );
  });

test("the brief is in the language it is written in", () => {
  assert.equal(parseBrief("700 words in french with subheadings").language, "en");
  assert.equal(parseBrief("700 mots en anglais avec intertitres").language, "fr");
});

test("spans say where each clause stands, and nothing weighty lies outside all of them", () => {
  const asks = [
    "at least 700 words",
    "en français",
    "no FAQ",
    "add a cat",
    "mot-clé : canicule",
    "subheadings",
    "xyzzy plugh",
  ];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(asks, { minLength: 1 }),
      fc.constantFrom(", ", ". ", "\n", "; "),
      (chosen, joint) => {
        const text = chosen.join(joint);
        const { clauses, notUnderstood } = parseBrief(text);
        for (const { text: own, span } of [...clauses, ...notUnderstood])
          assert.equal(text.slice(span!.start, span!.end), own);
        for (const ask of chosen)
          assert(
            [...clauses, ...notUnderstood].some((part) => part.text.includes(ask) || ask.includes(part.text)),
            `${ask} in ${text}`,
          );
      },
    ),
    { seed: 1, numRuns: 200 },
  );
});

test("long and hostile instructions take linear time", async () => {
  for (const piece of ["at least ", "700 ", "no ", "key word ", "a b c, ", "cent mille "])
    await assertLinear(piece, 5000, (text) => parseBrief(text));
});

test("what is not wanted is no keyphrase, and a bracket closes one", () => {
  for (const [text, phrase] of [
    ["mot-clé : parc éolien, pas de jargon", "parc éolien"],
    ["SEO (mot-clé principal : piscine municipale), avec des H2", "piscine municipale"],
  ] as const)
    assert.deepEqual(demandOf(parseBrief(text), "keyphrase")?.phrases, [phrase]);
});
