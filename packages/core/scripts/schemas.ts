import { writeFileSync } from "node:fs";
import { z } from "zod";
import { configSchema } from "../src/config/schema.ts";
import { articleSchema } from "../src/schema/article.ts";
import { reportSchema } from "../src/schema/report.ts";

/** A schema and the file it is published in. */
interface Published {
  readonly file: URL;
  readonly schema: z.ZodType;
}

const published = (name: string, schema: z.ZodType): Published => ({
  file: new URL(`../../../docs/schema/${name}.schema.json`, import.meta.url),
  schema,
});

/** Every JSON Schema under docs/schema. */
export const SCHEMAS: readonly Published[] = [
  published("article", articleSchema),
  published("config", configSchema),
  published("report", reportSchema),
];

/** A schema as the text of its file. */
export function schemaText(schema: z.ZodType): string {
  const io = schema === configSchema ? "input" : "output";
  return `${JSON.stringify(z.toJSONSchema(schema, { target: "draft-2020-12", io }), null, 2)}\n`;
}

if (import.meta.main) for (const { file, schema } of SCHEMAS) writeFileSync(file, schemaText(schema));
