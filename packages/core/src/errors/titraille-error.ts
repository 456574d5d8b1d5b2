/** Language that people read messages in. */
export type InterfaceLanguage = "fr" | "en";

/** A message in every interface language. */
export type Message = Readonly<Record<InterfaceLanguage, string>>;

/** Exit statuses of the command, by family of error; documented in docs/errors.md. */
export const exitStatus = {
  checkFailed: 1,
  internal: 70,
  usage: 2,
  briefNotMet: 3,
  input: 4,
  output: 5,
  unsupported: 6,
  model: 7,
  interrupted: 130,
  brokenPipe: 141,
} as const;

/**
 * Every failure that a user can cause or meet. `code` is stable and documented; `message` is the French text,
 * `inLanguage` gives the other one.
 */
export class TitrailleError extends Error {
  readonly code: string;
  readonly exitStatus: number;
  readonly texts: Message;

  constructor(code: string, status: number, texts: Message, options?: ErrorOptions) {
    super(texts.fr, options);
    this.name = "TitrailleError";
    this.code = code;
    this.exitStatus = status;
    this.texts = texts;
  }

  inLanguage(language: InterfaceLanguage): string {
    return this.texts[language];
  }
}
