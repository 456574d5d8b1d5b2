import { z } from "zod";
import type { Config } from "./config.ts";

const address = z.url({ protocol: /^https?$/, error: "web-address" });
const filled = z.string().trim().min(1);

const positive = z.number().positive();

const severity = z.enum(["error", "warning", "note"]);

/** The shape of a configuration file; `Config` says the same as a type. */
export const configSchema = z
  .strictObject({
    $schema: z.string().exactOptional().meta({ description: "Address of this schema, for editors." }),
    publisher: z
      .strictObject({
        name: filled,
        url: address.exactOptional(),
        logo: address.exactOptional().meta({ description: "Address of the logo, an image." }),
      })
      .exactOptional()
      .meta({ description: "Who publishes; goes into the structured data." }),
    author: z
      .strictObject({
        name: filled.meta({ description: "The name alone, without title or role." }),
        url: address.exactOptional(),
      })
      .exactOptional()
      .meta({ description: "Who signs, when the article does not say." }),
    brief: filled.exactOptional().meta({
      description:
        "Demands that hold unless the client’s instruction says otherwise, in words: “au moins 600 mots, sans FAQ”.",
    }),
    interfaceLanguage: z
      .enum(["fr", "en"])
      .exactOptional()
      .meta({ description: "Language of reports; that of the brief when absent." }),
    profile: z
      .enum(["news", "blog", "strict", "google-only"])
      .exactOptional()
      .meta({ description: "Which rules run and how strict they are; news when absent." }),
    plugins: z
      .array(filled)
      .exactOptional()
      .meta({ description: "Packages or files with rules of your own: names, or paths from the configuration." }),
    rules: z
      .record(
        z.string(),
        z.union([
          z.enum(["off", "error", "warning", "note"]),
          z.strictObject({
            severity: severity.exactOptional(),
            options: z.record(z.string(), z.unknown()).exactOptional(),
          }),
        ]),
      )
      .exactOptional()
      .meta({ description: "Rules by name: off, another severity, or options; they win over the profile." }),
    engine: z
      .enum(["offline", "llm"])
      .exactOptional()
      .meta({ description: "Who proposes titles and sentences; offline when absent." }),
    translator: z
      .enum(["llm", "deepl", "libretranslate", "bergamot"])
      .exactOptional()
      .meta({ description: "Who translates what is in another language; the first that is set up when absent." }),
    llm: z
      .strictObject({
        provider: z.enum(["openai-compatible", "anthropic", "mistral", "local"]).exactOptional(),
        model: filled.exactOptional().meta({ description: "The provider’s name of the model." }),
        baseUrl: address
          .exactOptional()
          .meta({ description: "Address of the interface, without user, password or parameters." }),
        structuredOutputs: z
          .boolean()
          .exactOptional()
          .meta({ description: "Whether an OpenAI-compatible server holds the model to a JSON schema." }),
        prices: z
          .strictObject({ input: z.number().min(0), output: z.number().min(0), currency: filled })
          .exactOptional()
          .meta({ description: "Prices of a million tokens." }),
        parallel: positive.int().exactOptional().meta({ description: "Calls at the same time; 4 when absent." }),
        timeout: positive.exactOptional().meta({ description: "Seconds that one call may take; 120 when absent." }),
        entailment: z
          .strictObject({
            folder: filled.meta({ description: "Of the model, from where the configuration stands." }),
            threshold: z
              .number()
              .min(0)
              .max(1)
              .exactOptional()
              .meta({ description: "The least probability that is let pass; 0.5 when absent." }),
          })
          .exactOptional()
          .meta({ description: "A model of entailment that may refuse what the guard has accepted." }),
      })
      .exactOptional()
      .meta({
        description: "The language model of the llm engine. Its key comes from the environment, never from here.",
      }),
  })
  .meta({ title: "Titraille configuration" }) satisfies z.ZodType<Config>;
