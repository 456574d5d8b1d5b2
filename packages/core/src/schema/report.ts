import { z } from "zod";
import { spanSchema } from "./span.ts";

const wanted = z.boolean().meta({ description: "False when the clause asks for none." });
const characters = z.number().exactOptional().meta({ description: "Characters at most." });

const demand = z
  .union([
    z.object({ kind: z.literal("seo") }),
    z.object({
      kind: z.literal("subheadings"),
      wanted,
      min: z.number().exactOptional(),
      max: z.number().exactOptional(),
    }),
    z.object({ kind: z.literal("language"), language: z.string() }),
    z.object({
      kind: z.literal("words"),
      min: z.number().exactOptional(),
      max: z.number().exactOptional(),
      approximate: z.boolean().exactOptional(),
    }),
    z.object({ kind: z.literal("keyphrase"), phrases: z.array(z.string()) }),
    z.object({ kind: z.literal("seo-title"), wanted, maxCharacters: characters }),
    z.object({ kind: z.literal("description"), wanted, maxCharacters: characters }),
    z.object({
      kind: z.literal("headline"),
      maxCharacters: characters,
      maxWords: z.number().exactOptional(),
    }),
    z.object({ kind: z.literal("standfirst"), wanted }),
    z.object({ kind: z.literal("conclusion"), wanted }),
    z.object({ kind: z.literal("faq"), wanted, count: z.number().exactOptional() }),
    z.object({ kind: z.literal("key-points"), wanted, count: z.number().exactOptional() }),
    z.object({ kind: z.literal("lists"), wanted }),
    z.object({ kind: z.literal("bold"), wanted }),
    z.object({ kind: z.literal("tables"), wanted }),
    z.object({ kind: z.literal("slug") }),
    z.object({ kind: z.literal("tags"), count: z.number().exactOptional() }),
    z.object({ kind: z.literal("keep-quotes") }),
    z.object({ kind: z.literal("original") }),
    z.object({ kind: z.literal("faithful") }),
    z.object({ kind: z.literal("proofread") }),
    z.object({ kind: z.literal("tone"), tone: z.string() }),
    z.object({ kind: z.literal("audience"), audience: z.string() }),
  ])
  .meta({ id: "Demand", description: "What a clause of the brief asks for." });

const message = z
  .object({ fr: z.string(), en: z.string() })
  .meta({ id: "Message", description: "What is, what is expected, what to do, in both languages." });

const clause = z.object({
  text: z.string().meta({ description: "Word for word, as the client wrote it." }),
  origin: z.enum(["default", "config", "front-matter", "instruction", "flag"]),
  span: spanSchema.exactOptional().meta({ description: "Place in the instruction." }),
  demand,
});

const place = z
  .object({
    field: z.enum([
      "headline",
      "seoTitle",
      "description",
      "standfirst",
      "slug",
      "keyPoints",
      "faq",
      "tags",
      "body",
      "metadata",
      "figures",
    ]),
    part: z
      .enum(["language", "canonical", "robots", "social", "jsonLd", "author", "source"])
      .exactOptional()
      .meta({ description: "Metadata: which of them." }),
    index: z.number().exactOptional().meta({ description: "Of the block in the body, of the item in a list." }),
    start: z.number().exactOptional(),
    end: z.number().exactOptional(),
  })
  .meta({ id: "Place", description: "Where in the article; offsets are UTF-16 in the text of that field or block." });

const fix = z
  .object({ place, before: z.string(), after: z.string() })
  .meta({ id: "Fix", description: "A change, as data." });

const finding = z
  .object({
    rule: z.string(),
    severity: z.enum(["error", "warning", "note"]),
    basis: z.enum(["contract", "google", "standard", "convention", "house"]),
    category: z.enum([
      "structure",
      "metadata",
      "keyphrase",
      "readability",
      "typography",
      "originality",
      "structured-data",
      "fidelity",
      "residue",
      "accessibility",
      "brief",
    ]),
    place: place.exactOptional(),
    message,
    fix: fix.exactOptional(),
    suggestion: fix.exactOptional().meta({ description: "A change that could change the meaning: a person decides." }),
  })
  .meta({ id: "Finding" });

const change = {
  kind: z.string().meta({ description: "The kind of damage." }),
  span: spanSchema.meta({ description: "Place in the text of the source." }),
  before: z.string(),
  after: z.string(),
  reason: z.string().meta({ description: "Stable key." }),
};

const cleaning = z.object({
  source: z.string(),
  records: z
    .array(
      z.object({
        ...change,
        action: z.enum(["repair", "removal"]),
        at: z.int().min(0).meta({ description: "Place in the text as it stood when the change was made." }),
      }),
    )
    .meta({ description: "Undone last first, at `at`, they give back the source exactly." }),
  suggestions: z.array(z.object(change)).meta({ description: "Nothing was changed: a person decides." }),
  leftOut: z.array(z.string()).meta({ description: "Passages of the page outside the article." }),
});

