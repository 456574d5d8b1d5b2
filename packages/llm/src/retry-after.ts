/** Seconds that a server asks to wait (RFC 9110, section 10.2.3; `retry-after-ms` is OpenAI's and Azure's own). */
export function secondsToWait(header: (name: string) => string | null | undefined): number | undefined {
  const milliseconds = header("retry-after-ms");
  if (milliseconds && /^\d+(?:\.\d+)?$/.test(milliseconds)) return Number(milliseconds) / 1000;
  const after = header("retry-after") ?? undefined;
  if (after === undefined) return undefined;
  if (/^\d+$/.test(after)) return Number(after);
  const date = Date.parse(after);
  return Number.isNaN(date) ? undefined : Math.max(0, (date - Date.now()) / 1000);
}
