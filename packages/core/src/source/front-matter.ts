import { parse as parseYaml } from "yaml";

/**
 * Front matter at the beginning of a Markdown document: YAML between `---` (group `yaml`), as Jekyll and most CMS exports
 * write it, or TOML between `+++`, Hugo's other kind, which is set apart and not read.
 */
const FRONT_MATTER =
  /^(?:---\r?\n(?<yaml>[\s\S]*?)\r?\n---[ \t]*|\+\+\+\r?\n(?:[\s\S]*?\r?\n)?\+\+\+[ \t]*)(?:\r?\n|$)/;

/** The front matter of a Markdown file. */
export interface FrontMatter {
  /** As it stands, with its fences and the line break behind them; "" where there is none. */
  readonly raw: string;
  /** The YAML between the fences, "" of another kind, and where it begins. */
  readonly yaml: string;
  readonly yamlStart: number;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * Reads the YAML front matter. People write it by hand, "title: L’eau : oui" among the rest: what YAML refuses as a whole
 * is read field by field, and a field that is no YAML is the text behind its colon. One bad line costs no other its value.
 */
export function frontMatterOf(markdown: string): FrontMatter {
  const found = FRONT_MATTER.exec(markdown);
  if (!found) return { raw: "", yaml: "", yamlStart: 0, fields: {} };
  const [raw] = found;
  const yaml = found.groups?.yaml ?? "";
  return { raw, yaml, yamlStart: raw.indexOf("\n") + 1, fields: recordOf(yaml) ?? fieldByField(yaml) };
}

/** Undefined for what is no YAML; nothing in it for YAML that has no fields. */
function recordOf(yaml: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = parseYaml(yaml);
    return typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
  } catch {
    return undefined;
  }
}

/** A key at the margin opens a field; the lines below belong to it up to the next one. */
function fieldByField(yaml: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const field of yaml.split(/\r?\n(?=[\p{L}_][\p{L}\d_-]*[ \t]*:)/u)) {
    const [, key, value] = /^([\p{L}_][\p{L}\d_-]*)[ \t]*:([\s\S]*)$/u.exec(field) ?? [];
    if (key === undefined || value === undefined) continue;
    fields[key] = recordOf(field)?.[key] ?? unquoted(value);
  }
  return fields;
}

function unquoted(value: string): string {
  const line = value.replace(/\s*\r?\n\s*/gu, " ").trim();
  return /^(["']).*\1$/u.test(line) ? line.slice(1, -1) : line;
}
