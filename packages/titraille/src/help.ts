import type { InterfaceLanguage, Message } from "@titraille/core";
import { COMMANDS, type Command, OPTION_USES, OPTIONS, type OptionName } from "./options.ts";

interface CommandHelp {
  readonly usage: Message;
  /** What it does, in a line. */
  readonly does: Message;
  /** What else a person must know. */
  readonly more?: Message;
  readonly statuses: Message;
  readonly examples: Message;
}

const HELP: Readonly<Record<Command, CommandHelp>> = {
  produce: {
    usage: { fr: "FICHIER… [options]", en: "FILE… [options]" },
    does: {
      fr: "un article par fichier ; « - » pour l’entrée standard",
      en: 'one article per file; "-" for standard input',
    },
    more: {
      fr: "Fichiers lus : texte, Markdown, HTML, .docx (20 Mo au plus). La consigne peut être collée au texte.\nLa clé d’un modèle vient de l’environnement : OPENAI_API_KEY, ANTHROPIC_API_KEY ou MISTRAL_API_KEY.\n`titraille COMMANDE --help` : les options d’une commande.",
      en: "Files read: plain text, Markdown, HTML, .docx (20 MB at most). The instruction may be glued to the text.\nThe key of a model comes from the environment: OPENAI_API_KEY, ANTHROPIC_API_KEY or MISTRAL_API_KEY.\n`titraille COMMAND --help`: the options of a command.",
    },
    statuses: {
      fr: "0 tout est rempli · 2 mauvais usage · 3 une demande de la consigne n’est pas remplie\n4 entrée inutilisable · 5 sortie impossible · 6 langue non prise en charge · 7 modèle inutilisable · 130 interrompu",
      en: "0 everything met · 2 wrong usage · 3 a clause of the brief is not met\n4 input unusable · 5 output impossible · 6 language not supported · 7 model unusable · 130 interrupted",
    },
    examples: {
      fr: 'titraille depeche.txt -o articles\ntitraille page.html -b "SEO, intertitres, au moins 600 mots" -f md\ntitraille depeche.txt -o articles --engine llm --model llama3.1 --base-url http://localhost:11434/v1\npbpaste | titraille - > article.md',
      en: 'titraille wire.txt -o articles\ntitraille page.html -b "SEO, subheadings, at least 600 words" -f md\ntitraille wire.txt -o articles --engine llm --model llama3.1 --base-url http://localhost:11434/v1\npbpaste | titraille - > article.md',
    },
  },
  check: {
    usage: { fr: "FICHIER|DOSSIER… [options]", en: "FILE|FOLDER… [options]" },
    does: {
      fr: "contrôle un article écrit n’importe où (règles, notes, corrections)",
      en: "checks an article written anywhere (rules, scores, fixes)",
    },
    more: {
      fr: "Rien n’est nettoyé avant le contrôle. Les règles sont décrites dans docs/rules.md.",
      en: "Nothing is cleaned before the check. The rules are described in docs/rules.md.",
    },
    statuses: {
      fr: "0 aucune erreur · 1 erreurs, ou plus d’avertissements que permis · 2 mauvais usage · 4 entrée inutilisable",
      en: "0 no error · 1 errors, or more warnings than allowed · 2 wrong usage · 4 input unusable",
    },
    examples: {
      fr: "titraille check article.md --source depeche.txt\ntitraille check articles/ --max-warnings 0 -f github",
      en: "titraille check article.md --source wire.txt\ntitraille check articles/ --max-warnings 0 -f github",
    },
  },
  clean: {
    usage: { fr: "FICHIER… [options]", en: "FILE… [options]" },
    does: {
      fr: "la copie nettoyée, avec ce qui a été retiré et pourquoi",
      en: "the cleaned copy, with what was removed and why",
    },
    more: {
      fr: "La copie va à la sortie standard, la liste des changements à la sortie d’erreur :\n− retiré, ~ réparé, ? à décider par une personne.",
      en: "The copy goes to standard output, the list of changes to standard error:\n− removed, ~ repaired, ? for a person to decide.",
    },
    statuses: {
      fr: "0 fait · 2 mauvais usage · 4 entrée inutilisable",
      en: "0 done · 2 wrong usage · 4 input unusable",
    },
    examples: {
      fr: "titraille clean depeche.txt > copie.txt\ntitraille clean page.html --json",
      en: "titraille clean wire.txt > copy.txt\ntitraille clean page.html --json",
    },
  },
  brief: {
    usage: { fr: '"CONSIGNE" [--json]', en: '"INSTRUCTION" [--json]' },
    does: { fr: "comment une consigne est comprise", en: "how an instruction is understood" },
    more: {
      fr: "✓ compris, avec ce qui sera fait ; ? non compris. En français ou en anglais.",
      en: "✓ understood, with what will be done; ? not understood. In French or English.",
    },
    statuses: {
      fr: "0 tout est compris · 2 mauvais usage, ou consigne qui se contredit · 3 une partie n’est pas comprise",
      en: "0 all understood · 2 wrong usage, or an instruction that contradicts itself · 3 part of it is not understood",
    },
    examples: {
      fr: 'titraille brief "SEO, intertitres, au moins 700 mots"',
      en: 'titraille brief "SEO, subheadings, at least 700 words"',
    },
  },
  explain: {
    usage: { fr: "DOSSIER [--json]", en: "FOLDER [--json]" },
    does: {
      fr: "sur quels passages de la source repose chaque phrase",
      en: "the passages of the source each sentence rests on",
    },
    more: {
      fr: "DOSSIER est celui d’un résultat, avec son article.json. Les positions sont des unités UTF-16 du texte de la source.",
      en: "FOLDER is that of a result, with its article.json. Offsets are UTF-16 units in the text of the source.",
    },
    statuses: {
      fr: "0 fait · 2 mauvais usage · 4 ce n’est pas un résultat",
      en: "0 done · 2 wrong usage · 4 not a result",
    },
    examples: {
      fr: "titraille explain articles/port-marvila-va-rouvrir-grande-criee-septembre",
      en: "titraille explain articles/port-marvila-va-rouvrir-grande-criee-septembre",
    },
  },
  models: {
    usage: {
      fr: "[pull ADRESSE | pull bergamot:DE-VERS --from ADRESSE | remove NOM] [options]",
      en: "[pull ADDRESS | pull bergamot:FROM-TO --from ADDRESS | remove NAME] [options]",
    },
    does: {
      fr: "modèles de langage et de traduction de cette machine : liste, prise, suppression",
      en: "language and translation models of this machine: list, pull, remove",
    },
    more: {
      fr: "ADRESSE est celle d’un fichier GGUF. Une prise interrompue reprend où elle en était.\nLes modèles vont dans TITRAILLE_MODELS, sinon dans les données de l’utilisateur ; --provider local --model NOM et --translator bergamot s’en servent.\nUn modèle de traduction (bergamot:en-fr) vient d’un registre comme celui de Mozilla (voir docs/translation.md).",
      en: "ADDRESS is that of a GGUF file. A pull that was interrupted goes on where it was.\nModels go into TITRAILLE_MODELS, else to the user’s data; --provider local --model NAME and --translator bergamot use them.\nA translation model (bergamot:en-fr) comes from a registry as Mozilla’s (see docs/translation.md).",
    },
    statuses: {
      fr: "0 fait · 2 mauvais usage · 7 modèle absent, ou qui n’a pas pu être pris · 130 interrompu",
      en: "0 done · 2 wrong usage · 7 no such model, or it could not be pulled · 130 interrupted",
    },
    examples: {
      fr: "titraille models pull https://modeles.exemple.fr/petit.gguf --sha256 a5fd…\ntitraille models pull bergamot:en-fr --from https://modeles.exemple.fr/db/models.json\ntitraille models remove petit",
      en: "titraille models pull https://models.example.com/small.gguf --sha256 a5fd…\ntitraille models pull bergamot:en-fr --from https://models.example.com/db/models.json\ntitraille models remove small",
    },
  },
};

