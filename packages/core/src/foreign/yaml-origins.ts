import { type Document, isScalar, isSeq } from "yaml";
import { type TracedText, tracedAs, tracedVerbatim, untraced } from "../source/origin.ts";

/**
 * The text of a field of a YAML document with its places. Only what is written as it reads is verbatim: not what is
 * escaped, folded or in a block.
 *
 * @param yaml what was parsed; `shift`: its offset in the file.
 */
export function yamlText(
  document: Document,
  path: readonly (string | number)[],
  yaml: string,
  shift: number,
): TracedText | undefined {
  const node = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== "string") return undefined;
  const { value, range } = node;
  if (!range) return untraced(value);
  const raw = yaml.slice(range[0], range[1]);
  if (raw === value) return tracedVerbatim(value, shift + range[0]);
  if (/^["']/.test(raw) && raw.slice(1, -1) === value) return tracedVerbatim(value, shift + range[0] + 1);
  return tracedAs(value, shift + range[0], "decoded");
}

/** The strings of a list, as `yamlText` gives them. */
export function yamlTexts(document: Document, name: string, yaml: string, shift: number): TracedText[] {
  const list = document.get(name, true);
  if (!isSeq(list)) return [];
  return list.items.flatMap((_, index) => yamlText(document, [name, index], yaml, shift) ?? []);
}
