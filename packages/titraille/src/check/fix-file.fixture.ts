import { loadFrench } from "@titraille/french/node";
import { type CheckedFile, checkFile } from "./check-file.ts";

const french = loadFrench();

/** A page with a title, a headline and an article. */
export function pageOf(article: string, { lang = "fr", head = "" } = {}): string {
  return `<!doctype html>\n<html lang="${lang}"><head><title>Le pont ferme</title>${head}</head>\n<body><h1>Le pont ferme</h1>\n<article>${article}</article></body></html>\n`;
}

/** A file checked as it is, from its text. */
export function checked(name: string, text: string): Promise<CheckedFile> {
  return checkFile(name, new TextEncoder().encode(text), { options: { french } });
}

/** A file checked with `--fix`, from its text; what stands in it afterwards is `text`. `only`: ids of the rules to run. */
export async function fixed(
  name: string,
  text: string,
  only: readonly string[] = [],
): Promise<CheckedFile & { readonly text: string }> {
  const options = { french, fix: true, ...(only.length > 0 ? { only } : {}) };
  const found = await checkFile(name, new TextEncoder().encode(text), { options });
  return { ...found, text: found.fixed ?? text };
}

/** No-break spaces made visible: `~` for U+00A0, `^` for U+202F. */
export function shown(text: string): string {
  return text.replaceAll("\u00a0", "~").replaceAll("\u202f", "^");
}
