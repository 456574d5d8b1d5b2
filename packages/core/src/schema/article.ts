import { z } from "zod";
import { bodySchema } from "./body.ts";
import { groundedSchema, sourceSpanSchema } from "./span.ts";

const image = z
  .object({
    url: z.string(),
    alt: z.string().exactOptional(),
    width: z.number().exactOptional().meta({ description: "Pixels." }),
    height: z.number().exactOptional().meta({ description: "Pixels." }),
  })
  .meta({ id: "Image" });

const metadata = z.object({
  author: z.object({ name: z.string(), url: z.string().exactOptional() }).exactOptional(),
  coAuthors: z
    .array(z.object({ name: z.string() }))
    .exactOptional()
    .meta({ description: "Who else signs it." }),
  publisher: z
    .object({ name: z.string(), url: z.string().exactOptional(), logo: z.string().exactOptional() })
    .exactOptional(),
  agency: z.string().exactOptional().meta({ description: "AP, AFP, Reuters …" }),
  place: z.string().exactOptional(),
  datePublished: z
    .string()
    .exactOptional()
    .meta({ description: "ISO 8601 where the source’s date can be read in one way; else as the source writes it." }),
  dateModified: z.string().exactOptional(),
  url: z.string().exactOptional().meta({ description: "Canonical address." }),
  image: image.exactOptional(),
  section: z.string().exactOptional(),
  credit: z
    .object({ name: z.string().exactOptional(), url: z.string().exactOptional() })
    .exactOptional()
    .meta({ description: "Where the text came from, when the source states it." }),
});

/** The shape of `article.json`; `Article` says the same as a type. */
export const articleSchema = z
  .object({
    schemaVersion: z.literal(1),
    language: z.string().meta({ description: "BCP 47." }),
    slug: z.string().meta({ description: "Lower-case ASCII words joined by “-”." }),
    headline: groundedSchema,
    seoTitle: groundedSchema,
    description: groundedSchema,
    standfirst: groundedSchema.exactOptional(),
    keyphrase: z
      .object({
        text: z.string(),
        variants: z.array(z.string()).meta({ description: "Other forms that count as the keyphrase." }),
      })
      .exactOptional(),
    tags: z.array(z.string()),
    keyPoints: z.array(groundedSchema).meta({ description: "“L’essentiel”: separate facts, most important first." }),
    faq: z
      .array(z.object({ question: groundedSchema, answer: groundedSchema }))
      .meta({ description: "Questions and answers, when the brief asks for them." }),
    body: bodySchema.meta({
      description: "The body as an mdast tree, headings from depth 2 on; `data` says what each block rests on.",
    }),
    figures: z
      .array(
        z.object({
          caption: z.string(),
          credit: z.string().exactOptional(),
          image: image.exactOptional(),
          sources: z.array(sourceSpanSchema),
        }),
      )
      .meta({ description: "All figures; those without an image are not on the page." }),
    dateline: z
      .object({
        place: z.string().exactOptional(),
        agency: z.string().exactOptional(),
        date: z.string().exactOptional(),
      })
      .exactOptional(),
    metadata: metadata.meta({ description: "Only what the source, the brief or the configuration state." }),
    sources: z
      .array(z.object({ name: z.string(), format: z.string(), text: z.string() }))
      .meta({ description: "The texts that spans point into." }),
  })
  .meta({ title: "Titraille article", description: "article.json, version 1." });
