import assert from "node:assert/strict";
import { test } from "node:test";
import { agree } from "./agreement.ts";
import { auxiliaryOf, conjugate, pastParticiple, presentOf, presentParticiple } from "./conjugation.ts";
import { contract, elides, join } from "./elision.ts";
import { feminineOf } from "./feminine.ts";
import { nominalisableVerbs, nominalise } from "./nominalisation.ts";
import { pluralOf } from "./plural.ts";
import { isTransitive } from "./transitivity.ts";
import { isKnownVerb } from "./verb-classes.ts";

const each = (pairs: string, form: (word: string) => string) => {
  for (const pair of pairs.split(" ")) {
    const [word, expected] = pair.split(":") as [string, string];
    assert.equal(form(word), expected, word);
  }
};

test("conjugates the verbs of headlines", () => {
  each(
    "refuser:refuse aller:va être:est avoir:a faire:fait dire:dit pouvoir:peut devoir:doit prendre:prend venir:vient voir:voit " +
      "appeler:appelle jeter:jette payer:paie acquérir:acquiert élire:élit conclure:conclut vêtir:vêt œuvrer:œuvre",
    (verb) => presentOf(verb, 3, "Sing")!,
  );
  each("lancer:lançons manger:mangeons finir:finissons être:sommes", (verb) => presentOf(verb, 1, "Plur")!);
  assert.equal(conjugate("pouvoir", "future", 3, "Plur"), "pourront");
  assert.equal(conjugate("vouloir", "conditional", 1, "Sing"), "voudrais");
  assert.equal(conjugate("être", "past-simple", 3, "Sing"), "fut");
  assert.equal(conjugate("savoir", "subjunctive", 3, "Sing"), "sache");
  assert.equal(conjugate("finir", "imperfect", 3, "Plur"), "finissaient");
  assert.equal(conjugate("aller", "imperative", 2, "Sing"), "va");
});

test("conjugates new verbs as regular ones", () => {
  each(
    "tweeter:tweete géolocaliser:géolocalise télégérer:télégère débriefer:débriefe",
    (verb) => presentOf(verb, 3, "Sing")!,
  );
  assert.equal(presentOf("upcycler", 1, "Plur"), "upcyclons");
  assert.equal(presentOf("table", 3, "Sing"), undefined);
  assert.equal(presentOf("falloir", 1, "Sing"), undefined);
});

test("gives participles and auxiliaries", () => {
  assert.equal(pastParticiple("rencontrer", "Fem", "Plur"), "rencontrées");
  assert.equal(pastParticiple("devoir", "Masc", "Plur"), "dus");
  assert.equal(pastParticiple("mettre"), "mis");
  assert.equal(presentParticiple("faire"), "faisant");
  assert.equal(auxiliaryOf("partir"), "être");
  assert.equal(auxiliaryOf("refuser"), "avoir");
  assert.equal(auxiliaryOf("réunir", true), "être");
});

test("makes plurals", () => {
  each(
    "cheval:chevaux bal:bals travail:travaux détail:détails jeu:jeux pneu:pneus bijou:bijoux trou:trous prix:prix œil:yeux " +
      "national:nationaux final:finals vice-président:vice-présidents porte-parole:porte-parole chef-d’œuvre:chefs-d’œuvre " +
      "grand-père:grands-pères franco-allemand:franco-allemands ex-ministre:ex-ministres Eau:Eaux",
    pluralOf,
  );
});

test("makes feminines and agrees", () => {
  each(
    "actif:active européen:européenne premier:première beau:belle public:publique grec:grecque complet:complète net:nette " +
      "supérieur:supérieure menteur:menteuse directeur:directrice chercheur:chercheuse long:longue aigu:aiguë fou:folle " +
      "jaloux:jalouse national:nationale bon:bonne chef:cheffe libre:libre élu:élue heureux:heureuse gentil:gentille",
    feminineOf,
  );
  assert.equal(agree("national", "Fem", "Plur"), "nationales");
  assert.equal(agree("national", "Masc", "Plur"), "nationaux");
  assert.equal(agree("signé", "Fem", "Sing"), "signée");
});

test("elides and contracts", () => {
  for (const word of "arbre homme Haïti héroïne histoire Histoire Yves Ukraine heure huître Henri ONU œuvre Élysée".split(
    " ",
  )) {
    assert.ok(elides(word), word);
  }
  for (const word of "hasard héros Hamas Hong-Kong hausse haute hiérarchie onze oui yaourt Yémen huit HCR table Chine".split(
    " ",
  )) {
    assert.ok(!elides(word), word);
  }
  assert.equal(contract("de", "le refus"), "du refus");
  assert.equal(contract("à", "les élus"), "aux élus");
  assert.equal(contract("de", "la Chine"), "de la Chine");
  assert.equal(contract("de", "l’accord"), "de l’accord");
  assert.equal(contract("de", "Albi"), "d’Albi");
  assert.equal(contract("à", "Paris"), "à Paris");
  assert.equal(join("le", "arbre"), "l’arbre");
  assert.equal(join("que", "« on »"), "qu’« on »");
  assert.equal(join("si", "ils"), "s’ils");
  assert.equal(join("si", "elle"), "si elle");
});

test("names actions", () => {
  assert.deepEqual(nominalise("refuser"), { noun: "refus", gender: "Masc" });
  assert.deepEqual(nominalise("rencontrer"), { noun: "rencontre", gender: "Fem" });
  assert.deepEqual(nominalise("libérer"), { noun: "libération", gender: "Fem" });
  assert.deepEqual(nominalise("rétablir"), { noun: "rétablissement", gender: "Masc" });
  assert.equal(nominalise("penser"), undefined);
});

test("the table of nouns holds over a thousand verbs, all of them real", () => {
  const verbs = nominalisableVerbs();
  assert.ok(verbs.length > 1000, String(verbs.length));
  assert.deepEqual(
    verbs.filter((verb) => !isKnownVerb(verb)),
    [],
  );
});

test("verbs that take an object", () => {
  for (const verb of ["refuser", "lire", "ouvrir"]) assert.ok(isTransitive(verb), verb);
  for (const verb of ["accourir", "atterrir", "arriver", "xyzer"]) assert.ok(!isTransitive(verb), verb);
});
