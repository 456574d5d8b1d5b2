import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

/** The repository. */
const root = fileURLToPath(new URL("../../../", import.meta.url));
export const example = join(root, "examples/depeche.txt");

/** Arguments of Node that run the command. */
export const command = ["--conditions=@titraille/source", join(root, "packages/titraille/src/bin.ts")] as const;

/** A short article of our own. */
export const STORY =
  "La ville de Valmont rouvre son théâtre en octobre. Les travaux ont duré trois ans et coûté deux millions d’euros. Le maire a remercié les artisans de la région pour leur patience. La troupe du Lavoir jouera la première pièce devant six cents spectateurs.";

export interface Ended {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  /** Standard input. */
  readonly input?: string;
  /** Locale; French when empty. */
  readonly lang?: string;
  /** A JavaScript module that is run before the command. */
  readonly before?: string;
  /** Variables of the environment beside the locale. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A working folder of its own, gone after the tests, and the command run in it as a user would. */
export function workingFolder() {
  const folder = mkdtempSync(join(tmpdir(), "titraille-test-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const started = (args: readonly string[], { lang = "", before, env = {} }: Setting) => {
    const preload = before === undefined ? [] : ["--import", `data:text/javascript,${encodeURIComponent(before)}`];
    return {
      argv: [...preload, ...command, ...args],
      options: { cwd: folder, env: { ...process.env, LC_ALL: lang, LC_MESSAGES: "", LANG: "", ...env } },
    };
  };
  return {
    folder,
    titraille(args: readonly string[], setting: Setting = {}): Ended {
      const { argv, options } = started(args, setting);
      const { input = "" } = setting;
      const { status, signal, stdout, stderr } = spawnSync(process.execPath, argv, {
        ...options,
        input,
        encoding: "utf8",
      });
      return { status, signal, out: stdout, err: stderr };
    },
    /** The same while the test goes on, to play the server that the command talks to. */
    running(args: readonly string[], setting: Setting = {}): { child: ChildProcess; ended: Promise<Ended> } {
      const { argv, options } = started(args, setting);
      const child = spawn(process.execPath, argv, { ...options, stdio: ["ignore", "pipe", "pipe"] });
      let [out, err] = ["", ""];
      child.stdout.setEncoding("utf8").on("data", (text: string) => {
        out += text;
      });
      child.stderr.setEncoding("utf8").on("data", (text: string) => {
        err += text;
      });
      const ended = new Promise<Ended>((resolve) =>
        child.on("close", (status, signal) => resolve({ status, signal, out, err })),
      );
      return { child, ended };
    },
    file(name: string, content: string | Uint8Array): string {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
  };
}
