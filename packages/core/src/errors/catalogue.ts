import { closest } from "fastest-levenshtein";
import { languageName } from "./language-name.ts";
import { exitStatus, type Message, TitrailleError } from "./titraille-error.ts";

/*
 * Every error that a person can meet, one function each: what happened, what to do, in both languages. Codes are stable.
 * docs/errors.md is generated from these functions.
 */

const MB = (bytes: number): string => String(Math.round(bytes / 1_000_000));

export function usage(fr: string, en: string): TitrailleError {
  return new TitrailleError("USAGE", exitStatus.usage, { fr, en });
}

export function emptyInput(name: string): TitrailleError {
  return new TitrailleError("EMPTY_INPUT", exitStatus.input, {
    fr: `« ${name} » est vide : donner un fichier qui contient un article.`,
    en: `"${name}" is empty: give a file that holds an article.`,
  });
}

/** @param kind what the bytes are, e.g. "PDF". */
export function binaryInput(name: string, kind: string): TitrailleError {
  return new TitrailleError("BINARY_INPUT", exitStatus.input, {
    fr: `« ${name} » n’est pas du texte (${kind}) : donner du texte, du HTML, du Markdown ou un document .docx.`,
    en: `"${name}" is not text (${kind}): give plain text, HTML, Markdown or a .docx document.`,
  });
}

export function tooLarge(name: string, bytes: number, limit: number): TitrailleError {
  return new TitrailleError("TOO_LARGE", exitStatus.input, {
    fr: `« ${name} » fait ${MB(bytes)} Mo, ${MB(limit)} Mo au plus : donner un seul article.`,
    en: `"${name}" has ${MB(bytes)} MB, ${MB(limit)} MB at most: give a single article.`,
  });
}

export function notFound(name: string): TitrailleError {
  return new TitrailleError("NOT_FOUND", exitStatus.input, {
    fr: `« ${name} » n’existe pas : vérifier le chemin.`,
    en: `"${name}" does not exist: check the path.`,
  });
}

export function isDirectory(name: string): TitrailleError {
  return new TitrailleError("IS_DIRECTORY", exitStatus.input, {
    fr: `« ${name} » est un dossier : donner un fichier, ou plusieurs (par exemple ${name}/*.txt).`,
    en: `"${name}" is a directory: give a file, or several (for example ${name}/*.txt).`,
  });
}

export function unreadable(name: string): TitrailleError {
  return new TitrailleError("UNREADABLE", exitStatus.input, {
    fr: `« ${name} » ne peut pas être lu : vérifier les droits du fichier.`,
    en: `"${name}" cannot be read: check the permissions of the file.`,
  });
}

export function unknownEncoding(name: string): TitrailleError {
  return new TitrailleError("UNKNOWN_ENCODING", exitStatus.input, {
    fr: `L’encodage de « ${name} » n’est pas reconnu : enregistrer le fichier en UTF-8.`,
    en: `The encoding of "${name}" is not known: save the file as UTF-8.`,
  });
}

/** @param found ISO 639-1 code of the language of the text. */
export function wrongLanguage(name: string, found: string, wanted: string): TitrailleError {
  const [fr, en] = (["fr", "en"] as const).map((language) => ({
    found: languageName(found, language),
    wanted: languageName(wanted, language),
  }));
  return new TitrailleError("WRONG_LANGUAGE", exitStatus.unsupported, {
    fr: `« ${name} » est écrit en ${fr!.found}, l’article est demandé en ${fr!.wanted}, et aucun traducteur n’est configuré : en donner un (--translator llm, deepl, libretranslate ou bergamot), ou faire traduire le texte, puis relancer.`,
    en: `"${name}" is written in ${en!.found}, the article is asked for in ${en!.wanted}, and no translator is configured: give one (--translator llm, deepl, libretranslate or bergamot), or have the text translated, then run again.`,
  });
}

