import { writeFileSync } from "node:fs";
import { z } from "zod";
import { configSchema } from "../src/config/schema.ts";

/** Where the JSON Schema of the configuration stands. */
export const CONFIG_SCHEMA_FILE = new URL("../../../docs/schema/config.schema.json", import.meta.url);

/** The JSON Schema of `titraille.config.json`, as the file's text. */
export function configSchemaText(): string {
  return `${JSON.stringify(z.toJSONSchema(configSchema, { target: "draft-2020-12", io: "input" }), null, 2)}\n`;
}

if (import.meta.main) writeFileSync(CONFIG_SCHEMA_FILE, configSchemaText());
