import { writeFileSync } from "node:fs";
import * as catalogue from "../src/errors/catalogue.ts";
import { exitStatus, type TitrailleError } from "../src/errors/titraille-error.ts";

/** Where the page stands that is made from the catalogue of errors. */
export const ERRORS_PAGE = new URL("../../../docs/errors.md", import.meta.url);

/** Every error once, with values as a person would meet them. */
const EXAMPLES: { readonly [Name in keyof typeof catalogue]: () => TitrailleError } = {
  usage: () =>
    catalogue.usage("option inconnue --min-word, voir --min-words", "unknown option --min-word, see --min-words"),
  emptyInput: () => catalogue.emptyInput("article.txt"),
  binaryInput: () => catalogue.binaryInput("article.pdf", "PDF"),
  tooLarge: () => catalogue.tooLarge("archive.txt", 200_000_000, 20_000_000),
  notFound: () => catalogue.notFound("artcile.txt"),
  isDirectory: () => catalogue.isDirectory("articles"),
  unreadable: () => catalogue.unreadable("article.txt"),
  unknownEncoding: () => catalogue.unknownEncoding("article.txt"),
  wrongLanguage: () => catalogue.wrongLanguage("article.txt", "en", "fr"),
  translationFailed: () => catalogue.translationFailed("libretranslate", "9/12"),
  translatorSettingMissing: () => catalogue.translatorSettingMissing("deepl", "DEEPL_API_KEY"),
  translatorKeyRefused: () => catalogue.translatorKeyRefused("deepl", "DEEPL_API_KEY", 403),
  translatorQuotaSpent: () => catalogue.translatorQuotaSpent("deepl"),
  translatorUnreachable: () => catalogue.translatorUnreachable("libretranslate", "http://localhost:5000"),
  languageNotTranslated: () => catalogue.languageNotTranslated("deepl", "br"),
  translatorNotInstalled: () => catalogue.translatorNotInstalled("bergamot", "@browsermt/bergamot-translator@0.4.9"),
  translationModelMissing: () => catalogue.translationModelMissing("es", ["bergamot:es-en", "bergamot:en-fr"]),
  translationModelUnusable: () => catalogue.translationModelUnusable(["bergamot:en-fr"]),
  unsupportedOutputLanguage: () => catalogue.unsupportedOutputLanguage("en"),
  tooShort: () => catalogue.tooShort("article.txt", 3, 20),
  onlyJunk: () => catalogue.onlyJunk("article.txt"),
  briefContradiction: () => catalogue.briefContradiction("max 300 words", "at least 700"),
  configInvalid: () =>
    catalogue.configInvalid([
      {
        where: "titraille.config.json:3:12",
        fr: "publisher.url attend une adresse web complète (https://…)",
        en: "publisher.url expects a full web address (https://…)",
      },
    ]),
  noPermission: () => catalogue.noPermission("out"),
  diskFull: () => catalogue.diskFull("out/titre/article.html"),
  notAResult: () => catalogue.notAResult("out"),
  notAnArticle: () => catalogue.notAnArticle("package.json"),
  nothingToCheck: () => catalogue.nothingToCheck("articles"),
  ruleCannotRun: () => catalogue.ruleCannotRun("fidelity-numbers", "source"),
  unknownRule: () => catalogue.unknownRule("heading-lenght", ["heading-length", "heading-form"]),
  unknownRuleOption: () => catalogue.unknownRuleOption("heading-length", "maxWord", ["maxWords", "maxCharacters"]),
  pluginInvalid: () => catalogue.pluginInvalid("./my-rules.ts", "…"),
  modelSettingMissing: () => catalogue.modelSettingMissing("--base-url"),
  modelAddressInvalid: () => catalogue.modelAddressInvalid(),
  modelKeyMissing: () => catalogue.modelKeyMissing("MISTRAL_API_KEY"),
  modelKeyRefused: () => catalogue.modelKeyRefused("OPENAI_API_KEY", 401),
  modelUnknown: () => catalogue.modelUnknown("gpt-5-maxi", "https://api.openai.com/v1"),
  modelUnreachable: () => catalogue.modelUnreachable("http://localhost:11434/v1"),
  localModelsNotInstalled: () => catalogue.localModelsNotInstalled(),
  localModelUnusable: () => catalogue.localModelUnusable("gemma-3-270m"),
  entailmentNotInstalled: () => catalogue.entailmentNotInstalled(),
  entailmentModelUnusable: () =>
    catalogue.entailmentModelUnusable("mdeberta-xnli", "il y manque config.json", "it lacks config.json"),
  modelPullFailed: () =>
    catalogue.modelPullFailed("gemma-3-270m", "la somme de contrôle n’est pas la bonne", "its checksum is another"),
  nodeTooOld: () => catalogue.nodeTooOld("20.19.0", 22),
  interrupted: () => catalogue.interrupted(),
  brokenPipe: () => catalogue.brokenPipe(),
  internal: () => catalogue.internal("…"),
};

const FAMILIES: { readonly [Name in keyof typeof exitStatus]: string } = {
  checkFailed: "`titraille check` found errors, or more warnings than allowed",
  usage: "The command, the configuration or the brief is wrong: correct it",
  briefNotMet: "The article is written, but a clause of the brief is not met: the report says which, and the ways out",
  input: "The input cannot be used: give another",
  output: "The result cannot be written; the previous one is untouched",
  unsupported: "Something we cannot do (yet)",
  model:
    "The language model or the translator cannot be used: its key, its name, its address or its quota; no article was written",
  internal: "An error of ours: report it",
  interrupted: "Stopped by Ctrl-C or by a signal",
  brokenPipe: "Whoever read the output stopped reading",
};

/** The page of errors, Markdown. */
export function errorsPage(): string {
  const statuses = Object.entries(FAMILIES)
    .map(([name, meaning]) => ({ status: exitStatus[name as keyof typeof exitStatus], meaning }))
    .sort((one, other) => one.status - other.status);
  const errors = Object.values(EXAMPLES).map((example) => example());
  return [
    "# Errors and exit statuses",
    "",
    "<!-- Generated by packages/core/scripts/errors-doc.ts. -->",
    "",
    "Every error says what happened and what to do, in French and in English. Codes and statuses are stable; the words are not.",
    "",
    "| status | meaning |",
    "|---:|---|",
    "| 0 | The article is written and every clause of the brief that was understood is met |",
    ...statuses.map(({ status, meaning }) => `| ${status} | ${meaning} |`),
    ...errors.flatMap((error) => [
      "",
      `## ${error.code}`,
      "",
      `Exit status ${error.exitStatus}. For example:`,
      "",
      ...error.texts.en.split("\n").map((line) => `> ${line}`),
      ">",
      ...error.texts.fr.split("\n").map((line) => `> ${line}`),
    ]),
    "",
  ].join("\n");
}

if (import.meta.main) writeFileSync(ERRORS_PAGE, errorsPage());
