import { type InterfaceLanguage, printedNumber } from "@titraille/core";
import type { Question } from "@titraille/llm";

/** What a model would be asked, on standard output; how much that is, on standard error. */
export function printQuestions(
  questions: readonly Question[],
  { json, quiet }: { readonly json: boolean; readonly quiet: boolean },
  language: InterfaceLanguage,
): void {
  if (json) {
    const asked = questions.map(({ about, system, prompt, schema }) => ({ about, system, prompt, schema }));
    process.stdout.write(`${JSON.stringify(asked, null, 2)}\n`);
  } else {
    let told: string | undefined;
    for (const [at, { about, system, prompt }] of questions.entries()) {
      process.stdout.write(`=== ${at + 1}/${questions.length} ${about}\n\n`);
      // It is the same for all sections: once is enough.
      if (system !== told) process.stdout.write(`--- system\n${system}\n\n`);
      told = system;
      process.stdout.write(`--- user\n${prompt}\n\n`);
    }
  }
  if (quiet) return;
  const characters = questions.reduce((sum, { system, prompt }) => sum + system.length + prompt.length, 0);
  const [count, size] = [questions.length, characters].map((each) => printedNumber(each, language));
  process.stderr.write(
    language === "fr"
      ? `Questions au modèle, sans compter les reprises\u00a0: ${count} (${size} signes). Rien n’a été envoyé ni écrit.\n`
      : `Questions to the model, repairs not counted: ${count} (${size} characters). Nothing was sent or written.\n`,
  );
}
