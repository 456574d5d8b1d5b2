import type { Compression } from "../compress.ts";

/** The words in the order they are printed; of reported speech only the statement, since the speaker comes after it. */
export function saidWords({ form, kept, head }: Compression): readonly number[] {
  return form === "reported" ? kept.filter((index) => index > head) : kept;
}
