import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutIncise } from "./incise.ts";

test("an incise is taken off with its speaker", () => {
  assert.deepEqual(withoutIncise("Le pont rouvrira lundi, a annoncé la mairie de Valbrune."), {
    claim: "Le pont rouvrira lundi.",
    speaker: "la mairie de Valbrune",
  });
  assert.deepEqual(withoutIncise("Le pont rouvrira lundi, précise Odile Ferrant, la maire."), {
    claim: "Le pont rouvrira lundi.",
    speaker: "Odile Ferrant",
  });
  assert.deepEqual(withoutIncise("Deux marins sont blessés, selon les secours."), {
    claim: "Deux marins sont blessés.",
    speaker: "les secours",
  });
});

test("to whom it was said goes with the incise, and a name that explains the speaker speaks for itself", () => {
  assert.deepEqual(withoutIncise("Deux marins sont blessés, a indiqué lundi à l’AFP une source proche de l’enquête."), {
    claim: "Deux marins sont blessés.",
    speaker: "une source proche de l’enquête",
  });
  assert.deepEqual(withoutIncise("Les gérants déposent plainte, a dit le patron de cette chaîne, Marc Odet."), {
    claim: "Les gérants déposent plainte.",
    speaker: "Marc Odet",
  });
});

test("whom the speaker was with has not said it", () => {
  const said = withoutIncise(
    "Le pont rouvrira lundi, a dit le maire Rui Falcato lors d’un débat avec la préfète, Odile Ferrant.",
  );
  assert.match(said?.speaker ?? "", /^le maire Rui Falcato/u);
});

test("a source in front of its claim", () => {
  assert.deepEqual(withoutIncise("Selon la mairie de Valbrune, le pont rouvrira lundi aux camions."), {
    claim: "Le pont rouvrira lundi aux camions.",
    speaker: "la mairie de Valbrune",
  });
  assert.equal(withoutIncise("Selon lui, le pont rouvrira lundi aux camions."), undefined);
  assert.equal(withoutIncise("Selon ce rapport, le pont rouvrira lundi aux camions."), undefined);
});

test("what the paper has learnt it states itself", () => {
  assert.deepEqual(withoutIncise("Le pont rouvrira lundi, a-t-on appris de source municipale."), {
    claim: "Le pont rouvrira lundi.",
  });
  assert.deepEqual(withoutIncise("Trois cents marins ont défilé lundi, a constaté une journaliste de l’AFP."), {
    claim: "Trois cents marins ont défilé lundi.",
  });
  assert.deepEqual(withoutIncise("Le rappeur a été arrêté lundi, a appris l’AFP de source policière."), {
    claim: "Le rappeur a été arrêté lundi.",
  });
});

test("a speaker that only the text before names leaves the sentence as it is", () => {
  assert.equal(withoutIncise("Le pont rouvrira lundi, a-t-elle annoncé."), undefined);
  assert.equal(withoutIncise("Le pont rouvrira lundi, selon lui."), undefined);
});

test("a source behind the subject, or with what a relative clause or a gerund tells of it", () => {
  assert.deepEqual(withoutIncise("Entre 150 et 200 marins, selon la gendarmerie, ont bloqué le quai de Valbrune."), {
    claim: "Entre 150 et 200 marins ont bloqué le quai de Valbrune.",
    speaker: "la gendarmerie",
  });
  assert.deepEqual(withoutIncise("Le quai est fermé, a annoncé la préfecture qui a dénoncé un « acte odieux »."), {
    claim: "Le quai est fermé.",
    speaker: "la préfecture",
  });
  assert.deepEqual(withoutIncise("Le quai est fermé, a estimé lundi Odile Ferrant en fustigeant « le retard »."), {
    claim: "Le quai est fermé.",
    speaker: "Odile Ferrant",
  });
  assert.deepEqual(withoutIncise("Le quai est fermé, a dit lundi sur Radio 4 la maire de Valbrune."), {
    claim: "Le quai est fermé.",
    speaker: "la maire de Valbrune",
  });
  assert.deepEqual(withoutIncise("Le quai est fermé, selon le dernier bilan communiqué par la préfecture."), {
    claim: "Le quai est fermé.",
    speaker: "la préfecture",
  });
  assert.equal(withoutIncise("« Je ne sors pas », explique la Valbrunoise.")?.speaker, undefined);
});