/** @param share of the sentences that were not translated ("9/12"), or the name of the failure. */
export function translationFailed(translator: string, share: string, cause?: unknown): TitrailleError {
  return new TitrailleError(
    "TRANSLATION_FAILED",
    exitStatus.model,
    {
      fr: `La traduction par « ${translator} » n’a pas abouti (${share}) : relancer, ou choisir un autre traducteur avec --translator.`,
      en: `The translation by ${translator} did not succeed (${share}): run again, or choose another translator with --translator.`,
    },
    { cause },
  );
}

/** @param missing the environment variable that is not set. */
export function translatorSettingMissing(translator: string, missing: string): TitrailleError {
  return new TitrailleError("TRANSLATOR_SETTING_MISSING", exitStatus.model, {
    fr: `Le traducteur « ${translator} » demande la variable d’environnement ${missing} : la définir, ou choisir un autre traducteur avec --translator.`,
    en: `The translator ${translator} needs the environment variable ${missing}: set it, or choose another translator with --translator.`,
  });
}

/** @param variable of the environment that holds its key. @param status of the HTTP answer. */
export function translatorKeyRefused(translator: string, variable: string, status: number): TitrailleError {
  return new TitrailleError("TRANSLATOR_KEY_REFUSED", exitStatus.model, {
    fr: `Le traducteur « ${translator} » refuse la clé de ${variable} (HTTP ${status}) : vérifier la clé et ses droits.`,
    en: `The translator ${translator} refuses the key in ${variable} (HTTP ${status}): check the key and its rights.`,
  });
}

export function translatorQuotaSpent(translator: string): TitrailleError {
  return new TitrailleError("TRANSLATOR_QUOTA_SPENT", exitStatus.model, {
    fr: `Le quota du traducteur « ${translator} » est épuisé : attendre qu’il se renouvelle, l’augmenter, ou choisir un autre traducteur avec --translator.`,
    en: `The quota of the translator ${translator} is spent: wait until it is renewed, raise it, or choose another translator with --translator.`,
  });
}

/** @param address where it was looked for; it holds no key. */
export function translatorUnreachable(translator: string, address: string): TitrailleError {
  return new TitrailleError("TRANSLATOR_UNREACHABLE", exitStatus.model, {
    fr: `Le traducteur « ${translator} » ne répond pas (${address}) : vérifier l’adresse, qu’il est lancé, et le réseau.`,
    en: `The translator ${translator} does not answer (${address}): check the address, that it runs, and the network.`,
  });
}

/** @param found ISO 639-1. */
export function languageNotTranslated(translator: string, found: string): TitrailleError {
  return new TitrailleError("LANGUAGE_NOT_TRANSLATED", exitStatus.model, {
    fr: `Le traducteur « ${translator} » ne traduit pas de cette langue (${languageName(found, "fr")}) vers le français : en choisir un autre avec --translator.`,
    en: `The translator ${translator} does not translate from ${languageName(found, "en")} into French: choose another with --translator.`,
  });
}

/** @param packageName with its version, as npm installs it. */
export function translatorNotInstalled(translator: string, packageName: string, cause?: unknown): TitrailleError {
  return new TitrailleError(
    "TRANSLATOR_NOT_INSTALLED",
    exitStatus.model,
    {
      fr: `Le traducteur « ${translator} » demande un paquet qui n’est pas installé, ou pas dans cette version : npm i ${packageName}, ou choisir un autre traducteur avec --translator.`,
      en: `The translator ${translator} needs a package that is not installed, or not in this version: npm i ${packageName}, or choose another translator with --translator.`,
    },
    { cause },
  );
}

/** @param found ISO 639-1. @param missing names of models, as they are pulled ("bergamot:es-en"). */
export function translationModelMissing(found: string, missing: readonly string[]): TitrailleError {
  const commands = missing.map((name) => `titraille models pull ${name}`);
  return new TitrailleError("TRANSLATION_MODEL_MISSING", exitStatus.model, {
    fr: `Pour traduire de cette langue (${languageName(found, "fr")}), il manque sur cette machine : ${missing.join(", ")}. ${commands.map((command) => `${command} --from ADRESSE`).join(" ; ")} (voir docs/translation.md).`,
    en: `To translate from ${languageName(found, "en")}, this machine lacks: ${missing.join(", ")}. ${commands.map((command) => `${command} --from ADDRESS`).join("; ")} (see docs/translation.md).`,
  });
}

