import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutTimesAndAsides } from "./plain-sentence.ts";

const CASES: readonly (readonly [string, string])[] = [
  ["Elle s’est interrogée en fin de semaine dernière sur le quai.", "Elle s’est interrogée sur le quai."],
  ["La ministre a inauguré samedi, dans le port de Vauze, une criée neuve.", "La ministre a inauguré une criée neuve."],
  ["Le maire a été élu mercredi à la présidence.", "Le maire a été élu à la présidence."],
  ["Le maire a annoncé, mardi, la fermeture.", "Le maire a annoncé la fermeture."],
  ["Odile Ferrant (Agir) a été élue, dimanche 18 mai, présidente.", "Odile Ferrant a été élue présidente."],
  ["Des heurts ont éclaté ce samedi à Valbrune.", "Des heurts ont éclaté à Valbrune."],
  ["Ils ont défilé dans la nuit de samedi à dimanche à Lyon.", "Ils ont défilé à Lyon."],
  ["La loi du 5 mai a été votée hier soir.", "La loi du 5 mai a été votée."],
  ["La réunion de lundi est reportée à mardi.", "La réunion de lundi est reportée à mardi."],
  ["Le prix a doublé entre 2015 et 2018.", "Le prix a doublé entre 2015 et 2018."],
  ["Elle a dit « venez mardi » à la foule.", "Elle a dit « venez mardi » à la foule."],
  ["Dimanche sera férié.", "Dimanche sera férié."],
  ["La tempête a, semble-t-il, brisé la digue.", "La tempête a, semble-t-il, brisé la digue."],
  ["Les marins ont passé lundi à essayer de sortir.", "Les marins ont passé lundi à essayer de sortir."],
  ["Elle donne le coup d’envoi de cette semaine décisive.", "Elle donne le coup d’envoi de cette semaine décisive."],
  [
    "Les mareyeurs, habillés de jaune pour la plupart, se sont réunis sur le quai.",
    "Les mareyeurs se sont réunis sur le quai.",
  ],
  [
    "Le contenu des casiers – qui restera secret – ne sera pas pesé sur le quai.",
    "Le contenu des casiers ne sera pas pesé sur le quai.",
  ],
  ["Ils défilent pour le onzième samedi de suite à Vauze.", "Ils défilent pour le onzième samedi de suite à Vauze."],
  [
    "Un pêcheur de Valbrune, en marge du « grand défilé » samedi, est convoqué au tribunal.",
    "Un pêcheur de Valbrune est convoqué au tribunal.",
  ],
  [
    "Le consul de Rivage, Marc Odet, un juriste de 74 ans, est visé par une plainte.",
    "Le consul de Rivage, Marc Odet, est visé par une plainte.",
  ],
  [
    "Le ministre de la Pêche, Jean Roche, annonce un plan pour les ports.",
    "Le ministre de la Pêche Jean Roche annonce un plan pour les ports.",
  ],
  [
    "Le maire de Marvila, Jean Roche, annonce un plan pour les ports.",
    "Le maire de Marvila, Jean Roche, annonce un plan pour les ports.",
  ],
  [
    "Un hommage sera rendu au marin mort la veille au large de Vauze.",
    "Un hommage sera rendu au marin mort au large de Vauze.",
  ],
  ["Le candidat remercie, quant à lui, ses électeurs.", "Le candidat remercie ses électeurs."],
  [
    "Les heurts ont fait 110 blessés dans le centre, dont 17 policiers.",
    "Les heurts ont fait 110 blessés dans le centre.",
  ],
  [
    "La régie ne rembourse plus les retours à vide, une fois qu’ils sont faits.",
    "La régie ne rembourse plus les retours à vide.",
  ],
  [
    "Elle a gagné la course en deux heures, selon les juges.",
    "Elle a gagné la course en deux heures, selon les juges.",
  ],
];

test("free dates and parentheses go, bound dates and quotations stay", () => {
  for (const [sentence, plain] of CASES) assert.equal(withoutTimesAndAsides(sentence), plain);
});
