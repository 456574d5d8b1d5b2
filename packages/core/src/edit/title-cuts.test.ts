import assert from "node:assert/strict";
import { test } from "node:test";
import { loadFrench } from "@titraille/french/node";
import { titleCuts } from "./title-cuts.ts";

const french = loadFrench();
const cuts = (title: string): string[] => titleCuts(french.parse(title), title);

test("a title ends before its last circumstance, its date, its relative clause or an addition", () => {
  assert.ok(
    cuts("Le port de Marvila rouvre sa criée pour la fête des pêcheurs").includes("Le port de Marvila rouvre sa criée"),
  );
  assert.ok(cuts("La criée de Marvila rouvre ses portes samedi").includes("La criée de Marvila rouvre ses portes"));
  assert.ok(
    cuts("La région réduit la note des taxis qui transportent des malades").includes(
      "La région réduit la note des taxis",
    ),
  );
  assert.ok(
    cuts("La criée accueille les chalutiers, un pari risqué pour Marvila").includes(
      "La criée accueille les chalutiers",
    ),
  );
});

test("no title ends inside a locution, an idiom, a list or a quotation", () => {
  assert.ok(!cuts("Les pêcheurs face au piège de la division").includes("Les pêcheurs face"));
  assert.ok(!cuts("Marvila et Santelmo remettent les compteurs à zéro").some((cut) => cut.endsWith("compteurs")));
  assert.ok(!cuts("Marvila, Santelmo, Porto et Faro visées par une plainte").includes("Marvila"));
  assert.ok(!cuts("La maire veut « une ville pour tous dans dix ans »").some((cut) => /«[^»]*$/u.test(cut)));
});

test("what says how little is stated stays", () => {
  const made = cuts("La majorité des halles de Marvila sont soutenues par très peu de mécènes");
  assert.ok(!made.some((cut) => cut.endsWith("soutenues")), made.join(" | "));
});

test("no title ends inside a relative clause, nor before what its last noun goes on with", () => {
  const relative = cuts("Des cortèges parcourent les quais de Marvila qui étaient vingt à défiler dans la ville haute");
  assert.ok(!relative.some((cut) => /qui /u.test(cut)), relative.join(" | "));
  assert.ok(relative.includes("Des cortèges parcourent les quais de Marvila"));
  for (const title of [
    "La région pourra continuer d’interdire la vente en ligne des permis de pêche",
    "La maire annonce la suspension pour six mois de la taxe sur les mouillages",
  ])
    assert.ok(!cuts(title).some((cut) => /(?:vente|suspension)$/u.test(cut)), title);
});

test("of two clauses side by side the first may stand alone, a question keeps its mark", () => {
  assert.ok(
    cuts("Un syndicat de marins s’inquiète, la préfète défend une loi de la mer").includes(
      "Un syndicat de marins s’inquiète",
    ),
  );
  const asked = cuts("La maire va-t-elle réussir son pari à Marvila en ouvrant deux halles ?");
  assert.ok(
    asked.every((cut) => cut.endsWith("?")),
    asked.join(" | "),
  );
});

test("a clause that opens a title is not the title, and what happened after another thing may stand alone", () => {
  const opened = cuts("Alors que la maire présente son plan, les marins préviennent que rien ne sera facile");
  assert.ok(!opened.includes("Alors que la maire présente son plan"), opened.join(" | "));
  assert.ok(
    cuts("Deux marins sont arrêtés à Marvila après que des militants ont bloqué la criée").includes(
      "Deux marins sont arrêtés à Marvila",
    ),
  );
  assert.ok(cuts("Les prix augmentent dans les halles où la criée a fermé").includes("Les prix augmentent"));
});

test("of two verbs of one subject, or two questions, the first may stand alone, and a detail may go", () => {
  assert.ok(
    cuts("La crue frappe Marvila avec une rare violence, endommage des ponts et des quais").includes(
      "La crue frappe Marvila avec une rare violence",
    ),
  );
  assert.ok(
    !cuts("La maire, inquiète de la crue, ferme les ponts de la ville").includes("La maire, inquiète de la crue"),
  );
  assert.ok(
    cuts("Qui tient la criée de Marvila, et combien gagnent les mareyeurs ?").includes(
      "Qui tient la criée de Marvila ?",
    ),
  );
  assert.ok(
    cuts("La maire continuera à accepter des cadeaux de l’armateur").includes(
      "La maire continuera à accepter des cadeaux",
    ),
  );
});

test("no title ends between its verb and what is said", () => {
  const made = cuts("Le géant des réseaux est depuis plusieurs mois dans le viseur de la Commission");
  assert.ok(!made.some((cut) => cut.endsWith("mois")), made.join(" | "));
});

test("no title ends before the verb of its subject, nor on a noun of which only the end tells which it is", () => {
  for (const [title, end] of [
    ["Deux marins détenus par les douanes en Armorique depuis 2016 sont libérés", /Armorique$/u],
    ["La sortie d’Alma Varenne marque la fin de la lutte pour l’âme du parti", /lutte$/u],
    ["La maire se presse pour mettre en œuvre les gestes promis aux marins", /gestes$/u],
    ["Un premier marin à la préfecture avant la rencontre de vendredi", / de$/u],
    ["En pleine marche des marins, la ville en « état d’alerte »", /ville$/u],
    ["Rui Falcato met en garde contre le risque de rupture", /garde$/u],
    ["Les marches des marins inspirent des élans de sympathie", /élans$/u],
    ["La police va enquêter sur des informations faisant état de vols de casiers", /informations$/u],
  ] as const)
    assert.ok(!cuts(title).some((cut) => end.test(cut)), title);
  assert.ok(
    cuts("Les prix du poisson chutent fortement en raison des inquiétudes concernant la criée").includes(
      "Les prix du poisson chutent fortement",
    ),
  );
});

test("a beginning of a title can be cut again, though its subject’s verb is not there", () => {
  const title = "L’enquête sur la blessure d’un marin, une des figures du port, est confiée à des juges";
  const words = french.parse(title);
  for (const { end } of words) {
    const beginning = title.slice(0, end);
    assert.doesNotThrow(() =>
      titleCuts(
        words.filter((word) => word.end <= end),
        beginning,
      ),
    );
  }
});