/** @param names of models, as they are pulled; it is not known which of them is broken. */
export function translationModelUnusable(names: readonly string[], cause?: unknown): TitrailleError {
  return new TitrailleError(
    "TRANSLATION_MODEL_UNUSABLE",
    exitStatus.model,
    {
      fr: `Le traducteur « bergamot » ne peut pas se servir de ses modèles (${names.join(", ")}) : ils sont incomplets ou abîmés. Les prendre à nouveau avec titraille models pull.`,
      en: `The translator bergamot cannot use its models (${names.join(", ")}): they are incomplete or damaged. Pull them again with titraille models pull.`,
    },
    { cause },
  );
}

export function unsupportedOutputLanguage(wanted: string): TitrailleError {
  return new TitrailleError("UNSUPPORTED_OUTPUT_LANGUAGE", exitStatus.unsupported, {
    fr: `L’article est demandé en ${languageName(wanted, "fr")} : seul le français est pris en charge pour l’instant.`,
    en: `The article is asked for in ${languageName(wanted, "en")}: only French is supported for now.`,
  });
}

export function tooShort(name: string, words: number, least: number): TitrailleError {
  return new TitrailleError("TOO_SHORT", exitStatus.input, {
    fr: `« ${name} » compte ${words} mots une fois nettoyé, ${least} au moins : donner un article entier.`,
    en: `"${name}" has ${words} words once cleaned, ${least} at least: give a whole article.`,
  });
}

export function onlyJunk(name: string): TitrailleError {
  return new TitrailleError("ONLY_JUNK", exitStatus.input, {
    fr: `« ${name} » ne contient que des scripts, des mentions de page ou une consigne, aucun article : vérifier ce qui a été collé.`,
    en: `"${name}" holds only scripts, page notices or an instruction, no article: check what was pasted.`,
  });
}

/** @param one and @param other the two clauses, word for word; one alone when it contradicts itself. */
export function briefContradiction(one: string, other?: string): TitrailleError {
  if (other === undefined)
    return new TitrailleError("BRIEF_CONTRADICTION", exitStatus.usage, {
      fr: `La consigne se contredit\u00A0: «\u00A0${one}\u00A0». Le minimum doit être au plus égal au maximum.`,
      en: `The brief contradicts itself: "${one}". The least must be no more than the most.`,
    });
  return new TitrailleError("BRIEF_CONTRADICTION", exitStatus.usage, {
    fr: `La consigne se contredit : « ${one} » et « ${other} ». N’en garder qu’une.`,
    en: `The brief contradicts itself: "${one}" and "${other}". Keep one of them.`,
  });
}

/** One thing that is wrong in a configuration: where it stands, what is expected there. */
export interface ConfigProblem extends Message {
  /** File, line and column, or file and key. */
  readonly where: string;
}

/** @param problems everything that is wrong, in the order of the file; at least one. */
export function configInvalid(problems: readonly ConfigProblem[]): TitrailleError {
  return new TitrailleError("CONFIG_INVALID", exitStatus.usage, {
    fr: problems.map(({ where, fr }) => `${where} : ${fr}`).join("\n"),
    en: problems.map(({ where, en }) => `${where}: ${en}`).join("\n"),
  });
}

export function noPermission(path: string): TitrailleError {
  return new TitrailleError("NO_PERMISSION", exitStatus.output, {
    fr: `Impossible d’écrire dans « ${path} » : choisir un autre dossier avec -o, ou en changer les droits.`,
    en: `Cannot write to "${path}": choose another folder with -o, or change its permissions.`,
  });
}

export function diskFull(path: string): TitrailleError {
  return new TitrailleError("DISK_FULL", exitStatus.output, {
    fr: `Plus de place sur le disque pour écrire « ${path} » : libérer de la place et relancer ; le résultat précédent est intact.`,
    en: `No space left on the disk to write "${path}": free some and run again; the previous result is untouched.`,
  });
}

