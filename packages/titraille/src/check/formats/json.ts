import type { Output } from "./output.ts";

/** One JSON array with an object per file: findings with their places in the file and in the article, fixes, scores. */
export function json(): Output {
  let files = 0;
  return {
    begin: () => "[",
    file: (checked) => `${files++ > 0 ? "," : ""}\n${JSON.stringify(checked)}`,
    end: () => "\n]\n",
  };
}
