import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const CHROMIUM = "/usr/bin/chromium";
const TIMEOUT = 120_000;
const FLAGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --virtual-time-budget=60000";

/** Whether Debian’s chromium is there. Where it is not, a judge says so and is skipped, except in continuous integration. */
export function hasChromium(): boolean {
  if (existsSync(CHROMIUM)) return true;
  if (process.env.CI === "true") throw new Error(`${CHROMIUM} is absent`);
  console.log(`${CHROMIUM} absent: skipped`);
  return false;
}

/** The HTML of a page, served by `answer` under its path without the slash, as it is when its work is done. */
export async function pageOf(
  path: string,
  answer: (name: string) => readonly [type: string, body: string | Uint8Array] | undefined,
): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), "titraille-browser-"));
  const server = createServer((request, response) =>
    send(response, answer(decodeURI((request.url ?? "/").slice(1).replace(/\?.*$/, "")))),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await dump(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`, profile);
  } finally {
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function send(response: ServerResponse, answer: readonly [type: string, body: string | Uint8Array] | undefined): void {
  response.writeHead(answer ? 200 : 404, { "content-type": answer?.[0] ?? "text/plain" });
  response.end(answer?.[1] ?? "");
}

function dump(address: string, profile: string): Promise<string> {
  const browser = spawn(CHROMIUM, [...FLAGS.split(" "), `--user-data-dir=${profile}`, "--dump-dom", address], {
    stdio: ["ignore", "pipe", "ignore"],
    timeout: TIMEOUT,
  });
  const chunks: Buffer[] = [];
  browser.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    browser.on("error", reject);
    browser.on("close", () => resolve(Buffer.concat(chunks).toString()));
  });
}