export function notAResult(path: string): TitrailleError {
  return new TitrailleError("NOT_A_RESULT", exitStatus.input, {
    fr: `« ${path} » n’est pas un dossier de résultat : article.json y manque ou n’est pas celui d’un article.`,
    en: `"${path}" is not a result folder: article.json is missing or holds no article.`,
  });
}

/** A JSON file that is no article of ours. */
export function notAnArticle(name: string): TitrailleError {
  return new TitrailleError("NOT_AN_ARTICLE", exitStatus.input, {
    fr: `« ${name} » n’est pas un article de Titraille : donner un article.json, du Markdown ou du HTML.`,
    en: `"${name}" is no article of Titraille: give an article.json, Markdown or HTML.`,
  });
}

/** @param folder without a file that could be checked. */
export function nothingToCheck(folder: string): TitrailleError {
  return new TitrailleError("NOTHING_TO_CHECK", exitStatus.input, {
    fr: `«\u00A0${folder}\u00A0» ne contient rien à vérifier\u00A0: y mettre un article (Markdown, HTML, texte, .docx), ou donner un autre dossier.`,
    en: `"${folder}" holds nothing to check: put an article there (Markdown, HTML, text, .docx), or give another folder.`,
  });
}

/** What a rule cannot run without, and how it is given. */
const NEEDED: Readonly<Record<"source" | "brief" | "page" | "keyphrase", Message>> = {
  source: { fr: "la source\u00A0: ajouter --source BRUT", en: "the source: add --source RAW" },
  brief: { fr: 'une consigne\u00A0: ajouter --brief "…"', en: 'a brief: add --brief "…"' },
  page: { fr: "une page\u00A0: donner du HTML", en: "a page: give HTML" },
  keyphrase: { fr: 'un mot-clé\u00A0: ajouter -k "…"', en: 'a keyphrase: add -k "…"' },
};

/** A rule that was asked for by name and did not run on any file. */
export function ruleCannotRun(rule: string, needs: keyof typeof NEEDED): TitrailleError {
  return new TitrailleError("RULE_CANNOT_RUN", exitStatus.usage, {
    fr: `La règle «\u00A0${rule}\u00A0» n’a rien vérifié, elle demande ${NEEDED[needs].fr}.`,
    en: `The rule "${rule}" has checked nothing, it needs ${NEEDED[needs].en}.`,
  });
}

/** @param id what was asked for. @param known ids of all rules. */
export function unknownRule(id: string, known: readonly string[]): TitrailleError {
  const near = closest(id, [...known]);
  return new TitrailleError("UNKNOWN_RULE", exitStatus.usage, {
    fr: `Règle « ${id} » inconnue : la plus proche est « ${near} » ; toutes sont dans docs/rules.md.`,
    en: `Unknown rule "${id}": the nearest is "${near}"; all are in docs/rules.md.`,
  });
}

export function unknownRuleOption(rule: string, option: string, known: readonly string[]): TitrailleError {
  const fr =
    known.length > 0
      ? `la plus proche est «\u00A0${closest(option, [...known])}\u00A0»\u202F; la règle connaît ${known.join(", ")}.`
      : "la règle n’en a aucune\u202F: la retirer.";
  const en =
    known.length > 0
      ? `the nearest is "${closest(option, [...known])}"; the rule has ${known.join(", ")}.`
      : "the rule has none: remove it.";
  return new TitrailleError("UNKNOWN_RULE_OPTION", exitStatus.usage, {
    fr: `Option «\u00A0${option}\u00A0» inconnue de la règle «\u00A0${rule}\u00A0»\u00A0: ${fr}`,
    en: `The rule "${rule}" has no option "${option}": ${en}`,
  });
}