/** Text of `titraille --help`, or of `titraille COMMAND --help`. */
export function help(language: InterfaceLanguage, command: Command = "produce"): string {
  const say = (message: Message): string => message[language];
  const { does, more, statuses, examples } = HELP[command];
  const general = command === "produce";
  const title = general
    ? {
        fr: "titraille — de la copie brute à l’article prêt à mettre en ligne",
        en: "titraille — from raw copy to an article that can go online",
      }
    : { fr: `titraille ${command} — ${does.fr}`, en: `titraille ${command} — ${does.en}` };
  const usages = general
    ? columns(COMMANDS.map((name) => [usage(name, language), say(HELP[name].does)]))
    : [usage(command, language)];
  return [
    say(title),
    "",
    "Usage",
    ...indented(usages),
    "",
    ...(more ? [say(more), ""] : []),
    "Options",
    ...indented(columns(optionsOf(command, language))),
    "",
    say({ fr: "Statuts de sortie", en: "Exit statuses" }),
    ...indented(say(statuses).split("\n")),
    "",
    say({ fr: "Exemples", en: "Examples" }),
    ...indented(say(examples).split("\n")),
    "",
  ].join("\n");
}

function usage(command: Command, language: InterfaceLanguage): string {
  return ["titraille", ...(command === "produce" ? [] : [command]), HELP[command].usage[language]].join(" ");
}

/** "-o, --output FOLDER" and what it does, for the options of a command. */
function optionsOf(command: Command, language: InterfaceLanguage): [string, string][] {
  return (Object.keys(OPTION_USES) as OptionName[])
    .filter((name) => OPTION_USES[name].by.includes(command))
    .map((name) => {
      const use = { ...OPTION_USES[name], ...OPTION_USES[name].but?.[command] };
      const option = OPTIONS[name];
      const short = "short" in option ? `-${option.short}, ` : "    ";
      return [`${short}--${name}${use.value ? ` ${use.value[language]}` : ""}`, use.says[language]];
    });
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${left.padEnd(width + 2)}${right}`);
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
