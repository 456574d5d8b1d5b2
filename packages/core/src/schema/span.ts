import { z } from "zod";

const offset = z.int().min(0);

/** Offsets of a passage; which text they count in is said where it is used. */
export const spanSchema = z
  .object({ start: offset, end: offset })
  .meta({ id: "Span", description: "A passage: UTF-16 offsets, the end excluded." });

export const sourceSpanSchema = z
  .object({
    source: z.int().min(0).meta({ description: "Index in `sources` of the article." }),
    start: offset,
    end: offset,
  })
  .meta({ id: "SourceSpan", description: "A passage of a source: UTF-16 offsets in its text, the end excluded." });

export const originSchema = z.enum(["verbatim", "repaired", "translated", "compressed", "generated"]).meta({
  id: "Origin",
  description:
    "As it stood in the source, as it stood but for recorded repairs, translated, shortened from it, or written.",
});

export const groundedSchema = z
  .object({
    text: z.string(),
    origin: originSchema,
    sources: z.array(sourceSpanSchema).meta({
      description: "The passages it rests on; empty only where a brief, a configuration or a person gave the text.",
    }),
  })
  .meta({ id: "Grounded", description: "A piece of text with what it rests on." });
