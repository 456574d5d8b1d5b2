import type { InterfaceLanguage } from "@titraille/core";
import type { Output } from "./output.ts";

/** Annotations of GitHub Actions (workflow commands). */
export function github(language: InterfaceLanguage): Output {
  return {
    begin: () => "",
    file: ({ file, findings }) =>
      findings
        .map(({ severity, rule, at, message }) => {
          const level = severity === "note" ? "notice" : severity;
          const place = `file=${property(file)},line=${at.line},col=${at.column},endLine=${at.endLine},endColumn=${at.endColumn}`;
          return `::${level} ${place},title=${property(rule)}::${data(message[language])}\n`;
        })
        .join(""),
    end: () => "",
  };
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
