import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import type { ProposedSentence, WritingTask, WritingValue } from "../engines/writing.ts";
import { repetitionIn } from "./repetition.ts";
import { untoldValues } from "./untold-values.ts";
import { misplacedValue } from "./value-agreement.ts";

const value = (id: string, kind: WritingValue["kind"], text: string): WritingValue => ({ id, kind, text });
const task: WritingTask = {
  neighbours: [],
  sentences: [
    {
      id: "s1",
      text: "[[s1-1]] marins de [[s1-2]] ont été blessés et [[s1-3]] ont été soignés à bord.",
      values: [value("s1-1", "figure", "Huit"), value("s1-2", "name", "Lannec"), value("s1-3", "figure", "deux")],
      sources: [],
    },
  ],
  words: { least: 0, most: 100 },
  wishes: {},
  round: 1,
  last: [],
  refused: [],
  objections: [],
};
const says = (text: string): ProposedSentence => ({ text, cites: ["s1"] });
const against = (...texts: readonly string[]): string[] => {
  const all = texts.map(says);
  return untoldValues(all[0]!, all, task).map(({ reason, found }) => `${reason} ${found}`);
};

test("a number that a sentence no longer tells is missed, a name may be told otherwise", () => {
  assert.deepEqual(against("Les marins ont été blessés et un autre a été soigné à bord."), [
    "left-out Huit",
    "left-out deux",
  ]);
  assert.deepEqual(against("[[s1-1]] marins ont été blessés, dont [[s1-3]] soignés à bord."), []);
});

test("two sentences may tell what one says", () => {
  assert.deepEqual(against("[[s1-1]] marins ont été blessés.", "À bord, [[s1-3]] ont été soignés."), []);
});

test("a value is not told more often than it is said", () => {
  assert.deepEqual(against("[[s1-1]] marins et [[s1-1]] autres ont été blessés, [[s1-3]] soignés."), ["repeated Huit"]);
});

test("a value that stands where another kind of thing is meant does not agree", () => {
  const { lexicon } = loadFrench();
  const sentence = {
    ...task.sentences[0]!,
    values: [value("s1-1", "figure", "premier"), value("s1-2", "name", "Lannec")],
  };
  assert.equal(misplacedValue("Il vient de la [[s1-1]] ville.", [sentence], lexicon), "la premier");
  assert.equal(misplacedValue("C’est le [[s1-1]] jour de la [[s1-2]].", [sentence], lexicon), undefined);
  const source = { ...sentence, text: "La [[s1-1]] a parlé." };
  assert.equal(misplacedValue("Hier, la [[s1-1]] a parlé.", [source], lexicon), undefined);
});

test("who lost the thread is heard", () => {
  const cited = ["Le navire a quitté le port de Lannec dans la nuit."];
  assert.equal(repetitionIn("Le navire a quitté le le port de Lannec.", cited), "le le");
  assert.equal(
    repetitionIn("Dans le port de Lannec, le navire a quitté le port de Lannec.", cited),
    "le port de lannec",
  );
  assert.equal(repetitionIn("Le navire a quitté Lannec dans la nuit.", cited), undefined);
  assert.equal(repetitionIn("Nous nous sommes levés tôt.", cited), undefined);
  const chant = "Il faut du temps pour bâtir, il faut du temps pour détruire.";
  assert.equal(repetitionIn(chant, [chant]), undefined);
});
