import { pathToFileURL } from "node:url";
import { type InterfaceLanguage, RULES } from "@titraille/core";
import type { LocatedFinding } from "../check-file.ts";
import type { Output } from "./output.ts";

/** SARIF 2.1.0 (OASIS), as code scanning services and editors read it. */
export function sarif(language: InterfaceLanguage): Output {
  let results = 0;
  const rules = RULES.map(({ id, category, basis, severity }) => ({
    id,
    properties: { category, basis },
    defaultConfiguration: { level: severity },
  }));
  const driver = { name: "titraille", rules };
  return {
    begin: () =>
      `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver)}},"columnKind":"utf16CodeUnits","results":[`,
    file: ({ file, findings }) =>
      findings
        .map((finding) => `${results++ > 0 ? "," : ""}\n${JSON.stringify(resultOf(file, finding, language))}`)
        .join(""),
    end: () => "\n]}]}\n",
  };
}

function resultOf(file: string, { rule, severity, message, at }: LocatedFinding, language: InterfaceLanguage) {
  return {
    ruleId: rule,
    level: severity,
    message: { text: message[language] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: {
            startLine: at.line,
            startColumn: at.column,
            endLine: at.endLine,
            endColumn: at.endColumn,
            charOffset: at.start,
            charLength: at.end - at.start,
          },
        },
      },
    ],
  };
}

function uriOf(file: string): string {
  return file.startsWith("/") ? pathToFileURL(file).href : encodeURI(file.replaceAll("\\", "/"));
}
