import type { InterfaceLanguage } from "@titraille/core";
import type { CheckedFile } from "../check-file.ts";
import { github } from "./github.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { sarif } from "./sarif.ts";
import { terminal } from "./terminal.ts";

export const CHECK_FORMATS = ["terminal", "json", "sarif", "html", "github"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

/** Writes the results of a run, file after file, so that a long run need not be kept in memory. */
export interface Output {
  begin(): string;
  file(checked: Omit<CheckedFile, "fixed">): string;
  end(): string;
}

export function outputOf(format: CheckFormat, language: InterfaceLanguage): Output {
  switch (format) {
    case "terminal":
      return terminal(language);
    case "json":
      return json();
    case "sarif":
      return sarif(language);
    case "html":
      return html(language);
    case "github":
      return github(language);
  }
}