/** @param detail what importing the module said. */
export function pluginInvalid(name: string, detail: string): TitrailleError {
  return new TitrailleError("PLUGIN_INVALID", exitStatus.usage, {
    fr: `Les règles de « ${name} » ne peuvent pas être chargées (${detail}) : le module doit exporter « rules », une liste de règles.`,
    en: `The rules of "${name}" cannot be loaded (${detail}): the module must export "rules", a list of rules.`,
  });
}

/** @param option "--model" or "--base-url". */
export function modelSettingMissing(option: string): TitrailleError {
  const example =
    option === "--base-url" ? "https://api.openai.com/v1, http://localhost:11434/v1 (Ollama)" : "mistral-small-latest";
  return new TitrailleError("MODEL_SETTING_MISSING", exitStatus.usage, {
    fr: `Le moteur « llm » demande ${option} (par exemple ${example}) : l’ajouter à la commande, ou à « llm » dans la configuration.`,
    en: `The llm engine needs ${option} (for example ${example}): add it to the command, or to "llm" in the configuration.`,
  });
}

/** The address may hold a secret: it is not repeated. */
export function modelAddressInvalid(): TitrailleError {
  return new TitrailleError("MODEL_ADDRESS_INVALID", exitStatus.usage, {
    fr: "L’adresse du modèle n’est pas valable : une adresse http ou https, sans nom d’utilisateur, mot de passe ni paramètres ; la clé se donne dans une variable d’environnement.",
    en: "The address of the model is not valid: an http or https address without user, password or parameters; the key goes into an environment variable.",
  });
}

/** @param variable of the environment that a key is looked for in. */
export function modelKeyMissing(variable: string): TitrailleError {
  return new TitrailleError("MODEL_KEY_MISSING", exitStatus.model, {
    fr: `Le serveur du modèle demande une clé : la donner dans la variable d’environnement ${variable}, jamais dans un fichier de configuration.`,
    en: `The model’s server needs a key: give it in the environment variable ${variable}, never in a configuration file.`,
  });
}

/** @param status of the HTTP answer. */
export function modelKeyRefused(variable: string, status: number): TitrailleError {
  return new TitrailleError("MODEL_KEY_REFUSED", exitStatus.model, {
    fr: `Le serveur du modèle refuse la clé de ${variable} (HTTP ${status}) : vérifier la clé, ses droits et l’adresse.`,
    en: `The model’s server refuses the key in ${variable} (HTTP ${status}): check the key, its rights and the address.`,
  });
}

/** @param server its address, or the name of the provider. */
export function modelUnknown(model: string, server: string): TitrailleError {
  return new TitrailleError("MODEL_UNKNOWN", exitStatus.model, {
    fr: `Le serveur ${server} ne connaît pas le modèle « ${model} », ou l’adresse n’est pas la bonne (HTTP 404) : vérifier --model et --base-url.`,
    en: `The server ${server} does not know the model "${model}", or the address is wrong (HTTP 404): check --model and --base-url.`,
  });
}

/** @param server its address, or the name of the provider. */
export function modelUnreachable(server: string): TitrailleError {
  return new TitrailleError("MODEL_UNREACHABLE", exitStatus.model, {
    fr: `Le serveur du modèle ne répond pas (${server}) : vérifier qu’il est lancé, l’adresse et le réseau ; ou travailler sans lui avec --engine offline.`,
    en: `The model’s server does not answer (${server}): check that it runs, its address and the network; or work without it with --engine offline.`,
  });
}

export function localModelsNotInstalled(cause?: unknown): TitrailleError {
  return new TitrailleError(
    "LOCAL_MODELS_NOT_INSTALLED",
    exitStatus.model,
    {
      fr: "Les modèles locaux demandent node-llama-cpp, qui n’est pas installé : npm i node-llama-cpp @node-llama-cpp/linux-x64 --omit=optional --ignore-scripts (ou le paquet de ce système).",
      en: "Local models need node-llama-cpp, which is not installed: npm i node-llama-cpp @node-llama-cpp/linux-x64 --omit=optional --ignore-scripts (or the package of this system).",
    },
    { cause },
  );
}

