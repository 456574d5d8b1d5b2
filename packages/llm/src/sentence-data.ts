import type { WritingSentence } from "@titraille/core";

/** A sentence as a prompt gives it: its id, its text with placeholders, and what each placeholder stands for. */
export function sentenceData({ id, text, values }: WritingSentence): {
  id: string;
  text: string;
  values?: Readonly<Record<string, string>>;
} {
  if (values.length === 0) return { id, text };
  return { id, text, values: Object.fromEntries(values.map((value) => [value.id, value.text])) };
}