const objection = z
  .object({
    reason: z.string().meta({ description: "Stable key." }),
    found: z.string(),
    expected: z.string().exactOptional(),
    score: z
      .number()
      .exactOptional()
      .meta({ description: "Of a check of entailment: the probability that the sentence follows from those cited." }),
  })
  .meta({ id: "Objection", description: "Why a sentence or a section that an engine proposed was refused." });

const modelUsage = z
  .object({
    calls: z.int().min(0),
    inputTokens: z.int().min(0),
    outputTokens: z.int().min(0),
    cost: z.number().exactOptional().meta({ description: "Absent when no prices are configured." }),
  })
  .meta({ id: "ModelUsage", description: "What asking a language model took." });

const refused = z.array(z.object({ text: z.string(), cites: z.array(z.string()), objections: z.array(objection) }));

const titleProposals = z.object({
  proposed: z.int().min(0).meta({ description: "Headlines, subheadings and summaries." }),
  refused,
  objections: z.array(objection).meta({ description: "To the proposal as a whole." }),
  usage: modelUsage.exactOptional(),
});

const sectionRewriting = z.object({
  heading: z.string().exactOptional(),
  status: z
    .enum(["rewritten", "repaired", "partly", "kept"])
    .meta({ description: "Partly: sentences of its own in the place of what was refused. Kept: its own text." }),
  tries: z.array(
    z.object({
      proposed: z.int().min(0).meta({ description: "Sentences." }),
      refused,
      objections: z.array(objection).meta({ description: "To the section as a whole." }),
    }),
  ),
  toRead: z.array(z.object({ text: z.string(), words: z.array(z.string()) })).meta({
    description: "Sentences of the article with a word that the source does not bear, for a person to read.",
  }),
  usage: modelUsage.exactOptional(),
});

const entailment = z.object({
  check: z.string().meta({ description: "Its name." }),
  threshold: z.number().meta({ description: "What scored less was refused." }),
  judged: z
    .int()
    .min(0)
    .meta({ description: "Sentences and titles that nothing else spoke against, all tries together." }),
  refused: z.int().min(0).meta({ description: "Of the judged." }),
  unjudged: z.int().min(0).meta({ description: "The check failed on them: they stand as if there were none." }),
  failures: z.array(z.string()).meta({ description: "Why it failed: names, each once." }),
});

const translation = z.object({
  source: z.string().meta({ description: "Its name." }),
  from: z.string().meta({ description: "Its language, ISO 639-1." }),
  translator: z.string(),
  sentences: z.int().min(0),
  again: z.int().min(0).meta({ description: "Sentences that were asked for a second time." }),
  usage: modelUsage.exactOptional().meta({ description: "When a language model translated." }),
  doubts: z
    .array(z.object({ before: z.string(), after: z.string().exactOptional(), objections: z.array(objection) }))
    .meta({ description: "For a person to look at; without `after` the sentence could not be translated." }),
});

/** The shape of `report.json`; `Report` says the same as a type. */
export const reportSchema = z
  .object({
    schemaVersion: z.literal(1),
    language: z.enum(["fr", "en"]).meta({ description: "Language people read the report in." }),
    clauses: z
      .array(z.object({ clause, status: z.enum(["met", "not-met", "not-understood"]), message }))
      .meta({ description: "The brief, clause by clause." }),
    findings: z.array(finding),
    rewriting: z
      .array(sectionRewriting)
      .exactOptional()
      .meta({ description: "Section by section, when the engine rewrites." }),
    titles: titleProposals
      .exactOptional()
      .meta({ description: "When the engine proposes titles of its own beside those drawn from the text." }),
    entailment: entailment
      .exactOptional()
      .meta({ description: "When a check of entailment was given, and the engine writes or titles." }),
    model: z
      .object({ provider: z.string(), name: z.string(), usage: modelUsage, currency: z.string().exactOptional() })
      .exactOptional()
      .meta({ description: "The language model that proposed sentences and titles." }),
    translations: z
      .array(translation)
      .exactOptional()
      .meta({ description: "Source by source, those in French left out; absent when all are." }),
    applied: z.array(finding).meta({ description: "Fixes that were applied, in order." }),
    cleaning: z.array(cleaning).meta({ description: "What cleaning changed and removed, source by source." }),
    figures: z.object({
      words: z.number(),
      sections: z.number(),
      sourceSentences: z.number(),
      keptSentences: z.number(),
    }),
  })
  .meta({ title: "Titraille report", description: "report.json, version 1." });