/** @param name as it was asked for: a name in the folder of models, or a file. */
export function localModelUnusable(name: string, cause?: unknown): TitrailleError {
  return new TitrailleError(
    "LOCAL_MODEL_UNUSABLE",
    exitStatus.model,
    {
      fr: `Le modèle local « ${name} » n’est pas là, ou n’est pas un fichier GGUF : titraille models les montre et en prend d’autres.`,
      en: `The local model "${name}" is not there, or is no GGUF file: titraille models lists them and pulls others.`,
    },
    { cause },
  );
}

/** The package that runs models of inference. @param cause what importing it threw. */
export function entailmentNotInstalled(cause?: unknown): TitrailleError {
  return new TitrailleError(
    "ENTAILMENT_NOT_INSTALLED",
    exitStatus.model,
    {
      fr: "Le contrôle d’implication demande @huggingface/transformers, qui n’est pas installé ou ne se charge pas\u00a0: npm i @huggingface/transformers --ignore-scripts, ou retirer --entailment.",
      en: "The check of entailment needs @huggingface/transformers, which is not installed or does not load: npm i @huggingface/transformers --ignore-scripts, or leave out --entailment.",
    },
    { cause },
  );
}

/** @param folder as it was given. @param fr, en what is wrong with it. */
export function entailmentModelUnusable(folder: string, fr: string, en: string, cause?: unknown): TitrailleError {
  return new TitrailleError(
    "ENTAILMENT_MODEL_UNUSABLE",
    exitStatus.model,
    {
      fr: `Le dossier «\u00a0${folder}\u00a0» n’est pas celui d’un modèle d’implication utilisable\u00a0: ${fr}. Donner celui d’un modèle ONNX qui classe des paires de phrases (docs/llm.md).`,
      en: `The folder "${folder}" is not that of a usable model of entailment: ${en}. Give that of an ONNX model that classifies pairs of sentences (docs/llm.md).`,
    },
    { cause },
  );
}

/** @param fr @param en what went wrong, in words. */
export function modelPullFailed(name: string, fr: string, en: string): TitrailleError {
  return new TitrailleError("MODEL_PULL_FAILED", exitStatus.model, {
    fr: `Le modèle « ${name} » n’a pas pu être pris : ${fr}.`,
    en: `The model "${name}" could not be pulled: ${en}.`,
  });
}

/** @param found version of Node, e.g. "20.19.0". @param least its oldest major version that will do. */
export function nodeTooOld(found: string, least: number): TitrailleError {
  return new TitrailleError("NODE_TOO_OLD", exitStatus.unsupported, {
    fr: `Les modèles de langage demandent Node ${least} ou plus récent, pas ${found} : installer une version plus récente, ou travailler avec --engine offline.`,
    en: `Language models need Node ${least} or later, not ${found}: install a later version, or work with --engine offline.`,
  });
}

/** The person pressed Ctrl-C, or the process was asked to stop. */
export function interrupted(): TitrailleError {
  return new TitrailleError("INTERRUPTED", exitStatus.interrupted, {
    fr: "Interrompu : aucun fichier n’est resté à moitié écrit ; relancer la même commande.",
    en: "Interrupted: no file was left half written; run the same command again.",
  });
}

/** Whoever read standard output stopped reading ("titraille … | head"). The command says nothing and stops. */
export function brokenPipe(): TitrailleError {
  return new TitrailleError("BROKEN_PIPE", exitStatus.brokenPipe, {
    fr: "La sortie n’est plus lue : rien à faire si c’était voulu ; sinon, écrire dans un dossier avec -o.",
    en: "The output is no longer being read: nothing to do if that was meant; otherwise write to a folder with -o.",
  });
}

/** @param detail the message of the failure nobody foresaw. */
export function internal(detail: string, cause?: unknown): TitrailleError {
  return new TitrailleError(
    "INTERNAL",
    exitStatus.internal,
    {
      fr: `Erreur imprévue : ${detail}. L’article donné est intact ; signaler l’erreur avec ce message.`,
      en: `Unforeseen error: ${detail}. The article you gave is untouched; report the error with this message.`,
    },
    { cause },
  );
}
