import type { InterfaceLanguage } from "@titraille/core";

/** Files between two lines where standard error is no terminal. */
const STEP = 100;

/** Shows how far a run over several files is: one line that changes on a terminal, a line every 100 files elsewhere. */
export function showProgress(
  total: number,
  language: InterfaceLanguage,
  quiet: boolean,
): (done: number, file?: string) => void {
  const { stderr } = process;
  if (quiet || total < 2) return () => {};
  const unit = language === "fr" ? "fichiers" : "files";
  return (done, file) => {
    if (stderr.isTTY) {
      const line = file === undefined ? "" : `[${done + 1}/${total}] ${file}`.slice(0, (stderr.columns ?? 80) - 1);
      stderr.write(`\r\u001b[K${line}`);
    } else if (done > 0 && (done % STEP === 0 || file === undefined)) stderr.write(`${done}/${total} ${unit}\n`);
  };
}
