import { createHash } from "node:crypto";
import { realpath } from "node:fs/promises";
import { relative, sep } from "node:path";
import type { Input } from "@titraille/core";

/**
 * What tells the inputs of one result from those of another: where the files are, since a corrected file is still the
 * same input; for standard input, which is nowhere, what it contains. Places are taken relative to the folder of the
 * results, so that a project keeps its results when it is moved or cloned; a digest, so that a published result does not
 * show the folders of a machine.
 *
 * @param paths as on the command line, "-" for standard input; `inputs` in the same order.
 * @param output the folder of the results; it exists.
 */
export async function inputIdentity(
  paths: readonly string[],
  inputs: readonly Input[],
  output: string,
): Promise<string> {
  const hash = createHash("sha256");
  const folder = await realpath(output);
  for (const [index, path] of paths.entries()) {
    if (path === "-") hash.update("stdin\0").update(inputs[index]!.bytes);
    else
      hash.update(
        `file\0${relative(folder, await realpath(path))
          .split(sep)
          .join("/")}\0`,
      );
  }
  return hash.digest("hex");
}
