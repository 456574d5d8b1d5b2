import { isOffice } from "@titraille/french";
import type { Grounded } from "./article.ts";
import { analysisOf, type Desk } from "./desk.ts";
import { surnameOf } from "./surname.ts";

/** Mentions of a person from which a title for search engines may name him by his surname. House. */
const KNOWN = 3;

/**
 * Forms of a title with persons named more shortly: without their office at its head ("Le président Rui Falcato promet" →
 * "Rui Falcato promet"), and by the surname alone whom the article keeps naming.
 */
export function withShortNames({ text, sources }: Pick<Grounded, "text" | "sources">, desk: Desk): string[] {
  const forms = new Set<string>();
  const { names } = analysisOf(desk, sources[0]!.source);
  for (const name of names) {
    const { type, canonical, mentions } = name;
    if (type !== "person" || !text.includes(canonical)) continue;
    const bare = withoutOffice(text, canonical);
    forms.add(bare);
    const surname = surnameOf(name);
    const isShared = names.some((other) => other.canonical !== canonical && other.canonical.endsWith(` ${surname}`));
    if (surname && mentions.length >= KNOWN && !isShared) forms.add(bare.replace(canonical, surname));
  }
  forms.delete(text);
  return [...forms];
}

function withoutOffice(text: string, name: string): string {
  const before = text.slice(0, text.indexOf(name));
  const office = /^(?:L[ea]\s|L’)(\p{Ll}+)(?:\s[^,«»:]{1,60})?\s$/u.exec(before)?.[1];
  return office !== undefined && isOffice(office) ? text.slice(before.length) : text;
}
