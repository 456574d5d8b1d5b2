import assert from "node:assert/strict";
import { test } from "node:test";
import type { Statement } from "./material.ts";
import { withoutPosts } from "./posts.ts";

/** Statements with the words that their texts have. */
const statements = (...texts: string[]): Statement[] =>
  texts.map((text) => ({ text, length: text.split(" ").length }) as Statement);
const left = (...texts: string[]): string[] => withoutPosts(statements(...texts)).map(({ text }) => text);

const PROSE = [
  "La mobilisation des marins a fortement baissé samedi dans les ports de la côte, avec près de quatre cents personnes devant la criée de Valbrune.",
  "Les quais étaient calmes dans l’après-midi, sous la surveillance de la gendarmerie maritime et de quelques agents de la ville venus en renfort.",
  "La préfecture compte deux blessés légers, dont un pompier qui a été conduit à l’hôpital de Lannec où il est resté en observation.",
  "Le comité des pêches se réunira mardi avec la préfète pour parler du prix du gazole et de la date de la prochaine vente.",
];

test("a paragraph that is a post gives nothing", () => {
  assert.deepEqual(left("Le port est vide ce matin.", "On ne lâche rien #Valbrune pic.twitter.com/abc @marin"), []);
});

test("a long paragraph keeps its own sentences beside a post", () => {
  assert.deepEqual(
    left(
      PROSE[0]!,
      PROSE[1]!,
      "#Valbrune Le port est vide @marin",
      "On ne lâche rien.",
      "À demain pic.twitter.com/abc",
      PROSE[2]!,
      PROSE[3]!,
    ),
    [PROSE[0], PROSE[2], PROSE[3]],
  );
});

test("what shows no post stays whole", () => assert.deepEqual(left(...PROSE), PROSE));
